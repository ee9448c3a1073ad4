import { type Browser, chromium } from 'playwright-core';

/** What Debian calls it. */
const PROGRAM = '/usr/bin/chromium';

/** A real Chromium without a window; `CHROMIUM` names another program than Debian's. Close it when done. */
export function startChromium(): Promise<Browser> {
  // As root, which CI is, Chromium's own sandbox refuses to start; it visits our own pages only.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? PROGRAM, args });
}
