import { readdir, readFile } from 'node:fs/promises';

/** Seconds of processor time a running process has used, all its threads together (Linux: to the nanosecond). */
export async function processorTime(pid: number): Promise<number> {
  const folder = `/proc/${pid}/task`;
  const spent = await Promise.all(
    (await readdir(folder)).map(async (thread) => {
      // A thread may end while it is looked at.
      const text = await readFile(`${folder}/${thread}/schedstat`, 'utf8').catch(() => '0');
      return Number(text.split(' ')[0]);
    }),
  );
  return spent.reduce((sum, one) => sum + one, 0) / 1e9;
}
