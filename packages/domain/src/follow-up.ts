import { Temporal } from 'temporal-polyfill';

/** Who is told, step by step, that the conclusions of a session are due: who writes them, then who leads, then who manages. */
export const reminderSteps = ['WRITERS', 'LEADS', 'MANAGERS'] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** How many days after a session was held each step is due. */
export const reminderDays: Readonly<Record<ReminderStep, number>> = { WRITERS: 3, LEADS: 7, MANAGERS: 10 };

/** After so many days a portal that was away reminds nobody any more by mail; what is open still stands on the page. */
const lastReminderDay = 40;

/** How many days a session is over on a day. */
export const daysSince = (heldOn: string, today: string): number =>
  Temporal.PlainDate.from(heldOn).until(Temporal.PlainDate.from(today)).total('days');

/** How far it has come on a day: the last step that is due, none before the first. */
export const stepOn = (heldOn: string, today: string): ReminderStep | null =>
  reminderSteps.findLast((step) => daysSince(heldOn, today) >= reminderDays[step]) ?? null;

/** The step of which a mail is due on a day; what was missed is made up for by the last one alone. */
export const reminderDueOn = (heldOn: string, today: string): ReminderStep | null =>
  daysSince(heldOn, today) <= lastReminderDay ? stepOn(heldOn, today) : null;

/** What can wait for somebody, in the order in which it presses. */
export const taskKinds = [
  'CONFIRM_OBJECTION',
  'GIVE_POSITION',
  'DRAFT_POSITION',
  'SETTLE_OBJECTION',
  'ADOPT',
  'WRITE_CONCLUSIONS',
  'ANSWER_REMARK',
  'ANSWER_REPORT',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** How many working days before a country’s time ends it is reminded, if it has not spoken. */
export const closingNoticeDays = 2;
