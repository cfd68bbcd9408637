import type { Answer } from './test-app.js';
import { conclusionProbes } from './probes/conclusions.js';
import { institutionProbes } from './probes/institutions.js';
import { noteProbes } from './probes/notes.js';
import { peopleProbes } from './probes/people.js';
import type { PermissionWorld } from './probes/permission-world.js';
import type { Probe, Probes } from './probes/probe.js';
import { programmeProbes } from './probes/programmes.js';
import { protectionProbes } from './probes/protection.js';
import { releaseProbes } from './probes/releases.js';
import { reportProbes } from './probes/reports.js';
import { responseProbes } from './probes/responses.js';
import { roleProbes } from './probes/roles.js';
import { sessionProbes } from './probes/sessions.js';
import { signInProbes } from './probes/sign-in.js';

/** How every line of the table is tried, by the line's name; each noun has its own in `probes/`. */
export const probesOf = (world: PermissionWorld): Probes => ({
  ...institutionProbes(world),
  ...peopleProbes(world),
  ...roleProbes(world),
  ...signInProbes(world),
  ...programmeProbes(world),
  ...sessionProbes(world),
  ...responseProbes(world),
  ...noteProbes(world),
  ...conclusionProbes(world),
  ...releaseProbes(world),
  ...protectionProbes(world),
  ...reportProbes(world),
});

/** Whether an answer grants what a probe asked for; refused, hidden and absent are one. */
export const grants = (probe: Probe, answer: Answer, variables: Record<string, unknown>): boolean => {
  const refusals = answer.errors.map(({ extensions }) => String(extensions.code));
  const unexpected = refusals.filter((code) => !['FORBIDDEN', 'SIGN_IN_NEEDED', 'NOT_FOUND'].includes(code));
  if (unexpected.length > 0) throw new Error(`${unexpected.join()}: ${JSON.stringify(answer.errors)}`);
  if (refusals.length > 0) return false;
  return probe.shows === undefined || probe.shows(answer.data ?? {}, variables);
};
