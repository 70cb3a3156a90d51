// Reads the kernel (src/model/kernel) as a syntax tree, for the programs that make others from it.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export { ts };

/** A file of the kernel and its last function. */
export function readKernel(file = 'hormones.ts') {
  const path = new URL(`../../src/model/kernel/${file}`, import.meta.url).pathname;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const kernel = source.statements.findLast((node) => ts.isFunctionDeclaration(node));
  return { source, kernel };
}

/** Parameters that belong to one man; all others are shared by all men of a run. */
export const ofOneMan = new Set(['c', 'state', 'begun']);

/** Every name declared in the function whose value depends on the man, directly or through others. */
export function namesOfOneMan(kernel) {
  const names = new Set(ofOneMan);
  let grown = true;
  while (grown) {
    grown = false;
    const visit = (node) => {
      const target =
        ts.isVariableDeclaration(node) && node.initializer
          ? node.name
          : ts.isBinaryExpression(node) && isAssignment(node) && ts.isIdentifier(node.left)
            ? node.left
            : undefined;
      const value = ts.isVariableDeclaration(node) ? node.initializer : node.right;
      if (target && ts.isIdentifier(target) && !names.has(target.text) && mentions(value, names)) {
        names.add(target.text);
        grown = true;
      }
      ts.forEachChild(node, visit);
    };
    visit(kernel.body);
  }
  return names;
}

/** Whether an expression or statement reads or writes one of the names. */
export function mentions(node, names) {
  if (ts.isIdentifier(node)) return names.has(node.text) && !isFieldName(node);
  return ts.forEachChild(node, (child) => mentions(child, names) || undefined) ?? false;
}

export function isAssignment(node) {
  const kind = node.operatorToken.kind;
  return kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.PlusEqualsToken;
}

/** lh in out.lh: the name of a field, not of a variable. */
export function isFieldName(node) {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}
