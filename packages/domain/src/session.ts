import { z } from 'zod';
import { agendaItemKinds, contributionRoles, modalities } from './concept-note.js';
import { countryCodeSchema } from './countries.js';
import { lifecycle, type StateOf } from './lifecycle.js';
import { lacking, localizedInputSchema, localizedSchema } from './localized.js';
import { localTimeSchema, minutesBetween, timeZoneSchema } from './time.js';

/** The life of a session. Being published is a fact beside it. */
export const sessionLifecycle = lifecycle({
  DRAFT: ['CONVENED', 'CANCELLED'],
  CONVENED: ['LIVE', 'CANCELLED'],
  LIVE: ['HELD', 'CANCELLED'],
  HELD: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
});
export type SessionStatus = StateOf<typeof sessionLifecycle>;

/** What is to be done next with a session, by the managers of its group. */
export const awaitedActs = ['convene', 'start', 'hold', 'close'] as const;
export type AwaitedAct = (typeof awaitedActs)[number];

/** What a session waits for, and since when. */
export interface Awaited {
  readonly act: AwaitedAct;
  readonly since: Date;
}

const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);

/**
 * What a session waits for at an instant, by its state, how long it has been in it, and the clock: a convened one waits
 * for nobody until its hour comes, nor one that is under way until it should have ended.
 */
export const awaitedOf = (
  { status, startsAt, endsAt }: { status: SessionStatus; startsAt: Date | null; endsAt: Date | null },
  since: Date,
  now: Date,
): Awaited | null => {
  const byTheClock = (act: AwaitedAct, hour: Date | null): Awaited | null =>
    hour !== null && now >= hour ? { act, since: laterOf(since, hour) } : null;
  const awaited: Record<SessionStatus, () => Awaited | null> = {
    DRAFT: () => ({ act: 'convene', since }),
    CONVENED: () => byTheClock('start', startsAt),
    LIVE: () => byTheClock('hold', endsAt ?? startsAt),
    HELD: () => ({ act: 'close', since }),
    CLOSED: () => null,
    CANCELLED: () => null,
  };
  return awaited[status]();
};

/** The three stages of a session. */
export const moments = ['BEFORE', 'DURING', 'AFTER'] as const;
export type Moment = (typeof moments)[number];

/** Which stage a session is in at an instant: by its state where that is decided, else by the clock. */
export const momentAt = (
  session: { status: SessionStatus; startsAt: Date | null; endsAt: Date | null },
  now: Date,
): Moment => {
  if (session.status === 'LIVE') return 'DURING';
  if (session.status === 'HELD' || session.status === 'CLOSED') return 'AFTER';
  if (session.endsAt && now > session.endsAt) return 'AFTER';
  if (session.status === 'CONVENED' && session.startsAt && now >= session.startsAt) return 'DURING';
  return 'BEFORE';
};

/** The longest texts that a session takes, in characters. */
const sessionLimits = { line: 300, text: 4_000, longText: 20_000, rows: 100, url: 2_000 } as const;

const line = localizedInputSchema({ max: sessionLimits.line });
const text = localizedInputSchema({ max: sessionLimits.text });
const longText = localizedInputSchema({ max: sessionLimits.longText });
const id = z.uuid();

/** `2.1`: digits and dots, a letter or two where a programme numbers so. */
const sessionCodeSchema = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/, { message: 'NOT_A_CODE' })
  .max(20);

/** A person in a role on an agenda item, as typed; an id keeps the row that it names. */
const contributionInputSchema = z.object({
  id: id.optional(),
  role: z.enum(contributionRoles),
  name: z.string().trim().min(1, { message: 'REQUIRED' }).max(sessionLimits.line),
  honorific: z.string().trim().max(40).nullish(),
  function: line.nullish(),
  institution: line.nullish(),
  countryCode: countryCodeSchema.nullish(),
});

/** An agenda item as typed, with its people; it ends after it starts. */
const agendaItemInputSchema = z
  .object({
    id: id.optional(),
    kind: z.enum(agendaItemKinds),
    localStart: localTimeSchema.nullish(),
    localEnd: localTimeSchema.nullish(),
    statedMinutes: z.number().int().min(0).max(10_000).nullish(),
    title: line,
    details: text.nullish(),
    contributions: z.array(contributionInputSchema).max(sessionLimits.rows).default([]),
  })
  .refine((item) => !item.localStart || !item.localEnd || item.localEnd > item.localStart, {
    path: ['localEnd'],
    message: 'ENDS_BEFORE_START',
  });

