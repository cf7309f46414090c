import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { DatasetFault } from '../fault.ts';
import type { Path } from '../path.ts';
import type { SourceFile } from './source-file.ts';

/** A file as a value, and the way back from any part of it to its line. */
export interface ParsedFile {
  readonly path: string;
  readonly value: unknown;
  /** The line of the node at a path, or of the nearest node above it that stands in the file. */
  readonly lineAt: (path: Path) => number | null;
}

function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const [depth, key] of path.entries()) {
    const value: unknown = isCollection(node) ? node.get(key, true) : undefined;
    if (value === undefined || value === null) return node;
    // The key of the last step says more than its value, which may begin lines below.
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    node = depth === path.length - 1 && pair !== undefined ? pair.key : value;
  }
  return node;
}

function valueOf(document: Document): { value: unknown } | { refused: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { refused: 'uses an alias (*name); write the value out, so that each record can be read alone' };
  }
}

/** Parses one file. Aliases, merges and doubled keys are refused: the plain subset is what people review. */
export function parseYaml({ path, text }: SourceFile): ParsedFile | DatasetFault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, merge: false });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const syntax = [...document.errors, ...document.warnings].map(
    ({ pos, message }): DatasetFault => ({
      file: path,
      line: lineOf(pos[0]),
      field: '',
      reason: `is not valid YAML: ${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}`,
    }),
  );
  if (syntax.length > 0) return syntax;
  if (document.contents === null) return [{ file: path, line: null, field: '', reason: 'is empty' }];
  const read = valueOf(document);
  if ('refused' in read) return [{ file: path, line: null, field: '', reason: read.refused }];
  return {
    path,
    value: read.value,
    lineAt: (at) => {
      const node = nodeAt(document, at);
      return isNode(node) && node.range ? lineOf(node.range[0]) : null;
    },
  };
}
