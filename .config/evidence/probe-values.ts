// What a message makes of plausible values: the messages of the elements are functions, and a check has to read what
// comes out of them, each of their turns included.

/** Words as the elements put them in, where a bare number would make the sentence shorter than it is. */
const words: Readonly<Record<string, string>> = {
  when: 'On testosterone for 6 months',
  names: 'testosterone and hCG',
  name: 'testosterone',
  what: 'testosterone',
  medicine: 'testosterone',
  months: '6 months',
  moment: 'month 6 on testosterone',
  people: 'healthy men',
  list: 'on testosterone 2, after stopping 15',
  courses: 'testosterone 200 mg every week',
  treatment: 'testosterone 200 mg every week',
  treatments: 'testosterone 200 mg every week',
  unit: 'M/mL',
  reason: 'A reason stands here.',
};

const valueOf = (key: string): string => words[key] ?? '6';

/** Every different string the message gives: with plausible values, with ones, and with each value false in turn. */
export function valuesFor(say: (values: unknown) => string): ReadonlySet<string> {
  const asked = new Set<string>();
  const probe = (give: (key: string) => unknown): string =>
    say(
      new Proxy(
        {},
        {
          get: (_target, key) => {
            if (typeof key !== 'string') return undefined;
            asked.add(key);
            return give(key);
          },
        },
      ),
    );
  const found = new Set([probe(valueOf), probe((key) => (valueOf(key) === '6' ? '1' : valueOf(key)))]);
  for (const absent of [...asked]) {
    try {
      const turned = probe((key) => (key === absent ? false : valueOf(key)));
      // Printed as it is, it was a text and no turn.
      if (!turned.includes('false')) found.add(turned);
    } catch (error) {
      // A text was asked for its letters: no turn either.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return found;
}
