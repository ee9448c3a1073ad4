import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

// Run by mail.ts: takes all mail and throws it away; its port goes to standard output.

const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, callback) {
    stream.resume();
    stream.on('end', () => callback(null, 'Ok'));
  },
});
sink.on('error', () => {});
sink.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(sink.server.address() as AddressInfo).port}\n`);
});
