/** */
export const conceptNote = {};
