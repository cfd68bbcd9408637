import type { WordKey } from '@cauce/i18n/catalog';
import type { ConsentPurpose } from '../../generated/graphql.js';

const texts: Record<ConsentPurpose, readonly WordKey[]> = {
  DIRECTORY: ['protection.consent.DIRECTORY.v1'],
  NAME_LIST: ['protection.consent.NAME_LIST.v1'],
  CONTACT_FORM: ['protection.consent.CONTACT_FORM.v1'],
  PHOTO: ['protection.consent.PHOTO.v1'],
  RECORDING: ['protection.consent.RECORDING.v1'],
  FOLLOW_UP: ['protection.consent.FOLLOW_UP.v1'],
};

/** The text that a person agreed to under a number; what is no longer in the catalogs has none. */
export const consentText = (purpose: ConsentPurpose, version: number): WordKey | undefined =>
  texts[purpose][version - 1];
