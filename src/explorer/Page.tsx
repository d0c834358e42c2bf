import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { type Address, type Language, readAddress, writeAddress } from "./address.ts";
import { type Format, formatIn } from "./format.ts";
import type { Theme } from "./palette.ts";
import { preferredLanguage, type Texts, texts } from "./texts.ts";

/** What every part of the page needs to know. */
export interface Page {
  readonly address: Address;
  /** Goes there; `replace` makes no step of the browser's history of it. */
  readonly go: (change: Partial<Address>, options?: { readonly replace?: boolean }) => void;
  /** The query of the address that `go` would lead to, for links. */
  readonly hrefOf: (change: Partial<Address>) => string;
  readonly language: Language;
  readonly theme: Theme;
  readonly t: Texts;
  readonly format: Format;
}

const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error("Expected to be rendered within a page, but there is none.");
  return page;
}

export function PageProvider({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useState(() => readAddress(location.search));
  const systemTheme = useSystemTheme();
  useEffect(() => {
    const read = () => setAddress(readAddress(location.search));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);

  const language = address.language ?? preferredLanguage(navigator.languages);
  const theme = address.theme ?? systemTheme;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts[language].title;
  }, [language]);
  useEffect(() => {
    if (address.theme) document.documentElement.dataset["theme"] = address.theme;
    else delete document.documentElement.dataset["theme"];
  }, [address.theme]);

  const page = useMemo((): Page => {
    // Whoever gets the link reads it in the language that it was seen in.
    const changed = (change: Partial<Address>) =>
      writeAddress({ ...readAddress(location.search), language, ...change });
    return {
      address,
      language,
      theme,
      t: texts[language],
      format: formatIn(language),
      hrefOf: changed,
      go(change, { replace = false } = {}) {
        const search = changed(change);
        if (search !== location.search) {
          history[replace ? "replaceState" : "pushState"](null, "", search || location.pathname);
        }
        setAddress(readAddress(search));
      },
    };
  }, [address, language, theme]);

  return <PageContext value={page}>{children}</PageContext>;
}

function useSystemTheme(): Theme {
  const query = useMemo(() => matchMedia("(prefers-color-scheme: dark)"), []);
  const dark = useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
  return dark ? "dark" : "light";
}
