import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { PrivacyForm_NoticeFragment } from '../../generated/graphql.js';
import { fieldSentenceOf, problemOf, sentenceOf } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';

graphql(/* GraphQL */ `
  fragment PrivacyForm_notice on PrivacyNotice {
    id
    version
    controller
    contact
    officer
    authority
    hosting
    safeguards
    updatedAt
  }
`);

const updatePrivacyNotice = graphql(/* GraphQL */ `
  mutation UpdatePrivacyNotice($group: String!, $version: Int!, $input: PrivacyInput!) {
    updatePrivacyNotice(group: $group, version: $version, input: $input) {
      id
      ...PrivacyForm_notice
    }
  }
`);

const lines = [
  ['controller', 'protection.privacy.controllerName', undefined],
  ['contact', 'protection.privacy.contact', undefined],
  ['officer', 'protection.privacy.officer', undefined],
  ['authority', 'protection.privacy.authority', undefined],
  ['hosting', 'protection.privacy.hosting', 'protection.privacy.hostingHelp'],
] as const;

/** Who answers for the data of a group, as its manager writes it. */
export const PrivacyForm = ({ group, notice }: { group: string; notice: PrivacyForm_NoticeFragment }) => {
  const words = useWords();
  const { controller, contact, officer, authority, hosting, safeguards, version } = notice;
  const [typed, setTyped] = useState({ controller, contact, officer, authority, hosting, safeguards });
  const [save, { loading, error, data }] = useMutation(updatePrivacyNotice);
  const problem = error ? problemOf(error) : undefined;
  const errorOf = (name: string): string | undefined => {
    const found = problem?.fields.find(({ field }) => field === name);
    return found && fieldSentenceOf(words, found);
  };
  return (
    <form
      className="grid max-w-measure gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save({ variables: { group, version, input: typed }, errorPolicy: 'all' });
      }}
    >
      <p className="text-soft">{words('protection.privacy.editHelp')}</p>
      {lines.map(([name, label, help]) => (
        <TextField
          key={name}
          label={words(label)}
          help={help && words(help)}
          error={errorOf(name)}
          value={typed[name]}
          maxLength={300}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      ))}
      <TextArea
        label={words('protection.privacy.safeguards')}
        help={words('protection.privacy.safeguardsHelp')}
        error={errorOf('safeguards')}
        value={typed.safeguards}
        maxLength={1000}
        onChange={(event) => setTyped({ ...typed, safeguards: event.target.value })}
      />
      {problem?.fields.length === 0 && <Notice tone="failed">{sentenceOf(words, problem)}</Notice>}
      {data && !problem && !loading && <Notice tone="done">{words('protection.privacy.saved')}</Notice>}
      <p>
        <Button look="main" type="submit" isBusy={loading}>
          {words('interface.form.save')}
        </Button>
      </p>
    </form>
  );
};
