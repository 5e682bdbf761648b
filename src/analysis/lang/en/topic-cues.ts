/**
 * What tells a topic mention (`praised her work`, `spoke about the tax`) from a statement (`praised her for the work`,
 * `denied the tax`). Written by hand, from the articles of shared/data/statements' train split that people marked, and from English
 * grammars; what verbs do at all stands in cue-verbs.ts.
 */

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/))
}

/** Verbs whose object is judged: with nothing but the object, no reason and no judgement is told. */
export const JUDGING: ReadonlySet<string> = words(`
  praise laud hail applaud commend compliment tout extol celebrate welcome congratulate thank cheer herald marvel salute
  criticise criticize attack slam blast lambast lambaste berate rebuke chide scold castigate assail bash deride mock ridicule lament bemoan decry
  deplore denounce condemn censure slate challenge question protest rail lash
  defend justify reject dismiss rebuff spurn downplay
`)

/** Verbs whose object is only named: that it was spoken of, not what was said of it. */
export const NAMING: ReadonlySet<string> = words(`
  speak talk discuss debate cite invoke refer allude touch recount recap reference chronicle express voice convey share
`)

/** Likewise of what is known already; what is new to the reader is told by being named: `mentioned a friend who left`. */
export const NAMING_KNOWN: ReadonlySet<string> = words('mention address highlight list explain reiterate restate repeat')

/** Verbs that leave open what was said, where no more follows than what it was about. */
export const SPEAKING: ReadonlySet<string> = words('speak talk comment elaborate inquire enquire ask question')

/** Likewise only with what these prepositions bring: `complained about the noise`, but `complained of noise`. */
export const SPEAKING_ABOUT: ReadonlySet<string> = words('rule complain grumble joke boast brag tell say write post answer respond reply hear')
export const STRICTLY_ABOUT: ReadonlySet<string> = words('about on upon over regarding concerning around')

/** Verbs by which something known is made public: `announced its new rocket`; `announced a tax` tells that there will be one. */
export const SHOWING: ReadonlySet<string> = words('announce unveil reveal disclose present introduce publish release propose demonstrate')

/** Prepositions behind which stands what is spoken of, whatever the verb. */
export const ABOUT: ReadonlySet<string> = words('about on upon over regarding concerning around of to at toward towards against into')

/** Nouns for what was uttered, felt or thought, beside those of cue-nouns.ts. */
export const UTTERANCES: ReadonlySet<string> = words(`
  testimony account criticism praise condemnation comparison messaging rhetoric speech interest alarm dismay outrage anger regret gratitude thanks
  support opposition attention interview discussion debate conversation talk question view stance position argument mention reference tribute
`)

/** Nouns for what is said to be so: `allegations of fraud`, `his call for talks` tell it. */
export const SAYING_WHAT: ReadonlySet<string> = words(`
  accusation allegation assurance belief call claim conviction demand desire expectation fear forecast hope offer plea pledge prediction promise
  report request suspicion threat vow warning wish
`)

/** Nouns that stand for a proposition which the page has given: `rejected the proposal` says what was said. */
export const PROPOSITIONS: ReadonlySet<string> = words(`
  accusation account advice allegation finding answer argument assertion assessment assumption charge claim comparison complaint conclusion demand denial
  description explanation idea insinuation interpretation notion offer plan plea portrayal possibility prediction premise proposal proposition
  recommendation remark request rumour rumor statement suggestion theory threat view warning insult lie characterisation characterization comment
`)

/** Nouns by which something is said of what follows them: `stressed the need for a bridge`. */
export const CLAIMING: ReadonlySet<string> = words('need importance necessity urgency value right duty lack absence shortage danger threat risk benefit benefits difficulty')

/** Pronouns that stand for what was said before. */
export const SAID_BEFORE: ReadonlySet<string> = words('that this so both either all such neither none')

/** Words that say nothing alone, of anybody: `wanted more`, `saw it`. */
export const EMPTY: ReadonlySet<string> = words('more less it which what anything nothing them him her us me you something anything everything somebody anybody things much many some one ones others')

/** Adjectives that tell what somebody thinks of what follows. */
export const STANCES: ReadonlySet<string> = words('adamant afraid certain confident convinced doubtful hopeful optimistic pessimistic sceptical skeptical sure uncertain unsure')

/** Verbs of who gives no answer (`did not respond to a request for comment`, `could not be reached`), by their lemmas. Who declines has answered. */
export const NOT_ANSWERING: ReadonlySet<string> = words('respond reply answer return reach')

/** Nouns and verbs for the answer that wasn't given. */
export const COMMENT: ReadonlySet<string> = words('comment comments remark interview inquiry inquiries enquiry enquiries')

/** Things that show what can be seen in them and say nothing: `a video shows the car`. */
export const PICTURES: ReadonlySet<string> = words('video videos footage photo photos photograph photographs picture pictures image images clip clips cctv illustration screenshot screenshots')

/** Examinations and instruments, which show something to who uses them and say nothing: `the scan revealed a fracture`, `blood tests found antibodies`. Documents about them (`test results`, `a report`) do. */
export const EXAMS: ReadonlySet<string> = words('scan scans x-ray x-rays mri ultrasound biopsy biopsies test tests swab swabs check checks screening sensor sensors radar sonar camera cameras telescope telescopes microscope gauge gauges thermometer detector detectors')
/** What they do. */
export const FINDING: ReadonlySet<string> = words('show reveal detect find confirm indicate capture record uncover')

/** What is given or withheld without a word of it being told: `offered no evidence`. */
export const GIVEN: ReadonlySet<string> = words('evidence proof information details detail explanation estimate estimates figures data')
export const GIVING: ReadonlySet<string> = words('offer provide give supply present')
