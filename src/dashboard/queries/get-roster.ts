import { RosterList } from '#contract/answers/catalogue.ts';
import { RosterPage } from '#contract/answers/roster-page.ts';
import { dayQuery } from './day-query.ts';

export const getRoster = (id: string, asOf: string | null) => dayQuery('roster', RosterPage, asOf, id);

export const getRosters = (asOf: string | null) => dayQuery('designations', RosterList, asOf);
