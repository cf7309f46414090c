/** How many times closer one press or one step of a wheel comes, and the share of the picture an arrow moves. */
export const PRESS = 2;
export const TURN = 1.25;
export const STEP = 0.2;
