-- What people answer and do, what they have chosen, and what comes in by mail.

-- The plan as it was applied, so that a revision can be shown and undone. Null for revisions older than this table.
alter table arshjul.revision add column plan json;

alter table arshjul.message drop constraint message_kind_check;
alter table arshjul.message add constraint message_kind_check
  check (kind in ('invitation', 'reminder', 'escalation', 'nudge', 'digest', 'notice'));
-- A digest or a notice is about many occurrences, or none.
alter table arshjul.message alter column occurrence_key drop not null;
-- Messages of one group are released together (dispatch: together); null: each leaves by itself.
alter table arshjul.message add column dispatch_group text;
alter table arshjul.message add column released_at timestamptz;
create index message_by_group on arshjul.message (dispatch_group) where dispatch_group is not null;
-- When the state last changed; null: as it was recorded.
alter table arshjul.message add column changed_at timestamptz;
-- What people have done with it from the command line, a line each time.
alter table arshjul.message add column handling text;
-- For «how many were rung for lately» and «what is too late now», whatever else the table holds.
create index message_by_ring on arshjul.message (enqueued_at) where enqueued_at is not null;
create index message_by_expiry on arshjul.message (expires_at) where state in ('planned', 'retry');

-- Sequence at which the time, or whether it is held at all, last changed: older answers are to another question.
alter table arshjul.occurrence add column time_sequence int not null default 0;

-- Append-only. The answer that counts is the one with the highest sequence, then the newest stamp (RFC 5546 §2.1.5).
create table arshjul.answer (
  id             bigint      generated always as identity primary key,
  occurrence_key text        not null,
  -- Id of the role that was called; the address it answered from may differ.
  recipient_id   text        not null,
  answer         text        not null check (answer in ('accepted', 'declined', 'tentative')),
  sequence       int         not null,
  -- DTSTAMP of the reply, or the moment the page or desk was used.
  stamp          timestamptz not null,
  received_at    timestamptz not null,
  source         text        not null check (source in ('mail', 'page', 'desk', 'command')),
  answered_by    text        not null,
  comment        text
);
create unique index answer_once on arshjul.answer (occurrence_key, recipient_id, sequence, stamp, answer);

-- Deputies called up in place of somebody who declined. `deputy` is the invited role as it was called.
create table arshjul.deputy_call (
  occurrence_key text        not null,
  for_id         text        not null,
  deputy_id      text        not null,
  deputy         json        not null,
  called_at      timestamptz not null,
  withdrawn_at   timestamptz,
  primary key (occurrence_key, for_id, deputy_id)
);

-- Mail that came to the service's own mailbox. Nothing is thrown away unread.
create table arshjul.incoming (
  -- Message-ID, or a hash of the whole when it has none.
  id          text        primary key,
  received_at timestamptz not null,
  sender      text        not null,
  subject     text        not null,
  type        text        not null check (type in ('reply', 'counter', 'autoreply', 'bounce', 'other')),
  verdict     text        not null check (verdict in ('recorded', 'stale', 'duplicate', 'held', 'noted')),
  -- Why, in Norwegian.
  reason      text        not null,
  raw         bytea       not null,
  handled_at  timestamptz,
  handled_by  text
);

-- Addresses that mail has come back from.
create table arshjul.failing_address (
  address     text        primary key check (address = lower(address)),
  since       timestamptz not null,
  reason      text        not null,
  message_key text
);

-- Append-only: an obligation or duty is done, waived with a reason, or open again; the newest row counts.
create table arshjul.fulfilment (
  id             bigint      generated always as identity primary key,
  occurrence_key text        not null,
  state          text        not null check (state in ('done', 'waived', 'open')),
  recorded_by    text        not null,
  reason         text,
  source         text        not null check (source in ('page', 'desk', 'command')),
  recorded_at    timestamptz not null
);
create index fulfilment_by_occurrence on arshjul.fulfilment (occurrence_key, id desc);

-- What a recipient has chosen; a missing row is the default.
create table arshjul.preference (
  address    text        primary key check (address = lower(address)),
  -- Null: as the schedules say.
  language   text        check (language in ('nb', 'nn', 'en')),
  reminders  boolean     not null default true,
  digest     boolean     not null default true,
  alarms     boolean     not null default false,
  updated_at timestamptz not null
);

-- Keys the service makes for itself, such as the one that seals links in mail.
create table arshjul.secret (
  name       text        primary key,
  value      bytea       not null,
  created_at timestamptz not null
);

-- Weeks whose digests have been made, so that each is made once, and one with nothing to say is not made again.
create table arshjul.digest_week (
  monday  date        primary key,
  made_at timestamptz not null
);
