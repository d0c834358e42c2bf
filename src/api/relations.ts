import type { AgreementListArguments } from "../nouns/agreement/agreementPage.ts";
import { askedAgreements } from "../nouns/agreement/loaders.ts";
import { namePage } from "../nouns/localGovernment/rankedOrder.ts";
import type { Loaders } from "../reading/context.ts";
import type { AskedField } from "../reading/pagination.ts";
import {
  municipalityPage,
  twinnedMunicipalityFilter,
  twinnedMunicipalityPage,
} from "../nouns/municipality/loaders.ts";
import type { AnyReader } from "../reading/readers.ts";
import {
  partnerCityPage,
  twinnedPartnerCityFilter,
  twinnedPartnerCityPage,
} from "../nouns/partnerCity/loaders.ts";
import { similarPage, similarProfile } from "../questions/similarity/loaders.ts";

type Arguments = never;

/** How a field is read, for look-ahead: with just the loader and the parameters that its resolver will ask with. */
export interface Relation {
  readonly reader: (loaders: Loaders) => AnyReader;
  /** Null where nothing has to be read. */
  readonly parameters?: (args: Arguments, field: AskedField | undefined) => Record<string, unknown> | null;
  /** The ids that a field of `Query` asks for. */
  readonly ids?: (args: Arguments) => readonly string[];
  /** Which property of the row above has the id; of `Query` there is none. */
  readonly idFrom?: string;
  /** Which column of a row has the node, and its GraphQL type; absent where no field of a row leads on. */
  readonly node?: { readonly column?: string; readonly type: string };
  /** The nodes are below `nodes` and `edges`; `totalCount` and `count` are read by this. */
  readonly connection?: { readonly counts?: Pick<Relation, "reader" | "parameters"> };
}

type OneOf = (loaders: Loaders) => AnyReader;

const one = (reader: OneOf, idFrom: string, column: string, type: string): Relation => ({
  reader,
  idFrom,
  node: { column, type },
});
const byIdArgument = (reader: OneOf, column: string, type: string): Relation => ({
  reader,
  parameters: ({ id }: { id: string }) => ({ ids: [id] }),
  ids: ({ id }: { id: string }) => [id],
  node: { column, type },
});

const municipality = (idFrom: string) =>
  one(({ municipalityById }) => municipalityById, idFrom, "municipality", "Municipality");
const partnerCity = (idFrom: string) =>
  one(({ partnerCityById }) => partnerCityById, idFrom, "partnerCity", "PartnerCity");
const country: Relation = one(({ countryById }) => countryById, "countryId", "country", "Country");
const source: Relation = one(({ sourceById }) => sourceById, "sourceId", "source", "Source");
const citations: Relation = {
  reader: ({ citationsByFactId }) => citationsByFactId,
  idFrom: "id",
  node: { type: "Citation" },
};

function agreementList(args: AgreementListArguments, field: AskedField | undefined) {
  return askedAgreements(args, field).page;
}

function agreementFilter(args: AgreementListArguments, field: AskedField | undefined) {
  return askedAgreements(args, field).filter;
}

/** The agreements of a node; one whose row tells how many they are needs no counting. */
function agreements(
  parent: "municipality" | "partnerCity" | "province" | "country",
  counted: boolean,
): Relation {
  return {
    reader: ({ agreementLists }) => agreementLists[parent].page,
    parameters: agreementList,
    idFrom: "id",
    node: { column: "agreement", type: "Agreement" },
    connection: {
      counts: {
        reader: ({ agreementLists }) => agreementLists[parent].counts,
        parameters: (args: AgreementListArguments, field) => {
          const { filter, unfiltered } = askedAgreements(args, field);
          return counted && unfiltered ? null : filter;
        },
      },
    },
  };
}

