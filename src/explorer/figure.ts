import { escapeHtml } from "../domain/escapeHtml.ts";
import { backgrounds, inks, type Theme } from "./palette.ts";

/** One colour or mark of a drawing and what it stands for. */
export interface LegendEntry {
  readonly text: string;
  /** Null for what only its shape tells. */
  readonly colour: string | null;
  readonly shape: "square" | "circle";
}

/** What a drawing has to say for itself once it has left the page. */
export interface FigureWords {
  readonly title: string;
  readonly selection: string;
  readonly legend: readonly LegendEntry[];
  /** Source, licence and address, each a paragraph. */
  readonly notes: readonly string[];
}

const MARGIN = 20;
const HEAD = 64;
const LEGEND_ROW = 22;
const NOTE_ROW = 15;
/** About how wide a letter is, in parts of the size of the font. */
const LETTER = 0.56;

/** The drawing on an opaque ground between its title and its legend, source and licence. */
export function figure(drawing: string, words: FigureWords, theme: Theme): string {
  const [width = 0, drawingHeight = 0] = ["width", "height"].map((name) =>
    Number(new RegExp(` ${name}="([\\d.]+)"`).exec(drawing)?.[1] ?? 0),
  );
  const [ground, ink] = [backgrounds[theme], inks[theme]];
  const legend = legendRows(words.legend, width - 2 * MARGIN);
  const notes = words.notes.flatMap((note) => wrapped(note, (width - 2 * MARGIN) / (11 * LETTER)));
  const title = wrapped(words.title, (width - 2 * MARGIN) / (17 * LETTER));
  const selection = wrapped(words.selection, (width - 2 * MARGIN) / (13 * LETTER));
  const top = HEAD + (title.length - 1) * 22 + (selection.length - 1) * 17;
  const legendTop = top + drawingHeight + 22;
  const notesTop = legendTop + legend.length * LEGEND_ROW + 6;
  const height = Math.ceil(notesTop + notes.length * NOTE_ROW + 4);
  const text = (x: number, y: number, size: number, content: string, more = "") =>
    `<text x="${x}" y="${y}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif" font-size="${size}" fill="${ink}"${more}>${escapeHtml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeHtml(words.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...title.map((line, row) => text(MARGIN, 30 + row * 22, 17, line, ' font-weight="600"')),
    ...selection.map((line, row) => text(MARGIN, 30 + title.length * 22 + row * 17, 13, line)),
    drawing.replace("<svg ", `<svg y="${top}" `),
    ...legend.flatMap((row, index) =>
      row.map(({ text: content, colour, shape, x }) => {
        const y = legendTop + index * LEGEND_ROW;
        const look =
          colour === null ? `fill="none" stroke="${ink}" stroke-width="1.5"` : `fill="${escapeHtml(colour)}"`;
        const mark =
          shape === "circle"
            ? `<circle cx="${MARGIN + x + 5}" cy="${y - 4}" r="5" ${look}/>`
            : `<rect x="${MARGIN + x}" y="${y - 9}" width="10" height="10" ${look}/>`;
        return mark + text(MARGIN + x + 16, y, 12, content);
      }),
    ),
    ...notes.map((line, row) => text(MARGIN, notesTop + row * NOTE_ROW, 11, line)),
    "</svg>",
  ].join("\n");
}

/** The entries beside each other, with how far from the left each begins. */
function legendRows(entries: readonly LegendEntry[], width: number): (LegendEntry & { x: number })[][] {
  const rows: (LegendEntry & { x: number })[][] = [];
  let right = Infinity;
  for (const entry of entries) {
    const wide = 16 + entry.text.length * 12 * LETTER + 18;
    if (right + wide > width) {
      rows.push([]);
      right = 0;
    }
    rows.at(-1)?.push({ ...entry, x: Math.round(right) });
    right += wide;
  }
  return rows;
}

/** Lines of at most so many letters, a longer word cut. */
export function wrapped(text: string, most: number): string[] {
  const letters = Math.max(8, Math.floor(most));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, letters))) {
    if (line !== "" && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, letters: number): string[] {
  return word.match(new RegExp(`.{1,${letters}}`, "gu")) ?? [];
}
