// How badge and panel look. Strings, because they live in shadow roots: the page's styles end at the host.
//
// Results are drawn on one calm scale of slate; only bait has a colour of its own, and a quiet one. Nothing is told
// by colour alone: the score is a number, bait has a sign, levels are written out.

/** Colours and small parts, shared by everything in a shadow root. */
const tokens = `
  [data-theme] {
    color-scheme: light;
    --ink: #1c2430; --soft: #566273; --faint: rgb(28 36 48 / 0.13); --line: rgb(28 36 48 / 0.12);
    --paper: #fff; --glass: rgb(255 255 255 / 0.94); --raised: #f5f7fa; --lift: 0 1px 2px rgb(20 28 40 / 0.08);
    --fall: 0 12px 40px rgb(20 28 40 / 0.2), 0 2px 8px rgb(20 28 40 / 0.08);
    --low: #8b95a4; --some: #66768d; --good: #3d6691; --strong: #1d4e86; --cost: #9a7f78;
    --bait: #855404; --bait-sign: #c27c0e; --bait-paper: #fdf3df; --bait-line: #ecd5a6; --focus: #2f6fbd;
  }
  [data-theme="dark"] {
    color-scheme: dark;
    --ink: #e9edf3; --soft: #a3afbf; --faint: rgb(233 237 243 / 0.16); --line: rgb(233 237 243 / 0.15);
    --paper: #1a2029; --glass: rgb(30 37 47 / 0.94); --raised: #232b36; --lift: 0 1px 2px rgb(0 0 0 / 0.4);
    --fall: 0 16px 48px rgb(0 0 0 / 0.55), 0 2px 8px rgb(0 0 0 / 0.4);
    --low: #7f8b9b; --some: #97a8be; --good: #86b3e2; --strong: #a8d2ff; --cost: #b8a19b;
    --bait: #f2c874; --bait-sign: #e5a93b; --bait-paper: rgb(229 169 59 / 0.13); --bait-line: rgb(229 169 59 / 0.32); --focus: #8ab8f0;
  }
  [data-band="low"], [data-band="none"] { --meter: var(--low); }
  [data-band="some"] { --meter: var(--some); }
  [data-band="good"] { --meter: var(--good); }
  [data-band="strong"] { --meter: var(--strong); }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  button, select { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
  button { cursor: pointer; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  .ring { transform: rotate(-90deg); flex: none; }
  .ring circle { fill: none; stroke-width: 2.5; }
  .ring .track { stroke: var(--faint); }
  .ring .meter { stroke: var(--meter); stroke-linecap: butt; }
  .sign { flex: none; fill: var(--bait-sign); }
  .sign .cut { fill: none; stroke: #fff; stroke-width: 1.3; stroke-linecap: round; }
  [data-theme="dark"] .sign .cut { stroke: #2a2110; }
  @media (forced-colors: active) {
    .ring { forced-color-adjust: none; } .ring .track { stroke: color-mix(in srgb, CanvasText 30%, transparent); } .ring .meter { stroke: Highlight; } .sign { fill: CanvasText; } .sign .cut { stroke: Canvas !important; }
  }
`;

const face = `font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased;`;

