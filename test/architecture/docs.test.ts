import type { Command } from 'commander'
import { expect, test } from 'vitest'
import type { Effects } from '../../src/cli/effects.js'
import { program } from '../../src/cli/program.js'
import { read, trackedFiles } from './sources.js'

const root = program({} as Effects, '0')
const commands = new Map(root.commands.map((command) => [command.name(), command]))
const longOptions = (command: Command) => command.options.map((option) => option.long ?? '')

/** Code in a Markdown file: between single back-ticks, and the lines of fenced blocks. */
function codeIn(markdown: string): string[] {
  const fenced = [...markdown.matchAll(/```\w*\n([^]*?)```/g)].flatMap((match) => match[1]!.split('\n'))
  const inline = [...markdown.replace(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!)
  return [...fenced, ...inline]
}

const pages = trackedFiles().filter((path) => path === 'README.md' || /^docs\/.*\.md$/.test(path))

test.each([...commands.keys()])('docs/cli.md tells all about onrecord %s', (name) => {
  const section = new RegExp(`^## onrecord ${name}$([^]*?)(?=^## )`, 'm').exec(read('docs/cli.md'))?.[1] ?? ''
  const [usage] = section.split('\n| option')
  for (const option of longOptions(commands.get(name)!)) {
    expect(usage, `usage of ${name}`).toContain(`[${option}`)
    expect(section, `table of ${name}`).toContain(`| \`${option}\` |`)
  }
})

test('the help of every command has examples and says what each option does', () => {
  for (const command of [root, ...commands.values()]) {
    let help = ''
    command.configureOutput({ writeOut: (text) => { help += text } })
    command.outputHelp()
    expect(help, command.name()).toContain('Examples:\n  $ onrecord')
    for (const option of command.options) expect(option.description, option.flags).not.toBe('')
  }
})

test.each(pages)('%s names only commands and options that exist', (path) => {
  const wrong: string[] = []
  for (const code of codeIn(read(path))) {
    const call = /(?:^|\s)onrecord ([a-z][\w-]*)(.*)/.exec(code)
    if (call && code.includes('onrecord:')) continue
    const command = call && commands.get(call[1]!)
    if (call && call[1] !== 'help' && !command) wrong.push(code)
    if (!command) continue
    const known = [...longOptions(command), '--help']
    const given = [...call[2]!.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map((match) => match[0])
    if (given.some((option) => !known.includes(option))) wrong.push(code)
  }
  expect(wrong).toEqual([])
})

test.each(pages)('%s names only scripts of the package that exist', (path) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1]!)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(pages)('%s links only to files that exist', (path) => {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const links = [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!)
  const files = trackedFiles()
  const missing = links.filter((link) => !/^[a-z]+:/.test(link)).filter((link) => {
    const target = new URL(link, `file:///${folder}`).pathname.slice(1)
    return !files.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, '')}/`))
  })
  expect(missing).toEqual([])
})
