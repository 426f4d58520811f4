// Headline, author, date, outlet and address of a page: every place that may say it is a candidate, and candidates vote.
// A candidate's weight is the log-odds that its kind of place was right on labelled pages, plus a constant; equal values add up.
import { bylines } from './page-bylines.ts';
import { dates } from './page-dates.ts';
import { headlines } from './page-headlines.ts';
import { openPage, type Candidate, type Page } from './page.ts';
import type { PageBlock, PageNode } from './page-blocks.ts';
import { plainWords } from './prose.ts';
import { sanitiseLine } from './sanitise.ts';

/** A field of a page, how it was found and what it was read from. */
export interface PageField {
  readonly field: 'headline' | 'byline' | 'published' | 'outlet' | 'url';
  readonly value: string;
  readonly how: string;
  readonly words?: string;
}

/** The fields of a page, each with the rule that found it: candidates vote with how often their kind was right. */
export function pageFields(root: PageNode, blocks: readonly PageBlock[]): PageField[] {
  const page = openPage(root);
  const fields: PageField[] = [];
  const add = (field: PageField['field'], found: Candidate | undefined) => {
    const value = found && sanitiseLine(found.value);
    if (found && value)
      fields.push({ field, value, how: found.how, ...(found.words === undefined ? {} : { words: found.words }) });
  };
  add('headline', vote(headlines(page), plainWords));
  add('byline', vote(bylines(page), namesIn));
  const days = dates(page, blocks);
  const day = vote(days, (value) => value.slice(0, 10));
  add('published', mostPrecise(day, days));
  add('outlet', outlets(page)[0]);
  if (page.url) add('url', { value: page.url, how: 'page address', right: 1 });
  return fields;
}

function sum(groups: ReadonlyMap<string, number>): number {
  return groups.values().reduce((total, weight) => total + weight, 0);
}

/** The value with the most weight behind it; its best candidate says how it was found. */
function vote(candidates: readonly Candidate[], key: (value: string) => string): Candidate | undefined {
  const sums = new Map<string, { readonly groups: Map<string, number>; best: Candidate }>();
  for (const [i, candidate] of candidates.entries()) {
    const weight = Math.max(0.05, Math.log(candidate.right / (1 - Math.min(candidate.right, 0.98))) + 0.9);
    const same = key(candidate.value);
    if (!same) continue;
    const entry = sums.get(same) ?? { groups: new Map<string, number>(), best: candidate };
    const group = candidate.group ?? String(i);
    entry.groups.set(group, Math.max(weight, entry.groups.get(group) ?? 0));
    if (candidate.right > entry.best.right) entry.best = candidate;
    sums.set(same, entry);
  }
  return [...sums.values()].toSorted((a, b) => sum(b.groups) - sum(a.groups))[0]?.best;
}

function namesIn(value: string): string {
  return plainWords(value)
    .split(' ')
    .filter((word) => !/^(?:and|und|et|y|by|von)$/.test(word))
    .toSorted()
    .join(' ');
}

/** Of the candidates for the day that won, the one that says most. */
function mostPrecise(winner: Candidate | undefined, all: readonly Candidate[]): Candidate | undefined {
  if (!winner) return undefined;
  const same = all.filter((candidate) => candidate.value.slice(0, 10) === winner.value.slice(0, 10) && candidate.right >= 0.85);
  return same.toSorted((a, b) => b.value.length - a.value.length)[0] ?? winner;
}

function outlets(page: Page): Candidate[] {
  const named = [page.meta.get('og:site_name'), page.data.publisher, page.meta.get('application-name')].find(
    (name) => name && name.length < 80,
  );
  if (named) return [{ value: named, how: 'site name', right: 0.9 }];
  return page.host ? [{ value: page.host, how: 'page address', right: 0.7 }] : [];
}
