-- What delivery and rendering turned out to need.

-- json keeps the order of keys, jsonb does not: an occurrence read back must equal the one that was published.
alter table arshjul.occurrence alter column data type json using data::json;
alter table arshjul.message alter column data type json using data::json;

-- How often a sending ended without anyone knowing whether the server took it; the policy of the kind counts it.
alter table arshjul.message add column unknowns int not null default 0;

-- A feed whose very first version was refused has an error and no body.
alter table arshjul.feed
  alter column etag drop not null,
  alter column body drop not null,
  alter column gzip drop not null,
  alter column brotli drop not null,
  alter column last_modified drop not null;

-- For «is there a newer one to the same recipient?» and «was this recipient ever told?».
create index message_by_recipient on arshjul.message (occurrence_key, recipient, kind);
drop index arshjul.message_by_occurrence;
