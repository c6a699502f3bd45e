// What the verdict on a draft looks like, beside what it has in common with the badge and panel of the feed.

/** Added after the styles of badge and panel, in one shadow root. */
export const draftStyles = `
  :host {
    all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
    overflow: visible !important; pointer-events: none !important; z-index: 2147483646 !important;
  }
  .frame { pointer-events: auto; visibility: visible; }
  .panel { pointer-events: auto; }
  .frame[data-at="nowhere"] { visibility: hidden; }
  .frame[data-state="failed"] .score { color: var(--soft); }
  .copy {
    all: initial; display: block; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: hidden; pointer-events: none; color: transparent;
  }
  .copy > div { border-style: solid; border-color: transparent; overflow-wrap: break-word; color: transparent; pointer-events: none; }
  .copy mark { background: rgb(255 196 61 / 0.34); box-shadow: 0 2px 0 rgb(194 124 14 / 0.8); color: transparent; border-radius: 1px; }
  .flag details { margin-top: 5px; font-size: 12.5px; }
  .flag summary { display: inline-block; cursor: pointer; color: var(--bait); font-size: 12px; font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
  .flag details p { color: var(--soft); margin-top: 2px; }
  .advice { display: grid; gap: 10px; }
  .advice li { display: grid; grid-template-columns: 1fr auto; gap: 2px 10px; }
  .advice b { font-weight: 640; }
  .advice .gain { font-weight: 640; text-align: end; color: var(--good); }
  .advice p { grid-column: 1 / -1; color: var(--soft); font-size: 12.5px; }
  .shown { padding: 9px 11px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); overflow-wrap: anywhere; white-space: pre-wrap; }
  .shown .below { color: var(--soft); }
  .shown .fold { display: flex; align-items: center; gap: 8px; margin: 3px 0; color: var(--soft); font-size: 11.5px; }
  .shown .fold::before, .shown .fold::after { content: ""; flex: 1; border-top: 1px dashed var(--low); }
  .facts { display: grid; gap: 6px; margin-top: 9px; font-size: 12.5px; color: var(--soft); }
  .facts b { color: var(--ink); font-weight: 620; }
  .facts .over { color: var(--bait); }
  .facts .source { display: block; font-size: 11.5px; overflow-wrap: anywhere; }
  .off { display: grid; justify-items: start; gap: 2px; padding: 0 16px 13px; color: var(--soft); font-size: 12px; }
  .off button { appearance: none; padding: 2px 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline; text-underline-offset: 2px; cursor: pointer; }
  .off button:hover { color: var(--ink); }
  .act { display: flex; align-items: center; gap: 10px; flex-wrap: wrap; }
  .copytext { appearance: none; min-height: 30px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 9px; background: var(--raised); color: var(--ink); font-weight: 620; }
  .copytext:hover { border-color: var(--meter); }
  .said { color: var(--soft); font-size: 12.5px; }
  .taken { margin-top: 8px; color: var(--soft); font-size: 12.5px; }
  @media (prefers-reduced-motion: reduce) { .open { transition: none; } }
  @media (forced-colors: active) { .copytext, .shown { border: 1px solid ButtonText; } .copy mark { background: none; box-shadow: none; outline: 2px solid Highlight; } }
`;
