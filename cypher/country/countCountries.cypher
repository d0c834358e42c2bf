MATCH (country:Country)
RETURN count(country) AS count
