MATCH (state:State)
WITH state, state.nameOrder + ' ' + state.id AS key
WHERE true
  AND key > $after //@when given after
ORDER BY key
LIMIT $limit
RETURN state {
  .id, .name, .nameEn, .code, .status, .note, .nameOrder,
  latitude: state.location.latitude, longitude: state.location.longitude,
  key: key
} AS state
