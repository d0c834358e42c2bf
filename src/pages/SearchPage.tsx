import { numberOf, partOf, partsOf, textOf, type Answer } from "./answer.ts";
import { captionOf, kindWords } from "./caption.ts";
import { pageTexts } from "./pageTexts.ts";
import { ReaderProvider, ThingLink } from "./Reader.tsx";
import { readingOf } from "./readingOf.tsx";
import { SearchForm, Site, type Visit } from "./Site.tsx";

/** What was found by a name; null before anything was looked for. */
export function SearchPage({
  visit,
  text,
  found,
}: {
  readonly visit: Visit;
  readonly text: string;
  readonly found: Answer | null;
}) {
  const { language } = visit;
  const t = pageTexts[language];
  const edges = partsOf(found ?? {}, "edges");
  return (
    <Site visit={visit} title={text === "" ? t.search : `${t.search}: ${text}`}>
      <h1>{t.search}</h1>
      <ReaderProvider reading={readingOf(visit)}>
        {found === null ? (
          <SearchForm visit={visit} text={text} />
        ) : (
          <p role="status">
            {edges.length === 0 ? t.nothingFound(text) : t.found(numberOf(found, "totalCount") ?? 0)}
          </p>
        )}
        <ul className="found">
          {edges.map((edge) => {
            const node = partOf(edge, "node") ?? {};
            const [id, matched] = [textOf(node, "id") ?? "", textOf(edge, "matchedName")];
            return (
              <li key={id}>
                <ThingLink thing={node} />{" "}
                <small>
                  {kindWords(id, language)}
                  {matched !== null && matched !== captionOf(node, language) && ` · ${t.as(matched)}`}
                </small>
              </li>
            );
          })}
        </ul>
      </ReaderProvider>
    </Site>
  );
}

/** For an address that nothing has, and for what cannot be answered. */
export function ProblemPage({
  visit,
  title,
  message,
  search,
}: {
  readonly visit: Visit;
  readonly title: string;
  readonly message: string;
  /** What to look for instead; null where that is no help. */
  readonly search: string | null;
}) {
  const t = pageTexts[visit.language];
  return (
    <Site visit={visit} title={title}>
      <h1>{title}</h1>
      <p role="alert">{message}</p>
      {search !== null && (
        <>
          <p>{t.trySearch}</p>
          <SearchForm visit={visit} text={search} />
        </>
      )}
    </Site>
  );
}
