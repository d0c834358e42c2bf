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

/** The relationship types that join two facts, as the table in `seeds/knowledge/README.md` allows them. A new one is added here. */
export const relationTypes: Readonly<Record<string, RelationType>> = {
  ABOUT: {
    from: [...EVENT, "doctrine", "period", "claim", "literature"],
    to: null,
    time: "TIMELESS",
    sentence: { EN: "{source} is about {target}", TR: "{source} şunu konu alır: {target}" },
  },
  ACTIVE_IN: {
    from: ["country", "organisation", "party"],
    to: ["layer", "country"],
    time: "STATE",
    sentence: { EN: "{source} is active in {target}", TR: "{source} şu alanda etkindir: {target}" },
  },
  ANNOUNCED: {
    from: ["statement"],
    to: ["organisation"],
    time: "EVENT",
    sentence: {
      EN: "{source} announced the founding of {target}",
      TR: "{source} şu kuruluşun kurulacağını duyurdu: {target}",
    },
  },
  ATTACHED_TO: {
    from: ["organisation"],
    to: ["organisation"],
    time: "STATE",
    sentence: { EN: "{source} was attached to {target}", TR: "{source} şu kuruma bağlıydı: {target}" },
  },
  ATTENDED_BY: {
    from: EVENT,
    to: ["country", "person", "organisation"],
    time: "EVENT",
    sentence: { EN: "{target} took part in {source}", TR: "{target} şu olayda yer aldı: {source}" },
  },
  AUTHORED: {
    from: ["person"],
    to: ["literature"],
    time: "EVENT",
    sentence: { EN: "{source} is an author of {target}", TR: "{source} şu eserin yazarıdır: {target}" },
  },
  BASED_IN: {
    from: ["organisation"],
    to: ["country"],
    time: "TIMELESS",
    sentence: { EN: "{source} is based in {target}", TR: "{source} şu ülkededir: {target}" },
  },
  BUILDS_ON: {
    from: ["literature"],
    to: ["literature"],
    time: "TIMELESS",
    sentence: { EN: "{source} builds on {target}", TR: "{source} şu esere dayanır: {target}" },
  },
  CITED_THROUGH: {
    from: ["literature"],
    to: ["literature"],
    time: "TIMELESS",
    sentence: {
      EN: "{source} is cited through {target}",
      TR: "{source} şu eserden aktarılarak anılır: {target}",
    },
  },
  CITES: {
    from: ["source"],
    to: ["literature"],
    time: "TIMELESS",
    sentence: { EN: "{source} cites {target}", TR: "{source} şu esere atıf yapar: {target}" },
  },
  CITIZEN_OF: {
    from: ["person"],
    to: ["country"],
    time: "TIMELESS",
    sentence: { EN: "{source} is from {target}", TR: "{source} şu ülkedendir: {target}" },
  },
  COMPLETES: {
    from: ["doctrine"],
    to: ["doctrine"],
    time: "TIMELESS",
    sentence: { EN: "{source} completes {target}", TR: "{source} şunu tamamlar: {target}" },
  },
  CORRESPONDS_TO: {
    from: ["layer"],
    to: ["layer"],
    time: "TIMELESS",
    sentence: { EN: "{source} corresponds to {target}", TR: "{source} şu katmana karşılık gelir: {target}" },
  },
  EXPRESSES: {
    from: EVENT,
    to: ["doctrine"],
    time: "TIMELESS",
    sentence: { EN: "{source} expresses {target}", TR: "{source} şu anlayışın ifadesidir: {target}" },
  },
  FOUNDED: {
    from: ["founding"],
    to: ["organisation", "country"],
    time: "EVENT",
    sentence: { EN: "{target} came into being with {source}", TR: "{target} şununla kuruldu: {source}" },
  },
  GOVERNED: {
    from: ["party"],
    to: ["country"],
    time: "STATE",
    sentence: { EN: "{source} governed {target}", TR: "{source} şu ülkede iktidardaydı: {target}" },
  },
  HAS_LOCAL_MEMBERS_IN: {
    from: ["organisation"],
    to: ["country"],
    time: "STATE",
    sentence: {
      EN: "{source} has local governments as members in {target}",
      TR: "{source} şu ülkede üye yerel yönetimlere sahiptir: {target}",
    },
  },
  HELD_IN: {
    from: EVENT,
    to: ["country", "municipality", "partner-city"],
    time: "EVENT",
    sentence: { EN: "{source} took place in {target}", TR: "{source} şurada gerçekleşti: {target}" },
  },
  HELD_OFFICE: {
    from: ["person"],
    to: ["country", "party"],
    time: "STATE",
    sentence: { EN: "{source} held office in {target}", TR: "{source} şurada görev yaptı: {target}" },
  },
  INITIATED: {
    from: ["person", "country"],
    to: EVENT,
    time: "EVENT",
    sentence: { EN: "{source} initiated {target}", TR: "{source} şuna öncülük etti: {target}" },
  },
  IN_COUNTRY: {
    from: ["municipality", "partner-city", "province"],
    to: ["country"],
    structural: true,
    time: "TIMELESS",
    sentence: { EN: "{source} is in {target}", TR: "{source} şu ülkededir: {target}" },
  },
  IN_PROVINCE: {
    from: ["municipality"],
    to: ["province"],
    structural: true,
    time: "TIMELESS",
    sentence: { EN: "{source} is in the province of {target}", TR: "{source} şu ildedir: {target}" },
  },
  JOINS: {
    from: ["organisation"],
    to: ["country"],
    time: "TIMELESS",
    sentence: {
      EN: "{target} is one of the two sides of {source}",
      TR: "{target} şu ikili kuruluşun bir tarafıdır: {source}",
    },
  },
  LISTED_BESIDE: {
    from: ["layer"],
    to: ["layer"],
    time: "TIMELESS",
    sentence: { EN: "{source} is listed beside {target}", TR: "{source} şununla yan yana anılır: {target}" },
  },
  MADE_BY: {
    from: ["visit"],
    to: ["person"],
    time: "EVENT",
    sentence: { EN: "{source} was made by {target}", TR: "{target} şu ziyarette bulundu: {source}" },
  },
  MET: {
    from: ["visit"],
    to: ["person"],
    time: "EVENT",
    sentence: {
      EN: "{target} was met during {source}",
      TR: "{target} şu ziyarette görüşülen kişidir: {source}",
    },
  },
  NEGOTIATED_WITH: {
    from: ["organisation"],
    to: ["country"],
    time: "STATE",
    sentence: {
      EN: "{source} held talks on accession with {target}",
      TR: "{source} şu ülkeyle üyelik görüşmeleri yürüttü: {target}",
    },
  },
  OBJECTED_TO: {
    from: ["country"],
    to: [...EVENT, "doctrine"],
    time: "EVENT",
    sentence: { EN: "{source} objected to {target}", TR: "{source} şuna karşı çıktı: {target}" },
  },
  PART_OF: {
    from: ["doctrine", "period"],
    to: ["doctrine", "period", "layer"],
    time: "TIMELESS",
    sentence: { EN: "{source} is part of {target}", TR: "{source} şunun parçasıdır: {target}" },
  },
  PRECEDED_BY: {
    from: [...EVENT, "doctrine", "period", "layer"],
    to: [...EVENT, "doctrine", "period", "layer"],
    sameKind: true,
    time: "TIMELESS",
    sentence: { EN: "{source} comes after {target}", TR: "{source} şundan sonra gelir: {target}" },
  },
  PROPOSED: {
    from: ["person", "literature"],
    to: ["doctrine", "layer"],
    time: "EVENT",
    sentence: { EN: "{source} put forward {target}", TR: "{source} şunu ortaya attı: {target}" },
  },
  PURSUED_BY: {
    from: ["doctrine"],
    to: ["country", "party", "person", "organisation"],
    time: "STATE",
    sentence: { EN: "{target} pursued {source}", TR: "{target} şu siyaseti izledi: {source}" },
  },
  PURSUED_IN: {
    from: ["doctrine"],
    to: ["period"],
    time: "TIMELESS",
    sentence: { EN: "{source} was pursued in {target}", TR: "{source} şu dönemde izlendi: {target}" },
  },
  REORGANISED: {
    from: ["founding"],
    to: ["organisation"],
    time: "EVENT",
    sentence: { EN: "{source} reorganised {target}", TR: "{source} şu kuruluşu yeniden düzenledi: {target}" },
  },
  REPEATS: {
    from: ["agreement"],
    to: ["agreement"],
    structural: true,
    time: "EVENT",
    sentence: { EN: "{source} repeats {target}", TR: "{source} şu anlaşmanın tekrarıdır: {target}" },
  },
  REPRESENTS: {
    from: ["organisation"],
    to: ["country"],
    time: "TIMELESS",
    sentence: { EN: "{source} represents {target}", TR: "{source} şu ülkeyi temsil eder: {target}" },
  },
  RESULTED_IN: {
    from: EVENT,
    to: EVENT,
    time: "EVENT",
    sentence: { EN: "{source} led to {target}", TR: "{source} şuna yol açtı: {target}" },
  },
  SIGNED: {
    from: ["municipality"],
    to: ["agreement"],
    structural: true,
    time: "EVENT",
    sentence: { EN: "{source} signed {target}", TR: "{source} şu anlaşmayı imzaladı: {target}" },
  },
  SIGNED_BY: {
    from: ["treaty"],
    to: ["country"],
    time: "EVENT",
    sentence: { EN: "{target} signed {source}", TR: "{target} şu antlaşmayı imzaladı: {source}" },
  },
  SPOKEN_AT: {
    from: ["statement"],
    to: [...EVENT, "organisation"],
    time: "EVENT",
    sentence: { EN: "{source} was made at {target}", TR: "{source} şurada dile getirildi: {target}" },
  },
  SPOKEN_BY: {
    from: ["statement"],
    to: ["person", "country"],
    time: "EVENT",
    sentence: { EN: "{source} was made by {target}", TR: "{target} şunu dile getirdi: {source}" },
  },
  SUCCEEDED_BY: {
    from: ["organisation", "country"],
    to: ["organisation", "country"],
    time: "EVENT",
    sentence: { EN: "{source} was succeeded by {target}", TR: "{source} yerini şuna bıraktı: {target}" },
  },
  TRAINED: {
    from: ["organisation"],
    to: ["country"],
    time: "STATE",
    sentence: {
      EN: "{source} trained people of {target}",
      TR: "{source} şu ülkeden kişileri eğitti: {target}",
    },
  },
  TWINNED_WITH: {
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
    from: ["visit"],
    to: ["country"],
    time: "EVENT",
    sentence: { EN: "{source} was a visit to {target}", TR: "{source} şu ülkeye yapıldı: {target}" },
  },
  WITH: {
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
