// Every element is worked from end to end with keys alone.
import { expect } from 'chai';
import type { TemplateResult } from 'lit';
import * as agent from '../../stories/scenes/hpg-agent.js';
import * as carePaths from '../../stories/scenes/hpg-care-paths.js';
import * as glossary from '../../stories/scenes/hpg-glossary.js';
import * as markerPanel from '../../stories/scenes/hpg-marker-panel.js';
import * as pulseDay from '../../stories/scenes/hpg-pulse-day.js';
import * as sources from '../../stories/scenes/hpg-sources.js';
import * as spermatogenesis from '../../stories/scenes/hpg-spermatogenesis.js';
import * as story from '../../stories/scenes/hpg-story.js';
import * as term from '../../stories/scenes/hpg-term.js';
import * as testisSection from '../../stories/scenes/hpg-testis-section.js';
import * as visitSheet from '../../stories/scenes/hpg-visit-sheet.js';
import { fixture, settled, setViewport } from '../support/fixture.js';
import { walkByKeys } from '../support/keyboard.js';

/** Each with the fewest controls that it has to have. */
const scenes: readonly (readonly [string, () => TemplateResult, number])[] = [
  ['hpg-agent', agent.hcg, 15],
  ['hpg-care-paths', carePaths.plain, 10],
  ['hpg-glossary', glossary.plain, 8],
  ['hpg-marker-panel', markerPanel.plain, 15],
  ['hpg-pulse-day', pulseDay.plain, 8],
  ['hpg-sources', sources.ownNumber, 8],
  ['hpg-spermatogenesis', spermatogenesis.plain, 5],
  ['hpg-story', story.plain, 4],
  ['hpg-term', term.inText, 4],
  ['hpg-testis-section', testisSection.plain, 6],
  ['hpg-visit-sheet', visitSheet.plain, 5],
];

describe('keys alone', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  for (const [tag, scene, fewest] of scenes) {
    it(`reach and work every control of ${tag}, in the order it is read, and leave it again`, async function () {
      this.timeout(60000);
      const first = await fixture(scene(), { width: 900 });
      const element = first.matches(tag) || tag === 'hpg-term' ? first : (first.querySelector(tag) ?? first);
      await settled(element);
      expect((await walkByKeys(element)).length).to.be.at.least(fewest);
    });
  }
});
