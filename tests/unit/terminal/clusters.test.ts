// What goes into one cell: the terminal draws a character in as many cells as it was laid out with.
import { expect, it } from 'vitest';
import { clusterCells } from '../../../src/model/width.ts';
import { isPlain, widthOf } from '../../../src/terminal/clusters.ts';

it('every unit that is drawn without a look at its cluster has the width that rows are laid out with', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isPlain);
  expect(units.length).toBeGreaterThan(40_000);
  const different = units.filter((unit) => widthOf(unit) !== clusterCells(String.fromCharCode(unit)));
  expect(different.map((unit) => unit.toString(16))).toEqual([]);
});
