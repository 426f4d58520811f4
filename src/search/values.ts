// What each field takes, and what to say when it is given something else.
import { DATE_FORMS, isDate } from './dates.ts';
import { PLACES, STATES, type Field, type Place, type State } from './query.ts';

/** A comparison of a count: `>1`, `<=3`, `2`. */
export interface Comparison {
  readonly sign: '<' | '<=' | '=' | '>=' | '>';
  readonly count: number;
}

/** A comparison as typed; absent when it is none. */
export function comparisonOf(value: string): Comparison | undefined {
  const match = /^(<=|>=|<|>|=)?(\d{1,6})$/.exec(value);
  if (!match) return undefined;
  const sign = match[1];
  return { sign: sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : '=', count: Number(match[2]) };
}

const HOLDS: Readonly<Record<Comparison['sign'], (value: number, count: number) => boolean>> = {
  '<': (value, count) => value < count,
  '<=': (value, count) => value <= count,
  '=': (value, count) => value === count,
  '>=': (value, count) => value >= count,
  '>': (value, count) => value > count,
};

/** Whether a count meets a comparison. */
export function holds({ sign, count }: Comparison, value: number): boolean {
  return HOLDS[sign](value, count);
}

const isState = (value: string): value is State => STATES.some((state) => state === value);
/** Whether a word may follow `in:`. */
export const isPlace = (value: string): value is Place => PLACES.some((place) => place === value);

const text = (field: Field) => (value: string) => (value.trim() ? undefined : `${field}: wants a value`);
const date = (field: Field) => (value: string) =>
  isDate(value) ? undefined : `${field}:${value} is no date: write ${DATE_FORMS}`;

const PROBLEMS: Readonly<Record<Field, (value: string) => string | undefined>> = {
  speaker: text('speaker'),
  from: text('from'),
  source: text('source'),
  name: text('name'),
  tag: text('tag'),
  like: text('like'),
  after: date('after'),
  before: date('before'),
  on: date('on'),
  in: (value) => (isPlace(value) ? undefined : `in:${value} is nowhere: in: takes ${PLACES.join(', ')}`),
  is: (value) => (isState(value) ? undefined : `nothing is:${value}: is: takes ${STATES.join(', ')}`),
  origins: (value) =>
    comparisonOf(value) ? undefined : `origins:${value} is no count: write origins:>1, origins:2, origins:<=3`,
};

/** Why a field cannot take a value, or undefined when it can. */
export function problemOf(field: Field, value: string): string | undefined {
  return PROBLEMS[field](value);
}
