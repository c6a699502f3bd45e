// The verdict beside a composer: a button in the form of the feed's badge, and the panel that it opens. Its host stands
// in the top layer, so that no composer clips it, and never inside an editor.

import { innerTarget } from "../badge";
import { make, sign, text } from "../report_view";
import { direction, say, sayCount, sayList } from "../say";
import { badgeStyles, panelStyles } from "../styles";
import { draftStyles } from "./styles";
import type { Flag, Report } from "../../protocol";

/** What the pill shows. */
export interface Face {
  state: "judged" | "not-assessed" | "failed";
  report: Report | null;
  /** Flags of the report. */
  flags: Flag[];
  dark: boolean;
}

/** The pill. Its host is the only node that stands outside of our own shadow root. */
export class Pill {
  readonly host = document.createElement("div");
  readonly root: ShadowRoot;
  readonly button = make("button", "open") as HTMLButtonElement;
  readonly #frame = make("div", "frame");
  readonly #bait = make("span", "bait");
  #shown = "";

  constructor() {
    this.root = this.host.attachShadow({ mode: __TEST__ ? "open" : "closed" });
    this.host.popover = "manual";
    this.button.type = "button";
    this.button.setAttribute("aria-haspopup", "dialog");
    this.button.setAttribute("aria-expanded", "false");
    this.#frame.append(this.button);
    this.#frame.dataset["at"] = "nowhere";
    this.#frame.dir = direction();
    const styles = document.createElement("style");
    styles.textContent = badgeStyles + panelStyles + draftStyles;
    this.root.append(styles, this.#frame);
  }

  /** Puts the host here, in the top layer. */
  appendTo(holder: Element): void {
    holder.append(this.host);
    try {
      this.host.showPopover();
    } catch {
      // Without the top layer it stands above whatever its holder does not clip.
    }
  }

  /** Shows a verdict. */
  show(face: Face): void {
    const results = face.report?.results ?? null;
    const rules = [...new Set(face.flags.map((flag) => flag.rule))].sort();
    const shown = JSON.stringify([face.state, results?.score, results?.band, rules, face.dark]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const { dataset } = this.#frame;
    dataset["state"] = face.state;
    dataset["band"] = results?.band ?? "none";
    dataset["bait"] = rules.length > 0 ? "yes" : "no";
    dataset["theme"] = face.dark ? "dark" : "light";
    dataset["density"] = "full";
    dataset["show"] = "yes";
    const score = text("span", "score", results === null ? "" : String(results.score));
    score.setAttribute("aria-hidden", "true");
    const count = make("span", "count");
    count.dataset["count"] = rules.length > 1 ? String(rules.length) : "";
    this.#bait.replaceChildren(sign(), count);
    this.#bait.setAttribute("aria-hidden", "true");
    this.#bait.hidden = rules.length === 0;
    this.#frame.style.setProperty("--score", `${results?.score ?? 0}%`);
    this.button.replaceChildren(score, this.#bait);
    const titles = [...new Set(face.flags.map((flag) => flag.title))];
    this.button.setAttribute("aria-label", labelOf(face, titles));
    this.button.title = face.state === "failed" ? say("composer_failed") : titles.length > 0 ? sayList(titles) : say("composer_pill");
    if (__TEST__) this.host.setAttribute("data-upshot-draft", JSON.stringify({ state: face.state, score: results?.score ?? null, flags: rules }));
  }

  /** Puts its top left corner here, in pixels of the viewport; null hides it. */
  moveTo(at: { left: number; top: number } | null): void {
    this.#frame.dataset["at"] = at === null ? "nowhere" : "here";
    if (at !== null) this.#frame.style.translate = `${Math.round(at.left)}px ${Math.round(at.top)}px`;
  }

  /** Width and height of what is seen. */
  get size(): { width: number; height: number } {
    const { width, height } = this.#frame.getBoundingClientRect();
    return { width, height };
  }

  /** Whether an event seen by the window is meant for the pill or its panel. */
  isMeantBy(event: Event): boolean {
    const { target } = event;
    if (target === this.host) return true;
    return target instanceof Element && target.shadowRoot !== null && event.composedPath().includes(this.host);
  }

  /** The element of ours that an event is about. */
  innerTarget(event: Event): Element | null {
    return innerTarget(this.root, event);
  }

  /** Whether the focus is on the pill or in its panel. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  remove(): void {
    this.host.remove();
  }
}

function labelOf({ state, report }: Face, titles: string[]): string {
  const parts: string[] = [say("composer_pill")];
  const results = report?.results ?? null;
  if (state === "failed") parts.push(say("composer_failed"));
  else if (results !== null) parts.push(say("badge_score", results.score, say(`panel_band_${results.band}`)));
  else parts.push(say("badge_not_assessed"));
  if (titles.length > 0) parts.push(`${sayCount("badge_bait", titles.length)}: ${sayList(titles)}.`);
  parts.push(say("badge_open"));
  return parts.join(" ");
}
