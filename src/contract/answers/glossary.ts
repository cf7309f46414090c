import * as v from 'valibot';
import { Term } from '../entities/term.ts';

/** Every term in order of the dataset. */
export const Glossary = v.array(
  v.object({
    /** Names the term in addresses: made of our English, unique in the dataset. */
    id: v.string(),
    ...Term.entries,
    /** The sector the term is the name of; null where it is none. */
    sector: v.nullable(v.string()),
    /** Programmes that `q` finds by the Chinese; of a sector's name, those that name the sector. */
    programmes: v.number(),
  }),
);
export type Glossary = v.InferOutput<typeof Glossary>;
