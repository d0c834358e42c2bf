/** A query worth trying, as the server lists it at `/playground/examples.json`. */
export interface Example {
  /** The question it answers, in words. */
  title: string;
  /** One named operation: a tab bears the operation's name. */
  query: string;
  variables?: Readonly<Record<string, unknown>>;
}
