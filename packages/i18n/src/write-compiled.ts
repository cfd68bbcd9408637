import { mkdirSync, writeFileSync } from 'node:fs';
import { locales } from '@cauce/domain/locale';
import { catalogs, compileCatalog } from './words.js';

// Browsers get their words compiled, so that they need no ICU parser; what is printed on files and the sentences of the
// history stay on the server, and the words of writing, of answers, of people, of managing and of data protection are loaded where
// they are said.
const folder = new URL('compiled/', import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (name: string, drawers: Parameters<typeof compileCatalog>[0]): void => {
  const source = JSON.stringify(JSON.stringify(compileCatalog(drawers)));
  writeFileSync(new URL(`${name}.js`, folder), `export const messages = JSON.parse(${source});\n`);
};
for (const locale of locales) {
  const {
    interface: interfaceWords,
    sessions,
    'conclusion-list': conclusionList,
    conclusions,
    consultations,
    documents,
    history,
    institutions,
    people,
    manage,
    mail,
    'consultation-mail': consultationMail,
    notes,
    protection,
    releases,
    translations,
    verify,
    responses,
    'sign-in': signIn,
    tasks,
    comments,
    remarks,
    ...forEditing
  } = catalogs[locale];
  write(locale, { interface: interfaceWords, sessions });
  write(`conclusion-list-${locale}`, { conclusions, 'conclusion-list': conclusionList });
  write(`conclusions-${locale}`, { conclusions, comments, remarks });
  write(`consultations-${locale}`, { consultations });
  write(`people-${locale}`, { institutions, people });
  write(`manage-${locale}`, { manage });
  write(`editing-${locale}`, forEditing);
  write(`notes-${locale}`, { notes });
  write(`protection-${locale}`, { institutions, protection });
  write(`releases-${locale}`, { releases, verify });
  write(`responses-${locale}`, { responses });
  write(`translations-${locale}`, { translations });
  write(`sign-in-${locale}`, { 'sign-in': signIn });
  write(`tasks-${locale}`, { tasks, conclusions });
}
