// A briefing's takeaways: those it sets out itself (stated), then sentences chosen for it (extracted). Never mixed silently.
import type { Briefing } from '../model/briefing.ts';
import type { Takeaway } from '../model/takeaway.ts';
import type { Block, Sentence } from '../model/text.ts';

/** What announces a list of takeaways; "Background" does not. */
const HEADING =
  /\b(?:key\s+(?:takeaways?|points?|findings?|judge?ments?|messages?|facts?|developments?|highlights?)|takeaways?|highlights|main\s+points?|at\s+a\s+glance|in\s+brief|(?:executive\s+)?summary|bottom\s+line(?:\s+up\s+front)?|what\s+(?:you\s+need\s+to|we)\s+know|the\s+essentials)\b/i;
/** Longer lines are prose that mentions such a list, unless they end with a colon. */
const HEADING_LENGTH = 60;
/** How many sentences are chosen, and how many words they may have together. */
const EXTRACTED = 3;

/** The takeaways of a briefing: stated ones in the order of the text, then extracted ones. */
export function takeawaysOf(
  briefing: Briefing,
  sentences: readonly Sentence[],
  names: (span: { start: number; end: number }) => string | undefined,
): Takeaway[] {
  const stated = statedIn(briefing, sentences, names);
  const taken = new Set(stated.map((takeaway) => takeaway.sentence));
  const rest = sentences.filter((sentence) => !taken.has(sentence.id) && briefing.blocks[sentence.block]?.kind === 'paragraph');
  return [
    ...stated,
    ...rest.slice(0, EXTRACTED).map((sentence) => ({ text: sentence.text, stated: false, sentence: sentence.id })),
  ];
}

function statedIn(briefing: Briefing, sentences: readonly Sentence[], names: (span: Block) => string | undefined): Takeaway[] {
  const { blocks, body } = briefing;
  const takeaways: Takeaway[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const line = body.slice(block.start, block.end).trim();
    if (!announces(line) || block.kind === 'bullet') continue;
    const of = names(block);
    for (at++; blocks[at]?.kind === 'bullet'; at++) {
      const first = sentences.find((sentence) => sentence.block === at);
      const bullet = blocks[at] as Block;
      if (first)
        takeaways.push({
          text: body.slice(bullet.start, bullet.end).trim(),
          stated: true,
          sentence: first.id,
          ...(of ? { of } : {}),
        });
    }
    at--;
  }
  return takeaways;
}

/** Whether the words are those that announce takeaways. */
export function isHeading(text: string): boolean {
  return HEADING.test(text);
}

function announces(line: string): boolean {
  return HEADING.test(line) && (line.endsWith(':') ? line.length < 160 : line.length <= HEADING_LENGTH && !/[.!?]$/.test(line));
}
