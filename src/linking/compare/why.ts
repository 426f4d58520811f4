// Why two sentences of a library are linked, in words: what they share, whose words they give, what sets them apart.
import type { Evidence } from '../../model/relation.ts';
import type { Bond, Link } from '../bonds.ts';
import { CLAIM } from '../decide.ts';
import { ATTRIBUTING } from './differences.data.ts';
import { evidenceOfTwo } from './compare.ts';
import { plainClash } from '../conflict/plain.ts';
import type { Gist } from './gist.ts';
import type { Entry, Ledger } from '../ledger.ts';
import type { Lexicon } from './lexicon.ts';
import { lifted } from '../match.ts';
import { whyApart, type Told } from '../matter/apart.ts';
import { topicOf } from '../matter/topics.ts';
import { commonSpeaker } from '../origins/speakers.ts';

/** The weights add up to the score. Can be asked for after the two briefings have gone. */
export function whyLinked(
  { match, kind, reason, isApart }: Link,
  { a, b }: Bond,
  ledger: Ledger,
  lexicon: Lexicon,
): readonly Evidence[] {
  const { one, other } = match;
  const [x, y] = one >= a.first && one < a.first + a.count ? [a, b] : [b, a];
  const [placeX, placeY] = [one - x.first, other - y.first];
  const evidence = evidenceOfTwo(ledger.weighed(one), ledger.weighed(other), lexicon, dated(x, placeX), dated(y, placeY));
  // Who names his source loses nothing: only the later of two can have lost it.
  const added = evidence.findIndex(({ what, value }) => what === 'different certainty' && isGiven(value));
  if (added >= 0) evidence.splice(added, 1);
  const speaker = commonSpeaker(x.speakers[placeX], y.speakers[placeY]);
  if (speaker) {
    const plain = evidence.reduce((sum, { weight }) => sum + weight, 0);
    const gain = Math.round((lifted(plain, true) - plain) * 1e4) / 1e4;
    if (gain > 0) evidence.unshift({ what: 'same speaker', value: speaker, weight: gain });
  }
  const [listX, listY] = [x.listDates[placeX], y.listDates[placeY]];
  if (listX && listY && listX.day !== listY.day && (listX.isStated || listY.isStated))
    evidence.push({ what: 'different date', value: `list of ${listX.day} / ${listY.day}`, weight: 0 });
  if (kind === 'restates' && match.mayClash && !evidence.some(({ what }) => what.startsWith('different'))) {
    // Whoever takes a text over and turns a word of it into its opposite has no conflict with it: it has drifted.
    const turned = plainClash(ledger.weighed(one), ledger.weighed(other), lexicon);
    if (turned?.excludes && turned.words.includes(' / '))
      evidence.push({ what: 'different wording', value: turned.words, weight: 0 });
  }
  if (kind === 'contradicts') evidence.push({ what: 'possible conflict', value: reason ?? '', weight: 0 });
  if (kind === 'updates' && reason)
    evidence.push({ what: 'different value', value: reason.replace(/^[a-z ]+: /, ''), weight: 0 });
  const told = (entry: Entry, number: number): Told => ({
    gist: ledger.weighed(number).gist,
    beginning: beginningOf(entry, ledger),
    topic: topicOf(entry, ledger, lexicon),
  });
  if (isApart && match.score >= CLAIM)
    evidence.push({ what: 'other matter', value: whyApart(told(x, one), told(y, other), lexicon), weight: 0 });
  return evidence;
}

/** "said / plain": the first names whose word it is, and the second, earlier one does not. */
function isGiven(value: string): boolean {
  const [one = '', other] = value.split(' / ');
  return other === 'plain' && ATTRIBUTING.has(one);
}

/** Its first two sentences, its headline among them. */
function beginningOf({ first, count }: Entry, ledger: Ledger): Gist[] {
  return Array.from({ length: Math.min(2, count) }, (_, place) => ledger.weighed(first + place).gist);
}

function dated({ dates }: Entry, place: number): { dates?: readonly string[] } {
  const days = dates[place];
  return days ? { dates: days } : {};
}
