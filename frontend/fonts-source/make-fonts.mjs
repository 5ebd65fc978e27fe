// Makes frontend/styles/fonts (woff2 files, fonts.css, licences) from the pinned @fontsource packages.
//
//   cd frontend/fonts-source && npm install && node make-fonts.mjs
//
// Needs Python with fonttools and brotli (Debian: python3-fonttools python3-brotli), to cut the Arabic faces down to
// the Arabic block. Node's and the packages' versions do not matter to a normal build: the result is committed.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

const target = new URL("../styles/fonts/", import.meta.url);
const source = (name) => new URL(`node_modules/@fontsource/${name}/`, import.meta.url);

// Of overlapping ranges the last wins: a Vietnamese page takes 6 kB for its letters instead of latin-ext's 33 kB.
const european = ["cyrillic-ext", "cyrillic", "greek", "latin-ext", "vietnamese", "latin"];
const arabicBlock = "U+0600-06FF,U+200C-200E,U+2010-2011,U+FDF2,U+FDFC-FDFD";

const faces = [
  { name: "source-sans-3", family: "Source Sans 3", weight: 400, style: "normal", subsets: european },
  { name: "source-sans-3", family: "Source Sans 3", weight: 400, style: "italic", subsets: european },
  { name: "source-sans-3", family: "Source Sans 3", weight: 600, style: "normal", subsets: european },
  { name: "source-serif-4", family: "Source Serif 4", weight: 600, style: "normal", subsets: european },
  { name: "source-code-pro", family: "Source Code Pro", weight: 400, style: "normal", subsets: european },
  { name: "noto-sans-arabic", family: "Noto Sans Arabic", weight: 400, style: "normal", subsets: ["arabic"] },
  { name: "noto-sans-arabic", family: "Noto Sans Arabic", weight: 600, style: "normal", subsets: ["arabic"] },
  { name: "noto-naskh-arabic", family: "Noto Naskh Arabic", weight: 600, style: "normal", subsets: ["arabic"] },
];

// Local stand-ins with the advance widths of ours, so that a line hardly moves when the real face arrives.
const standIns = `@font-face {
  font-family: "Source Sans 3 stand-in";
  src: local("Arial"), local("Liberation Sans"), local("Roboto");
  size-adjust: 94%;
}

@font-face {
  font-family: "Source Serif 4 stand-in";
  font-weight: 600;
  src: local("Times New Roman Bold"), local("TimesNewRomanPS-BoldMT"), local("Liberation Serif Bold");
  size-adjust: 113%;
}
`;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const rules = [];
for (const { name, family, weight, style, subsets } of faces) {
  const ranges = JSON.parse(readFileSync(new URL("unicode.json", source(name)), "utf8"));
  for (const subset of subsets) {
    const file = `${name}-${subset}-${weight}-${style}.woff2`;
    const from = new URL(`files/${file}`, source(name));
    const to = new URL(file, target);
    if (subset === "arabic") {
      const options = [`--unicodes=${arabicBlock}`, "--layout-features=*", "--flavor=woff2", `--output-file=${to.pathname}`];
      execFileSync("/usr/bin/python3", ["-m", "fontTools.subset", from.pathname, ...options]);
    } else {
      copyFileSync(from, to);
    }
    rules.push(`@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("${file}") format("woff2");
  unicode-range: ${(subset === "arabic" ? arabicBlock : ranges[subset]).replaceAll(",", ", ")};
}
`);
    console.log(`${String((statSync(to).size / 1000).toFixed(1)).padStart(6)} kB  ${file}`);
  }
}
// The packages' licence files name no more than "Google Inc."; these are the notices inside the fonts.
const notices = {
  "source-sans-3": "© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'",
  "source-serif-4": "© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name 'Source'.",
  "source-code-pro": "© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'",
};
for (const name of new Set(faces.map((face) => face.name))) {
  const licence = readFileSync(new URL("LICENSE", source(name)), "utf8");
  writeFileSync(new URL(`${name}-OFL.txt`, target), notices[name] ? licence.replace(/^.*$/m, notices[name]) : licence);
}
writeFileSync(
  new URL("fonts.css", target),
  `/* Made by frontend/fonts-source/make-fonts.mjs. A page loads only the subsets whose letters it shows. */\n${rules.join("\n")}\n${standIns}`,
);
