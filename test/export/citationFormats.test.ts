import { Cite } from "@citation-js/core";
import { expect, test } from "vitest";
import { type CitationFormatName, citationText } from "../../src/export/citationFormats.ts";
import { citationLine, type CitedWork } from "../../src/export/CitedWork.ts";

const paper = {
  id: "source/paper",
  title: "Orta Asya Türk Cumhuriyetleri & dış politika",
  authors: null,
  year: null,
  publisher: null,
  url: "https://example.org/a_b?c=d#e",
  licence: null,
};

const ACCESS = { on: "2026-01-05", serverAddress: "https://example.org/graph" };

const agreement: CitedWork = {
  id: "agreement/t2-017",
  path: "/?selected=agreement%2Ft2-017",
  madeOnDemand: false,
  title: "Sister-city agreement of Iğdır and Şəki, 2021-04-30",
  remarks: [],
  datasets: [{ id: "dataset/paper", title: "Agreements", version: "0123abcd" }],
  sources: [{ source: paper, locator: "Table 2, row 17", literature: "YYGM, 2023" }],
};

test("an agreement in BibTeX", async () => {
  expect(await citationText(agreement, "BIBTEX", ACCESS)).toBe(
    String.raw`@misc{paradiplomacy_agreement_t2_017,
  note = {In: Agreements (dataset/paper), version 0123abcd. Stated in: Orta Asya Türk Cumhuriyetleri \& dış politika. https://example.org/a\_b?c=d\#e, Table 2, row 17, which cites YYGM, 2023. Accessed 2026-01-05},
  publisher = {paradiplomacy-graph},
  title = {{Sister-city agreement of Iğdır and Şəki, 2021-04-30}},
  url = {https://example.org/graph/?selected=agreement%2Ft2-017},
}
`,
  );
});

test("an agreement in RIS, a line a value and every line ended as the format wants", async () => {
  expect((await citationText(agreement, "RIS", ACCESS)).split("\r\n")).toEqual([
    "TY  - DATA",
    "ET  - 0123abcd",
    "ID  - agreement/t2-017",
    "N1  - In: Agreements (dataset/paper), version 0123abcd. Stated in: Orta Asya Türk Cumhuriyetleri & dış politika. https://example.org/a_b?c=d#e, Table 2, row 17, which cites YYGM, 2023. Accessed 2026-01-05",
    "PB  - paradiplomacy-graph",
    "TI  - Sister-city agreement of Iğdır and Şəki, 2021-04-30",
    "UR  - https://example.org/graph/?selected=agreement%2Ft2-017",
    "Y2  - 2026/01/05/",
    "ER  - ",
    "",
  ]);
});

test("an agreement in CSL-JSON", async () => {
  expect(JSON.parse(await citationText(agreement, "CSL_JSON", ACCESS))).toEqual([
    {
      id: "agreement/t2-017",
      "citation-key": "paradiplomacy_agreement_t2_017",
      type: "dataset",
      title: "Sister-city agreement of Iğdır and Şəki, 2021-04-30",
      "container-title": "Agreements",
      version: "0123abcd",
      publisher: "paradiplomacy-graph",
      note: "In: Agreements (dataset/paper), version 0123abcd. Stated in: Orta Asya Türk Cumhuriyetleri & dış politika. https://example.org/a_b?c=d#e, Table 2, row 17, which cites YYGM, 2023. Accessed 2026-01-05",
      URL: "https://example.org/graph/?selected=agreement%2Ft2-017",
      accessed: { "date-parts": [[2026, 1, 5]] },
    },
  ]);
});

test("a dataset is cited for itself, with what it was made from, in one line too", () => {
  const dataset = { ...agreement, id: "dataset/paper", title: "Agreements" };
  expect(citationLine({ ...dataset, sources: [{ source: paper, locator: null }] }, ACCESS)).toBe(
    "Agreements. paradiplomacy-graph. Version 0123abcd. Made from: Orta Asya Türk Cumhuriyetleri & dış politika. https://example.org/a_b?c=d#e. Accessed 2026-01-05. https://example.org/graph/?selected=agreement%2Ft2-017",
  );
});

/** Not left to be guessed: a title may look like another format. */
const TYPES = { BIBTEX: "@bibtex/text", RIS: "@ris/file", CSL_JSON: "@else/json" };

test.each(["BIBTEX", "RIS", "CSL_JSON"] as const satisfies CitationFormatName[])(
  "%s brings any title back as it was",
  async (format) => {
    const titles = [
      "Iğdır, İstanbul, Şəki, Шымкент, Gökçeören & Ağrı",
      "100 % of #1: $5 {a} } { _under_ ^ ~ \\textbf{bold}",
      '<b>bold <img src=x onerror="alert(1)"> </script>',
      "TY - JOUR",
      "@article{x, title = {y}}",
    ];
    for (const title of titles) {
      const text = await citationText({ ...agreement, title }, format, ACCESS);
      const [read] = new Cite(text, { forceType: TYPES[format] }).data;
      expect(read).toMatchObject({ title, publisher: "paradiplomacy-graph" });
    }
  },
);

test.each(["BIBTEX", "RIS"] as const)("%s turns line breaks of a title into spaces", async (format) => {
  const text = await citationText({ ...agreement, title: "one\r\nER  - \r\ntwo" }, format, ACCESS);
  expect(new Cite(text).data).toMatchObject([{ title: "one ER - two" }]);
});
