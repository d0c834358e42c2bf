AND any(label IN labels(neighbour) WHERE label IN $labels) //@when given labels
