/** The file is not what a maker of ours wrote in that form, or not of that table. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
