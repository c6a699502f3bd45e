// Real editors in a page: each `[data-fixture-editor="NAME"]` gets the editor of that name, as a site would set it up. Bundled
// by `editors.mjs`; runs in the page's own world.

import Draft from "draft-js";
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { createEditor } from "lexical";
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import Quill from "quill";
import { createElement as h, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createEditor as createSlate, Range } from "slate";
import { withHistory } from "slate-history";
import { Editable, ReactEditor, Slate, withReact } from "slate-react";
import { Editor as TipTap } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

/** Whether the editors know of the selection. Most hear of it at once; Slate looks ten times a second by the page's clock, and puts the one it knows back when it draws. */
const knowing = [];
window.editorsKnowSelection = () => knowing.every((knows) => knows());

const MOUNTS = {
  draftjs(place) {
    function Box() {
      const [state, setState] = useState(() => Draft.EditorState.createEmpty());
      return h(Draft.Editor, { editorState: state, onChange: setState, ariaLabel: "Post text", webDriverTestID: place.dataset.testid });
    }
    render(place, h(Box));
  },
  lexical(place) {
    const box = editable(place);
    const editor = createEditor({ namespace: "fixture", onError: (error) => { throw error; } });
    editor.setRootElement(box);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
  },
  quill(place) {
    new Quill(place.appendChild(document.createElement("div")), { modules: { toolbar: false } });
  },
  prosemirror(place) {
    const keys = { "Mod-z": undo, "Mod-y": redo };
    new EditorView(place, { state: EditorState.create({ schema, plugins: [history(), keymap(keys), keymap(baseKeymap)] }) });
  },
  tiptap(place) {
    new TipTap({ element: place, extensions: [StarterKit], editorProps: { attributes: { role: "textbox", "aria-label": "Rich-Text Editor" } } });
  },
  slate(place) {
    function Box() {
      const [editor] = useState(() => withHistory(withReact(createSlate())));
      knowing.push(() => {
        const shown = ReactEditor.isFocused(editor) && ReactEditor.toSlateRange(editor, getSelection(), { exactMatch: false, suppressThrow: true });
        return !shown || (editor.selection !== null && Range.equals(shown, editor.selection));
      });
      const initialValue = [{ type: "paragraph", children: [{ text: "" }] }];
      return h(Slate, { editor, initialValue }, h(Editable, { "aria-label": "Post text", placeholder: "Write here" }));
    }
    render(place, h(Box));
  },
  editable(place) {
    editable(place);
  },
};

function editable(place) {
  const box = document.createElement("div");
  box.contentEditable = "true";
  box.setAttribute("role", "textbox");
  box.style.whiteSpace = "pre-wrap";
  if (place.dataset.boxId) box.id = place.dataset.boxId;
  if (place.dataset.boxClass) box.className = place.dataset.boxClass;
  place.append(box);
  return box;
}

function render(place, element) {
  const root = createRoot(place.appendChild(document.createElement("div")));
  flushSync(() => root.render(element));
}

/** Every place, in open shadow roots too. */
function places(root) {
  const found = [...root.querySelectorAll("[data-fixture-editor]")];
  for (const element of root.querySelectorAll("*")) if (element.shadowRoot) found.push(...places(element.shadowRoot));
  return found;
}

// Markup that a site would put in a shadow root comes as a template, since the page's policy lets nobody parse any.
for (const template of document.querySelectorAll("template[data-shadow]")) {
  const shadow = template.parentElement.attachShadow({ mode: template.dataset.shadow });
  shadow.append(template.content.cloneNode(true));
  template.remove();
}
window.mountEditors = (root = document) => {
  for (const place of places(root)) {
    if (place.childElementCount > 0) continue;
    MOUNTS[place.dataset.fixtureEditor](place);
  }
};
window.mountEditors();
document.documentElement.dataset.mounted = "yes";
