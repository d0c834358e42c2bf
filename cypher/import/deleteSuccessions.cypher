MATCH (:LocalGovernment)-[succeeded:SUCCEEDED_BY]->()
DELETE succeeded
