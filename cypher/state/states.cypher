MATCH (state:State)
WITH state, state.nameOrder + ' ' + state.id AS key
WHERE ($after IS NULL OR key > $after)
ORDER BY key
LIMIT $limit
RETURN state {
  .id, .name, .nameEn, .code, .status, .note, .nameOrder,
  latitude: state.location.latitude, longitude: state.location.longitude,
  key: key
} AS state
