/**
 * Nouns for what somebody is outside the story that is told, by which English news calls whoever spoke last for the first time: `the Norwegian`, `the striker`, `the novelist`. Parts that people have in the
 * story (`the victim`, `the driver`, `the lawyer`, `the judge`) are left out: they may be others. Written by hand.
 */
export const CAREER_NOUNS: ReadonlySet<string> = new Set(('striker midfielder defender winger forward goalkeeper playmaker footballer sprinter swimmer cyclist boxer golfer skater skier gymnast athlete batsman bowler pitcher quarterback wrestler runner jockey rower Olympian olympian medallist medalist champion '
  + 'singer songwriter singer-songwriter rapper guitarist drummer pianist violinist cellist composer conductor musician tenor soprano baritone mezzo frontman vocalist actor actress comedian dancer choreographer '
  + 'novelist poet playwright author writer essayist biographer historian filmmaker screenwriter painter sculptor artist photographer designer chef broadcaster presenter youtuber podcaster blogger '
  + 'economist physicist chemist biologist ecologist geologist astronomer mathematician philosopher sociologist psychologist anthropologist linguist epidemiologist virologist neurologist scientist academic scholar '
  + 'democrat republican conservative liberal socialist progressive nationalist centrist populist politician statesman stateswoman veteran septuagenarian octogenarian nonagenarian centenarian grandmother grandfather '
  + 'billionaire millionaire tycoon magnate mogul entrepreneur businessman businesswoman industrialist restaurateur philanthropist astronaut explorer mountaineer yachtsman yachtswoman').split(/\s+/))
