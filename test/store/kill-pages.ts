import type { Entry } from '../../src/store/entry-writer.js'
import { entry, person } from './entries.js'

/** So many that no child comes to their end between two kills. */
const PAGES = 150

/** Pages of every size, so that kills hit the writing of captures, articles and statements alike. */
export function pages(): Entry[] {
  return Array.from({ length: PAGES }, (_, number) => entry({
    name: `page ${number}`, publishedAt: '2030-01-01',
    said: Array.from({ length: (number * 7) % 40 }, (_, i) => ({
      speakers: [person(`Speaker ${(number + i) % 30}`)], content: `“Words ${number} ${i} ${'grain '.repeat(number % 50)}”`,
    })),
  }))
}
