// Function keys as terminals write them, made into one private character each (F1 is U+F704), because Ink drops them.

const FIRST = 0xf704;
/** F1 to F12 by the number in `CSI n ~`. */
const NUMBERS = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];
const KEY = /\x1b(?:O([PQRS])|\[\[([A-E])|\[(?:1;\d+)?([PQRS])|\[(\d\d)(?:;\d+)?~)/g;

/** Input with its function keys as characters. What Shift, Alt or Ctrl did to one is left out. */
export function withFunctionKeys(input: string): string {
  if (!input.includes('\x1b')) return input;
  return input.replace(KEY, (whole, ss3?: string, linux?: string, csi?: string, number?: string) => {
    const letter = ss3 ?? csi;
    const n = letter ? 'PQRS'.indexOf(letter) : linux ? 'ABCDE'.indexOf(linux) : NUMBERS.indexOf(Number(number));
    return n < 0 ? whole : String.fromCodePoint(FIRST + n);
  });
}
