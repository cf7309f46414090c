/** How many times closer than the whole the map comes at most. */
export const CLOSEST = 12;
