import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from "graphql";
import {
  GraphQLJSONObject,
  GraphQLLatitude,
  GraphQLLocalDate,
  GraphQLLongitude,
  GraphQLURL,
} from "graphql-scalars";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { parseCountryCode, parseSubdivisionCode } from "../domain/areaCodes.ts";
import { parsePartialDate } from "../domain/partialDate.ts";

export const scalarResolvers: Resolvers = {
  CountryCode: inputScalar("CountryCode", "an ISO 3166-1 alpha-2 code such as AZ", parseCountryCode),
  SubdivisionCode: inputScalar("SubdivisionCode", "an ISO 3166-2 code such as TR-06", parseSubdivisionCode),
  EDTF: inputScalar("EDTF", "a date such as 1993-12-04, 1993-12 or 1993 (EDTF)", parsePartialDate),
  Latitude: GraphQLLatitude,
  Longitude: GraphQLLongitude,
  JSONObject: GraphQLJSONObject,
  LocalDate: GraphQLLocalDate,
  URL: GraphQLURL,
};

/** A scalar of strings that is given out as it is and read by `parse`, which returns undefined for any other text. */
function inputScalar<Parsed>(
  name: string,
  expected: string,
  parse: (text: string) => Parsed | undefined,
): GraphQLScalarType<Parsed, string> {
  const read = (value: unknown, nodes: ValueNode | null): Parsed => {
    const parsed = typeof value === "string" ? parse(value) : undefined;
    if (parsed !== undefined) return parsed;
    throw new GraphQLError(`Expected ${expected}, but got ${JSON.stringify(value)}.`, { nodes });
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => read(value, null),
    parseLiteral: (node) => read(valueFromASTUntyped(node), node),
  });
}
