import { useEffect, useState } from 'react';
import { explain } from '../../ui/explain.ts';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';
import { hearFiles } from './file-drag.ts';

/** Hears of files dragged over the site and dropped on it; what reads them comes with the first. */
export function DropHost() {
  const { app } = useWords();
  const [isOver, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const { data, error } = useCode('returned', () => import('./returned-notice.tsx'), isOver || file !== null);
  useEffect(() => hearFiles(setOver, setFile), []);
  if (data) return <data.ReturnedNotice isOver={isOver} file={file} onClose={() => setFile(null)} />;
  return error && file ? <p role="alert">{explain(error, app.errors)}</p> : null;
}
