/** Eviction policy and version [major, minor] out of the text of INFO; null when it does not say. */
export function redisFacts(info: string): {
  readonly policy: string | null;
  readonly version: readonly [number, number] | null;
} {
  const version = /^redis_version:(\d+)\.(\d+)/m.exec(info);
  return {
    policy: /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? null,
    version: version ? [Number(version[1]), Number(version[2])] : null,
  };
}
