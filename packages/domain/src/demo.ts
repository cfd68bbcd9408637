/** The roles by which a demonstration offers the people of its story; the key of a person begins with theirs: `focal-cr`. */
export const demoRoles = [
  'MANAGER',
  'EXPERT',
  'RAPPORTEUR',
  'COLEAD',
  'FOCAL',
  'ALTERNATE',
  'VALIDATOR',
  'REVIEWER',
  'PARTICIPANT',
  'TRANSLATOR',
] as const;
/** A role by which a demonstration offers one of its people. */
export type DemoRole = (typeof demoRoles)[number];
