import {
  assertEnumType,
  buildASTSchema,
  buildSchema,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
  printType,
  visit,
} from "graphql";
import { describe, expect, test } from "vitest";
import { completeSchema } from "../../../src/cli/generate/completeSchema.ts";
import { linkResolvers } from "../../../src/cli/generate/linkResolvers.ts";
import { relationTypes } from "../../../src/domain/relationTypes.ts";

const SHARED = `
  "Anything with an id."
  interface Node {
    "Its id."
    id: ID!
  }
  "Anything with a name."
  interface Named implements Node {
    "A readable id."
    id: ID!
    "Its name."
    name(language: String): String!
  }
  "A link between two nodes."
  interface Link {
    "The part that the node had in it."
    role: String
  }
  "Where a page stands."
  type PageInfo {
    "Whether there is a next page."
    hasNextPage: Boolean!
  }
  "How many."
  type CountInterval {
    "At least."
    min: Int!
  }
  "Whether it held."
  enum Certainty {
    "It did."
    CERTAIN
  }
`;

const EMBASSY = `
  "A mission that one state keeps in another."
  type Embassy implements Node & Named {
    "The embassies that it came out of."
    predecessors(asOf: String, first: Int): [EmbassyLink!]!
  }
  type Query {
    "The embassies."
    allEmbassies(first: Int! = 50, after: String): EmbassyConnection!
    "The embassy with this id."
    embassy(id: ID!): Embassy
  }
`;

function published(sdl: string) {
  return buildSchema(completeSchema(SHARED + sdl).published);
}

function printed(sdl: string, type: string): string {
  const found = lexicographicSortSchema(published(sdl)).getType(type);
  return found ? printType(found) : "";
}

describe("a type", () => {
  test("gets the fields of its interfaces, told by the last that has them, and its arguments described", () => {
    expect(printed(EMBASSY, "Embassy")).toMatchInlineSnapshot(`
      """"A mission that one state keeps in another."""
      type Embassy implements Named & Node {
        """A readable id."""
        id: ID!

        """Its name."""
        name(
          """The language of the name."""
          language: String
        ): String!

        """The embassies that it came out of."""
        predecessors(
          """Only those that held on this day, even possibly."""
          asOf: String

          """How many at most: 0 to 500."""
          first: Int
        ): [EmbassyLink!]!
      }"
    `);
  });

  test("keeps what it writes itself", () => {
    const own = EMBASSY.replace("{", '{ "The official name." name("Which." language: String): String!');
    expect(printed(own, "Embassy")).toContain('"""The official name."""\n  name(\n    """Which."""');
  });

  test("cannot have an interface that is not written", () => {
    expect(() => published("type A implements B { c: Int }")).toThrow(
      "Interface B is implemented, but not written.",
    );
  });
});

describe("a list", () => {
  test("makes its connection and its edge", () => {
    expect(printed(EMBASSY, "EmbassyConnection")).toMatchInlineSnapshot(`
      """"A page of all embassies."""
      type EmbassyConnection {
        """The nodes of this page, each with its cursor."""
        edges: [EmbassyEdge!]!

        """The nodes of this page, without cursors."""
        nodes: [Embassy!]!

        """Where this page stands in the whole list."""
        pageInfo: PageInfo!

        """How many the whole list has."""
        totalCount: Int!
      }"
    `);
    expect(printed(EMBASSY, "EmbassyEdge")).toMatchInlineSnapshot(`
      """"One of all embassies in a page."""
      type EmbassyEdge {
        """To be given as \`after\` for the page that begins behind this edge."""
        cursor: String!

        """The node itself."""
        node: Embassy!
      }"
    `);
  });

  test("that takes asOf tells what is possible only", () => {
    const dated = EMBASSY.replace("allEmbassies(", 'allEmbassies("By then." asOf: String, ');
    expect(printed(dated, "EmbassyConnection")).toContain("count: CountInterval!");
    expect(printed(dated, "EmbassyEdge")).toContain("certainty: Certainty");
  });

  test("completes a connection whose edge tells what is listed", () => {
    const near = `
      "The embassies near a place."
      type NearConnection
      "One of them."
      type NearEdge {
        "The embassy."
        node: Embassy!
        "How far, in kilometres."
        distance: Float!
      }
      extend type Embassy {
        "Those near it."
        near("By then." asOf: String, first: Int): NearConnection!
      }`;
    expect(printed(EMBASSY + near, "NearConnection")).toMatchInlineSnapshot(`
      """"The embassies near a place."""
      type NearConnection {
        """The nodes of this page, each with its cursor."""
        edges: [NearEdge!]!

        """The nodes of this page, without cursors."""
        nodes: [Embassy!]!

        """Where this page stands in the whole list."""
        pageInfo: PageInfo!

        """How many the whole list has."""
        totalCount: Int!
      }"
    `);
    expect(printed(EMBASSY + near, "NearEdge")).toMatchInlineSnapshot(`
      """"One of them."""
      type NearEdge {
        """To be given as \`after\` for the page that begins behind this edge."""
        cursor: String!

        """How far, in kilometres."""
        distance: Float!

        """The embassy."""
        node: Embassy!
      }"
    `);
  });

  test("leaves a connection alone that writes its edges", () => {
    const own = `
      "The embassies."
      type EmbassyConnection {
        "Those of this page."
        edges: [Embassy!]!
      }`;
    const whole = printed(EMBASSY + own, "EmbassyConnection");
    expect(whole).toContain("Those of this page.");
    expect(whole).not.toContain("totalCount");
  });
});

