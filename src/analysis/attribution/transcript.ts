// Transcripts: "SPOKESPERSON: …" names who speaks before a colon, again and again; what follows is theirs up to the next label.
import type { LineDraft } from './labels.ts';
import type { AttributionScene } from './cues.ts';

const LABEL =
  /^[ \t]*((?:\p{Lu}[\p{L}.'’-]*)(?:[ \t](?:of|the|and|\p{Lu}[\p{L}.'’-]*)){0,4})(?:[ \t]\([^)\n]{1,30}\))?:[ \t]+(?=\S)/gmu;
/** Who asks states nothing. */
export const ASKS = /^(?:q|question|reporter|journalist|moderator|operator)s?$/i;
const NO_SPEAKERS =
  /^(?:note|source|sources|details|background|update|photo|video|read|also|see|quote|transcript|correction|editor.*)$/i;
const LEAST = 3;

/** One attribution for each turn of a transcript; none where fewer than three lines begin so, or no label comes twice. */
export function turnsOf({ layer: { tokens } }: AttributionScene): readonly LineDraft[] {
  const { text } = tokens;
  if (!text.includes(': ')) return [];
  const labels = [...text.matchAll(LABEL)].filter((match) => !NO_SPEAKERS.test(match[1]!));
  const often = new Map<string, number>();
  for (const [, label] of labels) often.set(label!, (often.get(label!) ?? 0) + 1);
  const turns = labels.filter(([, label]) => label === label!.toUpperCase() || often.get(label!)! > 1);
  if (turns.length < LEAST || Math.max(...often.values()) < 2) return [];
  return turns.flatMap((match, at): LineDraft[] => {
    const start = match.index + match[0].length;
    const end = start + text.slice(start, turns[at + 1]?.index ?? text.length).trimEnd().length;
    const source = plainCase(match[1]!);
    if (ASKS.test(source) || end <= start) return [];
    const line = { start: match.index, end: start };
    return [{ start, end, source, cue: ':', strength: 'said', at: -1, mention: -1, line }];
  });
}

/** "PRESIDENT LUND" as "President Lund"; short words in capitals stay. */
function plainCase(label: string): string {
  if (label !== label.toUpperCase() || label.length < 4) return label;
  return label.replace(/\p{L}[\p{L}'’]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
