/**
 * Paper and ink, and the few colours that mean something: the form of a statement, doubt, translation. None of them stands
 * alone; a word, a glyph or a line's style says the same. All text has a contrast of 4.5 or more on its ground.
 */
export const PALETTE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf7;
  --leaf: #f5f2ea;
  --ink: #1d1b18;
  --quiet: #5f5a51;
  --rule: #d8d2c4;
  --strong-rule: #1d1b18;
  --direct: #1c4f8f;
  --mixed: #7c3a86;
  --indirect: #76580a;
  --doubt: #a1341c;
  --translated: #0d665d;
  --glow: #f6ebc2;
  --hit: #f7e08a;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", "TeX Gyre Pagella", Charter,
    "Bitstream Charter", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --measure: 35.5rem;
  --margin: 20rem;
  --between: 3.25rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17171a;
    --leaf: #1f1f23;
    --ink: #e8e4da;
    --quiet: #a7a196;
    --rule: #38373a;
    --strong-rule: #8b867c;
    --direct: #8fb8f2;
    --mixed: #d7a4e4;
    --indirect: #d9b45f;
    --doubt: #f39a84;
    --translated: #72cdc1;
    --glow: #3a3420;
    --hit: #5c4c12;
  }
}
`
