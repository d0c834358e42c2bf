import type { QueryClass, Question } from "../../QueryClass.ts";
import { alike, draw } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

const { document, limit } = readClassFiles(import.meta.url);

/** So many with the most partner cities. */
const HUBS = 20;

export const shortestPathClass: QueryClass = {
  letter: "h",
  title: "The shortest path between two municipalities",
  document,
  limit,
  peer: "it has no paths",
  async cases(graph) {
    const rows = await graph.rows(
      `MATCH (m:Municipality) WHERE m.agreementCount > 0
       RETURN m.id AS id ORDER BY COUNT { (m)-[:TWINNED_WITH]->() } DESC, id`,
    );
    const ids = rows.map(({ id }) => id);
    return [
      { name: "any", questions: pairs(draw(ids)) },
      { name: "two hubs", questions: pairs(ids.slice(0, HUBS)), latencyOnly: true },
    ];
  },
};

/** Each with the one before it. */
function pairs(ids: readonly unknown[]): Question[] {
  return ids.map((from, place) => alike({ from, to: ids.at(place - 1) }));
}
