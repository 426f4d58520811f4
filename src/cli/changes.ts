// What a person or a script asks to be marked, checked before anything is written.
import { Problem } from '../model/problem.ts';
import { parseRating, parseTlp, TLP_LEVELS, type Change } from '../model/triage.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that switch something on, and what they are called when they switch it off. */
const SWITCHES = [
  ['read', 'unread'],
  ['flag', 'unflag'],
  ['pin', 'unpin'],
] as const;
const OTHERS = ['tag', 'untag', 'note', 'rate', 'rating', 'tlp'] as const;

/** The change that fields ask for, as flags of `mark` or as one object of `mark --batch`. Throws a Problem that names what is wrong. */
export function changeFrom(fields: Fields): Change {
  const known = new Set<string>([...SWITCHES.flat(), ...OTHERS]);
  const unknown = Object.keys(fields).find((name) => !known.has(name));
  if (unknown !== undefined) throw new Problem(`there is no mark called "${unknown}"`, `known are ${[...known].join(', ')}`);
  const change: Change = {
    ...Object.assign({}, ...SWITCHES.map(([on, off]) => switched(fields, on, off))),
    ...listOf(fields, 'tag'),
    ...listOf(fields, 'untag'),
    ...noteOf(fields['note']),
    ...ratingOf(fields['rate'] ?? fields['rating']),
    ...tlpOf(fields['tlp']),
  };
  if (Object.keys(change).length === 0)
    throw new Problem('nothing to mark', 'say what: --read, --flag, --tag T, --note TEXT, --rate B2, --tlp amber, …');
  return change;
}

function switched(fields: Fields, on: 'read' | 'flag' | 'pin', off: string): Change {
  const values = [fields[on], fields[off]];
  if (values.every((value) => value === undefined)) return {};
  if (values.some((value) => value !== undefined && typeof value !== 'boolean'))
    throw new Problem(`"${on}" and "${off}" are true or false`, `{"${on}": true}`);
  const [yes, no] = values;
  if (yes !== undefined && no !== undefined && yes === no) throw new Problem(`"${on}" and "${off}" at once`, 'choose one');
  return { [on]: yes === undefined ? !no : yes === true };
}

function listOf(fields: Fields, name: 'tag' | 'untag'): Change {
  const value = fields[name];
  if (value === undefined) return {};
  const tags = (Array.isArray(value) ? value : [value]).map((tag: unknown) => (typeof tag === 'string' ? tag.trim() : ''));
  if (tags.length === 0 || tags.some((tag) => tag === ''))
    throw new Problem(`"${name}" wants a word or a list of words`, `{"${name}": "north"}`);
  return { [name]: tags };
}

function noteOf(value: unknown): Change {
  if (value === undefined) return {};
  if (typeof value !== 'string') throw new Problem('"note" wants text', 'an empty text removes a note');
  return { note: value };
}

function ratingOf(value: unknown): Change {
  if (value === undefined) return {};
  if (value === '' || value === 'none') return { rating: '' };
  const rating = typeof value === 'string' || typeof value === 'number' ? parseRating(String(value)) : undefined;
  if (rating === undefined)
    throw new Problem(
      `"${text(value)}" is no rating`,
      'A–F for the source, 1–6 for the information, or both: B2; "none" takes it away',
    );
  return { rating };
}

function tlpOf(value: unknown): Change {
  if (value === undefined) return {};
  if (value === '' || value === 'none') return { tlp: '' };
  const tlp = typeof value === 'string' ? parseTlp(value) : undefined;
  if (tlp === undefined)
    throw new Problem(`"${text(value)}" is no marking`, `one of ${TLP_LEVELS.join(', ')}; "none" takes it away`);
  return { tlp };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
