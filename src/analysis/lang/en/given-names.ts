import type { Gender } from '../../people/gender.js'

/**
 * Common given names that are mostly one gender's, so that `she` is never taken for a Jonas. Names that both bear (`Kim`,
 * `Robin`, `Andrea`) are left out. Common knowledge, written by hand.
 */
const FEMALE = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna
brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
julie olivia joyce virginia victoria lauren christina joan evelyn judith megan cheryl hannah jacqueline martha gloria
teresa ann ana anne sara madison frances kathryn janice jean abigail alice julia judy sophia sophie grace denise amber
doris marilyn danielle beverly isabella isabel theresa diana natalie brittany charlotte marie kayla lori rose hillary
hilary ivanka melania kamala nikki elena eva ella ida ingrid astrid sigrid greta freya liv maja ines inés lucia lucía carmen
pilar dolores rosa sofia sofía valentina camila gabriela mariana paula claudia silvia monica mónica cristina beatriz raquel
giulia chiara francesca federica giorgia elisa martina alessandra paola roberta irina olga natalia natalya svetlana tatiana
tatyana yelena ekaterina anastasia yulia ksenia oksana larisa galina nina vera lyudmila ludmila zoya polina daria iryna
yuliya katarzyna agnieszka malgorzata joanna magdalena zofia zuzana jana petra eszter ilona ursula angelika annalena brigitte
heike sabine gisela monika birgit gerda hannelore christiane marine segolene amelie amélie celine céline aurelie elodie margot
manon chloe chloé camille ségolène fatima aisha khadija maryam zainab leila layla noor amina samira nadia yasmin soraya
zahra fatemeh shirin priya anjali sunita indira sonia aishwarya deepika mei xiu yuki yoko sakura hanako jacinda theresa
nancy condoleezza madeleine ursula christine tanya tamara rita gwen gwendolyn fiona eilidh siobhan niamh aoife bronwyn
effie odile hester wanda luisa luísa salome mirja hanne elin clara runa tessa lena lea jutta mina zara ada agnes edith
irene josephine lucy molly daisy poppy harriet matilda florence eleanor beatrice penelope phoebe rosalind constance
oriana luana bea orla nora eileen maureen pauline yvonne sylvia muriel joanne tracy tina wendy vivian gail lynn roxanne
`
const MALE = `
james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven
andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron
jose josé adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean
gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah
wayne randy vincent mason roy ralph bobby russell bradley philip eugene barack bernie ted marco mike mitch boris
tony winston neville rishi keir nigel jeremy emmanuel francois françois nicolas jacques louis pierre jean-luc olaf gerhard
helmut friedrich horst klaus jurgen jürgen stefan wolfgang heinz günther otto karl ludwig hans dieter uwe matthias sebastian
tobias lukas jonas lars sven erik bjorn björn anders mads soren søren nils gunnar harald magnus vladimir sergei sergey dmitry
dmitri mikhail alexei aleksei nikolai ivan yuri oleg viktor victor igor boris pavel konstantin vasily anatoly yevgeny maxim
ruslan vitali vitaly volodymyr petro oleksandr dmytro andriy serhiy mykola jens joe ali mohammed muhammad mohammad ahmed
ahmad hassan hussein ibrahim yusuf omar khalid abdullah mahmoud mustafa recep tayyip mehmet kemal bashar saddam ayman amir
reza hossein narendra rahul amit rajiv arvind manmohan imran nawaz asif xi jinping hiroshi kenji takashi shinzo fumio kim
benedict leo pius francis antonio manuel luis carlos miguel pedro jorge javier fernando rafael alejandro diego pablo andres
andrés ricardo eduardo sergio mariano giuseppe giovanni matteo luca lorenzo mario silvio paolo roberto marco alessandro
hugo hugh oscar felix emil theo leon max simon martin paulo joao joão lula jair viktor janos jános gábor istvan istván
piotr andrzej lech donald mateusz jaroslaw jarosław tomasz vaclav václav milos miloš zoran slobodan aleksandar ilir emil
antony graham stuart ian colin malcolm derek trevor geoffrey duncan angus hamish alasdair rory liam declan cormac niall
eamon finn lee bert basil cyril cecil clive desmond edwin edgar ernest fergus gordon guy howard hubert jasper kofi kwame
oskar rafe rolf rowan rupert silas stanley teo tomas ulrich vaughn warren wilbur
`

/** Given names in small letters. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = (() => {
  const [female, male] = [FEMALE, MALE].map((names) => new Set(names.trim().split(/\s+/)))
  const map = new Map<string, Gender>()
  for (const name of female ?? []) if (!male?.has(name)) map.set(name, 'f')
  for (const name of male ?? []) if (!female?.has(name)) map.set(name, 'm')
  return map
})()
