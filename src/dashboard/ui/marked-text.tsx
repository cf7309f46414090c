import type { Marks } from '#contract/answers/search.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: Marks;
}

/** A text with what a search met in it marked. The text is laid out as text, whatever stands in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const ends = marks.map(([, to]) => to);
  return (
    <>
      {marks.map(([from, to], at) => (
        <span key={from}>
          {text.slice(ends[at - 1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
