import { comments } from './en/comments.js';
import { conceptNote } from './en/concept-note.js';
import { conclusionList } from './en/conclusion-list.js';
import { conclusions } from './en/conclusions.js';
import { consultationMail } from './en/consultation-mail.js';
import { consultations } from './en/consultations.js';
import { documents } from './en/documents.js';
import { editing } from './en/editing.js';
import { history } from './en/history.js';
import { institutions } from './en/institutions.js';
import { interfaceWords } from './en/interface.js';
import { manage } from './en/manage.js';
import { mail } from './en/mail.js';
import { noteImport } from './en/note-import.js';
import { notes } from './en/notes.js';
import { protection } from './en/protection.js';
import { people } from './en/people.js';
import { releases } from './en/releases.js';
import { verify } from './en/verify.js';
import { remarks } from './en/remarks.js';
import { translations } from './en/translations.js';
import { responses } from './en/responses.js';
import { sessionForm } from './en/session-form.js';
import { sessions } from './en/sessions.js';
import { signIn } from './en/sign-in.js';
import { tasks } from './en/tasks.js';

export const en = {
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
