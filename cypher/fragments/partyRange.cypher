// An index by date is asked for any date where the order is another: only so is it used.
AND party.dateOrder > $above AND party.dateOrder < $below //@when byDate
AND party.dateOrder > '' AND party.dateOrder < '\uffff' //@when not byDate
AND agreement.id > $above AND agreement.id < $below //@when not byDate
