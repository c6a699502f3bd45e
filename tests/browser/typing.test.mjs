// @ts-check
// What a key costs with Upshot beside what it costs without, in both browsers. Runs alone, since it measures.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { browsers } from "./harness.mjs";
import { compared, quantile } from "./typing.mjs";

for (const kind of browsers) {
  describe(`typing in ${kind}`, () => {
    it("takes no longer than without Upshot", async () => {
      const { on, off } = await compared(kind, "TipTap", 1);
      for (const part of /** @type {const} */ (["handled", "frame"])) {
        const [slow, plain] = [quantile(on[part], 0.95), quantile(off[part], 0.95)];
        // Half as much again and half a frame is what a shared machine makes of two runs of the same.
        assert.ok(slow <= plain * 1.5 + 8, `${part}: p95 ${slow.toFixed(1)} ms with Upshot, ${plain.toFixed(1)} ms without`);
      }
    });
  });
}