describe("a link", () => {
  test("is made with what all links tell", () => {
    expect(printed(EMBASSY, "EmbassyLink")).toMatchInlineSnapshot(`
      """"A link to an embassy."""
      type EmbassyLink implements Link {
        """The node at the other end."""
        node: Embassy!

        """The part that the node had in it."""
        role: String
      }"
    `);
  });

  test("has the description and the node that are written", () => {
    const written = `
      "A link to where it stands."
      type SeatLink implements Link {
        "The node at the other end."
        node: Embassy!
      }
      extend type Embassy {
        "Where it stands."
        seat(asOf: String): [SeatLink!]!
      }`;
    expect(printed(EMBASSY + written, "SeatLink")).toMatchInlineSnapshot(`
      """"A link to where it stands."""
      type SeatLink implements Link {
        """The node at the other end."""
        node: Embassy!

        """The part that the node had in it."""
        role: String
      }"
    `);
  });
});

describe("a field that lists links", () => {
  const LINKED = `
    directive @linksFrom(relation: RelationType!) on FIELD_DEFINITION
    directive @linksTo(relation: RelationType!) on FIELD_DEFINITION
    "Who has been sent."
    interface Sent {
      "Where they were sent."
      seats(asOf: String): [EmbassyLink!]! @linksTo(relation: HELD_IN)
    }
    type Query {
      "An envoy."
      envoy: Envoy
    }
    "Somebody who was sent."
    type Envoy implements Sent {
      "Those after."
      successors: [EmbassyLink!]! @linksFrom(relation: SUCCEEDED_BY)
    }
    "A mission."
    type Embassy {
      "Its name."
      name: String
    }`;

  test("is resolved by its relation, on each type that has the field", () => {
    const text = linkResolvers(completeSchema(SHARED + LINKED).complete);
    expect(text.slice(text.indexOf("export"))).toMatchInlineSnapshot(`
      "export const linkResolvers: Resolvers = {
        Envoy: {
          successors: linksFrom("SUCCEEDED_BY"),
          seats: linksTo("HELD_IN"),
        },
        EmbassyLink: linkFields(),
      };
      "
    `);
  });

  test("is published without telling how it is resolved", () => {
    expect(completeSchema(SHARED + LINKED).published).not.toContain("linksTo");
  });

  test("must name its relation", () => {
    const { complete } = completeSchema(SHARED + LINKED.replace("@linksTo(relation: HELD_IN)", ""));
    expect(() => linkResolvers(complete)).toThrow(
      "Envoy.seats lists links: expected @linksFrom(relation: …)",
    );
  });
});

test("each type of relationships is a value of the enum", () => {
  const values = assertEnumType(published(EMBASSY).getType("RelationType")).getValues();
  expect(values.map(({ name, description }) => [name, description])).toEqual(
    Object.entries(relationTypes).map(([type, { meaning }]) => [type, meaning]),
  );
});

test("refuses an argument whose name does not say what it means", () => {
  expect(() => published('type Query { "All." all(colour: String): Int }')).toThrow(
    'The argument "colour" of the field "all" must be described.',
  );
});

test("stands beside what is written: the two are the published schema without descriptions of arguments", () => {
  const { generated, published: whole } = completeSchema(SHARED + EMBASSY);
  const undescribed = visit(parse(whole), {
    InputValueDefinition: (argument) => ({ ...argument, description: undefined }),
  });
  expect(sorted(buildSchema(SHARED + EMBASSY + generated))).toBe(sorted(buildASTSchema(undescribed)));
});

function sorted(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema));
}
