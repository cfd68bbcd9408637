import type { Catalog } from './catalog.js';
import { comments } from './pt/comments.js';
import { conceptNote } from './pt/concept-note.js';
import { conclusionList } from './pt/conclusion-list.js';
import { conclusions } from './pt/conclusions.js';
import { consultationMail } from './pt/consultation-mail.js';
import { consultations } from './pt/consultations.js';
import { documents } from './pt/documents.js';
import { editing } from './pt/editing.js';
import { history } from './pt/history.js';
import { institutions } from './pt/institutions.js';
import { interfaceWords } from './pt/interface.js';
import { manage } from './pt/manage.js';
import { mail } from './pt/mail.js';
import { noteImport } from './pt/note-import.js';
import { notes } from './pt/notes.js';
import { protection } from './pt/protection.js';
import { people } from './pt/people.js';
import { releases } from './pt/releases.js';
import { verify } from './pt/verify.js';
import { remarks } from './pt/remarks.js';
import { translations } from './pt/translations.js';
import { responses } from './pt/responses.js';
import { sessionForm } from './pt/session-form.js';
import { sessions } from './pt/sessions.js';
import { signIn } from './pt/sign-in.js';
import { tasks } from './pt/tasks.js';

export const pt: Catalog = {
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
