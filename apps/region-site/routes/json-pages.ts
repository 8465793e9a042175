/** `{"items":[…]}` page by page, so that a long list never stands in memory as a whole. */
export function jsonInPages(pages: AsyncIterable<readonly object[]>): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  const parts = (async function* () {
    yield '{"items":[';
    let between = "";
    for await (const items of pages) {
      if (items.length === 0) continue;
      yield between + items.map((item) => JSON.stringify(item)).join(",");
      between = ",";
    }
    yield "]}";
  })();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(utf8.encode(value));
    },
  });
}
