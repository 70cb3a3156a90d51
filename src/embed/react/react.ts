// Types for JSX of React 19: every tag of the kit with its attributes and events. Nothing is loaded at run time: import it
// for its types, and the elements from where they are. React 18 (tried with 18.3.1) writes strings and numbers as
// attributes and keeps them up to date, but takes `class` for `className`, writes objects as "[object Object]" and hears no
// events by properties: there, give objects and listeners through a `ref`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { HpgAgent } from '../../elements/hpg-agent/hpg-agent.element.js';
import type { HpgAxisDiagram } from '../../elements/hpg-axis-diagram/hpg-axis-diagram.element.js';
import type { HpgCarePaths } from '../../elements/hpg-care-paths/hpg-care-paths.element.js';
import type { HpgControls } from '../../elements/hpg-controls/hpg-controls.element.js';
import type { HpgGlossary } from '../../elements/hpg-glossary/hpg-glossary.element.js';
import type { HpgMarkerPanel } from '../../elements/hpg-marker-panel/hpg-marker-panel.element.js';
import type { HpgPulseDay } from '../../elements/hpg-pulse-day/hpg-pulse-day.element.js';
import type { HpgRecoveryOdds } from '../../elements/hpg-recovery-odds/hpg-recovery-odds.element.js';
import type { HpgScenario } from '../../elements/hpg-scenario/hpg-scenario.element.js';
import type { HpgSources } from '../../elements/hpg-sources/hpg-sources.element.js';
import type { HpgSpermatogenesis } from '../../elements/hpg-spermatogenesis/hpg-spermatogenesis.element.js';
import type { HpgStep } from '../../elements/hpg-step/hpg-step.element.js';
import type { HpgStory } from '../../elements/hpg-story/hpg-story.element.js';
import type { HpgTerm } from '../../elements/hpg-term/hpg-term.element.js';
import type { HpgTestisSection } from '../../elements/hpg-testis-section/hpg-testis-section.element.js';
import type { HpgVisitSheet } from '../../elements/hpg-visit-sheet/hpg-visit-sheet.element.js';
import type { ProtocolCompare } from '../../elements/protocol-compare/protocol-compare.element.js';
import type { RecoveryTimeline } from '../../elements/recovery-timeline/recovery-timeline.element.js';
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
  today?: string | undefined;
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
  'hpg-recovery-odds': { line?: Written | undefined; question?: 'count' | 'shifts' | 'not-back' | undefined };
  'hpg-sources': { show?: string | undefined };
  'hpg-step': { focus?: string | undefined; facts?: string | undefined };
  'hpg-term': { term?: string | undefined };
  'protocol-compare': { protocols?: string | undefined };
  'recovery-timeline': { time?: 'months' | 'weeks' | undefined; curves?: 'panels' | 'overlaid' | undefined };
}

/** Named here, because what a file only declares for everyone is left out of the types that are built of this one. */
interface KitTags {
  'hpg-agent': HpgAgent;
  'hpg-axis-diagram': HpgAxisDiagram;
  'hpg-care-paths': HpgCarePaths;
  'hpg-controls': HpgControls;
  'hpg-glossary': HpgGlossary;
  'hpg-marker-panel': HpgMarkerPanel;
  'hpg-pulse-day': HpgPulseDay;
  'hpg-recovery-odds': HpgRecoveryOdds;
  'hpg-scenario': HpgScenario;
  'hpg-sources': HpgSources;
  'hpg-spermatogenesis': HpgSpermatogenesis;
  'hpg-step': HpgStep;
  'hpg-story': HpgStory;
  'hpg-term': HpgTerm;
  'hpg-testis-section': HpgTestisSection;
  'hpg-visit-sheet': HpgVisitSheet;
  'protocol-compare': ProtocolCompare;
  'recovery-timeline': RecoveryTimeline;
}

type Own<Tag> = Tag extends keyof OwnAttributes ? OwnAttributes[Tag] : object;

/** Every tag of the kit, as JSX takes it. */
export type KitElements = {
  [Tag in keyof KitTags]: DetailedHTMLProps<HTMLAttributes<KitTags[Tag]>, KitTags[Tag]> & KitAttributes & Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KitElements {}
  }
}
