import type { ReleaseDocument } from '../src/release-view.js';

/** A release of two invented conclusions. */
export const aRelease = (over: Partial<ReleaseDocument> = {}): ReleaseDocument => ({
  locale: 'es',
  content: {
    format: 'cauce-conclusions/1',
    group: '3.5',
    session: '2.1',
    number: 3,
    releasedOn: '2024-09-02',
    conclusions: [
      {
        citation: 'C-3.5/2.1-01',
        kind: 'FINDING',
        adoptedOn: '2024-08-30',
        supersedes: null,
        en: 'Diversion before arrest is known in most legal systems of the group, yet few keep figures on it.',
        es: 'La derivación antes del arresto existe en la mayoría de los ordenamientos del grupo, pero pocos llevan cifras.',
      },
      {
        citation: 'C-3.5/2.1-04',
        kind: 'RECOMMENDATION',
        adoptedOn: '2024-08-30',
        supersedes: 'C-3.5/1.1-02',
        en: 'Countries name one place that answers for diversion.\nIt publishes figures once a year.',
        es: 'Los países designan un órgano que responda de la derivación.\nEste publica cifras una vez al año.',
      },
    ],
  },
  code: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  programme: 'Programa de ejemplo',
  group: 'Proporcionalidad y Alternatividad Penal (GT 3.5)',
  sessionTitle: 'Más allá de la justicia penal',
  address: 'https://portal.example.org/es/groups/3.5/releases/3',
  verifyAddress: 'https://portal.example.org/es/verify',
  isFictitious: true,
  ...over,
});
