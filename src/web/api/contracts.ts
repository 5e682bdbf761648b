import { z } from '@hono/zod-openapi'
import { AccuracyContract } from '../../export/accuracy.js'
import { AlertContract, AlertDeliveryContract, AlertRateContract } from '../../export/alerts.js'
import { ActorListContract, ActorLists as ActorListsOf } from '../../export/actor-lists.js'
import { Difference as DifferenceOf, StatementChange } from '../../export/difference.js'
import { AssignmentContract, CorrectionContract, JudgementContract, ReportContract, SuggestionContract } from '../../export/edits.js'
import { EditorContract, EditorEventContract } from '../../export/editors.js'
import { Finding as FindingOf } from '../../export/finding.js'
import { Followed, FollowedSource } from '../../export/followed.js'
import { JobContract } from '../../export/job.js'
import { KeptCapture, KeptReading, KeptSighting, KeptSpeaker } from '../../export/kept.js'
import { ListedPage } from '../../export/listed.js'
import { Problem as ProblemOf } from '../../export/problem.js'
import { ComparedQuote, CoverageContract, PageChangeContract, QuoteAnswerContract, RelatedContract, RelatedListContract, SameWordsContract } from '../../export/same-words.js'
import { LooseContract, ProblematicContract, UnsureContract } from '../../export/queue.js'
import { EventContract, PromiseContract, PromiseOfContract, PromisesContract, TimelineContract, TopicContract, TopicShownContract } from '../../export/remarks.js'
import { ReadingStatement } from '../../export/reading.js'
import { TranslationContract, TranslationOfferContract, WordingContract } from '../../export/translation.js'
import { SearchCounts as SearchCountsOf } from '../../export/search-counts.js'

// The contracts of what leaves the program, by the names that the document of the API gives them.

const schema = z.literal(1).describe('The version of this contract')

function named<T extends z.ZodType>(id: string, of: T, description: string | undefined = of.description): T {
  // A copy: only those made after the library was loaded can be named.
  return of.meta({ ...(description !== undefined && { description }) }).openapi(id)
}

function listOf<T extends z.ZodType>(id: string, item: T, description: string) {
  return named(id, z.strictObject({
    schema,
    items: z.array(item).describe('The entries'),
    next: z.string().nullable().describe('What to give as `after` for those that come next; null at the end'),
  }), description)
}

