MATCH (state:State)
RETURN count(state) AS count
