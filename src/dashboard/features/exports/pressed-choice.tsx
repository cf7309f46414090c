interface PressedChoiceProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, all of them in sight. */
export function PressedChoice<Value extends string | number>(props: PressedChoiceProps<Value>) {
  const { label, values, nameOf, value, onChoose } = props;
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((known) => (
        <button key={known} type="button" aria-pressed={known === value} onClick={() => onChoose(known)}>
          {nameOf(known)}
        </button>
      ))}
    </fieldset>
  );
}
