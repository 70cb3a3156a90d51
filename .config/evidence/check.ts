// The whole check: every rule over all facts and all messages.
import { collectionsOf, isNode, type Catalogues, type Complaint, type Facts } from './facts.js';
import type { Syllables } from './reading/reading-grade.js';
import { comparisonsAreFair } from './rules/comparison-rules.js';
import { datesAreInOrder } from './rules/date-rules.js';
import { fundamentalsArePlain, knownWordsAreExplained } from './rules/grade-rules.js';
import { numbersAreWhole } from './rules/number-rules.js';
import { idsAreOwn, namedFactsExist } from './rules/reference-rules.js';
import { risksAreAbsolute } from './rules/risk-rules.js';
import {
  citedSourcesExist,
  secondHandIsSaid,
  sourcesAreCited,
  sourcesCanBeOpened,
  strengthHasSources,
} from './rules/source-rules.js';
import { nothingIsBlank, wordsAreCalm } from './rules/word-rules.js';
import { toldBy, toldIn, type Told } from './told.js';

/** Every string of the facts and messages. */
export function everythingTold(facts: Facts, catalogues: Catalogues): Told[] {
  return [
    ...collectionsOf(facts).flatMap(([name, collection]) => toldIn(collection, name)),
    ...Object.entries(catalogues).flatMap(([name, english]) => toldBy(name, english)),
  ];
}

/** Headwords and other spellings of the glossary, and the names of medicines. */
export function explainedIn({ glossary, agents }: Facts): string[] {
  const entries = [glossary, agents].flatMap((collection) => (isNode(collection) ? Object.values(collection) : []));
  return entries.flatMap((entry) => {
    if (!isNode(entry)) return [];
    return [entry['term'], entry['also'], entry['name']].flatMap((part) => toldIn(part, '')).map(({ words }) => words);
  });
}

/** Everything that is wrong, in the order of the rules. */
export function check(facts: Facts, catalogues: Catalogues, syllable: Syllables): Complaint[] {
  const told = everythingTold(facts, catalogues);
  return [
    ...sourcesCanBeOpened(facts.sources),
    ...citedSourcesExist(facts),
    ...sourcesAreCited(facts),
    ...strengthHasSources(facts),
    ...secondHandIsSaid(facts),
    ...numbersAreWhole(facts),
    ...comparisonsAreFair(facts),
    ...datesAreInOrder(facts),
    ...idsAreOwn(facts),
    ...namedFactsExist(facts),
    ...nothingIsBlank(told),
    ...wordsAreCalm(told),
    ...risksAreAbsolute(told),
    ...fundamentalsArePlain(told, syllable),
    ...knownWordsAreExplained(explainedIn(facts)),
  ];
}
