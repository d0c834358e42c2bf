import { nodeType, type NodeType } from "../../domain/nodeKinds.ts";
import { languageCodes } from "../data/languageCodes.ts";
import { nodeDocument } from "../data/nodeDocument.ts";
import { usePage } from "../Page.tsx";
import { useAnswer } from "../useAnswer.ts";
import { ThingFacts } from "./ThingFacts.tsx";

export default function SelectedThing({ id }: { readonly id: string }) {
  const { t } = usePage();
  const type = nodeType(id);
  return type === undefined ? <p role="alert">{t.unknownThing}</p> : <ThingOfType type={type} id={id} />;
}

function ThingOfType({ type, id }: { readonly type: NodeType; readonly id: string }) {
  const { t, language } = usePage();
  const answer = useAnswer(nodeDocument(type), { id, language: languageCodes[language] });
  if (answer.state === "waiting") return <p role="status">{t.loading}</p>;
  if (answer.state === "failed") return <p role="alert">{`${t.failed} ${answer.message}`}</p>;
  if (!answer.data.node) return <p role="alert">{t.unknownThing}</p>;
  return <ThingFacts type={type} thing={answer.data.node} />;
}
