import { getRouteApi, useRouter } from '@tanstack/react-router';
import { HandIn } from '../features/note-import/hand-in.js';
import { withEditingWords } from '../lib/editing-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { MarginBox } from '../ui/section.js';
import { Title } from '../ui/title.js';

const route = getRouteApi('/$locale/import');

/** Brings the words of writing. */
export const loadImportPage = async ({ speech }: PageContext): Promise<{ speech: Speech }> => ({
  speech: await withEditingWords(speech),
});

const steps = ['read', 'settle', 'draft', 'publish'] as const;

/** Hand in a concept note: it is read, and the next page shows what was read and what is in doubt. */
export const ImportPage = () => {
  const { speech } = route.useLoaderData();
  const { locale, words } = speech;
  const router = useRouter();
  return (
    <Speaking speech={speech}>
      <Page
        aside={
          <>
            <MarginBox title={words('note-import.steps.title')}>
              <ol className="grid list-decimal gap-2 pl-5 text-soft marker:font-serif marker:text-river">
                {steps.map((step) => (
                  <li key={step}>{words(`note-import.steps.${step}`)}</li>
                ))}
              </ol>
            </MarginBox>
            <MarginBox title={words('session-form.new.title')}>
              <p className="text-soft">{words('session-form.new.lede')}</p>
              <p className="mt-2">
                <Link href={paths.sessionNew(locale)}>{words('session-form.new.begin')}</Link>
              </p>
            </MarginBox>
          </>
        }
      >
        <PageHead
          title={words('note-import.page.title')}
          description={words('note-import.page.description')}
          path={paths.importNote(locale)}
        />
        <Title title={words('note-import.page.title')} lede={words('note-import.page.lede')} />
        <div className="mt-8" data-needs-scripts>
          <HandIn megabytes={10} onRead={(id) => void router.navigate({ href: paths.importNote(locale, id) })} />
        </div>
      </Page>
    </Speaking>
  );
};
