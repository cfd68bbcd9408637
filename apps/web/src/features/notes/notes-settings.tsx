import { instantOf } from '@cauce/domain/time';
import { notesWindow } from '@cauce/domain/note';
import { locales, type Locale } from '@cauce/domain/locale';
import { DomainError } from '@cauce/domain/errors';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { offsetMinutes } from '../../lib/format.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';

const UpdateNotesSettingsDocument = graphql(/* GraphQL */ `
  mutation UpdateNotesSettings($session: ID!, $input: NotesSettingsInput!) {
    updateNotesSettings(session: $session, input: $input) {
      id
      locale
      opensAt
      closesAt
      isOpen
      isAroundSession
      viewerCan {
        write
      }
    }
  }
`);

interface Settings {
  readonly id: string;
  readonly locale: Locale;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly isAroundSession: boolean;
}

/** The instant of a wall time, where it is one and exists. */
const instantAt = (local: string, timeZone: string): string | null => {
  try {
    return local === '' ? null : instantOf(local, timeZone).toISOString();
  } catch (error) {
    if (error instanceof DomainError || error instanceof RangeError) return null;
    throw error;
  }
};

/** The wall time of an instant, as a field of the browser takes it. */
const wallAt = (instant: string | null, timeZone: string): string =>
  instant === null
    ? ''
    : new Date(Date.parse(instant) + offsetMinutes(instant, timeZone) * 60_000).toISOString().slice(0, 16);

/** In which language notes are written, and when, where that is not around the session. */
export const NotesSettings = ({
  notes,
  timeZone,
  onSaved,
}: {
  notes: Settings;
  timeZone: string;
  onSaved: () => unknown;
}) => {
  const words = useWords();
  const save = useAct(UpdateNotesSettingsDocument);
  const [locale, setLocale] = useState(notes.locale);
  const [isAround, setAround] = useState(notes.isAroundSession);
  const [from, setFrom] = useState(wallAt(notes.opensAt, timeZone));
  const [until, setUntil] = useState(wallAt(notes.closesAt, timeZone));
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const [opensAt, closesAt] = isAround ? [null, null] : [instantAt(from, timeZone), instantAt(until, timeZone)];
    if (await save.perform({ session: notes.id, input: { locale, opensAt, closesAt } })) onSaved();
  };
  const refusal = save.sentence(['opensAt', 'closesAt']);
  return (
    <form noValidate className="mt-3 grid max-w-measure gap-4" onSubmit={(event) => void submit(event)}>
      <p className="text-soft">
        {words('notes.settingsLede', { before: notesWindow.before, after: notesWindow.after })}
      </p>
      {refusal && <Notice tone="failed">{refusal}</Notice>}
      <Select
        label={words('notes.language')}
        value={locale}
        choices={locales.map((value) => ({ value, label: words(`interface.languageName.${value}`) }))}
        onChoose={setLocale}
      />
      <Checkbox label={words('notes.around')} checked={isAround} onChange={({ target }) => setAround(target.checked)} />
      {!isAround && (
        <div className="grid gap-4 tablet:grid-cols-2">
          <TextField
            type="datetime-local"
            label={words('notes.opensAt')}
            help={words('notes.zoneHelp', { zone: timeZone })}
            value={from}
            error={save.errorAt('opensAt')}
            onChange={({ target }) => setFrom(target.value)}
          />
          <TextField
            type="datetime-local"
            label={words('notes.closesAt')}
            help={words('notes.zoneHelp', { zone: timeZone })}
            value={until}
            error={save.errorAt('closesAt')}
            onChange={({ target }) => setUntil(target.value)}
          />
        </div>
      )}
      <p>
        <Button type="submit" isBusy={save.isBusy}>
          {words('notes.settingsSave')}
        </Button>
      </p>
    </form>
  );
};
