// No index is chosen by it, so that one statement serves both.
AND ($ofAnyKind OR any(label IN labels(neighbour) WHERE label IN $labels))
