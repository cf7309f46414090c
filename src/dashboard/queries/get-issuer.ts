import { IssuerList, IssuerPage } from '#contract/answers/issuer-page.ts';
import { dayQuery } from './day-query.ts';

export const getIssuer = (id: string, asOf: string | null) => dayQuery('issuer', IssuerPage, asOf, id);

export const getIssuers = (asOf: string | null) => dayQuery('issuers', IssuerList, asOf);
