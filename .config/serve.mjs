// Serves the repository for looking at the demo article, and prints the address.
import { startDevServer } from '@web/dev-server';

const port = Number(process.env.PORT ?? 8000);
const { server } = await startDevServer({
  config: { rootDir: new URL('..', import.meta.url).pathname, port: await freePort(port), hostname: '127.0.0.1' },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: true,
  logStartMessage: false,
});
const address = server.address();
console.log(`Demo article: http://127.0.0.1:${address.port}/stories/pages/article.html  (Ctrl+C stops)`);

/** The wanted port, or the next one that nobody uses. */
async function freePort(wanted) {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(freePort(wanted + 1)));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(wanted)));
  });
}
