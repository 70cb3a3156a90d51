// The style sheet of the page, in light and dark, on paper and in forced colours.
export const style = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1b1f24;
  --quiet: #59636e;
  --line: #d5dae0;
  --allowed: #e9eef4;
  --ours: #2a5d9f;
  --men: #c9d9ee;
  --inside: #0f6b57;
  --outside: #a3400b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181c;
    --ink: #e6e9ec;
    --quiet: #a3adb8;
    --line: #3a424b;
    --allowed: #252d36;
    --ours: #8fb8ee;
    --men: #26405f;
    --inside: #5fcab0;
    --outside: #f0a070;
  }
}
@media (forced-colors: active) {
  :root {
    --paper: Canvas;
    --ink: CanvasText;
    --quiet: CanvasText;
    --line: GrayText;
    --allowed: Canvas;
    --ours: CanvasText;
    --men: Canvas;
    --inside: CanvasText;
    --outside: Highlight;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 3rem 0 0.25rem; }
h3 { font-size: 1rem; margin: 0; }
h4 { font-size: 0.9375rem; margin: 0; }
p { margin: 0.25rem 0; }
.prose { max-width: 46rem; }
a { color: inherit; }
ul { list-style: none; margin: 0; padding: 0; }
.counts { margin-block: 1rem; font-variant-numeric: tabular-nums; font-weight: 600; }
.misses { list-style: disc; padding-inline-start: 1.2rem; font-size: 0.875rem; }
.misses a { display: inline-block; min-block-size: 1.5rem; }
.role { font-size: 0.875rem; font-weight: 400; color: var(--quiet); }
.run { display: grid; gap: 0.5rem 2rem; grid-template-columns: 1fr; margin-block: 1rem 2rem; }
.run > * { min-width: 0; }
@media (min-width: 50rem) {
  .run { grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); align-items: start; }
}
.run li { border-top: 1px solid var(--line); padding: 0.75rem 0; break-inside: avoid; }
.people, .source, .run p { font-size: 0.875rem; }
.tags { font-size: 0.875rem; font-weight: 400; }
.people, .source { color: var(--quiet); }
.inside strong { color: var(--inside); }
.outside strong { color: var(--outside); }
svg { display: block; overflow: visible; }
.plot { inline-size: 100%; max-inline-size: 30rem; block-size: auto; font-size: 11px; }
.plot text { fill: var(--quiet); }
.plot .value { text-anchor: end; }
.plot .day, .plot .days { text-anchor: middle; }
.plot .name { fill: var(--ours); }
.axis text, .beyond { text-anchor: middle; font-size: 13px; fill: var(--quiet); }
.grid, .even { stroke: var(--line); }
.even { stroke: var(--quiet); }
.band { fill: var(--men); }
.curve { fill: none; stroke: var(--ours); stroke-width: 2; stroke-linejoin: round; }
.second { stroke-width: 1; }
.dash1 { stroke-dasharray: 6 3; }
.dash2 { stroke-dasharray: 2 3; }
.dash3 { stroke-dasharray: 8 3 2 3; }
.allowed { fill: var(--allowed); }
.whisker { stroke: var(--ink); stroke-width: 1.5; }
.published { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
circle.ours.inside, .beyond.inside { fill: var(--inside); }
circle.ours.outside, .beyond.outside { fill: var(--outside); }
`;
