import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/**
 * Refuses an operation that is more than so many levels deep. A field or an inline fragment is a level, the spread of a
 * named fragment two. Introspection counts like the rest: what tools ask for is some twenty levels deep.
 */
export function maximumDepth(most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const depth = depthIn(context);
    return {
      OperationDefinition(node) {
        const found = depth(node.selectionSet);
        if (found <= most) return;
        const message = `Query depth limit of ${most} exceeded, found ${found}.`;
        context.reportError(new GraphQLError(message, { nodes: node }));
      },
    };
  };
}

function depthIn(context: ValidationContext): (set: SelectionSetNode | undefined) => number {
  const known = new Map<string, number>();
  const depth = (set: SelectionSetNode | undefined): number =>
    Math.max(0, ...(set?.selections ?? []).map(levels));
  const levels = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return 2 + fragmentDepth(selection.name.value);
    return 1 + depth(selection.selectionSet);
  };
  const fragmentDepth = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // Ends a circle of fragments, which another rule refuses.
    known.set(name, -1);
    const found = depth(context.getFragment(name)?.selectionSet);
    known.set(name, found);
    return found;
  };
  return depth;
}
