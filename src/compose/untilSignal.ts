/** Resolves on SIGINT or SIGTERM. A second signal ends the process at once: nothing is lost, only redone. */
export async function untilSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
