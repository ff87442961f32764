// @ts-check
/** workerd's structured log, back to the lines that the Worker wrote. */

/** What workerd says about itself, and a developer cannot use. */
const NOISE = /CODE_MOVED for unknown code block|LLVM_SYMBOLIZER|took recursive isolate lock/;

/**
 * Turn one line of workerd's output into what the terminal shows; null if there is nothing to show.
 * The Worker's console calls come through byte for byte; workerd's own messages lose their C++ frames.
 * @param {string} line
 * @returns {{ stream: "stdout" | "stderr", text: string } | null}
 */
export function entry(line) {
  /** @type {{ level: string, message: string, source?: string } | null} */
  let record = null;
  try {
    record = JSON.parse(line);
  } catch {
    // Not a log record: workerd died, or complains before logging is set up.
  }
  if (record === null || typeof record.message !== "string") {
    return /^stack: |^\s*$/.test(line) ? null : { stream: "stderr", text: line };
  }
  const { level, message, source } = record;
  if (source === undefined) {
    return { stream: level === "error" || level === "warn" ? "stderr" : "stdout", text: message };
  }
  if (NOISE.test(message) || !/^(warning|error|fatal)$/.test(level)) {
    return null;
  }
  const [text] = message.split("\nstack: ");
  return { stream: "stderr", text: text.replace(/^Uncaught exception: .*?jsg\.(?=\w+: )/, "Uncaught ") };
}
