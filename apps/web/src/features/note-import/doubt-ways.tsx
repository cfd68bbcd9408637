import { useSpeech } from '../../lib/words.js';
import { useDesk } from './desk.js';
import type { Doubt } from './doubts.js';
import { mendsOf } from './mends.js';
import { PutInto } from './put-into.js';
import { sayMend } from './say.js';
import { Way } from './way.js';
import { ZoneWays } from './zone-ways.js';

const ofZones = new Set(['NO_TIME_ZONE', 'TIME_ZONES_DISAGREE', 'TIME_ZONE_LABEL_WRONG']);

/** The ways to settle a doubt, right where it stands. */
export const DoubtWays = ({ doubt }: { doubt: Doubt }) => {
  const speech = useSpeech();
  const { words } = speech;
  const { draft, settle } = useDesk();
  const { finding, index, anchor } = doubt;
  const mends = mendsOf(doubt, draft, words('editing.item.breakTitle'));
  const isNotice = finding.severity === 'NOTICE';
  return (
    <div
      role="group"
      aria-label={words('note-import.doubt.how')}
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5"
    >
      {ofZones.has(finding.code) && <ZoneWays index={index} />}
      {finding.code === 'UNPLACED_TEXT' && <PutInto index={index} rowKey={anchor.split('.')[1] ?? ''} />}
      {mends.map((mend, position) => (
        <Way key={position} onTake={() => settle(index, 'MENDED', mend.change)}>
          {sayMend(speech, mend)}
        </Way>
      ))}
      {finding.severity === 'WARNING' && (
        <Way isQuiet onTake={() => settle(index, 'MENDED')}>
          {words('note-import.doubt.mended')}
        </Way>
      )}
      {finding.severity !== 'ERROR' && (
        <Way isQuiet onTake={() => settle(index, 'KEPT')}>
          {words(isNotice && mends.length === 0 ? 'note-import.doubt.note' : 'note-import.doubt.keep')}
        </Way>
      )}
      {finding.severity === 'ERROR' && <p className="text-fine text-soft">{words('note-import.doubt.byHand')}</p>}
    </div>
  );
};
