import { pathTypes, pathTypesWithoutAgreements } from "../../domain/pathTypes.ts";
import { kindTable, type nodeKinds, nodeType, nodeTypes, type TypeWith } from "../../domain/nodeKinds.ts";

type DrawableType = TypeWith<{ readonly drawable: string }>;
type Constant<Prefix extends string> = Prefix extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${Constant<Rest>}`
  : Uppercase<Prefix>;

/** A kind of node that can be asked for, as GraphQL names it. */
export type NodeKind = Constant<(typeof nodeKinds)[DrawableType]["idPrefix"]>;

/** The label in the graph of each. */
const LABELS = Object.fromEntries(
  nodeTypes
    .filter((type) => kindTable[type].drawable)
    .map((type) => [kindTable[type].idPrefix.toUpperCase().replaceAll("-", "_"), type]),
) as Record<NodeKind, DrawableType>;

/** What is wanted around a node. */
export interface NeighboursArguments {
  readonly id: string;
  /** Null for nodes of all kinds. */
  readonly kinds?: readonly NodeKind[] | null | undefined;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

/**
 * The kinds as statements take them: always a list of strings, since Neo4j plans a statement anew where a parameter that was
 * null or empty has another type.
 */
export function wantedLabels({ kinds }: Pick<NeighboursArguments, "kinds">) {
  return { ofAnyKind: !kinds, labels: kinds?.map((kind): string => LABELS[kind]) ?? ["Fact", "Source"] };
}

/** Whether single agreements are wanted around nodes that are none themselves. */
export function wantsAgreements({ kinds }: Pick<NeighboursArguments, "kinds">): boolean {
  return kinds?.includes("AGREEMENT") ?? false;
}

/** The relationship types that are listed of a node when no others are asked for. */
export function listedTypes(args: NeighboursArguments): readonly string[] {
  return isAgreement(args.id) || wantsAgreements(args) ? pathTypes : pathTypesWithoutAgreements;
}

/** Whether an edge of this type from a node to another is one of those that are listed of it. */
export function isListed(
  args: Pick<NeighboursArguments, "kinds">,
  { id, type, otherId }: { readonly id: string; readonly type: string; readonly otherId: string },
): boolean {
  const wanted = args.kinds?.some((kind) => LABELS[kind] === nodeType(otherId)) ?? true;
  return wanted && listedTypes({ ...args, id }).includes(type);
}

function isAgreement(id: string): boolean {
  return nodeType(id) === "Agreement";
}
