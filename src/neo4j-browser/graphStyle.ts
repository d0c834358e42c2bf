import { broaderKinds, nodeKinds, type NodeSize } from "../domain/nodeKinds.ts";
import { backgrounds, inks, kindColour } from "../explorer/palette.ts";

type Properties = Readonly<Record<string, string>>;

/** In pixels. */
const diameters: Readonly<Record<NodeSize, number>> = { country: 90, place: 70, event: 60, note: 50 };

/** What a node of this label shows inside it, and how large it is. The labels that say most come last, and win. */
const nodes: Readonly<Record<string, { readonly caption: string; readonly size: NodeSize }>> = {
  Fact: { caption: "name", size: "note" },
  LocalGovernment: { caption: "name", size: broaderKinds.LocalGovernment.size },
  Event: { caption: "name", size: broaderKinds.Event.size },
  AgreementTally: { caption: "id", size: "note" },
  PlaceName: { caption: "text", size: "note" },
  Reading: { caption: "name", size: "note" },
  SupplementaryAgreement: { caption: "id", size: "event" },
  SameSidedAgreement: { caption: "id", size: "event" },
  ...nodeKinds,
};

/** Relations of another look than most. */
const relationships: Readonly<Record<string, Properties>> = {
  TWINNED_WITH: { color: kindColour("PartnerCity", "light"), "shaft-width": "3px", caption: '"{since}"' },
  SIGNED: { color: kindColour("Agreement", "light"), "shaft-width": "2px" },
  WITH: { color: kindColour("Agreement", "light"), "shaft-width": "2px" },
  CITED_IN: { caption: '"{locator}"' },
  HELD_OFFICE: { caption: '"{role}"' },
};

/** The labels that the style knows. */
export const styledLabels = Object.keys(nodes);

/** The style of Neo4j Browser, GraSS, in the explorer's colours on the light ground that Browser draws on. */
export function graphStyle(): string {
  const grey = kindColour("Source", "light");
  const rules: [string, Properties][] = [
    [
      "node",
      { diameter: `${diameters.note}px`, "border-width": "2px", "font-size": "10px", ...coloured(grey) },
    ],
    [
      "relationship",
      {
        color: grey,
        "shaft-width": "1px",
        "font-size": "8px",
        padding: "3px",
        "text-color-external": inks.light,
        "text-color-internal": backgrounds.light,
        caption: '"<type>"',
      },
    ],
    ...Object.entries(nodes).map(([label, { caption, size }]): [string, Properties] => [
      `node.${label}`,
      {
        ...coloured(kindColour(label, "light")),
        caption: `"{${caption}}"`,
        diameter: `${diameters[size]}px`,
      },
    ]),
    ...Object.entries(relationships).map(([type, look]): [string, Properties] => [
      `relationship.${type}`,
      look,
    ]),
  ];
  return rules.map(([selector, look]) => rule(selector, look)).join("\n");
}

function rule(selector: string, look: Properties): string {
  const lines = Object.entries(look).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join("")}}\n`;
}

function coloured(colour: string): Properties {
  return { color: colour, "border-color": darker(colour), "text-color-internal": readableOn(colour) };
}

function readableOn(colour: string): string {
  const contrast = (letters: string) => {
    const [dark = 0, light = 0] = [luminance(colour), luminance(letters)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  return contrast(inks.light) > contrast(backgrounds.light) ? inks.light : backgrounds.light;
}

function darker(colour: string): string {
  const parts = channels(colour).map((channel) => Math.round(channel * 0.75));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** As WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}
