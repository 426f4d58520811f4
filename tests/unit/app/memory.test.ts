// What outlives a session, what the disk knows of a briefing, and what a program answers.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/app/deeds/facts.ts';
import { recall, remember } from '../../../src/app/visits/memory.ts';
import { piped } from '../../../src/app/process/pipe.ts';
import { briefingId } from '../../../src/model/text.ts';
import type { Memory } from '../../../src/ui/state.ts';
import { place } from '../../helpers/builders.ts';
import { scratchFolder } from '../../helpers/library.ts';

describe('what is remembered', () => {
  const memory: Memory = {
    zoom: true,
    sizes: { three: { sources: 30, takeaways: 40 } },
    places: { a: { briefing: briefingId('coast'), sentence: place('coast 1'), offset: 3, focus: 'article' } },
    typed: ['tag north'],
    searched: ['hull'],
    back: [{ briefing: briefingId('gull'), sentence: place('gull 0'), offset: 0, focus: 'takeaways' }],
  };

  it('is there in the next session, for this person only', () => {
    const env = { HOME: scratchFolder() };
    remember(env, memory);
    expect(recall(env)).toEqual(memory);
    const file = path.join(env.HOME, '.local', 'state', 'crossread', 'screen.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  });

  it('is nothing where nothing was kept', () => {
    expect(recall({ HOME: scratchFolder() })).toEqual({});
  });

  it('damaged or foreign, costs only what cannot be understood', () => {
    const env = { HOME: scratchFolder() };
    remember(env, {});
    const file = path.join(env.HOME, '.local', 'state', 'crossread', 'screen.json');
    const given = (text: string) => {
      writeFileSync(file, text);
      return recall(env);
    };
    expect(
      given('{"typed": ["zoom", 3], "sizes": {"three": {"sources": "wide"}}, "places": {"a": {"briefing": 1}, "zz": {}}}'),
    ).toEqual({
      typed: ['zoom'],
      sizes: {},
      places: {},
    });
    expect(given(readFileSync(file, 'utf8').slice(0, 20))).toEqual({});
    fc.assert(
      fc.property(fc.json(), (text) => void given(text)),
      { numRuns: 50 },
    );
  });
});

describe('the disk knows of a briefing', () => {
  it('its file, and that it is in no library', async () => {
    const folder = scratchFolder();
    const file = path.join(folder, 'a.txt');
    writeFileSync(file, 'hello');
    const facts = await factsOf(briefingId('x'), file, path.join(folder, 'none.db'));
    expect(facts.map(({ label }) => label)).toEqual(['file size', 'sha256 now']);
    expect(facts[1]?.text).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824');
  });

  it('that its file is gone', async () => {
    const folder = scratchFolder();
    const [fact] = await factsOf(briefingId('x'), path.join(folder, 'gone.txt'), path.join(folder, 'none.db'));
    expect(fact?.text).toContain('not there any more');
  });
});

describe('a program of the person', () => {
  const env = { SHELL: '/bin/sh' };

  it.each([
    ['wc -w', ['3']],
    ['cat', ['one two three']],
    ['printf "a\\n\\nb"', ['a', ' ', 'b']],
    ['true', ['It wrote nothing.']],
    ['echo no; exit 3', ['no', 'with 3']],
    ['exec no-such-program-here', [expect.stringContaining('no-such-program-here'), 'with 127']],
  ])('%s', async (program, texts) => {
    const rows = await piped(program, 'one two three', env);
    expect(rows.map(({ text }) => text.trim() || ' ')).toEqual(texts);
  });

  it('cannot steer the terminal with what it writes', async () => {
    const rows = await piped(String.raw`printf '\033]0;x\007red'`, '', env);
    expect(rows.map(({ text }) => text).join('')).not.toMatch(/[\x00-\x1f]/);
  });
});
