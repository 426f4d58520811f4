// Names of people, organisations and places.
import type { Mention } from '../model/claim.ts';
import type { Sentence } from '../model/text.ts';
import type { Piece } from './analyse-pieces.ts';

export function namesOf(sentences: readonly Sentence[], pieces: readonly (readonly Piece[])[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const list = pieces[at] ?? [];
    for (let i = 0; i < list.length; i++) {
      if (!list[i]?.capital || (i === 0 && !list[1]?.capital)) continue;
      let end = i;
      while (list[end + 1]?.capital && list[end + 1]?.spaced) end++;
      const start = list[i]?.start ?? 0;
      const last = list[end]?.end ?? start;
      const text = sentence.text.slice(start - sentence.start, last - sentence.start);
      mentions.push({ sentence: sentence.id, start, end: last, text, kind: 'other', canonical: text });
      i = end;
    }
  }
  return mentions;
}
