// The words of the index lie where they say.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { tokensOf } from '../../../src/search/tokens.ts';

// Any UTF-16 code unit, halves of pairs too.
const CODE_UNIT = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe('words of the index', () => {
  test.each([
    ['possessives are left out', "Norway's fleet, the crews’ pay", ['norway', 'fleet', 'the', 'crews', 'pay']],
    ['apostrophes inside are dropped', "O'Hara doesn’t", ['ohara', 'doesnt']],
    ['initials lose their dots', 'U.S. and e.g. J. Doe', ['us', 'and', 'eg', 'j', 'doe']],
    ['compounds are split', 'state-run S-300', ['state', 'run', 's', '300']],
    ['thousands are joined', '1,386,000 or 1.386.000', ['1386000', 'or', '1386000']],
    ['decimals stay', 'rose 20.50 to 4,5', ['rose', '20.50', 'to', '4', '5']],
    ['dates come apart', '04/09/87', ['04', '09', '87']],
    ['ideographs stand alone', '北京 talks', ['北', '京', 'talks']],
    ['other scripts are words, their accents folded', 'Київ каже', ['киів', 'каже']],
  ])('%s', (_, text, words) => expect(tokensOf(text).words).toEqual(words));

  test('capitals are seen in the original', () => {
    expect(tokensOf('The Élysée said it').capital).toEqual([true, true, false, false]);
  });

  test('each word lies where it says, in order, and is never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: CODE_UNIT, maxLength: 80 }), (text) => {
        const folded = fold(text);
        const { words, starts, ends } = tokensOf(text, folded);
        const slices = words.map((_, i) => folded.text.slice(starts[i], ends[i]).replace(/[.,']/g, ''));
        const places = words.flatMap((_, i) => [starts[i] ?? -1, ends[i] ?? -1]);
        expect(words).not.toContain('');
        expect(slices).toEqual(words.map((word) => word.replaceAll('.', '')));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
