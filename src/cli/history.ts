// `crossread marks`, `log`, `undo` and `redo`: the marks as they stand, how they came about, and stepping back and forth.
import { Problem } from '../model/problem.ts';
import { marksRecords, type TriageEvent, type WeighEvent } from '../model/triage.ts';
import { eventsAfter, loadTriage, step } from '../store/events.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { signature, withLibrary } from './keeping.ts';
import { rulingRecord } from './judge.ts';
import { acknowledgement } from './mark.ts';

/** `marks`: as they stand. Exit code 1 when there are none. */
export async function marks(request: Request, io: Io): Promise<number> {
  return await withLibrary(
    request,
    io,
    (database) => {
      const records = marksRecords(loadTriage(database));
      for (const record of records) {
        if (request.flags['json']) io.json(record);
        else io.out(readable(record));
      }
      return records.length > 0 ? EXIT.done : EXIT.nothing;
    },
    { isRead: true },
  );
}

/** `log`: every event in order. Exit code 1 when there are none. */
export async function log(request: Request, io: Io): Promise<number> {
  return await withLibrary(
    request,
    io,
    (database) => {
      const events = eventsAfter(database);
      for (const event of events) {
        if (request.flags['json']) io.json(recordOf(event));
        else io.out(readable(recordOf(event)));
      }
      return events.length > 0 ? EXIT.done : EXIT.nothing;
    },
    { isRead: true },
  );
}

/** `undo`: takes the newest deed back. Exit code 1 when there is none. */
export async function undo(request: Request, io: Io): Promise<number> {
  return await stepBy('undo', request, io);
}

/** `redo`: does again what was undone last. Exit code 1 when there is nothing. */
export async function redo(request: Request, io: Io): Promise<number> {
  return await stepBy('redo', request, io);
}

async function stepBy(type: 'undo' | 'redo', request: Request, io: Io): Promise<number> {
  const [word = '1', ...more] = request.words;
  const count = Number(word);
  if (!Number.isInteger(count) || count < 1 || more.length > 0) {
    throw new Problem(`${type} wants the number of events, not "${request.words.join(' ')}"`, `crossread ${type} 3`);
  }
  return await withLibrary(
    request,
    io,
    (database) => {
      const signed = signature(io);
      const events = step(database, type, { ...signed, count, ...(request.flags['mine'] ? { of: signed.author } : {}) });
      for (const event of events) {
        if (request.flags['json']) io.json(recordOf(event));
        else io.out(`${type === 'undo' ? 'took back' : 'repeated'} event ${event.target}`);
      }
      if (events.length === 0) io.err(`crossread: nothing to ${type}`);
      return events.length > 0 ? EXIT.done : EXIT.nothing;
    },
    { isRead: true },
  );
}

function recordOf(event: TriageEvent): Record<string, unknown> {
  const { time, author, type } = event;
  if ('target' in event) return { event: event.event, time, author, type, target: event.target };
  if (event.type === 'judge') return { event: event.event, time, author, type, ...rulingRecord(event), deed: event.deed };
  if (event.type === 'weigh') return { event: event.event, time, author, type, ...weighingRecord(event), deed: event.deed };
  const { event: number, ...rest } = acknowledgement(event) as { event: number };
  return { event: number, time, author, type, ...rest, deed: event.deed };
}

function readable(record: Record<string, unknown>): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}

/** Where a sentence stood is for finding it again, not for reading. */
function weighingRecord({ weighing }: WeighEvent): Record<string, unknown> {
  const { anchor: _, ...rest } = { anchor: undefined, ...weighing };
  return rest;
}
