// What pages do to elements: each hazard breaks a careless element and none of the kit's.
import { expect } from 'chai';

interface Hazard {
  readonly id: string;
  readonly words: string;
  readonly harmless?: boolean;
}
interface Told {
  readonly results: Readonly<Record<string, readonly string[]>>;
  readonly wrong: readonly string[];
}
interface HostilePage {
  readonly tags: readonly string[];
  tryHazard(hazard: Hazard, elements: readonly string[]): Promise<Told>;
}

const address = '/stories/pages/hostile/';
const { hazards } = (await import(`${address}hazards.js`)) as { hazards: readonly Hazard[] };
const { tags, tryHazard } = (await import(`${address}run.js`)) as HostilePage;

describe('a hostile page', function hostile() {
  this.timeout(60_000);

  for (const hazard of hazards) {
    it(`${hazard.words}: a careless element ${hazard.harmless ? 'stands' : 'breaks'}`, async () => {
      const { results, wrong } = await tryHazard(hazard, ['naive-chart']);
      const matter = [...(results['naive-chart'] ?? []), ...wrong];
      if (hazard.harmless) expect(matter).to.deep.equal([]);
      else expect(matter).to.not.deep.equal([]);
    });

    it(`${hazard.words}: every element of the kit stands`, async () => {
      const { results, wrong } = await tryHazard(hazard, tags);
      const matter = Object.entries(results).filter(([, found]) => found.length > 0);
      expect(Object.fromEntries(matter)).to.deep.equal({});
      expect(wrong).to.deep.equal([]);
    });
  }
});
