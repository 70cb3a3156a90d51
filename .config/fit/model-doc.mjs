// Writes into src/model/model.md, between marks: the table of all constants from the code itself (names, values, meanings
// with units, sources), and what the replay in dist/validation.json found, each miss with its reason.
// node .config/fit/model-doc.mjs [another validation.json] [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { reasons } from '../validation/reasons.mjs';

const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
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

/** Text between two marks, replaced. */
function between(text, from, to, written) {
  const [before, rest] = text.split(`${from}\n`);
  return `${before}${from}\n${written}${to}${rest.split(to)[1]}`;
}

function replay() {
  const { counts, results } = JSON.parse(
    readFileSync(given ?? new URL('../../dist/validation.json', import.meta.url).pathname, 'utf8'),
  );
  const { fitted, replayed } = counts;
  const inside = ({ inside: all, total, plainInside, plain }) =>
    `${all} of ${total} lie inside (${plainInside} of the ${plain} that no other result contradicts)`;
  const missed = results.filter((row) => !row.inside);
  const lines = [...new Set(missed.map(({ trial }) => trial))].sort().map((trial) => {
    const rows = missed.filter((row) => row.trial === trial);
    const told = rows.map(
      ({ id, published, ours }) =>
        `${id.startsWith(`${trial}-`) ? id.slice(trial.length + 1) : id} ${published.value} → ${ours ?? 'never'}`,
    );
    if (!reasons[trial])
      throw new Error(`no reason is written for the misses of ${trial}: .config/validation/reasons.mjs`);
    return `| ${trial} | ${rows[0].role} | ${told.join('; ')} | ${reasons[trial]} |`;
  });
  return `Of ${counts.results} results from ${counts.papers} papers: of those used in fitting ${inside(fitted)}; of those held back ${inside(replayed)}.

**Every miss** (published → simulated, in the unit of the result):

| paper | role | results | reason, as far as it is known |
|---|---|---|---|
${lines.join('\n')}
`;
}

const path = at('model.md');
const text = readFileSync(path, 'utf8');
const made = between(
  between(text, '<!-- constants: written by npm run model:doc -->', '<!-- end of constants -->', written),
  '<!-- validation: written by npm run model:doc -->',
  '<!-- end of validation -->',
  replay(),
);
if (process.argv.includes('--check')) {
  if (made !== text) {
    console.error('the tables in src/model/model.md are out of date: npm run model:doc');
    process.exit(1);
  }
} else writeFileSync(path, made);
