import { useEffect, useState } from "react";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { rememberedLanguage } from "./language.ts";

/** What GraphiQL leaves undone: it draws nothing itself. */
export function EditorBehaviour({ linkedOperation }: { linkedOperation: string | undefined }) {
  useReadableText();
  useFirstWords();
  useSystemTheme();
  useActiveTabInView();
  useLinkedOperation(linkedOperation);
  return null;
}

const readable = {
  // Monaco frames the ı of Iğdır, and much of Cyrillic, as if it were a forged i.
  unicodeHighlight: { ambiguousCharacters: false },
  wordWrap: "on",
} as const;

function useReadableText() {
  const editors = useGraphiQL((state) => [state.queryEditor, state.variableEditor, state.responseEditor]);
  useEffect(() => {
    for (const editor of editors) editor?.updateOptions(readable);
  }, [editors]);
}

/** One line, which the editor cuts, of letters that its font has. */
const firstWords = {
  en: "The answer appears here: Ctrl-Enter",
  tr: "Yanıt burada görünür: Ctrl-Enter",
};

/** What to do before there is an answer. */
function useFirstWords() {
  const editor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    editor?.updateOptions({ placeholder: firstWords[rememberedLanguage()] });
  }, [editor]);
}

/** GraphiQL's own colours follow the system at any time, those of its editors only when they open. */
function useSystemTheme() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(theme);
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, [theme, setTheme]);
}

/** The tab of a link or of an example comes last, perhaps beyond the edge. */
function useActiveTabInView() {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  useEffect(() => {
    document.querySelector(".graphiql-tab-active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [tab?.id, tab?.title]);
}

/** GraphiQL takes the first operation of a query until another is chosen: here, the one that a link names. */
function useLinkedOperation(name: string | undefined) {
  const [isChosen, setChosen] = useState(name === undefined);
  const operations = useGraphiQL((state) => state.operations);
  const actions = useGraphiQLActions();
  useEffect(() => {
    if (isChosen || name === undefined) return;
    if (!operations?.some((operation) => operation.name?.value === name)) return;
    actions.setOperationName(name);
    setChosen(true);
  }, [isChosen, name, operations, actions]);
}
