import type { RandomGenerator } from "../../../src/analysis/randomGenerator.ts";
import { foldName } from "../../../src/domain/foldName.ts";
import { handWrittenQuery } from "../classes/nameSearch/handWrittenQuery.ts";
import { drawFields } from "./drawFields.ts";
import type { FirstAskShape, NewText } from "./FirstAskShape.ts";

const NOT_ITS_TYPES = "its types do not reach so far";

const upTo = (most: number, random: RandomGenerator) => 1 + random.below(most);

const placeWithNeighbours: FirstAskShape = {
  name: "a place with its neighbours",
  compared: true,
  keys: "MATCH (m:Municipality) WHERE m.agreementCount > 0 RETURN m.id AS key ORDER BY key",
  draw(id, random) {
    const [own, city, country, signed] = [
      drawFields("Municipality", random),
      drawFields("PartnerCity", random),
      drawFields("Country", random),
      drawFields("PartnerCity", random),
    ];
    const [cities, agreements] = [upTo(50, random), upTo(50, random)];
    return {
      ours: question(
        `municipality(id: $id) { ${own.graphql}
          partnerCities(first: ${cities}) { nodes { ${city.graphql} country { ${country.graphql} } } }
          agreements(first: ${agreements}, orderBy: { field: DATE, direction: ASC }) {
            nodes { id date { edtf } partnerCity { ${signed.graphql} } } } }`,
        id,
      ),
      peer: question(
        `municipalities(where: { id: { eq: $id } }) { ${own.graphql}
          partnerCities(limit: ${cities}, sort: [{ nameOrder: ASC }]) { ${city.graphql} country { ${country.graphql} } }
          agreements(limit: ${agreements}, sort: [{ dateOrder: ASC }]) { id date partnerCity { ${signed.graphql} } } }`,
        id,
      ),
      limit: statement(
        `MATCH (m:Municipality {id: $id})
         CALL (m) {
           MATCH (m)-[:TWINNED_WITH]->(p:PartnerCity) WITH p ORDER BY p.nameOrder LIMIT ${cities}
           MATCH (p)-[:IN_COUNTRY]->(c:Country)
           RETURN collect({${city.cypher("p")}, country: {${country.cypher("c")}}}) AS cities
         }
         CALL (m) {
           MATCH (m)-[:SIGNED]->(a:Agreement) WITH a ORDER BY a.dateOrder LIMIT ${agreements}
           MATCH (a)-[:WITH]->(p:PartnerCity)
           RETURN collect({id: a.id, date: {edtf: a.date}, partnerCity: {${signed.cypher("p")}}}) AS agreements
         }
         RETURN {municipality: {${own.cypher("m")}, partnerCities: {nodes: cities}, agreements: {nodes: agreements}}} AS data`,
        { id },
      ),
    };
  },
};

const filteredList: FirstAskShape = {
  name: "a filtered list with its count",
  compared: true,
  keys: "MATCH (c:Country)<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(:Agreement) RETURN DISTINCT c.code AS key ORDER BY key",
  draw(code, random) {
    const [place, city] = [drawFields("Municipality", random), drawFields("PartnerCity", random)];
    const first = upTo(100, random);
    const nodes = `municipality { ${place.graphql} } partnerCity { ${city.graphql} }`;
    return {
      ours: question(
        `agreements(first: ${first}, filter: { partnerCountry: $id }, orderBy: { field: DATE, direction: ASC }) {
          totalCount nodes { id date { edtf } ${nodes} } }`,
        code,
        "CountryCode!",
      ),
      peer: question(
        `agreementsConnection(first: ${first}, sort: [{ dateOrder: ASC }],
          where: { partnerCity: { some: { country: { some: { code: { eq: $id } } } } } }) {
          totalCount edges { node { id date ${nodes} } } }`,
        code,
        "String!",
      ),
      limit: statement(
        `CALL () {
           MATCH (:Country {code: $id})<-[:IN_COUNTRY]-(:PartnerCity)<-[:WITH]-(a:Agreement) RETURN count(a) AS total
         }
         CALL () {
           MATCH (:Country {code: $id})<-[:IN_COUNTRY]-(p:PartnerCity)<-[:WITH]-(a:Agreement)
           WITH a, p ORDER BY a.dateOrder LIMIT ${first}
           MATCH (m:Municipality)-[:SIGNED]->(a)
           RETURN collect({
             id: a.id, date: {edtf: a.date}, municipality: {${place.cypher("m")}}, partnerCity: {${city.cypher("p")}}
           }) AS nodes
         }
         RETURN {agreements: {totalCount: total, nodes: nodes}} AS data`,
        { id: code },
      ),
    };
  },
};

