-- The wheel of a message beside its text, so that a desk finds what concerns it without reading every mail.
alter table arshjul.message
  add column wheel text generated always as (coalesce(data -> 'occurrence' ->> 'wheel', data ->> 'wheel')) stored;
create index message_by_wheel on arshjul.message (wheel, state);
