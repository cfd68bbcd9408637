import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';

const QuestionTrail_session = graphql(/* GraphQL */ `
  fragment QuestionTrail_session on Session {
    id
    code
    startsAt
    timeZone
    title {
      in(locale: $locale) {
        ...Reading_reading @unmask
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
    steps {
      id
      moment
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    group {
      id
      slug
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
  }
`);

const line = 'font-serif text-item no-underline hover:underline';

/** One real question, with where it comes from and what was to follow: the way that everything here can be walked. */
export const QuestionTrail = ({ session }: { session: FragmentType<typeof QuestionTrail_session> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const data = usePart(QuestionTrail_session, session);
  const { code, startsAt, timeZone, title, group, questions, steps } = data;
  const question = questions.find(({ isQuestion }) => isQuestion);
  const next = steps.find(({ moment }) => moment === 'AFTER');
  const stops = [
    {
      key: 'group',
      href: paths.sessions(locale, { group: group.slug }),
      text: group.name.in,
      note: words('sessions.home.trail.group'),
    },
    {
      key: 'session',
      href: paths.session(locale, group.slug, code),
      text: title.in,
      note: [
        `${words('sessions.home.trail.session')}, ${code}`,
        ...(startsAt && timeZone ? [formatDate(speech, startsAt, timeZone)] : []),
      ].join(' · '),
    },
    ...(question
      ? [
          {
            key: 'question',
            href: paths.session(locale, group.slug, code, 'BEFORE'),
            text: question.text.in,
            note: words('sessions.home.trail.question'),
          },
        ]
      : []),
    ...(next
      ? [
          {
            key: 'next',
            href: paths.session(locale, group.slug, code, 'AFTER'),
            text: next.text.in,
            note: words('sessions.home.trail.next'),
          },
        ]
      : []),
  ];
  return (
    <section>
      <h2 className="mb-3.5 text-small font-semibold">{words('sessions.home.trail')}</h2>
      <ol className="river-line grid gap-4.5">
        {stops.map(({ key, href, text, note }) => (
          <li key={key} className="river-stone" data-here={key === 'question' || undefined}>
            <p className="text-fine text-soft">{note}</p>
            <p>
              <Link
                href={href}
                className={`${line} ${key === 'question' ? 'font-semibold' : ''} line-clamp-3 tablet:line-clamp-6`}
              >
                <Reading of={text} isQuiet />
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
