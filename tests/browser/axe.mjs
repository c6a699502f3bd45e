// @ts-check
// What axe, which looks for what keeps people out, finds in a part of a page.

import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./harness.mjs";

const AXE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/**
 * @param {string} context JavaScript for the node to look at.
 * @returns {string} JavaScript for what axe finds serious or critical there.
 */
export function axeFindings(context) {
  return `(async () => {
    ${AXE};
    const { violations, passes } = await window.axe.run(${context}, { resultTypes: ["violations"] });
    if (passes.length === 0) return ["axe found nothing to look at"];
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html + " " + node.failureSummary).join(" | "));
  })()`;
}
