/** A type's name in the reader's language; a type that is new to the page goes by its own. */
export function typeName(types: Readonly<Record<string, string>>, type: string): string {
  return types[type] ?? type;
}
