import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { ConclusionRail_ConclusionFragment } from '../../generated/graphql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech, type Speech } from '../../lib/words.js';
import { FoldedRail, PrintedRail, Rail, type RailStep } from '../../ui/rail.js';

const ConclusionRail_conclusion = graphql(/* GraphQL */ `
  fragment ConclusionRail_conclusion on Conclusion {
    id
    number
    session {
      id
      code
      questions {
        id
        isQuestion
      }
      group {
        id
        slug
      }
    }
    agendaItems {
      id
      title {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    questions {
      id
      isQuestion
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    responses {
      id
      personName
      institution {
        id
        name {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
      country {
        code
        name(locale: $locale)
      }
    }
    supersedes {
      id
      number
      citation
    }
    supersededBy {
      id
      number
      citation
    }
  }
`);

const aboveOf = (
  { locale, words }: Speech,
  { session, agendaItems, questions, responses, supersedes }: ConclusionRail_ConclusionFragment,
): RailStep[] => {
  if (!session) return [];
  const at = (moment: 'BEFORE' | 'DURING') => paths.session(locale, session.group.slug, session.code, moment);
  const asked = session.questions.filter(({ isQuestion }) => isQuestion);
  return [
    ...agendaItems.map(({ id, title }) => ({
      key: id,
      label: words('conclusions.rail.agendaItem'),
      note: title.in.text,
      href: at('DURING'),
    })),
    ...questions.map(({ id, isQuestion, text }) => ({
      key: id,
      label: isQuestion
        ? words('conclusions.rail.question', { number: asked.findIndex((one) => one.id === id) + 1 })
        : words('conclusions.rail.statement'),
      note: text.in.text,
      href: at('BEFORE'),
    })),
    ...responses.map(({ id, personName, institution, country }) => ({
      key: id,
      label: words('conclusions.rail.response', {
        who: personName ?? country?.name ?? institution?.name.in.text ?? '',
      }),
      href: at('BEFORE'),
    })),
    ...(supersedes?.number
      ? [
          {
            key: supersedes.id,
            label: words('conclusions.number', { number: String(supersedes.number).padStart(2, '0') }),
            note: words('conclusions.standing.SUPERSEDED'),
            href: paths.conclusion(locale, session.group.slug, session.code, supersedes.number),
          },
        ]
      : []),
  ];
};

const shapes = { margin: Rail, folded: FoldedRail, printed: PrintedRail } as const;

interface ConclusionRailProps {
  readonly conclusion: FragmentType<typeof ConclusionRail_conclusion>;
  /** In the margin, folded above the text, or as it is printed. */
  readonly shape?: 'margin' | 'folded' | 'printed';
}

/** What led to a conclusion, and what came of it. */
export const ConclusionRail = ({ conclusion, shape = 'margin' }: ConclusionRailProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const data = usePart(ConclusionRail_conclusion, conclusion);
  const { number, session, supersededBy } = data;
  const later = supersededBy.flatMap((one) =>
    one.number && session
      ? [
          {
            key: one.id,
            label: words('conclusions.number', { number: String(one.number).padStart(2, '0') }),
            note: words('conclusions.supersedes'),
            href: paths.conclusion(locale, session.group.slug, session.code, one.number),
          },
        ]
      : [],
  );
  const nothing: RailStep = { key: 'nothing', label: words('conclusions.rail.nothing'), isHidden: true };
  const content = {
    label: words('conclusions.rail.title'),
    above: { title: words('conclusions.rail.above'), steps: aboveOf(speech, data) },
    here: { key: 'here', label: words('conclusions.number', { number: String(number ?? '').padStart(2, '0') }) },
    below: { title: words('conclusions.rail.below'), steps: [...later, nothing] },
  };
  const Shape = shapes[shape];
  return <Shape {...content} />;
};
