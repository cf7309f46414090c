import { earliest, latest } from '#contract/partial-date.ts';
import type { Rule } from './rule.ts';

export const numbersAreWhole: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    for (const [index, target] of value.targets.entries()) {
      const at = (field: string) => ['targets', index, field];
      const { value: number, valueMax, unit, operator, operatorBasis } = target;
      if (number === null) {
        if (operator !== null) yield faultAt(at('operator'), 'stands without a value');
        if (valueMax !== null) yield faultAt(at('valueMax'), 'stands without a value');
        continue;
      }
      if (unit === null) yield faultAt(at('value'), 'has no unit; a plain count is of something: "firms", "cities"');
      if (operator === null) yield faultAt(at('value'), 'has no operator: =, >=, >, <=, < or ~');
      if (operatorBasis === null) yield faultAt(at('value'), 'has no operatorBasis: was the wording recorded?');
      if (valueMax !== null && valueMax <= number)
        yield faultAt(at('valueMax'), `${valueMax} is not above the value, ${number}`);
      if (operatorBasis === 'range' && valueMax === null)
        yield faultAt(at('operatorBasis'), 'is range, but there is no valueMax');
    }
  }
};

/** A goal lies ahead of the document that sets it. */
export const goalsLieAhead: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    const since = value.period.start ?? value.issued;
    if (since === null) continue;
    for (const [index, { nature, by }] of value.targets.entries()) {
      if (nature === 'target' && by !== null && latest(by) < earliest(since)) {
        yield faultAt(['targets', index, 'by'], `${by} is before the programme began (${since}); is it a baseline?`);
      }
    }
  }
};

export const targetsAreToldOnce: Rule = function* ({ programmes }) {
  for (const { value, faultAt } of programmes) {
    const met = new Set<string>();
    for (const [index, { metric, by, value: number }] of value.targets.entries()) {
      const key = `${metric.en} ${by} ${number}`;
      if (met.has(key)) yield faultAt(['targets', index], 'repeats an earlier target: same metric, number and date');
      met.add(key);
    }
  }
};
