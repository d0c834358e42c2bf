AND agreement.dateOrder > $above AND agreement.dateOrder < $below //@when byDate
AND agreement.id > $above AND agreement.id < $below //@when not byDate
