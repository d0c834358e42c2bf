import { agreementLabels } from "../domain/agreementLabels.ts";
import type { NodeType } from "../domain/nodeKinds.ts";
import { dateInWords } from "../domain/dateInWords.ts";
import { type Answer, textOf } from "./answer.ts";
import { captionOf, kindWords, sentenceLanguage } from "./caption.ts";
import { NodeFacts } from "./NodeFacts.tsx";
import { pageTexts } from "./pageTexts.ts";
import { ReaderProvider } from "./Reader.tsx";
import { readingOf } from "./readingOf.tsx";
import type { NodeShape } from "./shapes.ts";
import { hrefFrom, Site, type Visit } from "./Site.tsx";

interface NodePageProps {
  readonly visit: Visit;
  readonly type: NodeType;
  readonly shape: NodeShape;
  readonly node: Answer;
  /** What the document was asked with. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** A day of ISO 8601. */
  readonly today: string;
  /** The endings and names of the files that cite it; empty where there are none. */
  readonly citationFiles: readonly (readonly [extension: string, name: string])[];
}

/** The page of one thing. */
export function NodePage({ visit, type, shape, node, variables, today, citationFiles }: NodePageProps) {
  const { language } = visit;
  const t = pageTexts[language];
  const id = textOf(node, "id") ?? "";
  const title = captionOf(node, language);
  const kind = kindWords(id, language);
  const jsonLd = `${visit.root}id/${id}.jsonld`;
  const playground = new URLSearchParams({ query: shape.document, variables: JSON.stringify(variables) });
  const explorer = (query: Readonly<Record<string, string>>) => hrefFrom(visit, "", query);
  return (
    <Site visit={visit} title={title} alternates={{ "application/ld+json": jsonLd }}>
      <ReaderProvider reading={readingOf(visit)}>
        <article className={`thing kind-${type}`}>
          <p className="kind">{kind}</p>
          <h1>{title}</h1>
          <p className="ways">
            <a href={explorer({ selected: id })}>{t.inExplorer}</a>
            <a href={explorer({ view: "network", selected: id, grown: id })}>{t.inNetwork}</a>
            <a href={explorer({ path: `${id}~`, selected: id })}>{t.pathFrom}</a>
          </p>
          <NodeFacts type={type} node={node} shape={shape} />
          <section aria-labelledby="cite" className="cite">
            <h2 id="cite">{t.cite}</h2>
            <p>
              {t.citation(
                title,
                kind,
                `${visit.server}/id/${id}`,
                dateInWords(today, sentenceLanguage[language]),
              )}
            </p>
            {citationFiles.length > 0 && (
              <p>
                {t.files}:{" "}
                {citationFiles.map(([extension, name]) => (
                  <a key={extension} href={`${visit.root}cite/${id}.${extension}`}>
                    {name}
                  </a>
                ))}
              </p>
            )}
          </section>
          <section aria-labelledby="elsewhere" className="elsewhere">
            <h2 id="elsewhere">{t.elsewhere}</h2>
            <ul>
              <li>
                <a href={`${visit.root}graphql?${playground.toString()}`}>{t.inPlayground}</a>
              </li>
              <li>
                <a href={jsonLd}>{t.asJsonLd}</a>
              </li>
              <li>
                <a href={`${visit.root}browser?language=${language}`}>{t.inNeo4j}</a>
                <pre
                  tabIndex={0}
                >{`MATCH (thing:${labelsOf(type)} {id: "${id}"})\nOPTIONAL MATCH (thing)-[relation]-(other)\nRETURN * LIMIT 200`}</pre>
              </li>
            </ul>
          </section>
        </article>
      </ReaderProvider>
    </Site>
  );
}

/** The labels under which a thing of this type stands in Neo4j. */
function labelsOf(type: string): string {
  return type === "Agreement" ? agreementLabels.join("|") : type;
}
