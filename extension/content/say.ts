// Texts for people, from `_locales`.

/** A text by its key, with what goes into its placeholders. */
export function say(key: string, ...values: (string | number)[]): string {
  return chrome.i18n.getMessage(key, values.map(String));
}

/** A text about a number of things: `key_one` or `key_other`. */
export function sayCount(key: string, count: number): string {
  return say(`${key}_${new Intl.PluralRules(language()).select(count) === "one" ? "one" : "other"}`, count);
}

/** A list in words, as the reader's language joins it. */
export function sayList(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: "conjunction" }).format(items);
}

/** Direction in which the reader's language runs. */
export function direction(): string {
  return say("@@bidi_dir") || "ltr";
}

/** Points with their sign, one decimal. */
export function sayPoints(points: number): string {
  return new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(points);
}

/** A number with one decimal. */
export function sayNumber(value: number): string {
  return new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

function language(): string {
  return say("@@ui_locale").replace("_", "-") || "en";
}
