import type { CustomSeriesOption } from 'echarts/charts';
import type { Mark } from './chart.ts';
import type { Shape } from './shapes.ts';

/** One mark of a picture. `tip` is its tooltip as safe HTML, made only when it is wanted. */
export interface Item {
  readonly shape: Shape;
  readonly mark: Mark | null;
  /** Unique in its layer: by it a mark is known again when others come or go, else by its place in the order. */
  readonly key?: string;
  readonly tip?: () => string;
}

/** A layer of marks: one datum an item, and each datum carries the mark it stands for. */
export function layer(id: string, items: readonly Item[]): CustomSeriesOption {
  return {
    type: 'custom',
    id,
    coordinateSystem: 'none',
    animation: false,
    data: items.map(({ mark, key }) => ({ value: 0, mark, ...(key === undefined ? {} : { id: key }) })),
    renderItem: ({ dataIndex }) => items[dataIndex]?.shape,
    tooltip: {
      formatter: (event) => {
        const [at] = [event].flat();
        return (at && items[at.dataIndex]?.tip?.()) ?? '';
      },
    },
  };
}

/** What stands for nothing and answers to nothing: grids, labels, credits. */
export function ground(id: string, shapes: Shape[]): CustomSeriesOption {
  return {
    type: 'custom',
    id,
    coordinateSystem: 'none',
    animation: false,
    silent: true,
    tooltip: { show: false },
    data: [{ value: 0 }],
    renderItem: () => ({ type: 'group', silent: true, children: shapes }),
  };
}
