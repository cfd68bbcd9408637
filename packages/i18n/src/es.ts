import type { Catalog } from './catalog.js';
import { conceptNote } from './es/concept-note.js';
import { documents } from './es/documents.js';
import { interfaceWords } from './es/interface.js';
import { sessions } from './es/sessions.js';

export const es: Catalog = { interface: interfaceWords, sessions, 'concept-note': conceptNote, documents };
