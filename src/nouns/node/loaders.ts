import type { Graph } from "../../neo4j/Graph.ts";
import type { NounLoaders } from "../../api/nounLoaders.ts";
import { type NodeType, nodeType } from "./nodeType.ts";

export function createNodeLoaders(_: Graph, loaders: NounLoaders) {
  const byType = {
    Agreement: () => loaders.agreementById,
    Claim: () => loaders.claimById,
    Country: () => loaders.countryById,
    Dataset: () => loaders.datasetById,
    Doctrine: () => loaders.doctrineById,
    EditorialNote: () => loaders.editorialNoteById,
    Founding: () => loaders.eventById,
    Layer: () => loaders.layerById,
    Municipality: () => loaders.municipalityById,
    Organisation: () => loaders.organisationById,
    PartnerCity: () => loaders.partnerCityById,
    Party: () => loaders.partyById,
    Period: () => loaders.periodById,
    Person: () => loaders.personById,
    Province: () => loaders.provinceById,
    Source: () => loaders.sourceById,
    State: () => loaders.stateById,
    Statement: () => loaders.eventById,
    Summit: () => loaders.eventById,
    Treaty: () => loaders.eventById,
    Visit: () => loaders.eventById,
  } satisfies Record<NodeType, () => unknown>;

  /** Loads a node whose id can be of one of these types. */
  function nodeOf<Type extends NodeType>(...types: readonly Type[]) {
    return (id: string) => {
      const type = types.find((candidate) => candidate === nodeType(id));
      return (type === undefined ? Promise.resolve(null) : byType[type]().load(id)) as Promise<
        Awaited<ReturnType<ReturnType<(typeof byType)[Type]>["load"]>>
      >;
    };
  }

  return {
    /** The node with this id, whatever its type; null when there is none. */
    nodeById: nodeOf(...(Object.keys(byType) as NodeType[])),
    /** The node with this id, if it can be searched for by name. */
    namedById: nodeOf(
      "Country",
      "Doctrine",
      "Founding",
      "Municipality",
      "Organisation",
      "PartnerCity",
      "Party",
      "Person",
      "Province",
      "State",
      "Statement",
      "Summit",
      "Treaty",
      "Visit",
    ),
    localGovernmentById: nodeOf("Municipality", "PartnerCity"),
    nationById: nodeOf("Country", "State"),
    timelineItemById: nodeOf("Agreement", "Founding", "Statement", "Summit", "Treaty", "Visit"),
  };
}
