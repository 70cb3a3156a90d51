// Elements are accessible with every fold open, not only as they open.
import type { TemplateResult } from 'lit';
import * as agent from '../../stories/scenes/hpg-agent.js';
import * as carePaths from '../../stories/scenes/hpg-care-paths.js';
import * as glossary from '../../stories/scenes/hpg-glossary.js';
import * as markerPanel from '../../stories/scenes/hpg-marker-panel.js';
import * as pulseDay from '../../stories/scenes/hpg-pulse-day.js';
import * as sources from '../../stories/scenes/hpg-sources.js';
import * as spermatogenesis from '../../stories/scenes/hpg-spermatogenesis.js';
import * as story from '../../stories/scenes/hpg-story.js';
import * as testisSection from '../../stories/scenes/hpg-testis-section.js';
import * as visitSheet from '../../stories/scenes/hpg-visit-sheet.js';
import { expectNoAxeViolations, fixture, settled, setViewport } from '../support/fixture.js';

const scenes: Readonly<Record<string, () => TemplateResult>> = {
  'hpg-agent': agent.hcg,
  'hpg-care-paths': carePaths.plain,
  'hpg-glossary': glossary.few,
  'hpg-marker-panel': markerPanel.plain,
  'hpg-pulse-day': pulseDay.plain,
  'hpg-sources': sources.belowAgent,
  'hpg-spermatogenesis': spermatogenesis.plain,
  'hpg-story': story.plain,
  'hpg-testis-section': testisSection.plain,
  'hpg-visit-sheet': visitSheet.plain,
};

describe('folds', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  for (const [tag, scene] of Object.entries(scenes)) {
    it(`leave ${tag} accessible when all are open`, async function () {
      this.timeout(20000);
      const element = await fixture(scene(), { width: 900 });
      for (const root of [element, element.shadowRoot]) {
        root?.querySelectorAll('details').forEach((fold) => (fold.open = true));
      }
      await settled(element);
      await expectNoAxeViolations(element);
    });
  }
});
