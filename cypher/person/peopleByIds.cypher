UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN person {
  .id, .name, .nameEn, .kind, .note, .nameOrder,
  key: person.nameOrder + ' ' + person.id
} AS person
