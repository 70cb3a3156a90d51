// What the drawing knows of each medicine from the start, held to the facts.
import { expect } from 'chai';
import { agents } from '../../../src/elements/hpg-axis-diagram/agent-texts.js';
import { axisSources } from '../../../src/elements/hpg-axis-diagram/axis-sources.js';
import { medicines, sourceCount } from '../../../src/elements/hpg-axis-diagram/medicines.js';
import type { AgentId } from '../../../src/data/types.js';

const ids = Object.keys(agents) as AgentId[];

describe('medicines of the axis', () => {
  it('act where the facts say that they act', () => {
    expect(Object.keys(medicines)).to.have.members(ids);
    for (const id of ids) expect([id, medicines[id].acts]).to.deep.equal([id, agents[id].acts]);
  });

  it('are counted with as many sources as the list names, alone and together', () => {
    for (const first of ids) {
      for (const second of ids) {
        const pair = [first, second];
        const listed = axisSources(pair.map((id) => ({ agent: agents[id] })));
        expect(sourceCount(pair.map((id) => ({ agent: medicines[id] }))), pair.join()).to.equal(listed.length);
      }
    }
  });
});
