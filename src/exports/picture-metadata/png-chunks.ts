/** https://www.w3.org/TR/png-3/#5PNG-file-signature */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum: four bytes each. */
const FRAME = 12;

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins in the file, with its length. */
  readonly at: number;
}

export const isPng = (file: Uint8Array): boolean => SIGNATURE.every((byte, at) => file[at] === byte);

/** The chunks of a PNG in their order, until one that is not whole. */
export function pngChunks(file: Uint8Array): readonly PngChunk[] {
  const chunks: PngChunk[] = [];
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = SIGNATURE.length; at + FRAME <= file.length; ) {
    const length = view.getUint32(at);
    if (at + FRAME + length > file.length) break;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length), at });
    at += FRAME + length;
  }
  return chunks;
}

export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, checksum(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** CRC-32, https://www.w3.org/TR/png-3/#5CRC-algorithm */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum;
}
