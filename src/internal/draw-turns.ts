// Elements that follow one another's changes are drawn in turns, so that a drag in one of them stays smooth: what does
// not fit into a frame waits for the next, and first what is not on screen.

/** ms of drawing in a frame after which the rest waits. */
const roomMs = 4;
/** So few are all drawn in the next frame, however long it takes and wherever they are. */
const few = 3;
interface Waiting {
  readonly host: Element;
  readonly go: () => void;
}

const waiting: Waiting[] = [];
let spentMs = 0;
let asked = false;
/** The most that have waited at once since none did. */
let crowd = 0;

const hasRoom = (): boolean => crowd <= few || spentMs < roomMs;

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

async function takeTurns(): Promise<void> {
  asked = false;
  // One that is seen in each frame, however much has been done in it already.
  do {
    const next = waiting.find(({ host }) => !unseen.has(host)) ?? (hasRoom() ? waiting[0] : undefined);
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    next.go();
    // It draws now, before the clock is read again.
    await Promise.resolve();
  } while (hasRoom());
  if (waiting.length > 0) askForFrame();
  else crowd = 0;
  setTimeout(() => {
    spentMs = 0;
  });
}

function askForFrame(): void {
  if (!asked) requestAnimationFrame(() => void takeTurns());
  asked = true;
}

/**
 * Draws now where this frame has room, else in a later one.
 * @param first the element that the reader's hand is on never waits
 */
export async function inTurn(host: Element, draw: () => void, first: boolean): Promise<void> {
  watchPlace(host);
  askForFrame();
  if (!first && (waiting.length > 0 || spentMs >= roomMs || unseen.has(host))) {
    await new Promise<void>((go) => {
      crowd = Math.max(crowd, waiting.push({ host, go }));
    });
  }
  const from = performance.now();
  try {
    draw();
  } finally {
    spentMs += performance.now() - from;
  }
}
