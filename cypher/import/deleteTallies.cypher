MATCH (tally:AgreementTally)
DELETE tally
