import type { Catalog } from './catalog.js';
import { comments } from './es/comments.js';
import { conceptNote } from './es/concept-note.js';
import { conclusionList } from './es/conclusion-list.js';
import { conclusions } from './es/conclusions.js';
import { consultationMail } from './es/consultation-mail.js';
import { consultations } from './es/consultations.js';
import { documents } from './es/documents.js';
import { editing } from './es/editing.js';
import { history } from './es/history.js';
import { institutions } from './es/institutions.js';
import { interfaceWords } from './es/interface.js';
import { manage } from './es/manage.js';
import { mail } from './es/mail.js';
import { noteImport } from './es/note-import.js';
import { notes } from './es/notes.js';
import { protection } from './es/protection.js';
import { people } from './es/people.js';
import { releases } from './es/releases.js';
import { verify } from './es/verify.js';
import { remarks } from './es/remarks.js';
import { translations } from './es/translations.js';
import { responses } from './es/responses.js';
import { sessionForm } from './es/session-form.js';
import { sessions } from './es/sessions.js';
import { signIn } from './es/sign-in.js';
import { tasks } from './es/tasks.js';

export const es: Catalog = {
  interface: interfaceWords,
  sessions,
  releases,
  verify,
  translations,
  responses,
  'concept-note': conceptNote,
  'conclusion-list': conclusionList,
  conclusions,
  'consultation-mail': consultationMail,
  comments,
  remarks,
  consultations,
  documents,
  history,
  institutions,
  notes,
  protection,
  people,
  manage,
  editing,
  mail,
  'note-import': noteImport,
  'session-form': sessionForm,
  'sign-in': signIn,
  tasks,
};
