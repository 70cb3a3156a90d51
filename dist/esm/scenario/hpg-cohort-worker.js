// The worker that simulates cohorts: a file of its own beside the bundle, so that a strict policy can allow it by name.
import { SliceRunner } from './cohort/slice-runner.js';
const runner = new SliceRunner((news) => {
    const buffers = news.columns && [news.columns.days, ...Object.values(news.columns.values)].map(({ buffer }) => buffer);
    postMessage(news, { transfer: buffers ?? [] });
});
onmessage = ({ data }) => {
    if (typeof data === 'number')
        runner.cancel(data);
    else
        runner.start(data);
};
// Says that it is there.
postMessage(null);
//# sourceMappingURL=hpg-cohort-worker.js.map