/** The fields that look-ahead knows; what it does not know, the loaders read when it is asked for. */
export const relations: Readonly<Record<string, Relation>> = {
  "Query.municipality": byIdArgument(
    ({ municipalityById }) => municipalityById,
    "municipality",
    "Municipality",
  ),
  "Query.partnerCity": byIdArgument(({ partnerCityById }) => partnerCityById, "partnerCity", "PartnerCity"),
  "Query.agreement": byIdArgument(({ agreementById }) => agreementById, "agreement", "Agreement"),
  "Query.agreements": {
    reader: ({ agreementLists }) => agreementLists.all.page,
    parameters: agreementList,
    node: { column: "agreement", type: "Agreement" },
    connection: {
      counts: { reader: ({ agreementLists }) => agreementLists.all.counts, parameters: agreementFilter },
    },
  },
  "Query.municipalities": {
    reader: ({ municipalityLists }) => municipalityLists.all,
    parameters: municipalityPage,
    node: { column: "municipality", type: "Municipality" },
    connection: {},
  },
  "Query.partnerCities": {
    reader: ({ partnerCityLists }) => partnerCityLists.all,
    parameters: partnerCityPage,
    node: { column: "partnerCity", type: "PartnerCity" },
    connection: {},
  },
  "Query.countries": {
    reader: ({ countryLists }) => countryLists.all,
    parameters: namePage,
    node: { column: "country", type: "Country" },
    connection: {},
  },
  "Agreement.municipality": municipality("municipalityId"),
  "Agreement.partnerCity": partnerCity("partnerCityId"),
  "Agreement.citations": citations,
  "Municipality.agreements": agreements("municipality", true),
  "Municipality.country": country,
  "Municipality.province": one(({ provinceById }) => provinceById, "provinceId", "province", "Province"),
  "Municipality.citations": citations,
  "Municipality.otherNames": { reader: ({ placeNamesByPlaceId }) => placeNamesByPlaceId, idFrom: "id" },
  "Municipality.partnerCities": {
    reader: ({ partnerCityLists }) => partnerCityLists.municipality.page,
    parameters: twinnedPartnerCityPage,
    idFrom: "id",
    node: { column: "partnerCity", type: "PartnerCity" },
    connection: {
      counts: {
        reader: ({ partnerCityLists }) => partnerCityLists.municipality.counts,
        parameters: twinnedPartnerCityFilter,
      },
    },
  },
  "Municipality.similar": {
    reader: ({ similarLists }) => similarLists.page,
    parameters: similarPage,
    idFrom: "id",
    node: { column: "municipality", type: "Municipality" },
    connection: { counts: { reader: ({ similarLists }) => similarLists.counts, parameters: similarProfile } },
  },
  "PartnerCity.agreements": agreements("partnerCity", true),
  "PartnerCity.country": country,
  "PartnerCity.partOf": partnerCity("partOfId"),
  "PartnerCity.citations": citations,
  "PartnerCity.otherNames": { reader: ({ placeNamesByPlaceId }) => placeNamesByPlaceId, idFrom: "id" },
  "PartnerCity.municipalities": {
    reader: ({ municipalityLists }) => municipalityLists.partnerCity.page,
    parameters: twinnedMunicipalityPage,
    idFrom: "id",
    node: { column: "municipality", type: "Municipality" },
    connection: {
      counts: {
        reader: ({ municipalityLists }) => municipalityLists.partnerCity.counts,
        parameters: twinnedMunicipalityFilter,
      },
    },
  },
  "Country.agreements": agreements("country", false),
  "Country.partnerCities": {
    reader: ({ partnerCityLists }) => partnerCityLists.country.page,
    parameters: partnerCityPage,
    idFrom: "id",
    node: { column: "partnerCity", type: "PartnerCity" },
    connection: {},
  },
  "Country.municipalities": {
    reader: ({ municipalityLists }) => municipalityLists.country.page,
    parameters: municipalityPage,
    idFrom: "id",
    node: { column: "municipality", type: "Municipality" },
    connection: {},
  },
  "Province.agreements": agreements("province", false),
  "Province.country": country,
  "Province.municipalities": {
    reader: ({ municipalityLists }) => municipalityLists.province.page,
    parameters: municipalityPage,
    idFrom: "id",
    node: { column: "municipality", type: "Municipality" },
    connection: {},
  },
  "Citation.source": source,
};
