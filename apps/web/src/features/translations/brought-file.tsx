import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Notice } from '../../ui/notice.js';
import { BroughtTexts } from './brought-text.js';
import type { BroughtText, Preview } from './preview.js';

const TakeOverTranslation = graphql(/* GraphQL */ `
  mutation TakeOverTranslation($id: ID!, $version: Int!, $in: Locale!, $text: String!) {
    translateConclusion(id: $id, version: $version, locale: $in, text: $text) {
      id
      version
      ...WorkList_conclusion
    }
  }
`);

const keyOf = ({ id, locale }: BroughtText): string => `${id} ${locale}`;

interface BroughtFileProps {
  readonly preview: Preview;
  readonly onDone: (outcome: { readonly applied: number; readonly refused: readonly string[] }) => void;
}

/** What a file that came back would change; the translator takes it over, text by text or all at once. */
export const BroughtFile = ({ preview, onDone }: BroughtFileProps) => {
  const { words } = useSpeech();
  const client = useApolloClient();
  const { changed, confirmable, meanwhile, incomplete, unmatched, unchanged, untranslated, names } = preview;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(confirmable.map(keyOf)));
  const [isBusy, setIsBusy] = useState(false);
  const offered = [...changed, ...confirmable];
  const chosen = offered.filter((text) => !left.has(keyOf(text)));
  const nameOf = (id: string): string => names[id] ?? '';
  const turn = (text: BroughtText, isTaken: boolean): void => {
    const next = new Set(left);
    if (isTaken) next.delete(keyOf(text));
    else next.add(keyOf(text));
    setLeft(next);
  };
  const apply = async (): Promise<void> => {
    setIsBusy(true);
    const refused: string[] = [];
    const versions = new Map<string, number>();
    // One after the other: each is written on the version that the one before it left.
    for (const { id, version, locale: into, after } of chosen) {
      const variables = { id, version: versions.get(id) ?? version, in: into, text: after };
      const { data, error } = await client.mutate({ mutation: TakeOverTranslation, variables, errorPolicy: 'all' });
      if (data && !error) versions.set(id, data.translateConclusion.version);
      else
        refused.push(
          words('translations.applied.refused', {
            citation: nameOf(id),
            sentence: sentenceOf(words, problemOf(error)),
          }),
        );
    }
    setIsBusy(false);
    onDone({ applied: chosen.length - refused.length, refused });
  };
  const summary = words('translations.preview.summary', { unchanged, untranslated }).trim();
  return (
    <section aria-label={words('translations.preview')} className="mt-6 grid gap-6">
      <h3 className="font-serif text-item font-semibold">{words('translations.preview')}</h3>
      {offered.length === 0 && <p>{words('translations.preview.nothing')}</p>}
      {summary !== '' && <p className="text-soft">{summary}</p>}
      <ul className="grid gap-6">
        {offered.map((text) => (
          <li key={keyOf(text)} className="grid gap-3 border-t border-line pt-4">
            <p className="font-semibold tabular-nums">{nameOf(text.id)}</p>
            <BroughtTexts text={text} before={words('translations.preview.before')} />
            <Checkbox
              label={words(
                confirmable.includes(text) ? 'translations.preview.stillRight' : 'translations.preview.take',
              )}
              checked={!left.has(keyOf(text))}
              onChange={(event) => turn(text, event.target.checked)}
            />
          </li>
        ))}
      </ul>
      {meanwhile.length > 0 && (
        <Notice tone="waiting" title={words('translations.meanwhile')}>
          <p>{words('translations.meanwhile.text')}</p>
          <ul className="mt-3 grid gap-4">
            {meanwhile.map((text) => (
              <li key={keyOf(text)} className="grid gap-2">
                <p className="font-semibold tabular-nums">{nameOf(text.id)}</p>
                <BroughtTexts text={text} before={words('translations.meanwhile.now')} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {incomplete.length > 0 && (
        <Notice tone="waiting" title={words('translations.incomplete')}>
          <p>{words('translations.incomplete.text')}</p>
          <p>{incomplete.map(nameOf).join(' · ')}</p>
        </Notice>
      )}
      {unmatched.length > 0 && (
        <Notice tone="waiting" title={words('translations.unmatched')}>
          <p>{words('translations.unmatched.text')}</p>
          <ul className="mt-2 grid gap-1">
            {unmatched.map(({ mark, translation }, position) => (
              <li key={`${mark} ${position}`} className="[overflow-wrap:anywhere]">
                <span className="text-soft">{mark}</span> {translation}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {chosen.length > 0 && (
        <p>
          <Button look="main" isBusy={isBusy} onClick={() => void apply()}>
            {words('translations.apply', { count: chosen.length })}
          </Button>
        </p>
      )}
    </section>
  );
};
