// Light or dark, as the page is and not as the system wishes.

/** Whether the page behind this element is dark: the first background that is not see-through decides. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement ?? hostOf(at)) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.4;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

// Computed colours come as `rgb(r, g, b)` or `rgba(r, g, b, a)`, or in wider spaces that feeds do not use.
function lightness(colour: string): number | null {
  const open = colour.indexOf("(");
  if (!colour.startsWith("rgb") || open < 0) return null;
  const parts = colour.slice(open + 1, -1).replaceAll("/", " ").replaceAll(",", " ").split(" ").filter((part) => part !== "").map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return alpha < 0.5 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
