import { compose, type Service } from '../compose.ts';
import type { Config } from '../config.ts';

/** As shells number a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs a command over the service and closes it, also when Ctrl-C ends it half-way. Answers the exit code. */
export async function runService(
  config: Config,
  work: (service: Service) => Promise<number>,
): Promise<number> {
  const service = compose(config);
  return (await service.run(() => work(service))) ?? INTERRUPTED;
}
