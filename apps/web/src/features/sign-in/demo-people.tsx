import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { Problem } from '../../lib/errors.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Section } from '../../ui/section.js';
import { post } from './post.js';
import { ProblemNotice } from './problem-notice.js';

const DemoPeople_person = graphql(/* GraphQL */ `
  fragment DemoPeople_person on DemoPerson {
    key
    name
    role
    country {
      code
      name(locale: $locale)
    }
  }
`);

interface DemoPeopleProps {
  readonly people: readonly FragmentType<typeof DemoPeople_person>[];
  readonly onSignedIn: () => void;
}

/** In a demonstration: its people, by role, as whom one may look around. */
export const DemoPeople = ({ people, onSignedIn }: DemoPeopleProps) => {
  const { locale, words } = useSpeech();
  const parts = useParts(DemoPeople_person, people);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const signIn = async (key: string): Promise<void> => {
    setBusy(true);
    const posted = await post(paths.demoSignIn(), { as: key });
    if (posted.isDone) return onSignedIn();
    setBusy(false);
    return setProblem(posted.problem);
  };
  return (
    <Section title={words('sign-in.demo.title')}>
      <p className="max-w-measure text-small text-soft">{words('sign-in.demo.text')}</p>
      <div className="mt-3">
        <ProblemNotice problem={problem} />
      </div>
      <ul className="mt-3 grid gap-x-8 border-t border-line tablet:grid-cols-2">
        {parts.map(({ key, name, role, country }) => {
          const title = words(`sign-in.role.${role}`);
          return (
            <li key={key} className="border-b border-line">
              <button
                type="button"
                disabled={isBusy}
                onClick={() => void signIn(key)}
                className="grid min-h-12 w-full content-center py-2 text-left hover:bg-river-wash"
              >
                <span className="text-small font-semibold text-river">
                  {country ? words('sign-in.demo.inCountry', { role: title, country: country.name }) : title}
                </span>{' '}
                <span className="text-fine text-soft">{name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="mt-4 text-small">
        <a href={paths.demoMail(locale)}>{words('sign-in.demo.mail')}</a>
      </p>
    </Section>
  );
};
