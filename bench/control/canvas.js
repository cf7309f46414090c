// The control of the benchmark: what a page costs that draws the same answers with nothing but a 2D context. It is as
// plain as can be on purpose (no text measuring, no labels but numbers and names) and knows nothing of the product.
const api = new URLSearchParams(location.search).get('api');
const SHADES = ['#f1efe6', '#d8e6e3', '#b0d1d2', '#7fb5bd', '#4c93a3', '#236d84', '#0d4760'];
const context = (id) => document.getElementById(id).getContext('2d');
const ask = async (path, query) => (await (await fetch(`${api}/api/v1/${path}?${query}`)).json()).data;
const days = (date) => Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) / 86_400_000;

function drawTimeline(timeline) {
  const c = context('timeline');
  c.clearRect(0, 0, 1340, 1000);
  const from = days(String(timeline.span.from));
  const to = days(String(timeline.span.to + 1));
  const x = (date) => 120 + ((days(date) - from) / (to - from)) * 1200;
  c.strokeStyle = '#e4e0d6';
  for (let year = timeline.span.from; year <= timeline.span.to; year++) {
    c.beginPath();
    c.moveTo(x(String(year)), 20);
    c.lineTo(x(String(year)), 960);
    c.stroke();
    c.fillStyle = '#5b656e';
    c.fillText(String(year), x(String(year)), 14);
  }
  const ends = [];
  for (const bar of timeline.bars) {
    const left = x(bar.start);
    const right = Math.max(left + 4, bar.end === null ? left + 24 : x(bar.end));
    let row = ends.findIndex((end) => end < left);
    if (row < 0) row = ends.length;
    ends[row] = right + 2;
    c.fillStyle = bar.relevance === 'core' ? SHADES[6] : bar.relevance === 'enabling' ? SHADES[4] : SHADES[2];
    c.fillRect(left, 24 + row * 4, right - left, 3);
  }
  for (const { year, count } of timeline.targetsDue) {
    c.fillStyle = SHADES[3];
    c.fillRect(x(String(year)), 990 - count / 8, 40, count / 8);
    c.fillText(String(count), x(String(year)), 984 - count / 8);
  }
}

function drawHeatmap(heatmap) {
  const c = context('heatmap');
  c.clearRect(0, 0, 680, 900);
  const most = Math.max(1, ...heatmap.rows.flatMap((row) => row.counts));
  heatmap.rows.forEach((row, at) => {
    const y = 24 + at * 22;
    c.fillStyle = '#1c2126';
    c.fillText(row.name.en, 0, y + 14);
    row.counts.forEach((count, column) => {
      const left = 180 + column * 34;
      c.fillStyle = count === 0 ? '#faf8f3' : SHADES[1 + Math.round((5 * count) / most)];
      c.fillRect(left, y, 32, 20);
      if (count === 0) return;
      c.fillStyle = '#1c2126';
      c.fillText(String(count), left + 12, y + 14);
    });
  });
}

function drawMap(map) {
  const c = context('map');
  c.clearRect(0, 0, 620, 560);
  const at = ({ lon, lat }) => [((lon - 73) / 63) * 620, 560 - ((lat - 17) / 38) * 560];
  c.fillStyle = '#ebe7dc';
  c.fillRect(0, 0, 620, 560);
  for (const place of map.places) {
    const [x, y] = at(place);
    c.beginPath();
    c.arc(x, y, 2 + 2 * Math.sqrt(place.designations.length), 0, 7);
    c.fillStyle = place.designations.length > 0 ? SHADES[5] : SHADES[2];
    c.fill();
    if (place.designations.length > 2) c.fillText(`${place.name.en} ${place.designations.length}`, x + 8, y);
  }
}

/** Asks the three questions, draws the three answers, and resolves when they are painted. */
window.setFilter = async (query) => {
  const [timeline, heatmap, map] = await Promise.all([ask('timeline', query), ask('heatmap', query), ask('cities', query)]);
  drawTimeline(timeline);
  drawHeatmap(heatmap);
  drawMap(map);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};
window.ready = window.setFilter('');
