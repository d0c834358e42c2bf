// An index by date is asked for any date where the order is another: only so is it used.
AND agreement.dateOrder > $above AND agreement.dateOrder < $below //@when byDate
AND agreement.dateOrder > '' AND agreement.dateOrder < '\uffff' //@when not byDate
AND agreement.id > $above AND agreement.id < $below //@when not byDate
