import type { Language, Resolvers } from "../../__generated__/resolvers.ts";
import type { MaybePromise } from "../../domain/maybePromise.ts";
import { getPartialDate } from "../../domain/partialDate.ts";
import type { Context } from "../../reading/context.ts";
import { nameIn } from "../../reading/named.ts";
import { orThrow } from "../../reading/orThrow.ts";
import { citedFields } from "../citation/citedFields.ts";
import { identifiedFields } from "../externalId/identifiedFields.ts";
import type { CountryRow } from "../country/queries.ts";
import type { PlaceNameRow, SuccessionRow } from "./queries.ts";
import type { MunicipalityRow } from "../municipality/queries.ts";
import type { PartnerCityRow } from "../partnerCity/queries.ts";

type LocalGovernmentRow = MunicipalityRow | PartnerCityRow;

type Field<Arguments, Result> = (row: LocalGovernmentRow, args: Arguments, context: Context) => Result;

const name: Field<{ language: Language }, string> = (row, { language }) => nameIn(row, language);

const location: Field<unknown, { latitude: number; longitude: number }> = ({ latitude, longitude }) => ({
  latitude,
  longitude,
});

const country: Field<unknown, MaybePromise<CountryRow>> = ({ countryId }, _, { loaders }) =>
  orThrow(loaders.countryById.get(countryId), countryId);

const otherNames: Field<unknown, Promise<PlaceNameRow[]>> = async ({ id }, _, { loaders }) =>
  (await loaders.placeNamesByPlaceId.load(id)).map(({ placeName }) => placeName);

const successors: Field<unknown, Promise<SuccessionRow[]>> = async ({ id }, _, { loaders }) =>
  (await loaders.successionsByPlaceId.load(id)).filter(({ predecessorId }) => predecessorId === id);

const predecessors: Field<unknown, Promise<SuccessionRow[]>> = async ({ id }, _, { loaders }) =>
  (await loaders.successionsByPlaceId.load(id)).filter(({ successorId }) => successorId === id);

/** The fields that municipalities and partner cities resolve alike. */
export const localGovernmentFields = {
  ...citedFields,
  ...identifiedFields,
  name,
  location,
  country,
  otherNames,
  successors,
  predecessors,
};

export const localGovernmentResolvers: Resolvers = {
  PlaceName: {
    from: ({ from }) => (from === null ? null : getPartialDate(from)),
    until: ({ until }) => (until === null ? null : getPartialDate(until)),
  },
  Succession: {
    predecessor: ({ predecessorId }, _, { loaders }) =>
      orThrow(loaders.localGovernmentById(predecessorId), predecessorId),
    successor: ({ successorId }, _, { loaders }) =>
      orThrow(loaders.localGovernmentById(successorId), successorId),
    kind: ({ succession }) => succession.kind,
    date: ({ succession }) => getPartialDate(succession.on),
    deed: ({ succession }) => succession.deed,
    reason: ({ succession }) => succession.reason,
  },
};
