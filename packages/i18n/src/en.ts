import { conceptNote } from './en/concept-note.js';
import { documents } from './en/documents.js';
import { interfaceWords } from './en/interface.js';
import { sessions } from './en/sessions.js';

export const en = { interface: interfaceWords, sessions, 'concept-note': conceptNote, documents };
