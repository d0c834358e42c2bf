import { municipalityKind } from "../nouns/municipality/queries.ts";
import { partnerCityKind } from "../nouns/partnerCity/queries.ts";
import { checksInto } from "./checksInto.ts";
import type { Seeds } from "./readSeeds.ts";
import { agreementId, isMunicipality, partyIds, placeNameId, stateId, twinningId } from "./seedIds.ts";

/** Finds rows that refer to something unknown, or stand there twice. */
export function checkReferences(seeds: Seeds, problems: string[]): void {
  const places = new Set(seeds["gazetteer/places"].map(({ id }) => id));
  const countries = new Set(seeds["gazetteer/countries"].map(({ code }) => code));
  const provinces = new Set(seeds["gazetteer/provinces"].map(({ code }) => code));
  const sources = new Set(seeds.sources.map(({ id }) => id));
  const tables = new Set(seeds.tables.map(({ table }) => table));
  const { check, unique } = checksInto(problems);
  unique(
    "places.csv",
    seeds["gazetteer/places"].map(({ id }) => id),
  );
  unique("names.csv", seeds["gazetteer/names"].map(placeNameId));
  unique("agreements.csv", seeds.agreements.map(agreementId));
  unique(
    "sources.csv",
    seeds.sources.map(({ id }) => id),
  );

  for (const place of seeds["gazetteer/places"]) {
    const kinds: readonly string[] = isMunicipality(place)
      ? municipalityKind.options
      : partnerCityKind.options;
    const at = `places.csv, ${place.id}:`;
    check(kinds.includes(place.kind), `${at} kind must be one of ${kinds.join(", ")}, but is ${place.kind}`);
    check(countries.has(place.country), `${at} unknown country ${place.country}`);
    check(
      !isMunicipality(place) || provinces.has(place.province ?? ""),
      `${at} unknown province ${place.province ?? "(empty)"}`,
    );
    check(
      place.part_of === null || places.has(place.part_of),
      `${at} part of unknown place ${place.part_of ?? ""}`,
    );
  }
  for (const { place, printed, certainty, alternatives, reason } of seeds["gazetteer/resolutions"]) {
    check(places.has(place), `resolutions.csv: "${printed}" resolves to unknown place ${place}`);
    check(
      certainty === "SURE" ? alternatives === null : reason !== null,
      `resolutions.csv: "${printed}" is ${certainty}, which needs ${certainty === "SURE" ? "no alternatives" : "a reason"}`,
    );
    check(
      certainty !== "CONTESTED" || alternatives !== null,
      `resolutions.csv: "${printed}" is CONTESTED, which needs the places that it could mean instead`,
    );
  }
  for (const { place, name } of seeds["gazetteer/names"]) {
    check(places.has(place), `names.csv: "${name}" names unknown place ${place}`);
  }
  for (const { predecessor, successor } of seeds["gazetteer/successions"]) {
    check(places.has(predecessor), `successions.csv: unknown predecessor ${predecessor}`);
    check(places.has(successor), `successions.csv: unknown successor ${successor}`);
  }
  for (const agreement of seeds.agreements) {
    check(
      tables.has(agreement.table),
      `${agreementId(agreement)}: table ${String(agreement.table)} is not in tables.csv`,
    );
  }
  unique(
    "datasets.csv",
    seeds.datasets.map(({ id }) => id),
  );
  unique("twinnings.csv", seeds.twinnings.map(twinningId));
  const datasets = new Set(seeds.datasets.map(({ id }) => id));
  const states = new Set(seeds["knowledge/countries"].map(({ id }) => id));
  for (const { code, known_as } of seeds["gazetteer/countries"]) {
    check(
      known_as === null || (states.has(known_as) && known_as === stateId(code)),
      `countries.csv, ${code}: known_as must be ${stateId(code)} of knowledge/countries.csv, but is ${known_as ?? ""}`,
    );
  }
  for (const { id, source } of seeds.datasets) {
    check(sources.has(source), `datasets.csv, ${id}: unknown source ${source}`);
  }
  for (const twinning of seeds.twinnings) {
    const at = `twinnings.csv, ${twinningId(twinning)}:`;
    const parties = partyIds(twinning);
    check(datasets.has(twinning.dataset), `${at} unknown dataset ${twinning.dataset}`);
    check(
      new Set(parties).size === parties.length && parties.length > 1,
      `${at} expected two or more different parties, but found ${twinning.parties}`,
    );
    for (const party of parties) check(places.has(party), `${at} unknown place ${party}`);
  }
  for (const { table, source } of seeds.tables) {
    check(sources.has(source), `tables.csv: table ${String(table)} has unknown source ${source}`);
  }
  for (const { id, draws_on } of seeds.sources) {
    check(
      draws_on === null || sources.has(draws_on),
      `sources.csv, ${id}: draws on unknown source ${draws_on ?? ""}`,
    );
  }
}
