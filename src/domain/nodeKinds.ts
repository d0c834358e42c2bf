/** In both languages of the project. */
interface InBothLanguages {
  readonly TR: string;
  readonly EN: string;
}

/** How large a drawing shows it: places are larger than what happens between them, and that than what is said of it. */
export type NodeSize = "country" | "place" | "event" | "note";

/** A kind of nodes. */
export interface NodeKind {
  /** What its ids begin with. Ids are public, so a prefix never changes. */
  readonly idPrefix: string;
  readonly otherIdPrefix?: string;
  /** What else each of its nodes is. */
  readonly broader?: BroaderKind;
  /** What a reader sees one called. */
  readonly names: InBothLanguages;
  /** The same of several, for kinds with a row of their own on the timeline. */
  readonly plurals?: InBothLanguages;
  /** What it is called where names are searched and matched against the graph; absent where its nodes have none to match. */
  readonly matched?: InBothLanguages;
  /** One of it, where a name is given that is the name of one, as `ResolvableType` of the schema tells it. */
  readonly resolvable?: string;
  /** On a light and on a dark ground; absent means the colour of all others. */
  readonly colour?: { readonly light: string; readonly dark: string };
  /** The property that a drawn node shows. */
  readonly caption: string;
  readonly size: NodeSize;
  /** It is an event, an agreement or a work: it happened on its date, and stays true from then on. */
  readonly happens?: true;
  /** Those of it, where they are asked for around another node, as `NodeKind` of the schema tells it. */
  readonly drawable?: string;
}

/** What several kinds are: an interface in GraphQL, mostly a second label in the graph. */
export const broaderKinds = {
  LocalGovernment: {
    matched: { TR: "Yerel yönetim", EN: "Municipality or partner city" },
    resolvable: "A Turkish municipality or a city abroad.",
    size: "place",
  },
  Nation: {
    matched: { TR: "Ülke ya da devlet", EN: "Country or state" },
    resolvable: "A country or another state.",
    size: "country",
  },
  Event: {
    matched: { TR: "Ulusal diplomasi olayı", EN: "Event of national diplomacy" },
    resolvable: "An event of national diplomacy.",
    size: "event",
  },
} as const satisfies Readonly<
  Record<string, { readonly matched: InBothLanguages; readonly resolvable: string; readonly size: NodeSize }>
>;

export type BroaderKind = keyof typeof broaderKinds;

/**
 * Every kind of nodes that has ids, by its label in the graph, which is its type in GraphQL. A new one is added here; colours
 * are told apart by readers with each kind of colour blindness and seen against both grounds, which the tests measure.
 */
