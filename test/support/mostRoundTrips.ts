import {
  buildSchema,
  isAbstractType,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";

const schema = buildSchema(typeDefs);

/** Values that cost a round trip of their own. */
const COUNTED = new Set(["totalCount", "count"]);

/** Fields that go on from what they have found, a hop or a citation at a time: how many more round trips they may take. */
const STEPWISE: Readonly<Record<string, number>> = { paths: 12, neighbourhood: 5, citeAs: 6 };

/**
 * The most round trips that a query may take: one for each field with fields below, however many parents there are, one for
 * each type that the node behind a field can have, and one for each count. A fragment counts as often as it is spread.
 */
export function mostRoundTrips(query: string): number {
  const document = parse(query);
  const ofFragment = new Map<string, number>();
  const spreads: { readonly into: string; readonly name: string }[] = [];
  const types = new TypeInfo(schema);
  let inside = "";
  const add = (count: number) => ofFragment.set(inside, (ofFragment.get(inside) ?? 0) + count);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: () => void (inside = ""),
      FragmentDefinition: ({ name }) => void (inside = name.value),
      FragmentSpread: ({ name }) => void spreads.push({ into: inside, name: name.value }),
      Field: ({ name, selectionSet }) => {
        const type = getNamedType(types.getType());
        if (selectionSet === undefined) add(COUNTED.has(name.value) ? 1 : 0);
        else add(isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
        add(STEPWISE[name.value] ?? 0);
      },
    }),
  );
  const total = (fragment: string): number =>
    spreads
      .filter(({ into }) => into === fragment)
      .reduce((sum, { name }) => sum + total(name), ofFragment.get(fragment) ?? 0);
  return document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? total("") : 0;
}
