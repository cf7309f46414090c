import { useQuery } from '@tanstack/react-query';
import { getDataset } from '../../queries/get-dataset.ts';

/** The version of the dataset that answers; undefined until it is known. */
export const useVersion = (): string | undefined => useQuery(getDataset).data?.info.version;
