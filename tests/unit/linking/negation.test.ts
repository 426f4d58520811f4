// A negation counts where it is about what both sentences state.
import { expect, it } from 'vitest';
import { gistOf } from '../../../src/linking/compare/gist.ts';
import { makeLexicon } from '../../../src/linking/compare/lexicon.ts';
import { deniesShared, negatesShared } from '../../../src/linking/conflict/negation.ts';

function gists(one: string, other: string) {
  const lexicon = makeLexicon();
  return { a: gistOf(lexicon, one), b: gistOf(lexicon, other), lexicon };
}

it.each([
  [
    'what one negates and the other states',
    'The harbour bridge was not damaged in the storm.',
    'The storm damaged the harbour bridge.',
    true,
  ],
  [
    'a contraction',
    'The mayor didn’t attend the opening in Tarvik.',
    'The mayor attended the opening in Tarvik on Friday.',
    true,
  ],
  ['none hurt against some', 'No workers were injured at the Tarvik mill.', 'Two workers were injured at the Tarvik mill.', true],
  [
    'another form of the verb',
    'Tarvik will not reopen the ferry line this spring.',
    'Tarvik reopens the ferry line this spring.',
    true,
  ],
  ['"not to" do it', 'The council voted not to sell the harbour.', 'The council voted to sell the harbour.', true],
  [
    'another part of one speech negated',
    '"We have not met the owners, but the harbour will stay open," the mayor said.',
    'The mayor said the harbour will stay open, adding that she hopes to meet the owners.',
    false,
  ],
  [
    'a sentence of its own beside the shared one',
    '"She is not my rival. Some day the harbour may be ours again."',
    '"Some day the harbour may be ours again."',
    false,
  ],
  [
    'a thing set against another',
    'The council blamed the storm, not the old mast, for the fall of the bridge.',
    'The council spoke of the old mast and the fall of the bridge.',
    false,
  ],
  [
    'the same in other words',
    'The mayor did not rule out selling the harbour.',
    'The mayor refused to rule out selling the harbour.',
    false,
  ],
  [
    'a noun of the same stem',
    '"I don’t expect anything of the talks in Tarvik."',
    'Expectations of the talks in Tarvik are low.',
    false,
  ],
  [
    'a verb of thinking with another object',
    'You wouldn’t think of the Tarvik council, but they are a rival.',
    'I think the Tarvik council is a rival in trade.',
    false,
  ],
  ['a wish', 'The owners have not met the harbour council.', 'The owners would like to meet the harbour council.', false],
  ['hardly a statement', 'There is no sign.', 'Here are some of the signs:', false],
  ['nothing negated', 'The storm damaged the bridge.', 'The bridge fell in the storm.', false],
])('tells a conflict from another part negated: %s', (_name, one, other, expected) => {
  const { a, b, lexicon } = gists(one, other);
  expect([negatesShared(a, b, lexicon), negatesShared(b, a, lexicon)]).toEqual([expected, expected]);
});

it.each([
  ['what the other states', 'The owners denied that the bridge was damaged.', 'The bridge was damaged in the storm.', true],
  [
    'a report called false',
    'Reports of a damaged bridge are false, the owners said.',
    'The bridge is damaged, reports said.',
    true,
  ],
  [
    'something else',
    'It is hard to take the owners’ denials at face value after a court charged 12 bankers over the bridge loan.',
    'The owners face pressure after a court charged 12 bankers over the bridge loan.',
    false,
  ],
])('tells whether a denial is about %s', (_name, one, other, expected) => {
  const { a, b, lexicon } = gists(one, other);
  expect([deniesShared(a, b, lexicon), deniesShared(b, a, lexicon)]).toEqual([expected, expected]);
});
