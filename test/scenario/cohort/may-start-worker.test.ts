// A worker starts only where it is known to be allowed, so that no policy has anything to report.
import { expect } from 'chai';
import { mayStartWorker } from '../../../src/scenario/cohort/may-start-worker.js';
import type { PageReport } from './pages/page.js';

const pages = new URL('./pages/', import.meta.url);
const strict = "worker-src 'none'; connect-src 'none'; require-trusted-types-for 'script'";

async function reportOf(page: string, search: Record<string, string> = {}): Promise<PageReport> {
  const frame = document.createElement('iframe');
  const told = new Promise<PageReport>((resolve) => {
    const listen = (event: MessageEvent<PageReport>): void => {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(event.data);
    };
    addEventListener('message', listen);
  });
  frame.src = new URL(`${page}?${new URLSearchParams(search).toString()}`, pages).href;
  document.body.append(frame);
  const report = await told;
  frame.remove();
  return report;
}

/** Two workers share the work where there is more than one core. */
const asMany = navigator.hardwareConcurrency > 1 ? 2 : 1;

describe('a page that simulates cohorts', () => {
  let registration: ServiceWorkerRegistration;

  before(async () => {
    registration = await navigator.serviceWorker.register(new URL('with-policy.js', pages));
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    while (worker?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 10));
  });
  after(() => registration.unregister());

  const clean = { size: 30, violations: [], errors: [] };

  it('starts workers where there is no policy', async () => {
    expect(await reportOf('page.html')).to.deep.equal({ workers: asMany, ...clean });
  });

  it('starts none where the page says so', async () => {
    expect(await reportOf('page.html', { worker: 'off' })).to.deep.equal({ workers: 0, ...clean });
  });

  it('has nothing refused under a strict policy in the page', async () => {
    expect(await reportOf('strict-meta.html')).to.deep.equal({ workers: 0, ...clean });
  });

  for (const header of ['content-security-policy', 'content-security-policy-report-only']) {
    it(`has nothing refused under a strict policy in the header ${header}`, async () => {
      expect(await reportOf('page.html', { header, policy: strict })).to.deep.equal({ workers: 0, ...clean });
    });
  }

  it('starts workers under a policy that allows it where the page says so', async () => {
    const header = 'content-security-policy';
    const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
    expect(await reportOf('page.html', { header, policy, worker: 'on' })).to.deep.equal({ workers: asMany, ...clean });
  });

  it('works all the same where the page allows a worker that its policy refuses', async () => {
    const report = await reportOf('page.html', { header: 'content-security-policy', policy: strict, worker: 'on' });
    expect(report.size).to.equal(30);
    expect(report.errors).to.deep.equal([]);
    // The policy of this test does see a worker.
    expect(report.violations).to.include('require-trusted-types-for');
  });
});

describe('mayStartWorker', () => {
  it('leaves nothing in the page', () => {
    const nodes = (): Node[] => [document, ...document.querySelectorAll('*')];
    const before = nodes();
    mayStartWorker();
    expect(nodes()).to.deep.equal(before);
  });
});
