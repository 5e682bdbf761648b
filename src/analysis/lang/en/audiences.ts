/**
 * English nouns for whom words are said to, and for what only sounds like somebody behind `to`. Common knowledge,
 * written by hand from news prose.
 */

/** Groups and bodies that are addressed as such. */
export const AUDIENCES: ReadonlySet<string> = new Set([
  'sides', 'countries', 'nations', 'factions', 'crowd', 'audience', 'rally', 'supporters', 'assembly', 'parliament', 'council', 'congress', 'reporters', 'journalists', 'media', 'press', 'lawmakers', 'mps', 'delegates',
  'congregation', 'students', 'pupils', 'workers', 'staff', 'employees', 'troops', 'soldiers', 'voters', 'fans', 'committee', 'panel', 'court', 'jury', 'jurors', 'judge', 'nation', 'senate', 'house', 'commons', 'lords',
  'shareholders', 'investors', 'board', 'residents', 'members', 'senators', 'councillors', 'councilors', 'legislators', 'deputies', 'colleagues', 'users', 'customers', 'viewers', 'listeners', 'readers', 'followers',
  'inquiry', 'tribunal', 'commission', 'hearing', 'parents', 'teachers', 'officers', 'leaders', 'ministers', 'governors', 'mayors', 'officials', 'diplomats', 'ambassadors', 'allies', 'analysts', 'participants', 'attendees', 'guests', 'worshippers', 'mourners', 'protesters', 'demonstrators', 'graduates', 'public', 'people', 'faithful', 'pilgrims', 'villagers', 'farmers', 'bishops', 'union', 'cabinet', 'knesset', 'bundestag', 'conference', 'gathering', 'meeting', 'summit', 'team', 'players', 'squad', 'subscribers', 'patients', 'families', 'relatives', 'police', 'detectives', 'investigators', 'prosecutors', 'regulators', 'authorities', 'chamber', 'podcast', 'class', 'management', 'government', 'administration', 'ministry', 'department', 'agency', 'company', 'companies', 'firm', 'organisers', 'organizers', 'leadership', 'party', 'faction', 'group', 'clients', 'partners', 'donors', 'creditors', 'bondholders', 'tenants', 'owners', 'neighbours', 'neighbors', 'friends', 'children', 'kids', 'veterans', 'recruits', 'volunteers', 'activists', 'campaigners', 'executives', 'bankers', 'traders', 'scientists', 'researchers', 'doctors', 'nurses', 'medics', 'mediators', 'negotiators', 'rebels', 'militants', 'crew', 'crews', 'passengers', 'drivers', 'caller', 'callers', 'forum', 'convention', 'hall', 'luncheon', 'symposium', 'seminar', 'plenary', 'caucus', 'coalition', 'electorate', 'synod', 'firefighters', 'medics',
])

/** What follows `said to` or `asked` and is nobody: `to cheers`, `asked a question`. */
export const NOBODY: ReadonlySet<string> = new Set([
  'cheer', 'cheers', 'applause', 'laughter', 'boo', 'boos', 'jeers', 'gasps', 'effect', 'tears', 'extent', 'date', 'point', 'end', 'question', 'questions', 'permission', 'help', 'time', 'times', 'advice', 'forgiveness',
  'charges', 'charge', 'truth', 'story', 'stories', 'lie', 'lies', 'joke', 'jokes', 'tale', 'tales', 'anything', 'everything', 'nothing', 'something', 'it', 'itself', 'this', 'that', 'which', 'mercy', 'favour', 'favor', 'leave', 'support', 'change', 'action', 'allegations', 'claims', 'request', 'requests', 'inquiries', 'comment', 'news', 'reports', 'report', 'criticism', 'concerns', 'attack', 'attacks', 'letter', 'email', 'call', 'calls', 'crisis', 'demand', 'demands', 'pressure', 'rest', 'day', 'night', 'morning', 'week', 'month', 'year', 'others what', 'issue', 'issues', 'matter', 'problem', 'standing ovation', 'ovation', 'music', 'war', 'peace', 'death', 'world cup', 'deal', 'ruling', 'decision', 'move', 'idea', 'suggestion',
])

/** What is written or said to somebody: `in a letter to the board`, `in remarks to reporters`. */
export const ADDRESSED: ReadonlySet<string> = new Set(['letter', 'email', 'e-mail', 'memo', 'memorandum', 'message', 'note', 'petition', 'appeal', 'complaint', 'plea', 'statement', 'speech', 'address', 'remarks', 'comments', 'testimony', 'presentation', 'briefing', 'call', 'response', 'reply', 'answer', 'warning', 'submission', 'text', 'apology', 'telegram', 'cable', 'report', 'tweet', 'post', 'notice', 'ultimatum', 'lecture', 'sermon', 'toast'])

/** Talks in which both hear each other: `in a call with the minister`. */
export const TALKS: ReadonlySet<string> = new Set(['chat', 'conversation', 'call', 'exchange', 'discussion', 'talk', 'briefing', 'conference', 'q&a', 'session', 'dialogue', 'debate', 'meeting', 'telecon', 'teleconference', 'videoconference', 'webinar', 'q-and-a', 'roundtable', 'interview', 'interviews', 'huddle', 'gaggle', 'town-hall'])

/** Verbs whose object is the one who is spoken to, whatever the content: `pressed the minister about it`. */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(['ask', 'press', 'question', 'grill', 'quiz', 'challenge', 'lobby', 'petition', 'beg', 'implore', 'remind', 'warn', 'tell', 'inform', 'assure', 'reassure', 'notify', 'instruct', 'order', 'invite', 'urge', 'advise', 'brief', 'beseech', 'caution', 'alert', 'promise'])

/** Verbs of what is done to somebody's face, with words: `brushed Roe off, saying`. */
export const FACING_VERBS: ReadonlySet<string> = new Set(['brush', 'interrupt', 'greet', 'confront', 'scold', 'chide', 'berate', 'rebuke', 'reprimand', 'console', 'comfort', 'reassure', 'accost', 'heckle', 'welcome', 'hush', 'shush', 'mock', 'taunt', 'rebuff', 'admonish', 'correct', 'contradict', 'approach', 'corner', 'lecture', 'thank', 'turn'])

/** Verbs with `to` or `with` of reaching people with words: `apologised to the club, saying`. */
export const REACHING_VERBS: ReadonlySet<string> = new Set(['write', 'speak', 'talk', 'apologise', 'apologize', 'appeal', 'turn', 'complain', 'plead', 'reply', 'respond', 'whisper', 'confess', 'preach', 'present', 'testify'])

/** Verbs of bringing people together or going to see them, who are spoken to then: `met the families and promised`. */
export const GATHERING_VERBS: ReadonlySet<string> = new Set(['meet', 'gather', 'summon', 'assemble', 'address', 'brief', 'visit', 'convene', 'rally'])

/** Verbs whose object gets the words in writing or by telephone. */
export const WRITTEN_TO: ReadonlySet<string> = new Set(['emailed', 'e-mailed', 'texted', 'messaged', 'phoned', 'telephoned', 'cabled', 'faxed', 'radioed', 'emailing', 'texting', 'phoning', 'messaging'])

/** Verbs of claiming something from somebody: `demanded answers from the agency`. */
export const CLAIMING_VERBS: ReadonlySet<string> = new Set(['demand', 'request', 'seek', 'ask', 'call', 'require', 'solicit', 'claim', 'want'])
