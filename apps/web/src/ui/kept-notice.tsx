import { formatDate, formatTime } from '../lib/format.js';
import { useReaderZone } from '../lib/settings.js';
import { useSpeech } from '../lib/words.js';
import { Notice } from './notice.js';

interface KeptNoticeProps {
  /** When the copy was kept, ISO 8601. */
  readonly keptAt: string;
  readonly isOffline: boolean;
}

/** The page is a copy from this device; once there is a connection again, the way to the page as it is now. */
export const KeptNotice = ({ keptAt, isOffline }: KeptNoticeProps) => {
  const speech = useSpeech();
  const zone = useReaderZone() ?? 'UTC';
  const values = { day: formatDate(speech, keptAt, zone), time: formatTime(keptAt, zone) };
  return (
    <Notice tone="waiting">
      {speech.words('interface.page.kept', values)}{' '}
      {/* Not a link within the page: the whole document is to come anew. An empty address is its own. */}
      {!isOffline && <a href="">{speech.words('interface.page.keptRenew')}</a>}
    </Notice>
  );
};
