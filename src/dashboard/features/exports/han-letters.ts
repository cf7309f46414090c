import wasmAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { fontSubsetter } from '#exports/fonts/font-subsetter.ts';
import { embedHan, HAN_FONT_PATH } from '#exports/fonts/han-font.ts';
import { fetchFile } from '../../ui/fetch-file.ts';

async function fetchLetters(signal: AbortSignal) {
  const fetched = async (address: string) => (await fetchFile(address, signal, () => undefined)).arrayBuffer();
  const [font, wasm] = await Promise.all([fetched(HAN_FONT_PATH), fetched(wasmAddress)]);
  return { font: new Uint8Array(font), subset: await fontSubsetter(wasm) };
}

/**
 * The SVG with the Han characters it draws in it.
 * @throws as `fetchFile` does.
 */
export async function withHan(svg: string, signal: AbortSignal): Promise<string> {
  const { font, subset } = await fetchLetters(signal);
  return embedHan(svg, font, subset);
}

/**
 * A font of just these characters, as TrueType.
 * @throws as `fetchFile` does.
 */
export async function fontOf(characters: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const { font, subset } = await fetchLetters(signal);
  return subset(font, characters);
}
