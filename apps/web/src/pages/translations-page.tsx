import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { isRequiredLocale, type Locale } from '@cauce/domain/locale';
import { BringBack } from '../features/translations/bring-back.js';
import { WorkList } from '../features/translations/work-list.js';
import { graphql } from '../generated/gql.js';
import type { TranslationsPageQuery } from '../generated/graphql.js';
import { locales } from '../lib/locales.js';
import { withTranslationWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { Speaking, useSpeech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Title } from '../ui/title.js';

const TranslationsPageDocument = graphql(/* GraphQL */ `
  query TranslationsPage($group: String!, $code: String!, $locale: Locale!) {
    session(group: $group, code: $code) {
      id
      code
      title {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      viewerCanConclude {
        translate
      }
      conclusions {
        id
        status
        text {
          original
          readings {
            locale
            state
            isStale
          }
        }
        ...WorkList_conclusion
      }
    }
  }
`);

const route = getRouteApi('/$locale/groups/$group/sessions/$code/translations');

/** Brings what is to be translated of a session; there is no page for who does not translate. */
export const loadTranslationsPage = async (
  { client, speech }: PageContext,
  { group, code }: { group: string; code: string },
) => {
  const variables = { group, code, locale: speech.locale };
  const { data } = await client.query({ query: TranslationsPageDocument, variables, fetchPolicy: 'network-only' });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.session?.viewerCanConclude.translate) throw notFound();
  return { speech: await withTranslationWords(speech), isPrivate: true };
};

type Session = NonNullable<TranslationsPageQuery['session']>;

/** How many texts are missing in a language, behind their original, or by a machine alone. */
const dueIn = ({ conclusions }: Session, locale: Locale): number =>
  conclusions.filter(({ status, text }) => {
    if (status === 'WITHDRAWN' || text.original === locale || (status === 'ADOPTED' && isRequiredLocale(locale))) {
      return false;
    }
    const reading = text.readings.find((one) => one.locale === locale);
    return !reading || reading.isStale || reading.state === 'MACHINE';
  }).length;

const Work = ({ session, group }: { session: Session; group: string }) => {
  const { locale, words } = useSpeech();
  const { code, title } = session;
  const open = session.conclusions.filter(({ status }) => status !== 'WITHDRAWN');
  return (
    <Page>
      <PageHead
        title={words('translations.title')}
        description={words('translations.description', { code })}
        path={paths.translations(locale, group, code)}
        isPrivate
      />
      <Title
        eyebrow={
          <>
            <Link href={paths.session(locale, group, code, 'AFTER')}>{words('sessions.session', { code })}</Link>
            {' · '}
            <span lang={title.in.locale}>{title.in.text}</span>
          </>
        }
        title={words('translations.title')}
        lede={words('translations.lede')}
      />
      {open.length > 0 && (
        <>
          <Section title={words('translations.take')}>
            <ul className="grid gap-2">
              {locales.map((into) => (
                <li key={into}>
                  <a href={paths.translationFile(locale, group, code, into)} download>
                    {words('translations.take.file', { language: words(`interface.languageName.${into}`) })}
                  </a>{' '}
                  <span className="text-small text-soft">
                    {words('translations.take.due', { count: dueIn(session, into) })}
                  </span>
                </li>
              ))}
            </ul>
            <p className="mt-3 max-w-measure text-fine text-soft">{words('translations.take.help')}</p>
          </Section>
          <Section title={words('translations.bring')}>
            <div data-needs-scripts>
              <BringBack group={group} code={code} />
            </div>
          </Section>
        </>
      )}
      <Section title={words('translations.work')}>
        {open.length === 0 ? (
          <p className="text-soft">{words('translations.work.none')}</p>
        ) : (
          <WorkList conclusions={open} group={group} code={code} />
        )}
      </Section>
    </Page>
  );
};

const WorkOf = ({ group, code }: { group: string; code: string }) => {
  const { locale } = useSpeech();
  const { data } = useSuspenseQuery(TranslationsPageDocument, { variables: { group, code, locale } });
  return data.session ? <Work session={data.session} group={group} /> : null;
};

/** What a translator has to do for a session: the list, the file to take along, and the way back. */
export const TranslationsPage = () => {
  const { speech } = route.useLoaderData();
  const { group, code } = route.useParams();
  return (
    <Speaking speech={speech}>
      <WorkOf group={group} code={code} />
    </Speaking>
  );
};
