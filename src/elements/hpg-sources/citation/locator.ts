// Reads volume, issue and pages as printed in a reference list. Pure.

export interface Locator {
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
}

/** "107:351-357.e1", "26(3):123–130", "14"; empty where it is written in no such way. */
export function readLocator(written = ''): Locator {
  const match = /^(?<volume>[\w.]+)(?:\((?<issue>[^)]+)\))?(?::\s*(?<pages>\S.*))?$/.exec(written.trim());
  const { volume, issue, pages } = match?.groups ?? {};
  return {
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { pages: pages.replaceAll('–', '-') }),
  };
}
