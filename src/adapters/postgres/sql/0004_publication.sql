-- Days and year of an occurrence beside its text, so that what a plan needs is found without reading it all.
alter table arshjul.occurrence
  add column planning_year int generated always as ((data ->> 'year')::int) stored,
  add column first_day text generated always as (coalesce(data #>> '{time,start,date}', data #>> '{time,start}')) stored,
  add column last_day text generated always as (coalesce(data #>> '{time,end,date}', data #>> '{time,end}')) stored;
