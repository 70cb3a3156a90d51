// An input for a number with its unit, its limits, and what was wrong with an entry.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from '../../text/en/controls.js';
import type { Voice } from '../../text/index.js';

/** A number as a reader sees it. */
export interface NumberInput {
  /** Name of the input, and part of the ids around it. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Smallest and largest value. */
  readonly range: readonly [number, number];
  /** Decimal places that are shown. */
  readonly places: number;
}

/** Limits as they are shown: inside the true ones, so that what is shown can be typed. */
function rangeWords(voice: Voice, { range, places }: NumberInput): { low: string; high: string } {
  const unit = 10 ** places;
  const [low, high] = range;
  return {
    low: voice.number(Math.ceil(low * unit - 1e-9) / unit, places),
    high: voice.number(Math.floor(high * unit + 1e-9) / unit, places),
  };
}

/** What was wrong with an entry. */
export function refusal(voice: Voice, input: NumberInput, given: string): string {
  const say = voice.say(controls);
  const { name, unit } = input;
  const limits = say.limits({ ...rangeWords(voice, input), unit });
  return given === '' ? say.noNumber({ name, limits }) : say.refused({ name, given, limits });
}

/** @param given an entry that could not be used; it stays in the input, what is in force stays in the pictures */
export function numberInput(
  voice: Voice,
  input: NumberInput,
  given: string | undefined,
  enter: (written: string) => void,
): TemplateResult {
  const { id, name, unit, value, range, places } = input;
  const written = given ?? String(Number(value.toFixed(places)));
  return html`<div class="field" part="field">
    <label for=${id}>${name}</label>
    <span class="entry">
      <input
        id=${id}
        name=${id}
        type="number"
        inputmode="decimal"
        step="any"
        min=${range[0]}
        max=${range[1]}
        .defaultValue=${written}
        .value=${live(written)}
        aria-invalid=${given === undefined ? nothing : 'true'}
        aria-describedby=${`${id}-unit ${id}-limits${given === undefined ? '' : ` ${id}-problem`}`}
        @change=${(event: Event) => {
          enter((event.currentTarget as HTMLInputElement).value);
        }}
      />
      <span class="unit" id="${id}-unit">${unit}</span>
    </span>
    <span class="limits" id="${id}-limits">${voice.say(controls).range(rangeWords(voice, input))}</span>
    ${
      given === undefined
        ? nothing
        : html`<p class="problem" part="error" role="alert" id="${id}-problem">${refusal(voice, input, given)}</p>`
    }
  </div>`;
}
