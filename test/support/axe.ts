// Runs the accessibility checker on what a test has mounted.
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  // The checker puts itself on the page: it has no module export.
  var axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
}

/** Fails with one line per violation and place. Landmarks are the page's business, not a fragment's. */
export async function expectNoAxeViolations(element: Element): Promise<void> {
  const { violations } = await globalThis.axe.run(element, { rules: { region: { enabled: false } } });
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
  throw new Error(`accessibility violations:\n${lines.join('\n')}`);
}
