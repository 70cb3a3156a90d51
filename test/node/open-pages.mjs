// Opens pages that use dist/ as a site would serve them: own addresses, own headers, a browser that is the reader's.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../.config/chromium.mjs';

const root = new URL('../..', import.meta.url).pathname;

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the repository, and pages made up for a test.
 * @param slowly milliseconds that a script of the kit is kept back, by its path
 * @returns {Promise<{origin: string, page: (path: string, html: string, headers?: object) => string, close: () => Promise<void>}>}
 */
export async function serve({ slowly = () => 0 } = {}) {
  const made = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const page = made.get(path);
    const send = (body, headers) => {
      response.writeHead(200, headers);
      response.end(body);
    };
    if (page) return send(page.html, { 'content-type': types['.html'], ...page.headers });
    return setTimeout(async () => {
      try {
        const body = await readFile(join(root, normalize(path)));
        send(body, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
      } catch {
        response.writeHead(404);
        response.end();
      }
    }, slowly(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    page(path, html, headers = {}) {
      made.set(path, { html, headers });
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** @param flags for this browser besides those of all tests */
export async function openBrowser(...flags) {
  const { executablePath, headless } = await findChromium();
  return puppeteer.launch({ executablePath, headless, args: [...chromiumFlags, ...flags] });
}

/** Runs in the page: whether every element of these tags has drawn, or has taken in what stands in it. */
export function allStand(tags) {
  return tags.every((tag) => {
    const elements = [...document.querySelectorAll(tag)];
    return (
      elements.length > 0 &&
      elements.every((element) => element.matches(':defined') && (element.shadowRoot?.childElementCount ?? 0) > 0)
    );
  });
}
