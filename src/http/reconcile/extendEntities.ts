import { z } from "zod";
import { entityTypes, isEntityTypeId } from "../../domain/entityTypes.ts";
import type { Loaders } from "../../reading/context.ts";
import { MAXIMUM_PAGE_SIZE } from "../../reading/pagination.ts";
import { entityProperties, type EntityProperty, findProperty, type PropertyValue } from "./properties.ts";
import { check, readJson } from "./readJson.ts";
import { RequestError } from "./RequestError.ts";

const EXAMPLE = '{"ids": ["municipality/tr-ankara"], "properties": [{"id": "country"}]}';

const extendShape = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string() })),
});

/** Answers a data extension query: values of some properties of some entities. */
export async function extendEntities(text: string, loaders: Loaders): Promise<object> {
  const query = check(extendShape, readJson("extend", text, EXAMPLE), "extend");
  checkLength("ids", query.ids.length, MAXIMUM_PAGE_SIZE);
  checkLength("properties", query.properties.length, entityProperties.length);
  const properties = query.properties.map(({ id }) => knownProperty(id));
  const rows = await Promise.all(
    query.ids.map(async (id) => [id, await rowOf(id, properties, loaders)] as const),
  );
  return { meta: properties.map(columnOf), rows: Object.fromEntries(rows) };
}

function checkLength(list: string, length: number, most: number): void {
  if (length <= most) return;
  throw new RequestError(413, `"extend.${list}" must have at most ${most} entries, but has ${length}.`);
}

function knownProperty(id: string): EntityProperty {
  const property = findProperty(id);
  if (property !== undefined) return property;
  const known = entityProperties.map((one) => one.id).join(", ");
  throw new RequestError(400, `"extend.properties" must be of ${known}, but one is ${JSON.stringify(id)}.`);
}

async function rowOf(
  id: string,
  properties: readonly EntityProperty[],
  loaders: Loaders,
): Promise<Record<string, readonly PropertyValue[]>> {
  const entity = await loaders.entityById.load(id);
  const cells = properties.map(
    async (property) => [property.id, entity === null ? [] : await property.values(entity, loaders)] as const,
  );
  return Object.fromEntries(await Promise.all(cells));
}

function columnOf({ id, name, valueType }: EntityProperty) {
  return {
    id,
    name,
    ...(valueType && { type: { id: valueType, name: entityTypes[valueType].nameEn } }),
  };
}

/** The properties that entities of a type can have; of a type that is not known, all. */
export function proposeProperties(type: string, limit: string | undefined): object {
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) {
    throw new RequestError(400, `"limit" must be a whole number from 1 on, but is ${JSON.stringify(limit)}.`);
  }
  const fitting = entityProperties.filter(({ types }) => !isEntityTypeId(type) || types.includes(type));
  return {
    properties: fitting
      .slice(0, limit === undefined ? fitting.length : Number(limit))
      .map(({ id, name, description }) => ({ id, name, description })),
    type,
    ...(limit !== undefined && { limit: Number(limit) }),
  };
}
