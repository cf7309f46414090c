/** The function, which gives its last answer again while it is asked with the very same arguments. */
export function rememberLast<TGiven extends readonly unknown[], TAnswer>(
  make: (...given: TGiven) => TAnswer,
): (...given: TGiven) => TAnswer {
  let last: { readonly given: TGiven; readonly answer: TAnswer } | null = null;
  return (...given) => {
    if (last === null || !last.given.every((value, index) => Object.is(value, given[index])))
      last = { given, answer: make(...given) };
    return last.answer;
  };
}
