// Records what goes to the console while a test runs, instead of printing it.

export interface ConsoleRecord {
  readonly warnings: string[];
  readonly notices: string[];
}

/** Records console.warn and console.info until the test ends. */
export function recordConsole(): ConsoleRecord {
  const record: ConsoleRecord = { warnings: [], notices: [] };
  const { warn, info } = console;
  console.warn = (...words: unknown[]) => record.warnings.push(words.join(' '));
  console.info = (...words: unknown[]) => record.notices.push(words.join(' '));
  restore = () => Object.assign(console, { warn, info });
  return record;
}

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});
