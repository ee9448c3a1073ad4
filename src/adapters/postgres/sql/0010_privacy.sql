-- Erasing persons, and forgetting what has been kept long enough.

-- Numbers of the pseudonyms that stand in for erased addresses.
create sequence arshjul.erased_person;

-- The day things were last forgotten: one process a day does it.
create table arshjul.retention (
  only_row boolean primary key default true check (only_row),
  done_on  date    not null
);
