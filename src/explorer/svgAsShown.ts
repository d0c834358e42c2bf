/** What a style sheet may have decided about an element that is drawn. */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "vector-effect",
  "visibility",
];

/** What serves the page alone. */
const CONTROLS = ".brush";
const CONTROL_MARK = "data-control";

/** The drawing as a file of its own, without what serves the page alone; its ground is the figure's. */
export function svgAsShown(drawing: SVGSVGElement | null): string {
  if (!drawing) throw new Error("Expected a drawing, but there is none.");
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll<SVGElement>("*");
  copy.querySelectorAll<SVGElement>("*").forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    if (original.matches(CONTROLS)) element.setAttribute(CONTROL_MARK, "");
    const style = getComputedStyle(original);
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (value !== "normal" && value !== "none") element.setAttribute(property, plainColour(value));
      else if (property === "fill" || property === "stroke") element.setAttribute(property, value);
    }
    if (style.paintOrder.startsWith("stroke") && style.stroke !== "none") layHaloUnder(element);
    for (const name of ["class", "tabindex", "role", "aria-hidden", "style"]) element.removeAttribute(name);
  });
  copy.querySelectorAll(`[${CONTROL_MARK}]`).forEach((control) => control.remove());
  for (const name of ["class", "tabindex", "role", "aria-label", "style"]) copy.removeAttribute(name);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** The stroke as a letter of its own beneath: other programs do not know `paint-order` and smear it over the letters. */
function layHaloUnder(text: SVGElement): void {
  const halo = text.cloneNode(true) as SVGElement;
  for (const name of ["class", "aria-hidden", "style"]) halo.removeAttribute(name);
  halo.setAttribute("fill", "none");
  text.setAttribute("stroke", "none");
  text.before(halo);
}

/** Mixed colours are computed in a notation that other programs do not know. */
function plainColour(value: string): string {
  const parts = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(value)?.slice(1);
  if (!parts) return value;
  const [red, green, blue] = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255));
  return `rgba(${red}, ${green}, ${blue}, ${parts[3] ?? 1})`;
}
