/** What neither XML 1.0 nor a table of text may hold: controls, halves of surrogate pairs, non-characters. */
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with a replacement character for each that XML 1.0 forbids. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, "\ufffd");
}
