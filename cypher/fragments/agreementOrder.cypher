agreement.dateOrder //@when byDate, not descending
agreement.dateOrder DESC //@when byDate, descending
agreement.id //@when not byDate, not descending
agreement.id DESC //@when not byDate, descending
