// One draft at a time: follows what is being written, has it judged after a pause, shows the verdict beside it.
//
// Only reads. A keystroke costs one look at the clock; everything else waits until nothing was typed for a while. At
// most one question is open, and an idle page is left alone.

import { isContextValid } from "../background";
import { GUARDED } from "../badge";
import { measure, places, type Box } from "../place";
import { complete } from "../site";
import { say } from "../say";
import { isDark } from "../theme";
import { anchorOf, boxesOf, closest, focusedBox, holderOf, isField, isShown, placeAgain, type Place, placeOf } from "./boxes";
import { Marks } from "./marks";
import { DraftPanel } from "./panel";
import { Pill } from "./pill";
import { type Draft, readDraft } from "./reading";
import type { Adapter, Composers, DraftAnswer, DraftVerdict, ToBackground } from "../../protocol";

/** How long nothing is typed before a draft is judged, in milliseconds. */
const PAUSE = 350;
/** Waits before a question is put again to a background that went away in the middle of it, in milliseconds. */
const PATIENCE = [0, 100, 600, 2500];
/** An answer that takes longer than this does not come, in milliseconds. */
const LONGEST_WAIT = 10_000;
/** Ancestors that are looked at for room beside the box. */
const MOST_LEVELS = 6;
const EDGE = 6;
/** What tells that a draft may have changed. Editors that take over the typing send no `input`, but change nodes. */
const CHANGES = ["input", "change", "keyup", "paste", "drop", "pointerup", "focusout", "submit", "reset"] as const;
const FOCUS = ["focusin", "focusout", "focus", "blur"] as const;

/** Where the cursor was when the focus left the editor. */
interface Left {
  element: HTMLElement;
  anchor: Node | null;
  anchorOffset: number;
  focus: Node | null;
  focusOffset: number;
  scroll: number;
}

/** Watches the drafts of one frame, until it is stopped. */
export class Desk {
  readonly #stopped: () => void;
  readonly #teardown = new AbortController();
  readonly #ready: Promise<void>;
  #adapters: Adapter[] = [];
  /** The site is granted and nothing paused, so that drafts are read without being asked. */
  #isOpen = false;

  #place: Place | null = null;
  #isAsked = false;
  #draft: Draft | null = null;
  #verdict: DraftVerdict | null = null;
  #state: "none" | "judged" | "not-assessed" | "failed" = "none";
  /** The words that the verdict is about; null when none are. */
  #judged: string | null = null;
  #isAsking = false;
  /** Open the panel as soon as there is a verdict, with the focus or without. */
  #toOpen: { byKey: boolean } | null = null;

  #pill: Pill | null = null;
  #panel: DraftPanel | null = null;
  #marks: Marks | null = null;
  /** Where the pill is, from the end of the line and the bottom of what it hangs on. */
  #hold: { on: Element; x: number; y: number } | null = null;
  #area: Element | null = null;
  #left: Left | null = null;

