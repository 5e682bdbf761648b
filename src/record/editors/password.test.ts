import { expect, test } from 'vitest'
import { EditRefused } from '../edits/edit-refused.js'
import { checkPassword } from './checks.js'
import { isPassword, keptPassword, newPassword, Turns } from './password.js'

test('a password is known again, and no other; what is kept differs each time, and tells nothing', async () => {
  const [one, other] = [await keptPassword('löwe mit sieben hüten'), await keptPassword('löwe mit sieben hüten')]
  expect(one).not.toBe(other)
  expect(one).toMatch(/^scrypt\$15\$8\$3\$[\w+/=]{24}\$[\w+/=]{44}$/)
  // However the accents are typed.
  expect([await isPassword('löwe mit sieben hüten'.normalize('NFD'), one), await isPassword('Löwe mit sieben hüten', one), await isPassword('', one)]).toEqual([true, false, false])
  expect([await isPassword('löwe mit sieben hüten', null), await isPassword('x', 'damaged')]).toEqual([false, false])
})

test('made passwords are long, and no two are alike', () => {
  const made = Array.from({ length: 50 }, newPassword)
  expect(new Set(made).size).toBe(50)
  for (const one of made) {
    expect(one).toMatch(/^(?:[a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/)
    expect(() => checkPassword(one, 'Eda Moll')).not.toThrow()
  }
})

test.each([['short', 'at least 12'], ['aaaaaaaaaaaaaaaa', 'different signs'], ['eda moll 1234567', 'the name'], ['x\0yzabcdefghijk', 'at most'], ['abc'.repeat(100), 'at most']])('%j is refused: %s', (password, why) => {
  expect(() => checkPassword(password, 'Eda Moll')).toThrow(EditRefused)
  expect(() => checkPassword(password, 'Eda Moll')).toThrow(why)
})

test('few passwords are tried at once, those of known browsers first, and strangers are turned away where many wait', async () => {
  const turns = new Turns()
  const order: string[] = []
  const held: (() => void)[] = []
  const task = (name: string) => () => new Promise<string>((done) => { order.push(name); held.push(() => done(name)) })
  const [first, second] = [turns.take(task('1'), false), turns.take(task('2'), false)]
  const waiting = Array.from({ length: 40 }, (_, i) => turns.take(task(`s${i}`), false))
  expect(await turns.take(task('late'), false)).toBeNull()
  const known = turns.take(task('known'), true)
  held[0]!()
  await first
  await Promise.resolve()
  expect(order).toEqual(['1', '2', 'known'])
  while (held.length > 0) {
    held.shift()!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect([await second, await known, (await Promise.all(waiting)).length, order.length]).toEqual(['2', 'known', 40, 43])
})
