import type { RefObject } from "react";
import { colourings, sizings } from "../address.ts";
import { countByCountry } from "../data/selection.ts";
import { usePage } from "../Page.tsx";
import { countryColour } from "../palette.ts";
import { useScene, type Shown } from "../Scene.ts";
import { Downloads } from "./Downloads.tsx";

/** The countries, which are the legend too, and what can be done with the drawing. */
export function Toolbar({ shown }: { readonly shown: RefObject<Shown | null> }) {
  const { address, t, go } = usePage();
  return (
    <div className="toolbar">
      <Countries />
      {address.view === "network" && !address.table && <NetworkChoices />}
      {!address.embed && (
        <div className="toolbar-end">
          {address.view !== "audit" && (
            <button type="button" aria-pressed={address.table} onClick={() => go({ table: !address.table })}>
              {t.asTable}
            </button>
          )}
          <Downloads shown={shown} />
        </div>
      )}
    </div>
  );
}

function Countries() {
  const { address, t, go, theme, language, format } = usePage();
  const { data, countryOrder, chosen } = useScene();
  const counts = countByCountry(chosen);
  const toggle = (code: string) => {
    const { countries } = address;
    const next = countries.includes(code) ? countries.filter((each) => each !== code) : [...countries, code];
    go({ countries: next.length === countryOrder.length ? [] : next });
  };
  return (
    <div className="countries" role="group" aria-label={t.countries}>
      <button type="button" aria-pressed={address.countries.length === 0} onClick={() => go({ countries: [] })}>
        {t.allCountries}
      </button>
      {countryOrder.map((code) => (
        <button
          key={code}
          type="button"
          aria-pressed={address.countries.includes(code)}
          className={address.countries.length > 0 && !address.countries.includes(code) ? "off" : undefined}
          onClick={() => toggle(code)}
        >
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="5" fill={countryColour(code, theme)} />
          </svg>
          {data.countries.get(code)?.names[language] ?? code}
          <span className="count">{format.number(counts.get(code) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}

function NetworkChoices() {
  const { address, t, go } = usePage();
  return (
    <div className="choices">
      <label>
        {t.colour}{" "}
        <select
          value={address.colouring}
          onChange={({ target }) => go({ colouring: colourings.find((each) => each === target.value) ?? "country" })}
        >
          {colourings.map((each) => (
            <option key={each} value={each}>
              {t.colourings[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.size}{" "}
        <select
          value={address.sizing}
          onChange={({ target }) => go({ sizing: sizings.find((each) => each === target.value) ?? "agreements" })}
        >
          {sizings.map((each) => (
            <option key={each} value={each}>
              {t.sizings[each]}
            </option>
          ))}
        </select>
      </label>
      {address.grown.length > 0 && (
        <button type="button" onClick={() => go({ grown: [] })} title={t.growHint}>
          {t.wholeNetwork}
        </button>
      )}
    </div>
  );
}
