// The voice an element speaks with: one language, one depth, one system of units. It gives the
// messages of a catalogue, the texts of facts, and numbers as the language writes them.
import type { Level, Levelled, Marker, MarkerId, Units } from '../data/types.js';
import { speak, type Catalogue, type Locale, type Messages, type Spoken } from './catalogue.js';

/** A marker's value ready to print. */
export interface PrintedValue {
  readonly number: string;
  readonly unit: string;
}

/** Decimal places that the measurement itself supports, by marker and size of the value. */
function decimals(marker: MarkerId, value: number): number {
  if (marker === 'lh' || marker === 'fsh' || marker === 'testisVolume') return 1;
  return Math.abs(value) < 10 ? 1 : 0;
}

export class Voice {
  /** The voice that says what the kit says, where a site has put words of its own in its place. */
  readonly kit: Voice = this;
  readonly #spoken = new Map<string, unknown>();
  readonly #formats = new Map<number, Intl.NumberFormat>();

  constructor(
    readonly locale: Locale,
    readonly level: Level,
    readonly units: Units,
  ) {}

  /** The messages of a catalogue at this voice's depth. */
  say<M extends Messages>(words: Catalogue<M>): Spoken<M> {
    let spoken = this.#spoken.get(words.name);
    if (!spoken) this.#spoken.set(words.name, (spoken = speak(words, this.locale, this.level)));
    return spoken as Spoken<M>;
  }

  /** The text of a fact at this depth; `id` lets a locale replace it. */
  fact(id: string, text: Levelled): string {
    const words = (this.locale.facts?.[id] ?? text)[this.level];
    return this.locale.transform ? this.locale.transform(words) : words;
  }

  /** A number with at most `places` decimals, as the language writes it. */
  number(value: number, places = 0): string {
    return this.#format(places, 0).format(value);
  }

  #format(most: number, least: number): Intl.NumberFormat {
    const key = most * 10 + least;
    let format = this.#formats.get(key);
    if (!format) {
      // Pseudo-locales are unknown to Intl: their language part decides.
      format = new Intl.NumberFormat(this.locale.transform ? 'en' : this.locale.code, {
        maximumFractionDigits: most,
        minimumFractionDigits: least,
        // No minus before what rounds to zero.
        signDisplay: 'negative',
      });
      this.#formats.set(key, format);
    }
    return format;
  }

  /** A share (1 = 100 %) in whole per cent; below 1 % as "under 1". */
  percent(share: number): string {
    return share > 0 && share < 0.01 ? `<${this.number(1)}` : this.number(share * 100);
  }

  /** A marker's value in the chosen units, with the decimals the measurement supports. */
  marker(marker: Pick<Marker, 'id' | 'unit' | 'si'>, value: number): PrintedValue {
    const si = this.units === 'si' ? marker.si : undefined;
    const converted = value * (si?.factor ?? 1);
    const places = converted === 0 ? 0 : decimals(marker.id, converted);
    const smallest = 10 ** -places;
    const tooSmall = converted > 0 && converted < smallest / 2;
    // Always the same decimals, so that 20.0 beside 19.4 is not read as a rougher measurement.
    const printed = this.#format(places, places).format(tooSmall ? smallest : converted);
    return {
      number: tooSmall ? `<${printed}` : printed,
      unit: si?.unit ?? marker.unit,
    };
  }
}
