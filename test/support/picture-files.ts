import sharp from "sharp";

/** A photograph as a phone would send it: with place, time and camera in it. */
export const photograph = (width = 2000, height = 1200): Promise<Uint8Array<ArrayBuffer>> =>
  drawn(width, height)
    .jpeg()
    .withExif({
      IFD0: { Make: "Fernweh", Model: "Kamera 7" },
      IFD3: { GPSLatitude: "51/1 23/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "8/1 17/1 0/1", GPSLongitudeRef: "E" },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>Aufgenommen in Brilon</rdf:RDF></x:xmpmeta>')
    .toBuffer()
    .then(bytesOf);

export const png = (width = 800, height = 600) => drawn(width, height).png().toBuffer().then(bytesOf);
export const webp = (width = 800, height = 600) => drawn(width, height).webp().toBuffer().then(bytesOf);

/** A PNG that is all right but for the size its head speaks of. */
export async function pngSaying(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await png(20, 20);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 90, b: 60 } } });

const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

export const joined = (...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))));
