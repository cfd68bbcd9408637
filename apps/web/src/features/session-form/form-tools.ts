import { createContext, use } from 'react';
import type { Locale } from '@cauce/domain/locale';
import type { SessionForm } from './form.js';

/** What every part of the form has at hand. */
export interface FormTools {
  readonly form: SessionForm;
  readonly edit: (change: (form: SessionForm) => SessionForm) => void;
  /** The languages that stand side by side: that of the title, and one beside it. */
  readonly languages: readonly [Locale, Locale];
  /** The sentence of what is wrong at a path of the input, such as `agenda.0.title`. */
  readonly errorAt: (path: string) => string | undefined;
}

export const FormContext = createContext<FormTools | null>(null);

/** The tools of the form that a part stands in. */
export const useForm = (): FormTools => {
  const tools = use(FormContext);
  if (!tools) throw new Error('A part of the form stands outside of it.');
  return tools;
};

/** The id of a field's place on the page, by its path in the input. */
export const placeId = (path: string): string => `at-${path.replaceAll('.', '-')}`;

const focusIn = (place: HTMLElement): void => {
  place.closest('details')?.setAttribute('open', '');
  place.scrollIntoView({ block: 'center' });
  place.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
};

/** Goes to the first control at a path, or at the nearest place above it that the page shows. */
export const goToPlace = (path: string): void => {
  const place = document.getElementById(placeId(path));
  if (place) focusIn(place);
  else if (path.includes('.')) goToPlace(path.slice(0, path.lastIndexOf('.')));
};

/** Goes to the first control in an element once React has drawn what was just added or taken out. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    if (place) focusIn(place);
  });
};
