// Whether something read from JSON is an object with fields. Source: docs/spec/contract.md (CT-4).

export function isObject(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null && !Array.isArray(x)
}
