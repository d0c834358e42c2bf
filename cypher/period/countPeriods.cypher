MATCH (period:Period)
RETURN count(period) AS count
