// Marks made on the screen: on the disk before they are shown, taken back as one, shared with other processes.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeKeeper, marksOnScreen, type Keeper } from '../../../src/app/visits/keeper.ts';
import type { BriefingId, SentenceId } from '../../../src/model/text.ts';
import { ferry, place } from '../../helpers/builders.ts';

const library = ferry();
const ids = library.readings.map((reading) => reading.briefing.id);
const [first] = ids as [BriefingId];
let folder: string;
let file: string;
const open: Keeper[] = [];
const keeper = (user: string) => {
  const made = makeKeeper({ USER: user }, () => new Date('2031-03-05T10:00:00Z'), file);
  open.push(made);
  return made;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-keeper-'));
  file = path.join(folder, 'library.db');
});
afterEach(() => {
  for (const each of open.splice(0)) each.close();
  rmSync(folder, { recursive: true, force: true });
});

it('looking and undoing nothing make no library, the first mark does', () => {
  const ana = keeper('ana');
  expect(ana.marksOn(library).size).toBe(0);
  expect(ana.stepBack('undo')).toEqual([]);
  expect(existsSync(file)).toBe(false);
  ana.mark([{ id: first, change: { flag: true } }]);
  expect(existsSync(file)).toBe(true);
  expect(keeper('ana').marksOn(library).get(first)).toMatchObject({ flag: true });
});

it('marks on several are one deed: one undo takes them all back, one redo repeats them', () => {
  const ana = keeper('ana');
  ana.mark(ids.map((id) => ({ id, change: { read: true } })));
  expect(ana.marksOn(library).size).toBe(ids.length);
  expect(ana.stepBack('undo')).toHaveLength(4);
  expect(ana.marksOn(library).size).toBe(0);
  expect(ana.stepBack('redo')).toHaveLength(4);
  expect(ana.marksOn(library).size).toBe(ids.length);
});

it('marks and a judgement of one deed: one undo takes all of them back, one redo repeats them', () => {
  const ana = keeper('ana');
  const [relation] = library.relations as [(typeof library.relations)[number]];
  const ruling = { one: relation.from, other: relation.to, verdict: 'rejected', kind: relation.kind, anchors: {} } as const;
  const rejected = () => {
    ana.marksOn(library);
    return ana.judgements().filter(({ verdict }) => verdict === 'rejected').length;
  };
  ana.mark([{ id: first, change: { flag: true } }], [ruling]);
  expect([ana.marksOn(library).size, rejected()]).toEqual([1, 1]);
  ana.stepBack('undo');
  expect([ana.marksOn(library).size, rejected()]).toEqual([0, 0]);
  ana.stepBack('redo');
  expect([ana.marksOn(library).size, rejected()]).toEqual([1, 1]);
});

it("another's marks are seen and are not mine to undo", () => {
  const [ana, bo] = [keeper('ana'), keeper('bo')];
  ana.mark([{ id: first, change: { flag: true } }]);
  bo.mark([{ id: first, change: { tag: ['north'] } }]);
  expect(ana.marksOn(library).get(first)).toMatchObject({ flag: true, tags: ['north'] });
  expect(ana.stepBack('undo')).toHaveLength(1);
  expect(ana.stepBack('undo')).toEqual([]);
  expect(ana.marksOn(library).get(first)).toMatchObject({ tags: ['north'] });
});

it('a judgement on a link is there after a restart, is undone across restarts, and withdrawn by whoever likes', () => {
  const [relation] = library.relations as [(typeof library.relations)[number]];
  const ruling = { one: relation.from, other: relation.to, verdict: 'rejected', kind: relation.kind, anchors: {} } as const;
  const shown = (who: Keeper) => marksOnScreen(who, library).library?.rejected?.length ?? 0;
  keeper('ana').judge([ruling]);
  expect(shown(keeper('ana'))).toBe(1);
  expect(keeper('bo').stepBack('undo')).toEqual([]);
  expect(keeper('ana').stepBack('undo')).toHaveLength(1);
  expect(shown(keeper('ana'))).toBe(0);
  expect(keeper('ana').stepBack('redo')).toHaveLength(1);
  expect(shown(keeper('bo'))).toBe(1);
  keeper('bo').judge([{ ...ruling, verdict: 'withdrawn' }]);
  expect(shown(keeper('ana'))).toBe(0);
});

it('what is written about hypotheses is seen by every other program at once, and each undoes its own', () => {
  const [ana, bo] = [keeper('ana'), keeper('bo')];
  const [one, other] = [place('coast 0'), place('gull 0')];
  const evidence = (sentence: SentenceId) => ({ part: 'evidence', question: 'Why?', sentence, relevance: 'normal' }) as const;
  const seen = (who: Keeper) => {
    who.marksOn(library);
    return who.questions().map(({ name, evidence: all }) => [name, ...all.map(({ id }) => id)].join(' '));
  };
  ana.weigh([{ part: 'question', question: 'Why?', name: 'Why?' }, evidence(one)]);
  bo.weigh([evidence(other)]);
  expect([seen(ana), seen(bo)]).toEqual([['Why? coast#0 gull#0'], ['Why? coast#0 gull#0']]);
  ana.stepBack('undo');
  expect(seen(bo)).toEqual([]);
  ana.stepBack('redo');
  bo.stepBack('undo');
  expect([seen(ana), seen(keeper('cy'))]).toEqual([['Why? coast#0'], ['Why? coast#0']]);
});
