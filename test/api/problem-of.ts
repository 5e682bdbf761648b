import { expect } from 'vitest'
import { Problem } from '../../src/export/problem.js'

/** An answer, which must be a problem of this status and nothing else. */
export async function problemOf(response: Response | Promise<Response>, status: number): Promise<Problem> {
  const answer = await response
  expect(answer.status).toBe(status)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  const text = await answer.text()
  expect(text).not.toMatch(/\.ts:|\.js:|node_modules|\bat \w+ \(/)
  const problem = Problem.parse(JSON.parse(text))
  expect(problem.status).toBe(status)
  expect(problem.type).toMatch(/^\/api#problem-/)
  return problem
}
