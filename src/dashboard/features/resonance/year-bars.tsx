import styles from './resonance.module.css';

interface YearBarsProps {
  readonly counts: readonly number[];
  /** What the tallest bar of all pictures stands for. */
  readonly tallest: number;
}

const HEIGHT = 36;
const STEP = 10;

/** Counts by year as bars on the scale all pictures share; the numbers stand in words beside it. */
export function YearBars({ counts, tallest }: YearBarsProps) {
  return (
    <svg
      className={styles['bars']}
      viewBox={`0 0 ${counts.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, at) => {
        const height = tallest === 0 ? 0 : (count / tallest) * (HEIGHT - 1);
        return <rect key={at * STEP} x={at * STEP} y={HEIGHT - 1 - height} width={STEP - 2} height={height + 1} />;
      })}
    </svg>
  );
}
