/** Whether something held on a day: a date that is only a year or a month can leave it open. */
export type Certainty = "CERTAIN" | "POSSIBLE";

/** When something began and ended, as far as it is known; a null end of `begun` or `ended` is open. */
export interface Duration {
  /** First and last day on which it may have begun, ISO 8601. */
  readonly begun: { readonly earliest: string | null; readonly latest: string | null };
  /** First and last day on which it may have ended, ISO 8601; absent when it has not ended. */
  readonly ended?: { readonly earliest: string | null; readonly latest: string | null } | undefined;
}

/**
 * Whether it held on `day` (ISO 8601): null when it did not. It holds from the day on which it begins, and on the day
 * on which it ends no more. What has no known beginning began before any day.
 */
export function certaintyOn(day: string, { begun, ended }: Duration): Certainty | null {
  const began = begun.earliest === null || begun.earliest <= day;
  const over = ended !== undefined && ended.latest !== null && ended.latest <= day;
  if (!began || over) return null;
  const surelyBegan = begun.latest === null ? begun.earliest === null : begun.latest <= day;
  const surelyGoesOn = ended === undefined || (ended.earliest !== null && ended.earliest > day);
  return surelyBegan && surelyGoesOn ? "CERTAIN" : "POSSIBLE";
}

/** How many there are when not every date is precise enough to tell: all that is certain, and all that is possible. */
export interface CountInterval {
  readonly min: number;
  readonly max: number;
}
