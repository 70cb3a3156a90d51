// The kernel's own equations given to a general adaptive solver (npm odex), to tell what the fixed-step kernel is worth.
// The right-hand side is cut out of the kernel's text, so it is the same; the germ line's daily step is the
// kernel's own, taken between two calls of the solver.
import { Solver } from 'odex';
import { readKernel, ts } from '../kernel/kernel-text.mjs';

/** Place of the man's own sperm concentration among his constants, and places in his state. */
const SPERM_START = 6;
const SPERM = 16;
const SUPPORT_SUM = 18;
const DRIVE_SUM = 19;

const TOLERANCE = 1e-4;

const states = ['lh', 'fsh', 'inhibin', 'readiness', 'mass', 'entry', 'release'];

/** The statements of one stage of the kernel, up to the slopes. */
function stageText(kernel, source) {
  let stage;
  const visit = (node) => {
    if (ts.isForStatement(node) && node.initializer.getText(source).includes('stage')) stage = node.statement;
    else ts.forEachChild(node, visit);
  };
  visit(kernel.body);
  const statements = stage.statements.flatMap((node) =>
    ts.isIfStatement(node) ? [...node.thenStatement.statements] : [node],
  );
  return statements
    .filter((node) => ts.isVariableStatement(node))
    .map((node) => node.getText(source))
    .filter((text) => !/const (at|weight|ahead|reach|lhAhead|fshAhead) /.test(text))
    .map((text) => text.replace(/(in[A-Z]\w+)\[at\] as number/, 'between($1, t)'))
    .join('\n');
}

/** Statements of the kernel before its loop: the constants of the run. */
function headText(kernel, source) {
  return kernel.body.statements
    .slice(
      0,
      kernel.body.statements.findIndex((node) => ts.isForStatement(node)),
    )
    .map((node) => node.getText(source))
    .filter((text) => !/sample|out\[/.test(text))
    .join('\n');
}

/** (constants, state, inputs) → the slopes of the hormones over the day that begins in that state. */
function makeSlopes() {
  const { source, kernel } = readKernel();
  const trials = states.map((name, i) => `const ${name}Trial = y[${i}];`).join('\n');
  const body = `
const { inputs, inputsFromDay, stepsPerDay: perDay } = stretch;
const stepsPerDay = 1;
${headText(kernel, source)}
const between = (column, t) => {
  const place = (t - inputsFromDay) * 2 * perDay;
  const at = Math.floor(place);
  return column[at] + (column[at + 1] - column[at]) * (place - at);
};
return (t, y) => {
${trials}
${stageText(kernel, source)}
state[SUPPORT_SUM] = 6 * support;
state[DRIVE_SUM] = 6 * called;
return [${states.map((name) => `${name}Slope`).join(', ')}];
};`;
  const script = ts.transpile(body.replace('SUPPORT_SUM', SUPPORT_SUM).replace('DRIVE_SUM', DRIVE_SUM), {
    target: ts.ScriptTarget.ES2022,
  });
  return new Function('c', 'state', 'stretch', script);
}

/** One man with odex doing the hormones and the kernel's own end of a day doing the germ line: his daily sperm. */
function follow(model, slopesOf, constants, stretches, days) {
  const state = model.untreated();
  const daily = new Float64Array(days + 1).fill(constants[SPERM_START]);
  const solver = new Solver(states.length);
  solver.absoluteTolerance = TOLERANCE;
  solver.relativeTolerance = TOLERANCE;
  for (let today = 0; today < days; today++) {
    const stretch = stretches.find(({ toDay }) => toDay > today);
    const slopes = slopesOf(constants, state, stretch);
    const { y } = solver.solve(slopes, today, [...state.subarray(0, states.length)], today + 1);
    slopes(today + 0.5, y);
    state.set(y);
    model.endDay(constants, state, 1);
    daily[today + 1] = constants[SPERM_START] * state[SPERM];
  }
  return daily;
}

/** Times of one man over the run with odex at 1e-4 over times with the kernel, interleaved. */
export async function odexRatios(model, constants, stretches, days, rounds) {
  const slopesOf = makeSlopes();
  const own = () => model.followed(constants, stretches, days);
  const theirs = () => follow(model, slopesOf, constants, stretches, days);
  const sperm = own();
  const apart =
    theirs().reduce((most, value, day) => Math.max(most, Math.abs(value - sperm[day])), 0) / constants[SPERM_START];
  for (let i = 0; i < 20; i++) own();
  const ratios = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    theirs();
    const middle = process.hrtime.bigint();
    for (let i = 0; i < 10; i++) own();
    return Number(middle - start) / (Number(process.hrtime.bigint() - middle) / 10);
  });
  return { ratios, apart };
}
