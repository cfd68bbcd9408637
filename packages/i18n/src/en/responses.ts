import type { Attribution } from '@cauce/domain/response';

type Vocabulary = Record<`attribution.${Attribution}` | `attributionMeaning.${Attribution}`, string>;

/** The words of answers to guiding questions. */
export const responses = {
  attribution: 'Who stands behind this answer?',
  'attribution.PERSON': 'A person',
  'attribution.INSTITUTION': 'An institution',
  'attribution.COUNTRY': 'A country',
  'attribution.NOBODY': 'Nobody: without attribution',
  'attributionMeaning.PERSON': 'Your name and your institution stand beside it.',
  'attributionMeaning.INSTITUTION': 'The name of your institution stands beside it, and nobody’s.',
  'attributionMeaning.COUNTRY': 'Only the name of your country stands beside it.',
  'attributionMeaning.NOBODY':
    'Nobody can find out who answered, managers included. It is shown, without a date, once there are three such answers.',
} satisfies Vocabulary & Record<string, string>;
