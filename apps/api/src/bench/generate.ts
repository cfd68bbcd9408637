import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { citationOf, searchable } from '@cauce/domain/conclusion';
import { localized, revise } from '@cauce/domain/localized';
import type { SessionInput } from '@cauce/domain/session';
import { localPlus } from '@cauce/domain/time';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { newId } from '../platform/database/ids.js';
import { Viewer } from '../platform/auth/viewer.js';
import { InstallationService } from '../platform/installation/installation.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { SessionMovesService } from '../sessions/session-moves.service.js';
import { SessionsService } from '../sessions/sessions.service.js';

const both = (en: string, es: string) => ({
  original: 'en' as const,
  texts: [
    { locale: 'en' as const, text: en },
    { locale: 'es' as const, text: es },
  ],
});

const sentence =
  'Mechanisms that keep minor drug offences out of the criminal justice system, and what they need in order to hold. ';

const sessionNumber = (number: number): SessionInput => {
  const localStart = localPlus('2020-01-07T16:30', number * 7 * 24 * 60);
  return {
    code: `b.${number}`,
    ordinal: number + 1,
    title: both(`Session number ${number}`, `Sesión número ${number}`),
    subtitle: both(sentence, sentence),
    context: both(sentence.repeat(12), sentence.repeat(12)),
    outcome: both(sentence, sentence),
    modality: 'ONLINE',
    localStart,
    localEnd: localPlus(localStart, 105),
    timeZone: 'Europe/Madrid',
    objectives: [1, 2, 3, 4, 5].map(() => ({ text: both(sentence, sentence) })),
    steps: [],
    questions: [1, 2, 3, 4, 5, 6].map(() => ({ text: both(`${sentence}?`, `${sentence}?`), isQuestion: true })),
    agenda: [0, 1, 2, 3, 4].map((item) => ({
      kind: 'PANEL',
      localStart: localPlus(localStart, item * 20),
      localEnd: localPlus(localStart, item * 20 + 20),
      title: both(`Panel ${item}: ${sentence}`, `Panel ${item}: ${sentence}`),
      contributions: [0, 1, 2].map((person) => ({
        role: 'PANELLIST',
        name: `Generated person ${person}`,
        function: both('judge', 'jueza'),
        institution: both('A judiciary', 'Un poder judicial'),
        countryCode: 'CR',
      })),
    })),
    materials: [],
  };
};

/** How many adopted and published conclusions each session has. */
export const conclusionsOfASession = 5;

const conclusionsOf = (groupId: string, sessionId: string, code: string) =>
  Array.from({ length: conclusionsOfASession }, (_, position) => {
    const text = revise(null, both(`Conclusion ${position}. ${sentence}`, `Conclusión ${position}. ${sentence}`), null);
    const at = new Date('2024-01-01T12:00:00Z');
    return {
      id: newId(),
      groupId,
      sessionId,
      kind: 'FINDING' as const,
      status: 'ADOPTED' as const,
      number: position + 1,
      citation: citationOf('b', code, position + 1),
      position,
      text,
      lacking: [],
      folded: searchable(text),
      lenses: ['GENDER' as const],
      adoptedAt: at,
      releasedAt: at,
    };
  });

/** Fills an empty database with a group and so many published sessions, through the services, and with conclusions of each. */
export const generateSessions = async (app: INestApplicationContext, count: number): Promise<void> => {
  const database = app.get(PrismaClient);
  await app.get(InstitutionsService).loadCountries();
  const groupId = await database.$transaction(async (transaction) => {
    await app.get(InstallationService).bear(transaction, 'REAL', localized('en', 'Bench'));
    return app.get(ProgrammesService).found(transaction, {
      programme: { slug: 'bench', name: localized('en', 'Bench'), periods: [], countryCodes: [] },
      result: { code: 'b', title: localized('en', 'Bench') },
      group: { slug: 'b', name: localized('en', 'Bench'), launchedOn: null },
      coLeadInstitutionIds: [],
      managerId: null,
    });
  });
  const acting = { viewer: new Viewer(null, [groupId], 'COMMAND_LINE'), requestId: randomUUID() };
  const sessions = app.get(SessionsService);
  for (let number = 0; number < count; number += 1) {
    const { id } = await sessions.create(acting, 'b', sessionNumber(number));
    await app.get(SessionMovesService).publish(acting, id);
    await database.conclusion.createMany({ data: conclusionsOf(groupId, id, `b.${number}`) });
  }
};
