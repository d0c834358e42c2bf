import "graphiql/setup-workers/vite";
// The parts of graphiql/style.css without Monaco's, which come with Monaco, and without the fonts.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./playground.css";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { EditorBehaviour } from "./EditorBehaviour.tsx";
import type { Example } from "./Example.ts";
import { CopyLinkButton } from "./CopyLinkButton.tsx";
import { examplesPlugin, examplesTitle, panelCoversEditors } from "./ExamplesPlugin.tsx";
import { fetcher } from "./fetcher.ts";
import { rememberedLanguage } from "./language.ts";
import { exampleTab, keptTab, linkedQuery, type QueryTab } from "./tabs.ts";

const [examples] = await Promise.all([loadExamples(), loadFonts()]);
const link = linkedQuery(location);
// The tabs are kept by GraphiQL from here on: a reload must bring back the user's edits, not the link again.
if (link) history.replaceState(null, "", location.pathname);
// A link that is put into the address of the open page changes no more than what is behind the "#".
addEventListener("hashchange", () => linkedQuery(location) && location.reload());

const [easiest] = examples;
const kept = keptTab();
const initialTab = link ?? kept ?? (easiest && exampleTab(easiest, rememberedLanguage()));
const showsExamples = !link && !kept && !matchMedia(panelCoversEditors).matches;

createRoot(document.getElementById("root") ?? document.body).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[examplesPlugin(examples), HISTORY_PLUGIN]}
    {...(showsExamples && { visiblePlugin: examplesTitle })}
    {...(initialTab && { defaultTabs: [initialTab], ...initialValues(initialTab) })}
    defaultEditorToolsVisibility="variables"
    isHeadersEditorEnabled={false}
    showPersistHeadersSettings={false}
    schemaDescription
  >
    <GraphiQL.Logo>
      <a className="explorer-link" href="./">
        {rememberedLanguage() === "tr" ? "Gezgin" : "Explorer"}
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <CopyLinkButton />
        </>
      )}
    </GraphiQL.Toolbar>
    <EditorBehaviour linkedOperation={link?.operationName} />
  </GraphiQL>,
);

/** Without its examples the playground still works. */
function loadExamples(): Promise<readonly Example[]> {
  return fetch("playground/examples.json")
    .then((response) => response.json())
    .catch(() => []);
}

/** Monaco measures its font once, when it starts; a font that came later would misplace the cursor. */
async function loadFonts(): Promise<void> {
  await import("./fonts.ts");
  await document.fonts.load("1em 'Fira Code'", "aş");
}

/** GraphiQL fills the editors from these, and takes only the query from the first of the default tabs. */
function initialValues({ query, variables }: QueryTab) {
  return { initialQuery: query, initialVariables: variables };
}
