// Rules that facts have to keep, as functions from facts to complaints. Those of the whole kit are the check of the
// evidence; here they are put to one entry, beside the rules of a comparison's cells and courses.
import { dateComplaints } from '../../.config/evidence/rules/date-rules.js';
import { quantityComplaints } from '../../.config/evidence/rules/number-rules.js';
import { riskComplaints } from '../../.config/evidence/rules/risk-rules.js';
import { wordComplaints } from '../../.config/evidence/rules/word-rules.js';
import { agents } from '../../src/data/agents.js';
import type { Level, Levelled, Protocol, Quantity } from '../../src/data/types.js';

export const levels: readonly Level[] = ['fundamentals', 'intermediate', 'academic'];

const at = (where: string, says: readonly string[]): string[] => says.map((one) => `${where}: ${one}`);

export const quantityProblems = (quantity: Quantity): string[] =>
  at(quantity.id, [...quantityComplaints(quantity), ...dateComplaints({ ...quantity })]);

export const textProblems = (where: string, text: Levelled): string[] =>
  levels.flatMap((level) => {
    const words = text[level];
    if (!words.trim()) return [`${where}: ${level} is blank`];
    return at(`${where}, ${level}`, [...wordComplaints({ where, words }), ...riskComplaints(words)]);
  });

export const cellNames = ['mechanism', 'fertility', 'size', 'howTaken', 'harms', 'approval'] as const;
const longestCell: Readonly<Record<Level, number>> = { fundamentals: 140, intermediate: 140, academic: 200 };
const longestFinding = 60;
const longestName = 42;

export function cellProblems(protocol: Protocol): string[] {
  const problems: string[] = [];
  for (const level of levels) {
    for (const name of cellNames) {
      const { length } = protocol[name][level];
      if (length > longestCell[level]) problems.push(`${protocol.id}.${name}.${level}: ${length} characters`);
    }
    for (const { marker, finding } of protocol.findings) {
      if (finding[level].length > longestFinding)
        problems.push(`${protocol.id}.${marker}.${level}: ${finding[level].length} characters`);
    }
    if (protocol.name[level].length > longestName)
      problems.push(`${protocol.id}.name.${level}: ${protocol.name[level].length} characters`);
  }
  return problems;
}

export function courseProblems(protocol: Protocol): string[] {
  return protocol.courses.flatMap((course) => {
    const agent = agents[course.agent];
    const problems: string[] = [];
    if (course.unit !== agent.unit)
      problems.push(`${protocol.id}: ${course.agent} in ${course.unit}, not ${agent.unit}`);
    const [lowest, highest] = agent.doseRange;
    if (course.dose < lowest || course.dose > highest)
      problems.push(`${protocol.id}: ${course.agent} ${course.dose} is out of range`);
    const [shortest, longest] = agent.everyDaysRange;
    if (course.everyDays < shortest || course.everyDays > longest)
      problems.push(`${protocol.id}: ${course.agent} every ${course.everyDays} days`);
    if (course.toMonth !== null && course.toMonth <= course.fromMonth)
      problems.push(`${protocol.id}: ${course.agent} ends before it starts`);
    return problems;
  });
}
