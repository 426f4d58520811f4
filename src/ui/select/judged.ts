// What a person decided about links, in words: who, when, and what the program had said; and the links they rejected.
import type { Ruling } from '../../model/judgement.ts';
import type { Library, Link } from '../../model/library.ts';
import { RELATION_KINDS, type Judged, type Relation, type RelationKind } from '../../model/relation.ts';
import { anchorOf } from '../../model/settle.ts';
import { briefingOf, type SentenceId } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import type { State } from '../state.ts';
import type { ListItem } from './lists.ts';
import { once } from './memo.ts';
import { citeOf, dayOf, SIGNS, timeOf } from './names.ts';

/** The links of a sentence that a person rejected. */
export function rejectedOf(library: Library, id: SentenceId): readonly Link[] {
  return rejected(library).get(id) ?? NONE;
}

const NONE: readonly Link[] = [];

const rejected = once((library: Library): ReadonlyMap<SentenceId, readonly Link[]> => {
  const found = new Map<SentenceId, Link[]>();
  const put = (here: SentenceId, there: SentenceId, relation: Relation) => {
    found.set(here, [...(found.get(here) ?? []), { relation, here, there }]);
  };
  for (const relation of library.rejected ?? []) {
    put(relation.from, relation.to, relation);
    put(relation.to, relation.from, relation);
  }
  return found;
});

/** Links of a sentence as they can be listed: those in force, then the rejected ones. */
export function listedLinks(library: Library, id: SentenceId): readonly Link[] {
  const out = rejectedOf(library, id);
  return out.length > 0 ? [...library.linksOf(id), ...out] : library.linksOf(id);
}

/** "accepted by you, 22 Nov 12:40Z". */
export function judgedWords({ author }: Pick<State, 'author'>, { verdict, author: by, time }: Judged): string {
  return `${verdict} by ${by === author ? 'you' : by}, ${dayOf(time)} ${timeOf(time)}Z`;
}

/** What the kinds are called where one chooses between them. */
export const KIND_WORDS: Readonly<Record<RelationKind, string>> = {
  contradicts: 'possible conflict',
  updates: 'update',
  corroborates: 'corroboration',
  restates: 'retelling',
  overlaps: 'same matter',
};

const KIND_TEXTS: Readonly<Record<RelationKind, string>> = {
  contradicts: 'The two cannot both be true.',
  updates: 'The same matter, later: what has changed.',
  corroborates: 'The same, told independently: another origin.',
  restates: 'The same, from the same origin.',
  overlaps: 'On the same matter, but another statement.',
};

/** What the program alone says of a link that a person has retyped or brought in; absent where both agree. */
export function programSays(library: Library, { here, there, relation }: Link): string | undefined {
  if (relation.judged?.verdict !== 'retyped') return undefined;
  const own = library.judged?.unjudged.linksOf(here).find((link) => link.there === there);
  return own ? KIND_WORDS[own.relation.kind] : 'no link';
}

/** What is decided about a link, with the places of its two sentences. */
export function rulingOn({ library }: State, { relation }: Link, verdict: Ruling['verdict'], kind = relation.kind): Ruling {
  const anchor = (id: SentenceId) => {
    const reading = library.reading(briefingOf(id));
    return reading && anchorOf(reading, id);
  };
  const [one, other] = [anchor(relation.from), anchor(relation.to)];
  return {
    one: relation.from,
    other: relation.to,
    verdict,
    kind,
    anchors: { ...(one ? { one } : {}), ...(other ? { other } : {}) },
  };
}

/** How a link is called in messages: "update, Northern Wire, 4 Mar". */
export function nameOfLink(library: Library, { relation, there }: Link): string {
  return `${KIND_WORDS[relation.kind]}, ${citeAt(library, there)}`;
}

/** The judgement that a link is of a kind: of its own, then it is accepted, or of another. */
export function judgeAs(state: State, link: Link, kind: RelationKind): Action {
  const isSame = link.relation.kind === kind;
  const was = nameOfLink(state.library, link);
  return {
    type: 'judge',
    rulings: [rulingOn(state, link, isSame ? 'accepted' : 'retyped', kind)],
    said: isSame ? `Accepted: ${was}. u undoes.` : `Now ${KIND_WORDS[kind]}, not ${was}. u undoes.`,
  };
}

/** The kinds that a link can be given. */
export function kindItems(state: State): readonly ListItem[] {
  const link = state.overlay?.type === 'list' ? state.overlay.link : undefined;
  if (!link) return [];
  return RELATION_KINDS.map((kind) => ({
    head: `${SIGNS[kind]} ${KIND_WORDS[kind]}`,
    as: kind,
    note: link.relation.kind === kind ? 'as it is' : '',
    texts: [KIND_TEXTS[kind]],
    action: judgeAs(state, link, kind),
  }));
}

/** Every judgement in force, the newest first. */
export function judgedItems(state: State): readonly ListItem[] {
  const { library } = state;
  const judgements = library.judged?.judgements ?? [];
  return judgements
    .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
    .map((judgement) => ({
      head: `${judgement.verdict === 'rejected' ? 'x' : SIGNS[judgement.kind]} ${KIND_WORDS[judgement.kind]}`,
      as: judgement.verdict === 'rejected' ? 'quiet' : judgement.kind,
      note: judgedWords(state, judgement),
      texts: [judgement.one, judgement.other].map((id) => `${citeAt(library, id)}: ${library.sentence(id)?.text ?? ''}`),
      action: { type: 'jump', sentence: judgement.one },
    }));
}

function citeAt(library: Library, id: SentenceId): string {
  const briefing = library.briefing(briefingOf(id));
  return briefing ? citeOf(briefing) : id;
}
