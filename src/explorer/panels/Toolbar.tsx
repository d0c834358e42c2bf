import type { RefObject } from "react";
import { colourings, sizings } from "../address.ts";
import { choices } from "../data/filters.ts";
import { usePage } from "../Page.tsx";
import type { Shown } from "../Scene.ts";
import { Choices } from "./Choices.tsx";
import { Downloads } from "./Downloads.tsx";

/** What agreements can be chosen by, which is the legend too, and what can be done with the drawing. */
export function Toolbar({ shown }: { readonly shown: RefObject<Shown | null> }) {
  const { address, t, go } = usePage();
  return (
    <div className="toolbar">
      {choices.map((choice) => (
        <Choices key={choice.name} choice={choice} />
      ))}
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

function NetworkChoices() {
  const { address, t, go } = usePage();
  return (
    <div className="choices">
      <label>
        {t.colour}{" "}
        <select
          value={address.colouring}
          onChange={({ target }) =>
            go({ colouring: colourings.find((each) => each === target.value) ?? "country" })
          }
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
          onChange={({ target }) =>
            go({ sizing: sizings.find((each) => each === target.value) ?? "agreements" })
          }
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
