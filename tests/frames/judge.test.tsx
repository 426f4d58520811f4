// Judging links: what a person sees of their own judgements, and that a rejected link is out of the way.
import { describe, it } from 'vitest';
import { withJudgements } from '../../src/model/judged.ts';
import type { RelationKind, Verdict } from '../../src/model/relation.ts';
import type { Action } from '../../src/ui/actions.ts';
import { ferry, place } from '../helpers/builders.ts';
import { desk } from '../helpers/desk.tsx';

const library = ferry();

/** What the store answers once a judgement is on the disk. */
function kept(one: string, verdict: Verdict, other: string, kind: RelationKind = 'restates', author = 'ana'): Action {
  const judgement = { one: place(one), other: place(other), verdict, kind, time: '2031-03-05T12:40:00Z', author };
  return { type: 'marks', marks: new Map(), library: withJudgements(library, [judgement]), author: 'ana' };
}

const at = () => desk({ library }).press('j');

describe('+ accepts the link under the cursor', () => {
  it('asks for it to be kept and shows who accepted it, and when', async () => {
    await at()
      .press('+')
      .asks('judge')
      .dispatches(kept('wire 0', 'accepted', 'coast 0'))
      .sees('accepted by you, 5 Mar')
      .press('w')
      .sees(' accepted by you, 5 Mar 12:40Z')
      .press('Esc Enter')
      .sees(/retold differently by Northern Wire, 4 Mar +accepted by you/);
  });

  it("names another's judgement", async () => {
    await at()
      .dispatches(kept('wire 0', 'accepted', 'coast 0', 'restates', 'bo'))
      .sees('accepted by bo, 5 Mar');
  });
});

describe('- rejects it', () => {
  it('out of x and the counts, still to be listed and brought back', async () => {
    await at()
      .sees('LINKS  2 articles, 1 origin')
      .press('-')
      .asks('judge')
      .dispatches(kept('wire 0', 'rejected', 'coast 0'))
      .sees('LINKS  none', '1 link rejected: Enter lists')
      .press('x')
      .sees('Said only here.')
      .press('Enter')
      .sees(/x retold differently by Northern Wire, 4 Mar +rejected by you, 5 Mar 12:40Z/)
      .press('-')
      .has((_, frame) => {
        if (!frame.includes('LINKS of this sentence')) throw new Error('the list closed');
      });
  });

  it('says what is missing where nothing is linked', async () => {
    await desk({ library }).press('-').sees('This sentence is linked to nothing.');
  });
});

describe('= gives it another kind', () => {
  it('chosen from a list that explains the kinds', async () => {
    await at()
      .press('=')
      .sees('WHAT ARE THE TWO TO EACH OTHER?', 'The two cannot both be true.', /retelling +as it is/)
      .press('g Enter')
      .asks('judge')
      .doesNotSee('WHAT ARE THE TWO')
      .dispatches(kept('wire 0', 'retyped', 'coast 0', 'contradicts'))
      .sees('possible conflict with')
      .press('w')
      .sees('retyped by you, 5 Mar 12:40Z; crossread says: retelling');
  });
});

it('g j lists every judgement', async () => {
  await at()
    .press('g j')
    .sees('No link has been judged yet')
    .dispatches(kept('wire 0', 'accepted', 'coast 0'))
    .press('g j')
    .sees('JUDGED LINKS', /= retelling +accepted by you/);
});
