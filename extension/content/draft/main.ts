// The script that reads drafts: one copy a frame, brought by the background when somebody begins to write, or when the
// user asks for a verdict on a text box.

import { isContextValid } from "../background";
import { Desk } from "./desk";
import type { ToTab } from "../../protocol";

/** Where a copy leaves word of itself. Only content scripts of this extension share this world. */
const WORD = Symbol.for("upshot.drafts");

interface Copy {
  isAlive(): boolean;
  stop(): void;
}

const world = globalThis as unknown as Record<symbol, Copy | undefined>;

if (!world[WORD]?.isAlive()) {
  world[WORD]?.stop();
  world[WORD] = start();
}

function start(): Copy {
  let isStopped = false;
  const desk = new Desk(() => {
    isStopped = true;
    if (isContextValid()) chrome.runtime.onMessage.removeListener(heard);
  });

  function heard(message: ToTab, _sender: chrome.runtime.MessageSender, respond: (isChecked: boolean) => void): boolean {
    if (message.kind === "hello-again") void desk.changed();
    if (message.kind !== "check-here") return false;
    // A key reaches every frame of the tab; the one with the focus answers.
    if (message.byKey && (!document.hasFocus() || document.activeElement instanceof HTMLIFrameElement)) return false;
    desk.checkHere(message.byKey).then(respond, () => respond(false));
    return true;
  }

  chrome.runtime.onMessage.addListener(heard);
  return { isAlive: () => !isStopped && isContextValid(), stop: () => desk.stop() };
}
