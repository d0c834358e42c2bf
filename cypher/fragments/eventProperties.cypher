.id, .kind, .name, .nameEn, .date, .place, .theme, .subject, .outcome, .slogan, .sloganEn, .note,
earliest: toString(event.earliest), latest: toString(event.latest),
key: coalesce(event.dateOrder, '~ ' + event.id)
