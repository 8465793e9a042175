import { Unzlib } from "fflate";

/** What the packed objects of one document may unpack to in all. */
const MOST_UNPACKED = 30 * 1024 * 1024;

/**
 * The names (`/Launch`) that a PDF's objects speak of, those in packed object streams included, the contents of other
 * streams (pictures, fonts, pages) left out; and whether every packed object could be read.
 */
export function namesOf(bytes: Uint8Array): { names: Set<string>; readable: boolean } {
  const names = new Set<string>();
  let left = MOST_UNPACKED;
  let readable = true;
  for (const { objects, stream } of parts(bytes)) {
    for (const name of namesIn(objects)) names.add(name);
    if (!stream || !/\/ObjStm\b/.test(stream.dictionary)) continue;
    const unpacked = unpack(stream, left);
    readable &&= unpacked !== undefined;
    if (!unpacked) continue;
    left -= unpacked.length;
    for (const name of namesIn(latin(unpacked))) names.add(name);
  }
  return { names, readable };
}

interface Stream {
  dictionary: string;
  bytes: Uint8Array;
}

/** The document cut at its streams: what is written between them, and each stream with its dictionary. */
function* parts(bytes: Uint8Array): Generator<{ objects: string; stream?: Stream }> {
  const text = latin(bytes);
  const begin = />>\s*stream(\r\n|\n)/g;
  let at = 0;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const start = match.index + match[0].length;
    const objects = text.slice(at, start);
    const dictionary = objects.slice(objects.lastIndexOf(" obj"));
    const end = text.indexOf("endstream", start);
    at = end < 0 ? text.length : end;
    begin.lastIndex = at;
    yield { objects, stream: { dictionary, bytes: bytes.subarray(start, at) } };
  }
  yield { objects: text.slice(at) };
}

function unpack({ dictionary, bytes }: Stream, most: number): Uint8Array | undefined {
  if (!/\/Filter/.test(dictionary)) return bytes;
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary)) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const unzlib = new Unzlib((chunk) => {
    length += chunk.length;
    if (length > most) throw new RangeError("unpacks to too much");
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length; at += 16_384) unzlib.push(bytes.subarray(at, at + 16_384));
  } catch {
    return undefined;
  }
  return length === 0 ? undefined : joined(chunks, length);
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Names as they read once their `#61` are letters again. */
function* namesIn(objects: string): Generator<string> {
  for (const [, name] of objects.matchAll(/\/([^\s()<>[\]{}/%]+)/g))
    yield name!.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
