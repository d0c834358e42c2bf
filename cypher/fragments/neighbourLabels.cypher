// No index is chosen by it, so that one statement serves both.
AND NOT neighbour:SupplementaryAgreement
AND ($ofAnyKind OR any(label IN labels(neighbour) WHERE label IN $labels))
