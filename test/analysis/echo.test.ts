import { describe, expect, test } from "vitest";
import {
  type EchoAgreement,
  type EchoedEvent,
  type EchoEvent,
  type EchoOptions,
  measureEcho,
} from "../../src/analysis/echo.ts";
import { readCountedAgreements } from "./countAgreements.ts";
import { type NaiveEvent, naiveEcho, naivePlacements, naiveStatistic } from "./naiveEcho.ts";

const OPTIONS: EchoOptions = {
  windowMonths: 1,
  permutations: 999,
  seed: 1,
  from: "2003-01-01",
  until: "2003-12-31",
};

function eventOn(earliest: string | null, change: Partial<EchoEvent> = {}): EchoEvent {
  return { id: "visit/x", earliest, latest: earliest, lasted: true, countries: ["AZ"], ...change };
}

function agreementOn(day: string, country = "AZ"): EchoAgreement {
  return { earliest: day, latest: day, country };
}

function agreementsOn(...days: string[]): EchoAgreement[] {
  return days.map((day) => agreementOn(day));
}

function onlyEvent(events: readonly EchoedEvent[]): EchoedEvent {
  const [event] = events;
  if (event === undefined) throw new Error("Expected an event that was counted.");
  return event;
}

/** Equal but for rounding. */
function near(value: number): number {
  return expect.closeTo(value, 8) as number;
}

/** A generator of the test's own: a linear congruential one (D. E. Knuth, MMIX). */
function lottery(seed: number): (bound: number) => number {
  let state = BigInt(seed);
  return (bound) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(bound));
  };
}

