// Words are broken where they would not fit.
import { expect } from 'chai';
import { breakWords, layOutLabel } from '../../../src/charts/axis-diagram/label-rows.js';

const tenEach = (words: string): number => words.length * 10;

describe('rows of a label', () => {
  it('breaks at spaces and after hyphens, and nowhere else', () => {
    expect(breakWords('one two three', 80, tenEach)).to.deep.equal(['one two', 'three']);
    expect(breakWords('estrogen-receptor blockade', 100, tenEach)).to.deep.equal(['estrogen-', 'receptor', 'blockade']);
    expect(breakWords('hypothalamus', 50, tenEach)).to.deep.equal(['hypothalamus']);
    expect(breakWords('5\u00a0% of usual', 60, tenEach)).to.deep.equal(['5\u00a0% of', 'usual']);
  });

  it('puts the unit on a row of its own where it does not fit beside the number', () => {
    const measure = (text: string, size: number): number => (text.length * size) / 2;
    const rows = (width: number): string[] =>
      layOutLabel(
        'lh',
        { name: 'LH', value: '1,234', unit: 'nmol/L' },
        { width, nameSize: 14, sample: 'none' },
        measure,
      ).rows.map(({ text, unit }) => (unit ? `${text} ${unit}` : text));
    expect(rows(200)).to.deep.equal(['LH', '1,234 nmol/L']);
    expect(rows(70)).to.deep.equal(['LH', '1,234', 'nmol/L']);
  });

  it('takes the words meant for a phone there, and leaves an empty remark out', () => {
    const label = { name: 'estradiol, made from it', briefName: 'estradiol', remark: 'brakes too', briefRemark: '' };
    const texts = (brief: boolean): string[] =>
      layOutLabel('estradiol', label, { width: 999, nameSize: 14, sample: 'none', brief }, tenEach).rows.map(
        ({ text }) => text,
      );
    expect(texts(true)).to.deep.equal(['estradiol']);
    expect(texts(false)).to.deep.equal(['estradiol, made from it', 'brakes too']);
  });
});
