import type { Catalog } from './catalog.js';
import { conceptNote } from './fr/concept-note.js';
import { documents } from './fr/documents.js';
import { interfaceWords } from './fr/interface.js';
import { sessions } from './fr/sessions.js';

export const fr: Catalog = { interface: interfaceWords, sessions, 'concept-note': conceptNote, documents };
