/** The tables that stand in for the pictures, in one lazy chunk: they come when a picture is first turned into its table. */

export { TableTwin } from './table-twin.tsx';
export { tablesOfView } from './twin-of.ts';
