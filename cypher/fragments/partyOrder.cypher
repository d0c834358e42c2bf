party.dateOrder //@when byDate, not descending
party.dateOrder DESC //@when byDate, descending
agreement.id //@when not byDate, not descending
agreement.id DESC //@when not byDate, descending
