// Short stable ids from content: the same bytes give the same id on every machine. Not for security.
import { briefingId, type BriefingId } from '../model/text.ts';

/** Twelve base-36 digits, about 62 bits: no collision to be expected below a hundred million briefings. */
export function identify(content: string | Uint8Array): BriefingId {
  const first = openHash(0x9e3779b9);
  const second = openHash(0x7f4a7c15);
  // Both in one pass, and no call for a character: whole files go through here.
  if (typeof content === 'string') {
    for (let i = 0; i < content.length; i++) {
      const unit = content.charCodeAt(i);
      first.a = Math.imul(first.a ^ unit, 0x9e3779b1);
      first.b = Math.imul(first.b ^ unit, 0x5f356495);
      second.a = Math.imul(second.a ^ unit, 0x9e3779b1);
      second.b = Math.imul(second.b ^ unit, 0x5f356495);
    }
  } else {
    for (const unit of content) {
      first.a = Math.imul(first.a ^ unit, 0x9e3779b1);
      first.b = Math.imul(first.b ^ unit, 0x5f356495);
      second.a = Math.imul(second.a ^ unit, 0x9e3779b1);
      second.b = Math.imul(second.b ^ unit, 0x5f356495);
    }
  }
  return briefingId(closed(first) + closed(second));
}

/** Two 32-bit lanes, mixed at the end (the construction known as cyrb53). */
interface Lanes {
  a: number;
  b: number;
}

function openHash(seed: number): Lanes {
  return { a: 0xdeadbeef ^ seed, b: 0x41c6ce57 ^ seed };
}

function closed({ a, b }: Lanes): string {
  const high = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const low = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return digits(high >>> 0, low >>> 0);
}

function digits(high: number, low: number): string {
  return ((high & 0x1fffff) * 0x100000000 + low).toString(36).padStart(6, '0').slice(-6);
}
