import type { TaskKind } from '@cauce/domain/follow-up';

/** What waits for a person, and what was adopted: on their first page, and in mails. */
export const tasks = {
  title: 'What waits for you',
  none: 'Nothing waits for you at present.',
  'kind.CONFIRM_OBJECTION': '{country}: confirm the objection, or take it back',
  'kind.GIVE_POSITION': '{country}: give the position on {count, plural, one {a conclusion} other {# conclusions}}',
  'kind.DRAFT_POSITION': '{country}: draft the position on {count, plural, one {a conclusion} other {# conclusions}}',
  'kind.SETTLE_OBJECTION': '{country} objects: settle it',
  'kind.ADOPT': '{count, plural, one {A conclusion} other {# conclusions}} can be adopted',
  'kind.WRITE_CONCLUSIONS':
    '{count, plural, =0 {The conclusions are still to be written} one {One draft is not before the countries yet} other {# drafts are not before the countries yet}}',
  'kind.ANSWER_REMARK': 'A signed remark waits for an answer',
  'kind.ANSWER_REPORT': 'A reported error waits for an answer',
  until: '{task}, until {day}',
  inSession: '{task} (session {session})',
  of: 'Session {session}: {title}',
  since: '{days, plural, =0 {since today} one {since yesterday} other {for # days}}',
  'adopted.title': 'Adopted lately',
  'adopted.lead': '{count, plural, one {# conclusion} other {# conclusions}}, on {day}',
  'adopted.outcome': '{country}: {outcome}',
} satisfies Record<`kind.${TaskKind}`, string> & Record<string, string>;
