/** A type of nodes that have names, as those are told who match their own names against the graph. */
export interface EntityType {
  readonly name: string;
  readonly nameEn: string;
  /** The types that each node of this one is also of. */
  readonly broader: readonly EntityTypeId[];
}

export type EntityTypeId = keyof typeof TYPES;

/** Keys are the names of the GraphQL types. */
const TYPES = {
  Municipality: { name: "Belediye", nameEn: "Turkish municipality", broader: ["LocalGovernment"] },
  PartnerCity: {
    name: "Yurt dışındaki kardeş şehir",
    nameEn: "Partner city abroad",
    broader: ["LocalGovernment"],
  },
  LocalGovernment: { name: "Yerel yönetim", nameEn: "Municipality or partner city", broader: [] },
  Province: { name: "İl", nameEn: "Turkish province", broader: [] },
  Country: { name: "Ülke", nameEn: "Country with partner cities, or Türkiye", broader: ["Nation"] },
  State: { name: "Başka devlet", nameEn: "Other state", broader: ["Nation"] },
  Nation: { name: "Ülke ya da devlet", nameEn: "Country or state", broader: [] },
  Person: { name: "Kişi", nameEn: "Person", broader: [] },
  Organisation: { name: "Kuruluş", nameEn: "Organisation", broader: [] },
  Party: { name: "Siyasi parti", nameEn: "Political party", broader: [] },
  Summit: { name: "Zirve", nameEn: "Summit", broader: ["Event"] },
  Visit: { name: "Ziyaret", nameEn: "Visit", broader: ["Event"] },
  Treaty: { name: "Antlaşma", nameEn: "Treaty", broader: ["Event"] },
  Statement: { name: "Açıklama", nameEn: "Statement", broader: ["Event"] },
  Founding: { name: "Kuruluş olayı", nameEn: "Founding", broader: ["Event"] },
  Event: { name: "Ulusal diplomasi olayı", nameEn: "Event of national diplomacy", broader: [] },
  Doctrine: { name: "Doktrin", nameEn: "Doctrine", broader: [] },
} as const;

/** Every type by its id. */
export const entityTypes: Readonly<Record<EntityTypeId, EntityType>> = TYPES;

export function isEntityTypeId(text: string): text is EntityTypeId {
  return Object.hasOwn(TYPES, text);
}

/** A type, then the broader ones. */
export function withBroader(type: EntityTypeId): readonly EntityTypeId[] {
  return [type, ...entityTypes[type].broader];
}
