import { releaseView, type ReleaseDocument } from './release-view.js';
import { typeset } from './typst-runner.js';

/** A release as a tagged PDF (PDF/UA-1), which carries its code where programs find it. */
export const renderReleasePdf = (release: ReleaseDocument): Promise<Uint8Array> =>
  typeset('statements.typ', releaseView(release), new Date(`${release.content.releasedOn}T00:00:00Z`));
