// Links as they were made, and of which briefings: an unchanged library links nothing when it is opened, and a new briefing adds a
// piece. Relations lie in columns; why two sentences are linked is unpacked when somebody asks. All of it can be made again.
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Links } from '../model/library.ts';
import type { ClaimCluster, Derivation } from '../model/origin.ts';
import { RELATION_KINDS, type Evidence, type Relation, type RelationKind } from '../model/relation.ts';
import type { Story } from '../model/story.ts';
import { briefingOf, sentenceId, type BriefingId, type SentenceId } from '../model/text.ts';
import type { WordSet } from '../model/vicinity.ts';
import type { Database } from './database.ts';

/** A briefing that links were made of, in one version of its text. */
export interface LinkedBriefing {
  readonly id: BriefingId;
  readonly hash: string;
  readonly part: number;
  readonly words: WordSet;
}

/** Everything besides relations is small and is written anew each time. */
export type Groups = Pick<Links, 'clusters' | 'derivations' | 'stories'>;

export interface NewLinks extends Links {
  readonly briefings: readonly LinkedBriefing[];
  /** What the linker has to remember to weigh words as it did; JSON. */
  readonly words?: unknown;
}

/** Relations are kept in pieces of so many, so that unpacking one takes a moment. */
const PIECE = 4000;
const HEADLINE = -1;

/** Puts links in the place of all that were kept; `version` names the program that made them. */
export function replaceLinks(database: Database, version: string, links: NewLinks): void {
  database.write(() => {
    database.sql('delete from links').run();
    database.sql('delete from linked').run();
    put(database, 'version', version);
    if (links.words !== undefined) put(database, 'words', JSON.stringify(links.words));
    append(database, links);
  });
}

/** Adds what came with a few briefings; `groups` are those of the whole library. Pieces of relations that were there stay as they are. */
export function addLinks(database: Database, links: Pick<NewLinks, 'relations' | 'briefings'>, groups: Groups): void {
  database.write(() => {
    database.sql("delete from links where kind in ('clusters', 'derivations', 'stories')").run();
    dropRelationsOf(database, new Set(links.briefings.map(({ id }) => id)));
    append(database, { ...links, ...groups });
  });
}

