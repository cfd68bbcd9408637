import { formatCountdown } from '../lib/format.js';
import { useNow, useReaderZone } from '../lib/settings.js';
import { useSpeech } from '../lib/words.js';

/** How long until an instant; it moves on while the page is open. */
export const Countdown = ({ to, timeZone }: { to: string; timeZone: string }) => {
  const speech = useSpeech();
  const now = useNow();
  const readerZone = useReaderZone();
  return <>{formatCountdown(speech, to, now, readerZone ?? timeZone)}</>;
};
