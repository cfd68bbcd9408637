import type { Locale } from '@cauce/domain/locale';
import { wordsIn } from '@cauce/i18n/words';
import { compiled, Markup, mjml } from './mjml.js';

/** What a mail says, in the recipient's language; text and HTML are made from the same. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly lines: readonly string[];
  /** Texts that it quotes, each under its head: a conclusion, an objection. */
  readonly passages?: readonly { readonly head: string; readonly text: string }[];
  /** What follows from them. */
  readonly closing?: readonly string[];
  /** The one thing to do, as a link. */
  readonly action?: { readonly label: string; readonly href: string };
  /** A code to type, with the sentence that leads to it. */
  readonly code?: { readonly label: string; readonly value: string };
  /** What stands below in small letters. */
  readonly notes: readonly string[];
}

/** A mail as it is sent. */
export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const ink = '#1d2326';
const soft = '#566066';
const river = '#0d5c63';
const paper = '#fbfaf7';

// Whoever reads at night is not blinded: the same letter in light on dark, where the mail program lets it.
const night = `@media (prefers-color-scheme: dark) {
  body, body > div { background-color: #15191b !important; }
  div { color: #e7e4db !important; }
  .soft div { color: #a7b0b4 !important; }
  .name div { color: #7cc4c9 !important; }
}`;

const indented = (text: string): string => text.replace(/^/gm, '    ');

const textOf = (
  { greeting, lines, passages = [], closing = [], action, code, notes }: Letter,
  signature: readonly string[],
): string =>
  [
    greeting,
    ...lines,
    ...passages.map(({ head, text }) => `${head}\n\n${indented(text)}`),
    ...closing,
    ...(action ? [`${action.label}:\n${action.href}`] : []),
    ...(code ? [`${code.label}\n\n    ${code.value}`] : []),
    ...notes,
    `-- \n${signature.join('\n')}`,
  ].join('\n\n');

const paragraphs = (text: string): readonly Markup[] =>
  text.split(/\n+/).map((line, index) => (index === 0 ? mjml`${line}` : mjml`<br />${line}`));

/** Writes a letter: a text part always, and HTML that loads nothing from anywhere. */
export const writeLetter = (letter: Letter, locale: Locale, origin: string): WrittenLetter => {
  const words = wordsIn(locale);
  const { subject, greeting, lines, passages = [], closing = [], action, code, notes } = letter;
  const document = mjml`<mjml lang="${locale}"><mj-head><mj-title>${subject}</mj-title><mj-attributes>
<mj-all font-family="Georgia, 'Times New Roman', serif" /><mj-text color="${ink}" font-size="17px" line-height="1.5" padding="8px 24px" />
</mj-attributes><mj-raw><meta name="color-scheme" content="light dark" /></mj-raw><mj-style>${new Markup(night)}</mj-style></mj-head><mj-body background-color="${paper}" width="560px"><mj-section padding="32px 0"><mj-column>
<mj-text css-class="name" font-size="21px" font-weight="700" color="${river}">${words('interface.name')}</mj-text>
<mj-divider border-width="1px" border-color="#d8d5cc" padding="4px 24px 12px" />
${[greeting, ...lines].map((line) => mjml`<mj-text>${line}</mj-text>`)}
${passages.map(({ head, text }) => mjml`<mj-text><div style="border-left:3px solid ${river};padding-left:14px"><strong style="font-size:15px">${head}</strong><br />${paragraphs(text)}</div></mj-text>`)}
${closing.map((line) => mjml`<mj-text>${line}</mj-text>`)}
${action ? mjml`<mj-button href="${action.href}" align="left" background-color="${river}" color="#ffffff" font-size="17px" border-radius="3px" inner-padding="12px 22px" padding="12px 24px">${action.label}</mj-button>` : mjml``}
${code ? mjml`<mj-text>${code.label}</mj-text><mj-text font-family="Consolas, Menlo, monospace" font-size="30px" letter-spacing="6px">${code.value}</mj-text>` : mjml``}
${notes.map((note) => mjml`<mj-text css-class="soft" color="${soft}" font-size="14px">${note}</mj-text>`)}
${action ? mjml`<mj-text css-class="soft" color="${soft}" font-size="14px">${words('mail.linkAlone')}<br />${action.href}</mj-text>` : mjml``}
<mj-divider border-width="1px" border-color="#d8d5cc" padding="12px 24px 4px" />
<mj-text css-class="soft" color="${soft}" font-size="14px">${words('interface.name')}: ${words('interface.tagline')}<br />${origin}</mj-text>
</mj-column></mj-section></mj-body></mjml>`;
  return { subject, text: textOf(letter, [words('interface.name'), origin]), html: compiled(document) };
};
