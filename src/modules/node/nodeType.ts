/** The GraphQL type of each id prefix. Ids are public, so a prefix never changes. */
const TYPES = {
  agreement: "Agreement",
  country: "Country",
  dataset: "Dataset",
  municipality: "Municipality",
  "partner-city": "PartnerCity",
  province: "Province",
  source: "Source",
} as const;

export type NodeType = (typeof TYPES)[keyof typeof TYPES];

/** Every type that has ids. */
export const NODE_TYPES = Object.values(TYPES);

/** Resolves an interface that these types implement: which of them a row is, its id says. */
export function typeAmong<Type extends NodeType>(...types: readonly Type[]) {
  return ({ id }: { readonly id: string }): Type => {
    const found = types.find((type) => type === nodeType(id));
    if (found === undefined) throw new Error(`Expected the id of one of ${types.join(", ")}, but got ${id}.`);
    return found;
  };
}

/** The GraphQL type of the node with this id; undefined when no node can have such an id. */
export function nodeType(id: string): NodeType | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf("/")));
  return Object.hasOwn(TYPES, prefix) ? TYPES[prefix as keyof typeof TYPES] : undefined;
}
