/**
 * Command-line settings of the embedded server: small, durable (fsync stays on) and reachable from this machine only.
 * Given at each start rather than written to postgresql.conf, so a new version of ours may change them.
 */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '16MB',
  io_method: 'sync',
  max_connections: '100',
  max_wal_senders: '0',
  wal_level: 'minimal',
  max_worker_processes: '2',
  autovacuum_max_workers: '1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_checkpoints: 'off',
};
