import { describe, expect, it } from 'vitest'
import { siteOf } from './site.js'

describe('siteOf', () => {
  it('tells host and registrable domain apart', () => {
    expect(siteOf('https://news.quay.co.uk/1')).toEqual({ host: 'news.quay.co.uk', domain: 'quay.co.uk' })
  })

  it.each([null, 'quay', 'ftp://quay.example.org/', 'https://127.0.0.1/', 'https://[::1]/', 'https://localhost/', 'https://co.uk/'])('knows no site of %s', (url) => {
    expect(siteOf(url)).toBeUndefined()
  })

  it.each([
    ['https://tass.com/politics/1', 'Russia'], ['https://www.tass.ru/1', 'Russia'], ['https://english.news.cn/1', 'China'], ['http://arabic.xinhuanet.com/1', 'China'],
    ['https://nothing.tass.com.example.org/', undefined], ['https://mytass.com/', undefined],
  ])('%s: state-controlled by %s', (url, country) => {
    expect(siteOf(url)?.stateControl?.country).toBe(country)
  })

  it('names the list, and how the state holds the outlet', () => {
    expect(siteOf('https://tass.com/')?.stateControl).toMatchObject({ outlet: 'TASS', control: 'state-controlled', source: expect.stringContaining('State Media Matrix') as string })
  })

  it('takes one host of a domain for all of it only where all its hosts are alike', () => {
    expect(siteOf('https://other.xinhuanet.com/')?.stateControl?.country).toBe('China')
  })
})
