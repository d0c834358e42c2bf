import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";
import { countryColour } from "../palette.ts";
import { PageLink } from "./PageLink.tsx";

const MOST_CONNECTED = 8;

/** The selection in figures, and where to begin. */
export function Overview() {
  const { t, format, language, theme } = usePage();
  const { network, chosen, data } = useScene();
  const sides = { municipality: 0, partner: 0 };
  for (const { place } of network.nodes) sides[place.side] += 1;
  const leading = [...network.nodes]
    .sort((a, b) => b.agreements - a.agreements || format.compare(a.place.names[language], b.place.names[language]))
    .slice(0, MOST_CONNECTED);
  const highest = leading[0]?.agreements ?? 1;
  const figures = [
    { count: chosen.length, word: t.agreements },
    { count: sides.municipality, word: t.municipalities },
    { count: sides.partner, word: t.partnerCities },
  ];
  return (
    <section className="overview">
      <h2>{t.overview}</h2>
      <ul className="figures">
        {figures.map(({ count, word }) => {
          const [number, ...words] = word(format.number(count), count === 1).split(" ");
          return (
            <li key={words.join(" ")}>
              <strong>{number}</strong> {words.join(" ")}
            </li>
          );
        })}
      </ul>
      {data.agreements.length < data.totalAgreements && (
        <p className="aside">{t.onlyFirst(format.number(data.agreements.length))}</p>
      )}
      {leading.length > 0 && (
        <>
          <h3>{t.mostConnected}</h3>
          <ol className="leading">
            {leading.map(({ id, place, agreements }) => (
              <li key={id}>
                <PageLink change={{ selected: id }}>{place.names[language]}</PageLink>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(agreements / highest) * 100} height="6" fill={countryColour(place.countryCode, theme)} />
                </svg>
                <span className="count">{format.number(agreements)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="aside">{t.selectHint}</p>
    </section>
  );
}
