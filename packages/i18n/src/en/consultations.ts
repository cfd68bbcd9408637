export const consultations = {};
