import { ThemeList, ThemePage } from '#contract/answers/theme-page.ts';
import { dayQuery } from './day-query.ts';

export const getTheme = (id: string, asOf: string | null) => dayQuery('theme', ThemePage, asOf, id);

export const getThemes = (asOf: string | null) => dayQuery('themes', ThemeList, asOf);
