import { useEffect, useState } from "react";
import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { linkTo } from "./tabs.ts";

const labels = {
  offered: "Copy link",
  copied: "Link copied",
  // Browsers keep pages without TLS from the clipboard, but for those of their own machine.
  shown: "The link is in the address bar",
};

/** Copies an address that opens the query, its variables and the operation that is meant. */
export function CopyLinkButton() {
  const editors = useGraphiQL(({ queryEditor, variableEditor, operations, operationName }) => ({
    queryEditor,
    variableEditor,
    operationName: (operations?.length ?? 0) > 1 ? operationName : undefined,
  }));
  const [state, setState] = useState<keyof typeof labels>("offered");
  useEffect(() => {
    if (state === "offered") return;
    const back = setTimeout(() => setState("offered"), 3_000);
    return () => clearTimeout(back);
  }, [state]);

  async function copy() {
    const link = linkTo(location.origin + location.pathname, {
      query: editors.queryEditor?.getValue() ?? "",
      variables: editors.variableEditor?.getValue() ?? "",
      operationName: editors.operationName,
    });
    try {
      await navigator.clipboard.writeText(link);
      setState("copied");
    } catch {
      history.replaceState(null, "", link);
      setState("shown");
    }
  }

  return (
    <>
      <ToolbarButton label={labels[state]} onClick={() => void copy()}>
        {state === "offered" ? <Chain /> : <Tick />}
      </ToolbarButton>
      <span role="status" className="visually-hidden">
        {state !== "offered" && labels[state]}
      </span>
    </>
  );
}

function Chain() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <g strokeWidth="1.7" strokeLinecap="round">
        <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.600l-1.5 1.5" />
        <path d="M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.400l1.5-1.5" />
      </g>
    </svg>
  );
}

function Tick() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="m5 12.5 5 5 9-11" strokeWidth="1.7" strokeLinecap="round" />
    </svg>
  );
}
