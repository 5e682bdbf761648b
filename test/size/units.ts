import type { Unit } from './long-texts.js'

/** Another word for each number, with a capital. */
const nameOf = (i: number) => `A${[...String(i)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('')}`

/** One paragraph with three statements. */
export const STORY = 'The harbour was quiet. “Nobody came,” said Mina Tarrow, who runs the ferry. She added that the ‘old’ boat\'s engine had failed. '
  + 'According to the council, it will be mended in May.'

/** Texts that put one thing over and over: what work there is with it must grow as the text does. */
export const UNITS: Readonly<Record<string, Unit>> = {
  'stories': `${STORY}\n\n`,
  'stories with other names': (i) => `${STORY.replace('Tarrow', nameOf(i))} Minister Ann ${nameOf(i)} said on Friday that ${nameOf(i)} was late.\n\n`,
  'stories in one paragraph': `${STORY} `,
  'stories without a quote': `${STORY.replace(/[“”‘’]/g, '')}\n\n`,
  'sentences without a verb': 'Rain over the quay. No wind in the harbour. ',
  'pronouns': 'He said it was late. She asked him. They told her so. ',
  'quotes and nothing else': '“We waited,” said Mina Tarrow. “Nobody came.” ',
  'quotes, a paragraph each': '“We waited,” said Mina Tarrow. “Nobody came.”\n\n',
  'paragraphs of one quote': '“We waited for the ferry.\n\n',
  'quotes in quotes': '“He said ‘she said “he said ‘go’ to us” and left’ then,” said Venn. ',
  'quotes that open and never close': 'She said "we ',
  'quote marks and nothing else': '" ‘ « „ ',
  'a quote mark a paragraph': '“\n\n',
  'statements': 'Venn said it was so. ',
  'verbs of saying': 'she said he said ',
  'a sentence without an end': 'Tarrow said that the ferry ',
  'tiny paragraphs': 'a\n\n',
  'tiny statements': 'he said so\n\n',
  'people and ministers': (i) => `Minister Ann ${nameOf(i)} left. Roe said the minister of ${nameOf(i)} left. She left. `,
  'one name': 'Roe ',
  'roles': 'minister chief apple Apple ',
  'questions and answers': 'Q: Was it late?\n\nA: It was late. She said so.\n\nIt really was.\n\n',
  'a transcript': 'Hill: It is late. Was it?\n\nVenn: Yes, it was.\n\n',
  'signed quotes': '“It was late.”\n\n—Mina Tarrow, pilot\n\n',
  'colons': 'Venn was blunt: “It is over.” ',
  'dates': 'On Friday Venn said on 3 May 2020 that it was late. ',
  'dates and nothing else': 'on Friday, 3 May 2020, ',
  'claims': "Hill's claim that Roe's claim that ",
  'signs': '. - , ( ',
  'spaces': `She said, "we${' '.repeat(2_000)}waited". On Friday,${' '.repeat(2_000)}she said so. `,
  'characters without spaces': '「船は来なかった」',
}
