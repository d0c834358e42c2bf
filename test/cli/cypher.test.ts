import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { cypherLiteral } from "../../src/cli/cypherLiteral.ts";

const root = join(import.meta.dirname, "..", "..");

/** What the command prints, and how it ends. */
function cypher(...given: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ["--import", "tsx/esm", "src/cli/cypher.ts", ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

describe("npm run cypher", () => {
  test("lists the names of all statements", async () => {
    const { stdout } = await cypher();
    expect(stdout.trim().split("\n")).toEqual(Object.keys(cypherTexts).sort());
  });

  test("prints a statement as it is sent, with its parameters", async () => {
    const parentIds = 'parentIds=["municipality/tr-konya"]';
    const order = ["--set", "byDate=true", "--set", "descending=false", "--set", "partnerCountry=AZ"];
    const { stdout, code } = await cypher(
      ...["agreementsByMunicipalityIds", "--set", parentIds, ...order, "--columns", "id,earliest"],
    );
    expect(code).toBe(0);
    expect(stdout).toContain(':param parentIds => ["municipality/tr-konya"];\n');
    expect(stdout).toContain(":param table => null;\n");
    expect(stdout).toContain(
      "PROFILE\nUNWIND $parentIds AS parentId\nCALL (parentId) {\n  MATCH ()-[party:SIGNED]->(agreement:Agreement)\n",
    );
    expect(stdout).toContain(
      "\n    AND (agreement.partnerCountryCode = $partnerCountry OR $partnerCountry IN agreement.partnerCountryCodes)\n",
    );
    expect(stdout).not.toContain("$table");
    expect(stdout).toContain("RETURN [true,agreement.id,toString(agreement.earliest)] AS agreement\n}\n");
  });

  test.each([
    [["agreementByIds"], /There is no statement agreementByIds. Near it are agreementsByIds, /],
    [
      ["agreementsByIds", "--set", "weather=1"],
      /with a parameter of agreementsByIds \(ids\), found weather=1/,
    ],
    [
      ["agreementsByIds", "--columns", "weather"],
      /has no columns weather. It has agreement: id, datasetId, /,
    ],
  ])("explains what is wrong with %j", async (given, message) => {
    const { code, stderr } = await cypher(...given);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  test("writes values as Cypher does", () => {
    expect(cypherLiteral([{ key: "a", from: null, n: 1 }])).toBe('[{`key`: "a", `from`: null, `n`: 1}]');
  });
});
