import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { ExplorerSearchQuery } from "../../__generated__/explorerAnswers.ts";
import { searchDocument } from "../../__generated__/explorerDocuments.ts";
import type { Language } from "../address.ts";
import { usePage } from "../Page.tsx";
import { useAnswer } from "../useAnswer.ts";
import { typeName } from "./typeName.ts";

type FoundNode = ExplorerSearchQuery["search"]["edges"][number]["node"];

const PAUSE_MS = 150;

/** The combobox of the ARIA Authoring Practices, with a list of what the server finds under any spelling. */
export function SearchBox() {
  const { t, go, language, format, address } = usePage();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const asked = useSettled(text.trim());
  const searchable = /[\p{L}\p{N}]/u.test(asked) && asked.length <= 200;
  const answer = useAnswer(searchDocument, searchable ? { text: asked } : null);
  const found = answer.state === "answered" ? answer.data.search.edges : [];
  const expanded = open && found.length > 0;
  useSlashFocuses(input);

  function choose(index: number) {
    const node = found[index]?.node;
    if (!node) return;
    setText(node[language]);
    setOpen(false);
    const { path } = address;
    go(path && !path.to ? { path: { ...path, to: node.id } } : { selected: node.id });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") {
      if (!open) setText("");
      setOpen(false);
    } else if (event.key === "Enter" && expanded) {
      choose(Math.max(active, 0));
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length > 0) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true);
      setActive((active + step + found.length) % found.length);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t.search}
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded && active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={t.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={listId} role="listbox" aria-label={t.search} hidden={!expanded}>
        {found.map(({ node, matchedName }, index) => (
          <li
            key={node.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            // The input keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <span className="found-name">{node[language]}</span>
            {matchedName !== node[language] && <span className="found-as"> {t.formerly(matchedName)}</span>}
            <span className="found-kind">
              {[typeName(t.types, node.type), whereIs(node, language)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {open && asked !== "" && answer.state === "answered" && found.length === 0 && (
        <p className="nothing-found">{t.nothingFound(asked)}</p>
      )}
      <p className="visually-hidden" role="status">
        {open &&
          searchable &&
          answer.state === "answered" &&
          (found.length > 0 ? t.found(format.number(answer.data.search.totalCount)) : t.nothingFound(asked))}
      </p>
    </div>
  );
}

function whereIs(node: FoundNode, language: Language): string | null {
  if ("province" in node) return node.province.name;
  return "country" in node ? node.country[language] : null;
}

/** The text once nothing more is typed. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function useSlashFocuses(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [input]);
}
