-- A recipient is the same however the address is written: it is looked for in lower case.
create index message_by_address on arshjul.message (occurrence_key, lower(recipient), kind);
drop index arshjul.message_by_recipient;
