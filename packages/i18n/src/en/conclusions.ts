import type { ObjectionState, Outcome, Stance } from '@cauce/domain/consultation';
import type { ConclusionKind, ConclusionStanding, Lens } from '@cauce/domain/conclusion';

type Vocabulary = Record<`kind.${ConclusionKind}`, string> &
  Record<`lens.${Lens}`, string> &
  Record<`stance.${Stance}` | `outcome.${Outcome}` | `objection.${ObjectionState}`, string> &
  Record<`standing.${ConclusionStanding}` | `standingMeaning.${ConclusionStanding}`, string>;

/** The words of conclusions: what they are, how they stand, and what that means and does not. */
export const conclusions = {
  'kind.FINDING': 'Finding',
  'kind.RECOMMENDATION': 'Recommendation',
  'kind.KEY_ELEMENT': 'Key element',
  'kind.OPEN_QUESTION': 'Open question',

  'lens.SUSTAINABLE_DEVELOPMENT': 'Sustainable development',
  'lens.PUBLIC_HEALTH': 'Public health',
  'lens.NON_CRIMINALISATION': 'Non-criminalisation',
  'lens.GENDER': 'Gender',
  'lens.HUMAN_RIGHTS': 'Human rights',

  'standing.DRAFT': 'Draft',
  'standing.IN_CONSULTATION': 'In consultation',
  'standing.ADOPTED': 'Adopted',
  'standing.WITHDRAWN': 'Withdrawn',
  'standing.PAUSED': 'Paused',
  'standing.SUPERSEDED': 'Replaced',
  'standingMeaning.DRAFT': 'It is being written and binds nobody; it may still change or be dropped.',
  'standingMeaning.IN_CONSULTATION': 'Countries were asked about it and may still object; its text is not final.',
  'standingMeaning.ADOPTED': 'Countries agreed to it by the procedure of the group. Its text does not change any more.',
  'standingMeaning.WITHDRAWN': 'The group took it back. It stays readable, since it may have been cited.',
  'standingMeaning.PAUSED': 'A country objects, so the procedure stands still until that is settled.',
  'standingMeaning.SUPERSEDED': 'A later conclusion replaces it. It stays readable, since it may have been cited.',

  'stance.NO_OBJECTION': 'No objection',
  'stance.RESERVATION': 'Reservation',
  'stance.OBJECTION': 'Objection',
  'outcome.NO_OBJECTION': 'No objection',
  'outcome.RESERVATION': 'Reservation',
  'outcome.OBJECTION': 'Objection',
  'outcome.EARLIER_WORDING': 'Spoke on an earlier text',
  'outcome.SILENT': 'Kept silent',
  'outcome.NOT_REACHED': 'Not reached',
  'objection.RAISED': 'Raised: to be confirmed',
  'objection.CONFIRMED': 'Confirmed',
  'objection.LAPSED': 'Lapsed',
  'objection.LIFTED': 'Taken back',
  holidaysFrom: 'Public holidays: date-holidays (CC BY-SA 3.0).',

  'file.authority': 'PDF for my authority',
  'file.authorityOf': 'For my authority',
  'file.title': '{count, plural, one {A conclusion of the group} other {Conclusions of the group}}',
  'file.unnumbered': 'Without a number yet',
  'file.means': 'What it means',
  'file.ledTo': 'What led to it',
  'file.position': '{country}',
  'file.positionIs': '{stance}, given on {day}',
  'file.positionStale': '{stance}, given on {day} on an earlier text',
  'file.positionNone': 'It has not given its position.',
  'file.adoptedOn': 'adopted on {day}',
  'file.closesOn': 'countries may object until {day}',
  'file.supersededBy': 'replaced by {citation}',
  'file.draft': 'Draft: not adopted, and may still change',
  'file.watermark': 'Draft',
  'file.some': 'Not all of it is adopted: what is still a draft says so and may change.',
  'file.where': 'The current state, and all that led to it: {address}',
  'file.running': '{group} · for the authority',
} satisfies Vocabulary & Record<string, string>;
