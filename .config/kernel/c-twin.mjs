// Writes the kernel for one man in plain C, from the same text, for the benchmark: the twin it is compared with.
import { readKernel, ts } from './kernel-text.mjs';

/** C source of `follow_man`. `inputs` are the names of the columns of medicines, in their order. */
export function cTwin(inputs) {
  return `#include <math.h>
#include <string.h>
typedef struct { ${inputs.map((name) => `double *${name};`).join(' ')} } AgentInputs;
static void follow_hormones(double *c, double *state, double *begun, AgentInputs *inputs, long from, long to, double stepsPerDay) {
${bodyInC('hormones.ts')}
}
static void end_day(double *c, double *state, double stepsPerDay) {
${bodyInC('germ-line.ts')}
}
static void sample_man(double *c, double *state, double *begun, double *sampled, AgentInputs *inputs, long at) {
${bodyInC('samples.ts')}
}
/* As follow() in follow.ts, for one man and a sample a day: one stretch, days counted from the first of its inputs. */
void follow_man(double *c, double *state, long size, float **out, double *sperm, AgentInputs *inputs, long fromDay, long toDay, long inputsFromDay, long stepsPerDay, int last) {
  double begun[7], sampled[14], kept[size];
  for (long day = fromDay - inputsFromDay; day < toDay - inputsFromDay; day++) {
    follow_hormones(c, state, begun, inputs, day * stepsPerDay, (day + 1) * stepsPerDay, stepsPerDay);
    sample_man(c, state, begun, sampled, inputs, 2 * day * stepsPerDay);
    for (int i = 0; i < 8; i++) out[i][inputsFromDay + day] = sampled[i];
    sperm[inputsFromDay + day] = sampled[6];
    end_day(c, state, stepsPerDay);
  }
  if (!last) return;
  long end = (toDay - inputsFromDay) * stepsPerDay;
  memcpy(kept, state, sizeof kept);
  follow_hormones(c, state, begun, inputs, end, end + 1, stepsPerDay);
  memcpy(state, kept, sizeof kept);
  sample_man(c, state, begun, sampled, inputs, 2 * end);
  for (int i = 0; i < 8; i++) out[i][toDay] = sampled[i];
  sperm[toDay] = sampled[6];
}
`;
}

/** The statements of a kernel function in C. */
function bodyInC(file) {
  const { source, kernel } = readKernel(file);
  const text = (node) => node.getText(source);

  const integers = new Set([
    'sample',
    'sampleStep',
    'step',
    'stage',
    'at',
    'newest',
    'atRound',
    'atElongation',
    'from',
    'to',
  ]);

  const expression = (node) => {
    if (ts.isAsExpression(node)) return expression(node.expression);
    if (ts.isParenthesizedExpression(node)) return `(${expression(node.expression)})`;
    if (ts.isNumericLiteral(node)) return isIndex(node) || /[.e]/.test(node.text) ? node.text : `${node.text}.0`;
    if (ts.isIdentifier(node)) return node.text;
    if (ts.isPrefixUnaryExpression(node)) return `${ts.tokenToString(node.operator)}${expression(node.operand)}`;
    if (ts.isPostfixUnaryExpression(node)) return `${expression(node.operand)}${ts.tokenToString(node.operator)}`;
    if (ts.isPropertyAccessExpression(node)) return `${expression(node.expression)}->${node.name.text}`;
    if (ts.isElementAccessExpression(node)) return `${expression(node.expression)}[${index(node.argumentExpression)}]`;
    if (ts.isConditionalExpression(node)) {
      return `(${expression(node.condition)} ? ${expression(node.whenTrue)} : ${expression(node.whenFalse)})`;
    }
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments.map(expression);
      const name = text(node.expression);
      if (name === 'Math.sqrt') return `sqrt(${first})`;
      if (name === 'Math.ceil') return `ceil(${first})`;
      if (name === 'Math.round') return `floor(${first} + 0.5)`;
    }
    if (ts.isBinaryExpression(node)) {
      const sign = node.operatorToken.getText(source).replace('===', '==');
      return `${expression(node.left)} ${sign} ${expression(node.right)}`;
    }
    throw new Error(`no C for ${ts.SyntaxKind[node.kind]}: ${text(node)}`);
  };
  /** Whole numbers stay whole where an index is counted. */
  const index = (node) => text(node);
  const isIndex = (node) => {
    for (let up = node.parent; up; up = up.parent) {
      if (ts.isVariableDeclaration(up)) return integers.has(up.name.getText(source));
      if (ts.isExpressionStatement(up) || ts.isElementAccessExpression(up)) {
        return !ts.isExpressionStatement(up) || /^(sample|sampleStep|newest)\b/.test(text(up));
      }
      if (ts.isIfStatement(up) && up.expression.getText(source).match(/step|stage/)) return true;
      if (ts.isForStatement(up)) return true;
    }
    return false;
  };

  const statement = (node) => {
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations
        .map(({ name, initializer }) => {
          const id = text(name);
          const value = text(initializer);
          if (/^inputs\.|^out\[/.test(value)) return `double *${id} = ${expression(initializer)};`;
          return `${integers.has(id) ? 'long' : 'double'} ${id} = ${integers.has(id) ? whole(initializer) : expression(initializer)};`;
        })
        .join('\n');
    }
    if (ts.isForStatement(node)) {
      const { name, initializer } = node.initializer.declarations[0];
      return `for (long ${text(name)} = ${text(initializer)}; ${text(node.condition)}; ${text(node.incrementor)}) {\n${block(node.statement)}\n}`;
    }
    if (ts.isIfStatement(node)) {
      const condition = text(node.expression).replaceAll('===', '==').replaceAll('%', '% (long)');
      const then = ts.isBlock(node.thenStatement) ? block(node.thenStatement) : statement(node.thenStatement);
      return `if (${condition}) {\n${then}\n}`;
    }
    if (ts.isBreakStatement(node)) return 'break;';
    if (ts.isExpressionStatement(node)) {
      const { left, right } = node.expression;
      if (ts.isIdentifier(left) && integers.has(left.text)) return `${left.text} = ${whole(right)};`;
      return `${expression(node.expression)};`;
    }
    throw new Error(`no C for ${ts.SyntaxKind[node.kind]}`);
  };
  const whole = (node) => {
    const written = text(node).replaceAll('===', '==');
    if (/Math\.(ceil|round)/.test(written)) return `(long)(${expression(node)})`;
    return written.replace(/(state\[\d+\]) as number/, '(long)$1');
  };
  const block = (node) => node.statements.map(statement).join('\n');

  return block(kernel.body);
}
