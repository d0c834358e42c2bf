import { createRandomGenerator } from "../../../../src/analysis/randomGenerator.ts";
import { foldName } from "../../../../src/domain/foldName.ts";
import type { QueryClass } from "../../QueryClass.ts";
import { draw } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";
import { handWrittenQuery } from "./handWrittenQuery.ts";
import { misspell } from "./misspell.ts";

const { document, peer, limit } = readClassFiles(import.meta.url);

export const nameSearchClass: QueryClass = {
  letter: "g",
  title: "A search for a misspelt name, the ten best",
  document,
  limit,
  prepare({ text }) {
    const folded = foldName(String(text));
    return { folded, query: handWrittenQuery(folded, 1), widerQuery: handWrittenQuery(folded, 2) };
  },
  peer: {
    document: peer,
    toOurs: (data) => data,
    differs:
      "it searches one type, ranks by Lucene's score alone and needs its client to write the Lucene query, which must look for two wrong letters at once: its answers are others",
  },
  async cases(graph) {
    const rows = await graph.rows(
      "MATCH (place:LocalGovernment) RETURN place.name AS name ORDER BY place.id",
    );
    const random = createRandomGenerator(2);
    const questions = draw(rows).map(({ name }) => {
      const text = misspell(String(name), random);
      return { ours: { text }, peer: { phrase: handWrittenQuery(foldName(text), 2) }, limit: { text } };
    });
    return [{ name: "any", questions }];
  },
};
