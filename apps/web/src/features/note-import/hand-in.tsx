import { useState } from 'react';
import { useSpeech } from '../../lib/words.js';
import { NoteDrop } from './note-drop.js';
import { NotePaste } from './note-paste.js';
import { SampleNote } from './sample-note.js';
import { sampleFor } from './samples.js';
import { useSending, type Parcel } from './sending.js';
import { SendingState } from './sending-state.js';

const asFile = (text: string): Blob => new Blob([text], { type: 'text/plain' });

interface HandInProps {
  readonly onRead: (id: string) => void;
  readonly megabytes: number;
}

/** The ways to hand a note in: drop it, choose it, paste it, or try an invented one. */
export const HandIn = ({ onRead, megabytes }: HandInProps) => {
  const { locale, words } = useSpeech();
  const { sending, send, stop } = useSending(onRead);
  const [pasted, setPasted] = useState('');
  const hand = (parcel: Parcel): void => void send(parcel);
  const readSample = async (): Promise<void> => {
    const shownName = words('note-import.sample.name');
    await send({ content: asFile(await sampleFor(locale)), fileName: 'sample-note.txt', shownName });
  };
  return (
    <div className="grid gap-8">
      <SendingState sending={sending} onStop={stop} onAgain={hand} />
      <NoteDrop
        megabytes={megabytes}
        onFile={(file) => hand({ content: file, fileName: file.name, shownName: file.name })}
      />
      <NotePaste
        text={pasted}
        onChange={setPasted}
        onRead={() =>
          hand({ content: asFile(pasted), fileName: 'pasted.txt', shownName: words('note-import.paste.name') })
        }
      />
      <SampleNote onRead={() => void readSample()} />
    </div>
  );
};
