import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { graphql } from '../../generated/gql.js';
import type { Locale } from '../../generated/graphql.js';
import { fieldSentenceOf, problemOf } from '../../lib/errors.js';
import { locales } from '../../lib/locales.js';
import { namedZones, placeOf } from '../../lib/places.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { ProblemNotice } from './problem-notice.js';

const UpdateMyProfile = graphql(/* GraphQL */ `
  mutation UpdateMyProfile($version: Int!, $input: ProfileInput!) {
    updateMyProfile(version: $version, input: $input) {
      id
      version
      name
      locale
      timeZone
    }
  }
`);

interface ProfileFormProps {
  readonly version: number;
  readonly honorific: string | null;
  readonly isListed: boolean;
  readonly name: string;
  readonly locale: Locale | null;
  readonly timeZone: string | null;
}

/** One's own name, and the language and zone in which one is written to. */
export const ProfileForm = (person: ProfileFormProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const [name, setName] = useState(person.name);
  const [locale, setLocale] = useState<Locale>(person.locale ?? speech.locale);
  const [timeZone, setTimeZone] = useState(person.timeZone ?? '');
  const [update, { loading, error, data }] = useMutation(UpdateMyProfile, { errorPolicy: 'none' });
  const problem = error ? problemOf(error) : null;
  const wrong = problem?.fields.find(({ field }) => field === 'name');
  const zones = [...new Set([...namedZones, ...(timeZone === '' ? [] : [timeZone])])]
    .map((value) => ({ value, label: placeOf(words, value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, speech.locale));
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const { version, honorific, isListed } = person;
    const input = { name, honorific, isListed, locale, timeZone: timeZone === '' ? null : timeZone };
    await update({ variables: { version, input } }).catch(() => undefined);
  };
  return (
    <Section title={words('sign-in.profile.you')}>
      <form onSubmit={save} noValidate className="grid max-w-md gap-5" data-needs-scripts>
        {!wrong && <ProblemNotice problem={problem} />}
        {data && !problem && !loading && <Notice tone="done">{words('sign-in.profile.saved')}</Notice>}
        <TextField
          label={words('sign-in.profile.name')}
          help={words('sign-in.profile.nameHelp')}
          error={wrong && fieldSentenceOf(words, wrong)}
          name="name"
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          label={words('sign-in.profile.language')}
          value={locale}
          onChoose={setLocale}
          choices={locales.map((value) => ({ value, label: words(`interface.language.${value}`) }))}
        />
        <Select
          label={words('sign-in.profile.zone')}
          value={timeZone}
          onChoose={setTimeZone}
          choices={[{ value: '', label: words('sign-in.profile.zoneNone') }, ...zones]}
        />
        <div>
          <Button type="submit" look="main" isBusy={loading}>
            {words('sign-in.profile.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
};
