/** Whether files are dragged: not text, not a link, nor a picture of a page, which a browser offers as a file too but with its markup. */
export const dragsFiles = (types: readonly string[]): boolean =>
  types.includes('Files') && !types.includes('text/html');

/** Hears of files that are dragged over the page and dropped on it, wherever nothing else takes them. */
export function hearFiles(onOver: (isOver: boolean) => void, onDrop: (file: File) => void): () => void {
  const isMeant = (event: DragEvent) =>
    !event.defaultPrevented && dragsFiles(event.dataTransfer?.types ?? []) && !isInput(event);
  const over = (event: DragEvent) => {
    if (!isMeant(event)) return;
    event.preventDefault();
    onOver(true);
  };
  const leave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) onOver(false);
  };
  const drop = (event: DragEvent) => {
    onOver(false);
    const file = event.dataTransfer?.files[0];
    if (!isMeant(event) || file === undefined) return;
    event.preventDefault();
    onDrop(file);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
  };
}

const isInput = ({ target }: DragEvent) => target instanceof Element && target.closest('input[type="file"]') !== null;