export const nodeKinds = {
  Municipality: {
    idPrefix: "municipality",
    broader: "LocalGovernment",
    names: { EN: "Municipality", TR: "Belediye" },
    matched: { TR: "Belediye", EN: "Turkish municipality" },
    colour: { light: "#40404d", dark: "#c8d4d8" },
    resolvable: "A Turkish municipality.",
    caption: "name",
    size: "place",
    drawable: "Municipalities of Türkiye.",
  },
  PartnerCity: {
    idPrefix: "partner-city",
    broader: "LocalGovernment",
    names: { EN: "Partner city", TR: "Kardeş şehir" },
    matched: { TR: "Yurt dışındaki kardeş şehir", EN: "Partner city abroad" },
    colour: { light: "#005ab0", dark: "#89b1f9" },
    resolvable: "A city abroad, or a district, settlement or region there.",
    caption: "name",
    size: "place",
    drawable: "Partner cities abroad.",
  },
  Province: {
    idPrefix: "province",
    names: { EN: "Province", TR: "İl" },
    matched: { TR: "İl", EN: "Turkish province" },
    colour: { light: "#7d6a2f", dark: "#b8a462" },
    resolvable: "A Turkish province.",
    caption: "name",
    size: "place",
    drawable: "Provinces.",
  },
  Country: {
    idPrefix: "country",
    broader: "Nation",
    names: { EN: "Country", TR: "Ülke" },
    matched: { TR: "Ülke", EN: "Country with partner cities, or Türkiye" },
    colour: { light: "#b58801", dark: "#d5b521" },
    resolvable: "Türkiye or a country with partner cities.",
    caption: "name",
    size: "country",
    drawable: "Countries that have municipalities or partner cities.",
  },
  State: {
    idPrefix: "state",
    broader: "Nation",
    names: { EN: "State", TR: "Devlet" },
    matched: { TR: "Başka devlet", EN: "Other state" },
    colour: { light: "#b58801", dark: "#d5b521" },
    resolvable: "A state that is no country with partner cities.",
    caption: "name",
    size: "country",
    drawable: "States without partner cities.",
  },
  Person: {
    idPrefix: "person",
    names: { EN: "Person", TR: "Kişi" },
    matched: { TR: "Kişi", EN: "Person" },
    colour: { light: "#d15ca1", dark: "#d361a0" },
    resolvable: "A person.",
    caption: "name",
    size: "event",
    drawable: "People.",
  },
  Organisation: {
    idPrefix: "organisation",
    names: { EN: "Organisation", TR: "Örgüt" },
    matched: { TR: "Kuruluş", EN: "Organisation" },
    colour: { light: "#530063", dark: "#7f60c5" },
    resolvable: "An organisation.",
    caption: "name",
    size: "event",
    drawable: "Organisations.",
  },
  Party: {
    idPrefix: "party",
    names: { EN: "Party", TR: "Parti" },
    matched: { TR: "Siyasi parti", EN: "Political party" },
    colour: { light: "#d15ca1", dark: "#d361a0" },
    resolvable: "A political party.",
    caption: "name",
    size: "event",
    drawable: "Political parties.",
  },
  Summit: {
    idPrefix: "summit",
    broader: "Event",
    names: { EN: "Summit", TR: "Zirve" },
    plurals: { EN: "Summits", TR: "Zirveler" },
    matched: { TR: "Zirve", EN: "Summit" },
    colour: { light: "#a51d00", dark: "#f2614c" },
    caption: "name",
    size: "event",
    happens: true,
    drawable: "Summits and other meetings.",
  },
  Visit: {
    idPrefix: "visit",
    broader: "Event",
    names: { EN: "Visit", TR: "Ziyaret" },
    plurals: { EN: "Visits", TR: "Ziyaretler" },
    matched: { TR: "Ziyaret", EN: "Visit" },
    colour: { light: "#b58801", dark: "#d5b521" },
    caption: "name",
    size: "event",
    happens: true,
    drawable: "Official visits.",
  },
  Treaty: {
    idPrefix: "treaty",
    broader: "Event",
    names: { EN: "Treaty", TR: "Antlaşma" },
    plurals: { EN: "Treaties", TR: "Antlaşmalar" },
    matched: { TR: "Antlaşma", EN: "Treaty" },
    colour: { light: "#33a06a", dark: "#4dd895" },
    caption: "name",
    size: "event",
    happens: true,
    drawable: "Treaties and agreements between states.",
  },
  Statement: {
    idPrefix: "statement",
    broader: "Event",
    names: { EN: "Statement", TR: "Açıklama" },
    plurals: { EN: "Statements", TR: "Açıklamalar" },
    matched: { TR: "Açıklama", EN: "Statement" },
    colour: { light: "#767268", dark: "#948f84" },
    caption: "name",
    size: "event",
    happens: true,
    drawable: "Public statements.",
  },
  Founding: {
    idPrefix: "founding",
    broader: "Event",
    names: { EN: "Founding", TR: "Kuruluş" },
    plurals: { EN: "Foundings", TR: "Kuruluşlar" },
    matched: { TR: "Kuruluş olayı", EN: "Founding" },
    colour: { light: "#530063", dark: "#7f60c5" },
    caption: "name",
    size: "event",
    happens: true,
    drawable: "Foundings and reorganisations.",
  },
  Doctrine: {
    idPrefix: "doctrine",
    names: { EN: "Doctrine", TR: "Doktrin" },
    matched: { TR: "Doktrin", EN: "Doctrine" },
    colour: { light: "#33a06a", dark: "#4dd895" },
    resolvable: "A doctrine, policy or idea.",
    caption: "name",
    size: "event",
    drawable: "Policies and concepts.",
  },
  Period: {
    idPrefix: "period",
    names: { EN: "Period", TR: "Dönem" },
    colour: { light: "#767268", dark: "#948f84" },
    caption: "name",
    size: "event",
    drawable: "Periods.",
  },
  Layer: {
    idPrefix: "layer",
    names: { EN: "Layer", TR: "Katman" },
    caption: "name",
    size: "event",
    drawable: "Layers of paradiplomacy.",
  },
  Claim: {
    idPrefix: "claim",
    names: { EN: "Claim", TR: "İddia" },
    colour: { light: "#a51d00", dark: "#f2614c" },
    caption: "name",
    size: "event",
    drawable: "Figures that a source states.",
  },
  Agreement: {
    idPrefix: "agreement",
    names: { EN: "Agreement", TR: "Anlaşma" },
    colour: { light: "#0a8a9c", dark: "#4cc4d6" },
    caption: "date",
    size: "event",
    happens: true,
    drawable: "Agreements of municipalities.",
  },
  Source: {
    idPrefix: "source",
    otherIdPrefix: "literature",
    names: { EN: "Source", TR: "Kaynak" },
    colour: { light: "#767268", dark: "#948f84" },
    caption: "title",
    size: "note",
    happens: true,
    drawable: "Works: the sources and the literature.",
  },
  Dataset: {
    idPrefix: "dataset",
    names: { EN: "Dataset", TR: "Veri kümesi" },
    caption: "title",
    size: "note",
  },
  EditorialNote: {
    idPrefix: "editorial-note",
    names: { EN: "Editorial note", TR: "Editör notu" },
    caption: "field",
    size: "note",
  },
} as const satisfies Readonly<Record<string, NodeKind>>;

