// `crossread hypotheses --batch`: questions, hypotheses, evidence and ratings from standard input, one question a line in the shape
// that --json prints. A line sets what it names and leaves the rest; '' takes away. Each is answered when it is on the disk.
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { readingFor } from '../app/shelf/shelf.ts';
import {
  BEARINGS,
  MOST_HYPOTHESES,
  newId,
  ownEvidence,
  questionsIn,
  RELEVANCES,
  type Bearing,
  type Question,
  type Relevance,
  type Weighing,
} from '../model/hypotheses.ts';
import { Problem } from '../model/problem.ts';
import { anchorOf } from '../model/settle.ts';
import { briefingOf, type SentenceId } from '../model/text.ts';
import type { Database } from '../store/database.ts';
import { loadTriage, weigh } from '../store/events.ts';
import { answerEach, type Io } from './io.ts';
import { signature } from './keeping.ts';

type Fields = Readonly<Record<string, unknown>>;

const EXAMPLE = '{"question":"Why?","hypotheses":["fog"],"evidence":[{"sentence":"b1#3","cells":{"fog":"C"}}]}';

/** One answer a line; a line that cannot be taken is answered with its problem and the rest goes on. Exit code 3 when any could not. */
export async function weighBatch(database: Database, io: Io): Promise<number> {
  return await answerEach(io, async (line) => {
    const { question, weighings } = await weighingsIn(line, database);
    const events = weigh(database, weighings, signature(io));
    io.json({ event: events.at(-1)?.event, question, set: events.length });
  });
}

async function weighingsIn(line: string, database: Database): Promise<{ question: string; weighings: Weighing[] }> {
  const fields = fieldsOf(parsed(line), 'this line');
  const words = wordsOf(fields['question'], '"question"');
  const standing = questionsIn(loadTriage(database).weighings.values(), (id) => id);
  const known = standing.find(({ id, name }) => id === words || name.toLowerCase() === words.toLowerCase());
  const question = known?.id ?? words;
  const name = fields['name'] === undefined ? (known?.name ?? words) : oneLine(fields['name'], '"name"');
  const hypotheses = hypothesesIn(fields['hypotheses'], question, known);
  const ids = new Map((known?.hypotheses ?? []).flatMap(({ id, text }) => [[id, id] as const, [text, id] as const]));
  for (const each of hypotheses) ids.set(each.hypothesis, each.hypothesis).set(each.text, each.hypothesis);
  const evidence: Weighing[] = [];
  for (const each of listOf(fields['evidence'], '"evidence"'))
    evidence.push(...(await evidenceIn(each, question, ids, known, database)));
  const asked: Weighing[] = known?.name === name ? [] : [{ part: 'question', question, name }];
  return { question, weighings: [...asked, ...hypotheses, ...evidence] };
}

function hypothesesIn(value: unknown, question: string, known: Question | undefined): (Weighing & { part: 'hypothesis' })[] {
  const there = [...(known?.hypotheses ?? [])];
  const set: (Weighing & { part: 'hypothesis' })[] = [];
  for (const each of listOf(value, '"hypotheses"')) {
    const fields = typeof each === 'string' ? { text: each } : fieldsOf(each, 'a hypothesis');
    const id = fields['hypothesis'] ?? fields['text'];
    const words = wordsOf(id, 'a hypothesis');
    const at = there.findIndex((other) => other.id === words || (typeof each === 'string' && other.text === words));
    const text = fields['text'] === undefined ? (there[at]?.text ?? words) : oneLine(fields['text'], '"text"');
    const hypothesis = there[at]?.id ?? (typeof each === 'string' ? newId(words, there) : words);
    if (there[at]?.text === text) continue;
    set.push({ part: 'hypothesis', question, hypothesis, text });
    if (at >= 0) there.splice(at, 1);
    if (text !== '') there.push({ id: hypothesis, text });
  }
  if (there.length > MOST_HYPOTHESES)
    throw new Problem(`these would be ${there.length} hypotheses`, `${MOST_HYPOTHESES} are as many as one can keep apart`);
  return set;
}

async function evidenceIn(
  value: unknown,
  question: string,
  ids: ReadonlyMap<string, string>,
  known: Question | undefined,
  database: Database,
): Promise<Weighing[]> {
  const fields = fieldsOf(value, 'a piece of evidence');
  const isOwn = fields['own'] !== undefined;
  const sentences = isOwn
    ? [ownEvidence(wordsOf(fields['own'], '"own"'))]
    : [fields['sentence'], ...listOf(fields['also'], '"also"')].map((id) => wordsOf(id, '"sentence"') as SentenceId);
  const wished = fields['relevance'] === undefined ? undefined : relevanceOf(fields['relevance']);
  const set: Weighing[] = [];
  for (const sentence of sentences) {
    const there = known?.evidence.find(({ id }) => id === sentence);
    const relevance = wished ?? there?.relevance ?? 'normal';
    if (there?.relevance === relevance) continue;
    if (isOwn) {
      set.push({ part: 'evidence', question, sentence, relevance });
      continue;
    }
    const reading = await readingFor(database, briefingOf(sentence), analysisVersion());
    const anchor = there?.anchor ?? (reading && anchorOf(reading, sentence));
    if (!anchor) throw new Problem(`${sentence} is no sentence of the library`, 'crossread search --json shows the ids');
    set.push({ part: 'evidence', question, sentence, relevance, anchor });
  }
  const [sentence] = sentences;
  const cells = fields['cells'] === undefined ? {} : fieldsOf(fields['cells'], '"cells"');
  for (const [words, rating] of Object.entries(cells)) {
    const hypothesis = ids.get(words);
    if (hypothesis === undefined) throw new Problem(`"${words}" is no hypothesis of this question`, 'name it in "hypotheses"');
    if (sentence) set.push({ part: 'cell', question, hypothesis, sentence, bearing: bearingOf(rating) });
  }
  return set;
}

function bearingOf(value: unknown): Bearing | '' {
  const sign = String(value).toUpperCase();
  const bearing = sign === '' ? '' : BEARINGS.find((each) => each === sign);
  if (bearing === undefined)
    throw new Problem(`"${String(value)}" is no rating`, `ratings are ${BEARINGS.join(', ')}; "" takes one away`);
  return bearing;
}

function relevanceOf(value: unknown): Relevance | '' {
  const relevance = value === '' ? '' : RELEVANCES.find((each) => each === value);
  if (relevance === undefined)
    throw new Problem(`"${String(value)}" is no relevance`, `${RELEVANCES.join(', ')}; "" takes the evidence out`);
  return relevance;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Problem('this is no JSON object', EXAMPLE);
  }
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Problem(`${what} is no object`, EXAMPLE);
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new Problem(`${what} is no list`, EXAMPLE);
}

function wordsOf(value: unknown, what: string): string {
  const words = oneLine(value, what);
  if (words !== '') return words;
  throw new Problem(`${what} is empty`, EXAMPLE);
}

/** What is shown in one line is kept as one. */
function oneLine(value: unknown, what: string): string {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim();
  throw new Problem(`${what} is no text`, EXAMPLE);
}
