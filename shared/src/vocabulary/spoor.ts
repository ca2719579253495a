// The two lanes a figure can rest on. Source: architecture law 5; GLOSSARY (spoor van een cijfer).

/** Vastgesteld = agreed values (else taken over from the previous ronde); voorlopig = all current values. */
export type Spoor = 'vastgesteld' | 'voorlopig'
export const sporen: readonly Spoor[] = ['vastgesteld', 'voorlopig']
