// Short stable ids from content: the same bytes give the same id on every machine. Not for security.
import { briefingId, type BriefingId } from '../model/text.ts';

/** Twelve base-36 digits, about 62 bits: no collision to be expected below a hundred million briefings. */
export function identify(content: string | Uint8Array): BriefingId {
  const isText = typeof content === 'string';
  // Both in one pass, with no call for a character and no object between them: whole files go through here.
  let a = OPEN_A ^ FIRST;
  let b = OPEN_B ^ FIRST;
  let c = OPEN_A ^ SECOND;
  let d = OPEN_B ^ SECOND;
  for (let i = 0; i < content.length; i++) {
    const unit = isText ? content.charCodeAt(i) : (content[i] ?? 0);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
    c = Math.imul(c ^ unit, 0x9e3779b1);
    d = Math.imul(d ^ unit, 0x5f356495);
  }
  return briefingId(closed(a, b) + closed(c, d));
}

/** Each half of the id is a sum of two lanes of 32 bits, mixed at the end (the construction known as cyrb53). */
const OPEN_A = 0xdeadbeef;
const OPEN_B = 0x41c6ce57;
const FIRST = 0x9e3779b9;
const SECOND = 0x7f4a7c15;

function closed(a: number, b: number): string {
  const high = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const low = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return digits(high >>> 0, low >>> 0);
}

function digits(high: number, low: number): string {
  return ((high & 0x1fffff) * 0x100000000 + low).toString(36).padStart(6, '0').slice(-6);
}
