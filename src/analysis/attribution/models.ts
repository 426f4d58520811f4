// The learned models for attributions, decoded on first use so that starting the program does not wait for them.
import { decode } from '../linear.ts';
import type { AttributionTools } from './hints.ts';
import { ACCEPT, CUE, SOURCE, SPAN, WORDS } from './attribution.weights.ts';
import { wordId } from '../tokens.ts';

let tools: AttributionTools | undefined;

/** Decoded once a run; the same object every time. */
export function attributionTools(): AttributionTools {
  tools ??= {
    words: new Map(WORDS.flatMap((words, at) => words.split(' ').map((word) => [wordId(word), at + 1] as const))),
    models: { cue: decode(CUE), span: decode(SPAN), source: decode(SOURCE), accept: decode(ACCEPT) },
  };
  return tools;
}
