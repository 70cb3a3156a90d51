// The day it is where the page is read. The one place where the kit looks at a clock.
const two = (number) => String(number).padStart(2, '0');
/** "2026-11-22" in the reader's own time zone. */
export function pageDate(now = new Date()) {
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
/** Whether a text is a day of the calendar written as "2026-11-22". */
export function isDay(written) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(written))
        return false;
    const date = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(written);
}
//# sourceMappingURL=page-date.js.map