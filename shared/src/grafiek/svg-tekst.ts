// The SVG text of the chart library without the roles it gives to every group: a chart is one image with one description. Source: docs/spec/grafiek.md (GR-5); WCAG 1.1.1, 4.1.2.

/** Return the drawing with no roles inside: marks named "area mark container" without a text of their own are noise when read aloud. */
export const zonderRollen = (svg: string): string =>
  svg.replace(/ (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*")/g, '')
