/** Cookies as a browser keeps them from one answer to the next. */
export function browser() {
  const kept = new Map<string, string>();
  return {
    take(answer: Response) {
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (/Max-Age=0/.test(line)) kept.delete(name!);
        else kept.set(name!, value!);
      }
      return answer;
    },
    get cookie() {
      return [...kept].map((pair) => pair.join("=")).join("; ");
    },
  };
}
