-- Emptying a table passes by the triggers of its rows.

create function arshjul.keep_audit_whole() returns trigger language plpgsql as $$
begin
  raise exception 'arshjul.audit is append-only';
end $$;
create trigger keep_audit_whole before truncate on arshjul.audit
  for each statement execute function arshjul.keep_audit_whole();
