import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog, DialogActions } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ErasurePreview, formerNameOf } from './erasure-preview.js';

const erasePerson = graphql(/* GraphQL */ `
  mutation ErasePerson($id: ID!, $reason: String!, $dryRun: Boolean!, $locale: Locale!) {
    erasePerson(id: $id, reason: $reason, dryRun: $dryRun) {
      ...ErasurePreview_erasure @unmask
    }
  }
`);

interface ErasePersonProps {
  readonly id: string;
  readonly name: string;
  /** Given what the record calls them from now on. */
  readonly onErased: (formerName: string) => void;
}

const EraseForm = ({ id, onErased, onLeave }: Omit<ErasePersonProps, 'name'> & { readonly onLeave: () => void }) => {
  const { locale, words } = useSpeech();
  const [reason, setReason] = useState('');
  const [isSure, setIsSure] = useState(false);
  const { perform, isBusy, sentence, errorAt } = useAct(erasePerson);
  return (
    <ActForm
      look="danger"
      confirm={words('protection.erase.act')}
      isBusy={isBusy}
      isReady={isSure}
      sentence={sentence(['reason'])}
      onLeave={onLeave}
      onConfirm={async () => {
        const done = await perform({ id, reason, dryRun: false, locale });
        if (done) onErased(formerNameOf(words, done.erasePerson));
      }}
    >
      <TextArea
        className="mt-4"
        label={words('protection.request.reason')}
        help={words('protection.request.reasonHelp')}
        value={reason}
        error={errorAt('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Checkbox
        label={words('protection.request.confirm')}
        checked={isSure}
        onChange={(event) => setIsSure(event.target.checked)}
      />
    </ActForm>
  );
};

/** Erases a person who asked a manager for it: shows first what would happen, and asks how they asked. */
export const ErasePerson = ({ id, name, onErased }: ErasePersonProps) => {
  const { locale, words } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [look, { data, error, loading }] = useMutation(erasePerson);
  const close = (): void => setIsOpen(false);
  const open = (): void => {
    setIsOpen(true);
    void look({ variables: { id, reason: '', dryRun: true, locale }, errorPolicy: 'all' });
  };
  return (
    <>
      <Button look="danger" onClick={open}>
        {words('protection.request.action')}
      </Button>
      <Dialog title={words('protection.request.title', { name })} isOpen={isOpen} onClose={close}>
        <p className="mb-4">{words('protection.request.text')}</p>
        {loading && <Skeleton lines={4} />}
        {error && (
          <>
            <Notice tone="failed">{sentenceOf(words, problemOf(error))}</Notice>
            <DialogActions>
              <Button onClick={close}>{words('interface.form.close')}</Button>
            </DialogActions>
          </>
        )}
        {data && (
          <>
            <ErasurePreview sheet={data.erasePerson} />
            <EraseForm id={id} onErased={onErased} onLeave={close} />
          </>
        )}
      </Dialog>
    </>
  );
};
