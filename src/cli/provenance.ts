// Where each field of a briefing was found, as `read --explain` and `doctor` print it.
import { fieldsOf, type Briefing, type FoundField } from '../model/briefing.ts';

/** `published 2031-05-04  (date line: Sunday 4 May 2031)` */
export function fieldLine({ field, value, found, words }: FoundField): string {
  return `${field.padEnd(10)}${cut(value, 70)}  (${found}${words === undefined ? '' : `: ${cut(words, 60)}`})`;
}

/** Field name -> value, the rule that found it, and the words it was read from where they are more than the value. */
export function fieldsAsRecord(briefing: Briefing): Record<string, Omit<FoundField, 'field'>> {
  return Object.fromEntries(fieldsOf(briefing).map(({ field, ...rest }) => [field, rest]));
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
