import { UnStyledButton, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import type { Example } from "./Example.ts";
import { exampleTab } from "./tabs.ts";

/** As in playground.css. */
const panelCoversEditors = "(max-width: 600px)";

export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return { title: "Examples", icon: LightBulb, content: () => <Examples examples={examples} /> };
}

function Examples({ examples }: { examples: readonly Example[] }) {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  function open(example: Example) {
    if (matchMedia(panelCoversEditors).matches) actions.setVisiblePlugin(null);
    const { query, variables } = exampleTab(example);
    const alreadyOpen = tabs.findIndex((tab) => tab.query === query);
    if (alreadyOpen >= 0) return actions.changeTab(alreadyOpen);
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  }

  return (
    <section aria-label="Examples">
      <div className="graphiql-history-header">Examples</div>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <UnStyledButton type="button" onClick={() => open(example)}>
              {example.title}
            </UnStyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LightBulb() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 17.5c0-3-3-4-3-8a6 6 0 0 1 12 0c0 4-3 5-3 8zM10 21h4" />
    </svg>
  );
}
