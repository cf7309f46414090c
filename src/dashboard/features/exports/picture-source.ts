import type { Sheet } from '#charts/sheet/draw-sheet.ts';
import { drawSheet } from '#charts/sheet/draw-sheet.ts';
import type { Statement } from '#contract/statement.ts';
import { makePictureMetadata } from '#exports/picture-metadata/make-picture-metadata.ts';
import type { PictureMetadata } from '#exports/picture-metadata/picture-metadata.ts';
import type { ExportSubject } from '../../ui/exporting.ts';
import { answerAddress } from './answer-address.ts';
import { type PictureChoices, sizeOf } from './picture-choices.ts';

/** What pictures of a subject are made from. */
export interface PictureSource {
  readonly subject: ExportSubject;
  readonly picture: NonNullable<ExportSubject['picture']>;
  readonly statement: Statement;
  readonly datasetHash: string;
}

/** The picture as it was chosen, drawn anew and away from the screen; null while no size is chosen. */
export function drawPicture({ picture, statement }: PictureSource, choices: PictureChoices): Sheet | null {
  const size = sizeOf(choices);
  if (size === null) return null;
  const { theme, transparent } = choices;
  return drawSheet({ ...picture, statement, look: { ...size, theme, transparent } });
}

/** What lets a picture come back. */
export async function metadataOf(source: PictureSource): Promise<PictureMetadata> {
  const { subject, picture, statement, datasetHash } = source;
  const [table] = await picture.tables();
  return makePictureMetadata({
    view: statement.link,
    asked: { endpoint: subject.endpoint, query: answerAddress(subject, 'json').split('?')[1] ?? '' },
    version: statement.version,
    datasetHash,
    table,
  });
}
