import { expect, test } from 'vitest'
import { versions } from '../../scripts/versions.mjs'

test.each(versions())('$version stands for the code and data that it stood for', ({ version, hash, was }) => {
  expect(was, `${version}: raise it and run \`npm run versions\``).toBe(hash)
})
