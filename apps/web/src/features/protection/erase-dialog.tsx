import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogActions } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ErasurePreview } from './erasure-preview.js';

const eraseMe = graphql(/* GraphQL */ `
  mutation EraseMe($confirm: String, $dryRun: Boolean!, $locale: Locale!) {
    eraseMe(confirm: $confirm, dryRun: $dryRun) {
      ...ErasurePreview_erasure @unmask
    }
  }
`);

interface EraseDialogProps {
  /** The name that has to be typed. */
  readonly name: string;
  readonly onErased: () => void;
}

/** Shows what an erasure would do, and does it once the own name is typed. */
export const EraseDialog = ({ name, onErased }: EraseDialogProps) => {
  const { locale, words } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [look, looking] = useMutation(eraseMe);
  const [perform, { loading, error, reset }] = useMutation(eraseMe);
  const problem = error ? problemOf(error) : undefined;
  const isWrongName = problem?.field === 'confirm';
  const sheet = looking.data?.eraseMe;
  const open = (): void => {
    setTyped('');
    reset();
    setIsOpen(true);
    void look({ variables: { dryRun: true, locale }, errorPolicy: 'all' });
  };
  const confirm = async (): Promise<void> => {
    const { error: refused } = await perform({
      variables: { dryRun: false, confirm: typed, locale },
      errorPolicy: 'all',
    });
    if (!refused) onErased();
  };
  return (
    <>
      <Button look="danger" onClick={open}>
        {words('protection.erase.look')}
      </Button>
      <Dialog title={words('protection.erase.dialogTitle')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {looking.loading && <Skeleton lines={4} />}
        {looking.error && (
          <>
            <Notice tone="failed">{sentenceOf(words, problemOf(looking.error))}</Notice>
            <DialogActions>
              <Button onClick={() => setIsOpen(false)}>{words('interface.form.close')}</Button>
            </DialogActions>
          </>
        )}
        {sheet && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void confirm();
            }}
          >
            <ErasurePreview sheet={sheet} />
            <TextField
              className="mt-4"
              label={words('protection.erase.confirm', { name })}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              error={isWrongName ? words('protection.erase.confirmWrong') : undefined}
            />
            {problem && !isWrongName && (
              <Notice tone="failed" className="mt-4">
                {sentenceOf(words, problem)}
              </Notice>
            )}
            <DialogActions>
              <Button look="danger" type="submit" isBusy={loading}>
                {words('protection.erase.act')}
              </Button>
              <Button look="quiet" onClick={() => setIsOpen(false)}>
                {words('interface.form.cancel')}
              </Button>
            </DialogActions>
          </form>
        )}
      </Dialog>
    </>
  );
};
