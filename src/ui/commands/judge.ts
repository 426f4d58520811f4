// Judging links: right, wrong, of another kind. Each judgement is an event that undoes; pressing the key again withdraws it.
import type { Link } from '../../model/library.ts';
import { RELATION_KINDS } from '../../model/relation.ts';
import type { Action } from '../actions.ts';
import { judgeAs, listedLinks, nameOfLink, rulingOn } from '../select/judged.ts';
import { pairOf } from '../select/links.ts';
import type { State } from '../state.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

const decide =
  (verdict: 'accepted' | 'rejected', said: string) =>
  (state: State): Action | Why => {
    const link = judgeable(state);
    if ('why' in link) return link;
    const { judged } = link.relation;
    if (judged?.verdict === verdict) {
      const ruling = rulingOn(state, link, 'withdrawn');
      return { type: 'judge', rulings: [ruling], said: `No longer ${verdict}: ${nameOfLink(state.library, link)}. u undoes.` };
    }
    return {
      type: 'judge',
      rulings: [rulingOn(state, link, verdict)],
      said: `${said}: ${nameOfLink(state.library, link)}. u undoes.`,
    };
  };

/** The link that a judgement is about, the same that d and w speak of. */
function judgeable(state: State): Link | Why {
  if (state.here === undefined) return NOTHING_LOADED;
  const link = pairOf(state);
  if (link) return link;
  return listedLinks(state.library, state.here).length > 0
    ? { why: 'The links of this sentence are rejected: Enter lists them, + brings one back.' }
    : { why: 'This sentence is linked to nothing. ] goes to the next linked sentence.' };
}

/** Gives the link under the cursor another kind by its name: "updates". */
export function retypeTo(state: State, name: string): Action | Why {
  const link = judgeable(state);
  if ('why' in link) return link;
  const kind = RELATION_KINDS.find((each) => each === name.trim().toLowerCase());
  return kind ? judgeAs(state, link, kind) : { why: `Kinds of links: ${RELATION_KINDS.join(', ')}.` };
}

export const JUDGE_COMMANDS: readonly Command[] = [
  {
    id: 'judge.accept',
    group: 'Cross-reading',
    title: 'the link is right: accept it; again withdraws',
    hint: 'accept',
    keys: ['+'],
    run: decide('accepted', 'Accepted'),
  },
  {
    id: 'judge.reject',
    group: 'Cross-reading',
    title: 'the link is wrong: reject it; again withdraws',
    hint: 'reject',
    keys: ['-'],
    run: decide('rejected', 'Rejected'),
  },
  {
    id: 'judge.retype',
    group: 'Cross-reading',
    title: 'the link is of another kind: choose which',
    hint: 'retype',
    keys: ['='],
    run: (state) => {
      const link = judgeable(state);
      return 'why' in link ? link : { type: 'retype', link };
    },
  },
  {
    id: 'go.judged',
    group: 'Cross-reading',
    title: 'list the links you and others have judged',
    hint: 'judged',
    keys: ['g j'],
    run: (state) =>
      state.library.judged ? { type: 'list', list: 'judged' } : { why: 'No link has been judged yet: + - = on a link do.' },
  },
];
