import { Glossary } from '#contract/answers/glossary.ts';
import { dayQuery } from './day-query.ts';

export const getGlossary = (asOf: string | null) => dayQuery('glossary', Glossary, asOf);
