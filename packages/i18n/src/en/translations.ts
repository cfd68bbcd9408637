/** The words of who translates conclusions, on the page and in the file. */
export const translations = {
  title: 'Translate the conclusions',
  description: 'What is still to be translated of session {code}, as a file to take along and to bring back.',
  lede: 'Take the conclusions along as a Word file with two columns, write the translation beside each text, and bring the file back. Nothing changes before you have seen what would.',

  work: 'What is to be done',
  'work.none': 'There is no conclusion to translate yet. As soon as one is written it stands here.',
  'work.unnumbered': 'Draft without a number',
  'state.ORIGINAL': 'original',
  'state.MISSING': 'missing',
  'state.BEHIND': 'behind the original',
  'state.MACHINE': 'by a machine, to be checked',
  'state.HUMAN': 'translated',
  'state.VALIDATED': 'translated and checked',

  take: 'Take along',
  'take.file': 'Into {language}',
  'take.due': '{count, plural, =0 {nothing due} one {# due} other {# due}}',
  'take.help':
    'The file holds every conclusion whose text in that language may still change, with what is already translated.',
  bring: 'Bring back',
  'bring.choose': 'Choose the translated file',
  'bring.help': 'A Word file that was taken along here. It is read, shown and not kept.',
  'bring.busy': 'Reading {name} …',
  'refused.unreadable':
    'This file could not be read as a Word document. Bring back the file that you took along here, saved as .docx.',
  'refused.tooLarge': 'This file is too large to be one that was taken along here.',
  'refused.noRows':
    'Nothing in this file was taken along here: its first column holds none of our marks. Leave that column as it is.',

  preview: 'What would change',
  'preview.nothing': 'Nothing would change: the file says what is already here.',
  'preview.new': 'New',
  'preview.before': 'Until now',
  'preview.after': 'From the file',
  'preview.original': 'Original',
  'preview.take': 'Take it over',
  'preview.stillRight': 'The translation is still right, though the original has changed since',
  'preview.summary':
    '{unchanged, plural, =0 {} one {# text is as before. } other {# texts are as before. }}{untranslated, plural, =0 {} one {# is not translated yet.} other {# are not translated yet.}}',
  meanwhile: 'Changed meanwhile',
  'meanwhile.text':
    'Somebody wrote here after the file was taken along. Nothing of this is overwritten: look at both, and take the file along anew.',
  'meanwhile.now': 'Here now',
  incomplete: 'Not whole',
  'incomplete.text': 'Of these a part is missing in the file, so they are left as they are.',
  unmatched: 'Not of this session',
  'unmatched.text': 'These rows belong to no conclusion here that can still be translated.',
  apply: '{count, plural, one {Take over # translation} other {Take over # translations}}',
  applied: '{count, plural, one {# translation was taken over.} other {# translations were taken over.}}',
  'applied.refused': '{citation} was left as it was: {sentence}',

  'doc.label': 'For translators',
  'doc.title': 'Conclusions of session {code}, into {language}',
  'doc.how':
    'Write in the right-hand column alone, and leave the first one as it is: by it each text finds its way back. What is empty stays untranslated.',
  'doc.mark': 'Mark',
  'doc.text': 'Text',
  'doc.translation': 'Translation',
};
