import type { ExplorerMorePagesQuery } from "../../__generated__/explorerAnswers.ts";
import { graphDocument, morePagesDocument } from "../../__generated__/explorerDocuments.ts";
import { ask } from "./ask.ts";
import type { GraphData } from "./GraphData.ts";
import { toGraphData } from "./toGraphData.ts";

/** More than a browser draws at a pace that is worth watching. */
const MAXIMUM_AGREEMENTS = 20_000;

/** Fetches page by page, every list that has not ended in the same request. */
export async function fetchGraph(): Promise<GraphData> {
  const first = await ask(graphDocument, {});
  const municipalities = [...first.municipalities.nodes];
  const partnerCities = [...first.partnerCities.nodes];
  const agreements = [...first.agreements.nodes];
  let last: ExplorerMorePagesQuery = first;
  for (;;) {
    const next = {
      municipalities: nextPage(last.municipalities),
      partnerCities: nextPage(last.partnerCities),
      agreements: agreements.length < MAXIMUM_AGREEMENTS ? nextPage(last.agreements) : null,
    };
    if (Object.values(next).every((after) => after === null)) break;
    last = await ask(morePagesDocument, {
      municipalities: next.municipalities !== null,
      municipalitiesAfter: next.municipalities,
      partnerCities: next.partnerCities !== null,
      partnerCitiesAfter: next.partnerCities,
      agreements: next.agreements !== null,
      agreementsAfter: next.agreements,
    });
    municipalities.push(...(last.municipalities?.nodes ?? []));
    partnerCities.push(...(last.partnerCities?.nodes ?? []));
    agreements.push(...(last.agreements?.nodes ?? []));
  }
  return toGraphData({
    ...first,
    municipalities: { nodes: municipalities },
    partnerCities: { nodes: partnerCities },
    agreements: { nodes: agreements, totalCount: first.agreements.totalCount },
  });
}

/** After which cursor a list goes on; null when it has ended, or was not asked for. */
function nextPage(list: ExplorerMorePagesQuery["agreements"] | ExplorerMorePagesQuery["partnerCities"]) {
  return list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
}
