// Apart from the rules of input, so that a page does not load a parser for a number.

/** How long the link and the code of a mail are good, in minutes. */
export const signInMinutes = 15;
