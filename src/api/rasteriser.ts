import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { latinMarks } from './latin-marks.ts';

/** All text of pictures made here is set in one font, which has Latin and Han. */
const FAMILY = 'Noto Sans SC';

/** Makes PNGs of SVGs at their own size, in the pixels of one screen. `wasm` is resvg's, `font` the one at HAN_FONT_PATH. */
export async function rasteriser(wasm: BufferSource, font: Uint8Array): Promise<(svg: string) => Uint8Array> {
  await initWasm(wasm);
  const options = {
    font: { fontBuffers: [font], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY },
  };
  return (svg) => {
    const picture = new Resvg(latinMarks(svg), options);
    const image = picture.render();
    const png = image.asPng();
    image.free();
    picture.free();
    return png;
  };
}
