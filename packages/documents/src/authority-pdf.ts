import { authorityView, type AuthorityDocument } from './authority-view.js';
import { typeset } from './typst-runner.js';

const pagesOf = (bytes: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/**
 * A selection of conclusions as a tagged PDF (PDF/UA-1) of two pages: where they do not hold it, it is set more closely and tells
 * less beside the texts. The texts themselves are never cut: what is longer still has more pages.
 */
export const renderAuthorityPdf = async (selection: AuthorityDocument): Promise<Uint8Array> => {
  const madeAt = new Date(selection.stamp.printedAt);
  let bytes = await typeset('statements.typ', authorityView(selection, 0), madeAt);
  for (const density of [1, 2, 3] as const) {
    if (pagesOf(bytes) <= 2) return bytes;
    bytes = await typeset('statements.typ', authorityView(selection, density), madeAt);
  }
  return bytes;
};
