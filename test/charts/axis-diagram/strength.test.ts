// How strong a signal looks follows its share of usual.
import { expect } from 'chai';
import { brakeOf, pulsedMarkers, steadyMarkers, strengthOf } from '../../../src/charts/axis-diagram/strength.js';

describe('strength of a signal', () => {
  it('makes a line wider with its share, up to 3.2 px', () => {
    expect(strengthOf(1).width).to.be.closeTo(2.1, 1e-9);
    expect(strengthOf(0.5).width).to.be.closeTo(1.55, 1e-9);
    expect(strengthOf(9).width).to.equal(3.2);
  });

  it('calls a line quiet below a fifth of usual', () => {
    expect(strengthOf(0.19).quiet).to.equal(true);
    expect(strengthOf(0.2).quiet).to.equal(false);
  });

  it('leaves one marker on a quiet line and none on a line without signal', () => {
    expect(pulsedMarkers(0.05, 240)).to.have.length(1);
    expect(steadyMarkers(0.05, 240)).to.have.length(1);
    expect(pulsedMarkers(0.005, 240)).to.deep.equal([]);
    expect(steadyMarkers(0, 240)).to.deep.equal([]);
  });

  it('sends pulses in groups of three at usual', () => {
    const places = pulsedMarkers(1, 240);
    expect(places).to.have.length(9);
    const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
    expect(gaps.filter((gap) => gap > 20)).to.have.length(2);
    expect(gaps.filter((gap) => gap < 12)).to.have.length(6);
  });

  it('draws a weaker pulse train as a part of a stronger one', () => {
    const strong = pulsedMarkers(1, 240);
    for (const share of [0.05, 0.3, 0.5, 0.8]) {
      const weak = pulsedMarkers(share, 240);
      expect(weak.length).to.be.lessThan(strong.length);
      expect(strong).to.include.members(weak);
    }
  });

  it('never lets steady markers touch', () => {
    for (const share of [0.3, 1, 2.4, 20]) {
      const places = steadyMarkers(share, 300);
      for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] ?? 0)).to.be.at.least(12.5);
    }
  });

  it('keeps every marker on its line', () => {
    for (const share of [0.05, 0.5, 1, 3, 20]) {
      for (const place of [...pulsedMarkers(share, 100), ...steadyMarkers(share, 100)]) {
        expect(place).to.be.within(0, 100);
      }
    }
  });

  it('makes the brake longer and thicker with the hormone', () => {
    expect(brakeOf(1)).to.deep.equal({ half: 10, width: 2.6 });
    expect(brakeOf(2.4).half).to.be.closeTo(15, 1e-9);
    expect(brakeOf(2.4).width).to.be.closeTo(6, 1e-9);
    expect(brakeOf(0.1).half).to.be.lessThan(10);
  });
});
