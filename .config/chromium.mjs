// Finds a Chromium to run: the path in CHROME_PATH, the system's own, or the one from npm (unpacked on first use).
import { existsSync } from 'node:fs';

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** @returns {Promise<{executablePath: string, headless: true | 'shell'}>} */
export async function findChromium() {
  const system = process.env.NO_SYSTEM_CHROMIUM
    ? undefined
    : [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(
        (path) => path && existsSync(path),
      );
  if (system) return { executablePath: system, headless: true };
  // Its own copies of libnss3 and libnspr4 are used only when this is set before import.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), headless: 'shell' };
}
