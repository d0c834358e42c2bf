// Where one party is asked for, its agreements are found by an index of parties; the rest of the filter follows.
MATCH ()<-[party:WITH]-(agreement:Agreement) //@when given partnerCity, not given datasets
MATCH ()<-[party:WITH]-(agreement:Agreement|SupplementaryAgreement) //@when given partnerCity, given datasets
USING INDEX party:WITH(placeId, dateOrder) //@when given partnerCity
WHERE party.placeId = $partnerCity AND party.dateOrder > '' //@when given partnerCity
MATCH ()-[party:SIGNED]->(agreement:Agreement) //@when not given partnerCity, given municipality, not given datasets
MATCH ()-[party:SIGNED]->(agreement:Agreement|SupplementaryAgreement) //@when not given partnerCity, given municipality, given datasets
USING INDEX party:SIGNED(placeId, dateOrder) //@when not given partnerCity, given municipality
WHERE party.placeId = $municipality AND party.dateOrder > '' //@when not given partnerCity, given municipality
MATCH ()-[party:SIGNED]->(agreement:Agreement) //@when not given partnerCity, not given municipality, given province, not given datasets
MATCH ()-[party:SIGNED]->(agreement:Agreement|SupplementaryAgreement) //@when not given partnerCity, not given municipality, given province, given datasets
USING INDEX party:SIGNED(provinceCode, dateOrder) //@when not given partnerCity, not given municipality, given province
WHERE party.provinceCode = $province AND party.dateOrder > '' //@when not given partnerCity, not given municipality, given province
MATCH ()<-[party:WITH]-(agreement:Agreement) //@when not given partnerCity, not given municipality, not given province, given partnerCountry, not given datasets
MATCH ()<-[party:WITH]-(agreement:Agreement|SupplementaryAgreement) //@when not given partnerCity, not given municipality, not given province, given partnerCountry, given datasets
USING INDEX party:WITH(countryCode, dateOrder) //@when not given partnerCity, not given municipality, not given province, given partnerCountry
WHERE party.countryCode = $partnerCountry AND party.dateOrder > '' //@when not given partnerCity, not given municipality, not given province, given partnerCountry
MATCH (agreement:Agreement) //@when not given partnerCity, not given municipality, not given province, not given partnerCountry, not given datasets
MATCH (agreement:Agreement|SupplementaryAgreement) //@when not given partnerCity, not given municipality, not given province, not given partnerCountry, given datasets
WHERE true //@when not given partnerCity, not given municipality, not given province, not given partnerCountry
