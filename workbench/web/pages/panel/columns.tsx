/** Two columns side by side, the second below the first where there is no room. */
import type { Columns as ColumnsJson } from './widgetJson';
import { WidgetView } from './widgetView';

const SIDES = { START: 'flex-start', CENTER: 'center', END: 'flex-end' } as const;
const HEIGHTS = { TOP: 'flex-start', CENTER: 'center', BOTTOM: 'flex-end' } as const;

export const Columns = ({ columns: { columnItems } }: { readonly columns: ColumnsJson }) => (
  <div class="card-columns">
    {columnItems.map(({ horizontalSizeStyle, horizontalAlignment, verticalAlignment, widgets }, place) => (
      <div
        key={place}
        class={horizontalSizeStyle === 'FILL_MINIMUM_SPACE' ? 'card-column card-column-least' : 'card-column'}
        style={{ alignItems: SIDES[horizontalAlignment], justifyContent: HEIGHTS[verticalAlignment] }}
      >
        {widgets.map((widget, at) => (
          <WidgetView key={at} widget={widget} />
        ))}
      </div>
    ))}
  </div>
);
