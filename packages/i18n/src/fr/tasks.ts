import type { Catalog } from '../catalog.js';

export const tasks: Catalog['tasks'] = {
  title: 'Ce qui vous attend',
  none: 'Rien ne vous attend pour l’instant.',
  'kind.CONFIRM_OBJECTION': '{country} : confirmer l’objection ou la retirer',
  'kind.GIVE_POSITION':
    '{country} : donner la position sur {count, plural, one {une conclusion} other {# conclusions}}',
  'kind.DRAFT_POSITION':
    '{country} : rédiger la position sur {count, plural, one {une conclusion} other {# conclusions}}',
  'kind.SETTLE_OBJECTION': '{country} s’oppose : à régler',
  'kind.ADOPT': '{count, plural, one {Une conclusion peut être adoptée} other {# conclusions peuvent être adoptées}}',
  'kind.WRITE_CONCLUSIONS':
    '{count, plural, =0 {Les conclusions restent à rédiger} one {Un projet n’a pas encore été soumis aux pays} other {# projets n’ont pas encore été soumis aux pays}}',
  'kind.ANSWER_REMARK': 'Une remarque signée attend une réponse',
  'kind.ANSWER_REPORT': 'Une erreur signalée attend une réponse',
  until: '{task}, jusqu’au {day}',
  inSession: '{task} (session {session})',
  of: 'Session {session} : {title}',
  since: '{days, plural, =0 {depuis aujourd’hui} one {depuis hier} other {depuis # jours}}',
  'adopted.title': 'Adopté récemment',
  'adopted.lead': '{count, plural, one {# conclusion} other {# conclusions}}, le {day}',
  'adopted.outcome': '{country} : {outcome}',
};
