/** Le formulaire d’une session : ses textes en deux langues, son ordre du jour, son chemin vers le public. */
export const sessionForm = {
  'edit.title': 'Modifier la session {code}',
  'edit.description': 'Le formulaire d’une session : textes en deux langues, ordre du jour, personnes et documents.',
  'new.title': 'Nouvelle session',
  'new.description': 'Écrire une session depuis le début : textes, ordre du jour, personnes.',
  'new.lede': 'Un code et un titre suffisent pour commencer. Le reste peut suivre.',
  'new.begin': 'L’écrire ici',
  'new.group': 'Groupe de travail',
  back: 'Revenir à la session',

  'part.time': 'Nom et heure',
  'part.texts': 'Textes',
  'part.steps': 'Les trois étapes',

  'language.beside': 'À côté du {original}, afficher',
  'language.complete': 'complet',
  'language.lacking': '{count, plural, one {# texte manquant ou en retard} other {# textes manquants ou en retard}}',
  'language.choice': '{language} : {state}',
  'text.original': 'original',
  'text.missing': 'manquant',
  'text.behind': 'en retard sur l’original',
  'text.check': 'Toujours valable : marquer comme vérifié',
  'text.checked': 'sera marqué comme vérifié',
  'text.in': '{field}, {language}',

  'time.day': 'Date',
  'time.endDay': 'Se termine le',
  'time.start': 'Début',
  'time.end': 'Fin',
  'time.nextDay': 'Se termine après minuit ou un autre jour',
  'duration.label': 'Durée imprimée dans la note, en minutes',

  'question.item': 'Se rapporte à',
  'question.whole': 'De toute la session',
  'question.ofItem': 'Du point {number} : {title}',
  'item.details': 'Ajouter des lignes sous le titre',

  'reason.label': 'Pourquoi l’heure change',
  'reason.help':
    'Cette session est publique et son heure change. Le motif reste dans son historique, et l’ancienne date garde une marque.',

  'save.action': 'Enregistrer',
  'save.working': 'Enregistrement…',
  'save.create': 'Créer le brouillon',
  'save.unsaved': 'Pas encore enregistré ; conservé sur cet appareil.',
  'save.nothing': 'Tout est enregistré.',
  'save.failed': 'L’enregistrement n’a pas eu lieu. Ce que vous avez écrit est encore ici.',
  'save.restored': 'Ce que vous aviez écrit ici sans l’enregistrer est revenu.',
  'save.discard': 'Revenir au texte enregistré',
  'save.discardAsk': 'Abandonner ce qui n’est pas enregistré ?',
  'save.discardText': 'Le formulaire montrera la session telle qu’elle a été enregistrée la dernière fois.',
  'save.discardConfirm': 'Abandonner',

  'preview.in': 'Aperçu en {language}',
  'preview.unsaved': 'Montre ce qui est enregistré.',
} satisfies Record<string, string>;
