import { idPrefixOf, kindsWithin, nodeKinds } from "./nodeKinds.ts";

/**
 * What the date of a relationship means.
 *
 * - `STATE`: it held in that time, and the source does not say that it held outside it. Without a date it is possible
 *   on any day, certain on none.
 * - `EVENT`: it happened then, and stays true from then on. Without a date of its own it happened when the event, the
 *   agreement or the work at one of its ends did.
 * - `TIMELESS`: what is said has no beginning, or one that no source here would tell. With a date it is as an `EVENT`.
 */
export type RelationTime = "STATE" | "EVENT" | "TIMELESS";

/** What a type of relationships joins, when it held, and how it is said. */
export interface RelationType {
  /** What it says of its source and its target, as the GraphQL schema and the page for `relations.csv` tell it. */
  readonly meaning: string;
  /** What columns of `relations.csv` mean with it, where they need a word. */
  readonly columns?: string;
  /** The kinds that it may start at, as ids begin; null means any kind. */
  readonly from: readonly string[] | null;
  /** Likewise, the kinds that it may lead to. */
  readonly to: readonly string[] | null;
  /** Both ends must be of one kind; all events are one. */
  readonly sameKind?: true;
  /** The tables and the gazetteer bring it, not `seeds/knowledge/relations.csv`. */
  readonly structural?: true;
  readonly time: RelationTime;
  /**
   * What it says of its `{source}` and `{target}`. The Turkish ones put names where they take no suffix, so that no
   * name has to be inflected.
   */
  readonly sentence: { readonly TR: string; readonly EN: string };
}

const EVENT = kindsWithin("Event").map((kind) => nodeKinds[kind].idPrefix);

