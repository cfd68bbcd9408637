import type { Catalog } from './catalog.js';
import { conceptNote } from './pt/concept-note.js';
import { documents } from './pt/documents.js';
import { interfaceWords } from './pt/interface.js';
import { sessions } from './pt/sessions.js';

export const pt: Catalog = { interface: interfaceWords, sessions, 'concept-note': conceptNote, documents };
