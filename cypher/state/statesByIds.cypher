UNWIND $ids AS id
MATCH (state:State {id: id})
RETURN state {
  .id, .name, .nameEn, .code, .status, .note, .nameOrder,
  latitude: state.location.latitude, longitude: state.location.longitude,
  key: state.nameOrder + ' ' + state.id
} AS state
