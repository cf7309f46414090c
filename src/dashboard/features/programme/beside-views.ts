import { createContext } from 'react';

/** Whether the record stands in the drawer beside the views, which a choice in it can narrow, or is a page by itself. */
export const BesideViews = createContext(false);
