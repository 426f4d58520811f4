// The triage log on disk. Events are appended in one transaction with what they depend on, and never touched again.
import type { Weighing } from '../model/hypotheses.ts';
import { redoDeed, redoTargets, replay, undoDeed, undoTargets } from '../model/triage.ts';
import type { Ruling } from '../model/judgement.ts';
import type {
  Change,
  DeedEvent,
  EventFacts,
  JudgeEvent,
  MarkEvent,
  StepEvent,
  Triage,
  TriageEvent,
  TriageId,
  WeighEvent,
} from '../model/triage.ts';
import type { Anchor, SentenceId } from '../model/text.ts';
import type { Database } from './database.ts';

/** One mark to be made: what `crossread mark` and the screen ask for. */
export interface Wish {
  readonly id: TriageId;
  readonly change: Change;
  /** Where a sentence stands now, so that its marks are found again after a re-reading. */
  readonly anchor?: Anchor;
}

/** Who writes, and when. */
export interface Signature {
  readonly author: string;
  readonly now: Date;
}

/** Several wishes of one deed are stepped back as one on the screen. */
export interface MarkOptions extends Signature {
  readonly asOneDeed?: boolean;
  /** Judgements on links that belong to the same deed; only with `asOneDeed`. */
  readonly rulings?: readonly Ruling[];
}

interface Detail {
  readonly change?: Change;
  readonly anchor?: Anchor;
  readonly deed?: number;
}

/** What is kept of a judgement beside its first sentence. */
type JudgeDetail = Omit<Ruling, 'one'> & { readonly deed?: number };

/** What is kept of something written about hypotheses, beside the question it is about. */
type WeighDetail = { readonly weighing: Weighing; readonly deed?: number };

const INSERT = 'insert into events (time, author, type, id, target, detail) values (?, ?, ?, ?, ?, ?)';

/** Everything that happened after the event with this number, oldest first. */
export function eventsAfter(database: Database, event = 0): readonly TriageEvent[] {
  return database.read(() => database.sql('select * from events where event > ? order by event').all(event).map(eventOf));
}

/** The marks as they stand, brought up to date from an earlier state when there is one. */
export function loadTriage(database: Database, known?: Triage): Triage {
  const events = eventsAfter(database, known?.last);
  return known && events.length === 0 ? known : replay(events, known);
}

/** Makes marks durable, all or none, and returns the events they became. */
export function mark(database: Database, wishes: readonly Wish[], options: MarkOptions): readonly MarkEvent[] {
  const { author, now, asOneDeed, rulings = [] } = options;
  if (wishes.length + rulings.length === 0) return [];
  return database.write(() => {
    let deed = asOneDeed && wishes.length + rulings.length > 1 ? nextNumber(database) : undefined;
    for (const { one, ...rest } of rulings) {
      const detail: JudgeDetail = { ...rest, ...(deed === undefined ? {} : { deed }) };
      insert(database, { author, now }, ['judge', one, null, JSON.stringify(detail)]);
    }
    return wishes.map(({ id, change, anchor }) => {
      const detail: Detail = { change, ...(anchor ? { anchor } : {}), ...(deed === undefined ? {} : { deed }) };
      const facts = insert(database, { author, now }, ['mark', id, null, JSON.stringify(detail)]);
      if (deed !== undefined) deed = Math.min(deed, facts.event);
      return { ...facts, type: 'mark', id, ...detail, change };
    });
  });
}

/** Makes judgements on links durable, all or none, and returns the events they became. */
export function judge(database: Database, rulings: readonly Ruling[], signature: Signature): readonly JudgeEvent[] {
  return database.write(() =>
    rulings.map(({ one, ...rest }) => {
      const detail: JudgeDetail = rest;
      const facts = insert(database, signature, ['judge', one, null, JSON.stringify(detail)]);
      return { ...facts, type: 'judge', one, ...rest };
    }),
  );
}

/** Makes durable what was written about hypotheses, all or none, as one deed, and returns the events it became. */
export function weigh(database: Database, weighings: readonly Weighing[], signature: Signature): readonly WeighEvent[] {
  return database.write(() => {
    const deed = weighings.length > 1 ? nextNumber(database) : undefined;
    return weighings.map((weighing) => {
      const detail: WeighDetail = { weighing, ...(deed === undefined ? {} : { deed }) };
      const facts = insert(database, signature, ['weigh', weighing.question, null, JSON.stringify(detail)]);
      return { ...facts, type: 'weigh', ...detail };
    });
  });
}

export interface StepOptions extends Signature {
  /** How many events; the whole newest deed when absent. */
  readonly count?: number;
  /** Only events of this author. */
  readonly of?: string;
  /** Marks as they stood some time ago: only what happened since is read. */
  readonly known?: Triage;
}

/** Takes back or repeats events, whatever other processes did since the caller looked. Returns the new events; none when there was nothing. */
export function step(database: Database, type: 'undo' | 'redo', options: StepOptions): readonly StepEvent[] {
  const { count, of, known } = options;
  return database.write(() => {
    const triage = loadTriage(database, known);
    const targets =
      type === 'undo'
        ? count === undefined
          ? undoDeed(triage, of)
          : undoTargets(triage, count, of)
        : count === undefined
          ? redoDeed(triage, of)
          : redoTargets(triage, count, of);
    return targets.map((target) => ({ ...insert(database, options, [type, null, target, null]), type, target }));
  });
}

/** The number of the newest event; 0 when there is none. */
export function lastEvent(database: Database): number {
  return Number(database.read(() => database.sql('select max(event) as event from events').get())?.['event'] ?? 0);
}

/** Changes whenever another process has written: cheap enough to ask often. */
export function dataVersion(database: Database): number {
  return Number(database.sql('pragma data_version').get()?.['data_version']);
}

type Values = [type: string, id: string | null, target: number | null, detail: string | null];

function insert(database: Database, { author, now }: Signature, values: Values): { event: number; time: string; author: string } {
  const time = now.toISOString();
  const { lastInsertRowid } = database.sql(INSERT).run(time, author, ...values);
  return { event: Number(lastInsertRowid), time, author };
}

function nextNumber(database: Database): number {
  const row = database.sql(`select seq from sqlite_sequence where name = 'events'`).get();
  return Number(row?.['seq'] ?? 0) + 1;
}

function eventOf(row: Record<string, unknown>): TriageEvent {
  const facts = { event: Number(row['event']), time: String(row['time']), author: String(row['author']) };
  const { type } = row;
  if (type === 'undo' || type === 'redo') return { ...facts, type, target: Number(row['target']) };
  return deedOf(facts, String(row['id']), String(type), JSON.parse(String(row['detail'])));
}

function deedOf(facts: EventFacts, id: string, type: string, detail: unknown): DeedEvent {
  if (type === 'weigh') return { ...facts, type, ...(detail as WeighDetail) };
  if (type === 'judge') return { ...facts, type, one: id as SentenceId, ...(detail as JudgeDetail) };
  const { change = {}, anchor, deed } = detail as Detail;
  return {
    ...facts,
    type: 'mark',
    id: id as TriageId,
    change,
    ...(anchor ? { anchor } : {}),
    ...(deed === undefined ? {} : { deed }),
  };
}
