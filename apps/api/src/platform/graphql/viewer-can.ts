import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Policy } from '../auth/policy.js';
import type { Viewer } from '../auth/viewer.js';

/** Makes the GraphQL type `<Name>Abilities` from a policy: a new act is a new field, with no second edit. */
export const abilitiesType = <Subject>(name: string, policy: Policy<Subject>): Type<object> => {
  @ObjectType(`${name}Abilities`, { description: 'What the viewer can do with it now.' })
  class AbilitiesOf {}
  for (const act of Object.keys(policy)) {
    Field(() => Boolean, { description: `Whether the viewer can ${act} it.` })(AbilitiesOf.prototype, act);
  }
  return AbilitiesOf;
};

/** Asks a policy about every act. */
export const abilitiesOf = <Subject>(
  policy: Policy<Subject>,
  viewer: Viewer,
  subject: Subject,
): Record<string, boolean> =>
  Object.fromEntries(Object.entries(policy).map(([act, isAllowed]) => [act, isAllowed(viewer, subject)]));
