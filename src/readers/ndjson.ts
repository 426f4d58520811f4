// Clean input, one JSON object a line: the body is taken to the letter, offsets hold. The door for other programs.
import type { Briefing, Fields, ReadResult } from '../model/briefing.ts';
import type { Notice } from '../model/notice.ts';
import { briefingId, type Block } from '../model/text.ts';
import { identify } from './identity.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { LIMITS } from '../model/limits.ts';
import { sanitise, sanitiseInPlace, shownName } from './sanitise.ts';

const FIELDS = ['headline', 'outlet', 'byline', 'published', 'url', 'language'] as const;

/** Reads decoded text that has not been sanitised: each body is, in place. */
export function readNdjson(text: string, path: string | undefined): ReadResult {
  const briefings: Briefing[] = [];
  const notices: Notice[] = [];
  const where = shownName(path ?? 'standard input');
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (!line.trim()) continue;
    // One more than are let in tells the door that there are too many.
    if (briefings.length > LIMITS.briefings) break;
    const briefing = readLine(line, path);
    if (briefing) briefings.push(briefing);
    else notices.push({ what: `line ${number} is not a JSON object with a "body"`, where, todo: 'mend or remove that line' });
  }
  return { briefings, notices };
}

function readLine(line: string, path: string | undefined): Briefing | undefined {
  const record = objectOf(line);
  const given = record?.['body'];
  if (!record || typeof given !== 'string') return undefined;
  const body = sanitiseInPlace(given);
  const fields: { -readonly [K in keyof Fields]: Fields[K] } = {};
  const found: Partial<Record<keyof Fields, string>> = {};
  for (const field of FIELDS) {
    const value = record[field];
    if (typeof value !== 'string' || !value) continue;
    fields[field] = field === 'headline' ? sanitiseInPlace(value) : sanitise(value);
    found[field] = 'as given';
  }
  const id = record['id'];
  return {
    id: typeof id === 'string' || typeof id === 'number' ? briefingId(sanitise(String(id))) : identify(line.trim()),
    ...(path === undefined ? {} : { path }),
    format: 'ndjson',
    ...fields,
    body,
    blocks: blocksOf(body),
    furniture: [],
    found,
    notices: [],
  };
}

function objectOf(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Paragraphs between blank lines, without the white space around them. */
function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  for (const match of body.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g)) {
    const text = match[0].trimEnd();
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + text.length });
  }
  return blocks;
}
