MATCH (:Source)-[member:IN_DATASET]->(:Dataset)
DELETE member
