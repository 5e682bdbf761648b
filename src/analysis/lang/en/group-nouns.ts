/**
 * Nouns in the plural for people, beside those whose singular is a role or a description (`roles.ts`, `description-nouns.ts`): `they` may mean them. Written by hand.
 */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(('people men women children families folk locals police crowds relatives loved-ones staff crew crews audiences households pupils youths elders elderly authorities prosecutors rescuers passers-by onlookers bystanders '
  + 'regulars faithful unions parties companies firms banks clubs teams agencies charities councils groups organisations organizations businesses nations countries allies rivals peers critics sceptics skeptics fans supporters opponents hardliners insurgents troops soldiers forces independents moderates centrists nationals dissidents').split(/\s+/))

/** Nouns that end as words for those who do something, and mean things. */
export const NOT_GROUPS: ReadonlySet<string> = new Set(('computers letters numbers papers orders powers towers rivers borders waters offers matters quarters dollars containers trailers posters stickers filters layers chapters covers doors floors sectors factors errors motors vectors monitors mirrors colors colours '
  + 'flavors flavours sensors corridors fees trees degrees guarantees coffees knees bees lists twists wrists fists disorders answers summers winters corners counters boosters meters metres litres liters centers centres theaters theatres dinners showers flowers drawers rulers servers browsers routers freezers trousers papers markers '
  + 'shutters shelters transfers barriers carriers trailers scooters tractors reactors generators processors indicators mentors doors rumors rumours favors favours humors terrors horrors tenors majors minors anchors harbors harbours ballots fingers shoulders feathers ladders boulders folders blockbusters newsletters letters characters').split(/\s+/))
