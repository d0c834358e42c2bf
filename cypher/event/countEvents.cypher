MATCH (event:Event)
WHERE true
  //@use eventFilter
RETURN count(event) AS count,
  count(CASE WHEN event.latest <= date($asOf) THEN 1 END) AS certain //@when given asOf
  count(*) AS certain //@when not given asOf
