MATCH (agreement:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WITH DISTINCT agreement, country
// A date is a day, a month or a year: whichever it is, it lies in one year. An undated agreement has none.
WITH country, coalesce(left(agreement.date, 4), 'undated') AS year,
  count(agreement) AS agreements, min(agreement.earliest) AS first, max(agreement.latest) AS latest
MERGE (tally:AgreementTally {id: country.code + ' ' + year})
// Texts, because thousands of them are read at once: turning dates into texts took half of that time.
SET tally.countryCode = country.code, tally.countryOrder = country.nameOrder, tally.year = year,
  tally.agreements = agreements, tally.first = toString(first), tally.latest = toString(latest)
