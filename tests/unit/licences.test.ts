// The notices of bundled packages travel with the package.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages, licencesPage } from '../../docs/licences.ts';

test('every bundled package has its licence on the page: run npm run docs and commit', () => {
  const names = bundledPackages();
  expect(names).toEqual(expect.arrayContaining(['fuse.js', 'ink', 'react', 'unpdf']));
  expect(readFileSync(path.join(import.meta.dirname, '../../docs/LICENSES-bundled.txt'), 'utf8')).toBe(licencesPage(names));
});
