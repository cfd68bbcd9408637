import type { Locale } from '@cauce/domain/locale';
import type { SessionInput } from '@cauce/domain/session';
import type { Bilingual, StorySession } from './story.js';

/** A text of the story as a person would type it: in one language first, then translated by a person. */
export const textOf = (text: Bilingual, original: 'en' | 'es') => {
  const other: Locale = original === 'en' ? 'es' : 'en';
  return {
    original,
    texts: [
      { locale: original, text: text[original] },
      { locale: other, text: text[other], state: 'HUMAN' as const },
    ],
  };
};

/** The session that the story tells, as input; the group's notes are written in English first. */
export const sessionInputOf = (story: StorySession): SessionInput => {
  const text = (value: Bilingual) => textOf(value, 'en');
  const optional = (value: Bilingual | undefined) => (value ? text(value) : null);
  const at = (clock: string) => `${story.date}T${clock}`;
  return {
    code: story.code,
    ordinal: story.ordinal,
    title: text(story.title),
    subtitle: optional(story.subtitle),
    context: text(story.context),
    outcome: text(story.outcome),
    approach: text(story.approach),
    invited: text(story.invited),
    closing: optional(story.closing),
    modality: story.modality,
    localStart: at(story.start),
    localEnd: at(story.end),
    timeZone: story.timeZone,
    statedDuration: story.statedDuration ?? null,
    objectives: story.objectives.map((objective) => ({ text: text(objective) })),
    steps: story.steps.map((step) => ({ moment: step.moment, text: text(step.text) })),
    questions: story.questions.map((question) => ({ text: text(question.text), isQuestion: question.isQuestion })),
    agenda: story.agenda.map((item) => ({
      kind: item.kind,
      localStart: at(item.start),
      localEnd: at(item.end),
      statedMinutes: item.statedMinutes ?? null,
      title: text(item.title),
      details: optional(item.details),
      contributions: (item.contributions ?? []).map((person) => ({
        role: person.role,
        name: person.name,
        honorific: person.honorific ?? null,
        function: optional(person.function),
        institution: optional(person.institution),
        countryCode: person.countryCode ?? null,
      })),
    })),
    materials: story.materials.map(({ label, url }) => ({ label: text(label), url })),
  };
};
