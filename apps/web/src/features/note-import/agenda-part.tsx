import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { AgendaItem } from './agenda-item.js';
import { factId, useDesk } from './desk.js';
import { emptyItem } from './draft.js';
import { addItem } from './edits.js';
import { goToFact } from './field-at.js';
import { Part } from './part.js';

/** The agenda: its items, with their times and people. */
export const AgendaPart = () => {
  const { words } = useSpeech();
  const { draft, edit } = useDesk();
  const add = (): void => {
    const item = { ...emptyItem(), localStart: draft.agenda.at(-1)?.localEnd ?? draft.session.localStart };
    edit(addItem(item));
    goToFact(`agenda.${item.key}`);
  };
  return (
    <Part title={words('editing.fact.agenda')} anchor="agenda">
      <ol>
        {draft.agenda.map((item, position) => (
          <AgendaItem key={item.key} item={item} position={position} isLast={position === draft.agenda.length - 1} />
        ))}
      </ol>
      <div id={factId('agenda.add')} className="mt-2">
        <Button look="quiet" className="-ml-2" onClick={add}>
          {words('editing.add.agenda')}
        </Button>
      </div>
    </Part>
  );
};
