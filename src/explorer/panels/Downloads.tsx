import { useRef, useState, type RefObject } from "react";
import { fileQuery } from "../data/filters.ts";
import { toCsv } from "../data/toCsv.ts";
import { usePage } from "../Page.tsx";
import type { Shown } from "../Scene.ts";
import { citationFiles, networkFiles } from "../selectionFiles.ts";
import { toPng } from "../toPng.ts";

/** The view as it is shown, in files and as a link. */
export function Downloads({ shown }: { readonly shown: RefObject<Shown | null> }) {
  const { address, language, t, hrefOf } = usePage();
  const menu = useRef<HTMLDetailsElement>(null);
  const [copied, setCopied] = useState(false);

  async function save(format: "png" | "svg" | "csv") {
    if (!shown.current) return;
    const name = `paradiplomacy-${address.view}.${format}`;
    if (format === "csv") offer(new Blob([toCsv(shown.current.table())], { type: "text/csv" }), name);
    else {
      const svg = shown.current.svg();
      offer(format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await toPng(svg), name);
    }
    menu.current?.removeAttribute("open");
  }

  async function copy(text: string) {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  }

  const absolute = (change: Parameters<typeof hrefOf>[0]) =>
    new URL(hrefOf(change) || "?", location.href).href;
  const pictures =
    address.view === "audit" || address.table ? (["csv"] as const) : (["png", "svg", "csv"] as const);
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
        <button
          type="button"
          onClick={() =>
            void copy(`<iframe src="${absolute({ embed: true })}" width="800" height="500"></iframe>`)
          }
        >
          {t.copyEmbed}
        </button>
        <p role="status" className="copied">
          {copied && t.copied}
        </p>
      </div>
    </details>
  );
}

function offer(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
