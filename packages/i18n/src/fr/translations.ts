import type { Catalog } from '../catalog.js';

export const translations: Catalog['translations'] = {
  title: 'Traduire les conclusions',
  description: 'Ce qui reste à traduire de la session {code}, en fichier à emporter et à rapporter.',
  lede: 'Emportez les conclusions dans un fichier Word à deux colonnes, écrivez la traduction à côté de chaque texte et rapportez le fichier. Rien ne change avant que vous ayez vu ce qui changerait.',

  work: 'Ce qui reste à faire',
  'work.none': 'Il n’y a encore aucune conclusion à traduire. Dès qu’une sera rédigée, elle figurera ici.',
  'work.unnumbered': 'Projet sans numéro',
  'state.ORIGINAL': 'original',
  'state.MISSING': 'manque',
  'state.BEHIND': 'en retard sur l’original',
  'state.MACHINE': 'automatique, à vérifier',
  'state.HUMAN': 'traduite',
  'state.VALIDATED': 'traduite et vérifiée',

  take: 'Emporter',
  'take.file': 'En {language}',
  'take.due': '{count, plural, =0 {rien à faire} one {# à faire} other {# à faire}}',
  'take.help':
    'Le fichier contient toutes les conclusions dont le texte dans cette langue peut encore changer, avec ce qui est déjà traduit.',
  bring: 'Rapporter',
  'bring.choose': 'Choisir le fichier traduit',
  'bring.help': 'Un fichier Word emporté d’ici. Il est lu, montré et n’est pas conservé.',
  'bring.busy': 'Lecture de {name} …',
  'refused.unreadable':
    'Ce fichier n’a pas pu être lu comme document Word. Rapportez le fichier que vous avez emporté d’ici, enregistré en .docx.',
  'refused.tooLarge': 'Ce fichier est trop grand pour être l’un de ceux qu’on emporte d’ici.',
  'refused.noRows':
    'Rien dans ce fichier n’a été emporté d’ici : sa première colonne ne contient aucun de nos repères. Laissez cette colonne telle quelle.',

  preview: 'Ce qui changerait',
  'preview.nothing': 'Rien ne changerait : le fichier dit ce qui est déjà ici.',
  'preview.new': 'Nouveau',
  'preview.before': 'Jusqu’ici',
  'preview.after': 'Du fichier',
  'preview.original': 'Original',
  'preview.take': 'Le reprendre',
  'preview.stillRight': 'La traduction reste juste, bien que l’original ait changé depuis',
  'preview.summary':
    '{unchanged, plural, =0 {} one {# texte est inchangé. } other {# textes sont inchangés. }}{untranslated, plural, =0 {} one {# n’est pas encore traduit.} other {# ne sont pas encore traduits.}}',
  meanwhile: 'Changé entre-temps',
  'meanwhile.text':
    'Quelqu’un a écrit ici après que le fichier a été emporté. Rien n’est écrasé : comparez les deux et emportez le fichier à nouveau.',
  'meanwhile.now': 'Ici, maintenant',
  incomplete: 'Incomplet',
  'incomplete.text': 'Il en manque une partie dans le fichier ; ils restent donc tels quels.',
  unmatched: 'Étranger à cette session',
  'unmatched.text': 'Ces lignes n’appartiennent à aucune conclusion d’ici qui puisse encore être traduite.',
  apply: '{count, plural, one {Reprendre # traduction} other {Reprendre # traductions}}',
  applied: '{count, plural, one {# traduction a été reprise.} other {# traductions ont été reprises.}}',
  'applied.refused': '{citation} est resté tel quel : {sentence}',

  'doc.label': 'Pour les traducteurs',
  'doc.title': 'Conclusions de la session {code}, en {language}',
  'doc.how':
    'N’écrivez que dans la colonne de droite et laissez la première telle quelle : c’est par elle que chaque texte retrouve sa place. Ce qui est vide reste non traduit.',
  'doc.mark': 'Repère',
  'doc.text': 'Texte',
  'doc.translation': 'Traduction',

  'pack.label': 'Pour les interprètes',
  'pack.title': 'Session {code} : {title}',
  'pack.how':
    'Ce qui se dit dans la session, en espagnol et en anglais, côte à côte. Les noms figurent tels qu’annoncés.',
  'pack.agenda': 'Ordre du jour',
  'pack.names': 'Noms',
  'pack.questions': 'Questions directrices',
  'pack.conclusions': 'Conclusions antérieures du groupe',
  'pack.time': 'Heure',
  'pack.name': 'Nom',
  'pack.about': 'Fonction et institution',
  'pack.country': 'Pays',
  'pack.number': 'Numéro',
  'pack.missing': 'pas encore traduit',
};
