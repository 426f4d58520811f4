// Whatever is pressed and typed in the matrix, at any size: every row fits, and the cursor stands on something that is there.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixLines } from '../../../src/app/linear/hypotheses.ts';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { matrixView } from '../../../src/ui/select/hypotheses.ts';
import { widthOf } from '../../../src/ui/text/width.ts';
import { ferry } from '../../helpers/builders.ts';
import { analyst, written } from '../../helpers/weighing.ts';

const library = ferry();
const OWN = COMMANDS.filter((command) => command.in?.includes('hypotheses')).flatMap(({ keys }) => keys);
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...OWN) },
  { weight: 4, arbitrary: fc.constantFrom('j', 'k', 'h', 'l', 'G', 'Enter', 'Esc', 'u', 'Ctrl-r', 'A', 'J', '5', 'x', '?') },
  { weight: 3, arbitrary: fc.constantFrom('g a') },
);
const size = fc.record({ columns: fc.integer({ min: 30, max: 200 }), rows: fc.integer({ min: 8, max: 60 }) });
const rows = fc.subarray(['coast 0: C . II', 'wire 0: . N .', 'coast 1: C CC C', 'gull 0: I N NA', 'gull 1: . . .']);

const bare = (text: string) => text.replaceAll(/\u001B\[[\d;]*m/g, '');

test('rows fit and the cursor is somewhere', () => {
  fc.assert(
    fc.property(size, rows, fc.array(key, { maxLength: 30 }), (at, evidence, keys) => {
      const person = analyst(library, written('Why?', ['fog', 'sleep', 'a log'], evidence), at, { theme: 'mono' }).press('g a');
      for (const pressed of keys) {
        person.press(pressed);
        const view = matrixView(person.state);
        if (view) {
          expect(view.row).toBeLessThanOrEqual(Math.max(0, view.rows.length - 1));
          expect(view.column).toBeLessThanOrEqual(Math.max(0, view.columns.length - 1));
          expect(new Set(view.rows).size).toBe(view.matrix.pieces.length);
          expect(matrixLines(undefined, person.state).every((line) => line.trim() !== '')).toBe(true);
        }
        for (const pane of panesOf(person.state)) {
          expect(pane.rows.length).toBeLessThanOrEqual(pane.rect.height);
          for (const row of pane.rows) expect(widthOf(bare(row))).toBeLessThanOrEqual(pane.rect.width);
        }
      }
    }),
    { numRuns: 60 },
  );
});
