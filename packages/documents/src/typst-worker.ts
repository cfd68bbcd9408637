import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// This file is the worker's whole world: it imports nothing of ours, so that it also runs from its source, by Node's own type stripping.

const placeIn = (data: unknown, name: string): string => {
  const place: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : null;
  if (typeof place !== 'string') throw new Error(`The typesetter was not told where its ${name} are.`);
  return place;
};

const places = { templates: placeIn(workerData, 'templates'), fonts: placeIn(workerData, 'fonts') };

const compiler = NodeCompiler.create({
  workspace: places.templates,
  fontArgs: [{ fontPaths: [places.fonts] }],
});

const stands = '\u25a1';
const attempts = 4;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The characters that no font here can show, out of the compiler's complaint; Latin letters are never among them. */
const undisplayable = (complaint: string): string[] => {
  const characters = new Set<string>();
  for (const [, quoted = ''] of complaint.matchAll(/the text (.*?) could not be displayed/gs)) {
    const text = quoted.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    for (const character of text) if (character > '\u024f' || character < ' ') characters.add(character);
  }
  return [...characters];
};

interface Job {
  id: number;
  template: string;
  note: string;
  /** The second that the file says it was made in. */
  madeAt: number;
}

const compile = ({ template, madeAt }: Job, inputs: Record<string, string>): Uint8Array => {
  const compiled = compiler.compile({ mainFilePath: `${places.templates}${template}`, inputs });
  const error = compiled.takeError();
  if (error) throw new Error(`The document could not be set: ${JSON.stringify(error.shortDiagnostics)}`);
  const document = compiled.result;
  if (!document) throw new Error('The document could not be set.');
  return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: madeAt });
};

const render = (job: Job): Uint8Array => {
  let text = job.note;
  let incomplete = '';
  for (let attempt = 1; ; attempt += 1) {
    try {
      return compile(job, { note: text, incomplete });
    } catch (error) {
      const characters = undisplayable(messageOf(error));
      if (characters.length === 0 || attempt === attempts) throw error;
      for (const character of characters) text = text.replaceAll(character, stands);
      incomplete = 'yes';
    }
  }
};

parentPort?.on('message', (job: Job) => {
  try {
    const bytes = render(job);
    parentPort?.postMessage({ id: job.id, bytes });
  } catch (error) {
    parentPort?.postMessage({ id: job.id, error: messageOf(error) });
  } finally {
    compiler.evictCache(10);
  }
});
