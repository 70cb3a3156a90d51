import { speak } from './catalogue.js';
/** Decimal places that the measurement itself supports, by marker and size of the value. */
function decimals(marker, value) {
    if (marker === 'lh' || marker === 'fsh' || marker === 'testisVolume')
        return 1;
    return Math.abs(value) < 10 ? 1 : 0;
}
export class Voice {
    #spoken;
    #formats;
    constructor(locale, level, units) {
        this.locale = locale;
        this.level = level;
        this.units = units;
        /** The voice that says what the kit says, where a site has put words of its own in its place. */
        this.kit = this;
        this.#spoken = new Map();
        this.#formats = new Map();
    }
    /** The messages of a catalogue at this voice's depth. */
    say(words) {
        let spoken = this.#spoken.get(words.name);
        if (!spoken)
            this.#spoken.set(words.name, (spoken = speak(words, this.locale, this.level)));
        return spoken;
    }
    /** The text of a fact at this depth; `id` lets a locale replace it. */
    fact(id, text) {
        const words = (this.locale.facts?.[id] ?? text)[this.level];
        return this.locale.transform ? this.locale.transform(words) : words;
    }
    /** A number with at most `places` decimals, as the language writes it. */
    number(value, places = 0) {
        return this.#format(places, 0).format(value);
    }
    #format(most, least) {
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
    percent(share) {
        return share > 0 && share < 0.01 ? `<${this.number(1)}` : this.number(share * 100);
    }
    /** A marker's value in the chosen units, with the decimals the measurement supports. */
    marker(marker, value) {
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
//# sourceMappingURL=voice.js.map