import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { firstDrawn, seriousFindings, startExplorer, type Explorer } from "../browser/explorerVisits.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer[Symbol.asyncDispose]());

/** What a person does, counted: a click, something typed, a key pressed. */
function counting(page: Page) {
  let actions = 0;
  return {
    actions: () => actions,
    async search(text: string) {
      const search = page.getByRole("combobox", { name: /^(Search|Ara)$/ });
      await search.fill(text);
      await page.getByRole("option").first().waitFor();
      await search.press("Enter");
      actions += 2;
    },
    async follow(name: string | RegExp) {
      await page.getByRole("link", { name }).first().click();
      actions += 1;
    },
    /** What is told of the relation of this field, in the panel or on the page. */
    async told(field: string) {
      const section = page.locator(`[data-field=${field}]`).first();
      await section.waitFor();
      return section.innerText();
    },
  };
}

describe.each(["tr", "en"] as const)("in %s, from the explorer's first page,", (language) => {
  const words =
    language === "tr"
      ? {
          lists: "Listeler",
          notes: "Editör notları",
          foundings: "Kuruluş olayları",
          july: "17 Temmuz 2001",
          tajikistan: /Tacikistan/,
          founded: "TÜRKSOY",
        }
      : {
          lists: "Lists",
          notes: "Editors’ notes",
          foundings: "Foundings",
          july: "17 July 2001",
          tajikistan: /Tajikistan/,
          founded: "TÜRKSOY",
        };

  const begin = async () => {
    const visit = await explorer.open(`/?lang=${language}`);
    await visit.page.locator(firstDrawn.map).first().waitFor();
    return visit;
  };

  test("which municipalities are twinned with Şeki, and when", async () => {
    await using visit = await begin();
    const task = counting(visit.page);
    await task.search("Şeki");
    const told = await task.told("agreements");
    for (const name of ["Burdur", "Giresun", "Osmangazi", words.july]) expect(told).toContain(name);
    expect(task.actions()).toBeLessThanOrEqual(2);
    expect(visit.troubles).toEqual([]);
  });

  test("everything about TDBB", async () => {
    await using visit = await begin();
    const task = counting(visit.page);
    await task.search("TDBB");
    for (const field of ["localMembers", "layers", "foundings", "doctrines", "subjectOf"])
      expect(await task.told(field), field).not.toBe("");
    expect(task.actions()).toBeLessThanOrEqual(2);
    expect(visit.troubles).toEqual([]);
  });

  test("which organisations were founded at which summit", async () => {
    await using visit = await begin();
    const task = counting(visit.page);
    await task.follow(words.lists);
    await task.follow(words.foundings);
    await visit.page.locator("tbody tr").first().waitFor();
    const row = visit.page
      .locator("tbody tr")
      .filter({ hasText: language === "tr" ? "TDBB" : "Union of Turkic World" });
    expect(await row.locator("a[href*='summit/azerbaijan-2000']").count()).toBe(1);
    expect(task.actions()).toBeLessThanOrEqual(3);
    expect(visit.troubles).toEqual([]);
  });

  test("all facts that the editors dispute", async () => {
    await using visit = await begin();
    const task = counting(visit.page);
    await task.follow(words.notes);
    await visit.page.locator(".notes.all > li").first().waitFor();
    const { editorialNotes } = await explorer.server.query<{ editorialNotes: { totalCount: number } }>(
      "{ editorialNotes(first: 0) { totalCount } }",
    );
    expect(await visit.page.locator(".notes.all > li").count()).toBe(editorialNotes.totalCount);
    expect(task.actions()).toBeLessThanOrEqual(2);
    expect(visit.troubles).toEqual([]);
  });

  test("did Erdoğan’s visits precede agreements with that country", async () => {
    await using visit = await begin();
    const task = counting(visit.page);
    await task.search("Recep Tayyip Erdoğan");
    await visit.page.locator("[data-field=visits]").waitFor();
    await visit.page.locator('[data-field=visits] a[href*="visit/erdogan-tajikistan-2003"]').click();
    await visit.page.locator(".details h2").filter({ hasText: words.tajikistan }).waitFor();
    const { visit: told } = await explorer.server.query<{
      visit: { agreementsWithin: { totalCount: number } };
    }>('{ visit(id: "visit/erdogan-tajikistan-2003") { agreementsWithin { totalCount } } }');
    expect(await visit.page.locator("[data-field=agreementsWithin]").innerText()).toContain(
      String(told.agreementsWithin.totalCount),
    );
    expect(task.actions() + 1).toBeLessThanOrEqual(5);
    expect(visit.troubles).toEqual([]);
  });
});

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [360, 1440].flatMap((width) =>
    (["tr", "en"] as const).map((language) => ({ colorScheme, width, language })),
  ),
);

test.each(looks)(
  "pages are readable: $width wide, $colorScheme, $language",
  async ({ colorScheme, width, language }) => {
    for (const path of [
      "/id/organisation/tdbb",
      "/id/partner-city/az-seki",
      "/id/claim/total-198",
      "/list/visits",
      "/list",
      "/notes",
    ]) {
      await using visit = await explorer.open(`${path}?lang=${language}`, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      expect(await seriousFindings(visit.page), path).toEqual([]);
      expect(
        await visit.page.evaluate<number>("document.documentElement.scrollWidth"),
        path,
      ).toBeLessThanOrEqual(width);
      expect(visit.troubles).toEqual([]);
    }
  },
  120_000,
);
