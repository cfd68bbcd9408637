import type { Catalog } from './catalog.js';
import { comments } from './fr/comments.js';
import { conceptNote } from './fr/concept-note.js';
import { conclusionList } from './fr/conclusion-list.js';
import { conclusions } from './fr/conclusions.js';
import { consultationMail } from './fr/consultation-mail.js';
import { consultations } from './fr/consultations.js';
import { documents } from './fr/documents.js';
import { editing } from './fr/editing.js';
import { history } from './fr/history.js';
import { institutions } from './fr/institutions.js';
import { interfaceWords } from './fr/interface.js';
import { manage } from './fr/manage.js';
import { mail } from './fr/mail.js';
import { noteImport } from './fr/note-import.js';
import { notes } from './fr/notes.js';
import { protection } from './fr/protection.js';
import { people } from './fr/people.js';
import { releases } from './fr/releases.js';
import { verify } from './fr/verify.js';
import { remarks } from './fr/remarks.js';
import { translations } from './fr/translations.js';
import { responses } from './fr/responses.js';
import { sessionForm } from './fr/session-form.js';
import { sessions } from './fr/sessions.js';
import { signIn } from './fr/sign-in.js';
import { tasks } from './fr/tasks.js';

export const fr: Catalog = {
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
