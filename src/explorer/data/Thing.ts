import type { ExplorerThingQuery } from "../../__generated__/explorerAnswers.ts";

type ThingOfSomeType = NonNullable<ExplorerThingQuery["node"]>;
type NameIn<Union> = Union extends unknown ? keyof Union : never;
type ValueIn<Union, Name> = Union extends unknown ? (Name extends keyof Union ? Union[Name] : never) : never;

/** One thing of any kind: which fields there are depends on the type. */
export type Thing = Pick<ThingOfSomeType, "type" | "id"> & {
  readonly [Name in NameIn<ThingOfSomeType>]?: ValueIn<ThingOfSomeType, Name>;
};
export type Note = NonNullable<Thing["editorialNotes"]>[number];
export type SourceReference = NonNullable<Thing["citations"]>[number]["source"];
