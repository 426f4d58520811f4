// How briefings, days and relations are called on the screen: the same words in every pane.
import { titleOf, type Briefing } from '../../model/briefing.ts';
import type { Link } from '../../model/library.ts';
import type { RelationKind } from '../../model/relation.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Who speaks: the outlet, and who passed it on. The title when no outlet is known. */
export function nameOf(briefing: Briefing): string {
  if (!briefing.outlet) return titleOf(briefing);
  const via = briefing.via?.filter((name) => name !== briefing.outlet) ?? [];
  return via.length > 0 ? `${briefing.outlet} via ${via.join(', ')}` : briefing.outlet;
}

/** The outlet alone, where there is little room: by the short form that its text gives it. */
export function shortNameOf(briefing: Briefing): string {
  return briefing.acronym ?? briefing.outlet ?? shortTitle(titleOf(briefing));
}

/** Beyond this a title that stands for a name is cut after a word. */
const LONGEST_NAME = 40;

/** A title where a name is wanted: its first words. Names stay whole, being shorter. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST_NAME) return title;
  const cut = title.lastIndexOf(' ', LONGEST_NAME - 1);
  return `${title.slice(0, cut > LONGEST_NAME / 2 ? cut : LONGEST_NAME - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** "30 Nov", or "30 Nov 2024" where the year is wanted; empty when unknown. */
export function dayOf(published: string | undefined, year = false): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  if (!parts) return '';
  const day = `${Number(parts[3])} ${MONTHS[Number(parts[2]) - 1] ?? ''}`;
  return year ? `${day} ${parts[1]}` : day;
}

/** "14:30" when the time of publication is known. */
export function timeOf(published: string | undefined): string {
  return /T(\d\d:\d\d)/.exec(published ?? '')?.[1] ?? '';
}

/** Who and when, as in "Kataeb, 29 Nov". */
export function citeOf(briefing: Briefing): string {
  return [shortNameOf(briefing), dayOf(briefing.published)].filter(Boolean).join(', ');
}

export type Sign = '!' | '^' | '+' | '=' | '~' | '·';

/** What the signs mean, in the order of weight. */
export const LEGEND =
  '! possible conflict   ^ update   + corroborated   ~ retold differently   = retold   · same matter   2o two independent origins';

/** What the numbers in the list of sources mean. */
export const LIST_LEGEND = '5/20 in the list: sentences also said elsewhere   !2 in a possible conflict';

/** Relation kinds and how they are signed and said. A restatement whose details differ is signed apart: that is where reports drift. */
export function signOf(link: Link): Sign {
  const { kind } = link.relation;
  return kind === 'restates' && hasDrift(link) ? '~' : SIGNS[kind];
}

/** The sign of each kind; a retelling that differs has its own. */
export const SIGNS: Readonly<Record<RelationKind, Sign>> = {
  contradicts: '!',
  updates: '^',
  corroborates: '+',
  restates: '=',
  overlaps: '·',
};

/** What the sentence one is at is to the other: "corroborated by", "updates", "possible conflict with". */
export function wordsOf(link: Link): string {
  const { kind, from } = link.relation;
  switch (kind) {
    case 'contradicts':
      return 'possible conflict with';
    case 'updates':
      return from === link.here ? 'updates' : 'updated by';
    case 'corroborates':
      return 'corroborated by';
    case 'restates':
      return hasDrift(link) ? 'retold differently by' : 'retold by';
    case 'overlaps':
      return isOtherMatter(link) ? 'only reads like' : 'on the same matter';
  }
}

function hasDrift(link: Link): boolean {
  return link.relation.evidence.some((evidence) => isDifference(evidence.what));
}

/** What the program says of two that read alike and are no one claim. */
export const OTHER_MATTER = 'other matter';

/** The wording is close, but it is told of other people, places or days. */
export function isOtherMatter(link: Link): boolean {
  return link.relation.evidence.some(({ what }) => what === OTHER_MATTER);
}

/** Whether a piece of evidence sets two sentences apart in what they say, and not in wording alone. */
export function isDifference(what: string): boolean {
  return what.startsWith('different') && what !== 'different wording';
}

/** Whether two articles give each other as their source: then neither can be called the origin. */
export function isCircular(why: string): boolean {
  return why.startsWith('circular');
}
