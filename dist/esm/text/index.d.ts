export { catalogue, type Catalogue, type Locale, type Message, type Messages, type Spoken } from './catalogue.js';
export { addLocale, english, nearestLocale } from './locales.js';
export { Voice, type PrintedValue } from './voice.js';
