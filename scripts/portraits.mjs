/**
 * Draws the sample practice's portraits. Nobody in the sample is real, so nobody was photographed.
 *
 * The drawings come from two packages that the project doesn't depend on. Put them in a folder of their own:
 *
 *   mkdir -p /tmp/portraits
 *   npm install --prefix /tmp/portraits @dicebear/core@9.4.3 @dicebear/open-peeps@9.4.3
 *   node scripts/portraits.mjs /tmp/portraits
 *
 * Licence: docs/portraits.md.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';

const PAPER = '#f1e8d9';
const INK = '#2a2420';
/** 4:5, head and shoulders, with air above the head for a rounded arch. */
const CROP = '44 6 640 800';
const WIDTH = 900;

/** `hair` colours hair, scarf and the outline of the head; `second` the part that the drawing sets off from it. */
const people = {
  'amara-osei': { head: 'afro', face: 'smile', skin: '8d5a3b', hair: '#221a17', clothing: '2f6f5e' },
  'farid-karimi': {
    head: 'grayShort',
    face: 'calm',
    facialHair: 'full4',
    skin: 'cf9f78',
    hair: '#3a322d',
    second: 'a39b92',
    clothing: '54677a',
  },
  'hana-nakamura': {
    head: 'mediumBangs',
    face: 'smile',
    skin: 'efc9a4',
    hair: '#2b211d',
    clothing: 'c58b5a',
  },
  'linh-dao': {
    head: 'medium3',
    face: 'smile',
    accessories: 'glasses2',
    skin: 'e6b98f',
    hair: '#241c1a',
    clothing: '7b5a6b',
  },
  'marisol-vega': { head: 'long', face: 'calm', skin: 'c98f65', hair: '#3b2418', clothing: 'b5654a' },
  'mateo-quispe': {
    head: 'short2',
    face: 'smile',
    facialHair: 'chin',
    skin: 'b97f57',
    hair: '#241a15',
    clothing: '8a8f5c',
  },
  'peter-lindqvist': {
    head: 'short4',
    face: 'smile',
    accessories: 'glasses2',
    skin: 'f0cdb0',
    hair: '#3a322d',
    second: 'b89a6a',
    clothing: '5f6f86',
  },
  'ruth-halvorsen': {
    head: 'grayBun',
    face: 'smile',
    accessories: 'glasses5',
    skin: 'f2d0b5',
    hair: '#3a322d',
    second: 'c9c3ba',
    clothing: '4f7c86',
  },
};

const [packages] = process.argv.slice(2);
if (!packages) {
  console.error(
    'Say where the two packages are: node scripts/portraits.mjs FOLDER (the head of this file tells how to get them).',
  );
  process.exit(2);
}
const load = (name) =>
  import(pathToFileURL(join(resolve(packages), 'node_modules', name, 'lib/index.js')).href);
const [{ createAvatar }, openPeeps] = await Promise.all([
  load('@dicebear/core'),
  load('@dicebear/open-peeps'),
]);

for (const [slug, person] of Object.entries(people)) {
  const file = fileURLToPath(new URL(`../content/providers/${slug}.jpg`, import.meta.url));
  await sharp(Buffer.from(draw(person)), { density: 144 })
    .resize({ width: WIDTH })
    .flatten({ background: PAPER })
    .jpeg({ quality: 85, mozjpeg: true })
    .toFile(file);
}

function draw({ head, face, facialHair, accessories, skin, hair, second = '8a7f74', clothing }) {
  const svg = createAvatar(openPeeps, {
    head: [head],
    face: [face],
    facialHair: facialHair ? [facialHair] : [],
    facialHairProbability: facialHair ? 100 : 0,
    accessories: accessories ? [accessories] : [],
    accessoriesProbability: accessories ? 100 : 0,
    maskProbability: 0,
    skinColor: [skin],
    clothingColor: [clothing],
    headContrastColor: [second],
  }).toString();
  const [before, hairAndHead, after] = splitAtHead(svg);
  return (ink(before, INK) + ink(hairAndHead, hair) + ink(after, INK))
    .replace(/<mask id="viewboxMask">.*?<\/mask>/, '')
    .replace(' mask="url(#viewboxMask)"', '')
    .replace(/viewBox="[^"]*"/, `viewBox="${CROP}"`);
}

/** The drawing's parts follow one another in groups: body, head with hair, face, beard, glasses. */
function splitAtHead(svg) {
  const head = svg.indexOf('<g transform="matrix(.99789');
  const face = svg.indexOf('<g transform="translate(315 248)">');
  if (head < 0 || face < head)
    throw new Error("The drawing isn't laid out as in @dicebear/open-peeps 9.4.3.");
  return [svg.slice(0, head), svg.slice(head, face), svg.slice(face)];
}

/** Pure black is harsh on warm paper. */
function ink(part, colour) {
  return part.replaceAll('"#000"', `"${colour}"`);
}
