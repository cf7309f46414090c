import { useEffect } from 'react';
import type { PageHead } from '#heads/page-head.ts';
import { useWords } from './use-words.ts';

function put<TTag extends 'meta' | 'link' | 'script'>(
  tag: TTag,
  key: string,
  value: string,
): HTMLElementTagNameMap[TTag] {
  const found = document.head.querySelector<HTMLElementTagNameMap[TTag]>(`${tag}[${key}="${value}"]`);
  if (found !== null) return found;
  const made = document.createElement(tag);
  made.setAttribute(key, value);
  document.head.append(made);
  return made;
}

/** Says in the document what the page is, as the server says it of the same page; null while that is not known. */
export function useHead(head: PageHead | null): void {
  const { app } = useWords();
  useEffect(() => {
    if (head === null) return;
    document.title = app.documentTitle(head.title);
    put('meta', 'name', 'description').content = head.description;
    put('link', 'rel', 'canonical').href = location.origin + head.path;
    put('script', 'type', 'application/ld+json').textContent = JSON.stringify(head.jsonLd);
  }, [head, app]);
}
