import { nodeShapes } from "../../__generated__/pageShapes.ts";
import type { NodeType } from "../../domain/nodeKinds.ts";
import { textOf, type Answer } from "../../pages/answer.ts";
import { captionOf } from "../../pages/caption.ts";
import { NodeFacts } from "../../pages/NodeFacts.tsx";
import { ReaderProvider } from "../../pages/Reader.tsx";
import { languageCodes } from "../data/languageCodes.ts";
import { nodeDocument } from "../data/nodeDocument.ts";
import { usePage } from "../Page.tsx";
import { playgroundLink } from "../playgroundLink.ts";
import { useScene } from "../Scene.ts";
import { citationFiles } from "../selectionFiles.ts";
import { PageLink } from "./PageLink.tsx";
import { typeName } from "./typeName.ts";

/** All that the graph tells of one thing, made of the same parts as its page. */
export function ThingFacts({ type, thing }: { readonly type: NodeType; readonly thing: Answer }) {
  const { address, t, language, go } = usePage();
  const { data } = useScene();
  const id = textOf(thing, "id") ?? "";
  const isPlace = data.places.has(id);
  // Claims and sources tell of facts; no path runs over them.
  const isJoined = type !== "Claim" && type !== "EditorialNote";
  const page = (query: Readonly<Record<string, string>> = {}) =>
    `id/${id}?${new URLSearchParams({ lang: language, ...(address.theme && { theme: address.theme }), ...query }).toString()}`;
  return (
    <article>
      <p className="kind">{typeName(t.types, type)}</p>
      <h2>{captionOf(thing, language)}</h2>
      <div className="actions">
        <a href={page()}>{t.pageOfThing}</a>
        {isPlace && (
          <button
            type="button"
            onClick={() => go({ view: "network", grown: [...new Set([...address.grown, id])] })}
          >
            {t.grow}
          </button>
        )}
        {isJoined && (
          <button type="button" onClick={() => go({ path: { from: id, to: null } })}>
            {t.pathFrom}
          </button>
        )}
        <a href={playgroundLink(nodeDocument(type), { id, language: languageCodes[language] })}>
          {t.openInPlayground}
        </a>
      </div>
      <ReaderProvider
        reading={{
          language,
          headings: "h3",
          link: (other, children) => (
            <PageLink key={other} change={{ selected: other }}>
              {children}
            </PageLink>
          ),
          more: (list, cursor) => (cursor === null ? null : `${page({ [list]: cursor })}#of-${list}`),
        }}
      >
        <NodeFacts type={type} node={thing} shape={nodeShapes[type]} />
      </ReaderProvider>
      {type === "Agreement" && (
        <p className="cite">
          {t.cite}:{" "}
          {citationFiles.map(({ extension, name }) => (
            <a key={extension} href={`cite/${id}.${extension}`} download="">
              {name}
            </a>
          ))}
        </p>
      )}
    </article>
  );
}
