import type { Candidate, CandidateName, NameKind } from "../../analysis/resolution/Candidate.ts";
import { type EntityTypeId, isEntityTypeId, withBroader } from "../../domain/entityTypes.ts";
import { foldName } from "../../domain/foldName.ts";
import { nodeType } from "../../domain/nodeKinds.ts";
import type { EntityRow } from "./queries.ts";

/** A node with names, as a candidate for what a text may mean. */
export interface EntityCandidate extends Candidate {
  readonly types: readonly EntityTypeId[];
  readonly entity: EntityRow;
}

const PROVINCE_SEATS = ["METROPOLITAN", "PROVINCIAL_CENTRE"];

/** A district of a large city has its centre that far from the city's. */
const PLACE_EXTENT_KM = 25;
const REGION_EXTENT_KM = 150;

/** The candidate that a row describes. */
export function entityCandidate(entity: EntityRow): EntityCandidate {
  const types = typesOf(entity);
  const { latitude, longitude } = entity;
  return {
    id: entity.id,
    types,
    names: namesOf(entity),
    countries: entity.countries,
    province: entity.province,
    city: entity.city,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
    extentKm: extentOf(types, entity.kind),
    isProvinceSeat: types.includes("Municipality") && PROVINCE_SEATS.includes(entity.kind ?? ""),
    isRegion: isRegion(types, entity.kind),
    agreementCount: entity.agreementCount ?? 0,
    entity,
  };
}

/** The type of a node with names, then the broader ones. */
export function typesOf({ id }: { readonly id: string }): readonly EntityTypeId[] {
  const type = nodeType(id) ?? "";
  if (!isEntityTypeId(type)) throw new Error(`Expected the id of a node with names, but got ${id}.`);
  return withBroader(type);
}

function namesOf(entity: EntityRow): CandidateName[] {
  const { name, nameEn, nameLocal, localLanguage, otherNames, searchNames } = entity;
  const current: [string, string | null][] = [[name, "tr"]];
  if (nameEn !== name) current.push([nameEn, "en"]);
  if (nameLocal !== null && nameLocal !== name) current.push([nameLocal, localLanguage]);
  const others = otherNames.map((other) => ({ ...other, folded: foldName(other.text) }));
  const told = new Set([...current.map(([text]) => text), ...otherNames.map(({ text }) => text)]);
  return [
    ...current.map(([text, language]) => plainName(text, "CURRENT", language)),
    ...others,
    ...searchNames.filter((text) => !told.has(text)).map((text) => plainName(text, "OTHER", null)),
  ];
}

function plainName(text: string, kind: NameKind, language: string | null): CandidateName {
  return { text, folded: foldName(text), kind, language, from: null, until: null };
}

function isRegion(types: readonly EntityTypeId[], kind: string | null): boolean {
  return types.includes("Province") || kind === "REGION";
}

function extentOf(types: readonly EntityTypeId[], kind: string | null): number | null {
  if (isRegion(types, kind)) return REGION_EXTENT_KM;
  return types.includes("LocalGovernment") ? PLACE_EXTENT_KM : null;
}
