import { describe, expect, it } from 'vitest'
import { pasted } from './pasted.js'

describe('what was pasted', () => {
  it.each(['', ' \n\t\r\n '])('is nothing: %j', (text) => {
    expect(pasted(text)).toEqual({ is: 'nothing' })
  })

  it('is addresses, each once, as the URL standard writes them', () => {
    expect(pasted('\r\n https://paper.example/1 \r\nHTTP://Paper.example:80/a?b=c#d\n\nhttps://paper.example/1\n')).toEqual({
      is: 'addresses', urls: ['https://paper.example/1', 'http://paper.example/a?b=c#d'],
    })
  })

  it.each(['The mayor said no.', '<p>No</p>', 'Bridge: “No”', 'See www.paper.example for more', 'No comment\nwww.paper.example', 'U.S. 3.5', '{"text":"no"}', 'Why?'])('is a text: %j', (text) => {
    expect(pasted(text)).toEqual({ is: 'text', text })
  })

  it('has the line breaks that were pasted, not those of a form', () => {
    expect(pasted('One.\r\n\r\n  Two.\r\n')).toEqual({ is: 'text', text: 'One.\n\n  Two.\n' })
  })

  it.each([
    'paper.example/1', 'www.paper.example', 'ftp://paper.example/1', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', 'https://user:pass@paper.example/', 'https://a.example/ https://b.example/',
    `https://paper.example/${'x'.repeat(4_000)}`, 'https://paper.example/1\npaper.example/2',
  ])('is no whole address: %j', (text) => {
    expect(pasted(text)).toMatchObject({ is: 'faulty', message: expect.stringMatching(/^No whole address of the web: line \d \(.{1,80}\)\. Give one address a line/) as string })
  })

  it('names three wrong addresses and counts the rest', () => {
    expect(pasted('https://a.example/\nb.example/1\nb.example/2\n\nb.example/3\nb.example/4\nb.example/5')).toMatchObject({ message: expect.stringContaining('line 2 (b.example/1), line 3 (b.example/2), line 5 (b.example/3) and 2 more.') as string })
  })

  it('is never guessed where addresses and text are mixed', () => {
    expect(pasted('The mayor said no.\nhttps://paper.example/1\nThen she left.')).toMatchObject({
      is: 'faulty', message: expect.stringContaining('Addresses and text are mixed: line 2 is an address, line 1 is not.') as string,
    })
  })
})
