// A short choice: ink-select-input as a chooser of its own, with j, k, Enter and the digits.
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import type { Action } from '../actions.ts';
import { groupings } from '../commands/view.ts';
import { exportChoices, exportScope } from '../select/take-out.ts';
import type { Rect } from '../layout.ts';
import { looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { ruleRow } from './drawer.ts';

export interface MenuProps {
  readonly state: State;
  readonly rect: Rect;
  readonly dispatch: (action: Action) => void;
}

/** How to export, or how to group the sources. Choosing dispatches the choice's action. */
export function Menu({ state, rect, dispatch }: MenuProps) {
  const isExport = state.overlay?.type === 'menu' && state.overlay.menu === 'export';
  const choices = isExport ? exportChoices(state) : groupings(state);
  const title = isExport ? `EXPORT ${exportScope(state).name}` : 'GROUP THE SOURCES';
  const theme = looksOf(state);
  const items = choices.map((choice, n) => ({ key: `${n}`, label: choice.label, value: n }));
  return (
    <Box
      position="absolute"
      marginLeft={rect.x}
      marginTop={rect.y}
      width={rect.width}
      height={rect.height}
      flexDirection="column"
      overflow="hidden"
    >
      <Text wrap="truncate">{ruleRow(theme, rect.width, title)}</Text>
      <SelectInput
        items={items}
        indicatorComponent={state.ascii ? AsciiIndicator : BarIndicator}
        onSelect={(item) => {
          const choice = choices[item.value];
          if (choice) dispatch(choice.action);
        }}
      />
    </Box>
  );
}

interface IndicatorProps {
  readonly isSelected?: boolean;
}

function BarIndicator({ isSelected = false }: IndicatorProps) {
  return <Text bold>{isSelected ? ' ▌ ' : '   '}</Text>;
}

function AsciiIndicator({ isSelected = false }: IndicatorProps) {
  return <Text bold>{isSelected ? ' > ' : '   '}</Text>;
}
