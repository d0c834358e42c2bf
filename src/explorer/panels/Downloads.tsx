import { useRef, useState, type RefObject } from "react";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import type { Address } from "../address.ts";
import { fileQuery, writeFilter } from "../data/filters.ts";
import { toCsv } from "../data/toCsv.ts";
import { figure } from "../figure.ts";
import { usePage } from "../Page.tsx";
import type { Shown } from "../Scene.ts";
import { citationFiles, networkFiles } from "../selectionFiles.ts";
import { toPng } from "../toPng.ts";
import { toXlsx } from "../toXlsx.ts";
import { useFigureWords } from "../useFigureWords.ts";

/** The view as it is shown, in files and as a link. */
export function Downloads({ shown }: { readonly shown: RefObject<Shown | null> }) {
  const { address, language, theme, t, hrefOf } = usePage();
  const wordsOf = useFigureWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const [copied, setCopied] = useState(false);
  /** What could not be copied, to be copied by hand. */
  const [uncopied, setUncopied] = useState<string | null>(null);

  async function save(format: keyof typeof t.downloadAs) {
    if (!shown.current) return;
    const { svg, legend, table } = shown.current;
    const name = `${fileName(address)}.${format}`;
    if (format === "csv") offer(new Blob([toCsv(table())], { type: "text/csv" }), name);
    else if (format === "xlsx") offer(await toXlsx(table(), t.views[address.view]), name);
    else {
      const drawing = svg();
      const picture = figure(drawing, await wordsOf(legend()), theme);
      offer(format === "svg" ? new Blob([picture], { type: "image/svg+xml" }) : await toPng(picture), name);
    }
    menu.current?.removeAttribute("open");
  }

  async function copy(text: string) {
    // Over plain http a browser has no clipboard to offer, and it may be forbidden.
    const done = await (navigator.clipboard as Clipboard | undefined)?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done === true);
    setUncopied(done === true ? null : text);
    setTimeout(() => setCopied(false), 2_000);
  }

  const absolute = (change: Parameters<typeof hrefOf>[0]) =>
    new URL(hrefOf(change) || "?", location.href).href;
  const embedCode = `<iframe src="${escapeHtml(absolute({ embed: true }))}" title="${escapeHtml(`${t.title}: ${t.views[address.view]}`)}" width="800" height="500" loading="lazy" style="max-width: 100%; border: 0"></iframe>`;
  const tables = ["xlsx", "csv"] as const;
  const pictures = address.view === "audit" || address.table ? tables : (["png", "svg", ...tables] as const);
  return (
    <details
      className="downloads"
      ref={menu}
      onKeyDown={({ key }) => key === "Escape" && menu.current?.removeAttribute("open")}
    >
      <summary>{t.download}</summary>
      <div className="menu">
        {pictures.map((format) => (
          <button key={format} type="button" onClick={() => void save(format)}>
            {t.downloadAs[format]}
          </button>
        ))}
        <h3>{t.graphFiles}</h3>
        <div className="formats">
          {networkFiles.map(({ extension, name }) => (
            <a key={extension} href={`export/network.${extension}${fileQuery(address)}`} download="">
              {name}
            </a>
          ))}
        </div>
        <h3>{t.forNeo4jBrowser}</h3>
        <div className="formats">
          <a href={`browser/guide.${language}.html`}>{t.guide}</a>
          <a href="browser/style.grass" download="paradiplomacy.grass">
            {t.style}
          </a>
        </div>
        <h3>{t.cite}</h3>
        <div className="formats">
          {citationFiles.map(({ extension, name }) => (
            <a key={extension} href={`cite/network.${extension}${fileQuery(address)}`} download="">
              {name}
            </a>
          ))}
        </div>
        <hr />
        <button type="button" onClick={() => void copy(absolute({}))}>
          {t.copyLink}
        </button>
        <button type="button" onClick={() => void copy(embedCode)}>
          {t.copyEmbed}
        </button>
        {uncopied !== null && (
          <label className="uncopied">
            {t.copyByHand}
            <textarea
              readOnly
              rows={3}
              value={uncopied}
              ref={(area) => {
                area?.focus();
                area?.select();
              }}
            />
          </label>
        )}
        <p role="status" className="copied">
          {copied && t.copied}
        </p>
      </div>
    </details>
  );
}

/** Says which view of which selection it is. */
function fileName(address: Address): string {
  const words = ["paradiplomacy", address.view, ...Object.values(writeFilter(address))];
  return words
    .join("-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/-$/g, "");
}

function offer(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
