import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { factId, useDesk } from './desk.js';
import { emptyPerson, type AgendaRow } from './draft.js';
import { addPerson, removePerson, setPerson } from './edits.js';
import { goToFact } from './field-at.js';
import { PersonFields } from './person-fields.js';

/** The people of an agenda item. */
export const AgendaPeople = ({ item }: { item: AgendaRow }) => {
  const words = useWords();
  const { edit } = useDesk();
  const addId = `people.${item.key}.add`;
  const add = (): void => {
    const person = emptyPerson();
    edit(addPerson(item.key, person));
    goToFact(`person.${person.key}`);
  };
  return (
    <div>
      {item.contributions.length > 0 && <p className="text-small font-semibold">{words('editing.item.people')}</p>}
      <ul>
        {item.contributions.map((person) => (
          <li key={person.key} id={factId(`person.${person.key}`)}>
            <PersonFields
              person={person}
              onChange={(patch) => edit(setPerson(item.key, person.key, patch))}
              onRemove={() => {
                edit(removePerson(item.key, person.key));
                goToFact(addId);
              }}
            />
          </li>
        ))}
      </ul>
      <div id={factId(addId)}>
        <Button look="quiet" className="-ml-2" onClick={add}>
          {words('editing.add.people')}
        </Button>
      </div>
    </div>
  );
};
