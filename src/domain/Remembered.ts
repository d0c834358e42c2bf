/** Values that are worked out once for each key; of too many, those are forgotten that were worked out first. */
export class Remembered<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    if (this.#values.size >= this.#most) {
      const [oldest = ""] = this.#values.keys();
      this.#values.delete(oldest);
    }
    const value = make();
    this.#values.set(key, value);
    return value;
  }
}
