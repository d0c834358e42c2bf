import { listShapes } from "../__generated__/pageShapes.ts";
import type { Bilingual } from "../domain/Bilingual.ts";
import { kindTable } from "../domain/nodeKinds.ts";
import { numberOf, partOf, partsOf, textOf, type Answer } from "./answer.ts";
import { sentenceLanguage } from "./caption.ts";
import { fieldWords } from "./fieldWords.ts";
import { choosableArguments, listName, listTitle, parameterOf } from "./lists.ts";
import { Note } from "./NodeFacts.tsx";
import { pageTexts } from "./pageTexts.ts";
import { ReaderProvider, ThingLink } from "./Reader.tsx";
import { readingOf } from "./readingOf.tsx";
import type { ListArgument, ListShape } from "./shapes.ts";
import { hrefFrom, hrefWith, Site, type Visit } from "./Site.tsx";
import { ThingTable } from "./ThingTable.tsx";
import { noteFieldWords, valueWords } from "./valueWords.ts";

/** The lists that there are, each with its size. */
export function ListsPage({ visit, counts }: { readonly visit: Visit; readonly counts: Answer }) {
  const { language } = visit;
  const t = pageTexts[language];
  return (
    <Site visit={visit} title={t.lists}>
      <h1>{t.lists}</h1>
      <p className="intro">{t.listsIntro}</p>
      <ul className="lists">
        {listShapes.map((list) => (
          <li key={list.field} className={`kind-${list.type}`}>
            <a href={hrefFrom(visit, `list/${listName(list)}`)}>{listTitle(list, language)}</a>{" "}
            <span className="count">{numberOf(partOf(counts, list.field) ?? {}, "totalCount")}</span>
          </li>
        ))}
      </ul>
    </Site>
  );
}

interface ListPageProps {
  readonly visit: Visit;
  readonly list: ListShape;
  /** The page of the list; null where what the address asks for cannot be understood. */
  readonly page: Answer | null;
  readonly problem: string | null;
  /** What it can be narrowed by, of the answer to `Choices.graphql`. */
  readonly choices: Answer;
}

/** One list as a table. */
export function ListPage({ visit, list, page, problem, choices }: ListPageProps) {
  const { language } = visit;
  const t = pageTexts[language];
  const title = listTitle(list, language);
  const rows = partsOf(page ?? {}, "nodes");
  const file = (extension: string) => {
    const query = new URLSearchParams(visit.query);
    query.delete("after");
    query.set("lang", language);
    return `${visit.root}${visit.path}.${extension}?${query.toString()}`;
  };
  return (
    <Site visit={visit} title={title}>
      <ReaderProvider reading={readingOf(visit)}>
        <h1>
          {title} <span className="count">{numberOf(page ?? {}, "totalCount")}</span>
        </h1>
        <Narrowing visit={visit} choosable={choosableArguments(list)} type={list.type} choices={choices} />
        {problem !== null && (
          <p role="alert">
            {t.badFilter} {problem}
          </p>
        )}
        {page !== null && rows.length === 0 && <p>{t.empty}</p>}
        {rows.length > 0 && (
          <>
            <p className="ways">
              {t.download}:{" "}
              <a href={file("csv")} download="">
                CSV
              </a>
              <a href={file("xlsx")} download="">
                Excel
              </a>
            </p>
            <ThingTable
              title={title}
              type={list.type}
              heading={kindTable[list.type].names[sentenceLanguage[language]]}
              rows={rows.map((thing) => ({ thing }))}
              columns={list.columns}
            />
          </>
        )}
        <Paging visit={visit} page={page ?? {}} shown={rows.length} />
      </ReaderProvider>
    </Site>
  );
}

interface NotesPageProps {
  readonly visit: Visit;
  readonly page: Answer | null;
  readonly problem: string | null;
  readonly choices: Answer;
  readonly choosable: readonly ListArgument[];
}

/** What the editors dispute or add, each beside the fact that it is about. */
export function NotesPage({ visit, page, problem, choices, choosable }: NotesPageProps) {
  const { language } = visit;
  const t = pageTexts[language];
  const notes = partsOf(page ?? {}, "nodes");
  return (
    <Site visit={visit} title={t.notes}>
      <ReaderProvider reading={readingOf(visit)}>
        <h1>
          {t.notes} <span className="count">{numberOf(page ?? {}, "totalCount")}</span>
        </h1>
        <p className="intro">
          {t.notesIntro}{" "}
          <a href={hrefFrom(visit, "list/claims", { verdict: "DIFFERS" })}>{t.claimsThatDiffer}</a>
        </p>
        <Narrowing visit={visit} choosable={choosable} type="EditorialNote" choices={choices} />
        {problem !== null && (
          <p role="alert">
            {t.badFilter} {problem}
          </p>
        )}
        {page !== null && notes.length === 0 && <p>{t.empty}</p>}
        <ul className="notes all">
          {notes.map((note) => (
            <li key={textOf(note, "id")}>
              <h2>
                <ThingLink thing={partOf(note, "about") ?? {}} />
              </h2>
              <Note note={note} />
            </li>
          ))}
        </ul>
        <Paging visit={visit} page={page ?? {}} shown={notes.length} />
      </ReaderProvider>
    </Site>
  );
}

