// Competing hypotheses on the screen: what a person sees of them at every size.
import { describe, expect, it } from 'vitest';
import { emptyTriage } from '../../src/model/triage.ts';
import { widthOf } from '../../src/ui/text/width.ts';
import { ferry, many } from '../helpers/builders.ts';
import { desk, type Desk } from '../helpers/desk.tsx';
import { afterWeighings, answerOf, written } from '../helpers/weighing.ts';

const HYPOTHESES = ['fog hid the bank', 'the pilot slept', 'the engine failed', 'a log jammed the rudder'];
const SIGNS = ['C I N II', 'CC CC C C', 'I . N C', 'N II C NA', '. . . .', 'II C I C'];
const ROWS = Array.from({ length: 12 }, (_, n) => `b${n} ${n % 3 === 0 ? 0 : 3}: ${SIGNS[n % SIGNS.length]}`);

const library = ferry();
const at = (size: string): Desk => {
  const lib = many(20);
  const kept = afterWeighings(emptyTriage(), written('Why so high?', HYPOTHESES, ROWS));
  return desk({ library: lib, size }).dispatches(answerOf(kept, lib)).press('g a');
};
const small = (rows: readonly string[], hypotheses: readonly string[] = HYPOTHESES.slice(0, 2)): Desk => {
  const kept = afterWeighings(emptyTriage(), written('Why aground?', hypotheses, rows));
  return desk({ library, size: '80x24' }).dispatches(answerOf(kept, library)).press('g a');
};

describe('four hypotheses and twelve pieces of evidence are on the screen at once', () => {
  it.each(['80x24', '120x40', '200x60'])('at %s', async (size) => {
    await at(size)
      .sees('HYPOTHESES Why so high?', '10 cells open', / C {2}1st +2 against +the engine failed/, / A {2}3rd= +6 against/)
      .sees(/^▌ 1 \[C\] /m, /^ 12 +\. +\. +\. +\. +1o/m)
      .sees('1 origin: Outlet', 'c consistent', 'I very', 'n neutral')
      .has((_, frame) => {
        const [columns = 0, rows = 0] = size.split('x').map(Number);
        expect(frame.split('\n').length).toBeLessThanOrEqual(rows);
        for (const line of frame.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      });
  });

  it.each(['40x20', '30x8'])('fewer at %s, those around the cursor', async (size) => {
    await at(size)
      .press('j j j j')
      .sees(/^▌ 5 \[/m, 'HYPOTHESES');
  });
});

describe('one sees', () => {
  it('what stands behind a claim of several articles, and against it', async () => {
    await small(['coast 1: C I', 'wire 2: N C'])
      .sees(/ 1 .*2o .*Nobody was hurt/, '2 origins: harbour master, coast guard; 3 articles')
      .press('j')
      .sees(/1o {2}! .*The owner says/, '! 1 possible conflict', 'possible conflict with The Gull, 5 Mar: A diver who saw');
  });

  it('that several rows rest on one origin', async () => {
    await small(['gull 0: C I', 'gull 1: C I']).sees('1 origin: The Gull · 2 rests on it too');
  });

  it('what the order hangs on: pieces, and origins behind several', async () => {
    await small(['gull 0: II N', 'gull 1: II N', 'coast 4: N I']).sees(
      'Without The Gull (1 and 2) A leads.',
      /1o {2}!\* A diver/,
    );
  });

  it('which cell one is at, and who rated it', async () => {
    const kept = afterWeighings(emptyTriage(), written('Why?', ['fog', 'sleep'], ['coast 4: C .']));
    await desk({ library, size: '80x24' })
      .dispatches({ ...answerOf(kept, library), author: 'bo' } as ReturnType<typeof answerOf>)
      .press('g a')
      .sees('1 and A: consistent, rated by ana')
      .press('l')
      .sees('1 and B: open', /C +\[\.\]/);
  });

  it('the keys of the matrix in the help, by ?', async () => {
    await small(['coast 4: C .'])
      .press('?')
      .sees('HELP', 'rate the cell: very inconsistent', 'leave the cell open again')
      .press('Esc')
      .sees('HYPOTHESES Why aground?');
  });
});

it('a first question leads to its hypotheses, with the matrix in sight', async () => {
  await desk({ library, size: '80x24' })
    .press('g a')
    .sees('What is to be answered?', 'Enter keep')
    .types('Why?')
    .press('Enter')
    .asks('weigh')
    .dispatches(answerOf(afterWeighings(emptyTriage(), written('Why?', [], [])), library))
    .sees('HYPOTHESES Why?', /^ A >/m, 'an empty line ends')
    .press('Enter')
    .sees('No hypothesis yet: a writes one.', 'No evidence yet: Esc, then A on a sentence adds it.');
});

it('a key pressed in the matrix draws the matrix only', async () => {
  let before: readonly string[] = [];
  await small(['coast 4: C .', 'gull 0: I N'])
    .has((_, frame) => {
      before = frame.split('\n');
    })
    .press('j')
    .has((_, frame) => {
      const changed = frame.split('\n').filter((line, n) => line !== before[n]);
      // The two rows, and what is known of the piece.
      expect(changed.length).toBeLessThanOrEqual(9);
    });
});
