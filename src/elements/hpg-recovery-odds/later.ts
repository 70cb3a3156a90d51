// What is fetched after the first picture stands: groups of men, and the words for what lies outside what was studied.
import { agentNames } from '../../data/agents/names.js';
import { outsideLine, outsideReasons } from '../../internal/outside-studied.js';
import { outsideStudied, type Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';

export { cohortInputOf, LatestCohort } from '../../scenario/cohort/index.js';

/** Where a run lies outside what was studied in men, as one line; '' where it does not. */
export const outsideWords = (voice: Voice, run: Run): string =>
  outsideLine(
    voice,
    outsideReasons(voice, outsideStudied(run, run.lastMonth), (agent) =>
      voice.fact(`agent.${agent}.name`, agentNames[agent]),
    ),
  );
