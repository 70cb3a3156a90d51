// Which rows of a comparison are shown, and in which order.
import { expect } from 'chai';
import {
  arrangeRows,
  spreadOf,
  type CompareCell,
  type CompareGroup,
  type CompareRow,
} from '../../../src/charts/compare/index.js';
import type { MarkerId, ProtocolFinding, Strength } from '../../../src/data/types.js';

const finding = (strength: Strength): ProtocolFinding => ({
  marker: 'lh',
  direction: 'up',
  compared: 'own-start',
  finding: { fundamentals: '', intermediate: '', academic: '' },
  strength,
  sources: [],
});

const row = (marker: MarkerId, values: readonly number[], strength: Strength): CompareRow => ({
  marker,
  highest: 100,
  cells: values.map((now): CompareCell => ({
    id: 'stop',
    reading: { now, ownStart: 100, reference: 100 },
    direction: 'same',
    first: null,
    findings: [finding(strength)],
    disagreeing: [],
  })),
});

const groups: readonly CompareGroup[] = [
  { id: 'signal', rows: [row('lh', [50, 51], 'randomised'), row('fsh', [50, 90], 'none-found')] },
  { id: 'sperm', rows: [row('sperm', [0, 100], 'uncontrolled')] },
];

const markers = (arranged: readonly CompareGroup[]): string[][] =>
  arranged.map(({ rows }) => rows.map(({ marker }) => marker));

describe('the rows of a comparison', () => {
  it('are all there by question', () => {
    expect(markers(arrangeRows(groups, 'all', 'question'))).to.deep.equal([['lh', 'fsh'], ['sperm']]);
  });

  it('are those in which the choices part by a twentieth of the usual level', () => {
    expect(markers(arrangeRows(groups, 'differing', 'question'))).to.deep.equal([['fsh'], ['sperm']]);
  });

  it('are those that somebody measured in men', () => {
    expect(markers(arrangeRows(groups, 'studied', 'question'))).to.deep.equal([['lh'], ['sperm']]);
  });

  it('stand with the largest difference first, in groups and inside them', () => {
    expect(markers(arrangeRows(groups, 'all', 'difference'))).to.deep.equal([['sperm'], ['fsh', 'lh']]);
  });

  it('have a spread as a share of the usual level', () => {
    expect(groups[0]!.rows.map(spreadOf)).to.deep.equal([0.01, 0.4]);
  });
});
