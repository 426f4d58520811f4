// The third pane as rows: the takeaways of the article, then the links of the current sentence. Each row knows its item.
import { counted } from '../../model/counted.ts';
import type { Library, Link } from '../../model/library.ts';
import type { Reading } from '../../model/reading.ts';
import { briefingOf, type SentenceId } from '../../model/text.ts';
import type { State } from '../state.ts';
import { themeOf, type Theme, type ThemeName } from '../theme.ts';
import { paint, row, type Piece } from '../text/marks.ts';
import { clip, excerpt, flat, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { judgedWords, rejectedOf } from './judged.ts';
import { isUnlinked, standingOf, supportText } from './links.ts';
import { once, oncePer } from './memo.ts';
import { citeOf, signOf, wordsOf } from './names.ts';
import { bothSides, conflictIn, driftOf } from './reasons.ts';

/** A row of the third pane. */
export interface SideRow {
  /** The item the row belongs to, counted within its section; -1 for headings. */
  readonly item: number;
  readonly text: string;
}

/** What the third pane speaks of. */
export interface Side {
  readonly takeaways: number;
  readonly links: readonly Link[];
}

/** What the third pane holds now. */
export function sideOf(state: State): Side {
  const { library, here } = state;
  if (here === undefined) return { takeaways: 0, links: [] };
  return { takeaways: library.reading(briefingOf(here))?.takeaways.length ?? 0, links: library.linksOf(here) };
}

/** Takeaways as rows. They depend on the article and the width alone. */
export function takeawayRows(reading: Reading, width: number, theme: Theme): readonly SideRow[] {
  return takeaways(reading, `${width} ${theme.name} ${theme.signs.bar === '>'}`);
}

const takeaways = oncePer((reading: Reading, detail: string): SideRow[] => {
  const { width, theme } = parse(detail);
  if (reading.takeaways.length === 0) return [{ item: -1, text: paint(theme, 'quiet', clip('No takeaways.', width)) }];
  const digits = String(reading.takeaways.length).length;
  const mixed = reading.takeaways.some((takeaway) => takeaway.stated) && reading.takeaways.some((takeaway) => !takeaway.stated);
  return reading.takeaways.flatMap((takeaway, item) => {
    const number = String(item + 1).padStart(digits);
    const rows = wrapText(excerpt(takeaway.text), width - digits - 1).map((line, n) => ({
      item,
      text: row(theme, width, [{ text: n === 0 ? number : ' '.repeat(digits), as: 'key' }, ` ${line}`]),
    }));
    // What the article states and what was chosen for it are never mixed silently.
    const turns = mixed && reading.takeaways[item - 1]?.stated !== takeaway.stated;
    const heading = takeaway.stated ? 'stated in the article' : 'chosen by crossread';
    return turns ? [{ item: -1, text: paint(theme, 'quiet', clip(heading, width)) }, ...rows] : rows;
  });
});

/** The same, each in two rows at most: for while one reads and the pane is short. */
export function compactTakeaways(reading: Reading, width: number, theme: Theme): readonly SideRow[] {
  const indent = String(reading.takeaways.length).length + 1;
  const kept: SideRow[] = [];
  const rows = takeawayRows(reading, width, theme);
  for (const [n, line] of rows.entries()) {
    if (rows[n - 2]?.item === line.item && line.item >= 0) continue;
    const goesOn = rows[n - 1]?.item === line.item && rows[n + 1]?.item === line.item;
    const text = reading.takeaways[line.item]?.text ?? '';
    if (!goesOn) kept.push(line);
    else
      kept.push({
        item: line.item,
        text:
          ' '.repeat(indent) +
          clip(
            wrapText(excerpt(text), width - indent)
              .slice(1, 3)
              .join(' '),
            width - indent,
            theme.signs.ellipsis,
          ),
      });
  }
  return kept;
}

/** Links of a sentence, one line each. */
export function linkLines(library: Library, id: SentenceId, width: number, theme: Theme): readonly string[] {
  const links = library.linksOf(id);
  if (links.length === 0)
    return wrapText('Said only here. ] next linked sentence.', width).map((line) => paint(theme, 'quiet', line));
  return links.map((link) => {
    const there = library.briefing(briefingOf(link.there));
    const name = clip(there ? citeOf(there) : '', Math.floor(width * 0.5), theme.signs.ellipsis);
    const head: Piece[] = [{ text: `${signOf(link)} ${name}: `, as: link.relation.kind }];
    return row(theme, width, [
      ...head,
      clip(flat(library.sentence(link.there)?.text ?? ''), width - widthOf(name) - 4, theme.signs.ellipsis),
    ]);
  });
}

/** Links of a sentence as rows, headed by what stands for and against it. */
export function linkRows(state: State, id: SentenceId, width: number, theme: Theme): readonly SideRow[] {
  const { library, author = '' } = state;
  const key = `${id}\n${width} ${theme.name} ${theme.signs.bar === '>'} ${author}`;
  const known = linkCache(library);
  const held = known.get(key);
  if (held) return held;
  if (known.size > 64) known.clear();
  const rows = layLinks(state, id, width, theme);
  known.set(key, rows);
  return rows;
}

const linkCache = once<Library, Map<string, readonly SideRow[]>>(() => new Map());

function layLinks(state: State, id: SentenceId, width: number, theme: Theme): SideRow[] {
  const { library } = state;
  const links = library.linksOf(id);
  if (links.length === 0) {
    const said = isUnlinked(state)
      ? ['Not linked yet.']
      : ['Said only here.', '] next linked sentence', '} next conflict or update'];
    const lines = said.flatMap((line) => wrapText(line, width));
    const out = rejectedText(library, id, width, theme);
    return [...lines.map((line, n) => ({ item: -1, text: paint(theme, n === 0 ? 'plain' : 'quiet', line) })), ...out];
  }
  const rows = links.flatMap((link, item) => {
    const there = library.briefing(briefingOf(link.there));
    const text = library.sentence(link.there)?.text ?? '';
    const head: Piece[] = [
      { text: `${signOf(link)} `, as: link.relation.kind },
      { text: clip(wordsOf(link), width - 2, theme.signs.ellipsis), as: link.relation.kind },
    ];
    const conflict = conflictIn(link);
    const why = conflict === undefined ? reasonsOf(link, width - 7) : '';
    const apart = [...(conflict === undefined ? [] : [`why: ${conflict}`]), ...driftOf(link).map(bothSides)];
    return [
      { item, text: row(theme, width, head) },
      {
        item,
        text: row(theme, width, [
          { text: `  ${clip(there ? citeOf(there) : 'unknown', width - 2, theme.signs.ellipsis)}`, as: 'strong' },
        ]),
      },
      ...(link.relation.judged
        ? wrapText(judgedWords(state, link.relation.judged), width - 2).map((line) => ({
            item,
            text: paint(theme, 'strong', `  ${line}`),
          }))
        : []),
      // What was decided and what sets the two apart stand before the other's words: on a small screen those fill the pane.
      ...apart
        .flatMap((reason) => wrapText(reason, width - 2))
        .map((line) => ({ item, text: paint(theme, 'contradicts', `  ${line}`) })),
      ...wrapText(excerpt(text), width - 2).map((line) => ({ item, text: `  ${line}` })),
      ...(why ? [{ item, text: paint(theme, 'quiet', `  ${clip(flat(`why: ${why}`), width - 2, theme.signs.ellipsis)}`) }] : []),
    ];
  });
  return [...rows, ...rejectedText(library, id, width, theme)];
}

/** That there are rejected links too, and where they are listed. */
function rejectedText(library: Library, id: SentenceId, width: number, theme: Theme): SideRow[] {
  const number = rejectedOf(library, id).length;
  if (number === 0) return [];
  return wrapText(`${counted(number, 'link')} rejected: Enter lists`, width).map((line) => ({
    item: -1,
    text: paint(theme, 'quiet', line),
  }));
}

/** The two weightiest reasons for the link, with what they rest on as far as that fits; w shows them all. */
function reasonsOf(link: Link, width: number): string {
  const reasons = link.relation.evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ what, value }) => [what, value ? `${what} (${flat(value)})` : what] as const);
  const [first, second] = reasons;
  if (!first) return '';
  if (!second) return widthOf(first[1]) <= width ? first[1] : first[0];
  const forms = [
    `${first[1]}, ${second[1]}`,
    `${first[1]}, ${second[0]}`,
    `${first[0]}, ${second[1]}`,
    `${first[0]}, ${second[0]}`,
  ];
  return forms.find((form) => widthOf(form) <= width) ?? first[0];
}

/** "3 articles, 1 origin, 1 against": the heading over the links of a sentence. */
export function standingText(library: Library, id: SentenceId, short = false): string {
  const standing = standingOf(library, id);
  const { origins, against } = standing;
  const support = short && origins !== undefined ? counted(origins, 'origin') : supportText(standing);
  return against > 0 ? `${support}, ${against} against` : support;
}

function parse(detail: string): { width: number; theme: Theme } {
  const [width = '30', name = 'terminal', ascii] = detail.split(' ');
  return { width: Number(width), theme: themeOf(name as ThemeName, ascii === 'true') };
}
