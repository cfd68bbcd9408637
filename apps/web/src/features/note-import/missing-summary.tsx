import type { WordKey } from '@cauce/i18n/catalog';
import { useWords } from '../../lib/words.js';
import { Notice } from '../../ui/notice.js';
import { doubtId, factId, useDesk } from './desk.js';
import { missingIn, type Missing } from './doubts.js';
import { goToFact } from './field-at.js';
import { placeName } from './place-names.js';

const sentences: Record<Missing, WordKey> = {
  group: 'note-import.make.missing.group',
  timeZone: 'note-import.make.missing.timeZone',
  'session.code': 'note-import.make.missing.session.code',
  'session.title': 'note-import.make.missing.session.title',
};

const placeOf = (missing: Missing): string => (missing === 'timeZone' ? 'session.timeZone' : missing);

/** What still stands between a note and its draft, each with a link to its place. */
export const MissingSummary = ({ isKept }: { isKept: boolean }) => {
  const words = useWords();
  const { draft, doubts } = useDesk();
  const missing = missingIn(draft);
  const open = doubts.filter(
    ({ state, finding }) => state === 'OPEN' && !(finding.code === 'NO_TIME_ZONE' && draft.timeZone === null),
  );
  if (missing.length === 0 && open.length === 0 && isKept) return null;
  return (
    <Notice tone="failed" title={words('note-import.make.missing')} className="mt-6">
      <ul className="mt-1 grid gap-1">
        {!isKept && <li>{words('note-import.make.missing.keeping')}</li>}
        {missing.map((one) => (
          <li key={one}>
            <a
              href={`#${factId(placeOf(one))}`}
              onClick={(event) => {
                event.preventDefault();
                goToFact(placeOf(one));
              }}
            >
              {words(sentences[one])}
            </a>
          </li>
        ))}
        {open.length > 0 && (
          <li>
            {words('note-import.make.missing.doubts', { count: open.length })}{' '}
            {open.map(({ index, anchor }, position) => (
              <span key={index}>
                {position > 0 && ' · '}
                <a href={`#${doubtId(index)}`}>{placeName(words, draft, anchor)}</a>
              </span>
            ))}
          </li>
        )}
      </ul>
    </Notice>
  );
};