function append(database: Database, { relations, clusters, derivations, stories, briefings }: NewLinks): void {
  for (let at = 0; at < relations.length; at += PIECE) putRelations(database, relations.slice(at, at + PIECE));
  put(database, 'clusters', JSON.stringify(clusters));
  put(database, 'derivations', JSON.stringify(derivations));
  put(database, 'stories', JSON.stringify(stories));
  const forget = database.sql('delete from linked where id = ?');
  for (const { id } of briefings) forget.run(id);
  const insert = database.sql('insert into linked (id, hash, part, words) values (?, ?, ?, ?)');
  for (const { id, hash, part, words } of briefings)
    insert.run(id, hash, part, new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
}

/** A briefing that keeps its id in a new version has other sentences: what was linked to the old ones goes. */
function dropRelationsOf(database: Database, ids: ReadonlySet<BriefingId>): void {
  const known = database.sql('select 1 from linked where id = ?');
  const old = new Set([...ids].filter((id) => known.get(id)));
  if (old.size === 0) return;
  const pieces = [...keptRelations(database)];
  for (const { piece, relations } of pieces) {
    const rest = relations.filter(({ from, to }) => !old.has(briefingOf(from)) && !old.has(briefingOf(to)));
    if (rest.length === relations.length) continue;
    putRelations(database, rest);
    database.sql('delete from links where piece = ?').run(piece);
  }
}

/** The program that made the kept links; nothing when there are none. */
export function linksVersion(database: Database): string | undefined {
  return database.read(() => textOf(database, 'version'));
}

/** What the linker wanted to remember. */
export function linkWords(database: Database): unknown {
  const text = database.read(() => textOf(database, 'words'));
  return text === undefined ? undefined : JSON.parse(text);
}

/** The words of every briefing that the kept links are of. */
export function linkedWords(database: Database): readonly Pick<LinkedBriefing, 'id' | 'words'>[] {
  const rows = database.read(() => database.sql('select id, words from linked order by rowid').all());
  return rows.map((row) => {
    const bytes = row['words'] as Uint8Array;
    // a copy, since numbers of four bytes must begin at a multiple of four
    const words = new Uint32Array(bytes.slice().buffer);
    return { id: row['id'] as BriefingId, words };
  });
}

export function keptGroups(database: Database): Groups {
  const all = (kind: string): unknown => JSON.parse(textOf(database, kind) ?? '[]');
  return database.read(() => ({
    clusters: all('clusters') as readonly ClaimCluster[],
    derivations: all('derivations') as readonly Derivation[],
    stories: all('stories') as readonly Story[],
  }));
}

/** One piece of relations under its number, which is never given to another. */
export interface RelationPiece {
  readonly piece: number;
  readonly relations: readonly Relation[];
  /** Whether none was left out. */
  readonly isWhole: boolean;
}

/** The numbers of all pieces of relations. */
export function relationPieces(database: Database): readonly number[] {
  const rows = database.read(() => database.sql("select piece from links where kind = 'relations' order by piece").all());
  return rows.map((row) => Number(row['piece']));
}

/** Relations piece by piece, between the briefings of `here` only; evidence stays on the disk until it is asked for. */
export function* keptRelations(
  database: Database,
  here?: ReadonlySet<BriefingId>,
  pieces: readonly number[] = relationPieces(database),
): Generator<RelationPiece> {
  const ids: IdsOf = new Map();
  for (const piece of pieces) {
    const found = database.read(() => database.sql('select data from links where piece = ?').get(piece));
    if (!found) continue;
    const columns = JSON.parse(unpacked(found['data'] as Uint8Array)) as Columns;
    const relations = relationsIn(columns, ids, here, makeReasons(database, piece));
    yield { piece, relations, isWhole: relations.length * WIDTH === columns.rows.length };
  }
}

/** The ids of each briefing's sentences by their number: equal ids of all pieces are one string. */
type IdsOf = Map<BriefingId, SentenceId[]>;
type Reasons = (n: number) => readonly Evidence[];

/** Sentences as the place of their briefing in a list and their number, with -1 for the headline; five numbers, then the score. */
interface Columns {
  readonly briefings: readonly BriefingId[];
  readonly rows: readonly number[];
}

const WIDTH = 6;

function putRelations(database: Database, relations: readonly Relation[]): void {
  const places = new Map<BriefingId, number>();
  const placeOf = (id: SentenceId) => {
    const briefing = briefingOf(id);
    const place = places.get(briefing) ?? places.size;
    places.set(briefing, place);
    const number = id.slice(briefing.length + 1);
    return [place, number === 'h' ? HEADLINE : Number(number)];
  };
  const rows = relations.flatMap(({ from, to, kind, score }) => [
    ...placeOf(from),
    ...placeOf(to),
    RELATION_KINDS.indexOf(kind),
    score,
  ]);
  const columns: Columns = { briefings: [...places.keys()], rows };
  const evidence = relations.map((relation) => relation.evidence);
  put(database, 'relations', JSON.stringify(columns), JSON.stringify(evidence));
}

function relationsIn(
  { briefings, rows }: Columns,
  ids: IdsOf,
  here: ReadonlySet<BriefingId> | undefined,
  reasons: Reasons,
): readonly Relation[] {
  const known = briefings.map((briefing) => {
    if (here && !here.has(briefing)) return undefined;
    const all = ids.get(briefing) ?? [];
    ids.set(briefing, all);
    return all;
  });
  const idAt = (at: number): SentenceId | undefined => {
    const place = rows[at] ?? 0;
    const number = rows[at + 1] ?? 0;
    const briefing = briefings[place];
    const all = known[place];
    if (!all || briefing === undefined) return undefined;
    return (all[number + 1] ??= sentenceId(briefing, number === HEADLINE ? 'h' : number));
  };
  const relations: Relation[] = [];
  for (let at = 0; at < rows.length; at += WIDTH) {
    const from = idAt(at);
    const to = idAt(at + 2);
    const kind = RELATION_KINDS[rows[at + 4] ?? 0];
    if (from !== undefined && to !== undefined && kind)
      relations.push(lazyRelation(from, to, kind, rows[at + 5] ?? 0, at / WIDTH, reasons));
  }
  return relations;
}

/** One getter for all, so that a hundred thousand relations weigh little; it is their own, so that a copy has the reasons too. */
function lazyRelation(
  from: SentenceId,
  to: SentenceId,
  kind: RelationKind,
  score: number,
  n: number,
  reasons: Reasons,
): Relation {
  return Object.defineProperty(
    { from, to, kind, score, [PLACE]: n, [REASONS]: reasons },
    'evidence',
    EVIDENCE,
  ) as unknown as Relation;
}

const PLACE = Symbol('place');
const REASONS = Symbol('reasons');
const EVIDENCE: PropertyDescriptor & ThisType<{ readonly [PLACE]: number; readonly [REASONS]: Reasons }> = {
  enumerable: true,
  configurable: true,
  get() {
    return this[REASONS](this[PLACE]);
  },
};

/** So long the reasons of a piece are held after somebody asked for one, in ms: whoever asks goes on to the next. */
const HOLD = 10_000;

function makeReasons(database: Database, piece: number): Reasons {
  let held: readonly (readonly Evidence[])[] | undefined;
  let timer: NodeJS.Timeout | undefined;
  return (n) => {
    held ??= evidenceOf(database, piece);
    clearTimeout(timer);
    timer = setTimeout(() => (held = undefined), HOLD).unref();
    return held[n] ?? [];
  };
}

/** Nothing once the links were made anew by another process: the reasons belong to what was. */
function evidenceOf(database: Database, piece: number): readonly (readonly Evidence[])[] {
  const row = database.read(() => database.sql('select more from links where piece = ?').get(piece));
  return row?.['more'] ? (JSON.parse(unpacked(row['more'] as Uint8Array)) as readonly (readonly Evidence[])[]) : [];
}

function put(database: Database, kind: string, data: string, more?: string): void {
  database
    .sql('insert into links (kind, data, more) values (?, ?, ?)')
    .run(kind, zstdCompressSync(data), more === undefined ? null : zstdCompressSync(more));
}

function textOf(database: Database, kind: string): string | undefined {
  const row = database.sql('select data from links where kind = ?').get(kind);
  return row && unpacked(row['data'] as Uint8Array);
}

function unpacked(bytes: Uint8Array): string {
  return zstdDecompressSync(bytes).toString();
}
