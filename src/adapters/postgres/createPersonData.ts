import type { Pool } from 'pg';
import type { PersonData } from '../../application/ports/personData.ts';
import { erasePersonRows } from './erasePersonRows.ts';
import { forgetRows } from './forgetRows.ts';
import { personRecords } from './personRecords.ts';
import { transaction } from './transaction.ts';

/** What the tables hold about persons, in PostgreSQL. The pool stays the caller's. */
export function createPersonData(pool: Pool): PersonData {
  return {
    records: (address) => personRecords(pool, address),
    erase: (request) => transaction(pool, (client) => erasePersonRows(client, request)),
    forget: (before, today, at) => transaction(pool, (client) => forgetRows(client, before, today, at)),
  };
}
