import type { ReactNode } from 'react';

interface LinkedTextProps {
  readonly text: string;
  /** A name in the text, and the link that stands in its place. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A sentence in which a name leads to its page: word order belongs to the language, the link to the page. */
export function LinkedText({ text, name, children }: LinkedTextProps) {
  const at = text.indexOf(name);
  return (
    <>
      {text.slice(0, at)}
      {children}
      {text.slice(at + name.length)}
    </>
  );
}
