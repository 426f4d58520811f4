// The reasons of a score, in words a person can check: which words, names, numbers and dates agree, and what is only in one.
// Weights are whole ten-thousandths, so that they add up to the score without a remainder.
import type { Evidence } from '../model/relation.ts';
import type { Explained } from './blend.ts';
import { FEATURES, type Feature } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weighed } from './weigh.ts';

type Group = 'same words' | 'shared name' | 'shared number' | 'shared date' | 'not in both';

/** Features that speak for one group; all others are about shared words of any kind and are shared out among them. */
const GROUP_OF: Readonly<Partial<Record<Feature, Group>>> = {
  names: 'shared name',
  numbers: 'shared number',
  dates: 'shared date',
  otherNamesLesser: 'not in both',
  otherNamesGreater: 'not in both',
  otherNumbers: 'not in both',
  otherDates: 'not in both',
  negationDiffers: 'not in both',
  lengthRatio: 'not in both',
};

const GROUPS: readonly Group[] = ['same words', 'shared name', 'shared number', 'shared date', 'not in both'];
/** For each feature the place of its group; -1 if it speaks for shared words of any kind. */
const PLACES = FEATURES.map((name) => {
  const group = GROUP_OF[name];
  return group ? GROUPS.indexOf(group) : -1;
});
const APART = GROUPS.indexOf('not in both');

const MANY = 6;

/** The evidence for a score and the score itself, both rounded so that they fit exactly. */
export function evidenceOf(
  explained: Explained,
  shared: readonly number[],
  a: Weighed,
  b: Weighed,
  lexicon: Lexicon,
): { score: number; evidence: Evidence[] } {
  const stems = GROUPS.map((): number[] => []);
  const masses = GROUPS.map(() => 0);
  let all = 0;
  for (const id of shared) {
    const place = GROUPS.indexOf(groupOfStem(id, a, b, lexicon));
    stems[place]?.push(id);
    masses[place] = (masses[place] ?? 0) + (a.weights[a.ids.indexOf(id)] ?? 0);
  }
  for (const mass of masses) all += mass;

  const weights = GROUPS.map(() => 0);
  const apart = aloneIn(a, b, lexicon);
  let general = explained.base;
  for (let k = 0; k < PLACES.length; k++) {
    const place = PLACES[k] ?? -1;
    const part = explained.parts[k] ?? 0;
    if (place >= 0 && (place === APART ? apart !== '' : (stems[place]?.length ?? 0) > 0))
      weights[place] = (weights[place] ?? 0) + part;
    else general += part;
  }
  if (all > 0) for (let i = 0; i < GROUPS.length; i++) weights[i] = (weights[i] ?? 0) + (general * (masses[i] ?? 0)) / all;
  else weights[0] = (weights[0] ?? 0) + general;

  const score = Math.round(explained.score * 10_000);
  const whole = weights.map((weight) => Math.round(weight * 10_000));
  const rest = score - whole.reduce((sum, weight) => sum + weight, 0);
  const largest = whole.indexOf(Math.max(...whole));
  whole[largest] = (whole[largest] ?? 0) + rest;

  const evidence: Evidence[] = [];
  for (const [i, group] of GROUPS.entries()) {
    const weight = (whole[i] ?? 0) / 10_000;
    if (weight === 0) continue;
    const value = group === 'not in both' ? apart : spelled(stems[i] ?? [], a, lexicon);
    evidence.push({
      what: group === 'same words' && !value ? 'similar spelling' : group,
      value,
      weight,
    });
  }
  evidence.sort((x, y) => y.weight - x.weight || (x.what < y.what ? -1 : 1));
  return { score: score / 10_000, evidence };
}

function groupOfStem(id: number, a: Weighed, b: Weighed, lexicon: Lexicon): Group {
  const text = lexicon.textOf(id);
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return a.gist.dates.some((date) => date.endsWith(text)) ? 'shared date' : 'shared number';
  return a.gist.names.has(id) && b.gist.names.has(id) ? 'shared name' : 'same words';
}

/** The words of these stems as the sentence spells them, in its order, the most telling ones if there are many. */
function spelled(ids: readonly number[], from: Weighed, lexicon: Lexicon): string {
  if (ids.length === 0) return '';
  let chosen = new Set(ids);
  if (chosen.size > MANY) {
    // In the order of the text, which also settles ties: numbers of stems depend on what was read before.
    const best: number[] = [];
    const weights: number[] = [];
    for (const id of from.gist.all) {
      if (!chosen.delete(id)) continue;
      const weight = from.weights[from.ids.indexOf(id)] ?? 0;
      let at = best.length;
      while (at > 0 && weight > (weights[at - 1] ?? 0)) at--;
      if (at >= MANY) continue;
      best.splice(at, 0, id);
      weights.splice(at, 0, weight);
    }
    chosen = new Set(best.slice(0, MANY));
  }
  const words: string[] = [];
  for (let i = 0; i < from.gist.all.length && chosen.size > 0; i++) {
    const id = from.gist.all[i] ?? -1;
    if (chosen.delete(id)) words.push(from.gist.words[i] ?? lexicon.textOf(id));
  }
  return words.join(', ');
}

function aloneIn(a: Weighed, b: Weighed, lexicon: Lexicon): string {
  const parts = [spelled(aloneOf(a, b), a, lexicon), spelled(aloneOf(b, a), b, lexicon)].filter((part) => part);
  return parts.join(' / ');
}

function aloneOf(one: Weighed, other: Weighed): number[] {
  return one.gist.stems.filter((id) => !other.ids.includes(id));
}
