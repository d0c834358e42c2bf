import { useMemo } from "react";
import { SceneContext, type Scene } from "./Scene.ts";
import { usePage } from "./Page.tsx";
import type { GraphData } from "./data/GraphData.ts";
import { fetchGraph } from "./data/fetchGraph.ts";
import { emphasisOf } from "./data/emphasis.ts";
import { fetchProvenance, sourcesInWords } from "./data/fetchProvenance.ts";
import { chosenAgreements, fileQuery, writeFilter } from "./data/filters.ts";
import { countByCountry, wholeSpan } from "./data/selection.ts";
import { toNetwork } from "./data/toNetwork.ts";
import { useFetched } from "./useAnswer.ts";
import { usePath } from "./usePath.ts";
import { Header } from "./panels/Header.tsx";
import { AddressNotice } from "./panels/AddressNotice.tsx";
import { ServerNotice } from "./panels/ServerNotice.tsx";
import { Workspace } from "./Workspace.tsx";

interface Props {
  /** Asked for before the page was drawn. */
  readonly firstGraph: Promise<GraphData>;
}

export function Explorer({ firstGraph }: Props) {
  const { address, t } = usePage();
  let isFirst = true;
  const graph = useFetched("graph", () => {
    const asked = isFirst ? firstGraph.catch(fetchGraph) : fetchGraph();
    isFirst = false;
    return asked;
  });
  return (
    <div
      className={address.embed ? "page embedded" : "page"}
      onWheelCapture={(event) => {
        // Within another page the wheel scrolls that page; with Ctrl it zooms here.
        if (address.embed && !event.ctrlKey) event.stopPropagation();
      }}
    >
      {address.embed ? <EmbedCaption /> : <Header />}
      <div className="notices">
        <AddressNotice />
        <ServerNotice />
      </div>
      {graph.state === "answered" ? (
        <Scenery data={graph.data} />
      ) : (
        <p className="first-words" role="status">
          {graph.state === "failed" ? `${t.failed} ${graph.message}` : t.loading}
        </p>
      )}
    </div>
  );
}

/** Within another page: what this is, and the way to all of it. */
function EmbedCaption() {
  const { address, t, hrefOf } = usePage();
  const provenance = useFetched(`provenance ${fileQuery(address)}`, (signal) =>
    fetchProvenance(address, signal),
  );
  return (
    <p className="embed-caption">
      <strong>
        {t.subtitle}: {t.views[address.view]}
      </strong>
      <a href={hrefOf({ embed: false })} target="_blank" rel="noopener">
        {t.title} – {t.openInExplorer}
      </a>
      <small>{provenance.state === "answered" && sourcesInWords(provenance.data, t)}</small>
    </p>
  );
}

function Scenery({ data }: { readonly data: GraphData }) {
  const { address } = usePage();
  const { years, selected, path: ends } = address;
  const { span, countryOrder } = useMemo(() => constantsOf(data), [data]);
  // An address that is read anew holds the same filter in other objects.
  const filter = JSON.stringify(writeFilter(address));
  const chosen = useMemo(() => chosenAgreements(data.agreements, address), [data, filter]);
  const network = useMemo(() => toNetwork(chosen), [chosen]);
  const path = usePath(ends, years, span);
  const emphasis = useMemo(() => emphasisOf(network, selected, path.found), [network, selected, path.found]);
  const scene = useMemo(
    (): Scene => ({ data, chosen, network, emphasis, path, span, countryOrder }),
    [data, chosen, network, emphasis, path, span, countryOrder],
  );
  return (
    <SceneContext value={scene}>
      <Workspace />
    </SceneContext>
  );
}

function constantsOf(data: GraphData): Pick<Scene, "span" | "countryOrder"> {
  return {
    span: wholeSpan(data) ?? thisYear(),
    countryOrder: [...countByCountry(data.agreements).keys()],
  };
}

/** An empty graph has to stand somewhere in time. */
function thisYear() {
  const year = new Date().getFullYear();
  return { from: year, until: year };
}
