/** How many times as many years one press shows, closer or wider; a wheel turns in smaller steps. */
export const PRESS = { closer: 0.5, wider: 2 } as const;
export const TURN = { closer: 0.8, wider: 1.25 } as const;
