import { useEffect, useMemo, useRef } from "react";
import { around, toNetwork } from "../data/toNetwork.ts";
import { toNetworkTable } from "../data/toNetworkTable.ts";
import { usePage } from "../Page.tsx";
import { DataTable } from "../panels/DataTable.tsx";
import { useScene } from "../Scene.ts";
import type { ViewProps } from "../Workspace.tsx";
import { NetworkDrawing, type Drawn } from "./NetworkDrawing.tsx";
import { groups, kindsOfSides, partnerCountries } from "../legends.ts";
import { countryColour } from "../palette.ts";
import { networkSvg } from "./networkSvg.ts";
import { useLayout, useMeasures } from "./useWorkers.ts";

/** Who is twinned with whom, whatever lies between them. */
export default function NetworkView({ onShown }: ViewProps) {
  const page = usePage();
  const { address, t, language, format } = page;
  const scene = useScene();
  const { data } = scene;
  const { grown } = address;
  const network = useMemo(
    () => (grown.length > 0 ? around(scene.network, grown) : scene.network),
    [scene.network, grown],
  );
  const whole = useMemo(() => toNetwork(data.agreements), [data]);
  const { positions, finished } = useLayout(whole);
  const measures = useMeasures(network, address.sizing);
  const drawn = useRef<Drawn>(null);
  const table = () => toNetworkTable(network, measures, { t, language, format });
  const legend = () => {
    if (address.colouring === "community") return groups(measures?.groups ?? new Map<string, number>(), page);
    if (address.colouring === "side") return kindsOfSides(page);
    const home = {
      text: t.types.Municipality,
      colour: countryColour("TR", page.theme),
      shape: "circle" as const,
    };
    return [home, ...partnerCountries(scene.chosen, scene, page)];
  };
  useEffect(() => onShown({ svg: () => networkSvg(drawn.current), legend, table }));

  if (address.table) return <DataTable table={table()} caption={t.networkLabel} />;
  return (
    <div className="drawing" data-laid-out={finished}>
      {positions && measures ? (
        <NetworkDrawing network={network} positions={positions} measures={measures} drawn={drawn} />
      ) : (
        <p className="first-words" role="status">
          {t.layingOut}
        </p>
      )}
    </div>
  );
}
