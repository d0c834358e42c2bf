/** The second implementation of statistics: it looks at every day that a date may mean, and shares nothing with `src/`. */

export interface NaiveAgreement {
  readonly earliest: string;
  readonly latest: string;
  readonly country: string;
  readonly kind: string;
}

export interface NaivePeriod {
  readonly value: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface NaiveQuestion {
  readonly by: readonly string[];
  readonly periods: readonly NaivePeriod[];
  readonly from: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
}

export interface NaiveRow {
  readonly keys: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly cumulative: { readonly min: number; readonly max: number } | null;
  readonly first: string;
  readonly latest: string;
}

/** Every row, in no particular order. */
export function naiveStatistics(agreements: readonly NaiveAgreement[], question: NaiveQuestion): NaiveRow[] {
  const asked = agreements.filter((agreement) => possibleDays(agreement, question).length > 0);
  const cells = new Set(
    asked.flatMap((agreement) =>
      possibleDays(agreement, question).flatMap((day) => cellsOfDay(agreement, day, question)),
    ),
  );
  return [...cells].map((cell) => {
    const keys = cell.split("|");
    const possible = asked.filter((agreement) => isPossible(agreement, keys, question));
    const days = possible.flatMap((agreement) =>
      possibleDays(agreement, question).filter((day) => isIn(agreement, day, keys, question)),
    );
    return {
      keys,
      min: possible.filter((agreement) => isCertain(agreement, keys, question)).length,
      max: possible.length,
      cumulative: cumulate(asked, keys, question),
      first: days.toSorted()[0] ?? "",
      latest: days.toSorted().at(-1) ?? "",
    };
  });
}

function cumulate(asked: readonly NaiveAgreement[], keys: readonly string[], question: NaiveQuestion) {
  const place = question.by.indexOf(question.by.includes("MONTH") ? "MONTH" : "YEAR");
  if (place === -1) return null;
  const lane = keys.with(place, "*");
  const time = keys[place] ?? "";
  const soFar = (day: string) => day.slice(0, time.length) <= time;
  return {
    min: asked.filter((agreement) => isCertain(agreement, lane, question) && soFar(agreement.latest)).length,
    max: asked.filter((agreement) =>
      possibleDays(agreement, question).some((day) => soFar(day) && isIn(agreement, day, lane, question)),
    ).length,
  };
}

function isPossible(agreement: NaiveAgreement, keys: readonly string[], question: NaiveQuestion): boolean {
  return possibleDays(agreement, question).some((day) => isIn(agreement, day, keys, question));
}

function isCertain(agreement: NaiveAgreement, keys: readonly string[], question: NaiveQuestion): boolean {
  const signed = question.asOf === null || agreement.latest <= question.asOf;
  return signed && daysOf(agreement).every((day) => isIn(agreement, day, keys, question));
}

function isIn(
  agreement: NaiveAgreement,
  day: string,
  keys: readonly string[],
  question: NaiveQuestion,
): boolean {
  return question.by.every(
    (dimension, place) =>
      keys[place] === "*" || valuesOfDay(agreement, day, dimension, question).includes(keys[place] ?? ""),
  );
}

function cellsOfDay(agreement: NaiveAgreement, day: string, question: NaiveQuestion): string[] {
  return question.by
    .map((dimension) => valuesOfDay(agreement, day, dimension, question))
    .reduce<string[]>(
      (cells, values) =>
        cells.flatMap((cell) => values.map((value) => (cell === "" ? value : `${cell}|${value}`))),
      [""],
    );
}

function valuesOfDay(
  agreement: NaiveAgreement,
  day: string,
  dimension: string,
  question: NaiveQuestion,
): string[] {
  switch (dimension) {
    case "YEAR":
      return [day.slice(0, 4)];
    case "MONTH":
      return [day.slice(0, 7)];
    case "PERIOD":
      return question.periods
        .filter(({ from, until }) => (from ?? day) <= day && day <= (until ?? day))
        .map(({ value }) => value);
    case "COUNTRY":
      return [agreement.country];
    default:
      return [agreement.kind];
  }
}

function possibleDays(agreement: NaiveAgreement, { from, until, asOf }: NaiveQuestion): string[] {
  return daysOf(agreement).filter(
    (day) => day >= (from ?? day) && day <= (until ?? day) && day <= (asOf ?? day),
  );
}

const knownDays = new Map<string, readonly string[]>();

function daysOf({ earliest, latest }: NaiveAgreement): readonly string[] {
  const known = knownDays.get(earliest + latest);
  if (known !== undefined) return known;
  const days: string[] = [];
  for (let time = Date.parse(earliest); time <= Date.parse(latest); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  knownDays.set(earliest + latest, days);
  return days;
}
