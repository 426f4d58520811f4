// Why two sentences that read alike are not one claim, in words: of what makes matter.ts put them apart, the weightiest. Made when somebody
// looks at the link, never while linking.
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { makeMatters, SIGNS, signsOf } from './matter.ts';
import { MATTER } from './matter.weights.ts';
import { namesIn } from './parties.ts';
import { kinOf, type Topic } from './topics.ts';

/** A sentence, its briefing's first ones and what that is about. */
export interface Told {
  readonly gist: Gist;
  readonly beginning: readonly Gist[];
  readonly topic: Topic;
}

/** In log odds: what pulls less than this is not why. */
const TELLING = 0.3;

type Sign = (typeof SIGNS)[number];
const NAMES: readonly Sign[] = ['strangers', 'otherNamesAlike'];
const FIGURES: readonly Sign[] = ['otherAmounts', 'otherAmountsAlike'];
const OCCASION: readonly Sign[] = ['otherOccasion'];

/** "other firm, place or person: Ardent / Brisk", with both sides in the order given where both have one. O(words × words). */
export function whyApart(one: Told, other: Told, lexicon: Lexicon): string {
  const kinship = kinOf(one.topic, other.topic);
  const signs = signsOf(one.gist, other.gist, kinship, lexicon);
  if (!signs) return 'hardly a word beside names and figures';
  // What the two articles have in common makes them one matter: then it was the occasion on which they contradict each other.
  if (makeMatters(() => [one.topic, other.topic], lexicon).isOne(one.gist, other.gist)) return 'other occasion';
  const pull = (names: readonly Sign[]) =>
    names.reduce((sum, name) => sum - (MATTER.weights[SIGNS.indexOf(name)] ?? 0) * (signs[SIGNS.indexOf(name)] ?? 0), 0);
  const [weightiest] = [
    { by: pull(NAMES), words: () => `other firm, place or person${sidesOf(one, other, lexicon)}` },
    { by: pull(FIGURES), words: () => 'the same form of words with other figures' },
    { by: pull(OCCASION), words: () => `other occasion: ${occasionsOf(one.topic, other.topic)}` },
  ].toSorted((x, y) => y.by - x.by);
  return weightiest && weightiest.by >= TELLING ? weightiest.words() : inCommon(Math.round(Math.exp(kinship.kin)) - 1);
}

/** What there is, where it is too little to make two articles one matter and nothing speaks against it. */
function inCommon(rareWords: number): string {
  if (rareWords === 0) return 'the two articles have no rarer word in common';
  return `the two articles have only ${rareWords} rarer ${rareWords === 1 ? 'word' : 'words'} in common`;
}

/** Names of the sentences that only one of them has, else of the beginnings. */
function sidesOf(one: Told, other: Told, lexicon: Lexicon): string {
  const [ofOne, ofOther] = [
    [one, other],
    [other, one],
  ].map(([mine, theirs]) => {
    if (!mine || !theirs) return undefined;
    return (
      ownName([mine.gist], (id) => theirs.gist.all.includes(id), lexicon) ??
      ownName(mine.beginning, (id) => theirs.topic.stems.has(id), lexicon)
    );
  });
  return ofOne && ofOther ? `: ${ofOne} / ${ofOther}` : '';
}

/** The first name that the other has not, with the words of names that stand right after it. */
function ownName(gists: readonly Gist[], isTheirs: (id: number) => boolean, lexicon: Lexicon): string | undefined {
  for (const gist of gists) {
    const names = namesIn(gist, lexicon);
    const first = names.findIndex(({ id }) => !isTheirs(id));
    const start = names[first]?.place;
    if (start === undefined) continue;
    const run = names.slice(first).filter(({ place }, i) => place === start + i);
    return run.map(({ place }) => gist.words[place]).join(' ');
  }
  return undefined;
}

function occasionsOf(a: Topic, b: Topic): string {
  const haveOtherDays = a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day));
  return `the articles begin with other ${haveOtherDays ? 'days' : 'figures'}`;
}
