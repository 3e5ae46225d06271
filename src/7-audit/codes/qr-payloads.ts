/** As many points wide a picture is looked at: three for each square of the largest code, more for common ones. */
const WIDTH = 560;

/** To see whether a picture may be a code, so many are enough. */
const GLANCE = 160;

/** As much of a code is nearly as dark or as light as the darkest and lightest of it, whatever its colours. */
const PLAIN = 0.8;

/** Readers need something light around a code. */
const MARGIN = 24;

/** What the QR code of a drawing says: as text, and with its bytes as letters where it is in an old encoding. */
export async function payloadsOfDrawing(svg: string): Promise<string[]> {
  return payloadsIn(await greys(Buffer.from(svg), WIDTH));
}

/** What the QR code of a picture says, if it looks like one: photos are full of greys and cost no more than a glance. */
export async function payloadsOfPicture(bytes: Uint8Array): Promise<string[]> {
  return isTwoColoured(await greys(bytes, GLANCE)) ? payloadsIn(await greys(bytes, WIDTH)) : [];
}

function isTwoColoured({ data }: Greys): boolean {
  let [darkest, lightest] = [255, 0];
  for (const one of data) {
    if (one < darkest) darkest = one;
    if (one > lightest) lightest = one;
  }
  const near = (lightest - darkest) / 4;
  let plain = 0;
  for (const one of data) if (one <= darkest + near || one >= lightest - near) plain += 1;
  return plain >= PLAIN * data.length;
}

async function payloadsIn({ data, width, height }: Greys): Promise<string[]> {
  // Here and below: whoever looks at no picture need not wait for what reads them.
  const { default: jsqr } = await import('jsqr');
  // Red, green, blue and a byte that the reader doesn't look at: a grey is the same number four times.
  const points = new Uint32Array(data.length);
  for (let at = 0; at < data.length; at++) points[at] = (data[at] as number) * 0x01010101;
  const code = jsqr.default(new Uint8ClampedArray(points.buffer), width, height);
  return code === null ? [] : [code.data, Buffer.from(code.binaryData).toString('latin1')];
}

interface Greys {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Each point as one number. What can't be drawn shows nothing. */
async function greys(bytes: Uint8Array, width: number): Promise<Greys> {
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(bytes)
      .resize({ width, height: width, fit: 'inside' })
      .flatten({ background: 'white' })
      .toColourspace('b-w')
      .extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, background: 'white' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    // What sharp says may quote it.
    return { data: new Uint8Array(), width: 0, height: 0 };
  }
}