/** A session as a person writes it; a time needs its zone, and rows that are left out are removed. */
export const sessionInputSchema = z
  .object({
    code: sessionCodeSchema,
    ordinal: z.number().int().min(1).max(10_000).nullish(),
    title: line,
    subtitle: text.nullish(),
    context: longText.nullish(),
    outcome: text.nullish(),
    approach: text.nullish(),
    methodology: text.nullish(),
    invited: text.nullish(),
    closing: text.nullish(),
    modality: z.enum(modalities).nullish(),
    localStart: localTimeSchema.nullish(),
    localEnd: localTimeSchema.nullish(),
    timeZone: timeZoneSchema.nullish(),
    statedDuration: z.iso.duration().nullish(),
    objectives: z.array(z.object({ id: id.optional(), text })).max(sessionLimits.rows),
    steps: z.array(z.object({ id: id.optional(), moment: z.enum(moments), text })).max(sessionLimits.rows),
    questions: z
      .array(z.object({ id: id.optional(), text, isQuestion: z.boolean(), agendaItemId: id.nullish() }))
      .max(sessionLimits.rows),
    agenda: z.array(agendaItemInputSchema).max(sessionLimits.rows),
    materials: z
      .array(
        z.object({
          id: id.optional(),
          label: line,
          url: z.url({ protocol: /^https?$/, message: 'NOT_A_LINK' }).max(sessionLimits.url),
        }),
      )
      .max(sessionLimits.rows),
  })
  .refine((session) => !session.localStart || session.timeZone, { path: ['timeZone'], message: 'REQUIRED' })
  .refine((session) => !session.localStart || !session.localEnd || session.localEnd > session.localStart, {
    path: ['localEnd'],
    message: 'ENDS_BEFORE_START',
  });
export type SessionInput = z.infer<typeof sessionInputSchema>;

/** What can be wrong with the times of an agenda. */
export const agendaDoubtCodes = ['OVERLAP', 'GAP', 'LABEL_DIFFERS_FROM_RANGE'] as const;
export type AgendaDoubtCode = (typeof agendaDoubtCodes)[number];

/** What does not fit in the times of an agenda, by the position of the item it is about. */
export interface AgendaDoubt {
  code: AgendaDoubtCode;
  position: number;
  /** How long the gap, the overlap or the printed range is. */
  minutes: number;
  statedMinutes: number | null;
}

/** Looks through an agenda for overlaps, gaps and printed lengths that the range does not have; nothing is mended. */
export const agendaDoubts = (
  agenda: readonly {
    position: number;
    localStart: string | null;
    localEnd: string | null;
    statedMinutes: number | null;
  }[],
): AgendaDoubt[] => {
  const timed = agenda.flatMap(({ position, localStart, localEnd, statedMinutes }) =>
    localStart && localEnd ? [{ position, localStart, localEnd, statedMinutes }] : [],
  );
  return timed.flatMap((item, index) => {
    const doubts: AgendaDoubt[] = [];
    const minutes = minutesBetween(item.localStart, item.localEnd);
    if (item.statedMinutes !== null && item.statedMinutes !== minutes) {
      doubts.push({
        code: 'LABEL_DIFFERS_FROM_RANGE',
        position: item.position,
        minutes,
        statedMinutes: item.statedMinutes,
      });
    }
    const before = timed[index - 1];
    const distance = before ? minutesBetween(before.localEnd, item.localStart) : 0;
    if (distance !== 0) {
      const code = distance < 0 ? 'OVERLAP' : 'GAP';
      doubts.push({ code, position: item.position, minutes: Math.abs(distance), statedMinutes: null });
    }
    return doubts;
  });
};

/** Whether a session reached what it set out to reach. */
export const objectiveOutcomes = ['MET', 'PARTLY_MET', 'NOT_MET'] as const;
export type ObjectiveOutcome = (typeof objectiveOutcomes)[number];

/** What is said of the objectives of a session, each once. */
export const objectiveOutcomesSchema = z
  .array(z.object({ objective: z.uuid(), outcome: z.enum(objectiveOutcomes) }))
  .min(1, { message: 'REQUIRED' })
  .max(sessionLimits.rows);

/** What a session still owes before it can be closed. */
export const closingDues = ['PUBLICATION', 'TRANSLATION', 'OUTCOME', 'OBJECTIVES'] as const;
export type ClosingDue = (typeof closingDues)[number];

/** The dues that are open; closing all the same takes a reason. */
export const dueBeforeClosing = (session: {
  publishedAt: Date | null;
  title: unknown;
  outcome: unknown;
  objectives: readonly { outcome: ObjectiveOutcome | null }[];
}): ClosingDue[] => {
  const title = localizedSchema.safeParse(session.title);
  return closingDues.filter((due) => {
    if (due === 'PUBLICATION') return session.publishedAt === null;
    if (due === 'TRANSLATION') return !title.success || lacking(title.data).length > 0;
    if (due === 'OBJECTIVES') return session.objectives.some(({ outcome }) => outcome === null);
    return session.outcome === null;
  });
};
