/** */
export const documents = {};
