UNWIND $ids AS id
MATCH (party:Party {id: id})
RETURN party {
  .id, .name, .nameEn, .abbreviation, .note, .nameOrder,
  key: party.nameOrder + ' ' + party.id
} AS party
