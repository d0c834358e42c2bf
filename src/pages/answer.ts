/** What a document is answered with. The shapes say what it holds; these read it without a cast. */
export type Value = null | undefined | string | number | boolean | Answer | readonly Value[];

export interface Answer {
  readonly [name: string]: Value;
}

export function isAnswer(value: Value): value is Answer {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object of this name; null when there is none. */
export function partOf(answer: Answer, name: string): Answer | null {
  const value = answer[name];
  return isAnswer(value) ? value : null;
}

/** The objects of the list of this name, without what is null in it. */
export function partsOf(answer: Answer, name: string): readonly Answer[] {
  const value = answer[name];
  return Array.isArray(value) ? (value as readonly Value[]).filter(isAnswer) : [];
}

/** What the links of this name lead to. */
export function endsOf(answer: Answer, name: string): readonly Answer[] {
  return partsOf(answer, name)
    .map((link) => link["node"])
    .filter(isAnswer);
}

/** The text of this name; null when there is none, or when it is empty. */
export function textOf(answer: Answer, name: string): string | null {
  const value = answer[name];
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberOf(answer: Answer, name: string): number | null {
  const value = answer[name];
  return typeof value === "number" ? value : null;
}

/** A date of the answer in EDTF; null when there is none. */
export function dateOf(answer: Answer, name: string): string | null {
  const date = partOf(answer, name);
  return date && textOf(date, "edtf");
}
