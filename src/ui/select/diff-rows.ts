// The word diff of two linked sentences as rows, with what sets them apart named below it.
import type { Library, Link } from '../../model/library.ts';
import type { Relation } from '../../model/relation.ts';
import { briefingOf } from '../../model/text.ts';
import { paint, row } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import type { Meaning, Theme } from '../theme.ts';
import { diffWords, toldIn, type Change } from './diff.ts';
import { once } from './memo.ts';
import { citeOf, signOf } from './names.ts';
import { conflictIn, driftOf, driftWords } from './reasons.ts';

const made = once<Relation, Map<string, readonly string[]>>(() => new Map());

/** From the other sentence to the one read: `[-words only there-]`, `{+words only here+}`. */
export function diffRows(library: Library, link: Link, width: number, theme: Theme): readonly string[] {
  const key = `${link.here} ${width} ${theme.name} ${theme.signs.bar}`;
  const known = made(link.relation);
  const held = known.get(key);
  if (held) return held;
  const rows = layDiff(library, link, width, theme);
  known.set(key, rows);
  return rows;
}

function layDiff(library: Library, link: Link, width: number, theme: Theme): string[] {
  const other = library.briefing(briefingOf(link.there));
  const { horizontal } = theme.signs;
  const title = clip(
    ` DIFF ${signOf(link)} ${other ? citeOf(other) : 'the other'} ${theme.signs.arrow} here `,
    width - 4,
    theme.signs.ellipsis,
  );
  const rule = horizontal.repeat(2) + title + horizontal.repeat(Math.max(0, width - 2 - widthOf(title)));
  const named = namedIn(link, theme.signs.arrow);
  const changes = diffWords(toldIn(library, link.there), toldIn(library, link.here));
  return [
    paint(theme, 'quiet', rule),
    // First what it comes to, then the words: where the rows run out, words are left out.
    ...named.flatMap((text) => wrapText(text, width - 3)).map((line) => row(theme, width, ['  ', { text: line, as: 'strong' }])),
    ...(named.length > 0 ? [] : [row(theme, width, ['  ', { text: clip(nothingNamed(changes), width - 3), as: 'quiet' }])]),
    ...changeRows(changes, width - 3, theme).map((line) => `  ${line}`),
  ];
}

/** What is said where no difference has a name. */
export function nothingNamed(changes: readonly Change[]): string {
  return changes.every(({ kind }) => kind === 'same') ? 'The same, word for word.' : 'No date, number, name or hedge differs.';
}

/** What the difference is called: what they may exclude each other in, what drifted on the way from there to here. */
export function namedIn(link: Link, arrow: string): readonly string[] {
  const conflict = conflictIn(link);
  const drift = driftOf(link).map((each) => driftWords(each, arrow));
  const called = link.relation.kind === 'restates' ? 'Drift' : 'Differs';
  return [
    ...(conflict === undefined ? [] : [`Possible conflict: ${conflict}`]),
    ...(drift.length > 0 ? [`${called}: ${drift.join('; ')}`] : []),
  ];
}

function changeRows(changes: readonly Change[], width: number, theme: Theme): string[] {
  const rows: string[] = [];
  let line = '';
  let used = 0;
  const put = (word: string, as: Meaning) => {
    for (const piece of wrapText(word, width)) {
      const size = widthOf(piece);
      if (used > 0 && used + 1 + size > width) {
        rows.push(line);
        line = '';
        used = 0;
      }
      line += (used > 0 ? ' ' : '') + paint(theme, as, piece);
      used += size + (used > 0 ? 1 : 0);
    }
  };
  for (const change of changes) {
    const as = change.kind === 'same' ? 'plain' : change.kind;
    const [open, close] = BRACKETS[change.kind];
    const words = change.text.split(' ');
    for (const [n, word] of words.entries()) put(`${n === 0 ? open : ''}${word}${n === words.length - 1 ? close : ''}`, as);
  }
  if (used > 0) rows.push(line);
  return rows;
}

const BRACKETS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
