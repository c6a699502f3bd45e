// @ts-check
// Composers as the sites build them, with the real editor inside; markup and words written for the tests.

/**
 * @typedef {object} Fixture
 * @property {string} name
 * @property {string} url
 * @property {string} body
 * @property {string[]} boxes Selectors of the boxes to be typed into, in their order; deep ones begin with `>>>`.
 * @property {string} [lead] To be typed before all else.
 * @property {string} [join] What to type between sentences, in place of a new line.
 */

const who = `<div class="who"><i></i>Nora Ashby</div>`;

/** @param {string} attributes @param {string} label @returns {string} */
const bar = (attributes, label) => `<div class="bar"><span>▧</span><span>☺</span><button class="end" type="button" ${attributes}>${label}</button></div>`;

/** One for every site. @type {Fixture[]} */
export const sites = [
  {
    name: "X",
    url: "https://x.com/compose/post",
    body: `<div id="react-root"><div role="dialog" aria-modal="true" aria-labelledby="h"><h2 id="h">New post</h2>
      ${[0, 1].map((at) => `${who}<div data-fixture-editor="draftjs" data-testid="tweetTextarea_${at}"></div>`).join("")}
      ${bar('data-testid="tweetButton"', "Post all")}</div></div>`,
    boxes: ['[data-testid="tweetTextarea_0"] [contenteditable]', '[data-testid="tweetTextarea_1"] [contenteditable]'],
  },
  {
    name: "LinkedIn, new editor",
    url: "https://www.linkedin.com/feed/",
    body: `<main id="workspace"><h1>Feed</h1></main><dialog open><div data-sdui-screen="com.linkedin.sdui.flagship.sharing.ShareCompose">${who}
      <div componentkey="ShareBox_textEditor"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div data-fixture-editor="tiptap"></div></div></div>
      ${bar("", "Post")}</div></dialog>`,
    boxes: ["dialog .ProseMirror"],
  },
  {
    name: "LinkedIn, editor in a shadow root",
    url: "https://www.linkedin.com/feed/?shareActive=true",
    body: `<main id="workspace"><h1>Feed</h1></main><div id="interop-outlet" data-testid="interop-shadowdom"><template data-shadow="open">
      <div class="share-box-v2__modal" role="dialog" style="width:600px;margin:24px auto;padding:18px;background:Canvas;color:CanvasText;border:1px solid GrayText;border-radius:14px">
      <div data-fixture-editor="quill" style="max-height:240px;overflow:auto;white-space:pre-wrap"></div><button class="share-actions__primary-action" type="button">Post</button></div></template></div>`,
    boxes: [">>> .ql-editor"],
    // Of itself Quill cannot find the cursor in a shadow root: it loses it at the first sign and at every new line.
    lead: " ",
    join: " ",
  },
  {
    name: "Facebook",
    url: "https://www.facebook.com/",
    body: `<div role="main"><h1>Home</h1></div><div role="dialog" aria-label="Create post"><h2>Create post</h2>${who}<form method="POST"><div data-fixture-editor="lexical"></div>
      <div class="bar"><div class="end" role="button" tabindex="0" aria-label="Post">Post</div></div></form></div>`,
    boxes: ['[data-lexical-editor="true"]'],
  },
  {
    name: "Instagram",
    url: "https://www.instagram.com/",
    body: `<main role="main"><h1>Home</h1></main><div role="dialog" aria-label="Create new post"><h2>Create new post</h2>${who}<div data-fixture-editor="lexical"></div>
      <div class="bar"><div class="end" role="button" tabindex="0">Share</div></div></div>`,
    boxes: ['[data-lexical-editor="true"]'],
  },
  {
    name: "Threads",
    url: "https://www.threads.com/",
    body: `<div id="barcelona-page-layout"><h1>Home</h1></div><div role="menu" style="width:600px;margin:30px auto;background:var(--paper);padding:18px"><h2>New thread</h2><input type="file" hidden>
      ${who}<div data-fixture-editor="lexical"></div>${who}<div data-fixture-editor="lexical"></div><div class="bar"><div class="end" role="button" tabindex="0">Post</div></div></div>`,
    boxes: ["[data-fixture-editor]:nth-of-type(2) [contenteditable]", "[data-fixture-editor]:nth-of-type(4) [contenteditable]"],
  },
  {
    name: "Reddit",
    url: "https://www.reddit.com/r/ferries/submit",
    body: `<main><r-post-composer-form style="display:block"><post-composer-title><textarea name="title" aria-label="Title" style="min-height:0"></textarea></post-composer-title>
      <shreddit-composer style="display:block"><div data-fixture-editor="lexical"></div></shreddit-composer>${bar('id="submit-post-button"', "Post")}</r-post-composer-form></main>`,
    boxes: ["textarea[name=title]", "shreddit-composer [contenteditable]"],
  },
  {
    name: "Bluesky",
    url: "https://bsky.app/",
    body: `<div id="root"><h1>Home</h1></div><div role="dialog" aria-modal="true"><div class="bar"><span>Cancel</span><button class="end" type="button" data-testid="composerPublishBtn">Post all</button></div>
      ${who}<div data-fixture-editor="tiptap" id="one"></div>${who}<div data-fixture-editor="tiptap" id="two"></div></div>`,
    boxes: ["#one .ProseMirror", "#two .ProseMirror"],
  },
  {
    name: "Mastodon",
    url: "https://social.example/home",
    body: `<div id="mastodon"><main><form class="compose-form"><input id="cw-spoiler-input" aria-label="Content warning"><div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea" aria-label="What's on your mind?"></textarea></div>
      <div class="bar"><span class="character-counter">500</span><button class="end" type="submit">Post</button></div></form></main></div><script id="initial-state" type="application/json">{}</script>`,
    boxes: ["#cw-spoiler-input", "textarea"],
  },
  {
    name: "YouTube",
    url: "https://www.youtube.com/@harbour/community",
    body: `<ytd-app><main><ytd-backstage-post-dialog-renderer style="display:block">${who}<ytd-commentbox style="display:block"><div data-fixture-editor="editable" data-box-id="contenteditable-root"></div>
      <div class="bar"><div id="submit-button" class="end"><button type="button">Post</button></div></div></ytd-commentbox></ytd-backstage-post-dialog-renderer></main></ytd-app>`,
    boxes: ["#contenteditable-root"],
  },
  {
    name: "Substack Notes",
    url: "https://substack.com/home",
    body: `<div id="main"><h1>Notes</h1></div><div role="dialog" aria-modal="true">${who}<div data-fixture-editor="tiptap"></div>${bar('data-testid="composer-post"', "Post")}</div>`,
    boxes: [".ProseMirror"],
  },
  {
    name: "Hacker News",
    url: "https://news.ycombinator.com/submit",
    body: `<form class="page" action="/r" method="post"><input name="title" aria-label="title"><input name="url" type="url" aria-label="url"><textarea name="text" rows="4" aria-label="text"></textarea><div class="bar"><input class="end" type="submit" value="submit"></div></form>`,
    boxes: ["input[name=title]", "textarea"],
  },
  {
    name: "Tumblr",
    url: "https://www.tumblr.com/new/text",
    body: `<main><div role="dialog">${who}<div class="block-editor-writing-flow"><div data-fixture-editor="editable" data-box-class="block-editor-rich-text__editable" id="one"></div><div data-fixture-editor="editable" data-box-class="block-editor-rich-text__editable" id="two"></div></div>${bar("", "Post now")}</div></main>`,
    boxes: ["#one [contenteditable]", "#two [contenteditable]"],
  },
];

