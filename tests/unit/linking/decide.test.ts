import { expect, it } from 'vitest';
import { CLAIM, decide, LINKED, TAKEN } from '../../../src/linking/decide.ts';

const sure = { score: CLAIM, sameOrigin: false };
const number = { excludes: true, mayChange: true };
const denial = { excludes: true, mayChange: false };
const more = { excludes: false, mayChange: true };

it.each([
  ['two who say the same by themselves', sure, 'corroborates'],
  ['one who has it from the other', { ...sure, sameOrigin: true }, 'restates'],
  ['two on the same matter, hardly the same statement', { ...sure, score: LINKED }, 'overlaps'],
  ['... nor when both rest on one origin', { ...sure, score: LINKED, sameOrigin: true }, 'overlaps'],
  ['text taken over, where less is enough', { ...sure, score: CLAIM - TAKEN, sameOrigin: true, isTaken: true }, 'restates'],
  ['a number that has changed a day later', { ...sure, score: LINKED, daysLater: 1, clash: number }, 'updates'],
  ['... from the same source', { ...sure, daysLater: 1, clash: number, sameOrigin: true }, 'updates'],
  ['another number on the same day', { ...sure, daysLater: 0, clash: number }, 'contradicts'],
  ['... in the same text', { ...sure, daysLater: 0, clash: number, sameOrigin: true }, 'restates'],
  ['a number that may be the other', { ...sure, clash: more }, 'corroborates'],
  ['... and has become it', { ...sure, daysLater: 1, clash: more }, 'updates'],
  ['a denial, whenever it comes', { ...sure, score: LINKED, daysLater: 3, clash: denial }, 'contradicts'],
])('%s', (_name, grounds, kind) => expect(decide(grounds)).toBe(kind));
