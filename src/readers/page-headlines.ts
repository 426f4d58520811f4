// Every place of a page that may give the headline. The site's own name is none.
import { plainWords } from './prose.ts';
import type { Candidate, Page } from './page.ts';

const SEPARATOR = /\s+[-–—|»·•:*/]+\s+|\s*[|»]\s*|:\s+/;

/** Candidates for the headline, not in order. */
export function headlines(page: Page): Candidate[] {
  const { marks, meta, data, title } = page;
  const parts = title.split(SEPARATOR).map(plainWords).filter(Boolean);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const isSite = (text: string) => {
    const plain = plainWords(text);
    return (
      plain === '' ||
      page.site.has(text.toLowerCase()) ||
      plain === last ||
      (page.host !== '' && page.host.replace(/[^a-z0-9]/g, '').includes(plain.replaceAll(' ', '')))
    );
  };
  const headings = (tag: string) =>
    marks.flatMap((mark) =>
      mark.tag === tag && mark.text !== undefined && mark.text.length > 1 && mark.text.length < 300 ? [mark.text] : [],
    );
  const h1 = headings('H1');
  const h2 = headings('H2');
  const all: Candidate[] = [];
  const plainTitle = plainWords(title);
  for (const text of [...h1, ...h2.slice(0, 12)]) {
    const plain = plainWords(text);
    if (!isSite(text) && plain.length > 3 && (parts.includes(plain) || joinedParts(title).has(plain)))
      all.push({ value: text, how: 'heading that is in the page title', right: 0.93 });
  }
  if (data.headline && !isSite(data.headline)) all.push({ value: data.headline, how: 'linked data', right: 0.89 });
  for (const text of h1) {
    if (isSite(text)) {
      all.push({ value: text, how: 'heading', right: 0.3 });
      continue;
    }
    if (h1.length === 1) all.push({ value: text, how: 'only main heading', right: 0.82 });
    if (plainWords(text).length > 8 && plainTitle.includes(plainWords(text)))
      all.push({ value: text, how: 'heading in the page title', right: 0.81 });
    all.push({ value: text, how: 'heading', right: 0.72 });
  }
  const og = meta.get('og:title') ?? meta.get('twitter:title');
  if (og) {
    const cut = cutTitle(og, isSite, [...h1, ...h2]);
    all.push({ value: cut, how: 'title for sharing', right: cut === og ? 0.75 : 0.83 });
  }
  if (title) {
    const cut = cutTitle(title, isSite, [...h1, ...h2]);
    all.push({ value: cut, how: 'page title', right: cut === title ? 0.4 : 0.66 });
  }
  return all;
}

/** Every run of whole parts of a title. */
function joinedParts(title: string): Set<string> {
  const pieces = title.split(/(?<=\s[-–—|»·•:*/]+\s)|(?<=:\s)|(?<=[|»])/);
  const runs = new Set<string>();
  for (let i = 0; i < Math.min(pieces.length, 8); i++)
    for (let j = i + 1; j <= Math.min(pieces.length, 8); j++) runs.add(plainWords(pieces.slice(i, j).join('')));
  return runs;
}

/** A title without the site's name: the part that equals a heading, else what is left when the site's parts are gone. */
function cutTitle(title: string, isSite: (text: string) => boolean, headings: readonly string[]): string {
  const known = new Set(headings.map(plainWords));
  if (known.has(plainWords(title))) return title;
  const marks = [
    ...title.matchAll(
      /\s+[-–—|»·•*/]+\s+|\s*[|»]\s*|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}！？。」』])[-_—](?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])/gu,
    ),
  ];
  for (const mark of marks) {
    const before = title.slice(0, mark.index);
    const after = title.slice(mark.index + mark[0].length);
    if (known.has(plainWords(before))) return before;
    if (known.has(plainWords(after))) return after;
  }
  const last = marks.at(-1);
  if (!last) return title;
  const before = title.slice(0, last.index);
  const after = title.slice(last.index + last[0].length);
  if (isSite(after) && before.length > 3) return before;
  const first = marks[0];
  const head = first ? title.slice(0, first.index) : '';
  return head && isSite(head) && !isSite(title)
    ? title.slice((first?.index ?? 0) + (first?.[0].length ?? 0))
    : before.length > after.length
      ? before
      : title;
}