/** One for every kind of editor, on a site where Upshot reads what is written in it. @type {Fixture[]} */
export const editors = [
  { name: "Draft.js", url: "https://x.com/compose/post", body: inDialog(`<div data-fixture-editor="draftjs" data-testid="tweetTextarea_0"></div>`), boxes: ["[contenteditable=true]"] },
  { name: "Lexical", url: "https://www.threads.com/", body: inDialog(`<div data-fixture-editor="lexical"></div>`), boxes: ["[contenteditable=true]"] },
  { name: "Quill", url: "https://www.linkedin.com/feed/", body: inDialog(`<div data-fixture-editor="quill"></div>`), boxes: [".ql-editor"] },
  { name: "ProseMirror", url: "https://substack.com/home", body: inDialog(`<div data-fixture-editor="prosemirror"></div>`), boxes: [".ProseMirror"] },
  { name: "TipTap", url: "https://bsky.app/", body: inDialog(`<div data-fixture-editor="tiptap"></div>`), boxes: [".ProseMirror"] },
  { name: "Slate", url: "https://www.tumblr.com/new/text", body: inDialog(`<div data-fixture-editor="slate"></div>`), boxes: ["[contenteditable=true]"] },
  { name: "contenteditable", url: "https://www.facebook.com/", body: inDialog(`<div data-fixture-editor="editable"></div>`), boxes: ["[contenteditable=true]"] },
  {
    name: "textarea",
    url: "https://news.ycombinator.com/submit",
    body: `<form class="page" action="/r"><textarea name="text" rows="4" aria-label="text"></textarea>${bar("", "submit")}</form>`,
    boxes: ["textarea"],
  },
  { name: "input", url: "https://news.ycombinator.com/submit", body: `<form class="page" action="/r"><input name="title" aria-label="title">${bar("", "submit")}</form>`, boxes: ["input[name=title]"] },
];

/** @param {string} inner @returns {string} */
function inDialog(inner) {
  return `<main><h1>Home</h1></main><div role="dialog" aria-label="New post">${who}${inner}${bar("", "Post")}</div>`;
}
