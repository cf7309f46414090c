import { createElement, Fragment } from 'react';
import type { Named } from '#charts/chart.ts';
import { PageLink } from '../page-link.tsx';
import { ProgrammeOpener } from '../programme-opener.tsx';
import type { Cell } from './twin.ts';

/** What a cell of a table says; the names in it lead to their pages. */
export function ToldCell({ cell }: { readonly cell: Cell }) {
  if (cell === null || typeof cell !== 'object') return cell;
  // Two parts may say the same, as of a city with two clusters on one roster: there is nothing to make a key of.
  const parts = cell.map((part) => (typeof part === 'string' ? part : createElement(Name, part)));
  return createElement(Fragment, null, ...parts.flatMap((part, nth) => (nth === 0 ? [part] : ['; ', part])));
}

function Name({ text, to: { page, id } }: Named) {
  if (page === 'programme') return <ProgrammeOpener id={id}>{text}</ProgrammeOpener>;
  return (
    <PageLink page={page} id={id}>
      {text}
    </PageLink>
  );
}
