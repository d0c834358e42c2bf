MATCH (province:Province)
RETURN count(province) AS count
