import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Wanted } from "../neo4j/rowLayout.ts";
import { mayAskFor } from "../reading/askedField.ts";
import { relations } from "./relations.ts";

/** Which properties of its row a field needs. */
type Needs = readonly string[] | ((field: FieldNode) => readonly string[]);

const NOTHING: readonly string[] = [];
const cited = { citations: NOTHING, accordingTo: NOTHING, editorialNotes: NOTHING };
const name: Needs = ({ arguments: given = [] }) =>
  given.length === 0 ? ["name"] : ["name", "nameEn", "nameLocal"];
const DATE_PROPERTIES: Readonly<Record<string, string>> = {
  ...{ edtf: "date", precision: "datePrecision", earliest: "earliest", latest: "latest" },
};
const date: Needs = ({ selectionSet }) => {
  const selected = (selectionSet?.selections ?? []).map((one) =>
    one.kind === Kind.FIELD ? DATE_PROPERTIES[one.name.value] : undefined,
  );
  return selected.every((property) => property !== undefined) ? selected : Object.values(DATE_PROPERTIES);
};
const location: Needs = ["latitude", "longitude"];
const counted: Needs = (field) =>
  mayAskFor("totalCount", field) || mayAskFor("count", field) ? ["agreementCount"] : NOTHING;
const place = {
  ...cited,
  name,
  location,
  country: ["countryId"],
  otherNames: NOTHING,
  externalIds: NOTHING,
  successors: NOTHING,
  predecessors: NOTHING,
  agreements: counted,
};

/** The types whose rows are read in part: what each of their fields needs, where that is not the property of its name. */
const rowTypes: Readonly<Record<string, Readonly<Record<string, Needs>>>> = {
  Agreement: {
    ...cited,
    date,
    parties: ["partyIds"],
    dataset: ["datasetId"],
    sameAs: NOTHING,
    resolutions: NOTHING,
    municipality: ["municipalityId"],
    partnerCity: ["partnerCityId"],
    printed: [
      ...["table", "row", "printedProvince", "printedMunicipality", "printedPartner"],
      ...["printedCountry", "printedDate"],
    ],
  },
  Municipality: { ...place, province: ["provinceId"], partnerCities: NOTHING },
  PartnerCity: { ...place, partOf: ["partOfId"], municipalities: NOTHING },
  Country: {
    ...cited,
    name,
    location,
    externalIds: NOTHING,
    agreements: NOTHING,
    partnerCities: NOTHING,
    municipalities: NOTHING,
  },
  Province: {
    ...cited,
    name,
    location,
    country: ["countryId"],
    externalIds: NOTHING,
    agreements: NOTHING,
    municipalities: NOTHING,
  },
  Network: {
    projection: NOTHING,
    asOf: NOTHING,
    directed: NOTHING,
    nodeCount: NOTHING,
    edgeCount: NOTHING,
    nodes: NOTHING,
    edges: NOTHING,
  },
  NetworkNode: {
    type: NOTHING,
    name,
    countryCode: ["countryCode"],
    latitude: ["latitude"],
    longitude: ["longitude"],
    degree: NOTHING,
    shown: NOTHING,
    node: NOTHING,
  },
  NetworkEdge: {
    type: NOTHING,
    source: NOTHING,
    target: NOTHING,
    weight: NOTHING,
    agreements: NOTHING,
    weightInterval: ["certainWeight"],
    since: ["since"],
    certainSince: ["certainSince"],
    certainty: ["since", "certainSince"],
  },
};
const PROPERTIES = new Set(["id", "code", "kind", "geoNamesId"]);

/** Types without rows of the types above, or that only lead to them. */
const otherTypes =
  /^((Twinned)?(Agreement|Municipality|PartnerCity|Country|Province)(Connection|Edge)|PageInfo|CountInterval|PartialDate|Location|PrintedAgreement|Citation|Source|PlaceName|Succession|ExternalId|ExternalIdStatement|WorkReference|EditorialNote)$/;

/** What a cursor is made of. */
const CURSOR_FIELDS = new Set(["cursor", "startCursor", "endCursor"]);
const cursorNeeds = ["dateOrder", "nameOrder", "agreementCount"];
const certaintyNeeds = ["earliest", "latest"];

/** By GraphQL type; undefined when whole rows are wanted. */
export type WantedProperties = ReadonlyMap<string, Wanted> | undefined;

const known = new WeakMap<OperationDefinitionNode, { wanted: WantedProperties }>();

/**
 * The properties of rows that an operation names, for its whole operation, because its fields share what was read. Whole rows
 * are wanted as soon as it has a field of which it is not known here what it needs.
 */
export function wantedProperties(info: GraphQLResolveInfo): WantedProperties {
  let found = known.get(info.operation);
  if (found === undefined) known.set(info.operation, (found = { wanted: propertiesNamedIn(info) }));
  return found.wanted;
}

function propertiesNamedIn({ schema, operation, fragments }: GraphQLResolveInfo): WantedProperties {
  const needs = new Map(Object.keys(rowTypes).map((type) => [type, new Set(["id"])]));
  const types = new TypeInfo(schema);
  const unknown: FieldNode[] = [];
  const field = (node: FieldNode) => {
    const parent = types.getParentType();
    if (!parent || node.name.value === "__typename") return;
    const found = needsOfField(parent, node);
    if (found === undefined) unknown.push(node);
    for (const [type, names] of found ?? []) for (const each of names) needs.get(type)?.add(each);
  };
  const definitions = [operation, ...Object.values(fragments)];
  visit({ kind: Kind.DOCUMENT, definitions }, visitWithTypeInfo(types, { Field: field }));
  if (unknown.length > 0) return undefined;
  return new Map([...needs].map(([type, names]) => [type, { names, key: [...names].sort().join() }]));

  function needsOfField(parent: GraphQLCompositeType, node: FieldNode) {
    const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
    const all = possible.map((type) => (isObjectType(type) ? needsIn(type.name, node) : undefined));
    return all.every((each) => each !== undefined) ? all.flat() : undefined;
  }
}

type NeedsByType = readonly (readonly [type: string, names: readonly string[]])[];

/** Undefined when it is not known. */
function needsIn(type: string, field: FieldNode): NeedsByType | undefined {
  const fieldName = field.name.value;
  const rowType = rowTypes[type];
  if (rowType !== undefined) {
    const needs = rowType[fieldName] ?? (PROPERTIES.has(fieldName) ? [fieldName] : undefined);
    return needs && [[type, typeof needs === "function" ? needs(field) : needs]];
  }
  if (type === "Query") return fieldName === "network" || `Query.${fieldName}` in relations ? [] : undefined;
  if (!otherTypes.test(type)) return undefined;
  if (CURSOR_FIELDS.has(fieldName)) return Object.keys(rowTypes).map((each) => [each, cursorNeeds]);
  return type === "AgreementEdge" && fieldName === "certainty" ? [["Agreement", certaintyNeeds]] : [];
}
