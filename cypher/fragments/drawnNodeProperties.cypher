.id, .name, .nameEn, .nameLocal, .title,
date: coalesce(node.date, node.years, node.from, toString(node.year)),
parties: CASE WHEN node:Agreement|SupplementaryAgreement THEN
  [(signatory)-[:SIGNED]->(node) | signatory.name] + [(node)-[:WITH]->(partner) | partner.name] END
