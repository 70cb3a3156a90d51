// The kernel's own equations given to a general adaptive solver (npm odex), to tell what the fixed-step kernel is worth.
// The right-hand side is cut out of the kernel's text, so it is the same; the germ line's daily step is taken between
// two calls of the solver, as the kernel takes it between two days.
import { Solver } from 'odex';
import { readKernel, ts } from '../kernel/kernel-text.mjs';

/** Place of the man's own sperm concentration among his constants. */
const SPERM_START = 6;

const states = ['lh', 'fsh', 'inhibin', 'readiness', 'mass', 'entry', 'release'];

/** The statements of one stage of the kernel, up to the slopes. */
function stageText(kernel, source) {
  let stage;
  const visit = (node) => {
    if (ts.isForStatement(node) && node.initializer.getText(source).includes('stage')) stage = node.statement;
    else ts.forEachChild(node, visit);
  };
  visit(kernel.body);
  const declarations = stage.statements.filter((node) => ts.isVariableStatement(node));
  return declarations
    .map((node) => node.getText(source))
    .filter((text) => !/const (at|weight|ahead) /.test(text))
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

/** The daily part of the kernel: what stands in its `if ((step + 1) % stepsPerDay === 0)`. */
function dayText(kernel, source) {
  let day;
  const visit = (node) => {
    if (ts.isIfStatement(node) && node.expression.getText(source).includes('% stepsPerDay')) day = node.thenStatement;
    else ts.forEachChild(node, visit);
  };
  visit(kernel.body);
  return day.statements.map((node) => node.getText(source)).join('\n');
}

/** A function (constants, state, inputs, days, tolerance, Solver) → daily sperm, with odex doing the hormones. */
function makeAdaptive() {
  const { source, kernel } = readKernel();
  const trials = states.map((name, i) => `const ${name}Trial = y[${i}];`).join('\n');
  const slopes = states.map((name) => `${name}Slope`).join(', ');
  const back = states.map((name, i) => `${name} = y[${i}];`).join('\n');
  const body = `
const stepsPerDay = 1;
${headText(kernel, source)}
const between = (column, t) => {
  const place = t * 6;
  const at = Math.floor(place);
  return column[at] + (column[at + 1] - column[at]) * (place - at);
};
let called_ = 1;
let support_ = 1;
const slopes = (t, y) => {
${trials}
${stageText(kernel, source)}
called_ = called;
support_ = support;
return [${slopes}];
};
const daily = new Float64Array(days + 1);
daily[0] = spermStart * sperm;
const solver = new Solver(${states.length});
solver.absoluteTolerance = tolerance;
solver.relativeTolerance = tolerance;
for (let today = 0; today < days; today++) {
  let { y } = solver.solve(slopes, today, [${states.join(', ')}], today + 1);
  ${back}
  slopes(today + 0.5, y);
  supportSum = support_;
  driveSum = called_;
  {
${dayText(kernel, source)}
  }
  daily[today + 1] = spermStart * sperm;
}
return daily;`;
  const given = body.replace('(h / 6) * supportSum', 'supportSum').replace('(h / 6) * driveSum', 'driveSum');
  const script = ts.transpile(given, { target: ts.ScriptTarget.ES2022 });
  return new Function('c', 'state', 'inputs', 'days', 'tolerance', 'Solver', script);
}

/** Times of one man over the run with odex at 1e-4 over times with the kernel, interleaved. */
export async function odexRatios(model, constants, inputs, days, rounds) {
  const adaptive = makeAdaptive();
  const own = () => model.followed(constants, inputs, days);
  const theirs = () => adaptive(constants, model.untreated(), inputs, days, 1e-4, Solver);
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
