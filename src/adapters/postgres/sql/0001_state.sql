-- The state of record: what is published, and every message that is to be sent or has been.
-- The migration runner creates the schema and its own table; names are qualified, so search_path does not matter.

create table arshjul.revision (
  id          bigint generated always as identity primary key,
  created_at  timestamptz not null,
  author      text        not null,
  summary     jsonb       not null,
  -- Hash of the schedules the plan came from.
  fingerprint text        not null
);

create table arshjul.occurrence (
  key              text        primary key,
  uid              text        not null unique,
  wheel            text        not null,
  body             text,
  kind             text        not null check (kind in ('meeting', 'obligation', 'duty', 'anchor')),
  sequence         int         not null default 0 check (sequence >= 0),
  status           text        not null,
  -- The Occurrence as published.
  data             jsonb       not null,
  content_hash     text        not null,
  created_revision bigint      references arshjul.revision (id),
  revision         bigint      references arshjul.revision (id),
  created_at       timestamptz not null,
  last_modified    timestamptz not null,
  removed          boolean     not null default false
);

create index occurrence_by_wheel on arshjul.occurrence (wheel, body);

-- The outbox and the delivery log in one: no row is ever sent twice because a queue forgot.
create table arshjul.message (
  -- Also the BullMQ job id (hence no ':' and never a bare integer) and the local part of the Message-ID.
  key             text        primary key check (key !~ '[:@[:space:]]' and key !~ '^[0-9]+$'),
  kind            text        not null check (kind in ('invitation', 'reminder')),
  method          text        check (method in ('REQUEST', 'CANCEL')),
  occurrence_key  text        not null,
  sequence        int         not null,
  offset_text     text,
  -- A mail address.
  recipient       text        not null,
  recipient_name  text        not null,
  language        text        not null,
  -- All the text needs: the occurrence as it was, the role, the obligation.
  data            jsonb       not null,
  due_at          timestamptz not null,
  -- After this moment the message is no longer useful.
  expires_at      timestamptz,
  state           text        not null default 'planned' check (state in
    ('planned', 'claimed', 'sent', 'retry', 'unknown', 'failed', 'skipped', 'superseded', 'missed')),
  attempts        int         not null default 0,
  claim           uuid,
  claimed_at      timestamptz,
  lease_until     timestamptz,
  enqueued_at     timestamptz,
  next_attempt_at timestamptz,
  sent_at         timestamptz,
  -- What the receiving server answered.
  response        text,
  error           text,
  revision        bigint      references arshjul.revision (id),
  created_at      timestamptz not null
);

create unique index message_once on arshjul.message
  (kind, occurrence_key, sequence, coalesce(offset_text, ''), coalesce(method, ''), recipient);
create index message_by_due on arshjul.message (state, due_at);
create index message_by_occurrence on arshjul.message (occurrence_key);

-- Finished bodies: what is served is exactly what was linted and stored.
create table arshjul.feed (
  -- 'agder' or 'agder/kdk'.
  path          text        primary key,
  title         text        not null,
  etag          text        not null,
  body          bytea       not null,
  gzip          bytea       not null,
  brotli        bytea       not null,
  last_modified timestamptz not null,
  revision      bigint      not null,
  -- Why the newest version was refused; the last good one stays.
  error         text,
  checked_at    timestamptz
);