/** Styles of a badge, in every badge's shadow root. */
export const badgeStyles = `${tokens}
  .frame { all: initial; display: flex; width: max-content; align-items: center; gap: 6px; ${face} font-size: 12px; line-height: 1; color: var(--ink); visibility: hidden; }
  .frame[data-placed="yes"], .frame[data-effect="fold"] { visibility: visible; }
  .frame[data-show="no"] { display: none; }
  .open {
    appearance: none; display: inline-flex; align-items: center; justify-content: center; gap: 5px; height: 24px; min-width: 24px;
    padding: 0 8px 0 5px; padding-inline: 5px 8px; border: 1px solid var(--line); border-radius: 12px; background: var(--glass);
    box-shadow: var(--lift); font-weight: 620; letter-spacing: 0.005em; white-space: nowrap; user-select: none;
    transition: border-color 120ms, box-shadow 120ms;
  }
  .open:hover, .open[aria-expanded="true"] { border-color: var(--meter); box-shadow: 0 2px 6px rgb(20 28 40 / 0.14); }
  .open::before {
    content: ""; flex: none; width: 13px; height: 13px; border-radius: 50%;
    background: radial-gradient(closest-side, var(--paper) 64%, transparent 68%), conic-gradient(var(--meter) var(--score), var(--faint) 0);
  }
  .score { min-width: 1.1em; text-align: center; }
  [data-band="none"] .open::before { display: none; }
  [data-band="none"] .score { color: var(--soft); min-width: 22px; }
  [data-band="none"] .open { padding: 0; }
  [data-band="none"][data-bait="yes"] .open { padding: 0 7px; }
  [data-band="none"][data-bait="yes"] .score { display: none; }
  [data-band="none"] .bait { border: 0; padding: 0; }
  .bait { display: inline-flex; align-items: center; gap: 3px; height: 16px; padding-inline-start: 6px; border-inline-start: 1px solid var(--line); color: var(--bait); }
  .bait .sign { width: 12px; height: 12px; }
  .count::after { content: attr(data-count); }
  .count[data-count=""] { display: none; }
  .score:empty::after { content: "–"; }
  [data-density="dot"] .open { width: 24px; padding: 0; background: transparent; border-color: transparent; box-shadow: none; }
  [data-density="dot"] .open:hover, [data-density="dot"] .open[aria-expanded="true"] { background: var(--glass); border-color: var(--line); }
  [data-density="dot"] .score, [data-density="dot"] .count { display: none; }
  [data-density="dot"][data-bait="no"] .open::before { display: block; }
  [data-density="dot"] .bait { border: 0; padding: 0; }
  [data-density="dot"][data-bait="yes"] .open::before { display: none; }
  [data-density="dot"] .bait .sign { width: 14px; height: 14px; }
  .note { display: inline-flex; align-items: center; gap: 8px; height: 24px; max-width: 190px; padding-inline: 10px 3px; border: 1px solid var(--bait-line); border-radius: 12px;
    background: var(--paper); color: var(--soft); white-space: nowrap; }
  [data-effect="dim"] .bait { display: none; }
  [data-effect="dim"] .open { padding-inline-end: 8px; }
  .why { overflow: hidden; text-overflow: ellipsis; line-height: 1.3; }
  .undo { appearance: none; height: 18px; min-width: 44px; padding: 0 8px; border: 0; border-radius: 9px; background: var(--raised); color: var(--ink); font-weight: 620; position: relative; }
  .undo::after { content: ""; position: absolute; inset: -4px; }
  .undo:hover { background: var(--faint); }
  [data-effect="fold"] { width: auto; min-height: 40px; padding: 6px 10px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
  [data-effect="fold"] .note { flex: 1; max-width: none; border: 0; background: none; padding-inline-end: 0; min-width: 0; }
  [data-effect="fold"] .why { flex: 1; }
  [data-effect="fold"] .undo { height: 24px; border-radius: 12px; background: var(--paper); }
  @media (prefers-reduced-motion: reduce) { .open { transition: none; } }
  @media (forced-colors: active) {
    .open, .note, .undo, .frame[data-effect="fold"] { border: 1px solid ButtonText; background: ButtonFace; color: ButtonText; }
    .open::before { forced-color-adjust: none; background: radial-gradient(closest-side, ButtonFace 64%, transparent 68%), conic-gradient(Highlight var(--score), color-mix(in srgb, ButtonText 30%, transparent) 0); }
  }
`;

