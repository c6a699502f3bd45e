// For tests alone: counts the times that the content script is called, by frames, timers, observers, events and messages.
// A page asks by an event and is answered by another. No shipped build holds any of this.

const ASKED = "upshot-probe";
const ANSWERED = "upshot-probe-answer";

const calls = new Map<string, number>();

function counted<Callback extends (...args: never[]) => unknown>(what: string, callback: Callback): Callback {
  return ((...args: never[]) => {
    calls.set(what, (calls.get(what) ?? 0) + 1);
    return callback(...args);
  }) as Callback;
}

/** Puts a counter before everything by which a page or the browser can call the content script. To be called first of all. */
export function countCalls(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const { requestAnimationFrame: frame, setTimeout: timer } = globalThis;
  world["requestAnimationFrame"] = (callback: FrameRequestCallback) => frame.call(window, counted("frame", callback));
  world["setTimeout"] = (callback: () => void, wait?: number) => timer.call(window, counted("timer", callback), wait);
  for (const name of ["MutationObserver", "IntersectionObserver", "ResizeObserver"]) {
    const Native = world[name] as new (callback: (...args: never[]) => void, options?: unknown) => object;
    world[name] = function (callback: (...args: never[]) => void, options?: unknown) {
      return new Native(counted(name, callback), options);
    };
  }
  // Events of the window and of the document, except the one that asks.
  for (const target of [window, document] as EventTarget[]) {
    const add = target.addEventListener;
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) =>
      add.call(target, type, type === ASKED ? listener : counted(`event ${type}`, listener), options);
  }
  addEventListener(ASKED, () => {
    dispatchEvent(new CustomEvent(ANSWERED, { detail: JSON.stringify(Object.fromEntries(calls)) }));
    calls.clear();
  });
}

/** Counts the messages that a listener takes; in shipped builds it is the listener. */
export function countedMessages<Listener extends (message: never) => void>(listener: Listener): Listener {
  return __TEST__ ? counted("message", listener) : listener;
}
