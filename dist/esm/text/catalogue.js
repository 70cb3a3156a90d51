export function catalogue(name, english) {
    return { name, english };
}
const isLevelled = (message) => typeof message === 'object';
/** Whether a message is spoken as a function: it is where any of its depths needs values. */
const takesValues = (message) => isLevelled(message)
    ? Object.values(message).some((words) => typeof words === 'function')
    : typeof message === 'function';
/** Picks the depth. The English message decides whether values are taken: elements are written for it. */
function flatten(english, message, level, transform) {
    const chosen = isLevelled(message) ? message[level] : message;
    const finish = (values) => transform(typeof chosen === 'function' ? chosen(values) : chosen);
    return takesValues(english) ? finish : finish({});
}
/** All messages of a catalogue at one depth in one locale. */
export function speak(words, locale, level) {
    const transform = locale.transform ?? ((text) => text);
    const replaced = locale.messages?.[words.name];
    const entries = Object.entries(words.english).map(([key, message]) => [
        key,
        flatten(message, replaced?.[key] ?? message, level, transform),
    ]);
    return Object.freeze(Object.fromEntries(entries));
}
//# sourceMappingURL=catalogue.js.map