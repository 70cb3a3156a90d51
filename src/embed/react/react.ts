// Types for JSX of React 19 (and of React 18 with its types from 18.2.8 on): every tag of the kit with its attributes and
// events. Nothing is loaded at run time: import it for its types, and the elements from where they are.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {} from '../../elements/hpg-agent/hpg-agent.js';
import type {} from '../../elements/hpg-axis-diagram/hpg-axis-diagram.js';
import type {} from '../../elements/hpg-care-paths/hpg-care-paths.js';
import type {} from '../../elements/hpg-controls/hpg-controls.js';
import type {} from '../../elements/hpg-glossary/hpg-glossary.js';
import type {} from '../../elements/hpg-marker-panel/hpg-marker-panel.js';
import type {} from '../../elements/hpg-pulse-day/hpg-pulse-day.js';
import type {} from '../../elements/hpg-recovery-odds/hpg-recovery-odds.js';
import type {} from '../../elements/hpg-scenario/hpg-scenario.js';
import type {} from '../../elements/hpg-sources/hpg-sources.js';
import type {} from '../../elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
import type {} from '../../elements/hpg-step/hpg-step.js';
import type {} from '../../elements/hpg-story/hpg-story.js';
import type {} from '../../elements/hpg-term/hpg-term.js';
import type {} from '../../elements/hpg-testis-section/hpg-testis-section.js';
import type {} from '../../elements/hpg-visit-sheet/hpg-visit-sheet.js';
import type {} from '../../elements/protocol-compare/protocol-compare.js';
import type {} from '../../elements/recovery-timeline/recovery-timeline.js';
import type { HpgErrorEvent, MomentChangedEvent, ScenarioChangedEvent } from '../../scenario/events.js';
import type { Level, Units } from '../../data/types.js';

type Written = string | number;

/** What every element takes: whose scenario it shares, how it speaks, and its start values. */
export interface KitAttributes {
  scenario?: string | undefined;
  level?: Level | undefined;
  units?: Units | undefined;
  'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | undefined;
  protocol?: string | undefined;
  agent?: string | undefined;
  dose?: Written | undefined;
  'every-days'?: Written | undefined;
  'trt-months'?: Written | undefined;
  age?: Written | undefined;
  'baseline-sperm'?: Written | undefined;
  month?: Written | undefined;
  population?: 'trial' | 'clinic' | undefined;
  courses?: string | undefined;
  /** React 18 takes no events of custom elements: there, add listeners by a ref. */
  'onhpg-scenario-changed'?: ((event: ScenarioChangedEvent) => void) | undefined;
  'onhpg-moment-changed'?: ((event: MomentChangedEvent) => void) | undefined;
  'onhpg-error'?: ((event: HpgErrorEvent) => void) | undefined;
}

/** What single elements take besides. */
interface OwnAttributes {
  'hpg-agent': { medicine?: string | undefined };
  'hpg-care-paths': { kind?: string | undefined; wish?: string | undefined; treatment?: string | undefined };
  'hpg-controls': { show?: string | undefined };
  'hpg-glossary': { terms?: string | undefined };
  'hpg-recovery-odds': { line?: Written | undefined };
  'hpg-sources': { show?: string | undefined };
  'hpg-step': { focus?: string | undefined; facts?: string | undefined };
  'hpg-term': { term?: string | undefined };
  'protocol-compare': { protocols?: string | undefined };
}

type KitTag = Extract<keyof HTMLElementTagNameMap, `hpg-${string}` | 'protocol-compare' | 'recovery-timeline'>;

type Own<Tag> = Tag extends keyof OwnAttributes ? OwnAttributes[Tag] : object;

/** Every tag of the kit, as JSX takes it. */
export type KitElements = {
  [Tag in KitTag]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> &
    KitAttributes &
    Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KitElements {}
  }
}
