// Lets the browser do what waits (draw, answer the reader, hand over messages) before the work goes on.
/** Resolves in a task of its own, at once where nothing else waits. Timers would wait at least 4 ms each. */
export function nextSlice() {
    const { scheduler } = globalThis;
    if (scheduler)
        return scheduler.postTask(() => undefined);
    return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(null);
    });
}
//# sourceMappingURL=next-slice.js.map