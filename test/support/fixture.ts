// What tests of elements stand on: mounting, waiting, looking at a page the way a reader or a checker does.
// Files of this folder alone import the test runner's libraries.
import { ContextProvider } from '@lit/context';
import { emulateMedia as emulate } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import { scopeContext } from '../../src/scenario/scope-context.js';
import { ScenarioScope } from '../../src/scenario/scope.js';
import type { ScenarioStore } from '../../src/scenario/store.js';
import { elementsWithin } from './flattened.js';

export { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
export { expectNoAxeViolations } from './axe.js';
export { textBoxesOverlap } from './text-boxes.js';
export { unaccentedWords } from './unaccented-words.js';

export interface FixtureOptions<T extends HTMLElement> {
  /** Where the fresh container goes; the page's body unless told. */
  readonly container?: HTMLElement | ShadowRoot;
  /** Inline size of the container, CSS px. */
  readonly width?: number;
  /** Language of the container. */
  readonly lang?: string;
  /** "test": one scope per test, so that no scenario leaks into the next test. "page": the one on <html>. */
  readonly scope?: 'test' | 'page';
  /** Class that the first element has to be of. */
  readonly is?: abstract new (...args: never[]) => T;
}

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

const mounted: HTMLElement[] = [];
let scope: ScenarioScope | undefined;

/** The scope that elements mounted in this test share. */
export function testScope(): ScenarioScope {
  return (scope ??= new ScenarioScope());
}

/** The store that elements mounted in this test share under a name. */
export function testStore(name?: string): ScenarioStore {
  return testScope().store(name);
}

/** The next frame that the browser draws. Fails where the page is in the background, because nothing is measured there. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      reject(new Error('the browser does not draw this page: it needs a window of its own (or --concurrency 1)'));
    }, 5000);
    requestAnimationFrame(() => {
      clearTimeout(patience);
      resolve();
    });
  });
}

const isUpdating = (element: Element): element is Updating => 'updateComplete' in element;

async function updatesOf(root: Element): Promise<void> {
  for (const element of elementsWithin(root)) if (isUpdating(element)) await element.updateComplete;
}

/** Sets media and media features of the page. Fails where the browser cannot, instead of testing nothing. */
export async function emulateMedia(features: Parameters<typeof emulate>[0]): Promise<void> {
  await emulate(features);
  const { forcedColors } = features;
  if (forcedColors && !matchMedia(`(forced-colors: ${forcedColors})`).matches) {
    throw new Error('the test runner cannot set forced colours in this browser');
  }
}

/** Every Lit element in and under an element has rendered, and has been told its size. */
export async function settled(root: Element): Promise<void> {
  await updatesOf(root);
  // Size observers report after layout, sizes are told a frame later, and that leads to another update.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await updatesOf(root);
}

/** Mounts a template into a fresh container and gives its first element, rendered. Removed after the test. */
export async function fixture<T extends HTMLElement = HTMLElement>(
  template: TemplateResult,
  options: FixtureOptions<T> = {},
): Promise<T> {
  const container = document.createElement('div');
  if (options.width !== undefined) container.style.setProperty('inline-size', `${options.width}px`);
  if (options.lang !== undefined) container.lang = options.lang;
  if (options.scope !== 'page') {
    const provider = new ContextProvider(container, { context: scopeContext, initialValue: testScope() });
    provider.hostConnected();
  }
  mounted.push(container);
  (options.container ?? document.body).append(container);
  render(template, container);
  await settled(container);
  const first = container.firstElementChild;
  if (!first) throw new Error('the template of the fixture holds no element');
  if (options.is && !(first instanceof options.is)) {
    throw new Error(`the fixture's first element is <${first.localName}>, not a ${options.is.name}`);
  }
  return first as T;
}

/** Removes everything that fixtures have mounted. Runs by itself after each test. */
export function cleanup(): void {
  for (const container of mounted.splice(0)) container.remove();
  scope = undefined;
}

afterEach(cleanup);
