import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { seedRows } from "../support/seedRows.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

test("scratch", async () => {
  const rows = seedRows("gazetteer/resolutions.csv");
  for (const typed of [true, false])
    for (const wherever of [true, false]) {
      const names = rows.map((row) => ({
        name: row["printed"],
        ...(typed ? { type: row["side"] === "municipality" ? "MUNICIPALITY" : "PARTNER_CITY" } : {}),
        ...(wherever
          ? { country: row["country"], ...(row["province"] && { province: row["province"] }) }
          : {}),
      }));
      let first = 0,
        match = 0;
      const bad: string[] = [];
      const verdicts: Record<string, number> = {};
      const start = performance.now();
      for (let i = 0; i < names.length; i += 100) {
        const { resolve } = await server.query<any>(
          `query ($names: [NameInput!]!) { resolve(names: $names, first: 3) { name candidates { node { id } score match verdict explanation(language: EN) } } }`,
          { names: names.slice(i, i + 100) },
        );
        resolve.forEach((r: any, k: number) => {
          const row: any = rows[i + k];
          const top = r.candidates[0];
          if (top?.node.id === row.place) first++;
          else bad.push(JSON.stringify([row.printed, row.province, row.place, r.candidates.slice(0, 2)]));
          if (top?.node.id === row.place && top.match) match++;
          else if (top?.match) bad.push("WRONG MATCH");
          else if (wherever && typed)
            bad.push(JSON.stringify([row.printed, row.province, row.place, r.candidates.slice(0, 2)]));
          verdicts[top?.verdict] = (verdicts[top?.verdict] ?? 0) + 1;
        });
      }
      console.log(typed, wherever, rows.length, first, match, verdicts, performance.now() - start);
      if (bad.length) console.log(bad.slice(0, 12).join("\n"));
    }
  const { resolve } = await server.query<any>(
    `{ resolve(names: [{name: "kecioern", province: "Ankara"}, {name:"Tuzla"}, {name:"Tuzla", country:"BA", near:{latitude:44.54,longitude:18.67}}, {name:"Merkez", province:"Bolu"}, {name:"Kirovabad", country:"AZ"},{name:"Шымкент", country:"Kazakistan"},{name:"Keçiören Belediyesi (Ankara)"},{name:"TIKA"},{name:"Süleyman Demirel"},{name:"Куба", country:"CU"}]) { name candidates { node { id } score match verdict explanation tr: explanation(language: EN) parts {points} matchedName {kind}} } }`,
  );
  console.log(JSON.stringify(resolve, null, 1));
  expect(1).toBe(1);
}, 120000);
