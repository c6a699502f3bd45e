// Notices that somebody begins to write a post. What reads drafts is a script of its own, and comes only then.

import type { Background } from "./background";
import { parses } from "./site";
import type { Adapter } from "../protocol";

/** Where the script that reads drafts leaves word of itself. Only content scripts of this extension share this world. */
const WORD = Symbol.for("upshot.drafts");

/** Watches where the cursor goes, until it is stopped. */
export class ComposeWatch {
  readonly #boxes: string;
  readonly #background: Background;
  readonly #teardown = new AbortController();

  constructor(adapters: readonly Adapter[], background: Background) {
    const selectors = adapters.flatMap(({ composers }) => composers).flatMap(({ boxes, titles }) => [...boxes, ...titles]);
    this.#boxes = selectors.filter(parses).join(", ");
    this.#background = background;
    if (this.#boxes === "") return;
    addEventListener("focusin", (event) => this.#focused(event.composedPath()[0]), { capture: true, passive: true, signal: this.#teardown.signal });
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    this.#focused(active);
  }

  stop(): void {
    this.#teardown.abort();
  }

  #focused(target: EventTarget | null | undefined): void {
    if (!(target instanceof Element) || target.closest(this.#boxes) === null) return;
    const { [WORD]: reader } = globalThis as unknown as Record<symbol, { isAlive(): boolean } | undefined>;
    if (!reader?.isAlive()) this.#background.compose();
  }
}
