import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { MarginBox } from '../../ui/section.js';
import { CancelDialog } from './cancel-dialog.js';
import { CloseDialog } from './close-dialog.js';
import { LackingTexts } from './lacking-texts.js';
import { PlainActDialog } from './plain-act-dialog.js';
import type { PlainAct } from './session-acts.js';

const SessionActions_session = graphql(/* GraphQL */ `
  fragment SessionActions_session on Session {
    id
    code
    group {
      id
      slug
    }
    viewerCan {
      edit
      publish
      convene
      start
      hold
      close
      cancel
    }
    title {
      lacking
    }
    subtitle {
      lacking
    }
    context {
      lacking
    }
    outcome {
      lacking
    }
    objectives {
      id
      outcome
      text {
        lacking
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    questions {
      id
      text {
        lacking
      }
    }
    agenda {
      id
      title {
        lacking
      }
    }
  }
`);

type Act = PlainAct | 'close' | 'cancel';

/** In the order of a session's life; the first that is possible is the one to do next. */
const plainOrder: readonly PlainAct[] = ['publish', 'convene', 'start', 'hold'];

/** What the reader can do with a session now; each act asks once. */
export const SessionActions = ({ session }: { session: FragmentType<typeof SessionActions_session> }) => {
  const { locale, words } = useSpeech();
  const data = usePart(SessionActions_session, session);
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const { id, code, group, viewerCan } = data;
  const texts = [
    data.title,
    ...[data.subtitle, data.context, data.outcome].flatMap((text) => (text ? [text] : [])),
    ...[...data.objectives, ...data.questions].map(({ text }) => text),
    ...data.agenda.map(({ title }) => title),
  ];
  const isLacking = texts.some(({ lacking }) => lacking.length > 0);
  const acts: Act[] = [...plainOrder.filter((act) => viewerCan[act]), ...(viewerCan.close ? (['close'] as const) : [])];
  if (acts.length === 0 && !viewerCan.edit && !viewerCan.cancel && !done) return null;
  const close = (): void => setOpen(null);
  const finish = (act: Act) => (): void => {
    setOpen(null);
    setDone(act);
  };
  return (
    <div className="print:hidden">
      <MarginBox title={words('sessions.manage.title')}>
        {done && (
          <Notice tone="done" className="mb-3">
            {words(`sessions.manage.done.${done}`)}
          </Notice>
        )}
        <div className="flex flex-wrap gap-2 wide:grid">
          {acts.map((act, position) => (
            <Button key={act} look={position === 0 ? 'main' : 'plain'} onClick={() => setOpen(act)}>
              {words(`sessions.manage.${act}`)}
            </Button>
          ))}
          {viewerCan.edit && (
            <ButtonLink href={paths.sessionEdit(locale, group.slug, code)} look={acts.length === 0 ? 'main' : 'plain'}>
              {words('sessions.manage.edit')}
            </ButtonLink>
          )}
          {viewerCan.cancel && (
            <Button look="danger" onClick={() => setOpen('cancel')}>
              {words('sessions.manage.cancel')}
            </Button>
          )}
        </div>
      </MarginBox>
      {plainOrder.map((act) => (
        <PlainActDialog
          key={act}
          act={act}
          id={id}
          isOpen={open === act}
          onClose={close}
          onDone={finish(act)}
          warning={act === 'publish' && isLacking ? <LackingTexts texts={texts} /> : undefined}
        />
      ))}
      <CloseDialog
        id={id}
        objectives={data.objectives}
        isOpen={open === 'close'}
        onClose={close}
        onDone={finish('close')}
      />
      <CancelDialog id={id} isOpen={open === 'cancel'} onClose={close} onDone={finish('cancel')} />
    </div>
  );
};
