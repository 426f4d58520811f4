// The whole screen from one State. Holds nothing itself: keys become actions, rows come from panesOf.
import { Box, Text, useInput, usePaste } from 'ink';
import type { Action } from './actions.ts';
import { keysOf } from './key-names.ts';
import { Menu } from './overlays/Menu.tsx';
import { panesOf, separatorText } from './panes/panes.ts';
import { Sources } from './panes/Sources.tsx';
import { Rows } from './parts/Rows.tsx';
import { layoutFor } from './select/screen.ts';
import type { State } from './state.ts';

export interface AppProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

/** Draws a State. The only place that listens to keys. */
export function App({ state, dispatch }: AppProps) {
  useInput((input, key) => {
    for (const name of keysOf(input, key)) dispatch({ type: 'key', key: name });
  });
  usePaste((text) => dispatch({ type: 'paste', text }));
  const { separators, drawer } = layoutFor(state);
  return (
    <Box width={state.size.columns} height={state.size.rows} flexDirection="column" overflow="hidden">
      {separators.map((rect) => (
        <Box
          key={rect.x}
          position="absolute"
          marginLeft={rect.x}
          marginTop={rect.y}
          width={1}
          height={rect.height}
          overflow="hidden"
        >
          <Text>{separatorText(state, rect)}</Text>
        </Box>
      ))}
      {panesOf(state).map((pane) =>
        pane.id === 'sources' ? <Sources key={pane.id} pane={pane} /> : <Rows key={pane.id} pane={pane} />,
      )}
      {drawer && state.overlay?.type === 'menu' ? <Menu state={state} rect={drawer} dispatch={dispatch} /> : undefined}
    </Box>
  );
}
