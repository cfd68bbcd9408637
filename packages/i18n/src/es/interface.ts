/** */
export const interfaceWords = {};
