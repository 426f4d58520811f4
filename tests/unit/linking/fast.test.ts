// The quick roads of linking and the plain ones: what is measured in flat arrays, and what is ruled out by a cheap look.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '../../../src/linking/compare/alike.ts';
import { mayClash } from '../../../src/linking/conflict/clash.ts';
import { scoreBetween, scoreOfSides } from '../../../src/linking/compare/compare.ts';
import { makeLedger } from '../../../src/linking/ledger.ts';
import { makeLexicon, mayBeAlike } from '../../../src/linking/compare/lexicon.ts';
import { plainClash } from '../../../src/linking/conflict/plain.ts';
import { makeOwn, reuseOf } from '../../../src/linking/origins/reuse.ts';
import { makeSide } from '../../../src/linking/compare/side.ts';
import { readingOf } from '../../helpers/readings.ts';

const WORDS =
  `The harbour board Velmar Sundholm Oda Rask denied rejected not never closed opened quay quays strike 12 30 2016 2031 May
  Monday on in said old new rise fall won lost millions "quiet" "calm" ferry ferries refused without
  called off held blamed claimed responsibility for near at in Tuesday dozens twenty people killed dead`.split(/\s+/);
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }).map((words) => `${words.join(' ')}.`);

describe('two sentences in flat arrays', () => {
  it('score as they do by themselves, and may clash whenever they plainly do', () => {
    fc.assert(
      fc.property(sentence, sentence, (x, y) => {
        const lexicon = makeLexicon();
        const ledger = makeLedger(lexicon);
        const one = ledger.enter(readingOf({ id: 'a', says: [x] })).first;
        const other = ledger.enter(readingOf({ id: 'b', says: [y] })).first;
        const [a, b] = [ledger.weighed(one), ledger.weighed(other)];
        const [sideA, sideB] = [makeSide(), makeSide()];
        ledger.loadSide(one, sideA);
        ledger.loadSide(other, sideB);
        expect(scoreOfSides(sideA, sideB, lexicon)).toBe(scoreBetween(a, b, lexicon));
        const clash = mayClash(sideA, sideB, ledger.denies(one) || ledger.denies(other), lexicon);
        if (plainClash(a, b, lexicon)) expect(clash).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('are each other’s text as a comparison of whole lists has it', () => {
    const ids = fc.array(fc.nat(6), { maxLength: 12 });
    fc.assert(
      fc.property(ids, ids, (x, y) => {
        expect(reuseOf(ownOf(x), ownOf(y))).toBeCloseTo(plainReuse(x, y), 12);
      }),
      { numRuns: 500 },
    );
  });
});

it('no two words that are alike are told apart without looking at them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'æ', '1'), minLength: 1, maxLength: 12 });
  const close = fc
    .tuple(word, fc.nat(12), word)
    .map(([one, at, put]) => [one, one.slice(0, at) + put + one.slice(at + 1)] as const);
  const lexicon = makeLexicon();
  fc.assert(
    fc.property(close, ([one, other]) => {
      const [a, b] = [lexicon.of(one), lexicon.of(other)];
      const may = mayBeAlike(lexicon.shapeOf(a), lexicon.shapeOf(b), lexicon.headOf(a), lexicon.headOf(b));
      if (alike(one, other) > 0) expect(may).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

function ownOf(ids: readonly number[]) {
  const own = makeOwn();
  for (const id of ids) {
    own.all[own.count++] = id;
    if (id > 0) own.stems[own.length++] = id;
  }
  return own;
}

/** The same in the plainest way; 0 stands for a word that tells nothing. */
function plainReuse(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [x.filter((id) => id > 0), y.filter((id) => id > 0)];
  const [fewer, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (fewer < 5) return fewer > 0 && x.join() === y.join() ? 0.75 : 0;
  const rows = [Array<number>(b.length + 1).fill(0)];
  for (const id of a) {
    const last = rows.at(-1) ?? [];
    const row = [0];
    for (let j = 1; j <= b.length; j++)
      row.push(id === b[j - 1] ? (last[j - 1] ?? 0) + 1 : Math.max(last[j] ?? 0, row[j - 1] ?? 0));
    rows.push(row);
  }
  const kept = rows.at(-1)?.at(-1) ?? 0;
  const runs = (ids: readonly number[]) => new Set(ids.slice(2).map((id, i) => [ids[i], ids[i + 1], id].join()));
  const [ofX, ofY] = [runs(x), runs(y)];
  const share = [...ofX].filter((run) => ofY.has(run)).length / (Math.min(ofX.size, ofY.size) || 1);
  const trust = Math.min(1, 0.8 + kept / 100) * (fewer * 3 < more ? 0.8 : 1);
  return Math.min(1, trust * Math.max(kept / fewer, (0.5 * kept) / fewer + 0.75 * share));
}
