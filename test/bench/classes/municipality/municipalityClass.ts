import type { QueryClass } from "../../QueryClass.ts";
import { alike, draw, only } from "../drawQuestions.ts";
import { readClassFiles } from "../readClassFiles.ts";

interface PeerAnswer {
  readonly municipalities: readonly {
    readonly agreements: readonly {
      readonly date: string;
      readonly partnerCity: readonly { readonly country: readonly object[] }[];
    }[];
  }[];
}

const { document, peer, limit } = readClassFiles(import.meta.url);

export const municipalityClass: QueryClass = {
  letter: "a",
  title: "One municipality with its agreements, their partners and countries",
  document,
  limit,
  peer: {
    document: peer,
    toOurs({ municipalities }: PeerAnswer) {
      const { agreements, ...municipality } = only(municipalities);
      return { municipality: { ...municipality, agreements: { nodes: agreements.map(agreementOf) } } };
    },
  },
  async cases(graph) {
    const rows = await graph.rows(
      "MATCH (m:Municipality) WHERE m.agreementCount > 0 RETURN m.id AS id ORDER BY id",
    );
    return [{ name: "any", questions: draw(rows).map(({ id }) => alike({ id })) }];
  },
};

function agreementOf({
  date,
  partnerCity,
  ...agreement
}: PeerAnswer["municipalities"][number]["agreements"][number]) {
  const { country, ...city } = only(partnerCity);
  return { ...agreement, date: { edtf: date }, partnerCity: { ...city, country: only(country) } };
}
