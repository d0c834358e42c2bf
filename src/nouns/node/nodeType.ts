/** The GraphQL type of each id prefix. Ids are public, so a prefix never changes. */
const TYPES = {
  agreement: "Agreement",
  claim: "Claim",
  country: "Country",
  dataset: "Dataset",
  doctrine: "Doctrine",
  "editorial-note": "EditorialNote",
  founding: "Founding",
  layer: "Layer",
  literature: "Source",
  municipality: "Municipality",
  organisation: "Organisation",
  "partner-city": "PartnerCity",
  party: "Party",
  period: "Period",
  person: "Person",
  province: "Province",
  source: "Source",
  state: "State",
  statement: "Statement",
  summit: "Summit",
  treaty: "Treaty",
  visit: "Visit",
} as const;

export type NodeType = (typeof TYPES)[keyof typeof TYPES];

/** Every type that has ids. */
export const NODE_TYPES = [...new Set(Object.values(TYPES))];

type NamelessType = "Agreement" | "Dataset" | "EditorialNote" | "Source";

export type NamedType = Exclude<NodeType, NamelessType>;

/** Every type whose nodes have names. */
export const NAMED_TYPES = NODE_TYPES.filter(
  (type): type is NamedType => !["Agreement", "Dataset", "EditorialNote", "Source"].includes(type),
);

/** Every type whose nodes have citations. */
export const CITED_TYPES = NODE_TYPES.filter(
  (type): type is Exclude<NodeType, "Dataset" | "Source"> => type !== "Dataset" && type !== "Source",
);

/** Resolves an interface that these types implement: which of them a row is, its id says. */
export function typeAmong<Type extends NodeType>(...types: readonly Type[]) {
  // GraphQL says of an id that is none of theirs that there is no such type; thrown, an error would pass graphql-jit by.
  return ({ id }: { readonly id: string }): Type =>
    types.find((type) => type === nodeType(id)) ?? (id as Type);
}

/** The GraphQL type of the node with this id; undefined when no node can have such an id. */
export function nodeType(id: string): NodeType | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf("/")));
  return Object.hasOwn(TYPES, prefix) ? TYPES[prefix as keyof typeof TYPES] : undefined;
}
