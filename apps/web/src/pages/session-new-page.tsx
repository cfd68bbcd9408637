import { useApolloClient } from '@apollo/client/react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { emptyForm } from '../features/session-form/form.js';
import { SessionKeeper } from '../features/session-form/keeper.js';
import { createSession } from '../features/session-form/save-session.js';
import { SessionForm } from '../features/session-form/session-form.js';
import { graphql } from '../generated/gql.js';
import { deviceText } from '../lib/device-text.js';
import { withEditingWords } from '../lib/editing-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { useIsEnhanced } from '../lib/settings.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Select, type Choice } from '../ui/select.js';
import { Skeleton } from '../ui/skeleton.js';
import { Title } from '../ui/title.js';

const SessionNewPageDocument = graphql(/* GraphQL */ `
  query SessionNewPage($locale: Locale!) {
    groups {
      id
      slug
      name {
        in(locale: $locale) {
          text
        }
      }
    }
  }
`);

interface Loaded {
  readonly speech: Speech;
  readonly groups: readonly Choice[];
}

const route = getRouteApi('/$locale/sessions/new');

/** Brings the groups that a session can belong to. */
export const loadSessionNewPage = async ({ client, speech }: PageContext): Promise<Loaded> => {
  const { data } = await client.query({ query: SessionNewPageDocument, variables: { locale: speech.locale } });
  const groups = data?.groups.map(({ slug, name }) => ({ value: slug, label: name.in.text })) ?? [];
  return { speech: await withEditingWords(speech), groups };
};

const Desk = ({ groups }: { groups: readonly Choice[] }) => {
  const { locale, words } = useSpeech();
  const client = useApolloClient();
  const router = useRouter();
  const [group, setGroup] = useState(groups[0]?.value ?? '');
  const [keeper] = useState(
    () =>
      new SessionKeeper({
        opened: { form: emptyForm(locale), version: 1, isPublic: false },
        device: deviceText('session.new'),
      }),
  );
  return (
    <SessionForm
      keeper={keeper}
      send={createSession(client, group)}
      isNew
      onSaved={({ code }) => void router.navigate({ href: paths.sessionEdit(locale, group, code) })}
      head={
        groups.length > 1 && (
          <Select
            className="mt-6 max-w-md"
            label={words('session-form.new.group')}
            value={group}
            choices={groups}
            onChoose={setGroup}
          />
        )
      }
    />
  );
};

/** A session written from the start. */
export const SessionNewPage = () => {
  const { speech, groups } = route.useLoaderData();
  const isEnhanced = useIsEnhanced();
  const { locale, words } = speech;
  return (
    <Speaking speech={speech}>
      <WidePage>
        <PageHead
          title={words('session-form.new.title')}
          description={words('session-form.new.description')}
          path={paths.sessionNew(locale)}
          isPrivate
        />
        <Title title={words('session-form.new.title')} lede={words('session-form.new.lede')} />
        {isEnhanced ? <Desk groups={groups} /> : <Skeleton lines={8} />}
      </WidePage>
    </Speaking>
  );
};
