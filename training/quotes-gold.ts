// The labelled articles: reading them, and when two ways of naming a source mean the same one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'named' | 'pron' | 'nominal' | 'none';
  readonly speaker: string;
  readonly resolved?: string;
}

export interface GoldAttribution {
  readonly content: readonly (readonly [number, number])[];
  readonly kind: 'named' | 'pron' | 'nominal' | 'none';
  readonly source: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly body: string;
  readonly quotes: readonly GoldQuote[];
  readonly attributions: readonly GoldAttribution[];
}

export function readGold(folder: string): readonly GoldArticle[] {
  const articles = readLines(path.join(folder, 'articles.ndjson.gz')) as { id: string; body: string }[];
  const gold = readLines(path.join(folder, 'gold.ndjson.gz')) as Omit<GoldArticle, 'body'>[];
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  return gold.map((entry) => ({ ...entry, body: bodies.get(entry.id) ?? '' })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function readLines(file: string): unknown[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

const CAPITALISED = /(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*))*/gu;
const TITLES = /\b(?:the|an?|mr|mrs|ms|dr|sen|senator|rep|gov|governor|president|former|said)\b/g;

/** The word by which a source is known: the last of its first capitalised run. */
function lastWord(text: string): string {
  const bare = text.replace(/[’']s\b/g, '').replace(/\([^)]*\)/g, ' ');
  const front = bare.split(/,|;| who | of | for | from | at | in /)[0] ?? '';
  const runs = front.match(CAPITALISED) ?? bare.match(CAPITALISED) ?? [];
  const words = (runs.at(-1) ?? '')
    .replace(/\b(?:Jr|Sr|II|III)\b\.?/g, '')
    .trim()
    .split(/\s+/);
  return plain((words.at(-1) ?? '') || front);
}

export function sameName(a: string, b: string): boolean {
  const word = lastWord(a);
  return word !== '' && word === lastWord(b);
}

/** At least half of the words of a description. */
export function similar(wanted: string, got: string): boolean {
  const words = new Set(plain(wanted).split(' '));
  const shared = plain(got)
    .split(' ')
    .filter((word) => words.has(word));
  return shared.length / words.size >= 0.5;
}

function plain(text: string): string {
  const letters = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ');
  return letters.replace(TITLES, ' ').replace(/\s+/g, ' ').trim();
}

/** Shared length over joint length, 0…1. */
export function overlapShare(a: readonly [number, number], b: readonly [number, number]): number {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return shared / (a[1] - a[0] + (b[1] - b[0]) - shared || 1);
}
