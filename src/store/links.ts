// Links as they were made, and of which briefings: an unchanged library links nothing when it is opened, and a new briefing adds a
// piece. Relations lie in columns; why two sentences are linked is unpacked when somebody asks. All of it can be made again.
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Links } from '../model/library.ts';
import type { ClaimCluster, Derivation } from '../model/origin.ts';
import { RELATION_KINDS, type Evidence, type Relation } from '../model/relation.ts';
import type { Story } from '../model/story.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import type { WordSet } from '../model/vicinity.ts';
import { numberIn, placeIn, STRAND, type Ids, type Strands } from '../model/web.ts';
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

/** Links as they come from the linker, with the briefings that they are of. */
export interface NewLinks extends Links {
  readonly briefings: readonly LinkedBriefing[];
  /** What the linker has to remember to weigh words as it did; JSON. */
  readonly words?: unknown;
}

/** Relations are kept in pieces of so many, so that unpacking one takes a moment. */
const PIECE = 4000;

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
  for (const piece of relationPieces(database)) dropFrom(database, piece, old);
}

function dropFrom(database: Database, piece: number, old: ReadonlySet<BriefingId>): void {
  const row = database.sql('select data, more from links where piece = ?').get(piece);
  if (!row) return;
  const { briefings, rows } = JSON.parse(unpacked(row['data'] as Uint8Array)) as Columns;
  const isOld = briefings.map((id) => old.has(id));
  if (!isOld.includes(true)) return;
  const stays = (n: number) => !isOld[rows[n * WIDTH] ?? 0] && !isOld[rows[n * WIDTH + 2] ?? 0];
  const evidence = row['more'] ? (JSON.parse(unpacked(row['more'] as Uint8Array)) as readonly unknown[]) : [];
  const rest: Columns = { briefings, rows: rows.filter((_, at) => stays(Math.floor(at / WIDTH))) };
  put(database, 'relations', JSON.stringify(rest), JSON.stringify(evidence.filter((_, n) => stays(n))));
  database.sql('delete from links where piece = ?').run(piece);
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
  const sql = database.sql('select id, words from linked order by rowid');
  sql.setReturnArrays(true);
  const rows = database.read(() => sql.all()) as unknown as readonly (readonly [BriefingId, Uint8Array])[];
  return rows.map(([id, bytes]) => ({ id, words: wordsIn(bytes) }));
}

/** Numbers of four bytes must begin at a multiple of four. */
function wordsIn(bytes: Uint8Array): WordSet {
  const { buffer, byteOffset } = byteOffsetFits(bytes) ? bytes : bytes.slice();
  return new Uint32Array(buffer as ArrayBuffer, byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
}

function byteOffsetFits({ byteOffset }: Uint8Array): boolean {
  return byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0;
}

/** Clusters, derivations and stories as they are kept; none when nothing has been linked. */
export function keptGroups(database: Database): Groups {
  const all = (kind: string): unknown => JSON.parse(textOf(database, kind) ?? '[]');
  return database.read(() => ({
    clusters: all('clusters') as readonly ClaimCluster[],
    derivations: all('derivations') as readonly Derivation[],
    stories: all('stories') as readonly Story[],
  }));
}

/** The numbers of all pieces of relations. */
export function relationPieces(database: Database): readonly number[] {
  const rows = database.read(() => database.sql("select piece from links where kind = 'relations' order by piece").all());
  return rows.map((row) => Number(row['piece']));
}

/** One piece of relations, which never changes under its number; evidence stays on the disk until it is asked for. */
export function keptStrands(database: Database, piece: number, ids: Ids): Strands | undefined {
  const found = database.read(() => database.sql('select data from links where piece = ?').get(piece));
  if (!found) return undefined;
  const { briefings, rows: all } = JSON.parse(unpacked(found['data'] as Uint8Array)) as Columns;
  const places = Int32Array.from(briefings, (id) => placeIn(ids, id));
  const count = all.length / WIDTH;
  const rows = new Int32Array(count * STRAND);
  const scores = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const [from = 0, sentence = 0, to = 0, other = 0, kind = 0, score = 0] = all.slice(n * WIDTH, (n + 1) * WIDTH);
    rows.set([places[from] ?? 0, sentence, places[to] ?? 0, other, kind], n * STRAND);
    scores[n] = score;
  }
  return { rows, scores, reasons: makeReasons(database, piece) };
}

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
    return [place, numberIn(id)];
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

/** So long the reasons of a piece are held after somebody asked for one, in ms: whoever asks goes on to the next. */
const HOLD = 10_000;

function makeReasons(database: Database, piece: number): Strands['reasons'] {
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
