import { entityTypes } from "../../domain/entityTypes.ts";
import { typesOf } from "../../questions/resolve/entityCandidate.ts";
import type { EntityRow } from "../../questions/resolve/queries.ts";

/** What tells namesakes apart: `District municipality in Ankara, Türkiye`. */
export function describeEntity(entity: EntityRow): string {
  const [type] = typesOf(entity);
  const isArea = type === "Country" || type === "State";
  const areas = [entity.city, entity.province, ...(isArea ? [] : entity.countries)];
  const where = areas.flatMap((area) => (area === null ? [] : [area.nameEn])).join(", ");
  const what = capitalise(kindOf(entity));
  return where === "" ? what : `${what} in ${where}`;
}

function kindOf(entity: EntityRow): string {
  const [type] = typesOf(entity);
  const kind = (entity.kind ?? "").toLowerCase().replaceAll("_", " ");
  if (type === "Municipality") return `${kind} municipality`;
  if (type === "PartnerCity") return kind;
  if (type === "Province") return "province";
  return type === undefined ? "" : entityTypes[type].nameEn;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
