import { type FieldNode, Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { askedField, constantly } from "../../src/reading/askedField.ts";

function fieldIn(selection: string): FieldNode {
  const [operation] = parse(`query ($first: Int) { ${selection} }`).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (field?.kind !== Kind.FIELD) throw new Error("expected a field");
  return field;
}

describe("what a list knows of the field that asks for it", () => {
  test.each([
    ["list(first: 5) { nodes { id } }", { pageInfo: false, edges: false, constant: true }],
    [
      "list { edges { node { id } } pageInfo { endCursor } }",
      { pageInfo: true, edges: true, constant: true },
    ],
    ["list(first: $first) { totalCount }", { pageInfo: false, edges: false, constant: false }],
    ["list(filter: { years: [2001, $first] }) { totalCount }", { constant: false }],
    [
      'list(filter: { name: "$first" }) { nodes { agreements(first: $first) { totalCount } } }',
      { constant: true },
    ],
    ["list { ...part }", { pageInfo: true, edges: true, constant: true }],
  ])("%s", (selection, expected) => {
    expect(askedField([fieldIn(selection)])).toMatchObject(expected);
  });

  test("nothing where it stands twice, since it asks for what both say", () => {
    expect(
      askedField([fieldIn("list { nodes { id } }"), fieldIn("list { edges { cursor } }")]),
    ).toBeUndefined();
    expect(askedField([])).toBeUndefined();
  });
});

describe("constantly", () => {
  const made: number[] = [];
  const pageOf = constantly(({ first }: { first: number }) => {
    made.push(first);
    return { first };
  });

  test("makes one thing for all requests where the document has the arguments", () => {
    const field = askedField([fieldIn("list(first: 5) { nodes { id } }")]);
    expect(pageOf({ first: 5 }, field)).toBe(pageOf({ first: 5 }, field));
    expect(made).toEqual([5]);
  });

  test("makes it anew for other arguments where a variable may change, and where it is not known", () => {
    const field = askedField([fieldIn("list(first: $first) { nodes { id } }")]);
    const [six, seven] = [{ first: 6 }, { first: 7 }];
    expect([pageOf(six, field), pageOf(seven, field), pageOf(six)]).toEqual([six, seven, six]);
    expect(pageOf(six, field)).toBe(pageOf(six, field));
    expect(pageOf(six)).not.toBe(pageOf(six, field));
  });
});
