/** One text file of the dataset; `path` is relative to its folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
