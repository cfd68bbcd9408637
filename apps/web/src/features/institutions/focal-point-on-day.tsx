import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { calendarDayOf, formatCalendarDay } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useNow } from '../../lib/settings.js';
import { formatTerm } from '../../lib/term.js';
import { useSpeech } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Section } from '../../ui/section.js';

const FocalPointOnDay_role = graphql(/* GraphQL */ `
  fragment FocalPointOnDay_role on Role {
    id
    fromOn
    toOn
    person {
      id
      name
      honorific
    }
  }
`);

const Answer = ({ role, day }: { role: FragmentType<typeof FocalPointOnDay_role>; day: string }) => {
  const speech = useSpeech();
  const { words } = speech;
  const today = calendarDayOf(useNow());
  const { person, fromOn, toOn } = usePart(FocalPointOnDay_role, role);
  if (!person) return words('people.institution.onDay.unnamed', { day });
  const name = [person.honorific, person.name].filter(Boolean).join(' ');
  return words('people.institution.onDay.found', { day, name, term: formatTerm(speech, { fromOn, toOn }, today) });
};

interface FocalPointOnDayProps {
  readonly institution: string;
  /** The day that is asked for, `YYYY-MM-DD`; none while nothing is asked. */
  readonly day: string | null;
  readonly role: FragmentType<typeof FocalPointOnDay_role> | null;
}

/** Who was focal point on a day that the reader chooses; the address holds the day. */
export const FocalPointOnDay = ({ institution, day, role }: FocalPointOnDayProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const shown = day === null ? null : formatCalendarDay(speech, day);
  return (
    <Section title={words('people.institution.onDay.title')}>
      <FilterBar
        of={day ?? ''}
        label={words('people.institution.onDay.title')}
        path={paths.institution(locale, institution)}
        apply={words('people.institution.onDay.ask')}
        clear={null}
      >
        <TextField
          label={words('people.institution.onDay.day')}
          type="date"
          name="on"
          required
          defaultValue={day ?? ''}
        />
      </FilterBar>
      <p role="status" className="mt-3 empty:hidden">
        {shown !== null &&
          (role ? <Answer role={role} day={shown} /> : words('people.institution.onDay.nobody', { day: shown }))}
      </p>
    </Section>
  );
};
