const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even behind a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** The text for a field of BibTeX, in one line: letters as they are (UTF-8), what LaTeX would act on escaped. */
export function latexText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^<>&%$#_]/g, (character) => SPECIAL[character] ?? "");
}
