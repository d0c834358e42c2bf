import { groupBy } from "../../../../src/domain/groupBy.ts";
import type { QueryClass } from "../../QueryClass.ts";
import { draw, only } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

interface PeerAgreement {
  readonly earliest: string;
  readonly partnerCity: readonly {
    readonly country: readonly { readonly code: string; readonly nameOrder: string }[];
  }[];
}

const { document, peer, limit } = readClassFiles(import.meta.url);

export const countsPerCountryAndYearClass: QueryClass = {
  letter: "e",
  title: "Numbers of agreements per country and year",
  document,
  limit,
  peer: {
    document: peer,
    // It counts by no property of a neighbour and by no part of a date: its client has to count.
    toOurs: ({ agreements }: { readonly agreements: readonly PeerAgreement[] }) => ({
      statistics: { rows: [...groupBy(agreements, keyOf)].toSorted(byKey).map(rowOf) },
    }),
  },
  async cases(graph) {
    const rows = await graph.rows(
      `MATCH (c:Country) WHERE EXISTS { (c)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-() }
       RETURN c.code AS code ORDER BY code`,
    );
    return [
      { name: "all countries", questions: [{ ours: {}, peer: {}, limit: { country: null } }] },
      {
        name: "one country",
        questions: draw(rows).map(({ code }) => ({
          ours: { filter: { partnerCountry: code } },
          peer: { where: { partnerCity: { some: { country: { some: { code: { eq: code } } } } } } },
          limit: { country: code },
        })),
      },
    ];
  },
};

function keyOf({ earliest, partnerCity }: PeerAgreement): string {
  const { code, nameOrder } = only(only(partnerCity).country);
  return [nameOrder, code, earliest.slice(0, 4)].join("\t");
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function rowOf([key, agreements]: readonly [string, readonly unknown[]]) {
  const [, country, year] = key.split("\t");
  return {
    keys: [{ value: country }, { value: year }],
    agreements: { min: agreements.length, max: agreements.length },
  };
}
