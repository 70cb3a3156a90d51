// Everything that is often said and differs from what is known, by id. An element that shows a few of them imports those
// from myths/.
import { byId } from './by-id.js';
import * as afterStopping from './myths/after-stopping.js';
import * as medicines from './myths/medicines.js';
import type { Myth } from './myths/myth.js';
import * as onTestosterone from './myths/on-testosterone.js';

export type { Myth } from './myths/myth.js';

export const myths: Readonly<Record<string, Myth>> = /* @__PURE__ */ byId<Myth>(
  onTestosterone,
  afterStopping,
  medicines,
);
