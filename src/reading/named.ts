interface NamedRow {
  readonly name: string;
  readonly nameEn: string;
  /** Absent where the local name is the Turkish one. */
  readonly nameLocal?: string;
}

/** The name of a node in the language asked for. */
export function nameIn(row: NamedRow, language: "TR" | "EN" | "LOCAL"): string {
  return { TR: row.name, EN: row.nameEn, LOCAL: row.nameLocal ?? row.name }[language];
}
