import type { ReactNode } from "react";
import { languages, type TextLanguage } from "../domain/Bilingual.ts";
import { pageTexts } from "./pageTexts.ts";

/** From where, in which language and in which theme a page is asked for, and where its style lies. */
export interface Visit {
  readonly language: TextLanguage;
  /** Null follows the system. */
  readonly theme: "light" | "dark" | null;
  /** What leads from the page's address to the root of the server, such as `../../`; it also works behind a proxy's prefix. */
  readonly root: string;
  /** The page's address below the root, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whether the language stands in the address, which links then keep. */
  readonly chosen: boolean;
  readonly style: string;
  /** The address under which the reader reached the server. */
  readonly server: string;
}

/** The address of another page of the site, as seen from this one: in the language and theme that the reader has chosen. */
export function hrefFrom(
  { root, language, theme, chosen }: Visit,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const kept = new URLSearchParams({
    ...query,
    ...(chosen && { lang: language }),
    ...(theme && { theme }),
  }).toString();
  const address = `${root}${path}`;
  return `${address === "" ? "./" : address}${kept === "" ? "" : `?${kept.replaceAll("%2F", "/")}`}`;
}

/** This page with other parameters; null takes one away. */
export function hrefWith(
  { query, root, path }: Visit,
  change: Readonly<Record<string, string | null>>,
): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  const text = changed.toString().replaceAll("%2F", "/");
  return `${root}${path}${text === "" ? "" : `?${text}`}`;
}

interface SiteProps {
  readonly visit: Visit;
  readonly title: string;
  readonly children: ReactNode;
  /** Other forms of what the page shows, by their media types. */
  readonly alternates?: Readonly<Record<string, string>>;
}

const otherNames = { tr: "Türkçe", en: "English" };

/** The whole of a page: its head, the parts of the site, and what the page is about. */
export function Site({ visit, title, children, alternates = {} }: SiteProps) {
  const { language, theme, style, query } = visit;
  const t = pageTexts[language];
  return (
    <html lang={language} data-theme={theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${t.title}`}</title>
        <link rel="stylesheet" href={style} />
        {languages.map((each) => (
          <link key={each} rel="alternate" hrefLang={each} href={hrefWith(visit, { lang: each })} />
        ))}
        {Object.entries(alternates).map(([type, href]) => (
          <link key={type} rel="alternate" type={type} href={href} />
        ))}
      </head>
      <body>
        <a className="skip" href="#content">
          {t.skip}
        </a>
        <header className="site">
          <a className="home" href={hrefFrom(visit, "")}>
            {t.title}
          </a>
          <nav aria-label={t.navigation}>
            <a href={hrefFrom(visit, "")}>{t.explorer}</a>
            <a href={hrefFrom(visit, "list")} aria-current={visit.path === "list" ? "page" : undefined}>
              {t.lists}
            </a>
            <a href={hrefFrom(visit, "notes")} aria-current={visit.path === "notes" ? "page" : undefined}>
              {t.notes}
            </a>
          </nav>
          <SearchForm visit={visit} text={visit.path === "search" ? (query.get("q") ?? "") : ""} />
          <nav className="languages" aria-label={t.language}>
            {languages.map((each) => (
              <a
                key={each}
                lang={each}
                hrefLang={each}
                href={hrefWith(visit, { lang: each })}
                aria-current={each === language ? "true" : undefined}
              >
                {otherNames[each]}
              </a>
            ))}
          </nav>
        </header>
        <main id="content">{children}</main>
      </body>
    </html>
  );
}

export function SearchForm({ visit, text }: { readonly visit: Visit; readonly text: string }) {
  const { language, theme, chosen, root } = visit;
  const t = pageTexts[language];
  return (
    <form className="search" role="search" action={`${root}search`}>
      <input type="search" name="q" aria-label={t.search} placeholder={t.searchHint} defaultValue={text} />
      {chosen && <input type="hidden" name="lang" value={language} />}
      {theme && <input type="hidden" name="theme" value={theme} />}
      <button type="submit">{t.search}</button>
    </form>
  );
}
