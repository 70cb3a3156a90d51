// The style sheet of the page, in light and dark, on paper and in forced colours.
export const style = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1b1f24;
  --quiet: #59636e;
  --line: #d5dae0;
  --band: #e9eef4;
  --inside: #0f6b57;
  --outside: #a3400b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181c;
    --ink: #e6e9ec;
    --quiet: #a3adb8;
    --line: #3a424b;
    --band: #252d36;
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
    --band: Canvas;
    --inside: CanvasText;
    --outside: Highlight;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.25rem 0; }
a { color: inherit; }
ul { list-style: none; margin: 0; padding: 0; }
.counts { margin-block: 1rem; font-variant-numeric: tabular-nums; font-weight: 600; }
section li { border-top: 1px solid var(--line); padding: 0.75rem 0; break-inside: avoid; }
.tags, .people, .source, section li > p { font-size: 0.875rem; }
.people, .source { color: var(--quiet); }
.inside strong { color: var(--inside); }
.outside strong { color: var(--outside); }
svg { display: block; overflow: visible; }
.axis text, .beyond { text-anchor: middle; font-size: 13px; fill: var(--quiet); }
.grid, .even { stroke: var(--line); }
.even { stroke: var(--quiet); }
.allowed { fill: var(--band); }
.whisker { stroke: var(--ink); stroke-width: 1.5; }
.published { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
circle.ours.inside, .beyond.inside { fill: var(--inside); }
circle.ours.outside, .beyond.outside { fill: var(--outside); }
`;