const nestedList: FirstAskShape = {
  name: "a nested list",
  compared: true,
  keys: "MATCH (p:PartnerCity) WHERE p.agreementCount > 0 RETURN p.id AS key ORDER BY key",
  draw(id, random) {
    const [own, place, city] = [
      drawFields("PartnerCity", random),
      drawFields("Municipality", random),
      drawFields("PartnerCity", random),
    ];
    const [places, cities] = [upTo(20, random), upTo(20, random)];
    return {
      ours: question(
        `partnerCity(id: $id) { ${own.graphql} municipalities(first: ${places}) { nodes { ${place.graphql}
          partnerCities(first: ${cities}) { nodes { ${city.graphql} } } } } }`,
        id,
      ),
      peer: question(
        `partnerCities(where: { id: { eq: $id } }) { ${own.graphql}
          municipalities(limit: ${places}, sort: [{ nameOrder: ASC }]) { ${place.graphql}
            partnerCities(limit: ${cities}, sort: [{ nameOrder: ASC }]) { ${city.graphql} } } }`,
        id,
      ),
      limit: statement(
        `MATCH (start:PartnerCity {id: $id})
         CALL (start) {
           MATCH (start)<-[:TWINNED_WITH]-(m:Municipality) WITH m ORDER BY m.nameOrder LIMIT ${places}
           CALL (m) {
             MATCH (m)-[:TWINNED_WITH]->(p:PartnerCity) WITH p ORDER BY p.nameOrder LIMIT ${cities}
             RETURN collect({${city.cypher("p")}}) AS cities
           }
           RETURN collect({${place.cypher("m")}, partnerCities: {nodes: cities}}) AS places
         }
         RETURN {partnerCity: {${own.cypher("start")}, municipalities: {nodes: places}}} AS data`,
        { id },
      ),
    };
  },
};

const personWithLinks: FirstAskShape = {
  name: "a person with links",
  withoutPeer: NOT_ITS_TYPES,
  compared: true,
  keys: "MATCH (p:Person) RETURN p.id AS key ORDER BY key",
  draw(id, random) {
    const own = drawFields("Person", random);
    const [offices, nations] = [upTo(100, random), upTo(100, random)];
    const links = (first: string, count: number) =>
      `${first}(first: ${count}) { role locator node { ... on Node { id } ... on Named { name } } }`;
    const collected = (type: string, count: number, name: string) =>
      `CALL (person) {
         MATCH (person)-[link:${type}]->(other) WHERE link.locator IS NOT NULL
         WITH link, other ORDER BY link.earliest, other.id LIMIT ${count}
         RETURN collect({role: link.role, locator: link.locator, node: {id: other.id, name: other.name}}) AS ${name}
       }`;
    return {
      ours: question(
        `person(id: $id) { ${own.graphql} ${links("offices", offices)} ${links("citizenOf", nations)} }`,
        id,
      ),
      limit: statement(
        `MATCH (person:Person {id: $id})
         ${collected("HELD_OFFICE", offices, "offices")}
         ${collected("CITIZEN_OF", nations, "nations")}
         RETURN {person: {${own.cypher("person")}, offices: offices, citizenOf: nations}} AS data`,
        { id },
      ),
    };
  },
};

const eventsWithCountries: FirstAskShape = {
  name: "events with their countries",
  withoutPeer: NOT_ITS_TYPES,
  compared: true,
  keys: "MATCH (e:Event)-[:CONCERNS]->(n:Country|State) RETURN DISTINCT n.id AS key ORDER BY key",
  draw(id, random) {
    const own = drawFields("Event", random);
    const first = upTo(50, random);
    return {
      ours: question(
        `events(first: ${first}, filter: { country: $id }) { nodes { ${own.graphql} countries { id name } } }`,
        id,
      ),
      limit: statement(
        `MATCH (event:Event)-[:CONCERNS]->(:Fact {id: $id})
         WITH event ORDER BY coalesce(event.dateOrder, '~ ' + event.id) LIMIT ${first}
         CALL (event) {
           MATCH (event)-[:CONCERNS]->(n:Country|State) WITH n ORDER BY n.nameOrder
           RETURN collect({id: n.id, name: n.name}) AS countries
         }
         RETURN {events: {nodes: collect({${own.cypher("event")}, countries: countries})}} AS data`,
        { id },
      ),
    };
  },
};

const searchWithDetails: FirstAskShape = {
  name: "a search with details",
  withoutPeer: "it searches one type, and its client has to write Lucene's query",
  // The hand-written statement ranks by Lucene's score alone.
  compared: false,
  keys: "MATCH (m:Municipality) RETURN m.name AS key ORDER BY m.id",
  draw(name, random) {
    // Both have a kind, of different enums, which GraphQL does not let share a name.
    const [place, city] = [
      drawFields("Municipality", random),
      drawFields("PartnerCity", random, ["geoNamesId"]),
    ];
    const first = upTo(20, random);
    return {
      ours: question(
        `search(text: $id, first: ${first}) { nodes { id name
          ... on Municipality { ${place.graphql} } ... on PartnerCity { ${city.graphql} } } }`,
        name,
        "String!",
      ),
      limit: statement(
        `CALL db.index.fulltext.queryNodes('fact_name_search', $query) YIELD node, score
         WITH node, score ORDER BY score DESC, node.id LIMIT ${first}
         RETURN {search: {nodes: collect(CASE
           WHEN node:Municipality THEN {${place.cypher("node")}}
           WHEN node:PartnerCity THEN {${city.cypher("node")}}
           ELSE {id: node.id, name: node.name} END)}} AS data`,
        { query: handWrittenQuery(foldName(name), 1) },
      ),
    };
  },
};

export const firstAskShapes: readonly FirstAskShape[] = [
  placeWithNeighbours,
  filteredList,
  nestedList,
  personWithLinks,
  eventsWithCountries,
  searchWithDetails,
];

function question(selection: string, id: string, type = "ID!"): NewText {
  return { text: `query ($id: ${type}) { ${selection} }`, variables: { id } };
}

function statement(text: string, variables: NewText["variables"]): NewText {
  return { text, variables };
}
