// The source list drawn through ink-select-input: as drawing only, the cursor is State's. Long lists are windowed before they come here.
import { Text } from 'ink';
import SelectInput from 'ink-select-input';
import { Rows } from '../parts/Rows.tsx';
import type { Pane } from './panes.ts';

/** The rows of the pane, one an item. */
export function Sources({ pane }: { readonly pane: Pane }) {
  const items = pane.rows.map((text, n) => ({ key: `${n}`, label: text === '' ? ' ' : text, value: n }));
  return (
    <Rows pane={pane}>
      <SelectInput items={items} isFocused={false} indicatorComponent={NoIndicator} itemComponent={SourceRow} />
    </Rows>
  );
}

function NoIndicator() {
  return null;
}

function SourceRow({ label }: { readonly label: string }) {
  return <Text wrap="truncate">{label}</Text>;
}
