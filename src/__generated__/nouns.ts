// Written by "npm run generate" from the files below src/nouns/. Change those, not this.
import { citedFields } from "../nouns/citation/citedFields.ts";
import { identifiedFields } from "../nouns/externalId/identifiedFields.ts";
import { doctrine } from "../nouns/doctrine/noun.ts";
import { editorialNote } from "../nouns/editorialNote/noun.ts";
import { layer } from "../nouns/layer/noun.ts";
import { organisation } from "../nouns/organisation/noun.ts";
import { party } from "../nouns/party/noun.ts";
import { period } from "../nouns/period/noun.ts";
import { person } from "../nouns/person/noun.ts";
import { state } from "../nouns/state/noun.ts";
import { dateField } from "../reading/dateField.ts";
import { nameIn } from "../reading/named.ts";
import { nounLoaders, type NounLoaders } from "../reading/nounLoaders.ts";
import { cypherTexts } from "./cypherTexts.ts";
import type { Resolvers } from "./resolvers.ts";

declare module "../reading/context.ts" {
  interface Loaders extends NounLoaders<typeof doctrine>, NounLoaders<typeof editorialNote>, NounLoaders<typeof layer>, NounLoaders<typeof organisation>, NounLoaders<typeof party>, NounLoaders<typeof period>, NounLoaders<typeof person>, NounLoaders<typeof state> {}
}

export const nounLoaderCreators = [
  nounLoaders(doctrine, { byIds: cypherTexts.doctrinesByIds, page: cypherTexts.doctrines, count: cypherTexts.countDoctrines }),
  nounLoaders(editorialNote, { byIds: cypherTexts.editorialNotesByIds, page: cypherTexts.editorialNotes, count: cypherTexts.countEditorialNotes }),
  nounLoaders(layer, { byIds: cypherTexts.layersByIds, page: cypherTexts.layers, count: cypherTexts.countLayers }),
  nounLoaders(organisation, { byIds: cypherTexts.organisationsByIds, page: cypherTexts.organisations, count: cypherTexts.countOrganisations }),
  nounLoaders(party, { byIds: cypherTexts.partiesByIds, page: cypherTexts.parties, count: cypherTexts.countParties }),
  nounLoaders(period, { byIds: cypherTexts.periodsByIds, page: cypherTexts.periods, count: cypherTexts.countPeriods }),
  nounLoaders(person, { byIds: cypherTexts.peopleByIds, page: cypherTexts.people, count: cypherTexts.countPeople }),
  nounLoaders(state, { byIds: cypherTexts.statesByIds, page: cypherTexts.states, count: cypherTexts.countStates }),
] as const;

export const nounResolvers: Resolvers = {
  Query: {
    doctrines: (_, args, { loaders }) => loaders.doctrines(args),
    doctrine: (_, { id }, { loaders }) => loaders.doctrineById.load(id),
    editorialNotes: (_, args, { loaders }) => loaders.editorialNotes(args),
    layers: (_, args, { loaders }) => loaders.layers(args),
    layer: (_, { id }, { loaders }) => loaders.layerById.load(id),
    organisations: (_, args, { loaders }) => loaders.organisations(args),
    organisation: (_, { id }, { loaders }) => loaders.organisationById.load(id),
    parties: (_, args, { loaders }) => loaders.parties(args),
    party: (_, { id }, { loaders }) => loaders.partyById.load(id),
    periods: (_, args, { loaders }) => loaders.periods(args),
    period: (_, { id }, { loaders }) => loaders.periodById.load(id),
    people: (_, args, { loaders }) => loaders.people(args),
    person: (_, { id }, { loaders }) => loaders.personById.load(id),
    states: (_, args, { loaders }) => loaders.states(args),
    state: (_, { id }, { loaders }) => loaders.stateById.load(id),
  },
  Doctrine: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
    years: ({ years, earliest, latest }) => dateField(years, earliest, latest),
  },
  EditorialNote: {
    ...citedFields,
  },
  Layer: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
  },
  Organisation: {
    ...citedFields,
    ...identifiedFields,
    name: (row, { language }) => nameIn(row, language),
  },
  Party: {
    ...citedFields,
    name: (row, { language }) => nameIn(row, language),
  },
  Period: {
    ...citedFields,
  },
  Person: {
    ...citedFields,
    ...identifiedFields,
    name: (row, { language }) => nameIn(row, language),
  },
  State: {
    ...citedFields,
    ...identifiedFields,
    name: (row, { language }) => nameIn(row, language),
  },
};
