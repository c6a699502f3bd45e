// Texts for people, from `_locales`.

/** What stands in for values until they are known: characters for private use, which no text of ours holds. */
const PLACES = ["\ue001", "\ue002", "\ue003", "\ue004"];

const said = new Map<string, string>();

/** A text by its key, with what goes into its placeholders. */
export function say(key: string, ...values: (string | number)[]): string {
  // Asked of the browser once: badges say the same few things for every post, and the way to the browser is long.
  let text = said.get(key);
  if (text === undefined) said.set(key, (text = chrome.i18n.getMessage(key, PLACES)));
  return values.reduce<string>((whole, value, at) => whole.replaceAll(PLACES[at] ?? "", String(value)), text);
}

/** A text about a number of things: `key_one` or `key_other`. */
export function sayCount(key: string, count: number): string {
  plurals ??= new Intl.PluralRules(language());
  return say(`${key}_${plurals.select(count) === "one" ? "one" : "other"}`, count);
}

/** A list in words. Not by `Intl.ListFormat`, which takes ten milliseconds to make on every page with bait. */
export function sayList(items: readonly string[]): string {
  return items.join(", ");
}

/** Direction in which the reader's language runs. */
export function direction(): string {
  return say("@@bidi_dir") || "ltr";
}

/** Points with their sign, one decimal. */
export function sayPoints(points: number): string {
  signed ??= new Intl.NumberFormat(language(), { ...ONE_DECIMAL, signDisplay: "exceptZero" });
  return signed.format(points);
}

/** A number with one decimal. */
export function sayNumber(value: number): string {
  plain ??= new Intl.NumberFormat(language(), ONE_DECIMAL);
  return plain.format(value);
}

/** A whole number. */
export function sayWhole(value: number): string {
  whole ??= new Intl.NumberFormat(language(), { maximumFractionDigits: 0 });
  return whole.format(value);
}

/** Name of a language by its code. */
export function sayLanguage(code: string): string {
  return new Intl.DisplayNames([language()], { type: "language" }).of(code) ?? code;
}

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

// Each is made when first needed, and once: they take milliseconds, and most pages need none or one of them.
let plurals: Intl.PluralRules | undefined;
let signed: Intl.NumberFormat | undefined;
let plain: Intl.NumberFormat | undefined;
let whole: Intl.NumberFormat | undefined;

function language(): string {
  return say("@@ui_locale").replace("_", "-") || "en";
}
