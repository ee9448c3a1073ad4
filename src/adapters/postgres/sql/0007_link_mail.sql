-- A personal link by mail is a row of the outbox too, without the key that will be in it.
alter table arshjul.message drop constraint message_kind_check;
alter table arshjul.message add constraint message_kind_check
  check (kind in ('invitation', 'reminder', 'escalation', 'nudge', 'digest', 'notice', 'link'));
-- For «how many links has this address asked for lately», and for everything held about an address.
create index message_by_recipient_alone on arshjul.message (lower(recipient), created_at);
