// Two programs open a library that is not there yet: whoever is second finds it made, wherever the first one comes in between.
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { scratchFolder } from '../../helpers/library.ts';

afterEach(() => void vi.restoreAllMocks());

it.each(['pragma user_version', 'sqlite_schema', 'pragma application_id'])(
  'the other made it just before the look at %s',
  (look) => {
    const file = path.join(scratchFolder(), 'library.db');
    const { prepare } = DatabaseSync.prototype as { prepare: (this: DatabaseSync, text: string) => StatementSync };
    let isMade = false;
    vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function made(this: DatabaseSync, text: string) {
      if (!isMade && text.includes(look)) {
        isMade = true;
        openDatabase(file).close();
      }
      return prepare.call(this, text);
    });
    const database = openDatabase(file);
    expect(database.sql('select count(*) as n from events').get()).toEqual({ n: 0 });
    database.close();
  },
);

it('a database of another program is still none of ours', () => {
  const file = path.join(scratchFolder(), 'library.db');
  const other = new DatabaseSync(file);
  other.exec('create table notes (text)');
  other.close();
  expect(() => openDatabase(file)).toThrow(/another program|not a crossread/u);
});
