UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
RETURN organisation {
  .id, .name, .nameEn, .abbreviation, .kind, .note, .nameOrder,
  key: organisation.nameOrder + ' ' + organisation.id
} AS organisation
