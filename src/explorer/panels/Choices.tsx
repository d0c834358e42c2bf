import { type Choice, chosenAgreements } from "../data/filters.ts";
import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";

/** A button for each value that agreements can be chosen by, and one for all of them. */
export function Choices({ choice }: { readonly choice: Choice }) {
  const page = usePage();
  const scene = useScene();
  const { address, t, go, theme, format } = page;
  const { label, allLabel, optionLabel, optionOf, colour, hold } = choice;
  const options = choice.options(scene);
  const chosen = choice.chosenOf(address);
  const toggle = (option: string) => {
    const next = chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option];
    go(hold(next.length === options.length ? [] : next));
  };
  // What a choice would give, not what the others leave of it.
  const counts = new Map<string | null, number>();
  for (const agreement of chosenAgreements(scene.data.agreements, address, choice.name)) {
    const option = optionOf(agreement);
    counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return (
    <div className="countries" role="group" aria-label={label(t)}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => go(hold([]))}>
        {allLabel(t)}
      </button>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={chosen.includes(option)}
          className={chosen.length > 0 && !chosen.includes(option) ? "off" : undefined}
          onClick={() => toggle(option)}
        >
          {colour && (
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill={colour(option, theme)} />
            </svg>
          )}
          {optionLabel(option, page, scene)}
          <span className="count">{format.number(counts.get(option) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
