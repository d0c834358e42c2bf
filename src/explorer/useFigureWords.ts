import { fetchProvenance, sourcesInWords } from "./data/fetchProvenance.ts";
import type { FigureWords, LegendEntry } from "./figure.ts";
import { usePage } from "./Page.tsx";
import { useScene } from "./Scene.ts";
import { useYears } from "./timeline/useYears.ts";

/** Gives the words of a figure of what is shown. */
export function useFigureWords(): (legend: readonly LegendEntry[]) => Promise<FigureWords> {
  const { address, language, t, format } = usePage();
  const { chosen, data } = useScene();
  const { years } = useYears();
  return async (legend) => {
    const provenance = await fetchProvenance(address);
    const countries = address.countries.map((code) => data.countries.get(code)?.names[language] ?? code);
    return {
      title: `${t.subtitle}: ${t.views[address.view]}`,
      selection: [
        `${t.countries}: ${countries.length === 0 ? t.allCountries : countries.join(", ")}`,
        t.window(String(years.from), String(years.until)),
        t.agreements(format.number(chosen.length), chosen.length === 1),
      ].join(" · "),
      legend,
      notes: [
        sourcesInWords(provenance, t),
        `${t.title}, ${provenance.datasets.map(({ title, version }) => `${title} (${version})`).join("; ")}.`,
        location.href,
      ],
    };
  };
}
