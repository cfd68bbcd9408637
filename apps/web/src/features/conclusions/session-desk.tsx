import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { useSpeech } from '../../lib/words.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { releaseConclusions } from './conclusion-acts.js';
import { OpenConsultationForm } from './open-consultation-form.js';
import { OrderForm } from './order-form.js';

const SessionDesk_session = graphql(/* GraphQL */ `
  fragment SessionDesk_session on Session {
    id
    code
    group {
      id
      slug
    }
    viewerCanConclude {
      draft
      order
      openConsultation
      release
    }
    conclusions {
      id
      number
      status
      releasedAt
      lacking
      text {
        in(locale: $locale) {
          text
        }
      }
    }
  }
`);

type Open = 'order' | 'open' | null;

/** What is to be done with a session's conclusions: write, order, put before the countries, publish. */
export const SessionDesk = ({ session }: { session: FragmentType<typeof SessionDesk_session> }) => {
  const { locale, words } = useSpeech();
  const { id, code, group, conclusions, viewerCanConclude } = usePart(SessionDesk_session, session);
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState<'opened' | 'released' | null>(null);
  const release = useFreshAct(releaseConclusions);
  const close = (): void => setOpen(null);
  const drafts = conclusions.filter(({ status }) => status === 'DRAFT');
  const fresh = conclusions.filter(({ status, releasedAt }) => status === 'ADOPTED' && !releasedAt);
  const canOpen = viewerCanConclude.openConsultation && drafts.length > 0;
  const canRelease = viewerCanConclude.release && fresh.length > 0;
  const publish = async (): Promise<void> => {
    if (await release.perform({ session: id })) setDone('released');
  };
  const problem = release.sentence([]);
  return (
    <div className="mt-6 grid gap-3 print:hidden">
      {done && <Notice tone="done">{words(`consultations.done.${done}`)}</Notice>}
      {problem && <Notice tone="failed">{problem}</Notice>}
      <div className="flex flex-wrap gap-2.5">
        {canOpen && (
          <Button look="main" onClick={() => setOpen('open')}>
            {words('consultations.open.action', { count: drafts.length })}
          </Button>
        )}
        {canRelease && (
          <Button look={canOpen ? 'plain' : 'main'} isBusy={release.isBusy} onClick={() => void publish()}>
            {words('consultations.release.action', { count: fresh.length })}
          </Button>
        )}
        {viewerCanConclude.draft && (
          <ButtonLink
            look={canOpen || canRelease ? 'plain' : 'main'}
            href={paths.conclusionEdit(locale, group.slug, code)}
          >
            {words('consultations.write.new')}
          </ButtonLink>
        )}
        {viewerCanConclude.order && conclusions.length > 1 && (
          <Button look="quiet" onClick={() => setOpen('order')}>
            {words('consultations.order.action')}
          </Button>
        )}
      </div>
      <Dialog title={words('consultations.order.title')} isOpen={open === 'order'} onClose={close}>
        <OrderForm
          session={id}
          rows={conclusions.map((one) => ({ id: one.id, number: one.number ?? null, text: one.text.in.text }))}
          onLeave={close}
        />
      </Dialog>
      <Dialog title={words('consultations.open.title')} isOpen={open === 'open'} onClose={close}>
        <OpenConsultationForm
          group={group.slug}
          session={id}
          drafts={drafts.map(({ id: draftId, lacking, text }) => ({ id: draftId, lacking, text: text.in.text }))}
          onLeave={close}
          onDone={() => {
            close();
            setDone('opened');
          }}
        />
      </Dialog>
    </div>
  );
};