export type NodeType = keyof typeof nodeKinds;

/** Every type that has ids. */
export const nodeTypes = Object.keys(nodeKinds) as readonly NodeType[];

/** The same table, where it does not matter which kinds there are. */
export const kindTable: Readonly<Record<NodeType, NodeKind>> = nodeKinds;

/** The types whose kinds have this in the table. */
export type TypeWith<Property> = {
  [Type in NodeType]: (typeof nodeKinds)[Type] extends Property ? Type : never;
}[NodeType];

export type TypeWithin<Broader extends BroaderKind> = TypeWith<{ readonly broader: Broader }>;

/** The types that are also of this broader kind. */
export function kindsWithin<Broader extends BroaderKind>(broader: Broader): readonly TypeWithin<Broader>[] {
  return nodeTypes.filter((type): type is TypeWithin<Broader> => kindTable[type].broader === broader);
}

/** Every type whose nodes are found by their names. */
export const matchedTypes = nodeTypes.filter(
  (type): type is TypeWith<{ readonly matched: object }> => kindTable[type].matched !== undefined,
);

/** What stands before the slash of an id; empty when there is none. */
export function idPrefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}

const typesByPrefix = new Map(
  nodeTypes.flatMap((type) => {
    const { idPrefix, otherIdPrefix } = kindTable[type];
    return [idPrefix, ...(otherIdPrefix === undefined ? [] : [otherIdPrefix])].map(
      (prefix) => [prefix, type] as const,
    );
  }),
);

/** The type of the node with this id; undefined when no node can have such an id. */
export function nodeType(id: string): NodeType | undefined {
  return typesByPrefix.get(idPrefixOf(id));
}

/** One thing for every kind, by its type. */
export function forEachKind<Made>(
  make: (kind: NodeKind, type: NodeType) => Made,
): Readonly<Record<NodeType, Made>> {
  return Object.fromEntries(nodeTypes.map((type) => [type, make(kindTable[type], type)])) as Record<
    NodeType,
    Made
  >;
}
