import { useState } from 'react';
import { useIsOffline } from '../../lib/settings.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogActions } from '../../ui/dialog.js';
import { State, type Tone } from '../../ui/state.js';
import type { Saving } from './keeper.js';

const tones: Record<Saving, Tone> = {
  saved: 'settled',
  unsaved: 'draft',
  saving: 'moving',
  failed: 'waiting',
  clashing: 'waiting',
};

const said = {
  saved: 'session-form.save.nothing',
  unsaved: 'session-form.save.unsaved',
  saving: 'session-form.save.working',
  failed: 'session-form.save.failed',
  clashing: 'editing.keeping.clashing',
} as const;

interface SaveBarProps {
  readonly saving: Saving;
  /** A draft that is not there yet is made; anything else is saved. */
  readonly isNew: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** What is always in reach while a session is written: whether it is saved, and the way to save it. */
export const SaveBar = ({ saving, isNew, onSave, onDiscard }: SaveBarProps) => {
  const words = useWords();
  const isOffline = useIsOffline();
  const [isAsking, setIsAsking] = useState(false);
  const isWaiting = isOffline && saving !== 'saved';
  const isIdle = saving === 'saved' && !isNew;
  const label = isNew ? 'session-form.save.create' : 'session-form.save.action';
  return (
    <div
      role="region"
      aria-label={words('session-form.save.action')}
      className="sticky bottom-0 z-10 mt-14 border-t border-line bg-paper print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1.5 py-2.5">
        {!(isNew && saving === 'saved') && (
          <State tone={isWaiting ? 'waiting' : tones[saving]}>
            <span role="status">{words(isWaiting ? 'editing.keeping.offline' : said[saving])}</span>
          </State>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-1.5">
          {(saving === 'unsaved' || saving === 'failed') && !isNew && (
            <Button look="quiet" onClick={() => setIsAsking(true)}>
              {words('session-form.save.discard')}
            </Button>
          )}
          <Button look="main" isBusy={saving === 'saving'} disabled={isIdle || saving === 'clashing'} onClick={onSave}>
            {words(saving === 'saving' ? 'session-form.save.working' : label)}
          </Button>
        </div>
      </div>
      <Dialog title={words('session-form.save.discardAsk')} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{words('session-form.save.discardText')}</p>
        <DialogActions>
          <Button
            look="danger"
            onClick={() => {
              setIsAsking(false);
              onDiscard();
            }}
          >
            {words('session-form.save.discardConfirm')}
          </Button>
          <Button look="quiet" onClick={() => setIsAsking(false)}>
            {words('interface.form.cancel')}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
};
