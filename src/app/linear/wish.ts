// Whether the person wants lines instead of a screen. Apart from linear.ts so that the screen's first frame need not wait for that.
import { capabilitiesOf, type Environment } from '../../terminal/capabilities.ts';

/** Whether lines are wanted: by name, by a screen reader's setting, or because the terminal has nothing else. */
export function isLinear(env: Environment): boolean {
  return Boolean(env['CROSSREAD_LINEAR']) || env['INK_SCREEN_READER'] === 'true' || capabilitiesOf(env).dumb;
}
