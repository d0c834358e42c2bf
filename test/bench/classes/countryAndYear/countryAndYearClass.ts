import type { QueryClass } from "../../QueryClass.ts";
import { agreementListed, type PeerAgreement } from "../agreementListed.ts";
import { draw } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

const { document, peer, limit } = readClassFiles(import.meta.url);

export const countryAndYearClass: QueryClass = {
  letter: "b",
  title: "50 agreements of one country and year, by date, with municipality and partner",
  document,
  limit,
  peer: {
    document: peer,
    toOurs: ({ agreements }: { readonly agreements: readonly PeerAgreement[] }) => ({
      agreements: { nodes: agreements.map(agreementListed) },
    }),
  },
  async cases(graph) {
    const rows = await graph.rows(
      `MATCH (a:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(c:Country)
       RETURN DISTINCT c.code AS country, a.earliest.year AS year ORDER BY country, year`,
    );
    return [{ name: "any", questions: draw(rows).map(questionOf) }];
  },
};

function questionOf({ country, year }: Readonly<Record<string, unknown>>) {
  const text = String(year);
  return {
    ours: { country, year: text },
    peer: { country, from: `${text}-01-01`, until: `${text}-12-31` },
    limit: { country, year: text, nextYear: String(Number(year) + 1) },
  };
}
