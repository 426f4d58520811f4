// What each field takes, and what to say when it is given something else.
import { DATE_FORMS, isDate } from './dates.ts';
import { PLACES, STATES, type Field, type Place, type State } from './query.ts';

/** A comparison of a count: `>1`, `<=3`, `2`. */
export interface Comparison {
  readonly sign: '<' | '<=' | '=' | '>=' | '>';
  readonly count: number;
}

export function comparisonOf(value: string): Comparison | undefined {
  const match = /^(<=|>=|<|>|=)?(\d{1,6})$/.exec(value);
  if (!match) return undefined;
  const sign = match[1];
  return { sign: sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : '=', count: Number(match[2]) };
}

export function holds({ sign, count }: Comparison, value: number): boolean {
  switch (sign) {
    case '<':
      return value < count;
    case '<=':
      return value <= count;
    case '=':
      return value === count;
    case '>=':
      return value >= count;
    case '>':
      return value > count;
  }
}

export const isState = (value: string): value is State => STATES.some((state) => state === value);
export const isPlace = (value: string): value is Place => PLACES.some((place) => place === value);

/** Why a field cannot take a value, or undefined when it can. */
export function problemOf(field: Field, value: string): string | undefined {
  switch (field) {
    case 'in':
      return isPlace(value) ? undefined : `in:${value} is nowhere: in: takes ${PLACES.join(', ')}`;
    case 'is':
      return isState(value) ? undefined : `nothing is:${value}: is: takes ${STATES.join(', ')}`;
    case 'after':
    case 'before':
    case 'on':
      return isDate(value) ? undefined : `${field}:${value} is no date: write ${DATE_FORMS}`;
    case 'origins':
      return comparisonOf(value) ? undefined : `origins:${value} is no count: write origins:>1, origins:2, origins:<=3`;
    case 'speaker':
    case 'from':
    case 'source':
    case 'name':
    case 'tag':
    case 'like':
      return value.trim() ? undefined : `${field}: wants a value`;
  }
}
