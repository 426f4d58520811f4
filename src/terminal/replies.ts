// Tells keys from answers: terminals reply to questions on the same line as the keyboard. Answers are taken out, also when
// they arrive in pieces, so that none is ever taken for typing. Pure: the caller keeps the time.

/** What a terminal may answer. */
export type Reply =
  | { readonly kind: 'alive' }
  | { readonly kind: 'attributes' }
  /** The terminal knows kitty's keys. */
  | { readonly kind: 'keys' }
  | { readonly kind: 'osc'; readonly text: string };

/** What came from the terminal, told apart. */
export interface Sorted {
  readonly keys: string;
  readonly replies: readonly Reply[];
  /** The beginning of what may become an answer. */
  readonly rest: string;
}

/** DSR, DA1, kitty's keyboard flags, OSC. */
const ANSWER = /\x1b\[([03])n|\x1b\[\?[0-9;]*([cu])|\x1b\](\d+;[^\x07\x1b]*)(?:\x07|\x1b\\)/g;
/** Beginnings of answers at the end of a piece. A lone ESC is a key, unless an answer is due: holding it would slow Esc down. */
const BEGINNING = /\x1b(?:\[(?:[03]|\?[0-9;]*)?|\](?:\d[^\x07\x1b]*\x1b?)?)$/;
const BEGINNING_OF_DUE = /\x1b$/;
/** No terminal's answer is longer. */
const LONGEST = 256;

/** `isAnswerDue`: the last question has no answer yet, so that a lone Escape may be its beginning and is kept back in `rest`. */
export function sortInput(text: string, isAnswerDue = false): Sorted {
  const replies: Reply[] = [];
  let keys = text.replace(ANSWER, (_, status: string | undefined, final: string | undefined, osc: string | undefined) => {
    replies.push(
      status !== undefined
        ? { kind: 'alive' }
        : osc !== undefined
          ? { kind: 'osc', text: osc }
          : { kind: final === 'u' ? 'keys' : 'attributes' },
    );
    return '';
  });
  const beginning = (BEGINNING.exec(keys) ?? (isAnswerDue ? BEGINNING_OF_DUE.exec(keys) : null))?.[0] ?? '';
  const rest = beginning.length <= LONGEST ? beginning : '';
  if (rest) keys = keys.slice(0, -rest.length);
  return { keys, replies, rest };
}

/** Whether a beginning can only be half an answer, so that its end may be waited for without holding up a key. */
export function isHalfAnswer(rest: string): boolean {
  return /^\x1b(?:\]\d|\[[0?])/.test(rest);
}

/** What is left of a beginning that never ended: keys, unless it can only be half an answer. */
export function giveUp(rest: string): string {
  return isHalfAnswer(rest) ? '' : rest;
}
