import type { QueryClass } from "../QueryClass.ts";
import { countryAndYearClass } from "./countryAndYear/countryAndYearClass.ts";
import { countsPerCountryAndYearClass } from "./countsPerCountryAndYear/countsPerCountryAndYearClass.ts";
import { deepPageClass } from "./deepPage/deepPageClass.ts";
import { municipalityClass } from "./municipality/municipalityClass.ts";
import { municipalityPageClass } from "./municipalityPage/municipalityPageClass.ts";
import { nameSearchClass } from "./nameSearch/nameSearchClass.ts";
import { networkClass } from "./network/networkClass.ts";
import { shortestPathClass } from "./shortestPath/shortestPathClass.ts";
import { threeHopsClass } from "./threeHops/threeHopsClass.ts";

/** In the order in which they are measured. */
export const queryClasses: readonly QueryClass[] = [
  municipalityClass,
  countryAndYearClass,
  threeHopsClass,
  municipalityPageClass,
  countsPerCountryAndYearClass,
  deepPageClass,
  nameSearchClass,
  shortestPathClass,
  networkClass,
];
