import type { Pool } from 'pg';
import type { AuditAction, AuditEntry, AuditLog } from '../../application/ports/auditLog.ts';
import { toInstant } from './toInstant.ts';

type AuditRow = {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: AuditAction;
  readonly wheel: string | null;
  readonly subject: string | null;
  readonly detail: AuditEntry['detail'];
};

/** The log of who did what, in PostgreSQL; the table itself refuses changes. The pool stays the caller's. */
export function createAuditLog(pool: Pool): AuditLog {
  return {
    async record({ at, actor, action, wheel, subject, detail }) {
      await pool.query(
        'insert into arshjul.audit (at, actor, action, wheel, subject, detail) values ($1, $2, $3, $4, $5, $6)',
        [at, actor, action, wheel, subject, detail === null ? null : JSON.stringify(detail)],
      );
    },

    async list({ limit, before, wheels, persons, refused = false, actor, text, action }) {
      const { rows } = await pool.query<AuditRow>(
        `select id, at, actor, action, wheel, subject, detail from arshjul.audit
         where ($2::bigint is null or id < $2)
           and ($3::text[] is null or wheel = any($3) or (wheel is null and
             ($4::text[] is null or actor = any($4) or subject = any($4) or ($5 and action = 'desk.refused'))))
           and ($6::text is null or actor = $6)
           and ($7::text is null or strpos(lower(actor), $7) > 0 or strpos(lower(subject), $7) > 0)
           and ($8::text is null or action = $8)
         order by id desc limit $1`,
        [
          limit,
          before ?? null,
          wheels ?? null,
          persons ?? null,
          refused,
          actor ?? null,
          text?.toLowerCase() ?? null,
          action ?? null,
        ],
      );
      return rows.map((row) => ({ ...row, id: Number(row.id), at: toInstant(row.at) }));
    },
  };
}
