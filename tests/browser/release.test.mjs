// @ts-check
// The release builds: what they may do, what they carry, and how a site is granted and taken back.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, launch, root, screenshot, until } from "./harness.mjs";
import { fixtures } from "./pages.mjs";

const RELEASES = /** @type {const} */ (["chrome", "firefox"]);

/** @param {string} build @returns {any} */
const manifestOf = (build) => JSON.parse(readFileSync(path.join(root, "dist", build, "manifest.json"), "utf8"));

/** Match patterns of every adapter that is shipped. @type {string[]} */
const knownHosts = readdirSync(path.join(root, "extension/sites"))
  .filter((file) => file.endsWith(".json") && file !== "demo.json")
  .flatMap((file) => JSON.parse(readFileSync(path.join(root, "extension/sites", file), "utf8")).hosts);

describe("release packages", () => {
  for (const build of RELEASES) {
    it(`${build}: asks for nothing at installation but what it needs`, () => {
      const manifest = manifestOf(build);
      // Chrome has a permission for the side panel; Firefox's sidebar needs none.
      const besides = build === "chrome" ? ["sidePanel"] : [];
      assert.deepEqual([...manifest.permissions].sort(), ["activeTab", "contextMenus", "scripting", ...besides, "storage"]);
      // Known feeds by name, so that browsers list them in their settings, and the one pattern for servers of any name.
      assert.deepEqual([...manifest.optional_host_permissions].sort(), ["https://*/*", ...knownHosts].sort());
      for (const key of ["host_permissions", "content_scripts", "web_accessible_resources", "externally_connectable", "optional_permissions"]) {
        assert.equal(manifest[key], undefined, key);
      }
      assert.match(manifest.content_security_policy.extension_pages, /connect-src 'none'/);
    });

    it(`${build}: carries nothing of the test variant and no path of the machine it was built on`, () => {
      const files = filesIn(path.join(root, "dist", build));
      assert.ok(files.some((file) => file.endsWith("upshot.wasm")));
      for (const file of files) {
        const bytes = readFileSync(file, "latin1");
        for (const stray of ["localhost", "127.0.0.1", "data-upshot", "upshot-probe", "demo feed", root, "/home/", "/root/", ".cargo/registry"]) {
          assert.ok(!bytes.includes(stray), `${path.relative(root, file)} holds ${stray}`);
        }
      }
    });

    it(`${build}: the test variant differs in hosts and marks only`, () => {
      const release = manifestOf(build);
      const variant = manifestOf(`${build}-test`);
      const { optional_host_permissions: optional, ...rest } = release;
      const { host_permissions: granted, ...variantRest } = variant;
      assert.deepEqual(variantRest, rest);
      assert.ok(granted.includes("https://*/*") && optional.every((/** @type {string} */ origin) => origin.startsWith("https://")));
      assert.ok(granted.includes("http://localhost/*"));
    });
  }
});

/** Hosts of badges as a page may find them: elements with a closed root tell nothing, so by what they add to a post. */
const BADGES = `[...document.querySelectorAll('article[data-testid="tweet"]')].filter((post) => {
  const last = post.lastElementChild;
  return last?.childNodes.length === 0 && last.style.cssText.includes("!important");
}).length`;

const x = fixtures.find(({ name }) => name === "x");

for (const kind of browsers) {
  describe(`the release in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome" : "firefox"));
      // It greets a new user in a tab of its own, which goes to the front whenever it comes.
      await driver.tabShown("/pages/options.html#welcome");
    });
    after(() => driver?.close());

    const what = "does nothing on a site that was not granted";
    it(kind === "firefox" ? `${what}, reads it once granted, stops when that is taken back` : what, async () => {
      assert.ok(x);
      const page = await driver.open(x.url, x.answers);
      const popup = await driver.openPopup(page);
      assert.equal(await popup.evaluate(`document.querySelector("#site-switch").checked`), false);
      assert.equal(await page.evaluate(BADGES), 0);
      // A prompt cannot be answered in a headless Chromium; Firefox can be told to grant what a real click asks for.
      if (kind === "firefox") await grantAndRevoke(page, popup);
      else await popup.close();
    });
  });
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {import("./harness.mjs").Popup} popup
 * @returns {Promise<void>}
 */
async function grantAndRevoke(page, popup) {
  await popup.click("#site-switch");
  await until(page, "badges in the open tab, without a reload", `${BADGES} === ${x?.posts}`);
  assert.equal(await page.evaluate(`document.querySelector("[data-upshot]")`), null);
  await screenshot(page, "release-granted-firefox");
  await popup.click("#site-forget");
  await until(page, "the page as it was", `${BADGES} === 0`);
  // The popup hears of it when the page does, in no particular order.
  await until(popup, "the switch says that the site is not read", `!document.querySelector("#site-switch").checked`);

  // Granted again, and then loaded afresh: by registration this time.
  await popup.click("#site-switch");
  await until(page, "badges again", `${BADGES} === ${x?.posts}`);
  await popup.close();
  await page.reload();
  await until(page, "badges after a reload", `${BADGES} === ${x?.posts}`);
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
