import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { ButtonLink } from '../../ui/button.js';

interface ForAuthorityProps {
  /** The conclusions to take along, all of one group; ten at most. */
  readonly ids: readonly string[];
}

/** Takes conclusions to one's authority: a PDF of two pages. It speaks the words of conclusions, and works without scripts. */
export const ForAuthority = ({ ids }: ForAuthorityProps) => {
  const { locale, words } = useSpeech();
  if (ids.length === 0) return null;
  return (
    <ButtonLink href={paths.authorityFile(locale, ids)} target="_self" download>
      {words('conclusions.file.authority')}
    </ButtonLink>
  );
};