export const Statement = named('Statement', ReadingStatement)
export const Finding = named('Finding', FindingOf.extend({ statement: Statement }), FindingOf.description)
export const Findings = listOf('Findings', Finding, 'Statements, in the order that was asked for')
export const SearchCounts = named('Counts', SearchCountsOf, 'What a search comes to, counted')
export const Reading = named('Reading', KeptReading.extend({ statements: z.array(Statement).describe('In the order of the text') }), KeptReading.description)
const Change = StatementChange.extend({
  before: Statement.optional().describe('As it stood in the older; left out where it appeared'), after: Statement.optional().describe('As it stands in the newer; left out where it vanished'),
})
export const Difference = named('Difference', DifferenceOf.extend({ statements: z.array(Change).describe('In the order of the newer text, then what vanished in the order of the older') }), 'What changed from one version of a page to another')
export const Articles = listOf('Articles', named('Article', ListedPage), 'States of pages, newest first; of a page that changed, each version')
export const Speakers = listOf('Speakers', named('Speaker', KeptSpeaker), 'Those who are on record, those with most statements first')
const Source = named('Source', FollowedSource)
export const Sources = named('Sources', Followed.extend({ sources: z.array(Source).describe('In the order in which they were added') }), 'What the ledger follows')
export const OneSource = named('FollowedSource', z.strictObject({ schema, source: Source }), 'A source that is followed')
const Sighting = named('Sighting', KeptSighting)
export const Capture = named('Capture', KeptCapture.extend({ sightings: z.array(Sighting).describe('When and how they were received, oldest first') }), KeptCapture.description)
export const Sightings = listOf('Sightings', Sighting, 'When and how a state of a page was received, oldest first')
const JobOfList = named('Job', JobContract)
export const Jobs = listOf('Jobs', JobOfList, 'What is done in the background, newest first')
export const OneJob = named('JobToldAlone', z.strictObject({ schema, job: JobOfList }), 'Something that is done in the background')
const ActorList = named('ActorList', ActorListContract)
export const ActorLists = named('ActorLists', ActorListsOf.extend({ lists: z.array(ActorList).describe('In the order in which they were added') }), 'The lists of office holders that a ledger has of its own')
export const ImportedActorList = named('ImportedActorList', z.strictObject({ schema, list: ActorList, unread: z.array(z.string()).describe('What of the file is not kept: columns, kinds of entities') }), 'A list of office holders that was added')
const CorrectionOfList = named('Correction', CorrectionContract)
export const Corrections = listOf('Corrections', CorrectionOfList, 'What editors decided, newest first')
export const OneCorrection = named('CorrectionToldAlone', z.strictObject({ schema, correction: CorrectionOfList }), 'A decision of an editor')
const JudgementOfList = named('Judgement', JudgementContract)
export const Judgements = named('Judgements', z.strictObject({ schema, items: z.array(JudgementOfList).describe('Newest first') }), 'What editors judged of names')
export const OneJudgement = named('JudgementToldAlone', z.strictObject({ schema, judgement: JudgementOfList }), 'A decision of an editor on two names')
export const Suggestions = named('Suggestions', z.strictObject({ schema, items: z.array(named('Suggestion', SuggestionContract)).describe('Those that tell most first') }), 'Names that may be one person’s')
const AssignmentOfList = named('Assignment', AssignmentContract)
export const Assignments = listOf('Assignments', AssignmentOfList, 'Statements that were given to others than whom their pages name, newest first')
export const MadeAssignments = named('AssignmentsMade', z.strictObject({ schema, items: z.array(AssignmentOfList).describe('One for each statement') }), 'Assignments that were kept')
const ReportOfList = named('Report', ReportContract.extend({ contact: z.string().nullable().describe('How its reporter can be reached; null where they didn’t say') }), 'What a reader reported, for editors')
export const Reports = listOf('Reports', ReportOfList, 'What readers reported, newest first')
export const OneReport = named('ReportToldAlone', z.strictObject({ schema, report: ReportOfList }), 'What a reader reported')
export const KeptReported = named('ReportKept', z.strictObject({ schema, report: ReportOfList, secret: z.string().describe('What its reporter’s own page is asked for by, at /reports/; not told again') }), 'A report that was kept')
const Compared = named('ComparedQuote', ComparedQuote.extend({ finding: Finding }))
export const SameWords = named('SameWords', SameWordsContract.extend({
  asked: Finding, items: z.array(Compared).describe('By the same speaker or one who isn’t known; those first that were published first'), others: z.array(Compared).describe('Long stretches of the same words that are told to be somebody else’s'),
}), 'Where the words of a statement stand on other pages')
const QuoteItem = QuoteAnswerContract.shape.items.element.extend({ finding: Finding })
export const QuoteAnswer = named('QuoteAnswer', QuoteAnswerContract.extend({ items: z.array(QuoteItem).describe('Who carries or denies it; those first that were published first') }), 'Whether somebody said something')
export const Coverage = named('Coverage', CoverageContract, 'What articles carry of each quote of a release')
export const PageChanges = listOf('PageChanges', named('PageChange', PageChangeContract.extend({ statements: z.array(Change).describe('Those that changed') })), 'What changed on pages, what was added last first')
export const RelatedList = named('RelatedArticles', RelatedListContract.extend({ items: z.array(named('RelatedArticle', RelatedContract)).describe('The most alike first') }), 'Articles that are about the same as one')
export const Unsure = listOf('Unsure', named('UnsureStatement', UnsureContract), 'Statements to look at, the likeliest to be wrong first')
export const Loose = listOf('Loose', named('LooseDecision', LooseContract), 'Decisions that fit their page no more, newest first')
export const Problematic = listOf('Problematic', named('PageWithProblems', ProblematicContract), 'Pages with problems, newest first')
export const Accuracy = named('Accuracy', AccuracyContract)
const TopicOfList = named('Topic', TopicContract)
export const Topics = listOf('Topics', TopicOfList, 'Topics that editors pinned, what was done last first')
export const OneTopic = named('TopicToldAlone', z.strictObject({ schema, topic: TopicOfList }), 'A topic')
export const TopicShown = named('TopicShown', TopicShownContract, 'A topic’s statements by speaker')
export const Timeline = named('Timeline', TimelineContract, 'Statements and the dates that pages give, by day')
const EventOfList = named('Event', EventContract)
export const Events = listOf('Events', EventOfList, 'What editors say that dates and statements tell of')
export const OneEvent = named('EventToldAlone', z.strictObject({ schema, event: EventOfList }), 'What an editor says that something tells of')
export const Promises = named('Promises', PromisesContract, 'Promises with their deadlines, and how they went')
export const PromiseOf = named('PromiseOf', PromiseOfContract, 'What is on record of a statement as a promise')
export const OnePromise = named('PromiseToldAlone', z.strictObject({ schema, promise: named('Promise', PromiseContract) }), 'A record of a promise')
export const Translation = named('Translation', TranslationContract)
export const TranslationOffer = named('TranslationOffer', TranslationOfferContract)
const WordingOfList = named('Wording', WordingContract)
export const Wordings = listOf('Wordings', WordingOfList, 'Corrections of translations, what was done last first')
export const OneWording = named('WordingToldAlone', z.strictObject({ schema, wording: WordingOfList }), 'A correction of a translation')
export const Undone = named('Undone', z.strictObject({ schema, id: z.string().describe('The record that takes it back'), undoes: z.string().describe('What it takes back') }), 'That something was taken back')
const AlertOfList = named('Alert', AlertContract)
export const Alerts = named('Alerts', z.strictObject({ schema, items: z.array(AlertOfList).describe('In the order in which they were made') }), 'Alerts')
export const OneAlert = named('AlertToldAlone', z.strictObject({ schema, alert: AlertOfList }), 'An alert')
export const MadeAlert = named('AlertMade', z.strictObject({ schema, alert: AlertOfList, secret: z.string().nullable().describe('What a webhook’s receiver checks signatures by (Standard Webhooks); not told again. null where nothing is signed') }), 'An alert that was made')
export const TestedAlert = named('AlertTested', z.strictObject({ schema, arrived: z.boolean().describe('Whether the test arrived'), what: z.string().describe('What came back') }), 'What became of a test')
export const AlertRate = named('AlertRate', AlertRateContract)
export const AlertDeliveries = listOf('AlertDeliveries', named('AlertDelivery', AlertDeliveryContract), 'What an alert sent, newest first')
const EditorOfList = named('Editor', EditorContract)
export const Editors = named('Editors', z.strictObject({ schema, items: z.array(EditorOfList).describe('In the order of their names') }), 'Who may sign in')
export const OneEditor = named('EditorToldAlone', z.strictObject({ schema, editor: EditorOfList }), 'Somebody who signs in')
export const AddedEditor = named('EditorWithPassword', z.strictObject({ schema, editor: EditorOfList, password: z.string().nullable().describe('What was made, not told again; null where one was given, or none is to be') }), 'Somebody who signs in, with a new password')
export const EditorLog = listOf('EditorLog', named('EditorEvent', EditorEventContract), 'What happened to editors, newest first')
export const Problem = named('Problem', ProblemOf)
