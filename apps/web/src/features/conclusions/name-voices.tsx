import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { GroupVoicesQuery } from '../../generated/graphql.js';
import { useAct } from '../../lib/act.js';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Notice } from '../../ui/notice.js';
import { Select, type Choice } from '../../ui/select.js';
import { Skeleton } from '../../ui/skeleton.js';
import { groupVoices } from './conclusion-acts.js';

const nameCountryVoice = graphql(/* GraphQL */ `
  mutation NameCountryVoice($group: String!, $institution: ID!) {
    nameCountryVoice(group: $group, institution: $institution) {
      country {
        code
      }
      institution {
        id
      }
    }
  }
`);

interface Place {
  readonly code: string;
  readonly name: string;
  /** Its institution that was named, or nothing. */
  readonly named: string;
  readonly members: readonly Choice[];
}

/** The countries from which several institutions are members: the others speak through their only one. */
const placesOf = ({ group, groupMembers }: GroupVoicesQuery, locale: string): Place[] => {
  const places = new Map<string, { name: string; members: Choice[] }>();
  for (const { kind, institution } of groupMembers) {
    if (kind !== 'MEMBER' || !institution?.country) continue;
    const { code, name } = institution.country;
    const place = places.get(code) ?? { name, members: [] };
    place.members.push({ value: institution.id, label: institution.name.in.text });
    places.set(code, place);
  }
  return [...places]
    .filter(([, { members }]) => members.length > 1)
    .map(([code, { name, members }]) => {
      const voice = group?.voices.find(({ country }) => country.code === code)?.institution?.id;
      return { code, name, members, named: members.find(({ value }) => value === voice)?.value ?? '' };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
};

interface NameVoicesProps {
  readonly group: string;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Says which institution gives a country’s position, where several of it are members. */
export const NameVoices = ({ group, onLeave, onDone }: NameVoicesProps) => {
  const { locale, words } = useSpeech();
  const { data, error } = useQuery(groupVoices, { variables: { group, locale }, fetchPolicy: 'network-only' });
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const { perform, isBusy, sentence, errorAt } = useAct(nameCountryVoice);
  if (error) return <Notice tone="failed">{sentenceOf(words, problemOf(error))}</Notice>;
  if (!data) return <Skeleton />;
  const places = placesOf(data, locale);
  const choiceOf = ({ code, named }: Place): string => chosen[code] ?? named;
  const save = async (): Promise<void> => {
    setRefused(null);
    for (const place of places.filter((one) => choiceOf(one) !== one.named)) {
      if (await perform({ group, institution: choiceOf(place) })) continue;
      setRefused(place.code);
      return;
    }
    onDone();
  };
  return (
    <ActForm
      confirm={words('interface.form.save')}
      isBusy={isBusy}
      isReady={places.every((place) => choiceOf(place) !== '')}
      sentence={sentence(['institution'])}
      onLeave={onLeave}
      onConfirm={save}
    >
      <p>{words('consultations.voice.text')}</p>
      {places.map((place) => (
        <Select
          key={place.code}
          label={place.name}
          choices={[
            ...(place.named === '' ? [{ value: '', label: words('consultations.voice.choose') }] : []),
            ...place.members,
          ]}
          value={choiceOf(place)}
          error={refused === place.code ? errorAt('institution') : undefined}
          onChoose={(institution) => setChosen({ ...chosen, [place.code]: institution })}
        />
      ))}
    </ActForm>
  );
};
