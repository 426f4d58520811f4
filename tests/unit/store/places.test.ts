// Where a library is, and who signs its marks.
import path from 'node:path';
import { expect, test } from 'vitest';
import { authorOf, libraryFile, placesOf } from '../../../src/store/places.ts';
import { scratchFolder } from '../../helpers/library.ts';

test.each([
  [
    'the XDG folders',
    { HOME: '/home/ana', XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: '/etc/ana' },
    { data: '/data/crossread', config: '/etc/ana/crossread' },
  ],
  [
    'their defaults',
    { HOME: '/home/ana' },
    { data: '/home/ana/.local/share/crossread', state: '/home/ana/.local/state/crossread' },
  ],
  ['not a relative one', { HOME: '/home/ana', XDG_DATA_HOME: 'data' }, { data: '/home/ana/.local/share/crossread' }],
])('things are kept in %s', (_, env, expected) => expect(placesOf(env)).toMatchObject(expected));

test.each([
  ['the named one', { CROSSREAD_LIBRARY: '/b.db' }, '/a.db', '/a.db'],
  ['the one of the environment', { CROSSREAD_LIBRARY: '/b.db' }, undefined, '/b.db'],
  ["the user's own", { HOME: '/home/ana' }, undefined, '/home/ana/.local/share/crossread/library.db'],
])('the library is %s', (_, env, named, expected) => expect(libraryFile(env, named)).toBe(expected));

test('a folder that is named has its library in it, hidden from whoever reads the folder', () => {
  const folder = scratchFolder();
  expect(libraryFile({}, folder)).toBe(path.join(folder, '.crossread.db'));
  expect(libraryFile({ CROSSREAD_LIBRARY: folder })).toBe(path.join(folder, '.crossread.db'));
  expect(libraryFile({}, path.join(folder, 'new.db'))).toBe(path.join(folder, 'new.db'));
});

test('marks are signed', () => {
  expect(authorOf({ CROSSREAD_AUTHOR: 'desk', USER: 'ana' })).toBe('desk');
  expect(authorOf({ USER: 'ana' })).toBe('ana');
  expect(authorOf({})).not.toBe('');
});
