import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import { problemOf } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { ProblemNotice } from './problem-notice.js';

const ChooseWhoActs = graphql(/* GraphQL */ `
  mutation ChooseWhoActs($person: ID!) {
    chooseWhoActs(person: $person) {
      person {
        id
      }
    }
  }
`);

interface WhoActsProps {
  readonly address: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly onChosen: () => void;
}

/** Asks who of the people behind one mailbox acts here. */
export const WhoActs = ({ address, people, onChosen }: WhoActsProps) => {
  const words = useWords();
  const [choose, { loading, error }] = useMutation(ChooseWhoActs, { onCompleted: onChosen });
  return (
    <Section title={words('sign-in.choose.title')}>
      <p className="max-w-measure">{words('sign-in.choose.text', { address })}</p>
      <ul className="mt-4 grid gap-2">
        {people.map(({ id, name }) => (
          <li key={id}>
            <Button isBusy={loading} onClick={() => void choose({ variables: { person: id } })}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-3">
        <ProblemNotice problem={error ? problemOf(error) : null} />
        <p className="text-small text-soft">{words('sign-in.choose.limit')}</p>
      </div>
    </Section>
  );
};
