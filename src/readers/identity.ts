// Short stable ids from content: the same bytes give the same id on every machine. Not for security.
import { briefingId, type BriefingId } from '../model/text.ts';

/** Twelve base-36 digits, about 62 bits: no collision to be expected below a hundred million briefings. */
export function identify(content: string | Uint8Array): BriefingId {
  const at = typeof content === 'string' ? (i: number) => content.charCodeAt(i) : (i: number) => content[i] ?? 0;
  const [a, b] = hash(content.length, at, 0x9e3779b9);
  const [c, d] = hash(content.length, at, 0x7f4a7c15);
  return briefingId(digits(a, b) + digits(c, d));
}

/** Two 32-bit lanes, mixed (the construction known as cyrb53). */
function hash(length: number, at: (i: number) => number, seed: number): [number, number] {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < length; i++) {
    const unit = at(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}

function digits(high: number, low: number): string {
  return ((high & 0x1fffff) * 0x100000000 + low).toString(36).padStart(6, '0').slice(-6);
}