function dayAfter(first: string, days: number): string {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

describe("windows", () => {
  test.each([
    ["2003-06-23", 1, "2003-05-23", "2003-06-22", "2003-06-24", "2003-07-23"],
    ["2003-03-31", 1, "2003-02-28", "2003-03-30", "2003-04-01", "2003-04-30"],
    ["2004-02-29", 12, "2003-02-28", "2004-02-28", "2004-03-01", "2005-02-28"],
    ["2003-12-01", 3, "2003-09-01", "2003-11-30", "2003-12-02", "2004-03-01"],
  ])("of %s, %i months", (day, windowMonths, first, until, from, last) => {
    const options = { ...OPTIONS, windowMonths, from: "2000-01-01", until: "2010-12-31" };
    const event = onlyEvent(measureEcho([], [eventOn(day)], options).events);
    expect(event.windowBefore).toEqual({ from: first, until });
    expect(event.windowAfter).toEqual({ from, until: last });
  });

  test("take in both their ends, and nothing signed during the event", () => {
    const event = eventOn("2003-06-23", { latest: "2003-06-24" });
    const outside = ["2003-05-22", "2003-06-23", "2003-06-24", "2003-07-25"];
    expect(measureEcho(agreementsOn(...outside), [event], OPTIONS)).toMatchObject({ before: 0, after: 0 });
    const inside = ["2003-05-23", "2003-06-22", "2003-06-25", "2003-07-24", "2003-07-24"];
    const echo = measureEcho(agreementsOn(...inside), [event], OPTIONS);
    expect(echo).toMatchObject({ before: 2, after: 3, daysBefore: 31, daysAfter: 30 });
    expect(onlyEvent(echo.events)).toMatchObject({ id: "visit/x", before: 2, after: 3 });
  });

  test("may begin and end with the study period", () => {
    const period = { from: "2003-05-23", until: "2003-07-23" };
    expect(measureEcho([], [eventOn("2003-06-23")], { ...OPTIONS, ...period }).events).toHaveLength(1);
    for (const shorter of [{ from: "2003-05-24" }, { until: "2003-07-22" }]) {
      const { excluded } = measureEcho([], [eventOn("2003-06-23")], { ...OPTIONS, ...period, ...shorter });
      expect(excluded).toEqual([{ id: "visit/x", reason: "WINDOW_OUTSIDE_PERIOD" }]);
    }
  });

  test("hold agreements with the concerned countries, each once", () => {
    const agreements = [
      agreementOn("2003-06-24"),
      agreementOn("2003-06-24", "KZ"),
      agreementOn("2003-06-24", "TM"),
    ];
    const after = (...countries: string[]): number =>
      measureEcho(agreements, [eventOn("2003-06-23", { countries })], OPTIONS).after;
    expect(after("AZ")).toBe(1);
    expect(after("AZ", "KZ", "AZ")).toBe(2);
    expect(after("TJ")).toBe(0);
  });

  test("of several events may share an agreement", () => {
    const events = [eventOn("2003-06-23"), eventOn("2003-06-30", { id: "visit/y" })];
    const echo = measureEcho(agreementsOn("2003-06-27", "2003-07-10"), events, OPTIONS);
    expect(echo.events.map(({ before, after }) => [before, after])).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(echo).toMatchObject({ before: 1, after: 3, daysBefore: 31 + 31, daysAfter: 30 + 30 });
  });
});

describe("excluded", () => {
  test.each<[string, EchoEvent, number]>([
    ["UNDATED", eventOn(null), 1],
    ["UNDATED", eventOn("2003-06-23", { latest: null }), 1],
    ["WITHOUT_COUNTRY", eventOn("2003-06-23", { countries: [] }), 1],
    ["TOO_IMPRECISE", eventOn("2003-06-01", { latest: "2003-07-01" }), 1],
    ["TOO_IMPRECISE", eventOn("2003-01-01", { latest: "2003-12-31" }), 6],
    ["WINDOW_OUTSIDE_PERIOD", eventOn("1992-06-01"), 1],
    ["WINDOW_OUTSIDE_PERIOD", eventOn("2023-06-01"), 1],
    ["WINDOW_OUTSIDE_PERIOD", eventOn("2003-06-23"), 120],
  ])("%s: %o", (reason, event, windowMonths) => {
    const echo = measureEcho(agreementsOn("2003-06-24"), [event], { ...OPTIONS, windowMonths });
    expect(echo.excluded).toEqual([{ id: "visit/x", reason }]);
    expect(echo).toMatchObject({
      events: [],
      before: 0,
      after: 0,
      daysBefore: 0,
      daysAfter: 0,
      rateRatio: null,
      rateRatioInterval: null,
      chanceRatio: null,
      chanceRatioInterval: null,
      expectedBefore: null,
      expectedAfter: null,
      pValue: 1,
    });
  });

  test("not a date as precise as the window is long", () => {
    const year = eventOn("2003-01-01", { latest: "2003-12-31", lasted: false });
    const options = { ...OPTIONS, from: "2000-01-01", until: "2006-12-31", windowMonths: 12 };
    expect(measureEcho([], [year], options).events).toEqual([
      expect.objectContaining({
        windowBefore: { from: "2002-01-01", until: "2003-12-30" },
        windowAfter: { from: "2003-01-02", until: "2004-12-31" },
      }),
    ]);
    const month = eventOn("2003-06-01", { latest: "2003-06-30" });
    expect(measureEcho([], [month], OPTIONS).events).toHaveLength(1);
  });
});

describe("rate ratio", () => {
  test("is of agreements a day", () => {
    // 31 days before, 30 after.
    const agreements = agreementsOn("2003-06-01", "2003-06-02", "2003-06-24", "2003-06-24", "2003-07-01");
    const echo = measureEcho(agreements, [eventOn("2003-06-23")], OPTIONS);
    expect(echo.rateRatio).toBeCloseTo(3 / 30 / (2 / 31), 12);
    expect(echo.chanceRatio).toBeCloseTo(
      (((echo.expectedAfter ?? 0) / (echo.expectedBefore ?? 0)) * 31) / 30,
      12,
    );
    // So few agreements have an interval as wide as independent ones, at the least.
    const middle = Math.log(((3.5 / 2.5) * 31) / 30);
    const reach = 1.96 * Math.sqrt(1 / 3.5 + 1 / 2.5);
    expect(echo.rateRatioInterval?.lower).toBeLessThan(Math.exp(middle - reach) + 1e-4);
    expect(echo.rateRatioInterval?.upper).toBeGreaterThan(Math.exp(middle + reach) - 1e-3);
  });

  test("has no value and no upper limit when there was nothing before", () => {
    const echo = measureEcho(agreementsOn("2003-06-24"), [eventOn("2003-06-23")], OPTIONS);
    expect(echo.rateRatio).toBeNull();
    expect(echo.rateRatioInterval?.upper).toBeNull();
    expect(echo.rateRatioInterval?.lower).toBeGreaterThan(0);
  });

  test("is zero when there was nothing after", () => {
    const echo = measureEcho(agreementsOn("2003-06-22"), [eventOn("2003-06-23")], OPTIONS);
    expect(echo.rateRatio).toBe(0);
    expect(echo.rateRatioInterval?.lower).toBe(0);
    expect(echo.rateRatioInterval?.upper).toBeGreaterThan(1);
  });

  test("has neither value nor interval when there was nothing at all", () => {
    const echo = measureEcho([], [eventOn("2003-06-23")], OPTIONS);
    expect(echo).toMatchObject({ rateRatio: null, rateRatioInterval: null, pValue: 1 });
  });
});

describe("a second implementation, day by day", () => {
  // Some are known by their month or their year alone.
  const agreements = readCountedAgreements().map(({ day, country }, index): EchoAgreement => {
    if (index % 5 === 0)
      return { earliest: `${day.slice(0, 7)}-01`, latest: `${day.slice(0, 7)}-28`, country };
    if (index % 7 === 0)
      return { earliest: `${day.slice(0, 4)}-01-01`, latest: `${day.slice(0, 4)}-12-31`, country };
    return agreementOn(day, country);
  });

  test.each([1, 6, 12, 24])("counts the same in windows of %i months", (windowMonths) => {
    const draw = lottery(windowMonths);
    const countries = ["AZ", "KZ", "KG", "UZ", "TM", "TJ"];
    const events = Array.from({ length: 40 }, (_, number) => {
      const earliest = dayAfter("1992-01-01", draw(11_600));
      return {
        id: `event/${String(number)}`,
        earliest,
        latest: dayAfter(earliest, draw(45)),
        lasted: draw(2) === 0,
        countries: countries.filter((_country, index) => draw(index + 1) === 0),
      };
    });
    const options = { ...OPTIONS, windowMonths, from: "1993-12-04", until: "2023-03-24" };
    const echo = measureEcho(agreements, events, options);
    const naive = naiveEcho(agreements, events, options);
    expect(echo.events).toEqual(
      naive.events.map((event) => ({ ...event, before: near(event.before), after: near(event.after) })),
    );
    expect(echo.excluded).toEqual(naive.excluded);
    expect(echo.events.length).toBeGreaterThan(5);
    for (const key of ["before", "after", "daysBefore", "daysAfter"] as const)
      expect(echo[key]).toBeCloseTo(naive.pooled[key], 6);
  });

  /** The share of a binomial's draws lies within five standard deviations of its probability. */
  function tolerance(probability: number, draws: number): number {
    return 5 * Math.sqrt((probability * (1 - probability)) / draws) + 1 / draws;
  }

  const small: EchoOptions = { ...OPTIONS, permutations: 99_999, from: "2003-11-10", until: "2004-04-20" };
  const scattered: EchoAgreement[] = [
    ...agreementsOn("2003-11-20", "2003-12-05", "2003-12-24", "2004-01-02", "2004-01-03", "2004-01-03"),
    ...agreementsOn("2004-01-20", "2004-02-11", "2004-02-29", "2004-03-01", "2004-03-02", "2004-03-31"),
    agreementOn("2004-01-05", "KZ"),
    agreementOn("2004-03-15", "KZ"),
  ];

  test.each([
    ["2003-12-31", true],
    ["2004-01-02", false],
    ["2004-01-31", true],
    ["2004-02-10", false],
    ["2004-02-28", true],
    ["2004-03-18", false],
  ])("enumerates the null distribution of one event, %s, lasting: %s", (day, lasted) => {
    const event: NaiveEvent = {
      id: "visit/x",
      earliest: day,
      latest: dayAfter(day, 2),
      lasted,
      countries: ["AZ"],
    };
    const placements = naivePlacements(scattered, event, small);
    const echo = measureEcho(scattered, [event], small);
    expect(echo.events).toHaveLength(1);
    const observed = naiveStatistic(echo);
    const exact =
      placements.filter((counts) => naiveStatistic(counts) >= observed).length / placements.length;
    expect(Math.abs(echo.pValue - exact)).toBeLessThan(tolerance(exact, small.permutations));
    const mean = placements.reduce((total, { after }) => total + after, 0) / placements.length;
    expect(echo.expectedAfter).toBeCloseTo(mean, 1);
  });

  test.each([
    ["2004-01-02", "2004-02-28"],
    ["2003-12-31", "2004-02-29"],
    ["2004-03-01", "2004-03-02"],
  ])("enumerates the null distribution of two events, %s and %s", (first, second) => {
    const events: NaiveEvent[] = [
      { id: "visit/x", earliest: first, latest: first, lasted: true, countries: ["AZ"] },
      { id: "visit/y", earliest: second, latest: dayAfter(second, 6), lasted: true, countries: ["AZ", "KZ"] },
    ];
    const [ofFirst = [], ofSecond = []] = events.map((event) => naivePlacements(scattered, event, small));
    const echo = measureEcho(scattered, events, small);
    expect(echo.events).toHaveLength(2);
    const observed = naiveStatistic(echo);
    const reached = ofFirst.flatMap((one) =>
      ofSecond.filter(
        (other) =>
          naiveStatistic({ before: one.before + other.before, after: one.after + other.after }) >= observed,
      ),
    );
    const exact = reached.length / (ofFirst.length * ofSecond.length);
    expect(Math.abs(echo.pValue - exact)).toBeLessThan(tolerance(exact, small.permutations));
  });
});

describe("permutation test", () => {
  const period = { from: "1993-01-01", until: "2022-12-31" };
  const DAYS = 10_956;

  /** Days over the period, the later ones `growth` times more often at its end than at its beginning. */
  function randomDays(count: number, draw: (bound: number) => number, growth = 1): string[] {
    const days: string[] = [];
    while (days.length < count) {
      const day = draw(DAYS);
      if (draw(1000) < (1000 * (1 + ((growth - 1) * day) / DAYS)) / growth)
        days.push(dayAfter(period.from, day));
    }
    return days;
  }

  function randomEvents(count: number, draw: (bound: number) => number): EchoEvent[] {
    return Array.from({ length: count }, (_, number) =>
      eventOn(dayAfter(period.from, 400 + draw(DAYS - 800)), { id: `visit/${String(number)}` }),
    );
  }

  test("gives the same for the same seed, whatever the order of events and agreements", () => {
    const draw = lottery(3);
    const agreements = randomDays(150, draw).map((day) => agreementOn(day, draw(3) === 0 ? "KZ" : "AZ"));
    const events = randomEvents(12, draw).map((event, index) => ({
      ...event,
      latest: dayAfter(event.earliest ?? "", index),
      countries: index % 3 === 0 ? ["KZ"] : ["AZ", "KZ"].slice(0, 1 + (index % 2)),
    }));
    const options = { ...OPTIONS, ...period, windowMonths: 6 };
    const echo = measureEcho(agreements, events, options);
    expect(measureEcho(agreements, events, options)).toEqual(echo);
    const turned = measureEcho(agreements.toReversed(), events.toReversed(), options);
    expect(turned).toEqual({ ...echo, events: echo.events.toReversed() });
    const other = measureEcho(agreements, events, { ...options, seed: 2 });
    expect(other.expectedAfter).not.toBe(echo.expectedAfter);
    expect(other).toMatchObject({ before: echo.before, after: echo.after, seed: 2 });
  });

  test("gives what it always gave", () => {
    const agreements = agreementsOn("2003-03-10", "2003-05-05", "2003-06-24", "2003-07-01", "2003-10-10");
    const { pValue, expectedAfter } = measureEcho(agreements, [eventOn("2003-06-23")], OPTIONS);
    expect([pValue, expectedAfter]).toMatchInlineSnapshot(`
      [
        0.049,
        0.4754754754754755,
      ]
    `);
  });

  test("finds an echo that is there", () => {
    const draw = lottery(5);
    const events = randomEvents(15, draw);
    const echoes = events.flatMap(({ earliest }) =>
      agreementsOn(dayAfter(earliest ?? "", 1 + draw(60)), dayAfter(earliest ?? "", 1 + draw(60))),
    );
    const agreements = [...agreementsOn(...randomDays(150, draw)), ...echoes];
    const echo = measureEcho(agreements, events, { ...OPTIONS, ...period, windowMonths: 3 });
    expect(echo.pValue).toBeLessThan(0.005);
    expect(echo.rateRatio).toBeGreaterThan(2);
    expect(echo.rateRatioInterval?.lower).toBeGreaterThan(1);
  });

  test("is one-sided: agreements before are no echo", () => {
    const draw = lottery(5);
    const events = randomEvents(15, draw);
    const prepared = events.flatMap(({ earliest }) =>
      agreementsOn(...[20, 40, 50].map((days) => dayAfter(earliest ?? "", -days))),
    );
    const echo = measureEcho(prepared, events, { ...OPTIONS, ...period, windowMonths: 3 });
    expect(echo.pValue).toBeGreaterThan(0.99);
  });

  test("never gives zero, and one in m + 1 at the least", () => {
    const events = Array.from({ length: 10 }, (_, number) =>
      eventOn(`20${String(10 + number)}-06-15`, { id: `visit/${String(number)}` }),
    );
    const agreements = events.flatMap(({ earliest }) => agreementsOn(dayAfter(earliest ?? "", 3)));
    expect(measureEcho(agreements, events, { ...OPTIONS, ...period, permutations: 99 }).pValue).toBe(0.01);
  });

  test.each([
    ["steady", 1],
    ["growing tenfold", 10],
  ])("p is uniform where there is no echo, agreements %s", (_, growth) => {
    const runs = 250;
    const pValues = Array.from({ length: runs }, (_run, run) => {
      const draw = lottery(1000 + run);
      const agreements = agreementsOn(...randomDays(200, draw, growth));
      const options = { ...OPTIONS, ...period, windowMonths: 12, permutations: 199, seed: run };
      return measureEcho(agreements, randomEvents(12, draw), options).pValue;
    });
    const share = (bound: number): number => pValues.filter((p) => p <= bound).length / runs;
    // Four standard deviations of a binomial.
    for (const bound of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9])
      expect(Math.abs(share(bound) - bound)).toBeLessThan(4 * Math.sqrt((bound * (1 - bound)) / runs));
  });

  test("is quick enough to be asked for", () => {
    const draw = lottery(9);
    const agreements = agreementsOn(...randomDays(20_000, draw));
    const options = { ...OPTIONS, ...period, windowMonths: 12, permutations: 9_999 };
    const begun = performance.now();
    measureEcho(agreements, randomEvents(50, draw), options);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe("refuses", () => {
  test.each<[string, Partial<EchoOptions>]>([
    ["Expected windowMonths to be a whole number from 1 to 120, but got 0.", { windowMonths: 0 }],
    ["Expected windowMonths to be a whole number from 1 to 120, but got -3.", { windowMonths: -3 }],
    ["Expected windowMonths to be a whole number from 1 to 120, but got 121.", { windowMonths: 121 }],
    ["Expected windowMonths to be a whole number from 1 to 120, but got 1.5.", { windowMonths: 1.5 }],
    ["Expected permutations to be a whole number from 99 to 99999, but got 98.", { permutations: 98 }],
    [
      "Expected permutations to be a whole number from 99 to 99999, but got 100000.",
      { permutations: 100_000 },
    ],
    [
      "Expected permutations to be a whole number from 99 to 99999, but got NaN.",
      { permutations: Number.NaN },
    ],
    ["Expected seed to be a whole number from 0 to 9007199254740991, but got -1.", { seed: -1 }],
    [
      "Expected the study period to end on or after its first day 2003-01-01, but got 2002-12-31.",
      { until: "2002-12-31" },
    ],
    [
      "Expected a study period of at most 200 years, but got 1803-01-01 to 2003-01-01.",
      { from: "1803-01-01", until: "2003-01-01" },
    ],
    ['Expected a day such as 2003-06-23, but got "2003".', { from: "2003" }],
  ])("%s", (message, change) => {
    const measure = (): unknown => measureEcho([], [], { ...OPTIONS, ...change });
    expect(measure).toThrow(RangeError);
    expect(measure).toThrow(message);
  });

  test("an agreement or an event whose days are none", () => {
    expect(() => measureEcho(agreementsOn("2003-06"), [], OPTIONS)).toThrow(RangeError);
    expect(() => measureEcho([], [eventOn("2003-02-29")], OPTIONS)).toThrow(RangeError);
    expect(() => measureEcho([], [eventOn("2003-06-23", { latest: "2003-06-22" })], OPTIONS)).toThrow(
      "Expected visit/x to end on or after its first day 2003-06-23, but got 2003-06-22.",
    );
  });
});
