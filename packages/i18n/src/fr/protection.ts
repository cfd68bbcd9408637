/** Les mots de la protection des données : ce que l’on accepte, ce qui est conservé, comment cela finit et qui en répond. */
export const protection = {
  'consent.DIRECTORY': 'Mon nom dans l’annuaire',
  'consent.DIRECTORY.v1':
    'Les membres de mes groupes de travail trouvent mon nom, mon institution et mon titre dans l’annuaire. Mon adresse électronique n’y figure jamais.',
  'consent.NAME_LIST': 'Mon nom sur les listes de participants',
  'consent.NAME_LIST.v1':
    'Quand je participe à une session, les autres participants voient mon nom et mon institution sur la liste. Sinon, je suis compté sans être nommé.',
  'consent.CONTACT_FORM': 'Qu’on m’écrive par un formulaire',
  'consent.CONTACT_FORM.v1':
    'Les membres de mes groupes de travail peuvent m’écrire par un formulaire du portail. Ils ne voient pas mon adresse tant que je ne réponds pas.',
  'consent.PHOTO': 'Photographies',
  'consent.PHOTO.v1':
    'Les photographies de sessions où l’on me reconnaît peuvent servir dans ce que le groupe publie sur son travail.',
  'consent.RECORDING': 'Enregistrements',
  'consent.RECORDING.v1':
    'Les sessions où je prends la parole peuvent être enregistrées, et l’enregistrement montré aux membres du groupe qui étaient absents.',
  'consent.FOLLOW_UP': 'Nouvelles des suites',
  'consent.FOLLOW_UP.v1':
    'Le groupe peut m’écrire après une session pour me dire ce qu’elle a donné et m’interroger à ce sujet.',
  'consentState.NOT_ASKED': 'Pas encore décidé',
  'consentState.GRANTED': 'D’accord',
  'consentState.WITHDRAWN': 'Accord retiré',
  'consentState.ASK_AGAIN': 'Le texte a changé : décidez à nouveau',

  'category.PERSON': 'Nom et coordonnées',
  'categoryText.PERSON': 'Nom, civilité, adresse électronique, langue et fuseau horaire.',
  'category.AFFILIATIONS': 'Postes dans des institutions',
  'categoryText.AFFILIATIONS': 'Pour quelle institution chacun a travaillé, à quel titre et à quelles dates.',
  'category.ROLES': 'Fonctions',
  'categoryText.ROLES': 'Ce que chacun a été dans un groupe ou pour une institution, et à quelles dates.',
  'category.CONSENTS': 'Consentements',
  'categoryText.CONSENTS': 'Ce qui a été accepté, sous quel texte, et quand l’accord a été retiré.',
  'category.CONTRIBUTIONS': 'Noms dans les ordres du jour',
  'categoryText.CONTRIBUTIONS':
    'Qui a parlé ou présidé dans une session publiée, avec le titre et l’institution de ce jour-là.',
  'category.NOTE_IMPORTS': 'Notes conceptuelles remises',
  'categoryText.NOTE_IMPORTS':
    'Le texte d’une note conceptuelle dont une session a été tirée, avec les noms qu’il contient.',
  'category.EVENTS': 'Actes dans le journal',
  'categoryText.EVENTS':
    'Ce que chacun a fait dans le portail et quand. Le journal ne nomme les personnes que par un numéro.',
  'category.REASONS': 'Motifs écrits dans le journal',
  'categoryText.REASONS': 'Ce que quelqu’un a écrit comme motif d’un acte.',
  'category.LOOKS': 'Consultations de coordonnées',
  'categoryText.LOOKS': 'Qui a consulté une adresse électronique ou emporté une liste de noms, et quand.',

  'purpose.COORDINATION': 'Faire vivre le groupe : savoir qui participe et pouvoir le joindre',
  'purpose.RECORD': 'La mémoire du groupe : qui a parlé et agi pour quelle institution',
  'purpose.CHOICE': 'Montrer ce qui a été accepté, et le respecter',
  'purpose.ACCOUNTABILITY': 'Rendre compte de ce qui a été fait dans le portail, et par qui',

  'basis.PUBLIC_TASK': 'Mission d’intérêt public (RGPD, art. 6, § 1, e)',
  'basis.CONSENT': 'Consentement (RGPD, art. 6, § 1, a)',
  'basis.LEGAL_CLAIMS': 'Preuve du consentement et droits en justice (RGPD, art. 7, § 1, et 17, § 3, e)',
  'basis.ARCHIVE': 'Archivage dans l’intérêt public (RGPD, art. 6, § 1, e, et 89)',

  'kept.LAST_TERM':
    '{years, plural, one {# an} other {# ans}} après la fin de la dernière fonction et du dernier poste dans une institution',
  'kept.WITHDRAWAL': '{years, plural, one {# an} other {# ans}} après le retrait',
  'kept.LAST_EDIT': '{years, plural, one {# an} other {# ans}} après la dernière modification',
  'kept.WRITTEN': '{years, plural, one {# an} other {# ans}} après avoir été écrit',
  'kept.always': 'Aussi longtemps que la mémoire du groupe',
  'kept.until': 'conservé jusqu’au {day}',

  'outcome.DELETED': 'Supprimé',
  'outcome.PSEUDONYMISED': 'Reste sans votre nom',
  'outcome.KEPT': 'Reste tel quel',

  'field.NAME': 'Nom',
  'field.HONORIFIC': 'Civilité',
  'field.ADDRESS': 'Adresse électronique',
  'field.LANGUAGE': 'Langue',
  'field.TIME_ZONE': 'Fuseau horaire',
  'field.SINCE': 'Connu depuis',
  'field.INSTITUTION': 'Institution',
  'field.FUNCTION': 'Titre',
  'field.FROM': 'Du',
  'field.TO': 'Au',
  'field.ROLE': 'Fonction',
  'field.GROUP': 'Groupe',
  'field.PURPOSE': 'Pour quoi',
  'field.TEXT_VERSION': 'Version du texte',
  'field.GRANTED': 'Accord',
  'field.WITHDRAWN': 'Retrait',
  'field.SESSION': 'Session',
  'field.FILE': 'Fichier',
  'field.AT': 'Quand',
  'field.ACT': 'Quoi',
  'field.ABOUT': 'À propos de',
  'field.TEXT': 'Texte',
  'field.WHO': 'Qui',

  'act.reveal': 'A consulté votre adresse électronique',
  'act.export': 'A emporté une liste où figure votre nom',

  'archive.title': 'Tout ce que le portail conserve sur vous',
  'archive.taken': 'Téléchargé le {day} (UTC).',
  'archive.files':
    'data.json contient tout en un fichier, pour d’autres systèmes. Les tableaux contiennent la même chose, pour les tableurs, un par sorte de données.',
  'archive.count': '{count, plural, one {# entrée} other {# entrées}}',
  'archive.kept': 'Conservation : {kept}.',
  'archive.what': 'Pour quoi : {purpose}.',
  'archive.basis': 'Fondement : {basis}.',

  'myData.title': 'Mes données',
  'myData.description':
    'Ce que le portail conserve sur vous, ce que vous acceptez, et comment l’emporter ou l’effacer.',
  'myData.lede': 'Ce que vous acceptez, tout ce que le portail conserve sur vous, et comment l’emporter ou l’effacer.',
  'myData.consents': 'Ce que vous acceptez',
  'myData.consentsLede':
    'Chaque accord est indépendant, et aucun n’est nécessaire pour participer. Ce que vous retirez cesse aussitôt de valoir.',
  'myData.agree': 'J’accepte',
  'myData.withdraw': 'Retirer mon accord',
  'myData.history': 'Historique',
  'myData.granted': 'Accord du {day}, texte {version}',
  'myData.withdrawn': 'Retiré le {day}',
  'myData.oldText': 'Le texte d’alors : {text}',
  'myData.held': 'Ce qui est conservé sur vous',
  'myData.heldLede':
    'Par sorte, avec la raison, le fondement et la durée. Les données sont montrées telles qu’elles sont enregistrées.',
  'myData.more': 'Voici les {shown} premières sur {count} ; le fichier les contient toutes.',
  'myData.show': 'Voir {count, plural, one {l’entrée} other {les # entrées}}',
  'myData.purpose': 'Pour quoi',
  'myData.basis': 'Fondement',
  'myData.kept': 'Durée',
  'myData.nothing': 'Rien n’est conservé de ces sortes : {kinds}.',
  'myData.mistake': 'Une erreur ? Qui gère votre groupe peut la corriger ; votre profil, vous l’écrivez vous-même.',
  'myData.take': 'Les emporter',
  'myData.takeText':
    'Un fichier avec tout : en JSON pour d’autres systèmes, et en tableaux. Le journal garde trace de ce téléchargement.',
  'myData.download': 'Télécharger mes données (ZIP)',
  'myData.notice': 'Avis de confidentialité du groupe {group}',

  'erase.title': 'Les effacer',
  'erase.text':
    'Votre nom, vos coordonnées et vos accords sont supprimés pour toujours, et vous ne pourrez plus vous connecter. Ce que le groupe a décidé et consigné reste ; là où figurait votre nom, il sera question d’un ancien membre de votre institution.',
  'erase.first': 'Si d’autres dépendent de ce que vous avez en cours, faites-le d’abord transmettre.',
  'erase.look': 'Voir ce qui se passerait',
  'erase.dialogTitle': 'Effacer tout ce qui me concerne',
  'erase.stands': 'Dès lors, il sera écrit « {name} ».',
  'erase.formerMember': 'un ancien membre de {institution}',
  'erase.formerMemberUnknown': 'un ancien membre',
  'erase.what': 'Quoi',
  'erase.count': 'Combien',
  'erase.outcome': 'Ce qu’il en advient',
  'erase.why': 'Pourquoi cela reste',
  'erase.forever': 'Personne ne pourra revenir en arrière.',
  'erase.confirm': 'Pour confirmer, écrivez votre nom tel qu’il figure ici : {name}',
  'erase.confirmWrong': 'Ce n’est pas le nom qui figure ci-dessus.',
  'erase.act': 'Effacer pour toujours',
  'erase.doneTitle': 'Vos données sont effacées',
  'erase.done':
    'Plus rien n’est conservé de vous, hors ce que la mémoire du groupe garde sans votre nom. Vous pouvez fermer cette page.',

  'privacy.title': 'Avis de confidentialité',
  'privacy.description': 'Qui répond des données personnelles du groupe de travail {group}, et ce qu’il en est fait.',
  'privacy.lede': 'Ce que deviennent les données des personnes qui travaillent avec ce groupe.',
  'privacy.short': 'En bref',
  'privacy.short.what':
    'Le portail conserve qui participe au groupe, pour quelle institution, et ce qui a été dit et décidé.',
  'privacy.short.who':
    'Les noms sont vus par les membres du groupe qui en ont besoin ; les adresses électroniques par ses gestionnaires, et chaque consultation est consignée.',
  'privacy.short.where':
    'Les membres du groupe les lisent depuis {count, plural, =0 {des pays de l’Espace économique européen} one {# pays hors de l’Espace économique européen} other {# pays hors de l’Espace économique européen}}.',
  'privacy.short.long':
    'Les coordonnées sont supprimées {years, plural, one {# an} other {# ans}} après la fin de la dernière fonction ; la mémoire du groupe reste.',
  'privacy.short.rights':
    'Vous pouvez voir ce qui est conservé sur vous, l’emporter, le corriger ou l’effacer, à tout moment et par vous-même.',
  'privacy.controller': 'Qui en répond',
  'privacy.controllerName': 'Responsable du traitement',
  'privacy.contact': 'Contact',
  'privacy.officer': 'Délégué à la protection des données',
  'privacy.authority': 'Autorité de contrôle',
  'privacy.unset': 'Pas encore indiqué.',
  'privacy.unsetAll':
    'Qui répond des données de ce groupe n’a pas encore été indiqué. Un gestionnaire du groupe l’écrit ici.',
  'privacy.data': 'Ce qui est conservé, pour quoi et combien de temps',
  'privacy.dataLede': 'Ce qui est échu est supprimé de lui-même, chaque nuit, selon ces mêmes règles.',
  'privacy.table.what': 'Quoi',
  'privacy.table.purpose': 'Pour quoi, sur quel fondement',
  'privacy.table.kept': 'Durée',
  'privacy.readers': 'Qui les lit',
  'privacy.readersText':
    'Ce qui est publié est lu de tous. Les membres du groupe lisent ses affaires internes, et les noms de ceux qui ont donné leur accord. Les gestionnaires voient tous les noms, et les adresses électroniques une à une ; le journal garde trace de chaque consultation et de chaque liste emportée. Personne d’autre ne les reçoit, et rien n’est vendu ni utilisé pour juger des personnes automatiquement.',
  'privacy.transfers': 'Où elles vont',
  'privacy.transfersNone':
    'Aujourd’hui aucun membre du groupe ne relève d’un pays hors de l’Espace économique européen.',
  'privacy.transfersText':
    'Des membres du groupe de ces pays, hors de l’Espace économique européen, lisent ce que le groupe conserve : {countries}. C’est la raison d’être du groupe (RGPD, art. 49, § 1, d : motifs importants d’intérêt public).',
  'privacy.hosting': 'Où elles sont enregistrées',
  'privacy.safeguards': 'Ce qui les y protège',
  'privacy.rights': 'Vos droits',
  'privacy.rightsText':
    'Vous pouvez voir ce qui est conservé sur vous, le faire corriger, l’emporter, en limiter l’usage ou vous y opposer, et le faire effacer. Un consentement se retire à tout moment ; ce qui a été fait auparavant reste licite. Ce dont la mémoire du groupe a besoin reste sans votre nom, et la page dit sur quel fondement.',
  'privacy.rightsAct': 'Voir mes données',
  'privacy.complain': 'Vous pouvez saisir l’autorité de contrôle : {authority}.',
  'privacy.deleted': 'Supprimé comme prévu',
  'privacy.deletedOn': 'Supprimé comme prévu le {day} : {what}, {count, plural, one {# entrée} other {# entrées}}',
  'privacy.deletedNone': 'Pour l’instant rien n’est arrivé à échéance.',
  'privacy.updated': 'Écrit pour la dernière fois le {day}.',
  'privacy.edit': 'Écrire qui en répond',
  'privacy.editHelp':
    'Noms et adresses d’organismes, non de personnes. Ce qui reste vide est montré comme non indiqué.',
  'privacy.saved': 'L’avis le dit désormais.',
  'privacy.hostingHelp': 'Fournisseur et pays.',
  'privacy.safeguardsHelp': 'Par exemple des clauses contractuelles types, ou un accord entre administrations.',

  'names.title': 'Emporter les noms',
  'names.text':
    'Qui a aujourd’hui une fonction dans le groupe, en tableau et sans adresses. Le journal garde quels noms sont partis, quand et pourquoi, et chacun le voit parmi ses données.',
  'names.why': 'Pour quoi',
  'names.whyHelp': 'Par exemple : les badges de la session de juillet.',
  'names.act': 'Télécharger les noms (CSV)',
};
