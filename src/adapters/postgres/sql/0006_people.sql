-- Who may open what, who is signed in, and what people have done at the desk.

-- Keys to personal pages, personal feeds and signing in. Only hashes: whoever reads this table can open nothing.
create table arshjul.access_token (
  id         bigint      generated always as identity primary key,
  -- SHA-256 of the token.
  hash       bytea       not null unique,
  purpose    text        not null check (purpose in ('page', 'feed', 'sign-in')),
  address    text        not null check (address = lower(address)),
  -- What its holder calls it, such as «Telefonen»; null for none.
  label      text,
  created_at timestamptz not null,
  -- Null: until it is revoked.
  expires_at timestamptz,
  used_at    timestamptz,
  revoked_at timestamptz
);
create index access_token_by_address on arshjul.access_token (address, purpose);

-- Sessions of the desk, by the SHA-256 of the cookie.
create table arshjul.desk_session (
  hash       bytea       primary key,
  address    text        not null check (address = lower(address)),
  method     text        not null check (method in ('link', 'oidc')),
  created_at timestamptz not null,
  seen_at    timestamptz not null,
  expires_at timestamptz not null
);
create index desk_session_by_address on arshjul.desk_session (address);

-- Append-only: who did what, at the desk, on a personal page or from the command line.
create table arshjul.audit (
  id      bigint      generated always as identity primary key,
  at      timestamptz not null,
  -- An address, or «kommandolinjen».
  actor   text        not null,
  -- Such as 'plan.applied' or 'message.retried'; words for people are made when it is shown.
  action  text        not null,
  wheel   text,
  -- Key of an occurrence or a message, number of a revision, an address; null when it is about nothing in particular.
  subject text,
  detail  json
);
create index audit_by_time on arshjul.audit (at desc);

create function arshjul.keep_audit() returns trigger language plpgsql as $$
begin
  -- Only what erases persons or ends the retention says so first, in its own transaction.
  if coalesce(current_setting('arshjul.erasing', true), '') = 'on' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  raise exception 'arshjul.audit is append-only';
end $$;
create trigger keep_audit before update or delete on arshjul.audit
  for each row execute function arshjul.keep_audit();
