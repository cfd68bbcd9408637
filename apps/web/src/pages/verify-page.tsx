import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { codeFrom } from '@cauce/domain/release';
import type { Unchecked } from '../features/verify/fingerprint.js';
import { VerifiedRelease } from '../features/verify/verified-release.js';
import { VerifyCode } from '../features/verify/verify-code.js';
import { VerifyFile } from '../features/verify/verify-file.js';
import { graphql } from '../generated/gql.js';
import type { VerifyPageQuery } from '../generated/graphql.js';
import { withReleaseWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type VerifySearch } from '../lib/paths.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Title } from '../ui/title.js';

const VerifyPageDocument = graphql(/* GraphQL */ `
  query VerifyPage(
    $hash: String!
    $isCode: Boolean!
    $sha256: String!
    $isFile: Boolean!
    $says: String
    $group: String
    $number: Int
    $locale: Locale!
  ) {
    verifyRelease(hash: $hash) @include(if: $isCode) {
      id
      ...VerifiedRelease_release
    }
    verifyFile(sha256: $sha256, code: $says, group: $group, number: $number) @include(if: $isFile) {
      verdict
      format
      locale
      release {
        id
        ...VerifiedRelease_release
      }
    }
  }
`);

const route = getRouteApi('/$locale/verify');

const numberOf = (typed: string | undefined): number | null =>
  typed !== undefined && /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null;

const variablesOf = ({ code, file, says, group, number }: VerifySearch, { locale }: Speech) => {
  const [hash, sha256] = [codeFrom(code ?? ''), codeFrom(file ?? '')];
  return {
    hash: hash ?? '',
    isCode: hash !== null,
    sha256: sha256 ?? '',
    isFile: sha256 !== null,
    says: says ?? null,
    group: group ?? null,
    number: numberOf(number),
    locale,
  };
};

const uncheckedOf = ({ refused, file }: VerifySearch): Unchecked | undefined => {
  if (refused === 'TOO_LARGE' || refused === 'EMPTY') return refused;
  return refused !== undefined || (file !== undefined && codeFrom(file) === null) ? 'UNREADABLE' : undefined;
};

/** Brings what is known of a code or a file that the address names. */
export const loadVerifyPage = async ({ client, speech }: PageContext, search: VerifySearch) => {
  const variables = variablesOf(search, speech);
  if (variables.isCode || variables.isFile) {
    await client.query({ query: VerifyPageDocument, variables, fetchPolicy: 'network-only' });
  }
  return {
    speech: await withReleaseWords(speech),
    isPrivate: Object.values(search).some((value) => value !== undefined),
  };
};

type Answered = VerifyPageQuery;

const OfFile = ({ file }: { file: NonNullable<Answered['verifyFile']> }) => {
  const { words } = useSpeech();
  const { verdict, format, locale, release } = file;
  if (verdict === 'UNKNOWN' || !release) {
    return (
      <Notice tone="failed" title={words('verify.unknown')}>
        <p>{words('verify.unknown.text')}</p>
      </Notice>
    );
  }
  if (verdict === 'CHANGED') {
    return (
      <Notice tone="failed" title={words('verify.changed')}>
        <p>{words('verify.changed.text')}</p>
        <VerifiedRelease release={release} />
      </Notice>
    );
  }
  const kind =
    format === null
      ? ''
      : words(format === 'JSON' ? 'releases.json' : format === 'PDF' ? 'releases.pdf' : 'releases.docx');
  return (
    <Notice tone="done" title={words('verify.same')}>
      <p>
        {words('verify.same.text')}{' '}
        {locale === null
          ? `${kind}.`
          : `${words('verify.same.in', { format: kind, language: words(`interface.languageName.${locale}`) })}.`}
      </p>
      <VerifiedRelease release={release} />
    </Notice>
  );
};

const OfCode = ({ release }: { release: Answered['verifyRelease'] }) => {
  const { words } = useSpeech();
  return release ? (
    <Notice tone="done" title={words('verify.code.known')}>
      <p>{words('verify.code.knownText')}</p>
      <VerifiedRelease release={release} />
    </Notice>
  ) : (
    <Notice tone="failed" title={words('verify.code.unknown')}>
      <p>{words('verify.code.unknownText')}</p>
    </Notice>
  );
};

const Result = ({ search }: { search: VerifySearch }) => {
  const speech = useSpeech();
  const variables = variablesOf(search, speech);
  const { data } = useSuspenseQuery(VerifyPageDocument, { variables });
  return (
    <Section title={speech.words('verify.result')}>
      <div className="max-w-measure">
        {variables.isFile && data.verifyFile ? (
          <OfFile file={data.verifyFile} />
        ) : (
          <OfCode release={data.verifyRelease} />
        )}
      </div>
    </Section>
  );
};

/** What is wrong with a code as it was typed. */
const wrongWith = ({ words }: Speech, typed: string | undefined): string | undefined => {
  if (typed === undefined || codeFrom(typed) !== null) return undefined;
  const characters = typed.replaceAll(/[\s\-–·.:]/gu, '');
  return /^[0-9a-f]*$/i.test(characters)
    ? words('verify.code.malformed', { count: characters.length })
    : words('verify.code.malformedLetters');
};

const Verifying = () => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const search = route.useSearch();
  const { isCode, isFile } = variablesOf(search, speech);
  return (
    <Page>
      <PageHead
        title={words('verify.title')}
        description={words('verify.description')}
        path={paths.verify(locale)}
        isPrivate={Object.values(search).some((value) => value !== undefined)}
      />
      <Title title={words('verify.title')} lede={words('verify.lede')} />
      {(isCode || isFile) && <Result search={search} />}
      <Section title={words('verify.file.title')}>
        <VerifyFile refused={uncheckedOf(search)} />
      </Section>
      <Section title={words('verify.code.title')}>
        <VerifyCode typed={search.code ?? ''} error={wrongWith(speech, search.code)} />
      </Section>
    </Page>
  );
};

/** Says whether a file or a code is that of a published version, and whether a later one replaced it. */
export const VerifyPage = () => {
  const { speech } = route.useLoaderData();
  return (
    <Speaking speech={speech}>
      <Verifying />
    </Speaking>
  );
};
