/**
 * Verbs that tell how a quote was uttered, in the form of the table of cue verbs: lemma, act, complements. Written by hand.
 */
export const MANNERS = `
snap say q
snarl say q
growl say q
bark say q
groan say q
moan say q
sob say q
wail say q
weep say q
chuckle say q
giggle say q
grin say q
smile say q
deadpan joke q
drawl say q
intone say q
stammer say q
stutter say q
rasp say q
croak say q
hiss say q
roar say q
bellow say q
thunder say q
boom say q
holler say q
shriek say q
squeal say q
jeer say q
heckle say q
sneer dismiss q
gripe criticise qs /about
fume criticise q
rage criticise q
bristle criticise q
gush praise q
enthuse praise q
beam say q
crow say q
marvel praise qs /at
muse say qsw
reflect say qs
reason claim qs
ponder ask qw
volunteer say q
venture say q
confide say qs
concur agree qs
recite say q
`
