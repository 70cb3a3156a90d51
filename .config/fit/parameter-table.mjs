// Writes the table of all constants into src/model/model.md, between its two marks, from the code itself: names, values,
// meanings (with units) and sources. node .config/fit/parameter-table.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const at = (path) => new URL(`../../src/model/${path}`, import.meta.url).pathname;
const parse = (path) => ts.createSourceFile(path, readFileSync(at(path), 'utf8'), ts.ScriptTarget.ES2022, true);

/** Meaning of each member of an interface: its own comment, or that of the member above it. */
function meanings(source, name) {
  const found = new Map();
  const shape = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  let last = '';
  for (const member of shape.members) {
    const [comment] = ts.getJSDocCommentsAndTags(member);
    if (comment) last = String(comment.comment ?? '').replace(/\s+/g, ' ');
    else if (!sharesComment(source, member)) last = '';
    found.set(member.name.text, last);
  }
  return found;
}

/** A member right under a commented one, with no line of its own, shares that comment. */
function sharesComment(source, member) {
  return !/\/\/ —/.test(source.text.slice(member.pos, member.getStart(source)));
}

/** Value and trailing comment of each property of an exported object. */
function values(source, name) {
  const found = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.text === name) {
      let object = node.initializer;
      while (!ts.isObjectLiteralExpression(object)) object = object.arguments?.[0] ?? object.expression;
      for (const property of object.properties) {
        if (!ts.isPropertyAssignment(property)) continue;
        const [comment] = ts.getTrailingCommentRanges(source.text, property.end + 1) ?? [];
        const note = comment ? source.text.slice(comment.pos + 2, comment.end).trim() : '';
        found.push([property.name.text, property.initializer.getText(source), note]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function table(title, meaning, rows) {
  const lines = rows.map(
    ([name, value, note]) => `| \`${name}\` | ${value} | ${meaning.get(name) || 'see its group'} | ${note} |`,
  );
  return `### ${title}\n\n| constant | value | meaning and unit | from |\n|---|---|---|---|\n${lines.join('\n')}\n`;
}

const [parameters, fitted, population, constants] = [
  'parameters.ts',
  'fitted.ts',
  'cohort/population.ts',
  'parameters.ts',
].map(parse);
const axis = meanings(constants, 'AxisParameters');
const order = [...axis.keys()];
const ofAxis = [...values(parameters, 'axisParameters'), ...values(fitted, 'fittedParameters')].sort(
  ([one], [other]) => order.indexOf(one) - order.indexOf(other),
);
const written = `${table('One man', axis, ofAxis)}\n${table(
  'Differences between men',
  meanings(population, 'Differences'),
  [...values(population, 'differences'), ...values(fitted, 'fittedDifferences')],
)}`;

const path = at('model.md');
const text = readFileSync(path, 'utf8');
const [before, rest] = text.split('<!-- constants: written by npm run model:doc -->\n');
const after = rest.split('<!-- end of constants -->')[1];
const made = `${before}<!-- constants: written by npm run model:doc -->\n${written}<!-- end of constants -->${after}`;
if (process.argv.includes('--check')) {
  if (made !== text) {
    console.error('the table of constants in src/model/model.md is out of date: npm run model:doc');
    process.exit(1);
  }
} else writeFileSync(path, made);
