// From a reader's three answers to what guidelines say. Pure.
import type {
  CareOption,
  CareSituation,
  ChildWish,
  GuidelineStand,
  HypogonadismKind,
  PresentTreatment,
} from '../../data/care/option.js';
import type { ToldStatement } from '../../internal/evidence/told.template.js';

/** The three answers that lead to a situation. */
export interface CareAnswers {
  readonly kind: HypogonadismKind;
  readonly wish: ChildWish;
  readonly treatment: PresentTreatment;
}

/** Options of one situation by where guidelines stand on them, in the order in which they are told. */
export type OptionsByStand = Readonly<Record<GuidelineStand, readonly CareOption[]>>;

interface CareFacts {
  readonly options: readonly CareOption[];
  readonly situations: readonly CareSituation[];
}

/** @returns empty lists where the facts have no such situation */
export function optionsFor({ options, situations }: CareFacts, answers: CareAnswers): OptionsByStand {
  const situation = situations.find(
    ({ kind, wish, treatment }) => kind === answers.kind && wish === answers.wish && treatment === answers.treatment,
  );
  const told = (situation?.options ?? []).flatMap((id) => options.find((option) => option.id === id) ?? []);
  const where = (stand: GuidelineStand): CareOption[] => told.filter((option) => option.stand === stand);
  return {
    'advised-against': where('advised-against'),
    discussed: where('discussed'),
    'not-addressed': where('not-addressed'),
  };
}

/** Ids of the statements that say what to ask, by what is taken and what is wished for. */
export function questionIds({ wish, treatment }: CareAnswers): readonly string[] {
  if (treatment === 'none') return ['ask-before-starting'];
  return wish === 'now' ? ['ask-when-stopping', 'ask-when-none-return'] : ['ask-while-on'];
}

/** An option as a statement, under an id that no claim has. */
export const optionStatement = (option: CareOption): ToldStatement => ({ ...option, id: `care.${option.id}` });
