import type { BenchCase, BenchGraph, QueryClass } from "../../QueryClass.ts";
import { alike, draw, only } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

interface PeerMunicipality {
  readonly partnerCities: readonly { readonly municipalities?: readonly PeerMunicipality[] }[];
}

const { document, peer, limit } = readClassFiles(import.meta.url);

/** Degrees of the start whose latency is reported apart; about the median, the upper 20, 10 and 1 of a hundred. */
const DEGREES = [3, 8, 16, 49];
const SMALLEST_GRAPH_WITH_DEGREES = 10_000;
const STARTS = 200;
const HUBS = 20;

export const threeHopsClass: QueryClass = {
  letter: "c",
  title: "Three hops out and back, ten neighbours at each",
  document,
  limit,
  peer: {
    document: peer,
    toOurs: ({ municipalities }: { readonly municipalities: readonly PeerMunicipality[] }) => ({
      municipality: municipalityOf(only(municipalities)),
    }),
  },
  async cases(graph) {
    const starts = await graph.rows(
      `MATCH (m:Municipality) WHERE m.agreementCount > 0
       RETURN m.id AS id, COUNT { (m)-[:TWINNED_WITH]->() } AS degree ORDER BY degree DESC, id`,
    );
    const any = { name: "any", questions: draw(starts).map(({ id }) => alike({ id })) };
    return graph.agreements < SMALLEST_GRAPH_WITH_DEGREES ? [any] : [any, ...casesByDegree(starts)];
  },
};

function casesByDegree(starts: Awaited<ReturnType<BenchGraph["rows"]>>): BenchCase[] {
  const caseOf = (name: string, from: typeof starts) => ({
    name,
    questions: draw(from)
      .slice(0, STARTS)
      .map(({ id }) => alike({ id })),
    latencyOnly: true,
  });
  return [
    ...DEGREES.map((degree) => caseOf(`degree ${String(degree)}`, nearest(starts, degree))),
    caseOf("hub", starts.slice(0, HUBS)),
  ];
}

/** Those with this degree; where there are few, those with the next ones too. */
function nearest(starts: Awaited<ReturnType<BenchGraph["rows"]>>, degree: number) {
  const distance = (start: Readonly<Record<string, unknown>>) => Math.abs(Number(start["degree"]) - degree);
  const exact = starts.filter((start) => distance(start) === 0);
  return exact.length >= HUBS ? exact : starts.toSorted((a, b) => distance(a) - distance(b)).slice(0, HUBS);
}

function municipalityOf({ partnerCities, ...municipality }: PeerMunicipality): object {
  const nodes = partnerCities.map(({ municipalities, ...city }) => ({
    ...city,
    ...(municipalities === undefined
      ? {}
      : { municipalities: { nodes: municipalities.map(municipalityOf) } }),
  }));
  return { ...municipality, partnerCities: { nodes } };
}
