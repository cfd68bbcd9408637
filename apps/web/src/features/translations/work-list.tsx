import type { FragmentType } from '@apollo/client';
import { locales, type Locale } from '@cauce/domain/locale';
import { graphql } from '../../generated/gql.js';
import type { WorkList_ConclusionFragment } from '../../generated/graphql.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { State, type Tone } from '../../ui/state.js';

const WorkList_conclusion = graphql(/* GraphQL */ `
  fragment WorkList_conclusion on Conclusion {
    id
    number
    citation
    text {
      original
      readings {
        text
        locale
        state
        isStale
      }
    }
  }
`);

type Standing = 'ORIGINAL' | 'MISSING' | 'BEHIND' | 'MACHINE' | 'HUMAN' | 'VALIDATED';

const tones: Record<Standing, Tone> = {
  ORIGINAL: 'settled',
  MISSING: 'stopped',
  BEHIND: 'waiting',
  MACHINE: 'waiting',
  HUMAN: 'settled',
  VALIDATED: 'settled',
};

const standingIn = ({ text }: WorkList_ConclusionFragment, locale: Locale): Standing => {
  const reading = text.readings.find((one) => one.locale === locale);
  if (!reading) return 'MISSING';
  return reading.isStale ? 'BEHIND' : reading.state;
};

interface WorkListProps {
  readonly conclusions: readonly FragmentType<typeof WorkList_conclusion>[];
  readonly group: string;
  readonly code: string;
}

/** Each conclusion with how it stands in each language; Portuguese and French are shown where somebody began them. */
export const WorkList = ({ conclusions, group, code }: WorkListProps) => {
  const { locale, words } = useSpeech();
  const shown = useParts(WorkList_conclusion, conclusions);
  const languages = locales.filter(
    (language) =>
      language === 'en' ||
      language === 'es' ||
      shown.some(({ text }) => text.readings.some((reading) => reading.locale === language)),
  );
  return (
    <ul className="grid gap-5">
      {shown.map((one) => {
        const original = one.text.readings.find((reading) => reading.locale === one.text.original);
        const name = one.citation ?? words('translations.work.unnumbered');
        return (
          <li key={one.id} className="grid gap-2 border-t border-line pt-4">
            <h3 className="font-semibold tabular-nums">
              {one.number ? <Link href={paths.conclusion(locale, group, code, one.number)}>{name}</Link> : name}
            </h3>
            <p className="max-w-measure font-serif text-read" lang={one.text.original}>
              {original?.text}
            </p>
            <dl className="flex flex-wrap gap-x-6 gap-y-1 text-fine">
              {languages.map((language) => {
                const standing = standingIn(one, language);
                return (
                  <div key={language} className="flex items-baseline gap-1.5">
                    <dt className="text-soft">{words(`interface.languageName.${language}`)}</dt>
                    <dd>
                      <State tone={tones[standing]}>{words(`translations.state.${standing}`)}</State>
                    </dd>
                  </div>
                );
              })}
            </dl>
          </li>
        );
      })}
    </ul>
  );
};
