// The reference model of akkoord, written from docs/spec/akkoord.md in plain words and kept under sixty lines. It knows no hashes and no events: it remembers what was signed.

export type Status = 'open' | 'akkoord' | 'voorbehoud' | 'niet_akkoord' | 'vervallen'

interface Parameter {
  readonly asked: readonly string[]
  readonly start: string
  content: string
  agreed: string
}

interface Signed {
  readonly answer: 'akkoord' | 'voorbehoud' | 'niet_akkoord'
  readonly on: string
}

export class AkkoordModel {
  private readonly parameters = new Map<string, Parameter>()
  private readonly signed = new Map<string, Signed>()

  add(id: string, asked: readonly string[], start: string): void {
    this.parameters.set(id, { asked, start, content: start, agreed: start })
  }

  edit(id: string, content: string): void {
    const parameter = this.parameters.get(id)!
    parameter.content = content
    this.settle(id)
  }

  answer(organisation: string, id: string, answer: Signed['answer'], seen: string): void {
    if (this.parameters.get(id)!.content !== seen) return
    this.signed.set(`${organisation} ${id}`, { answer, on: seen })
    this.settle(id)
  }

  withdraw(organisation: string, id: string): void {
    this.signed.delete(`${organisation} ${id}`)
  }

  status(organisation: string, id: string): Status {
    const signed = this.signed.get(`${organisation} ${id}`)
    if (!signed) return 'open'
    return signed.on === this.parameters.get(id)!.content ? signed.answer : 'vervallen'
  }

  agreed(id: string): string {
    return this.parameters.get(id)!.agreed
  }

  private settle(id: string): void {
    const parameter = this.parameters.get(id)!
    if (parameter.asked.every((organisation) => this.status(organisation, id) === 'akkoord'))
      parameter.agreed = parameter.content
  }
}
