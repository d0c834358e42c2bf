/** The text of a query, with the types of its answer and of the variables that it takes. */
export interface TypedDocument<Answer, Variables> {
  readonly text: string;
  /** Never there: it only tells the compiler. */
  readonly types?: (variables: Variables) => Answer;
}
