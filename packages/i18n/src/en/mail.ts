/** The words of mails, and of the page on which a demo shows them. */
export const mail = {
  linkAlone: 'If the button does not work, copy this address into your browser:',
  greeting: 'Hello {name},',
  greetingShared: 'Hello,',
  'signIn.subject': 'Sign in to {portal}',
  'signIn.lead': 'Somebody, probably you, wants to sign in to {portal} with this address.',
  'signIn.action': 'Sign in',
  'signIn.code': 'Or type this code on the page where you asked for it:',
  'signIn.ends': 'Link and code are good for {minutes} minutes, and only once. Using one ends the other.',
  'signIn.notYou':
    'If it was not you, do nothing: without this mail nobody gets in. Never give the code to anybody who asks for it.',
  'letter.subject': '{portal}: {subject}',
  'letter.lead': '{name} writes to you through the portal:',
  'letter.answer': 'To answer, write to {address}. Your own address was not shown.',
  'letter.why': 'You get this because your institution takes part in a working group that both of you belong to.',
  'outbox.title': 'Mails of this demonstration',
  'outbox.lede': 'This demonstration sends nothing. What would have gone out by mail is shown here, newest first.',
  'outbox.empty': 'No mail has been written yet.',
};
