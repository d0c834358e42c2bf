import { entityTypes, type EntityTypeId, isEntityTypeId } from "../../domain/entityTypes.ts";
import type { Loaders } from "../../reading/context.ts";
import { MAXIMUM_PAGE_SIZE } from "../../reading/pagination.ts";
import { typesOf } from "../../questions/resolve/entityCandidate.ts";
import type { EntityRow } from "../../questions/resolve/queries.ts";

/** A value as the Reconciliation Service API writes it. */
export type PropertyValue =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly id: string; readonly name: string };

type Values = readonly PropertyValue[];

/** Something that the service tells of an entity, or compares when it matches names. */
export interface EntityProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The types whose entities can have it. */
  readonly types: readonly EntityTypeId[];
  /** The type of its values, when they are entities. */
  readonly valueType?: EntityTypeId;
  readonly values: (entity: EntityRow, loaders: Loaders) => Values | Promise<Values>;
}

const ALL = Object.keys(entityTypes).filter(isEntityTypeId);
const PLACES: readonly EntityTypeId[] = ["Municipality", "PartnerCity", "LocalGovernment"];
const LOCATED: readonly EntityTypeId[] = [...PLACES, "Province", "Country", "State", "Nation"];
const IN_COUNTRIES: readonly EntityTypeId[] = [...LOCATED, "Person", "Organisation"];
const COMPARED = "compared when names are matched";

/** In the order in which they are proposed. */
export const entityProperties: readonly EntityProperty[] = [
  {
    id: "country",
    name: "Country",
    description: `The country that it lies in or belongs to: name in any spelling, or ISO 3166-1 code; ${COMPARED}`,
    types: IN_COUNTRIES,
    valueType: "Nation",
    values: ({ countries }) => countries.map(reference),
  },
  {
    id: "province",
    name: "Province",
    description: `The Turkish province that it lies in: name in any spelling, or ISO 3166-2 code; ${COMPARED}`,
    types: ["Municipality", "LocalGovernment"],
    valueType: "Province",
    values: ({ province }) => (province === null ? [] : [reference(province)]),
  },
  {
    id: "location",
    name: "Location",
    description: `Latitude and longitude such as “39.92, 32.85” (WGS 84); ${COMPARED}`,
    types: LOCATED,
    values: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [{ str: `${latitude}, ${longitude}` }],
  },
  {
    id: "latitude",
    name: "Latitude",
    description: `Degrees north (WGS 84); ${COMPARED}, together with the longitude`,
    types: LOCATED,
    values: ({ latitude }) => (latitude === null ? [] : [{ float: latitude }]),
  },
  {
    id: "longitude",
    name: "Longitude",
    description: `Degrees east (WGS 84); ${COMPARED}, together with the latitude`,
    types: LOCATED,
    values: ({ longitude }) => (longitude === null ? [] : [{ float: longitude }]),
  },
  {
    id: "name",
    name: "Turkish name",
    description: "Its present name in Turkish",
    types: ALL,
    values: ({ name }) => [{ str: name }],
  },
  {
    id: "nameEn",
    name: "English name",
    description: "Its present name in English",
    types: ALL,
    values: ({ nameEn }) => [{ str: nameEn }],
  },
  {
    id: "nameLocal",
    name: "Local name",
    description: "Its present name in the official language and script of its country",
    types: [...PLACES, "Country", "Nation"],
    values: ({ nameLocal }) => (nameLocal === null ? [] : [{ str: nameLocal }]),
  },
  {
    id: "otherNames",
    name: "Other names",
    description: "Former names, transliterations and printed spellings, one a row",
    types: PLACES,
    values: ({ otherNames }) => [...new Set(otherNames.map(({ text }) => text))].map((str) => ({ str })),
  },
  {
    id: "kind",
    name: "Kind",
    description: "What it is within its type, such as METROPOLITAN or CITY_DISTRICT",
    types: [...PLACES, "Person", "Organisation", "Event", "Doctrine"],
    values: ({ kind }) => (kind === null ? [] : [{ str: kind }]),
  },
  {
    id: "partOf",
    name: "Part of",
    description: "The city that a district or settlement abroad is a part of",
    types: ["PartnerCity", "LocalGovernment"],
    valueType: "PartnerCity",
    values: ({ city }) => (city === null ? [] : [reference(city)]),
  },
  {
    id: "geoNamesId",
    name: "GeoNames id",
    description: "Its number in GeoNames",
    types: LOCATED,
    values: ({ geoNamesId }) => (geoNamesId === null ? [] : [{ int: geoNamesId }]),
  },
  {
    id: "wikidataId",
    name: "Wikidata id",
    description: "Its item in Wikidata, such as Q3640; a name that is one finds the item’s own node",
    types: IN_COUNTRIES,
    values: ({ wikidataId }) => (wikidataId === null ? [] : [{ str: wikidataId }]),
  },
  {
    id: "agreementCount",
    name: "Number of agreements",
    description: "How many sister-city agreements of the graph it is a party to",
    types: PLACES,
    values: ({ agreementCount }) => (agreementCount === null ? [] : [{ int: agreementCount }]),
  },
  {
    id: "partners",
    name: "Sister cities",
    description: `Whom it signed agreements with, one a row, at most ${MAXIMUM_PAGE_SIZE}`,
    types: PLACES,
    valueType: "LocalGovernment",
    values: partnersOf,
  },
];

/** The property with this id; undefined when there is none. */
export function findProperty(id: string): EntityProperty | undefined {
  return entityProperties.find((property) => property.id === id);
}

async function partnersOf(entity: EntityRow, loaders: Loaders): Promise<Values> {
  const first = MAXIMUM_PAGE_SIZE;
  switch (typesOf(entity)[0]) {
    case "Municipality":
      return (await loaders.partnerCitiesTwinnedWith(entity.id, { first }).nodes).map(reference);
    case "PartnerCity":
      return (await loaders.municipalitiesTwinnedWith(entity.id, { first }).nodes).map(reference);
    default:
      return [];
  }
}

function reference({ id, name }: { readonly id: string; readonly name: string }): PropertyValue {
  return { id, name };
}
