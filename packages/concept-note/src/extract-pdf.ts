import { extracted, refused, type Extraction, type ExtractionLimits } from './extraction.js';
import type { Piece, Rule } from './pdf-geometry.js';
import { textOfPages, type PdfPage } from './pdf-text.js';

/** pdf.js makes one matrix when it is loaded, for drawing, which is never done here; without this it would want a canvas. */
class UndrawnMatrix {
  readonly isIdentity = true;
}

const load = async () => {
  if (!('DOMMatrix' in globalThis))
    Object.defineProperty(globalThis, 'DOMMatrix', { value: UndrawnMatrix, configurable: true });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];
const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
const numbersOf = (value: unknown): number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value)
    ? [
        ...(ArrayBuffer.isView(value) ? new Float32Array(value.buffer, value.byteOffset, value.byteLength / 4) : value),
      ].filter((each) => typeof each === 'number')
    : [];
const matrixOf = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(value);
  return [a, b, c, d, e, f];
};

const thickest = 4;

type Corner = { x: number; y: number };

/** Level and upright lines and the edges of boxes in a path; curves are left out. */
const rulesOfPath = (path: readonly number[], matrix: Matrix, height: number): Rule[] => {
  const rules: Rule[] = [];
  const place = (x: number, y: number): Corner => ({
    x: matrix[0] * x + matrix[2] * y + matrix[4],
    y: height - (matrix[1] * x + matrix[3] * y + matrix[5]),
  });
  let from: Corner | null = null;
  let first: Corner | null = null;
  const line = (to: Corner): void => {
    if (from && (Math.abs(from.x - to.x) < 1.5 || Math.abs(from.y - to.y) < 1.5)) {
      rules.push({
        x1: Math.min(from.x, to.x),
        y1: Math.min(from.y, to.y),
        x2: Math.max(from.x, to.x),
        y2: Math.max(from.y, to.y),
      });
    }
    from = to;
  };
  let at = 0;
  while (at < path.length) {
    const operation = path[at];
    const [x = 0, y = 0] = path.slice(at + 1, at + 3);
    if (operation === 0) {
      from = place(x, y);
      first = from;
      at += 3;
    } else if (operation === 1) {
      line(place(x, y));
      at += 3;
    } else if (operation === 2) {
      from = place(path[at + 5] ?? 0, path[at + 6] ?? 0);
      at += 7;
    } else if (operation === 3) {
      if (first) line(first);
      at += 1;
    } else break;
  }
  return rules;
};

type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };
type Codes = {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly endPath: number;
};

const mostRules = 20_000;

const rulesOf = ({ fnArray, argsArray }: Operators, codes: Codes, height: number): Rule[] => {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = unit;
  fnArray.forEach((code, index) => {
    const args = argsArray[index];
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore) matrix = saved.pop() ?? unit;
    else if (code === codes.transform) matrix = multiply(matrix, matrixOf(args));
    else if (
      code === codes.constructPath &&
      Array.isArray(args) &&
      args[0] !== codes.endPath &&
      rules.length < mostRules
    ) {
      const data: unknown = args[1];
      const path: unknown = Array.isArray(data) ? data[0] : data;
      // The edges of a thin box stand for a rule that was filled instead of drawn.
      for (const rule of rulesOfPath(numbersOf(path), matrix, height)) rules.push(rule);
    }
  });
  // A frame around the page is no table.
  return rules.filter(({ x1, x2, y1, y2 }) => (x2 - x1 <= thickest && y2 - y1 < height * 0.93) || y2 - y1 <= thickest);
};

const isPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

/** The text of a PDF, its tables as rows. */
export const extractPdf = async (bytes: Uint8Array, limits: ExtractionLimits): Promise<Extraction> => {
  const { getDocument, OPS, VerbosityLevel } = await load();
  const task = getDocument({
    // pdf.js takes the bytes for its own: it is given a copy.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 1_000_000,
    isOffscreenCanvasSupported: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) return refused('TOO_LARGE');
    const pages: PdfPage[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const [left = 0, bottom = 0, right = left, top = height] = page.view;
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item): Piece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, b = 0, , d = 1, x = 0, y = 0] = numbersOf(item.transform);
        length += item.str.length;
        const size = Math.max(Math.abs(d), Math.abs(b), item.height, 1);
        return [{ text: item.str, x, y: top - y, width: item.width, size }];
      });
      if (length > limits.textLength) return refused('TOO_LARGE');
      const rules = rulesOf(await page.getOperatorList(), OPS, top);
      pages.push({ width: right - left, height: top - bottom, pieces, rules });
      page.cleanup();
    }
    return extracted(textOfPages(pages), limits);
  } catch (error) {
    return refused(isPassword(error) ? 'ENCRYPTED' : 'DAMAGED');
  } finally {
    await task.destroy();
  }
};
