import { useApolloClient } from '@apollo/client/react';
import { getRouteApi, notFound, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ConclusionForm, type Sources } from '../features/conclusion-form/conclusion-form.js';
import { emptyForm, formOf } from '../features/conclusion-form/form.js';
import { ConclusionKeeper } from '../features/conclusion-form/keeper.js';
import { saveConclusion, storedConclusion } from '../features/conclusion-form/store-conclusion.js';
import { graphql } from '../generated/gql.js';
import type { ConclusionFormFragment, ConclusionSourcesQuery } from '../generated/graphql.js';
import { withConsultationWords } from '../lib/conclusion-words.js';
import { deviceText } from '../lib/device-text.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { useIsEnhanced } from '../lib/settings.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Skeleton } from '../ui/skeleton.js';
import { Title } from '../ui/title.js';

const ConclusionSourcesDocument = graphql(/* GraphQL */ `
  query ConclusionSources($group: String!, $code: String!, $locale: Locale!) {
    session(group: $group, code: $code) {
      id
      code
      viewerCanConclude {
        draft
      }
      agenda {
        id
        title {
          in(locale: $locale) {
            text
          }
        }
      }
      questions {
        id
        isQuestion
        text {
          in(locale: $locale) {
            text
          }
        }
        responses {
          id
          personName
          institution {
            id
            name {
              in(locale: $locale) {
                text
              }
            }
          }
          country {
            code
            name(locale: $locale)
          }
          text {
            in(locale: $locale) {
              text
            }
          }
        }
      }
    }
    themes(group: $group) {
      id
      name {
        in(locale: $locale) {
          text
        }
      }
    }
    conclusions(filter: { group: $group, statuses: [ADOPTED] }, first: 100) {
      nodes {
        id
        citation
        standing
        text {
          in(locale: $locale) {
            text
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/$locale/groups/$group/sessions/$code/write-conclusion');

const shortened = (text: string): string =>
  text.length > 140 ? `${text.slice(0, 139).replace(/\s+\S*$/, '')}…` : text;

const sourcesOf = (data: ConclusionSourcesQuery): Sources => {
  const { session, themes, conclusions } = data;
  const asked = session?.questions.filter(({ isQuestion }) => isQuestion) ?? [];
  const numbered = (id: string): string => {
    const at = asked.findIndex((one) => one.id === id);
    return at < 0 ? '' : `${at + 1}. `;
  };
  return {
    agendaItems: session?.agenda.map(({ id, title }) => ({ value: id, label: title.in.text })) ?? [],
    questions:
      session?.questions.map(({ id, text }) => ({ value: id, label: `${numbered(id)}${shortened(text.in.text)}` })) ??
      [],
    responses:
      session?.questions.flatMap(({ id: questionId, responses }) =>
        responses.map(({ id, personName, institution, country, text }) => ({
          value: id,
          label: `${numbered(questionId)}${personName ?? country?.name ?? institution?.name.in.text ?? ''}: ${shortened(text.in.text)}`,
        })),
      ) ?? [],
    themes: themes.map(({ id, name }) => ({ value: id, label: name.in.text })),
    adopted: conclusions.nodes
      .filter(({ standing }) => standing === 'ADOPTED')
      .map(({ id, citation, text }) => ({ value: id, label: `${citation ?? ''} ${shortened(text.in.text)}` })),
  };
};

interface Loaded {
  readonly speech: Speech;
  readonly sessionId: string;
  readonly sources: Sources;
  readonly stored: ConclusionFormFragment | null;
}

/** Brings a conclusion as it stands now, or what a new one can come from; there is no page for who may not write it. */
export const loadConclusionEditPage = async (
  { client, speech }: PageContext,
  { group, code }: { group: string; code: string },
  { id }: { id?: string | undefined },
): Promise<Loaded> => {
  const variables = { group, code, locale: speech.locale };
  const { data } = await client.query({ query: ConclusionSourcesDocument, variables, fetchPolicy: 'no-cache' });
  const stored = id === undefined ? null : await storedConclusion(client, id);
  const mayWrite = id === undefined ? data?.session?.viewerCanConclude.draft : stored?.viewerCan.edit;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.session || !mayWrite) throw notFound();
  return { speech: await withConsultationWords(speech), sessionId: data.session.id, sources: sourcesOf(data), stored };
};

const Desk = ({ sessionId, sources, stored }: Omit<Loaded, 'speech'>) => {
  const { locale } = useSpeech();
  const client = useApolloClient();
  const router = useRouter();
  const { group, code } = route.useParams();
  const [keeper] = useState(
    () =>
      new ConclusionKeeper(
        stored ? { form: formOf(stored), version: stored.version } : { form: emptyForm(locale), version: 0 },
        deviceText(`conclusion.${stored?.id ?? sessionId}`),
      ),
  );
  const leave = ({ number }: ConclusionFormFragment): void => {
    const href = number ? paths.conclusion(locale, group, code, number) : paths.session(locale, group, code, 'AFTER');
    void router.navigate({ href });
  };
  return (
    <ConclusionForm
      group={group}
      keeper={keeper}
      sources={sources}
      send={(isMend) => (form, version) =>
        saveConclusion(client, form, { sessionId, stored: stored && { id: stored.id, version }, isMend })
      }
      onSaved={leave}
      isNew={stored === null}
      canMend={stored?.viewerCan.mend ?? false}
      isCirculated={stored?.status === 'IN_CONSULTATION'}
    />
  );
};

/** A conclusion as it is written by those who hold the pen. */
export const ConclusionEditPage = () => {
  const { speech, ...loaded } = route.useLoaderData();
  const { group, code } = route.useParams();
  const isEnhanced = useIsEnhanced();
  const { locale, words } = speech;
  const { stored } = loaded;
  const number = stored?.number;
  const title = number
    ? words('consultations.write.edit', { number: String(number).padStart(2, '0') })
    : words(stored ? 'consultations.write.editDraft' : 'consultations.write.new');
  return (
    <Speaking speech={speech}>
      <WidePage>
        <PageHead
          title={title}
          description={title}
          path={paths.conclusionEdit(locale, group, code, stored?.id)}
          isPrivate
        />
        <Title
          eyebrow={
            <Link href={paths.session(locale, group, code, 'AFTER')}>{words('sessions.session', { code })}</Link>
          }
          title={title}
        />
        {isEnhanced ? <Desk key={stored?.id ?? 'new'} {...loaded} /> : <Skeleton lines={8} />}
      </WidePage>
    </Speaking>
  );
};
