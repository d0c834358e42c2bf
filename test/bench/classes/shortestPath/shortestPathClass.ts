import type { QueryClass } from "../../QueryClass.ts";
import { alike, draw } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

const { document, limit } = readClassFiles(import.meta.url);

export const shortestPathClass: QueryClass = {
  letter: "h",
  title: "The shortest path between two municipalities",
  document,
  limit,
  peer: "it has no paths",
  async cases(graph) {
    const rows = await graph.rows(
      "MATCH (m:Municipality) WHERE m.agreementCount > 0 RETURN m.id AS id ORDER BY id",
    );
    const ids = draw(rows).map(({ id }) => id);
    return [{ name: "any", questions: ids.map((from, place) => alike({ from, to: ids.at(place - 1) })) }];
  },
};
