// @ts-check
/**
 * The frames of the rules as regular expressions, one for each: what an engine without tables, masks and a vocabulary
 * would run. The translation is plain and keeps what decides the cost: the words, the order, the gaps.
 */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** @type {Record<string, string>} */
const KINDS = {
  word: "[\\p{L}\\d'’]+",
  number: "\\d[\\d.,]*\\w*",
  mark: "\\p{P}",
  emoji: "\\p{Extended_Pictographic}+",
  url: "https?://\\S+",
  mail: "\\S+@\\S+",
  mention: "@\\w+",
  hashtag: "#\\w+",
  keyword: "(?:\"[^\"\\n]{1,20}\"|#\\w+|\\p{Lu}{2,})",
  caps: "\\p{Lu}{2,}",
  quoted: "\"[^\"]+\"",
  any: "\\S+",
  percent: "\\d[\\d.,]*%",
  money: "[$€£]\\d[\\d.,]*",
};

/** @type {Record<string, string>} */
const ANCHORS = {
  "^": "(?<=^|[.!?\\n]\\s*)",
  "~": "(?<=^|[.!?,:;\\n]\\s*|\\b(?:and|or|then)\\s)",
  $: "(?=\\W*(?:$|[.!?\\n]))",
  "^^": "(?<=^|\\n)",
  $$: "(?=\\s*(?:\\n|$))",
  "<<": "(?<=^\\s*)",
  ">>": "(?=\\W*$)",
  "<hook>": "",
  "<closer>": "",
  "//": "[.!?\\n]+",
};

const GAP = "[\\s\\p{P}]*";

/** @param {string} root @returns {Generator<RegExp>} */
export function* regularExpressions(root) {
  const lexicon = path.join(root, "src/text/lexicon");
  /** @type {Map<string, string>} */
  const classes = new Map();
  /** @param {string} name @returns {string} */
  const of = (name) => {
    const known = classes.get(name);
    if (known !== undefined) return known;
    classes.set(name, "\\b\\B");
    const lines = readFileSync(path.join(lexicon, `${name}.txt`), "utf8").split("\n").map((line) => line.replace(/(^|\s)#( .*)?$/, ""));
    const entries = lines.flatMap((line) => line.split(", ")).map((entry) => entry.trim().replace(/,$/, "")).filter((entry) => entry !== "");
    const written = entries.map((entry) => (/^\{.*\}$/.test(entry) ? of(entry.slice(1, -1)) : entry.split(/\s+/).map(quote).join(GAP)));
    const all = `(?:${written.sort((a, b) => b.length - a.length).join("|")})`;
    classes.set(name, all);
    return all;
  };
  const folders = ["src/rules", "src"].map((folder) => path.join(root, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".rs")).map((name) => path.join(folder, name)));
  for (const file of files) {
    const block = /\nframes! \{\s*r#"([^]*?)"#/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
    /** @type {Map<string, string>} */
    const parts = new Map();
    for (const line of block.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"))) {
      const part = /^@([^=]+?)\s*=\s*(.*)$/.exec(line);
      if (part?.[1] !== undefined && part[2] !== undefined) {
        parts.set(part[1], part[2]);
        continue;
      }
      const pattern = line.replace(/^[a-z0-9-]+:/, "").split("  # ")[0] ?? "";
      yield new RegExp(translate(pattern, parts, of), "iu");
    }
  }
}

/** @param {string} word @returns {string} */
function quote(word) {
  const plain = word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replaceAll("\\-", "-").replaceAll("'", "['’]?");
  return /^[\p{L}\d]/u.test(word) ? `\\b${plain}\\b` : plain;
}

/** @param {string} pattern @param {Map<string, string>} parts @param {(name: string) => string} of @returns {string} */
function translate(pattern, parts, of) {
  const pieces = pattern.match(/<hook>|<closer>|<!|<<|>>|\^\^|\$\$|\/\/|\.\.\d*|\{[^}]*\}|[\p{L}\d][\p{L}\d'’-]*|\S/gu) ?? [];
  let out = "";
  let behind = "";
  let glue = "";
  for (const [at, piece] of pieces.entries()) {
    /** @type {string} */
    let next;
    if (piece === "(" || piece === "[") {
      next = "(?:";
    } else if (piece === ")") {
      out += ")";
      glue = GAP;
      continue;
    } else if (piece === "]") {
      out += ")?";
      glue = GAP;
      continue;
    } else if (piece === "|") {
      out += "|";
      glue = "";
      continue;
    } else if (piece in ANCHORS && !(piece === "$" && behind === "!")) {
      out += glue + (ANCHORS[piece] ?? "");
      glue = "";
      continue;
    } else if (piece.startsWith("..")) {
      out += `(?:\\s*\\S+){0,${piece.slice(2) || 4}}?`;
      glue = GAP;
      continue;
    } else if ((piece === "!" && at + 1 < pieces.length && !/^[)|\]]$/.test(pieces[at + 1] ?? "")) || piece === "<!") {
      behind = piece;
      continue;
    } else if (piece.startsWith("{")) {
      const name = piece.slice(1, -1);
      const part = parts.get(name);
      next = KINDS[name] ?? (part === undefined ? of(name) : `(?:${translate(part, parts, of)})`);
    } else {
      next = quote(piece);
    }
    if (behind !== "" && piece !== "(") {
      out += behind === "!" ? `(?!${GAP}${next})` : `(?<!${next}\\s)`;
      behind = "";
      continue;
    }
    if (behind !== "") {
      // A choice that must not stand here: as a look-ahead it needs only its opening changed.
      out += behind === "!" ? `(?!${GAP}` : "(?<!";
      behind = "";
      glue = "";
      continue;
    }
    out += glue + next;
    glue = piece === "(" || piece === "[" ? "" : GAP;
  }
  return out;
}
