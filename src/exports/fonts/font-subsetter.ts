import * as v from 'valibot';

/** The font reduced to some characters, as TrueType. */
export type FontSubsetter = (font: Uint8Array, characters: string) => Uint8Array<ArrayBuffer>;

const Call = v.function();
const Harfbuzz = v.object({
  memory: v.instance(WebAssembly.Memory),
  ['_initialize']: Call,
  malloc: Call,
  free: Call,
  hb_blob_create: Call,
  hb_blob_destroy: Call,
  hb_blob_get_data: Call,
  hb_blob_get_length: Call,
  hb_face_create: Call,
  hb_face_destroy: Call,
  hb_face_reference_blob: Call,
  hb_set_add: Call,
  hb_set_clear: Call,
  hb_subset_input_create_or_fail: Call,
  hb_subset_input_destroy: Call,
  hb_subset_input_set: Call,
  hb_subset_input_set_flags: Call,
  hb_subset_input_unicode_set: Call,
  hb_subset_or_fail: Call,
});

// The names of these numbers in HarfBuzz's hb.h and hb-subset.h.
const MEMORY_MODE_WRITABLE = 2;
const SETS_DROP_TABLE_TAG = 3;
const SETS_LAYOUT_FEATURE_TAG = 6;
const FLAGS_NO_HINTING = 0x1;

/** What neither a picture nor a document on a screen asks of a font: hints, vertical metrics, signatures, other layouts. */
const UNUSED_TABLES = ['BASE', 'DSIG', 'GDEF', 'GPOS', 'GSUB', 'VORG', 'gasp', 'meta', 'vhea', 'vmtx'];
const tag = (name: string) => [...name].reduce((sum, letter) => sum * 256 + (letter.codePointAt(0) ?? 0), 0);

/**
 * Readies HarfBuzz, whose subsetter must be given as the bytes of `harfbuzz-subset.wasm`: the browser fetches them, Node reads
 * them. Numbers that HarfBuzz hands out are addresses in its memory; 0 is none.
 */
export async function fontSubsetter(wasm: BufferSource): Promise<FontSubsetter> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const { memory, ...calls } = v.parse(Harfbuzz, instance.exports);
  const call = (name: keyof typeof calls, ...given: readonly number[]): number => {
    const answer = calls[name](...given);
    return typeof answer === 'number' ? answer : 0;
  };
  call('_initialize');
  const needed = (address: number): number => {
    if (address !== 0) return address;
    throw new Error('HarfBuzz could not subset the font.');
  };

  return (font, characters) => {
    const buffer = needed(call('malloc', font.byteLength));
    new Uint8Array(memory.buffer).set(font, buffer);
    const blob = call('hb_blob_create', buffer, font.byteLength, MEMORY_MODE_WRITABLE, 0, 0);
    const face = call('hb_face_create', blob, 0);
    call('hb_blob_destroy', blob);
    const input = needed(call('hb_subset_input_create_or_fail'));
    call('hb_subset_input_set_flags', input, FLAGS_NO_HINTING);
    call('hb_set_clear', call('hb_subset_input_set', input, SETS_LAYOUT_FEATURE_TAG));
    const dropped = call('hb_subset_input_set', input, SETS_DROP_TABLE_TAG);
    for (const name of UNUSED_TABLES) call('hb_set_add', dropped, tag(name));
    const kept = call('hb_subset_input_unicode_set', input);
    for (const character of characters) call('hb_set_add', kept, character.codePointAt(0) ?? 0);
    try {
      const subset = needed(call('hb_subset_or_fail', face, input));
      const made = call('hb_face_reference_blob', subset);
      const start = call('hb_blob_get_data', made, 0);
      const bytes = new Uint8Array(memory.buffer).slice(start, start + call('hb_blob_get_length', made));
      call('hb_blob_destroy', made);
      call('hb_face_destroy', subset);
      return bytes;
    } finally {
      call('hb_subset_input_destroy', input);
      call('hb_face_destroy', face);
      call('free', buffer);
    }
  };
}
