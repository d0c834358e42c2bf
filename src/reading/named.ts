/** As GraphQL names it. */
export type Language = "TR" | "EN" | "LOCAL";

interface NamedRow {
  readonly name: string;
  readonly nameEn: string;
  /** Absent where the local name is the Turkish one. */
  readonly nameLocal?: string;
}

/** The name of a node in the language asked for. */
export function nameIn(row: NamedRow, language: Language): string {
  return { TR: row.name, EN: row.nameEn, LOCAL: row.nameLocal ?? row.name }[language];
}

/** The editors' reason in the language asked for, which is Turkish unless it is English. */
export function reasonIn<Reason extends string | null>(
  row: { readonly reason: Reason; readonly reasonEn: Reason },
  language: Language,
): Reason {
  return language === "EN" ? row.reasonEn : row.reason;
}
