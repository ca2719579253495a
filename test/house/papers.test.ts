// The papers are true: links resolve, named files and scripts exist, the root carries what a newcomer looks for.

import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesMatching, read, root } from './source-files.ts'

const papers = filesMatching('*.md', 'docs/**/*.md', '{engine,shared,server,client,test}/*.md')
const proseOf = (paper: string): string => read(paper).replace(/^```[\s\S]*?^```/gm, '')

/** The anchor GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

function anchorsOf(paper: string): ReadonlySet<string> {
  return new Set([...read(paper).matchAll(/^#+\s+(.+)$/gm)].map((match) => anchorOf(match[1] ?? '')))
}

function brokenLinks(paper: string): readonly string[] {
  const links = [...proseOf(paper).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  return links.filter((link) => !/^[a-z]+:/.test(link)).filter((link) => !resolves(paper, link))
}

function resolves(paper: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? paper : posix.join(dirname(paper), path)
  if (!existsSync(join(root, target))) return false
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor)
}

describe('the papers', () => {
  it.each(papers)('links in %s resolve', (paper) => {
    expect(brokenLinks(paper)).toEqual([])
  })

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('every file named in %s exists', (paper) => {
    const named = [...proseOf(paper).matchAll(/`((?:engine|shared|server|client|test|docs|scripts)\/[\w./-]+)`/g)]
    const missing = named.map((match) => match[1] ?? '').filter((path) => !existsSync(join(root, path)))
    expect(missing).toEqual([])
  })

  it.each(papers)('every npm script named in %s exists', (paper) => {
    const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(paper).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => manifest.scripts[name] === undefined)).toEqual([])
  })

  it.each([
    'LICENSE',
    'README.md',
    'ARCHITECTURE.md',
    'GLOSSARY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'publiccode.yml',
  ])('%s is there', (paper) => {
    expect(existsSync(join(root, paper))).toBe(true)
  })

  it('every ADR is in the index', () => {
    const index = read('docs/adr/README.md')
    const missing = filesMatching('docs/adr/[0-9]*.md').filter((adr) => !index.includes(`(${posix.basename(adr)})`))
    expect(missing).toEqual([])
  })
})
