// Every command, in the order in which help shows them. A key that is not here does not exist.
import type { Command, Where } from './command.ts';
import { HYPOTHESIS_COMMANDS } from './hypotheses.ts';
import { JUDGE_COMMANDS } from './judge.ts';
import { LINK_COMMANDS } from './link.ts';
import { MOVE_COMMANDS, PANE_COMMANDS } from './navigate.ts';
import { READ_COMMANDS } from './read.ts';
import { SEARCH_COMMANDS } from './search.ts';
import { TRIAGE_COMMANDS } from './triage.ts';
import { UNREAD_COMMANDS } from './unread.ts';
import { VIEW_COMMANDS } from './views.ts';
import { LEAVE_COMMANDS, SCREEN_COMMANDS } from './view.ts';

export const COMMANDS: readonly Command[] = [
  ...LINK_COMMANDS,
  ...JUDGE_COMMANDS,
  ...UNREAD_COMMANDS,
  ...VIEW_COMMANDS,
  ...SEARCH_COMMANDS,
  ...MOVE_COMMANDS,
  ...PANE_COMMANDS,
  ...TRIAGE_COMMANDS,
  ...HYPOTHESIS_COMMANDS,
  ...READ_COMMANDS,
  ...SCREEN_COMMANDS,
  ...LEAVE_COMMANDS,
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** By its public id ("article.next"); absent when there is none. */
export function commandOf(id: string): Command | undefined {
  return byId.get(id);
}

/** Whether a command can be reached from a place. */
export function worksIn(command: Command, where: Where): boolean {
  return command.in === undefined ? where !== 'hypotheses' : command.in.includes(where);
}
