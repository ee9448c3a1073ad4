-- What a message is about beside its text, so that a search reads no mail.
alter table arshjul.message
  add column title text generated always as
    (coalesce(data -> 'occurrence' ->> 'title', data -> 'content' ->> 'subject')) stored;
