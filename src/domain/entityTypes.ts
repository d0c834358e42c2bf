import { type BroaderKind, broaderKinds, kindTable, matchedTypes, type TypeWith } from "./nodeKinds.ts";

/** A type of nodes that have names, as those are told who match their own names against the graph. */
export interface EntityType {
  readonly name: string;
  readonly nameEn: string;
  /** The types that each node of this one is also of. */
  readonly broader: readonly EntityTypeId[];
}

/** The names of the GraphQL types. */
export type EntityTypeId = TypeWith<{ readonly matched: object }> | BroaderKind;

/** Every type by its id, each broader one after the last that it comprises. */
export const entityTypes = Object.fromEntries(
  matchedTypes.flatMap((type, index) => {
    const { matched, broader } = kindTable[type];
    const next = matchedTypes[index + 1];
    const last = broader !== undefined && (next === undefined || kindTable[next].broader !== broader);
    return [
      entry(type, matched ?? kindTable[type].names, broader === undefined ? [] : [broader]),
      ...(last ? [entry(broader, broaderKinds[broader].matched, [])] : []),
    ];
  }),
) as Readonly<Record<EntityTypeId, EntityType>>;

function entry(
  id: EntityTypeId,
  { TR, EN }: { readonly TR: string; readonly EN: string },
  broader: readonly EntityTypeId[],
): [EntityTypeId, EntityType] {
  return [id, { name: TR, nameEn: EN, broader }];
}

export function isEntityTypeId(text: string): text is EntityTypeId {
  return Object.hasOwn(entityTypes, text);
}

/** A type, then the broader ones. */
export function withBroader(type: EntityTypeId): readonly EntityTypeId[] {
  return [type, ...entityTypes[type].broader];
}
