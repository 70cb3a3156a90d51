// Reads a browser's trace of a drag: how long the page's own thread ran script in each frame, and what else a frame cost.
const ofScript = new Set([
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'v8.run',
  'V8.Execute',
]);
const ofPicture = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Less is the bench's own waiting for frames, ms. */
const leastMs = 0.3;

/** Events that lie in no other of the list, so that nothing is counted twice. */
function outermost(events) {
  const kept = [];
  let end = -1;
  for (const event of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (event.ts < end) continue;
    kept.push(event);
    end = event.ts + event.dur;
  }
  return kept;
}

/** The thread that tells the page of the reader's moves. */
function threadOf(change) {
  const { pid, tid } = change ?? {};
  if (pid === undefined) throw new Error('the drag changed nothing');
  return (event) => event.pid === pid && event.tid === tid;
}

/**
 * Processor time of each frame in which script ran, ms: from one drawing of the page to the next.
 * @param type of event that the control answers
 * @returns one entry a frame: script (with what it asks of layout) and the rest of the picture
 */
export function scriptOfFrames(traceEvents, type) {
  const isChange = ({ name, args }) => name === 'EventDispatch' && args?.data?.type === type;
  const complete = traceEvents.filter(({ ph }) => ph === 'X');
  const own = complete.filter(threadOf(complete.find(isChange)));
  const script = outermost(own.filter(({ name }) => ofScript.has(name)));
  const picture = outermost(own.filter(({ name }) => ofPicture.has(name) || ofScript.has(name))).filter(({ name }) =>
    ofPicture.has(name),
  );
  const [first, last] = [own.find(isChange), own.findLast(isChange)];
  const ends = own.filter(({ name, ts }) => name === 'PrePaint' && ts > first.ts).map(({ ts }) => ts);
  const spent = (events, from, to) =>
    events.reduce((sum, { ts, dur, tdur = dur }) => (ts >= from && ts < to ? sum + tdur / 1000 : sum), 0);
  return ends
    .map((to, index) => [ends[index - 1] ?? first.ts, to])
    .filter(([from]) => from <= last.ts)
    .map(([from, to]) => ({ scriptMs: spent(script, from, to), pictureMs: spent(picture, from, to) }))
    .filter(({ scriptMs }) => scriptMs > leastMs);
}

const spread = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => Number((sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2));
  return { min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
};

/** Least, median, 95th percentile and most of each part. */
export const summary = (frames) => ({
  frames: frames.length,
  scriptMs: spread(frames.map(({ scriptMs }) => scriptMs)),
  pictureMs: spread(frames.map(({ pictureMs }) => pictureMs)),
});
