// Finds import circles: strongly connected components of the import graph with more than one file (Tarjan, 1972).

export type Graph = ReadonlyMap<string, readonly string[]>

/** Return every circle as the sorted files in it; an empty list means: arrows only fall. */
export function findCircles(graph: Graph): readonly (readonly string[])[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []

  const visit = (node: string): void => {
    index.set(node, index.size)
    low.set(node, index.get(node)!)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!))
    }
    if (low.get(node) === index.get(node)) close(node)
  }

  const close = (node: string): void => {
    const members = stack.splice(stack.indexOf(node))
    if (members.length > 1 || graph.get(node)?.includes(node)) circles.push(members.sort())
  }

  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return circles
}
