import { Kind, parse, visit } from "graphql";

/** Fields of which one value costs a round trip of its own. */
const COUNTED = new Set(["totalCount", "count"]);

/**
 * The most round trips that a query may take: one for each of its fields with fields below, however many parents there are, and
 * one for each count. What a fragment selects counts as often as it is spread.
 */
export function mostRoundTrips(query: string): number {
  const document = parse(query);
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const fieldsBelow = (node: object): number => {
    let fields = 0;
    visit(node as never, {
      Field: ({ selectionSet, name }) => {
        if (selectionSet !== undefined || COUNTED.has(name.value)) fields++;
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment !== undefined) fields += fieldsBelow(fragment.selectionSet);
      },
      FragmentDefinition: () => false,
    });
    return fields;
  };
  return fieldsBelow(document);
}
