/** Values that are worked out once for each key; of too many, the one is forgotten that was asked for longest ago. */
export class Remembered<Value> {
  readonly #most: number;
  /** In the order in which they were last asked for. */
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) this.#values.delete(key);
    else if (this.#values.size >= this.#most) this.forget(this.#values.keys().next().value ?? "");
    const value = known ?? make();
    this.#values.set(key, value);
    return value;
  }

  forget(key: string): void {
    this.#values.delete(key);
  }
}