function Paging({
  visit,
  page,
  shown,
}: {
  readonly visit: Visit;
  readonly page: Answer;
  readonly shown: number;
}) {
  const t = pageTexts[visit.language];
  const total = numberOf(page, "totalCount") ?? 0;
  const { hasNextPage, endCursor } = partOf(page, "pageInfo") ?? {};
  if (shown >= total) return null;
  return (
    <nav className="pages" aria-label={t.paging}>
      <span>{t.shown(shown, total)}</span>
      {hasNextPage === true && typeof endCursor === "string" && (
        <a rel="next" href={hrefWith(visit, { after: endCursor })}>
          {t.next}
        </a>
      )}
      {visit.query.has("after") && <a href={hrefWith(visit, { after: null })}>{t.first}</a>}
    </nav>
  );
}

interface NarrowingProps {
  readonly visit: Visit;
  readonly choosable: readonly ListArgument[];
  readonly type: string;
  readonly choices: Answer;
}

/** A form that works without a script: it asks for the same address with what was chosen. */
function Narrowing({ visit, choosable, type, choices }: NarrowingProps) {
  const { language, theme, chosen, root, path, query } = visit;
  const t = pageTexts[language];
  if (choosable.length === 0) return null;
  return (
    <form className="narrowing" action={`${root}${path}`} aria-label={t.filter}>
      {choosable.map((argument) => (
        <label key={argument.path}>
          <span>{argumentWords(type, argument)[language]}</span>
          <Choice argument={argument} choices={choices} visit={visit} />
        </label>
      ))}
      {chosen && <input type="hidden" name="lang" value={language} />}
      {theme && <input type="hidden" name="theme" value={theme} />}
      <button type="submit">{t.apply}</button>
      {choosable.some((argument) => query.has(parameterOf(argument))) && (
        <a href={hrefFrom(visit, path)}>{t.reset}</a>
      )}
    </form>
  );
}

function argumentWords(type: string, { path }: ListArgument): Bilingual {
  return fieldWords(type, path.startsWith("orderBy.") ? path : (path.split(".").at(-1) ?? path));
}

interface ChoiceProps {
  readonly argument: ListArgument;
  readonly choices: Answer;
  readonly visit: Visit;
}

function Choice({ argument, choices, visit: { language, query } }: ChoiceProps) {
  const t = pageTexts[language];
  const name = parameterOf(argument);
  const given = query.get(name) ?? argument.default ?? "";
  const options = optionsOf();
  if (options === null)
    return <input name={name} defaultValue={given} size={12} placeholder={placeholders[argument.type]} />;
  return (
    <select name={name} defaultValue={given}>
      {argument.default === undefined && <option value="">{t.any}</option>}
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );

  function optionsOf(): readonly (readonly [value: string, words: string])[] | null {
    const { type, values } = argument;
    if (values) return values.map((value) => [value, valueWords(type, value, language)]);
    if (type === "Boolean") {
      return [
        ["true", t.yes],
        ["false", t.no],
      ];
    }
    if (type === "CountryCode" || name === "country") return coded("countries");
    if (type === "SubdivisionCode") return coded("provinces");
    if (name === "field") {
      const fields = partsOf(partOf(choices, "editorialNotes") ?? {}, "nodes").map(
        (note) => textOf(note, "field") ?? "",
      );
      return [...new Set(fields)]
        .map((field) => [field, noteFieldWords(field, language)] as const)
        .sort(([, one], [, other]) => one.localeCompare(other, language));
    }
    return null;
  }

  function coded(list: string): readonly (readonly [string, string])[] {
    return partsOf(partOf(choices, list) ?? {}, "nodes").map((area) => [
      textOf(area, "code") ?? "",
      textOf(area, "name") ?? "",
    ]);
  }
}

const placeholders: Readonly<Record<string, string>> = { EDTF: "2005-06", LocalDate: "2005-06-30" };
