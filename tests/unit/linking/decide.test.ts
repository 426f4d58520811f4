import { expect, it } from 'vitest';
import { CLAIM, decide, LINKED, TAKEN } from '../../../src/linking/decide.ts';

const sure = { score: CLAIM, conflict: 0, isPlain: false, sameOrigin: false, valueChanged: false };

it.each([
  ['two who say the same by themselves', sure, 'corroborates'],
  ['one who has it from the other', { ...sure, sameOrigin: true }, 'restates'],
  ['two on the same matter, hardly the same statement', { ...sure, score: LINKED }, 'overlaps'],
  ['... nor when both rest on one origin', { ...sure, score: LINKED, sameOrigin: true }, 'overlaps'],
  ['text taken over, where less is enough', { ...sure, score: CLAIM - TAKEN, sameOrigin: true, isTaken: true }, 'restates'],
  ['a number that has changed a day later', { ...sure, score: LINKED, daysLater: 1, valueChanged: true }, 'updates'],
  ['another number on the same day', { ...sure, daysLater: 0, valueChanged: true }, 'corroborates'],
  ['a denial', { ...sure, score: LINKED, conflict: 0.9, isPlain: true, reason: 'denied in one' }, 'contradicts'],
  ['a clash that cannot be shown', { ...sure, conflict: 0.9, isPlain: true }, 'corroborates'],
])('%s', (_name, grounds, kind) => expect(decide(grounds)).toBe(kind));
