// Control, byte-order and non-characters have no shape, and PDF/UA and XML refuse them.
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}|[\u{1fffe}\u{1ffff}]/gu;

/** A text of one paragraph, without what no printed document can hold; line breaks become spaces. */
export const printable = (text: string): string => text.replace(unprintable, '').replace(/\s+/gu, ' ').trim();

/** The paragraphs of a text, which its line breaks divide. */
export const paragraphsOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\r\n\u2028\u2029]+/)
    .map(printable)
    .filter((paragraph) => paragraph !== '');
