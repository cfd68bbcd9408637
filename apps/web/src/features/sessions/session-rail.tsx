import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { FoldedRail, Rail, type RailStep } from '../../ui/rail.js';
import { questionsId } from './session-questions.js';

const SessionRail_session = graphql(/* GraphQL */ `
  fragment SessionRail_session on Session {
    id
    code
    questions {
      id
      isQuestion
    }
    steps {
      id
      moment
    }
    materials {
      id
    }
    conclusions {
      id
      standing
    }
    group {
      id
      slug
      result {
        id
        code
        programme {
          id
          name {
            in(locale: $locale) {
              ...Reading_reading @unmask
            }
          }
        }
      }
    }
  }
`);

interface SessionRailProps {
  readonly session: FragmentType<typeof SessionRail_session>;
  readonly isFolded?: boolean;
}

/** Where a session comes from and what came of it, as far as it is recorded. */
export const SessionRail = ({ session, isFolded = false }: SessionRailProps) => {
  const { locale, words } = useSpeech();
  const data = usePart(SessionRail_session, session);
  const { code, group, questions, steps, materials, conclusions } = data;
  const asked = questions.filter(({ isQuestion }) => isQuestion).length;
  const next = steps.filter(({ moment }) => moment === 'AFTER').length;
  const after = paths.session(locale, group.slug, code, 'AFTER');
  const concluded = conclusions.filter(({ standing }) => standing !== 'WITHDRAWN').length;
  const follow: RailStep[] = [
    ...(concluded > 0
      ? [{ key: 'conclusions', label: words('sessions.rail.conclusions', { count: concluded }), href: after }]
      : []),
    ...(next > 0 ? [{ key: 'steps', label: words('sessions.rail.steps', { count: next }), href: after }] : []),
    ...(materials.length > 0
      ? [{ key: 'materials', label: words('sessions.rail.materials', { count: materials.length }), href: after }]
      : []),
  ];
  const nothing: RailStep = { key: 'nothing', label: words('sessions.rail.nothing'), isHidden: true };
  const content = {
    label: words('sessions.rail.title'),
    above: {
      title: words('sessions.rail.above'),
      steps: [
        {
          key: 'result',
          label: words('sessions.rail.result', { code: group.result.code }),
          note: group.result.programme.name.in.text,
        },
        {
          key: 'group',
          label: words('sessions.group', { slug: group.slug }),
          href: paths.sessions(locale, { group: group.slug }),
        },
      ],
    },
    here: {
      key: 'here',
      label: words('sessions.session', { code }),
      note: words('sessions.rail.questions', { count: asked }),
    },
    below: { title: words('sessions.rail.below'), steps: follow.length > 0 ? follow : [nothing] },
  };
  const questionsHref = `${paths.session(locale, group.slug, code, 'BEFORE')}#${questionsId}`;
  const here = { ...content.here, href: asked > 0 && !isFolded ? questionsHref : undefined };
  return isFolded ? <FoldedRail {...content} /> : <Rail {...content} here={here} />;
};
