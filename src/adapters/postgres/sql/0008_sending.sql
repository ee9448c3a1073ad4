-- The desk and the terminal follow the mail of one revision and ask every second.
create index message_by_revision on arshjul.message (revision, state) where revision is not null;