  /** When something was typed last. */
  #typed = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Ends what is listened to for one draft, and for one pill. */
  #following = new AbortController();
  #showing = new AbortController();
  readonly #mutations = new MutationObserver(() => this.#touched());
  readonly #sizes = new ResizeObserver(() => this.#follow());
  readonly #sight = new IntersectionObserver((entries) => {
    // Out of sight for good, perhaps: its dialog was closed, or its editor built anew.
    if (entries.some(({ target, isIntersecting }) => !isIntersecting && !target.isConnected)) this.#touched();
    this.#follow();
  });

  constructor(stopped: () => void) {
    this.#stopped = stopped;
    addEventListener("focusin", (event) => this.#focused(event.composedPath()[0]), { capture: true, passive: true, signal: this.#teardown.signal });
    this.#ready = this.#renew();
  }

  /** Settings or permissions changed: what is shown follows. */
  async changed(): Promise<void> {
    await this.#renew();
    this.#judged = null;
    this.#look();
  }

  /** The user asks for a verdict on the box that has the focus. Returns whether there is one. */
  async checkHere(byKey: boolean): Promise<boolean> {
    await this.#ready;
    if (this.#pill?.hasFocus) return true;
    const box = focusedBox();
    if (box === null) return false;
    const place = placeOf(box, this.#adapters) ?? { box, thread: box, composer: null, selector: null, platform: this.#platform() };
    if (this.#place?.thread !== place.thread) this.#adopt(place);
    this.#isAsked = true;
    this.#toOpen = { byKey };
    if (this.#pill && this.#judged !== null && !this.#isAsking) this.#openPanel();
    this.#look();
    return true;
  }

  /** Leaves the page as it was before. */
  stop(): void {
    if (this.#teardown.signal.aborted) return;
    this.#teardown.abort();
    this.#drop();
    this.#stopped();
  }

  // --- What is written -------------------------------------------------------------------------------------------

  async #renew(): Promise<void> {
    const answer = await this.#say<Composers>({ kind: "composers" });
    if (this.#teardown.signal.aborted || !answer) return;
    this.#adapters = answer.adapters.map(complete);
    this.#isOpen = answer.open;
    if (!answer.open && !this.#isAsked) this.#drop();
    if (answer.open && this.#place === null) this.#focused(focusedBox());
  }

  #platform(): string {
    const [only, another] = this.#adapters;
    return only !== undefined && another === undefined && only.hosts.length > 0 ? only.platform : "any";
  }

  #focused(target: EventTarget | null | undefined): void {
    if (!this.#isOpen || !(target instanceof Element)) return;
    const place = placeOf(target, this.#adapters);
    if (place === null || place.thread === this.#place?.thread) return;
    this.#adopt(place);
    this.#touched();
  }

  #adopt(place: Place): void {
    this.#drop();
    this.#place = place;
    this.#following = new AbortController();
    const { signal } = this.#following;
    for (const type of CHANGES) addEventListener(type, () => this.#touched(), { capture: true, passive: true, signal });
    addEventListener("blur", (event) => this.#blurred(event), { capture: true, passive: true, signal });
    this.#mutations.observe(place.thread, { childList: true, characterData: true, subtree: true });
    this.#sight.observe(place.box);
    this.#sizes.observe(place.box);
    if (place.thread !== place.box) this.#sizes.observe(place.thread);
  }

  #drop(): void {
    this.#hide();
    this.#following.abort();
    this.#mutations.disconnect();
    this.#sight.disconnect();
    this.#sizes.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#place = this.#draft = this.#judged = this.#toOpen = this.#left = null;
    this.#isAsked = false;
  }

  // On the way of every keystroke, so it does next to nothing.
  #touched(): void {
    this.#typed = performance.now();
    this.#timer ??= setTimeout(() => this.#paused(), PAUSE);
  }

  #paused(): void {
    const rest = this.#typed + PAUSE - performance.now();
    this.#timer = rest > 4 ? setTimeout(() => this.#paused(), rest) : undefined;
    if (this.#timer === undefined) this.#look();
  }

  #look(): void {
    if (!isContextValid()) return this.stop();
    if (this.#place === null) return;
    if (!this.#place.box.isConnected) {
      const again = placeAgain(this.#place, this.#adapters);
      if (again === null) return this.#drop();
      if (again.box !== this.#place.box || again.thread !== this.#place.thread) return this.#moveTo(again);
    }
    const draft = readDraft(boxesOf(this.#place));
    this.#draft = draft;
    if (draft.boxes.length === 0) {
      this.#judged = null;
      return this.#hide();
    }
    if (draft.text === this.#judged) {
      // The nodes may be others, although the words are the same, and what is not read may be more.
      if (this.#panel) {
        this.#panel.update(this.#account());
        this.#markWords();
      }
      return this.#moveNow();
    }
    if (!this.#isAsking) void this.#ask(draft);
  }

  // The site has built the editor anew: the verdict stays, and follows.
  #moveTo(place: Place): void {
    const { body } = document;
    const isAsked = this.#isAsked;
    const pill = this.#pill;
    this.#adopt(place);
    this.#isAsked = isAsked;
    if (pill && !body.contains(place.box)) return;
    this.#look();
  }

  // --- Asking ----------------------------------------------------------------------------------------------------

  async #ask(draft: Draft): Promise<void> {
    const place = this.#place;
    if (place === null) return;
    this.#isAsking = true;
    const question: ToBackground = { kind: "draft", text: draft.text, platform: place.platform, asked: this.#isAsked };
    let answer: DraftAnswer | undefined;
    for (const wait of PATIENCE) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (this.#teardown.signal.aborted) return;
      // Something else is written by now, and asked next.
      if (this.#draft !== draft) break;
      answer = await this.#say<DraftAnswer>(question);
      if (answer) break;
    }
    this.#isAsking = false;
    if (this.#teardown.signal.aborted || this.#place !== place) {
      if (this.#place !== null) this.#look();
      return;
    }
    if (answer?.kind === "closed") return this.stop();
    if (this.#draft?.text !== draft.text) return this.#look();
    this.#judged = draft.text;
    this.#verdict = answer?.kind === "judged" ? answer.verdict : null;
    this.#state = this.#verdict === null ? "failed" : this.#verdict.report.results === null ? "not-assessed" : "judged";
    this.#show();
  }

  /** The answer of the background; undefined where none comes. */
  async #say<Answer>(message: ToBackground): Promise<Answer | undefined> {
    if (!isContextValid()) {
      this.stop();
      return undefined;
    }
    let clock: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => (clock = setTimeout(resolve, LONGEST_WAIT, undefined)));
    try {
      return await Promise.race([chrome.runtime.sendMessage<ToBackground, Answer>(message), late]);
    } catch {
      // The background was ended in the middle of it.
      return undefined;
    } finally {
      clearTimeout(clock);
    }
  }

  // --- Showing ---------------------------------------------------------------------------------------------------

  #show(): void {
    if (this.#place === null || this.#draft === null || this.#state === "none") return;
    const pill = this.#pill ?? this.#newPill(this.#place);
    const report = this.#verdict?.report ?? null;
    pill.show({ state: this.#state, report, flags: report?.flags ?? [], dark: isDark(this.#place.box) });
    // A page that cleans up behind its editors may have thrown it out.
    if (!pill.host.isConnected) pill.appendTo(holderOf(this.#place));
    this.#moveNow();
    if (this.#panel) {
      this.#panel.update(this.#account());
      this.#markWords();
      this.#placePanel();
    } else if (this.#toOpen !== null) {
      this.#openPanel();
    }
  }

  #newPill(place: Place): Pill {
    const pill = new Pill();
    this.#pill = pill;
    this.#marks = new Marks(pill.root);
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    for (const type of [...GUARDED, ...FOCUS]) {
      addEventListener(type, (event) => this.#guard(event), { capture: true, passive: type.startsWith("touch"), signal });
    }
    addEventListener("scroll", () => this.#follow(), { capture: true, passive: true, signal });
    addEventListener("resize", () => this.#follow(), { passive: true, signal });
    pill.appendTo(holderOf(place));
    return pill;
  }

  #hide(): void {
    this.#closePanel(false);
    this.#showing.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pill?.remove();
    this.#pill = this.#marks = this.#hold = this.#area = this.#verdict = null;
    this.#state = "none";
  }

  // Things move while the page is scrolled or the box grows. While somebody types, only what is shown is moved along.
  #follow(): void {
    if (this.#pill === null || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#hold === null) this.#moveNow();
      else this.#moveAlong();
      this.#marks?.follow();
      this.#placePanel();
    });
  }

  #moveAlong(): void {
    if (this.#hold === null || this.#pill === null) return;
    const { on, x, y } = this.#hold;
    const rect = on.getBoundingClientRect();
    const { width, height } = this.#pill.size;
    const at = { left: rect.right + x, top: rect.bottom + y };
    this.#pill.moveTo(this.#isFree({ ...at, right: at.left + width, bottom: at.top + height }) ? at : null);
  }

  #moveNow(): void {
    const { host } = this.#pill ?? {};
    if (this.#pill === null || host === undefined || this.#place === null) return;
    const { width, height } = this.#pill.size;
    const anchor = anchorOf(this.#place);
    const box = this.#boxInUse(this.#place);
    const area = areaAround(box, anchor);
    this.#area = area;
    const at = placeFor(area, box, host, anchor, width, height);
    const on = anchor ?? box;
    const rect = on.getBoundingClientRect();
    this.#hold = { on, x: at.left - rect.right, y: at.top - rect.bottom };
    this.#pill.moveTo(this.#isFree({ ...at, right: at.left + width, bottom: at.top + height }) ? at : null);
  }

  /** The box that the verdict stands beside: the last one of a thread. */
  #boxInUse(place: Place): Element {
    return this.#draft?.boxes.at(-1)?.box ?? place.box;
  }

  // The pill lies above everything: where something of the page has come over the composer, or it was scrolled away, it
  // makes way.
  #isFree(at: Box): boolean {
    const area = this.#area;
    if (area === null) return false;
    const hit = document.elementsFromPoint((at.left + at.right) / 2, (at.top + at.bottom) / 2).find((element) => element !== this.#pill?.host && !contains(this.#pill?.host ?? null, element));
    return hit !== undefined && (contains(area, hit) || contains(hit, area));
  }

  // --- Panel -----------------------------------------------------------------------------------------------------

  #account(): ConstructorParameters<typeof DraftPanel>[0] {
    const draft = this.#draft ?? readDraft([]);
    return { draft, verdict: this.#verdict, failed: this.#state === "failed", isUnasked: this.#isOpen, dark: this.#place !== null && isDark(this.#place.box) };
  }

  #openPanel(): void {
    const byKey = this.#toOpen?.byKey ?? false;
    this.#toOpen = null;
    const pill = this.#pill;
    if (pill === null) return;
    if (this.#panel === null) {
      this.#panel = new DraftPanel(this.#account());
      pill.root.append(this.#panel.element);
      this.#panel.element.showPopover();
      pill.button.setAttribute("aria-expanded", "true");
      this.#markWords();
      this.#placePanel();
    }
    // With the mouse the cursor stays where it is, in the editor.
    if (byKey) this.#panel.element.focus({ preventScroll: true });
  }

  #closePanel(giveBack: boolean): void {
    if (this.#panel === null) return;
    const hadFocus = this.#pill?.hasFocus ?? false;
    this.#panel.element.remove();
    this.#panel = null;
    this.#marks?.clear();
    this.#pill?.button.setAttribute("aria-expanded", "false");
    if (hadFocus && giveBack) this.#giveFocusBack();
  }

  // The writer goes to the pill by keyboard, and some editors forget where the cursor was as soon as they lose the focus.
  #blurred(event: Event): void {
    const [element] = event.composedPath();
    if (this.#pill === null || !(element instanceof HTMLElement) || !(isField(element) || element.isContentEditable)) return;
    const { anchorNode: anchor, anchorOffset, focusNode: focus, focusOffset } = selectionAround(element) ?? NO_SELECTION;
    this.#left = { element, anchor, anchorOffset, focus, focusOffset, scroll: element.scrollLeft };
  }

  #giveFocusBack(): void {
    const left = this.#left;
    const box = left?.element.isConnected ? left.element : this.#place?.box;
    if (!(box instanceof HTMLElement) || !box.isConnected) return;
    box.focus({ preventScroll: true });
    if (left === null || left.element !== box) return;
    // Put back as it was where it was lost, so that the writer goes on where the writer was.
    const now = selectionAround(box);
    if (isField(box)) {
      if (box.scrollLeft !== left.scroll) box.scrollLeft = left.scroll;
    } else if (now && left.anchor && left.focus && box.contains(left.anchor) && box.contains(left.focus)) {
      const isSame = now.anchorNode === left.anchor && now.anchorOffset === left.anchorOffset && now.focusNode === left.focus && now.focusOffset === left.focusOffset;
      if (!isSame) now.setBaseAndExtent(left.anchor, left.anchorOffset, left.focus, left.focusOffset);
    }
  }

  #placePanel(): void {
    if (this.#panel === null || this.#pill === null || this.#place === null) return;
    const { thread } = this.#place;
    const area = closest(thread, "dialog[open], [role=\"dialog\"]") ?? this.#area ?? thread;
    const box = this.#boxInUse(this.#place).getBoundingClientRect();
    this.#panel.place(this.#pill.button.getBoundingClientRect(), area.getBoundingClientRect(), box);
  }

  #markWords(): void {
    if (this.#draft === null) return;
    this.#marks?.show(this.#draft, this.#verdict?.report.flags.flatMap((flag) => flag.spans) ?? []);
  }

  // What is meant for the pill is taken before the page can see it: pages close dialogs on clicks outside and take the
  // focus back. What is meant for the editor is not even looked at, but for Escape while the panel is open.
  #guard(event: Event): void {
    const pill = this.#pill;
    if (pill === null) return;
    const isOurs = pill.isMeantBy(event);
    const escapes = event instanceof KeyboardEvent && event.key === "Escape" && !event.isComposing;
    if (!isOurs && !(escapes && this.#panel)) {
      if (event.type === "pointerdown" && this.#panel && !this.#isInComposer(event)) this.#closePanel(false);
      return;
    }
    event.stopImmediatePropagation();
    if (escapes) {
      if (event.type !== "keydown") return;
      event.preventDefault();
      if (this.#panel) this.#closePanel(true);
      else this.#giveFocusBack();
      return;
    }
    const inner = pill.innerTarget(event);
    // A press would take the focus, and with it the selection, out of the editor. Words in the panel may be selected.
    if (event.type === "mousedown" && inner?.closest(".shown, q, .quote") == null) event.preventDefault();
    if (event.type !== "click") return;
    if (inner === null || pill.button.contains(inner)) {
      // A click of the mouse counts; one made by a key does not.
      if (this.#panel) return this.#closePanel(true);
      this.#toOpen = { byKey: event instanceof MouseEvent && event.detail === 0 };
      return this.#openPanel();
    }
    const action = inner.closest<HTMLElement>("[data-action]")?.dataset["action"];
    if (action === "close") this.#closePanel(true);
    if (action === "copy") void this.#copy();
    if (action === "off") void this.#turnOff();
  }

  // What follows goes by what is stored: this copy hears of it like every other.
  async #turnOff(): Promise<void> {
    const isStored = await this.#say<true>({ kind: "composers-off" });
    if (!isStored) return this.#panel?.sayNotOff();
    this.#isAsked = false;
    this.#closePanel(true);
    if (!this.#isOpen) this.#drop();
  }

  #isInComposer(event: Event): boolean {
    const path = event.composedPath();
    return this.#place !== null && (path.includes(this.#place.thread) || (this.#area !== null && path.includes(this.#area)));
  }

  async #copy(): Promise<void> {
    const panel = this.#panel;
    const words = panel?.improved ?? null;
    if (panel === null || words === null) return;
    panel.say((await copied(words)) ? say("composer_copied") : say("composer_not_copied"));
  }
}

const NO_SELECTION = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };

// Chromium keeps the selection inside a shadow root to the root.
function selectionAround(element: Element): Selection | null {
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

/** Puts words on the clipboard; returns whether that was allowed. */
async function copied(words: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(words);
      return true;
    }
  } catch {
    // The page's policy may forbid it; the old way asks nobody but the user.
  }
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("copy", fill, { capture: true });
  try {
    return document.execCommand("copy");
  } finally {
    removeEventListener("copy", fill, { capture: true });
  }
}

/** What the verdict may stand in: the smallest element around the box that has room beside it. */
function areaAround(box: Element, anchor: Element | null): Element {
  const { width, height } = box.getBoundingClientRect();
  let area = box;
  for (let level = 0, at = parentOf(box); level < MOST_LEVELS && at !== null; level += 1, at = parentOf(at)) {
    if (at === document.body || at === document.documentElement || (at as HTMLElement).isContentEditable) break;
    if (!isShown(at)) continue;
    area = at;
    const rect = at.getBoundingClientRect();
    const hasRoom = rect.height >= height + 28 || rect.width >= width + 60;
    if (anchor === null ? hasRoom : contains(at, anchor)) break;
  }
  return area;
}

function placeFor(area: Element, box: Element, host: Element, anchor: Element | null, width: number, height: number): { left: number; top: number } {
  const rect = box.getBoundingClientRect();
  const rtl = getComputedStyle(box).direction === "rtl";
  // In the corner of the box where its last line ends: as spelling checkers do, and only where nothing else is left.
  const corner = { left: rtl ? rect.left + EDGE : rect.right - EDGE - width, top: Math.min(rect.bottom, innerHeight) - EDGE - height };
  if (area === box) return corner;
  const ground = measure(area, host, anchor, [box]);
  const isClear = (at: { left: number; top: number }) =>
    [...ground.controls, ...ground.words, rect].every((taken) => at.left >= taken.right || at.left + width <= taken.left || at.top >= taken.bottom || at.top + height <= taken.top);
  return places({ ...ground, controls: [...ground.controls, rect] }, width, height).find(isClear) ?? corner;
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Whether an element holds another, through open shadow roots too. */
function contains(outer: Element | null, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}
