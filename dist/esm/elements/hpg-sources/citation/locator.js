// Reads volume, issue and pages as printed in a reference list. Pure.
/** "107:351-357.e1", "26(3):123–130", "14"; empty where it is written in no such way. */
export function readLocator(written = '') {
    const match = /^(?<volume>[\w.]+)(?:\((?<issue>[^)]+)\))?(?::\s*(?<pages>\S.*))?$/.exec(written.trim());
    const { volume, issue, pages } = match?.groups ?? {};
    return {
        ...(volume === undefined ? {} : { volume }),
        ...(issue === undefined ? {} : { issue }),
        ...(pages === undefined ? {} : { pages: pages.replaceAll('–', '-') }),
    };
}
//# sourceMappingURL=locator.js.map