/** Styles of the panel, added to a badge's shadow root with the panel. */
export const panelStyles = `
  .panel {
    all: initial; display: block; ${face} position: fixed; inset: auto; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 14px; overflow: auto; overscroll-behavior: contain;
    width: min(372px, calc(100vw - 16px)); max-height: min(600px, calc(100vh - 16px)); background: var(--paper); color: var(--ink);
    box-shadow: var(--fall); font-size: 13px; line-height: 1.45; text-align: start; cursor: default; user-select: text; scrollbar-width: thin; scrollbar-color: var(--low) transparent;
    animation: appear 130ms cubic-bezier(0.2, 0.8, 0.3, 1);
  }
  .panel:focus { outline: none; }
  .panel:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
  @keyframes appear { from { opacity: 0; transform: translateY(-4px); } }
  .head { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 4px; padding: 14px 12px 12px 16px; padding-inline: 16px 12px; background: var(--paper); border-bottom: 1px solid var(--line); }
  .dial { position: relative; flex: none; width: 50px; height: 50px; margin-inline-end: 8px; }
  .dial .ring { width: 100%; height: 100%; }
  .dial .ring circle { stroke-width: 1.7; }
  .dial b { position: absolute; inset: 0; display: grid; place-items: center; font-size: 18px; font-weight: 680; letter-spacing: -0.01em; }
  .headline { flex: 1; min-width: 0; }
  h2, h3, h4, p, ul, dl, dd, ol { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h2 { font-size: 15px; font-weight: 660; line-height: 1.3; letter-spacing: -0.005em; }
  .sub { color: var(--soft); font-size: 12px; }
  .close { appearance: none; align-self: flex-start; flex: none; display: grid; place-items: center; width: 28px; height: 28px; border: 0; border-radius: 8px; background: none; color: var(--soft); }
  .close:hover { background: var(--raised); color: var(--ink); }
  .close svg { width: 12px; height: 12px; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; fill: none; }
  section { padding: 13px 16px; border-bottom: 1px solid var(--line); }
  section:last-of-type { border-bottom: 0; }
  h3 { margin-bottom: 8px; font-size: 11.5px; font-weight: 640; letter-spacing: 0.02em; color: var(--soft); }
  .remarks { display: grid; gap: 4px; padding: 10px 16px; background: var(--raised); border-bottom: 1px solid var(--line); font-size: 12.5px; color: var(--soft); }
  .flags { display: grid; gap: 10px; }
  .flag { padding: 10px 12px; border: 1px solid var(--bait-line); border-radius: 10px; background: var(--bait-paper); }
  .flag h4 { display: flex; align-items: center; gap: 7px; font-size: 13px; font-weight: 660; }
  .flag .sign { width: 13px; height: 13px; }
  .flag p { margin-top: 5px; }
  q { quotes: "“" "”"; }
  .quote { display: block; margin-top: 5px; padding-inline-start: 9px; border-inline-start: 2px solid var(--bait-sign); color: var(--ink); overflow-wrap: anywhere; }
  .flag dl { display: grid; gap: 5px; margin-top: 7px; }
  dt { font-size: 11.5px; font-weight: 640; color: var(--bait); }
  .controls { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; margin-top: 10px; font-size: 12px; }
  .controls label { flex: 1; color: var(--soft); }
  .controls.lone { margin: 0; padding: 13px 16px; }
  select { max-width: 100%; min-height: 26px; padding: 2px 6px; border: 1px solid var(--line); border-radius: 7px; background: var(--paper); color: var(--ink); }
  .more { appearance: none; flex: none; display: grid; place-items: center; width: 28px; height: 28px; padding: 0; border: 0; border-radius: 8px; background: none; color: var(--soft); }
  .head .more { align-self: flex-start; }
  .more:hover, .more[aria-expanded="true"] { background: var(--raised); color: var(--ink); }
  .flag .more:hover, .flag .more[aria-expanded="true"] { background: var(--paper); }
  .more svg { width: 16px; height: 4px; stroke: currentColor; stroke-width: 3; stroke-linecap: round; fill: none; }
  .menu { display: grid; flex: 1 0 100%; margin-top: 8px; border: 1px solid var(--line); border-radius: 9px; background: var(--paper); overflow: hidden; }
  .head .menu { margin: 0; }
  .item { appearance: none; min-height: 32px; padding: 6px 11px; border: 0; background: none; color: var(--ink); font-size: 12.5px; line-height: 1.35; text-align: start; overflow-wrap: anywhere; }
  .item + .item { border-top: 1px solid var(--line); }
  .item:hover { background: var(--raised); }
  .item:focus-visible { outline-offset: -2px; border-radius: 9px; }
  .silenced { display: grid; gap: 10px; }
  .silenced li { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 10px; }
  .silenced li > div:first-child { flex: 1 1 150px; min-width: 0; }
  .silenced h4 { font-size: 13px; font-weight: 600; }
  .silenced .sub:empty { display: none; }
  .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
  .pill, .quiet { appearance: none; min-height: 26px; padding: 3px 12px; border: 1px solid var(--line); border-radius: 13px; background: var(--raised); color: var(--ink); font-size: 12px; font-weight: 600; }
  .quiet { border-color: transparent; background: none; padding: 3px 6px; color: var(--soft); }
  .pill:hover, .quiet:hover { border-color: var(--low); color: var(--ink); }
  .aside { margin-top: 10px; }
  .panel button, select { scroll-margin-block: 90px 16px; }
  .panel > .aside { margin: 0; padding: 0 16px 13px; }
  .sum { display: grid; gap: 9px; }
  .row { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; align-items: baseline; }
  .name { font-weight: 600; }
  .points { font-weight: 620; text-align: end; }
  .bar { grid-column: 1 / -1; position: relative; height: 6px; border-radius: 3px; background: var(--raised); overflow: hidden; }
  .bar i { position: absolute; top: 0; bottom: 0; }
  .bar .plus { background: var(--good); border-start-end-radius: 3px; border-end-end-radius: 3px; }
  .bar .minus { background: repeating-linear-gradient(135deg, var(--cost) 0 3px, transparent 3px 5px); border-start-start-radius: 3px; border-end-start-radius: 3px; }
  .bar .zero { width: 1px; background: var(--soft); opacity: 0.6; }
  .evidence { grid-column: 1 / -1; display: grid; gap: 2px; color: var(--soft); font-size: 12px; }
  .evidence li { display: grid; grid-template-columns: 1fr auto; gap: 8px; }
  .evidence q { color: var(--ink); overflow-wrap: anywhere; }
  .total { display: grid; grid-template-columns: 1fr auto; gap: 8px; padding-top: 9px; border-top: 1px solid var(--line); font-weight: 640; }
  .total small { display: block; font-size: 11.5px; font-weight: 400; color: var(--soft); }
  .notes { display: grid; gap: 6px; color: var(--soft); font-size: 12.5px; }
  .notes b { color: var(--ink); font-weight: 600; }
  .foot { padding: 10px 16px 13px; color: var(--soft); font-size: 11.5px; }
  @media (prefers-reduced-motion: reduce) { .panel { animation: none; } }
  @media (forced-colors: active) {
    .panel, .flag, select { border: 1px solid CanvasText; } .bar { border: 1px solid CanvasText; height: 8px; }
    .bar .plus { background: Highlight; forced-color-adjust: none; } .bar .minus { background: GrayText; forced-color-adjust: none; }
    .more, .close, .pill, .quiet, .item { border: 1px solid ButtonText; border-radius: 8px; color: ButtonText; }
    .more[aria-expanded="true"] { border-color: Highlight; } .quote { border-inline-start-color: Highlight; }
  }
`;
