// What pages do to elements: each hazard breaks a careless element and none of the kit's.
import { expect } from 'chai';

interface Hazard {
  readonly id: string;
  readonly words: string;
  readonly harmless?: boolean;
  /** Elements draw and say as much as on a calm page. */
  readonly asMuch?: boolean;
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
  this.timeout(90_000);

  for (const hazard of hazards) {
    it(`${hazard.words}: a careless element ${hazard.harmless ? 'stands' : 'breaks'}`, async () => {
      const { results, wrong } = await tryHazard(hazard, ['naive-chart']);
      const matter = [...(results['naive-chart'] ?? []), ...wrong];
      if (hazard.harmless) expect(matter).to.deep.equal([]);
      else expect(matter).to.not.deep.equal([]);
      // It goes on there, and draws less than it knows.
      if (hazard.id === 'array-from') expect(matter.join()).to.match(/marks: 5 of 10 on a calm page/);
    });

    it(`${hazard.words}: every element of the kit stands${hazard.asMuch ? ' and draws as much as on a calm page' : ''}`, async () => {
      const { results, wrong } = await tryHazard(hazard, tags);
      const matter = Object.entries(results).filter(([, found]) => found.length > 0);
      expect(Object.fromEntries(matter)).to.deep.equal({});
      expect(wrong).to.deep.equal([]);
    });
  }
});