/** The relationship types that join two facts. A new one is added here; `seeds/knowledge/RELATIONS.md` and the schema follow. */
export const relationTypes: Readonly<Record<string, RelationType>> = {
  ABOUT: {
    meaning: "The source concerns the target.",
    from: [...EVENT, "doctrine", "period", "claim", "literature"],
    to: null,
    time: "TIMELESS",
    sentence: { EN: "{source} is about {target}", TR: "{source} şunu konu alır: {target}" },
  },
  ACTIVE_IN: {
    meaning: "The source works in this layer; a party: in this country.",
    from: ["country", "organisation", "party"],
    to: ["layer", "country"],
    time: "STATE",
    sentence: { EN: "{source} is active in {target}", TR: "{source} şu alanda etkindir: {target}" },
  },
  ANNOUNCED: {
    meaning: "The source said that the target would be founded.",
    from: ["statement"],
    to: ["organisation"],
    time: "EVENT",
    sentence: {
      EN: "{source} announced the founding of {target}",
      TR: "{source} şu kuruluşun kurulacağını duyurdu: {target}",
    },
  },
  ATTACHED_TO: {
    meaning: "The source had the target as its parent body.",
    columns: "`date` is the interval",
    from: ["organisation"],
    to: ["organisation"],
    time: "STATE",
    sentence: { EN: "{source} was attached to {target}", TR: "{source} şu kuruma bağlıydı: {target}" },
  },
  ATTENDED_BY: {
    meaning: "The target took part in the source.",
    columns: "`role` says as what",
    from: EVENT,
    to: ["country", "person", "organisation"],
    time: "EVENT",
    sentence: { EN: "{target} took part in {source}", TR: "{target} şu olayda yer aldı: {source}" },
  },
  AUTHORED: {
    meaning: "The source is one of the target's authors.",
    from: ["person"],
    to: ["literature"],
    time: "EVENT",
    sentence: { EN: "{source} is an author of {target}", TR: "{source} şu eserin yazarıdır: {target}" },
  },
  BASED_IN: {
    meaning: "The source is an institution of the country, or stands in it.",
    from: ["organisation"],
    to: ["country"],
    time: "TIMELESS",
    sentence: { EN: "{source} is based in {target}", TR: "{source} şu ülkededir: {target}" },
  },
  BUILDS_ON: {
    meaning: "The source was made from the target.",
    from: ["literature"],
    to: ["literature"],
    time: "TIMELESS",
    sentence: { EN: "{source} builds on {target}", TR: "{source} şu esere dayanır: {target}" },
  },
  CITED_THROUGH: {
    meaning: "The source is cited at second hand, through the target.",
    from: ["literature"],
    to: ["literature"],
    time: "TIMELESS",
    sentence: {
      EN: "{source} is cited through {target}",
      TR: "{source} şu eserden aktarılarak anılır: {target}",
    },
  },
  CITES: {
    meaning: "The source cites the target.",
    from: ["source"],
    to: ["literature"],
    time: "TIMELESS",
    sentence: { EN: "{source} cites {target}", TR: "{source} şu esere atıf yapar: {target}" },
  },
  CITIZEN_OF: {
    meaning: "The source belongs to the country, by office or as the paper tells it.",
    from: ["person"],
    to: ["country"],
    time: "TIMELESS",
    sentence: { EN: "{source} is from {target}", TR: "{source} şu ülkedendir: {target}" },
  },
  COMPLETES: {
    meaning: "The source adds to the target or brings it about.",
    from: ["doctrine"],
    to: ["doctrine"],
    time: "TIMELESS",
    sentence: { EN: "{source} completes {target}", TR: "{source} şunu tamamlar: {target}" },
  },
  CORRESPONDS_TO: {
    meaning: "The source is the layer from which the target was developed.",
    from: ["layer"],
    to: ["layer"],
    time: "TIMELESS",
    sentence: { EN: "{source} corresponds to {target}", TR: "{source} şu katmana karşılık gelir: {target}" },
  },
  EXPRESSES: {
    meaning: "The source is an instance or a sign of the target.",
    from: EVENT,
    to: ["doctrine"],
    time: "TIMELESS",
    sentence: { EN: "{source} expresses {target}", TR: "{source} şu anlayışın ifadesidir: {target}" },
  },
  FOUNDED: {
    meaning: "The source is the founding of the target.",
    from: ["founding"],
    to: ["organisation", "country"],
    time: "EVENT",
    sentence: { EN: "{target} came into being with {source}", TR: "{target} şununla kuruldu: {source}" },
  },
  GOVERNED: {
    meaning: "The source was in government in the target.",
    from: ["party"],
    to: ["country"],
    time: "STATE",
    sentence: { EN: "{source} governed {target}", TR: "{source} şu ülkede iktidardaydı: {target}" },
  },
  HAS_LOCAL_MEMBERS_IN: {
    meaning: "The source has local governments of the target as members.",
    columns: "`count` is how many, `date` the year",
    from: ["organisation"],
    to: ["country"],
    time: "STATE",
    sentence: {
      EN: "{source} has local governments as members in {target}",
      TR: "{source} şu ülkede üye yerel yönetimlere sahiptir: {target}",
    },
  },
  HELD_IN: {
    meaning: "The source took place in the target.",
    from: EVENT,
    to: ["country", "municipality", "partner-city"],
    time: "EVENT",
    sentence: { EN: "{source} took place in {target}", TR: "{source} şurada gerçekleşti: {target}" },
  },
  HELD_OFFICE: {
    meaning: "The source held an office in the target.",
    columns: "`role` is the office, `date` when the paper has the person in it, which is not the whole term",
    from: ["person"],
    to: ["country", "party"],
    time: "STATE",
    sentence: { EN: "{source} held office in {target}", TR: "{source} şurada görev yaptı: {target}" },
  },
  INITIATED: {
    meaning: "The source took the initiative for the target.",
    from: ["person", "country"],
    to: EVENT,
    time: "EVENT",
    sentence: { EN: "{source} initiated {target}", TR: "{source} şuna öncülük etti: {target}" },
  },
  IN_COUNTRY: {
    meaning: "The source lies in the country.",
    from: ["municipality", "partner-city", "province"],
    to: ["country"],
    structural: true,
    time: "TIMELESS",
    sentence: { EN: "{source} is in {target}", TR: "{source} şu ülkededir: {target}" },
  },
  IN_PROVINCE: {
    meaning: "The source lies in the province.",
    from: ["municipality"],
    to: ["province"],
    structural: true,
    time: "TIMELESS",
    sentence: { EN: "{source} is in the province of {target}", TR: "{source} şu ildedir: {target}" },
  },
  JOINS: {
    meaning: "The source is bilateral; the target is one of its two sides.",
    from: ["organisation"],
    to: ["country"],
    time: "TIMELESS",
    sentence: {
      EN: "{target} is one of the two sides of {source}",
      TR: "{target} şu ikili kuruluşun bir tarafıdır: {source}",
    },
  },
  LISTED_BESIDE: {
    meaning: "The source stands in the same row of the paper's chart as the target, no more.",
    from: ["layer"],
    to: ["layer"],
    time: "TIMELESS",
    sentence: { EN: "{source} is listed beside {target}", TR: "{source} şununla yan yana anılır: {target}" },
  },
  MADE_BY: {
    meaning: "The target is the visitor of the source.",
    from: ["visit"],
    to: ["person"],
    time: "EVENT",
    sentence: { EN: "{source} was made by {target}", TR: "{target} şu ziyarette bulundu: {source}" },
  },
  MET: {
    meaning: "The visitor of the source met the target.",
    from: ["visit"],
    to: ["person"],
    time: "EVENT",
    sentence: {
      EN: "{target} was met during {source}",
      TR: "{target} şu ziyarette görüşülen kişidir: {source}",
    },
  },
  NEGOTIATED_WITH: {
    meaning: "The source held talks on accession with the target.",
    from: ["organisation"],
    to: ["country"],
    time: "STATE",
    sentence: {
      EN: "{source} held talks on accession with {target}",
      TR: "{source} şu ülkeyle üyelik görüşmeleri yürüttü: {target}",
    },
  },
  OBJECTED_TO: {
    meaning: "The source resisted or distrusted the target.",
    from: ["country"],
    to: [...EVENT, "doctrine"],
    time: "EVENT",
    sentence: { EN: "{source} objected to {target}", TR: "{source} şuna karşı çıktı: {target}" },
  },
  PART_OF: {
    meaning: "The source is a part of the target.",
    from: ["doctrine", "period"],
    to: ["doctrine", "period", "layer"],
    time: "TIMELESS",
    sentence: { EN: "{source} is part of {target}", TR: "{source} şunun parçasıdır: {target}" },
  },
  PRECEDED_BY: {
    meaning: "The source comes after the target, in time or in the paper's order.",
    from: [...EVENT, "doctrine", "period", "layer"],
    to: [...EVENT, "doctrine", "period", "layer"],
    sameKind: true,
    time: "TIMELESS",
    sentence: { EN: "{source} comes after {target}", TR: "{source} şundan sonra gelir: {target}" },
  },
  PROPOSED: {
    meaning: "The source put forward the target.",
    from: ["person", "literature"],
    to: ["doctrine", "layer"],
    time: "EVENT",
    sentence: { EN: "{source} put forward {target}", TR: "{source} şunu ortaya attı: {target}" },
  },
  PURSUED_BY: {
    meaning: "The target followed the source, a doctrine.",
    columns: "`date` is when; `role` `instrument` marks a means",
    from: ["doctrine"],
    to: ["country", "party", "person", "organisation"],
    time: "STATE",
    sentence: { EN: "{target} pursued {source}", TR: "{target} şu siyaseti izledi: {source}" },
  },
  PURSUED_IN: {
    meaning: "The source, a doctrine, was followed in the period.",
    from: ["doctrine"],
    to: ["period"],
    time: "TIMELESS",
    sentence: { EN: "{source} was pursued in {target}", TR: "{source} şu dönemde izlendi: {target}" },
  },
  REORGANISED: {
    meaning: "The source changed the target's form, parent or name.",
    from: ["founding"],
    to: ["organisation"],
    time: "EVENT",
    sentence: { EN: "{source} reorganised {target}", TR: "{source} şu kuruluşu yeniden düzenledi: {target}" },
  },
  REPEATS: {
    meaning: "The source is the same agreement as the target, printed again.",
    from: ["agreement"],
    to: ["agreement"],
    structural: true,
    time: "EVENT",
    sentence: { EN: "{source} repeats {target}", TR: "{source} şu anlaşmanın tekrarıdır: {target}" },
  },
  REPRESENTS: {
    meaning: "The source is the target's mission abroad.",
    from: ["organisation"],
    to: ["country"],
    time: "TIMELESS",
    sentence: { EN: "{source} represents {target}", TR: "{source} şu ülkeyi temsil eder: {target}" },
  },
  RESULTED_IN: {
    meaning: "The source led to the target.",
    from: EVENT,
    to: EVENT,
    time: "EVENT",
    sentence: { EN: "{source} led to {target}", TR: "{source} şuna yol açtı: {target}" },
  },
  SIGNED: {
    meaning: "The source, a municipality, signed the agreement. Only where agreements are asked for.",
    from: ["municipality"],
    to: ["agreement"],
    structural: true,
    time: "EVENT",
    sentence: { EN: "{source} signed {target}", TR: "{source} şu anlaşmayı imzaladı: {target}" },
  },
  SIGNED_BY: {
    meaning: "The target is a party to the source, a treaty.",
    from: ["treaty"],
    to: ["country"],
    time: "EVENT",
    sentence: { EN: "{target} signed {source}", TR: "{target} şu antlaşmayı imzaladı: {source}" },
  },
  SPOKEN_AT: {
    meaning: "The target is the occasion of the source, a statement.",
    from: ["statement"],
    to: [...EVENT, "organisation"],
    time: "EVENT",
    sentence: { EN: "{source} was made at {target}", TR: "{source} şurada dile getirildi: {target}" },
  },
  SPOKEN_BY: {
    meaning: "The target made the source, a statement.",
    from: ["statement"],
    to: ["person", "country"],
    time: "EVENT",
    sentence: { EN: "{source} was made by {target}", TR: "{target} şunu dile getirdi: {source}" },
  },
  SUCCEEDED_BY: {
    meaning: "The source was followed by the target, or became it.",
    from: ["organisation", "country"],
    to: ["organisation", "country"],
    time: "EVENT",
    sentence: { EN: "{source} was succeeded by {target}", TR: "{source} yerini şuna bıraktı: {target}" },
  },
  TRAINED: {
    meaning: "The source trained people of the target.",
    from: ["organisation"],
    to: ["country"],
    time: "STATE",
    sentence: {
      EN: "{source} trained people of {target}",
      TR: "{source} şu ülkeden kişileri eğitti: {target}",
    },
  },
  TWINNED_WITH: {
    meaning: "The source, a municipality, has at least one agreement with the target, a partner city.",
    from: ["municipality"],
    to: ["partner-city"],
    structural: true,
    time: "EVENT",
    sentence: {
      EN: "{source} and {target} signed a sister-city agreement",
      TR: "{source} ile {target} kardeş şehir anlaşması imzaladı",
    },
  },
  VISITED: {
    meaning: "The target is the host country of the source, a visit.",
    from: ["visit"],
    to: ["country"],
    time: "EVENT",
    sentence: { EN: "{source} was a visit to {target}", TR: "{source} şu ülkeye yapıldı: {target}" },
  },
  WITH: {
    meaning: "The source, an agreement, is with the partner city. Only where agreements are asked for.",
    from: ["agreement"],
    to: ["partner-city"],
    structural: true,
    time: "EVENT",
    sentence: { EN: "{source} was made with {target}", TR: "{source} şu şehirle yapıldı: {target}" },
  },
};

/** Those of `seeds/knowledge/relations.csv`. */
export const tabledTypes = Object.keys(relationTypes).filter((type) => !relationTypes[type]?.structural);

/** What is wrong with a relation between these two ids; undefined when the table allows it. */
export function relationProblem(from: string, type: string, to: string): string | undefined {
  const allowed = relationTypes[type];
  if (allowed === undefined || allowed.structural) {
    return `type must be one of ${tabledTypes.join(", ")}, but is ${type}`;
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

/** What the table calls a country may also be a state without partner cities. */
function kindInTable(id: string): string {
  const kind = idPrefixOf(id);
  return kind === "state" ? "country" : kind;
}

function family(id: string): string {
  const kind = kindInTable(id);
  return EVENT.some((event) => event === kind) ? "event" : kind;
}
