MATCH (:Municipality)-[twinned:TWINNED_WITH]->(:PartnerCity)
DELETE twinned
