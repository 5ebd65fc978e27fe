// Proves the contrast of every pair of tokens that is used, in both themes, from tokens.css itself.
// node frontend/styles/check-contrast.mjs   exits 1 if a pair is too weak or the two dark blocks differ.
import { readFileSync } from "node:fs";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

const TEXT = 4.5;
const BOUNDARY = 3;
const papers = ["paper", "paper-raised", "paper-sunken"];
const kinds = ["accent", "second", "good", "warn", "bad"];

const pairs = [
  ...["ink", "ink-quiet", "ink-faint", ...kinds].flatMap((text) => papers.map((paper) => [text, paper, TEXT])),
  ...kinds.flatMap((kind) => [kind, "ink", "ink-quiet"].map((text) => [text, `${kind}-soft`, TEXT])),
  ["on-accent", "accent", TEXT],
  ...["line-strong", "focus"].flatMap((line) => papers.map((paper) => [line, paper, BOUNDARY])),
  ...kinds.map((kind) => ["focus", `${kind}-soft`, BOUNDARY]),
  ["line-strong", "accent-soft", BOUNDARY],
];

function colours(opening) {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no block ${opening}`);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries([...body.matchAll(/--cr-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
}

function luminance(hex) {
  const channels = hex.match(/^#(..)(..)(..)$/).slice(1).map((pair) => parseInt(pair, 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(":root {");
const dark = colours(':root:is([data-theme="dark"], [theme~="dark"]) {');
const darkBySystem = colours(':root:not([data-theme="light"], [theme~="light"]) {');
const problems = [];

for (const name of new Set([...Object.keys(dark), ...Object.keys(darkBySystem)])) {
  if (dark[name] !== darkBySystem[name]) {
    problems.push(`--cr-${name} is ${dark[name]} in [data-theme=dark] but ${darkBySystem[name]} in the media query`);
  }
}
for (const [name, value] of Object.entries(light)) {
  if (value.startsWith("#") && !(name in dark)) problems.push(`--cr-${name} has no dark value`);
}

console.log(`${"pair".padEnd(30)} needs  light   dark`);
for (const [text, paper, needed] of pairs) {
  const ratios = [light, dark].map((theme) => contrast(theme[text], theme[paper]));
  const weak = ratios.some((ratio) => ratio < needed);
  console.log(
    `${`${text} on ${paper}`.padEnd(30)} ${needed.toFixed(1).padStart(5)} ${ratios.map((r) => r.toFixed(2).padStart(6)).join(" ")}${weak ? "  too weak" : ""}`,
  );
  if (weak) problems.push(`${text} on ${paper} needs ${needed}:1`);
}

if (problems.length > 0) {
  console.error(`\n${problems.join("\n")}`);
  process.exit(1);
}
console.log(`\n${pairs.length} pairs hold in both themes.`);
