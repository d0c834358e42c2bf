import { expect, test } from "vitest";
import { type EchoAgreement, type EchoEvent, measureEcho } from "../../src/analysis/echo.ts";
import { createRandomGenerator } from "../../src/analysis/randomGenerator.ts";
import { readCountedAgreements } from "./countAgreements.ts";

const FIRST = Date.parse("1993-01-01");
const DAYS = 10_956;

function dayAt(number: number): string {
  return new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10);
}

/** The agreements of the paper, whose growth and batches no event has anything to do with when its day is drawn. */
const printed = readCountedAgreements().map(({ day, country }): EchoAgreement => ({
  earliest: day,
  latest: day,
  country,
}));

/** Two hundred agreements with one country, five times as frequent at the end as at the beginning. */
function growing(below: (bound: number) => number): EchoAgreement[] {
  const agreements: EchoAgreement[] = [];
  while (agreements.length < 200) {
    const number = below(DAYS);
    if (below(DAYS) < (DAYS + 4 * number) / 5)
      agreements.push({ earliest: dayAt(number), latest: dayAt(number), country: "AZ" });
  }
  return agreements;
}

test.each([
  ["the paper's agreements", 12],
  ["the paper's agreements", 36],
  ["independent agreements that grow more frequent", 6],
])(
  "on 2,000 draws with no effect the interval covers what chance gives in 93 to 97 of 100: %s, %i months",
  (which, windowMonths) => {
    const draws = 2_000;
    let covered = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const { below } = createRandomGenerator(10_000 * windowMonths + draw);
      const agreements = which.startsWith("the paper") ? printed : growing(below);
      const events = Array.from({ length: 12 }, (_, number): EchoEvent => {
        const day = dayAt(1_100 + below(DAYS - 2_200));
        const countries = ["AZ", "KZ", "KG", "UZ", "TM"].slice(0, 1 + below(5));
        return { id: `visit/${String(number)}`, earliest: day, latest: day, lasted: true, countries };
      });
      const period = { from: "1993-01-01", until: "2022-12-31" };
      const options = { ...period, windowMonths, permutations: 399, seed: draw };
      const { chanceRatio, rateRatioInterval } = measureEcho(agreements, events, options);
      const { lower, upper } = rateRatioInterval ?? { lower: NaN, upper: NaN };
      if (chanceRatio !== null && lower <= chanceRatio && chanceRatio <= (upper ?? Infinity)) covered += 1;
    }
    expect(covered / draws).toBeGreaterThanOrEqual(0.93);
    expect(covered / draws).toBeLessThanOrEqual(0.97);
  },
  300_000,
);
