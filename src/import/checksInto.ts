/** Checks that add to `problems` what they find, so that one look tells all that is wrong. */
export function checksInto(problems: string[]) {
  const check = (holds: boolean, message: string) => {
    if (!holds) problems.push(message);
  };
  const unique = (file: string, keys: readonly string[]) => {
    const seen = new Set<string>();
    for (const key of keys) {
      check(!seen.has(key), `${file}: ${key} stands there twice`);
      seen.add(key);
    }
  };
  return { check, unique };
}
