// The one way a test waits for something nobody tells it about: look again until it holds, or say what did not happen.

const everyMs = 10

/** Resolve when `holds` says yes; throw with `what` when it has not within `withinMs`. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`within ${withinMs} ms it did not happen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
