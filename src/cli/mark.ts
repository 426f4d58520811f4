// `crossread mark`: marks on briefings and sentences. A mark is printed only once it is on the disk.
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { readingFor } from '../app/shelf/shelf.ts';
import { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { anchorOf } from '../model/settle.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import type { MarkEvent, TriageId } from '../model/triage.ts';
import type { Database } from '../store/database.ts';
import { mark as makeDurable, type Wish } from '../store/events.ts';
import type { Request } from './args.ts';
import { changeFrom } from './changes.ts';
import { EXIT, type Io } from './io.ts';
import { signature, withLibrary } from './keeping.ts';

/** `mark ID…`: all ids are one deed, so that one undo takes it back. Throws a Problem for marks that are not well formed. */
export async function mark(request: Request, io: Io): Promise<number> {
  if (request.flags['batch']) return await withLibrary(request, io, (database) => markBatch(database, io));
  const { json: _, library: __, batch: ___, ...fields } = request.flags;
  const change = changeFrom(fields);
  if (request.words.length === 0) throw new Problem('mark wants the id of a briefing or sentence', 'crossread mark b1 --read');
  return await withLibrary(request, io, async (database) => {
    const unknown = new Set<string>();
    const places = makePlaces(database, unknown);
    const wishes = await Promise.all(request.words.map((id) => places({ id: idOf(id), change })));
    for (const event of makeDurable(database, wishes, { ...signature(io), asOneDeed: true })) {
      if (request.flags['json']) io.json(acknowledgement(event));
      else io.out(`${event.event}  ${event.id}  ${JSON.stringify(event.change)}`);
    }
    sayUnknown(unknown, io);
    return EXIT.done;
  });
}

/** Lines that arrived together are written together, but each is acknowledged only after all of them are on the disk. */
async function markBatch(database: Database, io: Io): Promise<number> {
  const unknown = new Set<string>();
  const places = makePlaces(database, unknown);
  let failed = 0;
  for await (const lines of linesTogether(io.input)) {
    const answers: (Wish | Problem)[] = [];
    for (const [number, line] of lines) {
      const wish = wishFrom(line, number);
      answers.push(wish instanceof Problem ? wish : await places(wish));
    }
    const wishes = answers.filter((each): each is Wish => !(each instanceof Problem));
    const events = makeDurable(database, wishes, signature(io));
    let next = 0;
    for (const answer of answers) {
      const event = answer instanceof Problem ? undefined : events[next++];
      if (event) io.json(acknowledgement(event));
      else if (answer instanceof Problem) {
        failed++;
        io.json({ problem: answer.message, todo: answer.todo });
      }
    }
  }
  sayUnknown(unknown, io);
  return failed > 0 ? EXIT.partly : EXIT.done;
}

function wishFrom(line: string, number: number): Wish | Problem {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('id' in value))
      throw new Problem('no "id" in it', '{"id": "…", "read": true}');
    const { id, ...fields } = value as Readonly<Record<string, unknown>>;
    return { id: idOf(id), change: changeFrom(fields) };
  } catch (error) {
    if (error instanceof Problem) return new Problem(`line ${number}: ${error.message}`, error.todo);
    return new Problem(`line ${number} is no JSON object`, '{"id": "…", "read": true}');
  }
}

function idOf(id: unknown): TriageId {
  if (typeof id === 'string' && id !== '') return id as TriageId;
  throw new Problem(
    'an id is a text that is not empty',
    'crossread list shows the ids of briefings, crossread read those of sentences',
  );
}

/** Adds where a sentence stands to a wish, and gathers the ids that the library does not know. */
function makePlaces(database: Database, unknown: Set<string>): (wish: Wish) => Promise<Wish> {
  const analysis = analysisVersion();
  const readings = new Map<BriefingId, Promise<Reading | undefined>>();
  const find = (id: BriefingId) => {
    const known = readings.get(id) ?? readingFor(database, id, analysis);
    readings.set(id, known);
    return known;
  };
  return async (wish) => {
    if (await find(wish.id as BriefingId)) return wish;
    const isSentence = /#(?:h|\d+)$/.test(wish.id);
    const reading = isSentence ? await find(briefingOf(wish.id as SentenceId)) : undefined;
    const anchor = reading && anchorOf(reading, wish.id as SentenceId);
    if (anchor) return { ...wish, anchor };
    unknown.add(wish.id);
    return wish;
  };
}

/** One line however many there are: nobody may be reading what a batch has to say. */
function sayUnknown(unknown: ReadonlySet<string>, io: Io): void {
  const [first] = unknown;
  if (first === undefined) return;
  const names = unknown.size > 1 ? `${first} and ${unknown.size - 1} more` : first;
  io.err(`crossread: ${names}: not in the library; the marks are kept for when they come`);
}

/** One line of the answer: the event's number, the id, and what was set. */
export function acknowledgement({ event, id, change }: MarkEvent): object {
  const { tag, untag, ...rest } = change;
  return { event, id, ...rest, tag: oneOrAll(tag), untag: oneOrAll(untag) };
}

function oneOrAll(tags: readonly string[] | undefined): string | readonly string[] | undefined {
  return tags?.length === 1 ? tags[0] : tags;
}

/** Whole lines with their numbers, as many at a time as came together; blank ones left out. */
async function* linesTogether(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (readonly [number: number, line: string])[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let before = 0;
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    const first = before + 1;
    before += lines.length;
    const full = lines.map((line, i) => [first + i, line] as const).filter(([, line]) => line.trim() !== '');
    if (full.length > 0) yield full;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield [[before + 1, rest]];
}
