import type { Act } from '../../../model/statement.js'
import { MANNERS } from './manner-verbs.js'

/**
 * Verbs that attribute. One line a verb: `lemma act complements`, `*` before the act for attitudes (thoughts, wishes,
 * intentions), which the ledger tells apart from speech.
 *
 * Complements, by which the content is found:
 *   q  a quote or a clause before it (`"…", said Hill`)     s  a clause (`said (that) …`)
 *   w  a question clause (`asked whether …`)               a  somebody told first (`told reporters that …`)
 *   t  an infinitive (`refused to …`)                      n  a noun phrase and what hangs on it (`blamed Hill for …`)
 *   g  a gerund (`denied taking …`)                     
 *   o  somebody and an infinitive (`urged Hill to …`)      /  a preposition or particle that belongs to the cue (`/for`)
 *
 * Written by hand from the frames that English grammars give these verbs; which verbs are worth having was decided by
 * how often each is a cue in PolNeAR's training split (see NOTICE.md).
 */
const LINES = `
say say qsw /of
tell say aqsw
state say qsn
add say qs
note say qsn
remark say qs /on /upon
comment say qn /on
observe say qs
mention say sn
speak say /about /of /out
talk say /about /of
declare announce qsn
announce announce qsn
proclaim announce qsn
reveal announce qsn
disclose announce qsn
unveil announce n
detail announce n
outline announce n
explain say qswn
clarify say qswn
elaborate say q /on
emphasise say qsn
emphasize say qsn
stress say qsn
underline say qsn
underscore say qsn
highlight say n
point say q /to /out
reiterate repeat qsn
repeat repeat qsn
echo repeat qsn
restate repeat sn
reaffirm repeat sn
continue say q
conclude say qs
recall say qswn
recount say qsn
relate say qsn
remember say qsn
quote report n
cite report n
paraphrase report n
report report qsn
write write qsw
tweet write qsn
retweet write n
post write qs
blog write qs
text write qs
email write qs
read say q
testify say qs /about
swear promise qst
vow promise qstn
pledge promise qstn
promise promise qstna
guarantee promise sn
assure say aqs
reassure say as
commit promise /to
undertake promise t
claim claim qstn
allege claim qsn
assert claim qsn
contend claim qs
argue claim qs /for /against
maintain claim qsn
insist demand /on
insist claim qs
purport claim t
boast claim qs /of /about
brag claim qs /of /about
imply suggest sn
hint suggest qs /at
insinuate suggest s
suggest suggest qsnwg
indicate suggest sn
signal suggest sn
intimate suggest s
propose propose qstng
recommend propose qsng
advocate propose n /for
advise urge qsoa
counsel urge qo
offer propose tn
invite propose on
moot propose n
float propose n
table propose n
confirm confirm qsn
affirm confirm qsn
verify confirm sn
attest confirm s /to
acknowledge admit qsng
admit admit qsng /to
concede admit qsn
confess admit qs /to
recognise admit sn
recognize admit sn
deny deny qsng
dispute deny sn
refute deny n
rebut deny n
contradict deny n
disavow deny n
repudiate deny n
disclaim deny n
reject dismiss n
dismiss dismiss n
rebuff dismiss n
spurn dismiss n
scoff dismiss q /at
shrug dismiss q /off
downplay dismiss n
brush dismiss /off /aside
rule say s
rule dismiss /out
accuse accuse n
blame blame n
fault blame n
charge accuse qs
criticise criticise n
criticize criticise n
attack criticise n
slam criticise n
blast criticise n
lambast criticise n
lambaste criticise n
berate criticise n
rebuke criticise n
chide criticise n
scold criticise qn
castigate criticise n
assail criticise n
bash criticise n
deride criticise n
mock criticise n
ridicule criticise n
lament criticise qsn
bemoan criticise sn
decry criticise n
deplore condemn n
denounce condemn n
condemn condemn n
censure condemn n
slate criticise n
question ask w
challenge criticise n
complain criticise qs /about /of
grumble criticise qs /about
protest criticise qs
object disagree qs /to
rail criticise /against /at
lash criticise /out
praise praise n
laud praise n
hail praise n
applaud praise n
commend praise n
compliment praise n
tout praise n
extol praise n
credit praise n
celebrate praise n
welcome praise n
congratulate praise n
thank thank n
apologise apologise qs /for /to
apologize apologise qs /for /to
joke joke qs /about
quip joke qs
tease joke q
warn warn qsao /of /against /about
caution warn qsao /against
alert warn as
threaten threaten tsn
predict predict qsn
forecast predict sn
foresee predict sn
prophesy predict s
speculate predict s /about
estimate predict sn
ask ask qwoa /for /about
inquire ask qw /about
enquire ask qw /about
wonder ask qsw /about
query ask qw
demand demand qstn
insist demand /on
request demand on
require demand n
call demand /for /on
appeal urge q /for /to
urge urge qson
implore urge qo
beg urge qo /for
plead urge qs /for /with
press urge /for
push urge /for
lobby urge /for
exhort urge qo
encourage urge on
order order qon
command order qon
instruct order o
direct order o
tell order o
forbid order on
authorise order n
summon order n
refuse refuse tn
decline decline tn
agree agree qst /to /with /on
consent agree t /to
accept agree sn
approve agree n /of
endorse agree n
back agree n
support agree n
disagree disagree qs /with
oppose disagree n
differ disagree /with
answer answer qn
reply answer qs
respond answer qs /to
retort answer qs
counter answer qs
shoot answer /back
react answer q /to
interject say q
interrupt say q
chime say q /in
shout say qs
yell say qs
scream say qs
cry say q
exclaim say qs
call say q
chant say qn
whisper say qs
mutter say qs
murmur say q
mumble say q
sigh say q
laugh say q
cheer say q
utter say n
voice say n
express say n
convey say sn
deliver say n
inform say as
notify say as
brief say a
remind say as
describe say nw
define say n
attribute claim n /to
share say qnw
characterise say n
characterize say n
portray say n
depict say n
label say n
dub say n
brand say n
call say n
name say n
deem think n
liken say n
compare say n
refer say /to
allude say /to
discuss say nw
address say n
defend say n
justify say n
promise promise n
vouch promise /for
plead say /guilty
find report s
show report sw
demonstrate report s
document report n
conclude report s
determine report s
learn know s
discover know s
understand *know sw
think *think qsw /of /about
believe *think qst /in
consider *think nwg
regard *think n
view *think n
see *think n
judge *think s
assume *think s
suppose *think s
suspect *doubt s
reckon *think qs
guess *think s
figure *think s
imagine *think s
envision *predict n
envisage *predict n
expect *predict ston
anticipate *predict sn
know *know sw
realise *know sw
realize *know sw
doubt *doubt sn
question *doubt w
feel *feel s
sense *feel s
worry *fear qs /about
fear *fear qstn
dread *fear n
hope *hope qst /for
wish *want sto /for
want *want tno
desire *want tn
seek *want tn
crave *want n
prefer *want tn
favour *want n
favor *want n
intend *intend t
plan *intend t /to
aim *intend t
mean *intend t
mull *intend ng
contemplate *intend ng
weigh *intend w
decide *intend stw
resolve *intend t
determine *intend t
aspire *want t
long *want t /for
yearn *want t /for
strive *intend t
love *feel n
hate *feel n
dislike *feel n
like *feel t
resent *feel n
regret *feel stng
trust *think n
distrust *doubt n
appreciate *feel n
admire *feel n
respect *feel n
`

/** What a cue verb does and what it takes. */
export interface CueVerb {
  readonly lemma: string
  readonly act: Act
  readonly attitude: boolean
  /** Letters of the table above. */
  readonly frames: string
  /** Prepositions and particles that belong to the cue. */
  readonly particles: readonly string[]
}

function parse(line: string): CueVerb {
  const [lemma = '', act = '', ...rest] = line.split(' ')
  const particles = rest.filter((r) => r.startsWith('/')).map((r) => r.slice(1))
  const frames = rest.filter((r) => !r.startsWith('/')).join('')
  return { lemma, act: act.replace('*', '') as Act, attitude: act.startsWith('*'), frames, particles }
}

/** All readings of each lemma, in the order of the table. */
export const CUE_VERBS: ReadonlyMap<string, readonly CueVerb[]> = (() => {
  const map = new Map<string, CueVerb[]>()
  for (const verb of [...LINES.trim().split('\n'), ...MANNERS.trim().split('\n')].map(parse)) map.set(verb.lemma, [...(map.get(verb.lemma) ?? []), verb])
  return map
})()
