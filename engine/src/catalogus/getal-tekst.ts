// A number as Dutch text, the same in every browser (no Intl: its spaces and digits differ per version). Source: docs/spec/engine.md (ENG-E).

/** Dutch notation with at most `decimalen` decimals: 1234.5 → '1.234,5'. Halves go away from zero. */
export function getalTekst(x: number, decimalen = 10): string {
  const vast = Math.abs(x).toFixed(decimalen)
  const [geheel = '0', deel = ''] = vast.split('.')
  const rest = deel.replace(/0+$/, '')
  const teken = x < 0 && Number(vast) !== 0 ? '-' : ''
  return `${teken}${geheel.replace(/\B(?=(\d{3})+$)/g, '.')}${rest === '' ? '' : `,${rest}`}`
}
