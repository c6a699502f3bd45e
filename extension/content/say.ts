// Texts for people, from `_locales`.

/** A text by its key, with what goes into its placeholders. */
export function say(key: string, ...values: (string | number)[]): string {
  return chrome.i18n.getMessage(key, values.map(String));
}

/** A text about a number of things: `key_one` or `key_other`. */
export function sayCount(key: string, count: number): string {
  return say(`${key}_${formats().plural.select(count) === "one" ? "one" : "other"}`, count);
}

/** A list in words, as the reader's language joins it. */
export function sayList(items: readonly string[]): string {
  return formats().list.format(items);
}

/** Direction in which the reader's language runs. */
export function direction(): string {
  return formats().direction;
}

/** Points with their sign, one decimal. */
export function sayPoints(points: number): string {
  return formats().points.format(points);
}

/** A number with one decimal. */
export function sayNumber(value: number): string {
  return formats().number.format(value);
}

/** A whole number. */
export function sayWhole(value: number): string {
  return formats().whole.format(value);
}

interface Formats {
  direction: string;
  plural: Intl.PluralRules;
  list: Intl.ListFormat;
  points: Intl.NumberFormat;
  number: Intl.NumberFormat;
  whole: Intl.NumberFormat;
}

let made: Formats | undefined;

// Made once: a badge is labelled for every post, and formats are slow to make.
function formats(): Formats {
  if (made !== undefined) return made;
  const language = say("@@ui_locale").replace("_", "-") || "en";
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  made = {
    direction: say("@@bidi_dir") || "ltr",
    plural: new Intl.PluralRules(language),
    list: new Intl.ListFormat(language, { type: "conjunction" }),
    points: new Intl.NumberFormat(language, { ...oneDecimal, signDisplay: "exceptZero" }),
    number: new Intl.NumberFormat(language, oneDecimal),
    whole: new Intl.NumberFormat(language, { maximumFractionDigits: 0 }),
  };
  return made;
}
