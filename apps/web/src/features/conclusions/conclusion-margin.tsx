import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSettings } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { MarginBox } from '../../ui/section.js';
import { Reading } from '../../ui/reading.js';
import { CopiedLine } from './share.js';

const ConclusionMargin_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionMargin_conclusion on Conclusion {
    id
    number
    citation
    adoptedAt
    isProvisional
    lenses
    themes {
      id
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    penHolder {
      id
      name
    }
    session {
      id
      code
      group {
        id
        slug
      }
    }
  }
`);

/** What a conclusion is about, and the line under which it is cited. */
export const ConclusionMargin = ({ conclusion }: { conclusion: FragmentType<typeof ConclusionMargin_conclusion> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { origin } = useSettings();
  const data = usePart(ConclusionMargin_conclusion, conclusion);
  const { number, citation, adoptedAt, isProvisional, lenses, themes, penHolder, session } = data;
  const cited =
    number && citation && session
      ? {
          group: words('sessions.group', { slug: session.group.slug }),
          session: words('sessions.session', { code: session.code }).toLowerCase(),
          citation,
          address: `${origin}${paths.conclusion(locale, session.group.slug, session.code, number)}`,
        }
      : null;
  return (
    <>
      {lenses.length + themes.length > 0 && (
        <MarginBox title={words('conclusions.about.title')}>
          <dl className="grid gap-1.5 text-soft">
            {themes.length > 0 && (
              <div>
                <dt className="inline">{words('conclusions.about.themes')}: </dt>
                <dd className="inline text-ink">
                  {themes.map(({ id, name }, index) => (
                    <span key={id}>
                      {index > 0 && ', '}
                      <Reading of={name.in} isQuiet />
                    </span>
                  ))}
                </dd>
              </div>
            )}
            {lenses.length > 0 && (
              <div>
                <dt className="inline">{words('conclusions.about.lenses')}: </dt>
                <dd className="inline text-ink">
                  {lenses.map((lens) => words(`conclusions.lens.${lens}`)).join(', ')}
                </dd>
              </div>
            )}
            {isProvisional && penHolder && (
              <div>
                <dt className="inline">{words('conclusions.about.penHolder')}: </dt>
                <dd className="inline text-ink">{penHolder.name}</dd>
              </div>
            )}
          </dl>
        </MarginBox>
      )}
      {cited && (
        <MarginBox title={words('conclusions.cite.title')}>
          <CopiedLine
            line={
              adoptedAt
                ? words('conclusions.cite.adopted', { ...cited, date: formatDate(speech, adoptedAt, 'UTC') })
                : words('conclusions.cite.draft', cited)
            }
          />
        </MarginBox>
      )}
    </>
  );
};
