import { placeOf } from '../lib/places.js';
import { useWords } from '../lib/words.js';
import type { WallTime } from '../lib/zones.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

const fixedZoneOf = (offset: string): string | null => {
  const [, sign, hours] = /^UTC([+−])(\d{2}):00$/.exec(offset) ?? [];
  // The names of fixed zones count the other way round: two hours ahead of universal time is `Etc/GMT-2`.
  return sign && hours ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : null;
};

interface ClockChangeProps {
  readonly wall: WallTime;
  readonly zone: string;
  readonly time: string;
  readonly onTime: (time: string) => void;
  readonly onZone: (zone: string) => void;
}

/** A wall time that a change of clocks skips or repeats, with both ways out. */
export const ClockChange = ({ wall, zone, time, onTime, onZone }: ClockChangeProps) => {
  const words = useWords();
  if (wall.kind !== 'skipped' && wall.kind !== 'repeated') return null;
  const place = placeOf(words, zone);
  const isSkipped = wall.kind === 'skipped';
  return (
    <Notice tone="waiting" className="mt-2">
      <p>{words(isSkipped ? 'editing.zone.skipped' : 'editing.zone.repeated', { place, time })}</p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {wall.choices.map((choice) => {
          const fixed = fixedZoneOf(choice.offset);
          if (!isSkipped && !fixed) return null;
          return (
            <Button key={choice.offset} onClick={() => (isSkipped ? onTime(choice.time) : fixed && onZone(fixed))}>
              {words('editing.zone.choose', choice)}
            </Button>
          );
        })}
      </div>
    </Notice>
  );
};
