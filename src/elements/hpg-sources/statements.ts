// Everything in the data that rests on a source, as statements in a reader's words. Fetched by the element, because no
// other part of a page needs all facts at once.
import { agents } from '../../data/agents.js';
import { claims } from '../../data/claims.js';
import { markers } from '../../data/markers.js';
import { protocols } from '../../data/protocols.js';
import { quantities } from '../../data/quantities.js';
import { sources } from '../../data/sources.js';
import { stages } from '../../data/stages.js';
import type { Agent, Levelled, MarkerId, Protocol, Reviewed, Strength } from '../../data/types.js';
import { quantityName, quantityWords } from '../../internal/evidence/quantity-words.js';
import { sourcesElement } from '../../text/en/sources-element.js';
import type { Voice } from '../../text/index.js';
import { inOrder, type SourceEntry } from './filter.js';

export interface Statement {
  /** Stable: the id of the fact, with its part where it has several. */
  readonly id: string;
  readonly strength: Strength;
  readonly sources: readonly string[];
  /** Absent where the fact carries no dates of its own. */
  readonly dates?: Reviewed;
  /** Whether it is a published number, which may expire. */
  readonly isNumber: boolean;
  readonly words: (voice: Voice) => string;
}

const under = (voice: Voice, name: string, text: string): string => voice.say(sourcesElement).under({ name, text });

const markerName = (voice: Voice, id: MarkerId): string => voice.fact(`marker.${id}.name`, markers[id].name);

function ofClaims(): Statement[] {
  return Object.values(claims).map((claim) => ({
    id: claim.id,
    strength: claim.strength,
    sources: claim.sources,
    dates: claim,
    isNumber: false,
    words: (voice) => voice.fact(claim.id, claim.text),
  }));
}

function ofQuantities(): Statement[] {
  return Object.values(quantities).map((quantity) => ({
    id: quantity.id,
    strength: quantity.strength,
    sources: quantity.sources,
    dates: quantity,
    isNumber: true,
    words: (voice) => under(voice, quantityName(voice, quantity), quantityWords(voice, quantity)),
  }));
}

/** A text with strength and sources, wherever a fact holds one. */
interface Sourced {
  readonly text: Levelled;
  readonly strength: Strength;
  readonly sources: readonly string[];
}

const isSourced = (value: unknown): value is Sourced =>
  typeof value === 'object' && value !== null && 'text' in value && 'strength' in value && 'sources' in value;

/** Texts that stand in parts of a fact, each under the fact's name. */
function partsOf(id: string, fact: Agent | Protocol): Statement[] {
  const named = (voice: Voice): string => voice.fact(`${id}.name`, fact.name);
  return Object.entries(fact).flatMap(([part, value]) => {
    if (!isSourced(value)) return [];
    const { text, strength, sources: ids } = value;
    const words = (voice: Voice): string => under(voice, named(voice), voice.fact(`${id}.${part}`, text));
    return [{ id: `${id}.${part}`, strength, sources: ids, isNumber: false, words }];
  });
}

function ofProtocols(): Statement[] {
  return Object.values(protocols).flatMap((protocol) => {
    const id = `protocol.${protocol.id}`;
    const findings = protocol.findings.map(({ marker, finding, strength, sources: ids }): Statement => {
      const words = (voice: Voice): string => {
        const name = under(voice, voice.fact(`${id}.name`, protocol.name), markerName(voice, marker));
        return under(voice, name, voice.fact(`${id}.finding.${marker}`, finding));
      };
      return { id: `${id}.finding.${marker}`, strength, sources: ids, isNumber: false, words };
    });
    return [...partsOf(id, protocol), ...findings];
  });
}

const approvalPlaces = ['us', 'eu', 'china'] as const;

function ofAgents(): Statement[] {
  return Object.values(agents).flatMap((agent) => {
    const id = `agent.${agent.id}`;
    const told = (part: string, text: Levelled, strength: Strength, ids: readonly string[]): Statement => ({
      id: `${id}.${part}`,
      strength,
      sources: ids,
      isNumber: false,
      words: (voice) => under(voice, voice.fact(`${id}.name`, agent.name), voice.fact(`${id}.${part}`, text)),
    });
    const approvals = approvalPlaces.map((place) =>
      told(`approval.${place}`, agent.approval[place], 'expert', agent.approval.sources),
    );
    return [told('action', agent.action, 'mechanism', agent.sources), ...approvals, ...partsOf(id, agent)];
  });
}

function ofStagesAndMarkers(): Statement[] {
  const steps = stages.map((stage): Statement => ({
    id: `stage.${stage.id}`,
    strength: stage.strength,
    sources: stage.sources,
    isNumber: false,
    words: (voice) => voice.fact(`stage.${stage.id}`, stage.text),
  }));
  const ranges = Object.values(markers).flatMap(({ id, usual }): Statement[] => {
    if (!usual) return [];
    const words = (voice: Voice): string => {
      const say = voice.say(sourcesElement);
      const { number: low, unit } = voice.marker(markers[id], usual.low);
      const { people } = usual;
      const whose = voice.fact(`marker.${id}.usual`, { fundamentals: people, intermediate: people, academic: people });
      const text =
        usual.high === undefined
          ? say.usualFrom({ low, unit, people: whose })
          : say.usual({ low, high: voice.marker(markers[id], usual.high).number, unit, people: whose });
      return under(voice, markerName(voice, id), text);
    };
    return [{ id: `marker.${id}.usual`, strength: 'uncontrolled', sources: usual.sources, isNumber: false, words }];
  });
  return [...steps, ...ranges];
}

/** Every statement that rests on some source. */
export const statements: readonly Statement[] = [
  ...ofClaims(),
  ...ofQuantities(),
  ...ofProtocols(),
  ...ofAgents(),
  ...ofStagesAndMarkers(),
];

/** Every source with what rests on it, in the order of a reference list. */
export const sourceEntries: readonly SourceEntry[] = inOrder(Object.values(sources)).map((source) => ({
  source,
  statements: statements.filter((statement) => statement.sources.includes(source.id)),
}));
