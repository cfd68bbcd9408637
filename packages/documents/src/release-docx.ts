import { unzipSync, zipSync, type Zippable } from 'fflate';
import { releaseView, type ReleaseDocument } from './release-view.js';
import { packStatements } from './statements-docx.js';

const properties = 'docProps/core.xml';

/** A release as a Word document, whose code stands unpacked in it, where programs find it. */
export const renderReleaseDocx = async (release: ReleaseDocument): Promise<Uint8Array> => {
  const files = unzipSync(await packStatements(releaseView(release)));
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
    name,
    [content, { level: name === properties ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(`${release.content.releasedOn}T12:00:00Z`) });
};
