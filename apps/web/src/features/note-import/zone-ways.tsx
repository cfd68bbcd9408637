import { placeOf } from '../../lib/places.js';
import { useReaderZone } from '../../lib/settings.js';
import { useWords } from '../../lib/words.js';
import { useDesk } from './desk.js';
import { setZone } from './edits.js';
import { Way } from './way.js';

const usual = ['Europe/Madrid', 'America/Costa_Rica'] as const;

/** The zones that come to mind first; all others are in the field beside. */
export const ZoneWays = ({ index }: { index: number }) => {
  const words = useWords();
  const { draft, settle } = useDesk();
  const readerZone = useReaderZone();
  const printed = draft.session.timeZone;
  const zones = [...new Set([...(printed ? [printed] : []), ...usual, ...(readerZone ? [readerZone] : [])])].slice(
    0,
    3,
  );
  return (
    <>
      <span className="w-full text-fine text-soft">{words('note-import.mend.ofZone')}</span>
      {zones.map((zone) => (
        <Way key={zone} onTake={() => settle(index, 'MENDED', setZone(zone))}>
          {placeOf(words, zone)}
        </Way>
      ))}
    </>
  );
};
