import type { GraphData } from "../../src/explorer/data/GraphData.ts";
import type {
  DrawnAgreementFragment,
  DrawnMunicipalityFragment,
  DrawnPlaceFragment,
} from "../../src/__generated__/explorerAnswers.ts";
import { toGraphData } from "../../src/explorer/data/toGraphData.ts";

export const hostileName = `<img src=x onerror="document.title='broken'">`;
export const formula = `=HYPERLINK("http://host.example","click")`;

export function placeRow(
  id: string,
  code: string,
  more: Partial<DrawnPlaceFragment> = {},
): DrawnPlaceFragment {
  const name = id.slice(id.indexOf("/") + 1);
  return {
    id,
    tr: name,
    en: name,
    local: name,
    otherNames: [],
    location: { latitude: 40, longitude: 30 },
    country: { code },
    ...more,
  };
}

export function municipalityRow(id: string): DrawnMunicipalityFragment {
  return { ...placeRow(id, "TR"), province: { id: "province/tr-00", tr: "il", en: "province" } };
}

export function agreementRow(
  municipality: string,
  partner: string,
  day: string | null,
): DrawnAgreementFragment {
  return {
    id: `agreement/${municipality}-${partner}-${day ?? "undated"}`,
    date: day === null ? null : { edtf: day, precision: "DAY", earliest: day, latest: day },
    parties: [{ id: `municipality/${municipality}` }, { id: `partner-city/${partner}` }],
    printed: { table: 1, row: 7 },
    repeats: null,
  };
}

/** Two municipalities that share a partner, another pair beside, and an agreement without a date. */
export function smallGraph(): GraphData {
  const agreements = [
    agreementRow("ankara", "seki", "1993-04-01"),
    agreementRow("ankara", "seki", "2001-05-02"),
    agreementRow("konya", "seki", "2001-06-03"),
    agreementRow("konya", "buhara", "2005-07-04"),
    agreementRow("bolu", "almati", null),
  ];
  return toGraphData({
    countries: {
      nodes: ["AZ", "UZ", "KZ", "TR"].map((code) => ({ id: `country/${code}`, code, tr: code, en: code })),
    },
    periods: { nodes: [] },
    events: { nodes: [] },
    datasets: { nodes: [{ id: "dataset/small", version: "1" }] },
    municipalities: {
      nodes: ["ankara", "konya", "bolu"].map((name) => municipalityRow(`municipality/${name}`)),
    },
    partnerCities: {
      nodes: [
        placeRow("partner-city/seki", "AZ", {
          otherNames: [
            { text: "Nuxa", kind: "FORMER" },
            { text: "Nuxa", kind: "FORMER" },
            { text: "Sheki", kind: "VARIANT" },
          ],
        }),
        placeRow("partner-city/buhara", "UZ"),
        placeRow("partner-city/almati", "KZ"),
      ],
    },
    agreements: { nodes: agreements, totalCount: agreements.length },
  });
}
