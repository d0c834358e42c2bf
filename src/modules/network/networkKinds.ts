import { pathTypes } from "../../domain/pathTypes.ts";
import { nodeType } from "../node/nodeType.ts";

/** The label in the graph of each kind of node that a network can hold: the names are those of GraphQL. */
const LABELS = {
  AGREEMENT: "Agreement",
  CLAIM: "Claim",
  COUNTRY: "Country",
  DOCTRINE: "Doctrine",
  FOUNDING: "Founding",
  LAYER: "Layer",
  MUNICIPALITY: "Municipality",
  ORGANISATION: "Organisation",
  PARTNER_CITY: "PartnerCity",
  PARTY: "Party",
  PERIOD: "Period",
  PERSON: "Person",
  PROVINCE: "Province",
  SOURCE: "Source",
  STATE: "State",
  STATEMENT: "Statement",
  SUMMIT: "Summit",
  TREATY: "Treaty",
  VISIT: "Visit",
} as const;
export type NetworkNodeKind = keyof typeof LABELS;

/** Null for all. */
export function labelsOf(kinds: readonly NetworkNodeKind[] | null | undefined): string[] | null {
  return kinds ? kinds.map((kind) => LABELS[kind]) : null;
}

/** What only agreements have: where none is in the middle, `TWINNED_WITH` stands for them. */
const OF_AGREEMENTS = ["REPEATS", "SIGNED", "WITH"];
const BESIDE_AGREEMENTS = pathTypes.filter((type) => !OF_AGREEMENTS.includes(type));

/** The relationship types that a node's surroundings are made of. */
export function typesAround(id: string): string[] {
  return [...(nodeType(id) === "Agreement" ? pathTypes : BESIDE_AGREEMENTS)];
}
