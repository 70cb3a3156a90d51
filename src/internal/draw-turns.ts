// Elements that follow one another's changes are drawn in turns, so that a drag in one of them stays smooth: what does
// not fit into a frame waits for the next, and first what is not on screen.

/** ms of drawing in a frame after which the rest waits. */
const roomMs = 4;
/** ms that what is not on screen waits at most before it counts as what is. */
const patienceMs = 400;

interface Waiting {
  readonly host: Element;
  readonly since: number;
  readonly draw: () => void;
}

let waiting: readonly Waiting[] = [];
let spentMs = 0;
let asked = false;

const unseen = new WeakSet<Element>();
let shared: IntersectionObserver | undefined;

/** Notices whether an element is on screen, until it leaves the page. */
function watchPlace(host: Element): void {
  shared ??= new IntersectionObserver((entries, observer) => {
    for (const { target, isIntersecting } of entries) {
      unseen[isIntersecting ? 'delete' : 'add'](target);
      if (!target.isConnected) observer.unobserve(target);
    }
  });
  shared.observe(host);
}

function timed<T>(draw: () => T): T {
  const from = performance.now();
  try {
    return draw();
  } finally {
    spentMs += performance.now() - from;
  }
}

function askForFrame(): void {
  if (asked) return;
  asked = true;
  const turn = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    asked = false;
    const now = performance.now();
    const urgent = ({ host, since }: Waiting): boolean => !unseen.has(host) || now - since > patienceMs;
    // One in each frame, however much has been done in it already.
    let next = waiting.find(urgent) ?? (spentMs < roomMs ? waiting[0] : undefined);
    while (next) {
      const { draw } = next;
      waiting = waiting.filter((each) => each !== next);
      draw();
      next = spentMs < roomMs ? (waiting.find(urgent) ?? waiting[0]) : undefined;
    }
    if (waiting.length > 0) askForFrame();
    setTimeout(() => {
      spentMs = 0;
    });
  };
  const frame = requestAnimationFrame(turn);
  // A page that is not shown has no frames.
  const timer = setTimeout(turn, patienceMs);
}

/**
 * Draws now where this frame has room, else in a later one.
 * @param first the element that the reader's hand is on never waits
 */
export function inTurn<T>(host: Element, draw: () => T, first: boolean): T | Promise<T> {
  watchPlace(host);
  askForFrame();
  if (first || (waiting.length === 0 && spentMs < roomMs && !unseen.has(host))) return timed(draw);
  return new Promise((resolve) => {
    const turn = (): void => {
      // What goes wrong in an executor becomes the promise's own failure.
      resolve(
        new Promise<T>((drawn) => {
          drawn(timed(draw));
        }),
      );
    };
    waiting = [...waiting, { host, since: performance.now(), draw: turn }];
  });
}
