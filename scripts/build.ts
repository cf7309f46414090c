import { buildSite } from './build/build-site.ts';

await buildSite();
console.log('Built into dist/. Start it with: npm start');
