// The labelled pairs of training/matter.ts. matter.labels.tsv holds no text: it says by its id and number which sentence of which article
// is meant, with a checksum of it, and the articles come from files of one's own. Where sentences are cut otherwise than when the table was
// made, the checksum finds them. In the table `one` means one statement about one matter, `other` anything else that reads like it; the sets
// say where a pair is from and what rules had called it (C corroborated, R restated, A put apart), shares how much it counts.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../src/analysis/analyse.ts';
import { allSentences, type Reading } from '../src/model/reading.ts';
import { checkOf } from '../src/model/text.ts';
import { read } from '../src/readers/read.ts';

export interface Case {
  readonly a: Side;
  readonly b: Side;
  readonly yes: boolean;
  /** How much it counts. */
  readonly share: number;
  /** Cases of one topic are never in two fifths. */
  readonly topic?: string;
  readonly set: string;
}

/** A sentence in its article: its place among all of them. */
interface Side {
  readonly reading: Reading;
  readonly place: number;
}

interface Cases {
  readonly cases: readonly Case[];
  /** Pairs in the table, and how many sentences of them were found by number, by checksum alone, and not at all. */
  readonly pairs: number;
  readonly found: { readonly byNumber: number; readonly byCheck: number; readonly not: number };
}

/** Finds the pairs of the table in files of articles, gzipped NDJSON: { id, headline?, body, outlet? }, or { id, body, document } with a
 * sentence each, whose `id` ends in `#` and its number. */
export async function casesIn(table: string, files: readonly string[]): Promise<Cases> {
  const articles = articlesIn(files);
  const readings = new Map<string, Reading | undefined>();
  const readingOf = async (id: string) => {
    if (!readings.has(id)) readings.set(id, await readingFrom(articles.get(id)));
    return readings.get(id);
  };
  const found = { byNumber: 0, byCheck: 0, not: 0 };
  const sideOf = async (id: string, number: string, check: string): Promise<Side | undefined> => {
    const reading = await readingOf(id);
    const all = reading ? allSentences(reading) : [];
    const isIt = (text: string | undefined) => text !== undefined && checkOf([text]).toString(16).padStart(8, '0') === check;
    const numbered = all.findIndex((sentence) => sentence.id.endsWith(`#${number}`));
    const isNumbered = isIt(all[numbered]?.text);
    const place = isNumbered ? numbered : all.findIndex(({ text }) => isIt(text));
    found[isNumbered ? 'byNumber' : place >= 0 ? 'byCheck' : 'not']++;
    return reading && place >= 0 ? { reading, place } : undefined;
  };
  const rows = linesOf(readFileSync(table, 'utf8')).slice(1);
  const cases: Case[] = [];
  for (const row of rows) {
    const [set = '', ofA = '', numberA = '', checkA = '', ofB = '', numberB = '', checkB = '', label, share, topic] =
      row.split('\t');
    const [a, b] = [await sideOf(ofA, numberA, checkA), await sideOf(ofB, numberB, checkB)];
    if (a && b) cases.push({ a, b, yes: label === 'one', share: Number(share), ...(topic ? { topic } : {}), set });
  }
  return { cases, pairs: rows.length, found };
}

interface Article {
  readonly id: string;
  readonly body: string;
  readonly document?: string;
}

/** By id. Sentences of one document are put together as its paragraphs. */
function articlesIn(files: readonly string[]): Map<string, Article> {
  const lines = files.flatMap((file) =>
    linesOf(gunzipSync(readFileSync(file)).toString('utf8')).map((line) => JSON.parse(line) as Article),
  );
  const whole = lines.filter(({ document }) => document === undefined);
  const parts = Map.groupBy(
    lines.filter(({ document }) => document !== undefined),
    ({ document }) => document ?? '',
  );
  const joined = [...parts].map(([id, sentences]) => {
    const inOrder = sentences.toSorted((x, y) => numberOf(x.id) - numberOf(y.id));
    return { id, outlet: `Outlet of ${id}`, body: inOrder.map(({ body }) => body.replaceAll(/\s+/g, ' ')).join('\n\n') };
  });
  return new Map([...whole, ...joined].map((article) => [article.id, article] as const));
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('#') + 1));
}

async function readingFrom(article: Article | undefined): Promise<Reading | undefined> {
  if (!article) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  const { briefings } = await read({ name: 'article.ndjson', path: 'article.ndjson', bytes });
  return briefings[0] && analyse(briefings[0]);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
