// Without it Neo4j plans for some time as if the indexes were as empty as before the import, and scans them.
CALL db.resampleOutdatedIndexes()
