/** Typing errors forgiven in a word: one from four letters on, two from eight. Words with digits are names of their own. */
function errorsForgiven(word: string): number {
  if (!/^[a-z]{4,}$/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Letters wrong, missing, too many or swapped with their neighbour between two words (optimal string alignment), or
 * `most + 1` where there are more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column - 1] ?? 0) + Number(!same),
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      here.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = here;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

/** The words nearest to one typed, of those within the errors forgiven, in order. */
export type NearWords = (typed: string) => readonly string[];

/** `words` are sought in their order, each once. */
export function createNearWords(words: Iterable<string>): NearWords {
  const byLength = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const alike = byLength.get(word.length);
    if (alike === undefined) byLength.set(word.length, [word]);
    else alike.push(word);
  }
  return (typed) => {
    let most = errorsForgiven(typed);
    let nearest: string[] = [];
    if (most === 0) return nearest;
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      for (const word of byLength.get(length) ?? []) {
        const distance = editDistance(typed, word, most);
        if (distance > most) continue;
        if (distance < most) nearest = [];
        most = distance;
        nearest.push(word);
      }
    }
    return nearest;
  };
}
