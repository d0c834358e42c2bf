import { languages, themes, views } from "../address.ts";
import { usePage } from "../Page.tsx";
import { PageLink } from "./PageLink.tsx";
import { SearchBox } from "./SearchBox.tsx";

export function Header() {
  const { language, t } = usePage();
  return (
    <header className="header">
      <a className="skip" href="#view">
        {t.skipToView}
      </a>
      <h1>
        <Emblem />
        <span>
          {t.title}
          <small>{t.subtitle}</small>
        </span>
      </h1>
      <Views />
      <SearchBox />
      <div className="settings">
        <LanguageSwitch />
        <ThemeChoice />
        <a className="quiet-link" href={`list?lang=${language}`}>
          {t.lists}
        </a>
        <a className="quiet-link" href={`notes?lang=${language}`}>
          {t.notes}
        </a>
        <a className="quiet-link" href="graphql">
          GraphQL<span className="visually-hidden"> ({t.playground})</span>
        </a>
        <a className="quiet-link" href={`browser?language=${language}`}>
          Neo4j<span className="visually-hidden"> ({t.neo4jBrowser})</span>
        </a>
      </div>
    </header>
  );
}

function Views() {
  const { address, t } = usePage();
  return (
    <nav className="views" aria-label={t.viewsLabel}>
      {views.map((view) => (
        <PageLink key={view} change={{ view, table: false }} current={address.view === view}>
          {t.views[view]}
        </PageLink>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const { language, go, t } = usePage();
  const names = { tr: "Türkçe", en: "English" };
  return (
    <div className="switch" role="group" aria-label={t.language}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          aria-label={`${each.toUpperCase()}: ${names[each]}`}
          title={names[each]}
          onClick={() => go({ language: each })}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

function ThemeChoice() {
  const { address, go, t } = usePage();
  return (
    <select
      aria-label={t.theme}
      value={address.theme ?? "system"}
      onChange={({ target }) => go({ theme: themes.find((theme) => theme === target.value) ?? null })}
    >
      <option value="system">{t.themes.system}</option>
      {themes.map((theme) => (
        <option key={theme} value={theme}>
          {t.themes[theme]}
        </option>
      ))}
    </select>
  );
}

function Emblem() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" className="emblem">
      <path d="M6 23Q15 3 26 19" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy="23" r="4" className="emblem-home" />
      <circle cx="26" cy="19" r="4" className="emblem-abroad" />
    </svg>
  );
}
