import { app } from './app.ts';
import { charts } from './charts.ts';

export const en = { app, charts };
