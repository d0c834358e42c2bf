import { useState } from "react";
import { UnStyledButton, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import { type Bilingual, languages, type TextLanguage } from "../domain/Bilingual.ts";
import type { Example } from "./Example.ts";
import { rememberedLanguage, rememberLanguage } from "./language.ts";
import { exampleTab, holdsExample } from "./tabs.ts";

/** As in playground.css. */
export const panelCoversEditors = "(max-width: 600px)";

/** Under which GraphiQL knows it; the panel's own heading is in the reader's language. */
export const examplesTitle = "Examples";

const texts = {
  heading: { tr: "Örnekler", en: "Examples" },
  order: { tr: "Kolaydan zora gerçek sorular.", en: "Real questions, the easy ones first." },
  language: { tr: "Dil", en: "Language" },
} satisfies Record<string, Bilingual>;

const languageNames: Bilingual = { tr: "Türkçe", en: "English" };

export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return { title: examplesTitle, icon: LightBulb, content: () => <Gallery examples={examples} /> };
}

function Gallery({ examples }: { examples: readonly Example[] }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const { open, isActive } = useExampleTabs(language);

  function choose(chosen: TextLanguage) {
    rememberLanguage(chosen);
    setLanguage(chosen);
  }

  return (
    <section aria-label={texts.heading[language]} lang={language}>
      <div className="graphiql-history-header">
        {texts.heading[language]}
        <LanguageSwitch language={language} choose={choose} />
      </div>
      <p className="examples-order">{texts.order[language]}</p>
      <ol className="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <UnStyledButton
              type="button"
              onClick={() => open(example)}
              {...(isActive(example) && { "aria-current": true })}
            >
              {example.title[language]}
            </UnStyledButton>
            <p>{marked(example.explanation[language])}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface LanguageSwitchProps {
  readonly language: TextLanguage;
  readonly choose: (language: TextLanguage) => void;
}

function LanguageSwitch({ language, choose }: LanguageSwitchProps) {
  return (
    <div className="language-switch" role="group" aria-label={texts.language[language]}>
      {languages.map((each) => (
        <UnStyledButton
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {languageNames[each]}
        </UnStyledButton>
      ))}
    </div>
  );
}

/** An example is opened in a tab of its own, or its tab is gone to. */
function useExampleTabs(language: TextLanguage) {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  function open(example: Example) {
    if (matchMedia(panelCoversEditors).matches) actions.setVisiblePlugin(null);
    const alreadyOpen = tabs.findIndex((tab) => holdsExample(tab.query, example));
    if (alreadyOpen >= 0) return actions.changeTab(alreadyOpen);
    actions.addTab();
    const { query, variables } = exampleTab(example, language);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  }

  const isActive = (example: Example) => holdsExample(tabs[activeTabIndex]?.query ?? null, example);
  return { open, isActive };
}

/** Words in backticks are of the schema. */
function marked(text: string) {
  return text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}

function LightBulb() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 17.5c0-3-3-4-3-8a6 6 0 0 1 12 0c0 4-3 5-3 8zM10 21h4" />
    </svg>
  );
}
