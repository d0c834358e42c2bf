/** Which kinds of nodes a relationship type may join. A kind is what stands before the slash of an id. */
export interface RelationType {
  /** Null means any kind. */
  readonly from: readonly string[] | null;
  /** Null means any kind. */
  readonly to: readonly string[] | null;
  /** Both ends must be of one kind; all events are one. */
  readonly sameKind?: true;
}

const EVENT = ["summit", "visit", "treaty", "statement", "founding"] as const;

/** The relationship types of `seeds/knowledge/relations.csv`, as the table in its README allows them. */
export const relationTypes: Readonly<Record<string, RelationType>> = {
  ABOUT: { from: [...EVENT, "doctrine", "period", "claim", "literature"], to: null },
  ACTIVE_IN: { from: ["country", "organisation", "party"], to: ["layer", "country"] },
  ANNOUNCED: { from: ["statement"], to: ["organisation"] },
  ATTACHED_TO: { from: ["organisation"], to: ["organisation"] },
  ATTENDED_BY: { from: EVENT, to: ["country", "person", "organisation"] },
  AUTHORED: { from: ["person"], to: ["literature"] },
  BASED_IN: { from: ["organisation"], to: ["country"] },
  BUILDS_ON: { from: ["literature"], to: ["literature"] },
  CITED_THROUGH: { from: ["literature"], to: ["literature"] },
  CITES: { from: ["source"], to: ["literature"] },
  CITIZEN_OF: { from: ["person"], to: ["country"] },
  COMPLETES: { from: ["doctrine"], to: ["doctrine"] },
  CORRESPONDS_TO: { from: ["layer"], to: ["layer"] },
  EXPRESSES: { from: EVENT, to: ["doctrine"] },
  FOUNDED: { from: ["founding"], to: ["organisation", "country"] },
  GOVERNED: { from: ["party"], to: ["country"] },
  HAS_LOCAL_MEMBERS_IN: { from: ["organisation"], to: ["country"] },
  HELD_IN: { from: EVENT, to: ["country", "municipality", "partner-city"] },
  HELD_OFFICE: { from: ["person"], to: ["country", "party"] },
  INITIATED: { from: ["person", "country"], to: EVENT },
  JOINS: { from: ["organisation"], to: ["country"] },
  LISTED_BESIDE: { from: ["layer"], to: ["layer"] },
  MADE_BY: { from: ["visit"], to: ["person"] },
  MET: { from: ["visit"], to: ["person"] },
  NEGOTIATED_WITH: { from: ["organisation"], to: ["country"] },
  OBJECTED_TO: { from: ["country"], to: [...EVENT, "doctrine"] },
  PART_OF: { from: ["doctrine", "period"], to: ["doctrine", "period", "layer"] },
  PRECEDED_BY: {
    from: [...EVENT, "doctrine", "period", "layer"],
    to: [...EVENT, "doctrine", "period", "layer"],
    sameKind: true,
  },
  PROPOSED: { from: ["person", "literature"], to: ["doctrine", "layer"] },
  PURSUED_BY: { from: ["doctrine"], to: ["country", "party", "person", "organisation"] },
  PURSUED_IN: { from: ["doctrine"], to: ["period"] },
  REORGANISED: { from: ["founding"], to: ["organisation"] },
  REPRESENTS: { from: ["organisation"], to: ["country"] },
  RESULTED_IN: { from: EVENT, to: EVENT },
  SIGNED_BY: { from: ["treaty"], to: ["country"] },
  SPOKEN_AT: { from: ["statement"], to: [...EVENT, "organisation"] },
  SPOKEN_BY: { from: ["statement"], to: ["person", "country"] },
  SUCCEEDED_BY: { from: ["organisation", "country"], to: ["organisation", "country"] },
  TRAINED: { from: ["organisation"], to: ["country"] },
  VISITED: { from: ["visit"], to: ["country"] },
};

/** What is wrong with a relation between these two ids; undefined when the table allows it. */
export function relationProblem(from: string, type: string, to: string): string | undefined {
  const allowed = relationTypes[type];
  if (allowed === undefined) {
    return `type must be one of ${Object.keys(relationTypes).join(", ")}, but is ${type}`;
  }
  if (allowed.from?.includes(kindInTable(from)) === false) {
    return `${type} must start at one of ${allowed.from.join(", ")}, but starts at ${from}`;
  }
  if (allowed.to?.includes(kindInTable(to)) === false) {
    return `${type} must lead to one of ${allowed.to.join(", ")}, but leads to ${to}`;
  }
  if (allowed.sameKind === true && family(from) !== family(to)) {
    return `${type} must join two of the same kind, but joins ${from} and ${to}`;
  }
  return undefined;
}

/** The kind of a node, as its id tells it. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** What the table calls a country may also be a state without partner cities. */
function kindInTable(id: string): string {
  const kind = kindOf(id);
  return kind === "state" ? "country" : kind;
}

function family(id: string): string {
  const kind = kindInTable(id);
  return (EVENT as readonly string[]).includes(kind) ? "event" : kind;
}
