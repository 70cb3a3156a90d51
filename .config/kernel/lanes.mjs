// Makes src/model/cohort/three-men.ts from the kernel for one man: each line that depends on the man is written once for
// each of three men, so that their long divisions overlap in time. node .config/kernel/lanes.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { mentions, isFieldName, namesOfOneMan, ofOneMan, readKernel, ts } from './kernel-text.mjs';

const lanes = ['A', 'B', 'C'];
const target = new URL('../../src/model/cohort/three-men.ts', import.meta.url).pathname;

const { source, kernel } = readKernel();
const names = namesOfOneMan(kernel);

function textOf(node, lane) {
  const text = node.getText(source);
  const offset = node.getStart(source);
  const places = [];
  const visit = (child) => {
    if (ts.isIdentifier(child) && names.has(child.text) && !isFieldName(child)) places.push(child.getEnd() - offset);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return places.reduceRight((written, place) => written.slice(0, place) + lane + written.slice(place), text);
}

function statements(block) {
  return block.statements.map(statement).join('\n');
}

function statement(node) {
  if (ts.isForStatement(node)) {
    const [start, condition, next] = [node.initializer, node.condition, node.incrementor].map((n) => n.getText(source));
    return `for (${start}; ${condition}; ${next}) {\n${statements(node.statement)}\n}`;
  }
  if (ts.isIfStatement(node) && ts.isBlock(node.thenStatement) && !mentions(node.expression, names)) {
    return `if (${node.expression.getText(source)}) {\n${statements(node.thenStatement)}\n}`;
  }
  if (!mentions(node, names)) return node.getText(source);
  return lanes.map((lane) => textOf(node, lane)).join('\n');
}

const parameters = kernel.parameters.flatMap((parameter) =>
  ofOneMan.has(parameter.name.getText(source))
    ? lanes.map((lane) => textOf(parameter, lane))
    : [parameter.getText(source)],
);
const imports = source.statements
  .filter((node) => ts.isImportDeclaration(node))
  .map((node) =>
    node
      .getText(source)
      .replace(`'../agents/`, `'../agents/`)
      .replace(/'\.\/([\w-]+\.js)'/, `'../kernel/$1'`),
  );

const written = await format(
  `// Made from ../kernel/hormones.ts by .config/kernel/lanes.mjs (npm run kernel); do not edit. The same equations, three men
// side by side: a cohort runs faster so, because the divisions of one man fill the waits of the others.
${imports.join('\n')}

/** As followHormones, for three men of one regimen at once. */
export function followHormonesOfThree(${parameters.join(', ')}): void {
${statements(kernel.body)}
}
`,
  {
    ...(await resolveConfig(target, { config: new URL('../prettier.json', import.meta.url).pathname })),
    parser: 'typescript',
  },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== written) {
    console.error(
      'src/model/cohort/three-men.ts is not what .config/kernel/lanes.mjs makes of the kernel: npm run kernel',
    );
    process.exit(1);
  }
} else writeFileSync(target, written);
