MATCH (claim:Claim)
RETURN claim {
  .id, .name, .nameEn, .reported, .unit, .measure, .country, .table, .from, .until,
  .baseFrom, .baseUntil, .baseTable, .comparison, .parts, .why, .note,
  readings: COLLECT {
    MATCH (claim)-[:ALSO_READ_AS]->(reading:Reading)
    RETURN reading {
      .reading, .term, .name, .nameEn, .measure, .country, .table, .from, .until, .baseFrom, .baseUntil, .baseTable
    }
    ORDER BY reading.id
  }
} AS claim
ORDER BY claim.id
