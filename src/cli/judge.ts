// `crossread judge` and `judgements`: what a person decides about links, from the command line. Printed only once it is on the disk.
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { libraryOfShelf } from '../app/shelf/shelf.ts';
import type { Judgement, Ruling } from '../model/judgement.ts';
import { withJudgements } from '../model/judged.ts';
import type { Library } from '../model/library.ts';
import { Problem } from '../model/problem.ts';
import { RELATION_KINDS, type RelationKind } from '../model/relation.ts';
import { anchorOf, settle } from '../model/settle.ts';
import { briefingOf, type SentenceId } from '../model/text.ts';
import type { JudgeEvent } from '../model/triage.ts';
import { removedIn } from '../model/triage.ts';
import { newestIds } from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { judge as makeDurable, loadTriage } from '../store/events.ts';
import { text, type Request } from './args.ts';
import { answerEach, EXIT, type Io } from './io.ts';
import { signature, withLibrary } from './keeping.ts';

const HOW = 'crossread judge b1#3 b2#5 --accept, or --reject, --as KIND, --withdraw';

/** Ways to decide, as flags of `judge` and as values of "verdict" in a batch. */
const DEEDS = { accept: 'accepted', reject: 'rejected', as: 'retyped', withdraw: 'withdrawn' } as const;

interface Asked {
  readonly one: SentenceId;
  readonly other: SentenceId;
  readonly verdict: Ruling['verdict'];
  readonly kind?: RelationKind;
}

/** `judge FROM TO VERDICT`. Throws a Problem for sentences that are not linked or not known. */
export async function judge(request: Request, io: Io): Promise<number> {
  return await withLibrary(request, io, async (database) => {
    const library = await linkedLibrary(database);
    if (request.flags['batch']) return await judgeBatch(database, library, io);
    const [event] = makeDurable(database, [rulingFrom(askedBy(request), library)], signature(io));
    if (!event) return EXIT.nothing;
    if (request.flags['json']) io.json({ event: event.event, ...rulingRecord(event) });
    else io.out(`${event.event}  ${event.one}  ${event.other}  ${event.verdict}  ${event.kind}`);
    return EXIT.done;
  });
}

/** Each line is answered when it is on the disk, in order. */
async function judgeBatch(database: Database, library: Library, io: Io): Promise<number> {
  return await answerEach(io, (line) => {
    const [event] = makeDurable(database, [rulingFrom(askedIn(line), library)], signature(io));
    if (event) io.json({ event: event.event, ...rulingRecord(event) });
  });
}

/** Everything decided about links as it stands, the lost ones last. */
export async function judgements(request: Request, io: Io): Promise<number> {
  return await withLibrary(
    request,
    io,
    async (database) => {
      const library = await linkedLibrary(database);
      const settled = settle(loadTriage(database), library, newestIds(database));
      const told = [
        ...settled.judgements.map((each) => recordOf(each, false)),
        ...settled.lostJudgements.map(({ anchors, ...each }) => ({
          ...recordOf(each, true),
          words: [anchors.one?.exact, anchors.other?.exact],
        })),
      ];
      for (const record of told) {
        if (request.flags['json']) io.json(record);
        else io.out(readable(record));
      }
      return told.length > 0 ? EXIT.done : EXIT.nothing;
    },
    { isRead: true },
  );
}

/** The part of a judgement that every answer repeats. */
export function rulingRecord({ one, other, verdict, kind }: JudgeEvent): Record<string, unknown> {
  return { one, other, verdict, kind };
}

function recordOf({ one, other, verdict, kind, time, author }: Judgement, lost: boolean) {
  return { one, other, verdict, kind, time, author, ...(lost ? { lost } : {}) };
}

function readable({ one, other, verdict, kind, time, author, lost }: ReturnType<typeof recordOf>): string {
  return `${one}  ${other}  ${verdict}  ${kind}  by ${author}, ${time.slice(0, 16).replace('T', ' ')}${lost ? '  (a sentence is gone)' : ''}`;
}

/** The kept library with the judgements on its links in force. */
export async function judgedLibrary(database: Database): Promise<Library> {
  const library = await linkedLibrary(database);
  const settled = settle(loadTriage(database), library, newestIds(database));
  return withJudgements(library, settled.judgements);
}

async function linkedLibrary(database: Database): Promise<Library> {
  return await libraryOfShelf(database, analysisVersion(), removedIn(loadTriage(database)));
}

function askedBy(request: Request): Asked {
  const [one, other, ...more] = request.words;
  if (one === undefined || other === undefined || more.length > 0) throw new Problem('judge wants the ids of two sentences', HOW);
  const chosen = Object.keys(DEEDS).filter((name) => request.flags[name] !== undefined);
  const [deed] = chosen;
  if (deed === undefined || chosen.length > 1) throw new Problem('say one thing about the link', HOW);
  const kind = text(request, 'as');
  return asked({ one, other, verdict: deed, kind });
}

function askedIn(line: string): Asked {
  try {
    return asked(JSON.parse(line) as Readonly<Record<string, unknown>>);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('this is no JSON object', '{"one": "b1#3", "other": "b2#5", "verdict": "reject"}');
  }
}

function asked({ one, other, verdict, kind }: Readonly<Record<string, unknown>>): Asked {
  if (typeof one !== 'string' || typeof other !== 'string') throw new Problem('"one" and "other" are ids of sentences', HOW);
  const wanted = verdict ?? (kind === undefined ? undefined : 'as');
  const known = Object.entries(DEEDS).find(([name, past]) => wanted === name || wanted === past)?.[1];
  if (!known) throw new Problem('"verdict" is accept, reject, as or withdraw', HOW);
  const type = RELATION_KINDS.find((each) => each === kind);
  if (kind !== undefined && !type)
    throw new Problem(`there is no kind ${JSON.stringify(kind)}`, `kinds are ${RELATION_KINDS.join(', ')}`);
  if (known === 'retyped' && !type) throw new Problem('say of which kind the link is', `--as ${RELATION_KINDS.join(', --as ')}`);
  return { one: one as SentenceId, other: other as SentenceId, verdict: known, ...(type ? { kind: type } : {}) };
}

/** Adds the kind that the link has and the places of its sentences. */
function rulingFrom({ one, other, verdict, kind }: Asked, library: Library): Ruling {
  const anchors = { one: placeOf(one, library), other: placeOf(other, library) };
  if (briefingOf(one) === briefingOf(other))
    throw new Problem('both sentences stand in one briefing', 'links join different ones');
  const found = library.linksOf(one).find(({ there }) => there === other)?.relation.kind;
  const type = kind ?? found ?? (verdict === 'withdrawn' ? 'corroborates' : undefined);
  if (!type) throw new Problem(`${one} and ${other} are not linked`, `say what they are: --as ${RELATION_KINDS.join(', --as ')}`);
  return { one, other, verdict, kind: type, anchors };
}

function placeOf(id: SentenceId, library: Library) {
  const reading = library.reading(briefingOf(id));
  const anchor = reading && anchorOf(reading, id);
  if (!anchor) throw new Problem(`${id} is no sentence of the library`, 'crossread links --json shows the ids');
  return anchor;
}
