// What a page of ours shows when the core that builds it could not start.

/** Says so in place of the page, which stays half made and hidden. */
export function showBroken(error: unknown, title: string): void {
  console.error("Upshot:", error);
  const line = document.createElement("p");
  line.id = "broken";
  line.className = "notice";
  line.setAttribute("role", "alert");
  line.textContent = chrome.i18n.getMessage("popup_broken");
  document.title = chrome.i18n.getMessage(title);
  for (const part of document.querySelectorAll<HTMLElement>("header, main")) part.hidden = true;
  document.body.hidden = false;
  document.body.append(line);
}
