// Opens a page that uses dist/ in a frame of its own, the way a reader's browser would.

/** A frame with a document of its own, whose console can be listened to before any script runs. */
export interface EmbeddedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Lines written by console.info, warn and error, in order. */
  readonly lines: string[];
  /** Errors thrown and not caught. */
  readonly errors: string[];
}

const open: HTMLIFrameElement[] = [];

export function closePages(): void {
  for (const frame of open.splice(0)) frame.remove();
}

function makeFrame(width: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  document.body.append(frame);
  open.push(frame);
  return frame;
}

function listen(frame: HTMLIFrameElement): EmbeddedPage {
  const inner = frame.contentWindow as Window & typeof globalThis;
  const lines: string[] = [];
  const errors: string[] = [];
  for (const kind of ['info', 'warn', 'error'] as const) {
    inner.console[kind] = (...parts: unknown[]) => {
      lines.push(parts.map(String).join(' '));
    };
  }
  inner.addEventListener('error', (event) => errors.push(event.message));
  inner.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  return { frame, window: inner, document: inner.document, lines, errors };
}

/** An empty page without a doctype of its own making: tests add tags and scripts to it. */
export function emptyPage(width = 1000): EmbeddedPage {
  return listen(makeFrame(width));
}

/** Adds a script tag and waits until it has run. */
export function addScript(page: EmbeddedPage, src: string, type?: 'module'): Promise<void> {
  const script = page.document.createElement('script');
  if (type) script.type = type;
  script.src = new URL(src, location.origin).href;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded`));
    page.document.head.append(script);
  });
}

/** Opens a page of stories/pages. */
export async function storyPage(name: string, width = 1000): Promise<EmbeddedPage> {
  const frame = makeFrame(width);
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  frame.src = `/stories/pages/${name}.html`;
  await loaded;
  const inner = frame.contentWindow as Window & typeof globalThis;
  return { frame, window: inner, document: inner.document, lines: [], errors: [] };
}

/** Waits until a check gives something, at most fifteen seconds. */
export async function until<T>(check: () => T | null | undefined | false, what: string): Promise<T> {
  const end = performance.now() + 15_000;
  for (;;) {
    const found = check();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether an element of the kit has drawn: a picture with marks in it, and its sentence in the page. */
export function hasDrawn(element: Element): boolean {
  const marks = element.shadowRoot?.querySelectorAll('svg path, svg line, svg circle').length ?? 0;
  const sentence = element.querySelector('[slot="answer"] :is(h2, h3, h4, h5, h6)')?.textContent ?? '';
  return marks > 3 && sentence.trim().length > 10;
}
