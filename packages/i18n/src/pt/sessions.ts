/** */
export const sessions = {};
