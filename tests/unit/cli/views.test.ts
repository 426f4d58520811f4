// The twins of the views: the same facts for scripts.
import { describe, expect, it } from 'vitest';
import { command } from '../../helpers/command.ts';
import { scratchFolder } from '../../helpers/library.ts';

const records = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the timeline', () => {
  it('has every date of the texts in order, with the sentence that says so', async () => {
    const { code, out } = await command(['timeline', 'briefings', '--json']);
    const dates = records(out).map(({ date }) => String(date));
    expect(code).toBe(0);
    expect(dates).toEqual(dates.toSorted());
    expect(records(out)).toContainEqual(expect.objectContaining({ date: '2022', text: expect.stringContaining('S-300') }));
  });

  it('has a claim of several articles once', async () => {
    const { out } = await command(['timeline', 'briefings', '--json']);
    const calls = records(out).filter(({ date, text }) => date === '2024-11-30' && String(text).includes('Fidan'));
    expect(calls.map(({ articles }) => articles)).toEqual([3]);
  });

  it('is bounded for a person: what most articles tell, in order, and how much more there is', async () => {
    const all = records((await command(['timeline', 'briefings', '--json'])).out);
    const { out, err } = await command(['timeline', 'briefings', '--limit', '3', '--json']);
    expect(out).toHaveLength(3);
    expect(records(out).map(({ date }) => date)).toEqual(
      records(out)
        .map(({ date }) => String(date))
        .toSorted(),
    );
    const told = (some: readonly Record<string, unknown>[]) =>
      some.map(({ articles }) => Number(articles)).toSorted((a, b) => b - a);
    expect(told(records(out))).toEqual(told(all).slice(0, 3));
    expect(err.join(' ')).toBe(`crossread: ${all.length - 3} claims more, told by fewer articles; --all shows them`);
    expect((await command(['timeline', 'briefings', '--all'])).err).toEqual([]);
  });

  it('is readable without --json', async () => {
    const { out } = await command(['timeline', 'briefings']);
    expect(out.find((line) => line.startsWith('2015 '))).toContain('Russia');
  });
});

describe('links of one kind', () => {
  it('are all there are of it', async () => {
    const all = records((await command(['links', 'briefings', '--json'])).out);
    const { out } = await command(['links', 'briefings', '--kind', 'contradicts', '--kind', 'updates', '--json']);
    const wanted = all.filter(({ kind }) => kind === 'contradicts' || kind === 'updates');
    expect(wanted.length).toBeGreaterThan(0);
    expect(records(out)).toEqual(wanted);
  });

  it('that does not exist are refused with what was meant', async () => {
    const { code, err } = await command(['links', 'briefings', '--kind', 'contradict']);
    expect({ code, err: err.join(' ') }).toEqual({ code: 2, err: 'there is no kind "contradict" did you mean "contradicts"?' });
  });
});

describe('the names', () => {
  it('stand once each, those in most articles first', async () => {
    const { out } = await command(['names', 'briefings', '--json']);
    const names = records(out).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Syria', 'Russia', 'Aleppo']);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are those of the library when no path is named', async () => {
    const { code, err } = await command(['names'], '', { HOME: scratchFolder() });
    expect(code).toBe(1);
    expect(err.join()).toMatch(/library/);
  });
});

describe('the gaps', () => {
  it('name who carries a claim and who, later, leaves it out', async () => {
    const { code, out } = await command(['gaps', 'briefings', '--json']);
    expect(code).toBe(0);
    for (const { carriedBy, silent } of records(out) as { carriedBy: string[]; silent: { outlet: string }[] }[]) {
      expect(carriedBy.length).toBeGreaterThan(1);
      expect(silent.filter(({ outlet }) => carriedBy.includes(outlet))).toEqual([]);
    }
    const origins = records(out).map((record) => Number(record['origins']));
    expect(origins).toEqual(origins.toSorted((a, b) => b - a));
  });

  it('are readable without --json, and as many as asked for', async () => {
    const { out, err } = await command(['gaps', 'briefings', '--limit', '1']);
    expect(out.join(' ')).toMatch(/carried by .*origins?.*later without it: /);
    expect(err.join()).toMatch(/more; --all shows them$/);
  });
});
