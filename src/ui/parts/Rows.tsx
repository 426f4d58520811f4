// One pane: its rows go to the surface when there is one, else they are drawn as text. Both give the same screen.
import { Box, Text } from 'ink';
import { useContext, useLayoutEffect, type ReactNode } from 'react';
import type { Pane } from '../panes/panes.ts';
import { SurfaceContext } from './surface.ts';

export interface RowsProps {
  readonly pane: Pane;
  /** Draws the rows another way where no surface does. */
  readonly children?: ReactNode;
}

/** A pane at its rectangle. Children stand in for its rows where there is no surface. */
export function Rows({ pane, children }: RowsProps) {
  const surface = useContext(SurfaceContext);
  const { id, rect, rows } = pane;
  // Rows must be at the surface before the frame is written: the frame and they leave together.
  useLayoutEffect(() => {
    surface?.set(id, rect, rows);
  }, [surface, id, rect, rows]);
  useLayoutEffect(() => () => surface?.remove(id), [surface, id]);
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
      {surface ? undefined : (children ?? <Text>{rows.map((text) => text || ' ').join('\n')}</Text>)}
    </Box>
  );
}
