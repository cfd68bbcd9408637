import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

const fieldsIn = (info: GraphQLResolveInfo, selections: SelectionSetNode | undefined): FieldNode[] =>
  (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    return fieldsIn(info, fragment?.selectionSet);
  });

/**
 * The names of the fields that a query asks of what stands at this path below the resolved field, whatever it skips or
 * includes by a condition: what nobody asks for need not be read.
 */
export const askedFields = (info: GraphQLResolveInfo, ...path: string[]): ReadonlySet<string> => {
  const below = (nodes: readonly FieldNode[]) => nodes.flatMap(({ selectionSet }) => fieldsIn(info, selectionSet));
  const nodes = path.reduce<readonly FieldNode[]>(
    (above, name) => below(above).filter((node) => node.name.value === name),
    info.fieldNodes,
  );
  return new Set(below(nodes).map(({ name }) => name.value));
};
