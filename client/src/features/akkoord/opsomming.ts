// 'IND, COA en Nidos', and no longer than asked: 'IND, COA en nog 3'.

export function opsomming(
  woorden: { readonly en: string; readonly enNog: (n: number) => string },
  namen: readonly string[],
  hoogstens = 6,
): string {
  const teVeel = namen.length > hoogstens
  const getoond = teVeel ? namen.slice(0, hoogstens - 1) : namen.slice(0, -1)
  const laatste = teVeel ? woorden.enNog(namen.length - getoond.length) : namen.at(-1)
  return [getoond.join(', '), laatste].filter(Boolean).join(` ${woorden.en} `)
}
