// Addresses that can be clicked (OSC 8; https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). They come beside
// the rows of a pane and never out of them: a row that holds such a sequence holds text.

/** Cells [from, to) of one row of a pane that lead to an address. */
export interface LinkedCells {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly address: string;
}

/** Longer ones are cut off by some terminals. */
const LONGEST = 2_000;
const SAFE = /^https?:\/\/[\x21-\x7e]+$/;

/** The address as it may be sent: of the web, nothing but printable ASCII; undefined when it is not. */
export function safeAddress(address: string): string | undefined {
  return address.length <= LONGEST && SAFE.test(address) ? address : undefined;
}

/** From here on cells lead to the address; an empty one ends that. */
export function linkSequence(address: string): string {
  return `\x1b]8;;${address}\x1b\\`;
}
