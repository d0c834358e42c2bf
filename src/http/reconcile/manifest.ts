import { entityTypes, type EntityTypeId, isEntityTypeId } from "../../domain/entityTypes.ts";
import { kindsWithin } from "../../domain/nodeKinds.ts";
import { MOST_NAMES } from "../../questions/resolve/loaders.ts";

/** What a column is most likely to hold: a column of cities often keeps to one side. */
const DEFAULT_TYPES = Object.keys(entityTypes)
  .filter(isEntityTypeId)
  .filter((type) => entityTypes[type].broader.length === 0)
  .flatMap((type) => (type === "LocalGovernment" ? [type, ...kindsWithin(type)] : [type]));

export const PREVIEW_SIZE = { width: 420, height: 260 };

/** What the service offers and where, as the Reconciliation Service API 0.2 describes it; `address` is its own. */
export function manifest(address: string) {
  const suggest = (kind: string) => ({ service_url: address, service_path: `/suggest/${kind}` });
  return {
    versions: ["0.2"],
    name: "Paradiplomacy graph: Turkish municipalities, their partner cities, and the diplomacy around them",
    // Ids and types stay the same wherever the service runs.
    identifierSpace: "urn:paradiplomacy-graph:node:",
    schemaSpace: "urn:paradiplomacy-graph:type:",
    defaultTypes: DEFAULT_TYPES.map(typeOf),
    view: { url: `${address}/view?id={{id}}` },
    preview: { url: `${address}/preview?id={{id}}`, ...PREVIEW_SIZE },
    suggest: { entity: suggest("entity"), property: suggest("property"), type: suggest("type") },
    extend: {
      propose_properties: { service_url: address, service_path: "/extend/propose" },
      property_settings: [],
    },
    batchSize: MOST_NAMES,
  };
}

interface ManifestType {
  readonly id: EntityTypeId;
  readonly name: string;
  readonly broader?: readonly ManifestType[];
}

function typeOf(id: EntityTypeId): ManifestType {
  const { nameEn, broader } = entityTypes[id];
  return { id, name: nameEn, ...(broader.length > 0 && { broader: broader.map(typeOf) }) };
}
