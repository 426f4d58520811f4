// Labelled queries as the ranking sees them: their candidates, what is known of each, and which are right.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Blend } from '../src/linking/compare/blend.ts';
import { companyOf, listOf, type List } from '../src/linking/candidates/company.ts';
import { spelledOut } from '../src/linking/compare/handles.ts';
import { makeLexicon } from '../src/linking/compare/lexicon.ts';
import { makePool } from '../src/linking/candidates/pool.ts';
import { makeRanker } from '../src/linking/candidates/ranker.ts';
import { candidateRows } from '../src/linking/candidates/ranking.ts';

/** As many as `links --nearest` looks at. */
const CANDIDATES = 30;
/** Sets with more queries than this give only every n-th. */
const ENOUGH = 1000;
/** Scoring looks at the best of so many. */
const SHOWN = 20;

interface Entry {
  readonly id: string;
  readonly headline?: string;
  readonly body: string;
  readonly document?: string;
}
interface Query {
  readonly id: string;
  readonly body?: string;
  readonly relevant: readonly string[];
}

export interface Case {
  readonly set: string;
  /** Queries of one group share right answers, or a topic: never in two folds. */
  readonly group: string;
  /** Whether the query comes from outside the pool. */
  readonly isOutside: boolean;
  readonly rows: readonly Float64Array[];
  readonly yes: readonly boolean[];
  /** Candidates from the query's own document are no answers. */
  readonly isOwn: readonly boolean[];
  /** How many right answers five places can hold. */
  readonly possible: number;
  /** The rows with what the lists of all tell, once there is a first look. */
  among(first: Blend): Float64Array[];
}

function read<T>(file: string): T[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** All cases of a folder with pool.ndjson.gz { id, headline?, body, document? } and queries.ndjson.gz { id, body?, relevant }. */
export function casesOf(folder: string): Case[] {
  const entries = read<Entry>(`${folder}/pool.ndjson.gz`);
  const queries = read<Query>(`${folder}/queries.ndjson.gz`);
  const texts = entries.map(({ headline, body }) => spelledOut(headline ? `${headline} . ${body}` : body));
  // Queries from outside stand behind all that can be found.
  const placeOfQuery = queries.map(({ body }) => (body ? texts.push(spelledOut(body)) - 1 : undefined));
  const pool = makePool(texts, makeLexicon());
  const ranker = makeRanker(pool, entries.length);
  const placeOf = new Map(entries.map(({ id }, place) => [id, place] as const));
  const documentOf = entries.map(({ id, document }) => document ?? id);
  const groups = groupsOf(queries, entries, placeOf);

  const lookAt = (asking: number) => {
    const ranked = ranker.best(asking, CANDIDATES, (place) => place !== asking);
    return { numbers: ranked.map(({ number }) => number), rows: candidateRows(pool, asking, ranked) };
  };
  type Look = ReturnType<typeof lookAt>;
  const looks = new Map<number, Look>();
  const lookFrom = (self: number): Look => {
    const known = looks.get(self) ?? lookAt(self);
    looks.set(self, known);
    return known;
  };
  // One first look at a time: its lists of the whole pool are kept until the next.
  let lists: (List | undefined)[] = [];
  let listsOf: Blend | undefined;
  const listFrom = (self: number, first: Blend): List => {
    if (listsOf !== first) lists = [];
    listsOf = first;
    const { numbers, rows } = lookFrom(self);
    return (lists[self] ??= listOf(numbers, rows, first));
  };

  const step = Math.max(1, Math.round(queries.length / ENOUGH));
  return queries.flatMap(({ id, relevant }, n): Case[] => {
    if (n % step !== 0) return [];
    const outside = placeOfQuery[n];
    const self = outside !== undefined ? undefined : (placeOf.get(id) ?? -1);
    const look = self === undefined ? lookAt(outside ?? -1) : lookFrom(self);
    const wanted = new Set(relevant);
    const home = self === undefined ? undefined : documentOf[self];
    return [
      {
        set: folder.replace(/\/+$/, '').replace(/^.*\//, ''),
        group: groups[n] ?? id,
        isOutside: self === undefined,
        rows: look.rows,
        yes: look.numbers.map((number) => wanted.has(entries[number]?.id ?? '')),
        isOwn: look.numbers.map((number) => documentOf[number] === home),
        possible: Math.min(5, wanted.size),
        among(first) {
          if (self === undefined) return [];
          const list = listFrom(self, first);
          for (const number of look.numbers) listFrom(number, first);
          return companyOf(lists, self, list);
        },
      },
    ];
  });
}

/** The topic of a query where documents are named "<topic>_…", else all that are joined by right answers. */
function groupsOf(queries: readonly Query[], pool: readonly Entry[], placeOf: ReadonlyMap<string, number>): string[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    return root;
  };
  for (const { id, body, relevant } of queries) {
    const joined = body ? relevant : [id, ...relevant];
    for (const other of joined) {
      const root = rootOf(joined[0] ?? id);
      if (rootOf(other) !== root) parents.set(rootOf(other), root);
    }
  }
  return queries.map(({ id, body, relevant }) => {
    const topic = pool[placeOf.get(id) ?? -1]?.document?.match(/^(\d+)_/)?.[1];
    return topic ?? rootOf(body ? (relevant[0] ?? id) : id);
  });
}

export interface Figures {
  readonly first: number;
  readonly five: number;
  readonly map: number;
}

/** recall@1, recall@5 and MAP@5 of cases whose candidates are scored. */
export function figuresOf(cases: readonly Case[], scoresOf: (one: Case) => readonly number[]): Figures {
  let first = 0;
  let five = 0;
  let map = 0;
  for (const one of cases) {
    const scores = scoresOf(one);
    const top = Array.from(scores.keys())
      .toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0))
      .slice(0, SHOWN)
      .filter((place) => !one.isOwn[place])
      .slice(0, 5);
    if (one.yes[top[0] ?? -1]) first++;
    let hits = 0;
    for (const [rank, place] of top.entries()) if (one.yes[place]) map += ++hits / (rank + 1) / one.possible;
    five += hits / one.possible;
  }
  const count = cases.length || 1;
  return { first: first / count, five: five / count, map: map / count };
}
