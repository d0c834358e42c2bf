import { entityTypes } from "../../domain/entityTypes.ts";
import { foldName } from "../../domain/foldName.ts";
import type { Loaders } from "../../reading/context.ts";
import { encodeCursor } from "../../reading/pagination.ts";
import { typesOf } from "../../questions/resolve/entityCandidate.ts";
import { LONGEST_NAME } from "../../questions/resolve/loaders.ts";
import type { EntityRow } from "../../questions/resolve/queries.ts";
import { describeEntity } from "./describeEntity.ts";
import { entityProperties } from "./properties.ts";
import { RequestError } from "./RequestError.ts";

const SUGGESTIONS = 10;

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Entities that have a name with such a beginning, or this id. `cursor` is how many suggestions are skipped. */
export async function suggestEntities(prefix: string, cursor: string, loaders: Loaders): Promise<object> {
  const byId = await loaders.entityById.load(prefix.trim());
  if (byId !== null) return { result: [suggestionOf(byId, byId.name)] };
  if (foldName(prefix) === "" || prefix.length > LONGEST_NAME) return { result: [] };
  const skipped = readCursor(cursor);
  const after = skipped === 0 ? null : encodeCursor("SEARCH", [skipped]);
  const found = loaders.search({ text: prefix, first: SUGGESTIONS, after });
  const [edges, { hasNextPage }] = await Promise.all([found.edges, found.pageInfo]);
  const result = await Promise.all(
    edges.map(async ({ node, matchedName }) => {
      const entity = await loaders.entityById.load(node.id);
      return entity === null ? [] : [suggestionOf(entity, matchedName())];
    }),
  );
  return {
    result: result.flat(),
    ...(hasNextPage && { cursor: skipped + SUGGESTIONS }),
  };
}

function readCursor(cursor: string): number {
  if (/^\d{0,9}$/.test(cursor)) return Number(cursor);
  throw new RequestError(400, `"cursor" must be a whole number from 0 on, but is ${JSON.stringify(cursor)}.`);
}

function suggestionOf(entity: EntityRow, matchedName: string) {
  const by = matchedName === entity.name ? "" : ` (“${matchedName}”)`;
  return {
    id: entity.id,
    name: entity.name,
    description: describeEntity(entity) + by,
    notable: typesOf(entity),
  };
}

/** Types whose id, or a word of whose name, begins so. */
export function suggestTypes(prefix: string): object {
  const types = Object.entries(entityTypes).map(([id, { name, nameEn }]) => ({
    id,
    name: nameEn,
    description: name,
  }));
  return { result: types.filter((type) => begins(type, prefix)) };
}

/** Properties whose id, or a word of whose name, begins so. */
export function suggestProperties(prefix: string): object {
  const properties = entityProperties.map(({ id, name, description }) => ({ id, name, description }));
  return { result: properties.filter((property) => begins(property, prefix)) };
}

function begins({ id, name, description }: Suggestion, prefix: string): boolean {
  const sought = ` ${foldName(prefix)}`;
  return [id, name, description].some((text) => ` ${foldName(text)}`.includes(sought));
}
