// Made by scripts/make-given-names.mjs; not to be edited by hand.

/** Given names that are nearly always one gender's, in small letters: counts of US births (SSA, public domain), without those that French, German or Italian give to the other one. */
export const FEMALE_NAMES = `
aadhya aadya aahana aalayah aaleyah aaliah aaliya aaliyah aaliyha aalyah aalyiah aaniyah aanya aaralyn aarika aarna aarti aarushi aashi aashna abagail
abbagail abbe abbey abbi abbie abbigail abbigale abbigayle abby abbygail abbygale abbygayle abegail abelina abella abena abigael abigail abigaile
abigal abigale abigayle abilene abra abree abria abriana abrianna abriella abrielle abril abygail acacia acadia acelynn ada adah adalee adaleigh
adalene adalgisa adalia adalie adalina adaline adaly adalyn adalynn adalynne adamari adamaris adamary adanna adara adaya addalyn addalynn addelyn
addelynn addie addilyn addilynn addisen addisyn addolorata addysen addyson adela adelaida adelaide adele adelene adelia adelina adeline adelita adella
adelle adelyn adelyne adelynn adelynne adena adia adilene adilyn adilynn adina adira adisyn aditi adlee adleigh adline adonna adora adra adrea adreana
adreanna adrena adria adriana adrianna adrianne adrielle adriene adrienna adrienne adrina adrionna adryana adryanna adysen adyson aerial aeriel aerin
aeris aeryn aesha afia africa agatha aggie agnes agness agustina ahana ahlam ahmya ahna ahsley ahtziri ahuva aicha aida aide aidee aiesha aiko aila
ailani ailee aileen ailene ailey aili ailin ailish ailsa ailyn aimee aimie aine ainslee ainsley ainslie airiana airianna aisa aisha aishah aishia
aishwarya aisley aislin aisling aislinn aislyn aislynn aissa aissatou aitana aiva aixa aiyana aiyanna aiza aja ajah ajanae ajia ajla akasha akayla
akeelah akela akemi akiko akila akilah akina akiya akshara akshaya akua akyra alacia alahna alaia alaijah alaina alaine alainna alaisha alaiya alaiyah
alajah alana alanah alanda alandra alandria alani alania alanie alanis alanna alannah alara alasia alaska alauna alaura alaya alayah alayjah alayla
alayna alaynah alayne alaynna alaysha alayshia alaysia alba albany alberta albertha albertina albertine albina alda aldona alea aleah aleaha alean
aleana alease aleasha aleatha alecia aleda aleea aleeah aleece aleecia aleen aleena aleene aleesa aleesha aleeya aleeyah aleeza aleia aleiah aleida
aleigh aleigha aleina aleisha alejandra alejandrina aleksandra alena alene alesa alesandra alese alesha aleshia alesia alessa alessandra alessia aleta
aletha alethea alethia aletta alexa alexah alexanderia alexandra alexandrea alexandria alexas alexcia alexia alexiah alexsa alexsandra alexus alexxa
alexxis alexxus alexya alexyss alexzandra alexzandria aleya aleyah aleyda aleyna alfreda alfredia alfreida alfrieda alia aliah aliana alianna alica
alice alicea alicen alicia alicyn alida aliene aliesha alina alinda aline alisa alise alisha alishia alisia alison alissa alissia alisson alisyn alita
alivia aliviah alixandra alixandria aliya aliyah aliyana aliyanna aliza alizabeth alizae alizah alizay alla allana allanah allayna allean allee alleen
allegra alleigh allena allene allexis alley alliah alliana allicia alline allisa allisha allison allissa allisson allisyn alliyah allura ally allysa
allyse allysen allysha allysia allyson allyssa alma almeda almeta almira aloha aloma alona alonda alondra alonna alora alta altagracia altea altha
althea alura alvena alvera alverda alverna alverta alvina alvira alya alyah alyana alyanna alyce alycia alydia alyia alyiah alyissa alyna alyne alynna
alys alysa alyse alysen alysha alyshia alysia alyson alyssa alyssah alyssandra alysse alyssia alysson alyvia alyxandra alyxandria alyza ama amada amaia
amairani amairany amaiya amaiyah amalia amalie amanda amara amarachi amarah amaria amariah amariana amarilis amaris amariya amariyah amaryllis amaya
amayah amayrani ambar amber amberlee amberleigh amberley amberly amberlyn amberlynn ambra ambre ambrea ambria ambrielle ambrosia ambur amee ameena
ameenah ameera ameerah amelia amelie amellia amelya amena ameni amera ameria america amerie amethyst amia amiah amie amiee amilia amillia amilya amina
aminah aminata amira amiracle amirah amisha amita amity amiya amiyah ammie ammy amna amora amorette amparo amrita amy amya amyah amye amyia amyiah
amyjo amyra ana anabel anabela anabell anabella anabelle anagha anahi anahy anai anaiah anaid anais anaiya anaiyah anakaren analaura analeah analee
analeigh anali analia analiah analicia analiese analilia analis analisa analise analiyah analiz analucia analy analyse analyssa anam anamaria anamarie
ananya anasia anasofia anastacia anastasia anastazia anaya anayah anayeli andee andera andraya andreah andreana andreanna andreia andreina andrena
andreya andria andriana andrianna andrina andromeda anecia aneesa aneesah aneesha aneisha anela anelise anesa anesha anesia anessa aneta anetra anetta
anette angela angele angelea angeleah angelee angelena angelene angeles angeli angelia angelic angelica angelicia angelie angelika angelina angeline
angelique angelisa angelise angelita angella angelle angelly angely angelyn angelyna angelynn angie angila angla anglea anglia angèle ani ania aniah
anica anice anicia aniela anijah anika anina anisa anisah anise anisha anissa aniston anistyn anita anitra aniya aniyah aniyla aniylah anja anjali
anjana anjanette anjela anjelica anjelina anjuli ankita ann anna annabel annabell annabella annabelle annabeth annagrace annah annaka annalea annaleah
annalee annaleigh annalia annalicia annalie annaliese annalisa annalise annalyn annalynn annalyse annamae annamaria annamarie annamay annarose
annasophia annastacia annastasia anne anneka anneke annel anneliese annelise annell annella annelle annelore annemarie anner annessa annett annetta
annette anni annia annica annice annie annika annisa annissa anniston annistyn annita anniyah annmarie annsley anny anoushka anslee ansleigh anthea
antionette antoinetta antoinette antonella antonetta antonette antonietta antoniette antonina antwanette anum anusha anushka anvi any anya anyah anyia
anyiah anyla anylah anyssa aoife aolani aparna aphrodite apollonia apolonia april aprile aprill aprille apryl arabella arabelle araceli aracelia
aracelis aracely aralyn aralynn arantza aranza araseli araya arayah arbutus arcadia arcelia ardath ardelia ardella ardelle ardena ardeth ardith ardyce
ardys ardyth areana areanna areli arelis arely aretha aretta argelia argentina aria ariadna ariadne ariah arial ariana arianah ariane ariann arianna
ariannah arianne arianny aribella arica aricka arieal arieana arieanna ariela ariell ariella arielle arienne arife arihanna arika arina ariona arionna
arisa arisbeth arisha arissa arista ariya ariyah ariyana ariyanna ariyonna ariza arla arlana arlean arleen arlena arlene arlet arleta arleth arletha
arlett arletta arlette arlinda arline arlisa arlyne arlys arma armanda armandina armela armella armida arminda arminta arnetha arnetta arnita arriana
arrianna arta artavia artelia artisha arushi arva arvella arvilla arwa arwen aryah aryana aryanna aryelle aryonna aryssa asha ashanta ashanty ashari
asheley ashely ashia ashira ashiya ashle ashlea ashlee ashleen ashlei ashleigh ashlen ashley ashli ashlie ashliegh ashly ashlyn ashlyne ashlynn
ashlynne ashna asia asiya asley asma asmaa asmae aspyn assata assil assiya assunta astrid asucena asusena asya atalia atalie atara athalia athanasia
athena athina athziri atiana atiya atlanta atziri aubre aubree aubrei aubreigh aubri aubriana aubrianna aubrie aubriella aubrielle audelia audery audra
audrea audreanna audree audrey audri audria audriana audrianna audrie audrina augustina aulani auna aundria aura aurea aurela aurelia auria auriana
aurianna aurielle aurora autum autumn ava avah avalee avaleigh avalon avalyn avalynn avamarie avanell avani avarie avaya ave avelina aveline avelyn
averie avia aviana aviance avianna avie avigail avigayil avionna avital aviva avonlea avree avrie avril awa awilda aya ayah ayala ayana ayanna ayannah
ayat ayda ayelen ayelet ayesha ayiana ayisha ayla aylah ayleen aylin aymee ayonna ayse aysha aysia ayumi ayva ayvah azalea azalee azalia azaria
azariyah azeneth azia aziyah aziza azlyn azlynn azra azucena azul azusena azzie azzurra babara babette babygirl bailee baileigh bailie baillie baleigh
baleria balinda bambi banesa barb barbara barbaraann barbi barbie barbra basmala bassma basya batsheva batya bayla baylea bayleigh bayli baylie bea
beata beatrice beatris beatrix beatriz beaulah beautiful beauty bebe becca beckey becki beckie becky belen belia belicia belinda bella belle belma
belva belvia belynda benetta benita berdie berenice berenise berit berklee berlinda berna bernadean bernadette bernadine bernardine berneda berneice
bernetta bernette bernice berniece bernita beronica berta bertha berthilde bertina bess bessie beth bethaney bethani bethanie bethann bethanne bethany
betina betsabe betsaida betsey betsy bette bettie bettina betty bettyann bettye bettyjane bettyjean bettyjo bettylou betzaida betzy beula beulah bev
beverlee beverley beverly beverlyn beyonce bianca bianey bianka bibi bibiana billee billi billiejo bina binta bionca birdie biridiana birtha blaire
blanca blanch blanche blanchie blenda blima blimy blondell blossom bobbe bobbette bobbi bobbiejo bobbijo bobette bonita bonna bonney bonni bonnie
bonnita bouchra bracha bradi braelynn brailee brailey brailynn branda brandalyn brande brandee brandi brandice brandie brandilyn brandy brandye braylee
brayleigh braylie bre brea breah breahna breana breann breanna breannah breanne breasia breauna breaunna bree breeana breeann breeanna breelyn breena
breezy breianna brelynn brena brenae brenda brendalee brenna brennah breona breonna bretta brette breya breyana breyanna breyona breyonna bria briah
briahna briana brianah brianca brianda brianna briannah brianne brianny briasia briauna briaunna briceida bridget bridgett bridgette bridgid bridgit
bridgitte brie brieana brieann brieanna brieanne briel briella brielle brienna brienne briget brigett brigette brighid brigid brigida brigit brigitta
brigitte brihanna brilee brileigh brilynn brina brinda brinlee brinley brinna briona brionna brisa briseida briseis briseyda brissa brissia brita
britani britanie britanny britany brithany britnee britney britni britnie britny britta brittainy brittanee brittaney brittani brittania brittanie
brittany britteny brittiany brittini brittiny brittnay brittnee brittney brittni brittnie brittny briyana briyanna briza brocha bronte bronwen bronwyn
brooke brookelyn brookelynn brookie brooklin brooklyn brooklyne brooklynn brooklynne brooksie brucha bruna brunhild brunhilde brunilda bryana bryanna
bryanne bryleigh brylie bryna brynlee brynleigh brynley brynlie brynn brynna brynne brynnlee brynnley bryonna brystal brystol buelah buena buffie buffy
bula bulah burma burnetta bushra byanca cadance cadie cady caela caeley caeli caelyn caia caila cailee caileigh cailey cailin cailyn cailynn caira
caitlan caitlin caitlyn caitlynn caitrin cala calah calandra caleah calee caleigh cali calia calie calina calissa calista caliyah calla callee calleigh
calley calli callia callie calliope callista cally calysta cambree cambri cambria cambrie cambry camela camelia camella camellia camesha cami camie
camila camilia camilla camille camillia camisha camiyah cammi cammie cammy camri camya cana candace candance candee candelaria candi candice candida
candie candis candise candra candy candyce capri cara carah caralee caraline caralyn caren caressa cari carianne caridad carie carilyn carin carina
carine caris carisa carisma carissa carita carla carlean carlee carleen carleigh carlena carlene carletha carletta carlette carley carli carlina
carline carlisa carlisha carlissa carlita carlota carlotta carly carlye carlyn carlynn carlyon carma carmalita carmela carmelia carmelina carmelita
carmella carmencita carmina carmyn carol carola carolann carolanne carole carolee carolene carolin carolina caroline carolyn carolyne carolynn
carolynne carra carri carrie carrieann carrigan carrisa carrissa carylon caryn carys casandra casaundra casi casie casondra cassandra cassandre
cassaundra cassi cassia cassidee cassidi cassidie cassie cassondra cassy cataleya catalina catarina cate catelyn catelynn caterina catharine catherina
catherine cathern catheryn cathey cathi cathie cathleen cathlene cathrine cathryn cathryne cathy catie catina catlyn catrice catrina catriona cattleya
cayla caylee cayleigh cayley caylie caylyn ceaira ceanna ceara cecelia cecila cecile cecilia cecille cecillia cecily ceil ceirra celena celene celest
celesta celeste celestia celestial celestina celestine celia celina celinda celine ceola cera cerena cerenity cerina cerise cerissa cesia cesilia chahd
chaima chaimaa chaimae chaira champagne chana chanae chanda chandni chandra chanel chanell chanelle chani chanice chanie chanita chaniya channa channel
chanta chantae chantal chantay chante chantel chantele chantell chantelle chany chaquita char chara chardae charde chardonnay charee charelle charese
chari charice charis charise charish charisma charissa charisse charita charity charla charlcie charlean charlee charleen charleigh charlena charlene
charlese charlesetta charletta charlette charline charlisa charlise charlita charlize charlott charlotta charlotte charlsie charlyn charlyne charlynn
charmain charmaine charmane charmayne charmian charmin charna charnae charnell charnelle charolette charyl chasidy chasity chassidy chassity chastidy
chastity chaundra chaunte chauntel chava chavonne chaya chayla chela chelby chelcie chelsa chelse chelsea chelsee chelsey chelsi chelsie chelsy
chenelle chenoa chera chere cheree cherelle cherese cheri cherice cherie cherilyn cherise cherish cherisse cherita cherith cherly cherlyn cherrell
cherrelle cherri cherrie cherrish cherry cherryl cheryl cherylann cheryle cheryll chessa chevonne cheyann cheyanna cheyanne cheyene cheyenna chiamaka
chiara chiffon chimere china chinyere chioma chiquita chloe chloee chloey chloie chloé chole chrisann chrislyn chrissa chrissie chrissy christa
christabel christal christeen christel christell christella christelle christena christene christi christiana christiane christianna christianne
christie christine christinia christle christy christyn chrysta chrystal chrystina chyann chyanne chyenne chyna chynna ciana ciani cianna ciara ciarra
cicely cicily cidney cieara cienna ciera cierra ciji cinda cindee cinderella cindi cindia cindie cindra cindy cinnamon cinthia cinthya cintia cira
cissy citlali citlalli citlally citlaly claira claire clairissa clara clarabelle clarene claressa claretha claretta claribel clarice clarie clarinda
clarine clarisa clarise clarissa clarisse clarita claritza classie claudean claudene claudette claudia claudina claudine clea cleda clelia clella
clementina clementine cleola cleona cleone cleopatra cleora cleta clio cloe cloey cloie clora clorinda clorissa clotilde clover clyda clydene clydia
coco coleen colene coletta colette colleen collene colletta collette conception concetta concha conchetta conchita coni conni connie constance
constantina constanza consuela consuella consuelo contessa contina cookie cora coraima coral coralee coralie coraline coralyn cordelia cordia corean
coreen corena corene coretha coretta corina corine corinn corinna corinne corinthia corissa cornelia correne corrina corrine corrinne corryn cortnee
cortni cortnie coryn corynn cosette costanza courteney courtlyn courtnay courtnee courtni courtnie courtny cozetta cozette creola cricket criselda
crissa crissie crissy crista cristal cristel cristela cristi cristiana cristie cristin cristina cristine cristy crysta crystal crystall crystalyn
crystel crystina crystle cybil cyd cydnee cydney cydni cymone cynda cyndee cyndi cyndie cyndy cynthia cyntia cyra cyrena cyrstal cythia dacey dacia
daeja daejah daena daesha dafne dagmar dagny dahlia daiana daija daijah daina daira daisey daisha daisia daisie daisy daizy daja dajah dajanae dajia
dakayla dalana dalaney dalary dalena dalene daleyza dalia daliah dalila dalilah dalina daliyah dallana dalya dalyla damara damarys damia damiana damita
damiya damiyah damya danae danah danasia danay danaya danea danee daneen daneille daneisha danella danelle danesha danessa danetta danette dania danica
danice daniela daniella danielle danika danille danise danisha danita danitza daniya daniyah danna dannah dannette dannica dannielle dannika danya
danyelle daphane daphanie daphene daphine daphna daphne daphney daphnie darah darbi darcee darci darcia darcie daria dariana darianna darice dariela
darielle darilyn darina darla darlean darleen darlena darlene darline darling darlyn darlyne darlynn darnella darnesha darnetta darnisha darra darrah
darya dasha dashawna dashia dasia dava davena davetta davette davia daviana davianna davida davina davionna davita davonna dawana dawanna dawn dawna
dawne dawnelle dawnette dawnielle dawnmarie daya dayami dayana dayanara dayanna dayja dayla daylene dayna dayonna dayra daysha daysi daysia dea deadra
deaira deaja deana deandria deangela deanie deann deanna deanne deasia deatra deatrice deb debanhi debbi debbie debborah debbra debby debera debi debie
debora deborah deborha deborrah debra debrah debroah december dede dedra dedria deeann deeanna deeanne deedee deedra deena deepa deetta deette deidra
deidre deija deirdra deirdre deisi deisy deitra deja dejah dejanae delaina delainey delana delani delanie delany delayna delcie delena delene delfina
delia deliah delicia delight delila delilah delina delinda delisa delisha delissa della delmy delois deloise delora deloras delores deloria delories
deloris delorise delorse delpha delphia delphina delphine delsie delta delyla delylah dema demetra demetria demi demia demitra demitria demya dena
denae denasia denay denean denee deneen deneisha denelle denese denesha denetra denette denia deniece denielle denika denine denisa denise denisha
denisse denita denitra denna dennise denyse deona deonna dereka derica dericka derika derinda derrica derricka desarae desaray desaree deserae deseray
deseree deserie desha deshawna desideria desirae desiray desire desirea desiree desma despina dessa destanee destani destanie destany desteny destinee
destiney destini destinie destyne destynee destyni detra deva devany devera devi devika devina devona devonna devora devorah devra dewana dewanda
dewanna deyanira deysi dezarae dezaray dezerae dezeray dezirae deziray dezire deziree dhara dharma diamantina diamonique diana dianah diandra diane
diania diann dianna dianne diannia diantha diara dicie diedra diedre dierdre dierra dietra digna dimitra dimple dina dinah dineen dinora dinorah diona
diondra dionna disha diva divina divinity divya dixie diya djuana docia dodi dodie dola dollie dolly dolores doloris domenica dominga dominica dominika
domitilla dona donalda donalee donata donelda donella donesha donetta donette donia donica donice donika donisha donita donna donnalee donnamarie
donnetta donnette donnisha donnita dora doralee dorathy dorcas doreatha doree doreen dorena dorenda dorene doretha dorethea doretta dori doria dorianne
dorice dorie dorina dorinda dorine doris dorise dorita dorla dorlene dorma dorotha dorothe dorothea dorothey dorothy dorrie dortha dorthea dorthey
dorthy doshia dot dottie dotty dovie drea dreama drema drena drenda drucilla drusilla duaa duana dulce dulcemaria dulcie dunia dunja dusanka dusti
dustie dwana dwanna dyamond dyana dyani dyann dyanna dyanne dynasty earla earlean earleen earlene earline earma earnestine eartha easter ebone ebonee
eboney eboni ebonie ebony echo eda edda edelmira edie edina edith edlyn edmonia edna edra edvige edwina edyth edythe eesha effie egle eila eileen
eileene eilene eilleen eisley eiza ekaterina ela elaina elaine elana elane elani elanna elanor elayna elayne elberta elda eldora eleana eleanor
eleanora eleanore elease elecia electa electra elektra elena elene eleni elenor elenora elenore eleonora eleonore elese elesha elettra elexa elexia
elexis elexus elfi elfreda elfride elfrieda eliana eliane elianna elicia elida elidia elif elin elina elinor elinore eliora elisa elisabet elisabeth
elise elisheva elishia elisia elissa elita eliza elizabet elizabeth elizabethann elizbeth elizebeth elka elke ella ellah ellaina ellamae ellana elle
ellee ellen ellena ellene elli ellia elliana ellianna ellie elliette ellin ellisa ellise ellissa ellora ellouise elly ellyana ellyn ellyse elma elmira
elna elnor elnora elodia elodie elois eloisa eloise elona elonda elora elouise elsa elsbeth elsie elspeth elsy elta elva elvera elvia elvina elvira
elwanda elyana elyanna elyce elycia elyn elysa elyse elysia elyssa elysse elyssia elyza elyzabeth ema emalee emaleigh emalie emaline emaly emalyn
emalynn emanuela emarie ember emberly emberlyn emberlynn emelda emeli emelia emelie emelin emelina emeline emely emelyn emerie emersyn emi emiko emilea
emilee emileigh emiley emili emilia emiliana emilie emillie emilly emily emilyann emilyn emina emma emmagrace emmah emmajean emmalea emmalee emmaleigh
emmalie emmalin emmaline emmaly emmalyn emmalynn emmanuela emmanuella emmarie emmarose emme emmeline emmer emmersyn emmi emmie emmily emmy emmylou
emogene emonie empress emree emrie emy emya emylee ena endia enedelia enedina eneida enid eniya eniyah enjoli enola enriqueta ensley envy enya eowyn
epifania epiphany equilla era erendira eriana erianna erica ericca ericia ericka erika erikka erin erina erla erlene erlinda erline erma ermelinda
erminia erna ernestina ernestine eryka erykah eryn erynn esabella esha eshal esma esme esmeralda esmerelda esperansa esperanza essence esta estefana
estefani estefania estefanie estefany estela estella estelle estephania estephanie estephany esther estrella estrellita eternity etha ethel etheleen
ethelene ethelyn ethlyn ethyl etta ettie etty eudora eufemia eugena eugenia eugenie eula eulah eulalia eulene euna eunice eunique eureka eva evah
evalee evalena evalina evaline evalyn evalynn evamarie evana evangelia evangelina evangeline evanna evany eve evelena evelene evelia evelin evelina
eveline evelyn evelyne evelynn evelynne everlean everlee everleigh everlena everley everly everlyn evette evey evia evie evita evlyn evolet evone
evonne evony evy exie eydie eyvonne fabiana fabienne fabiola fabrizia fae faiga faigy fairy faith faithe faiza falicia falisha fallyn falyn falynn
fanchon fancy fanni fannie fanny fanta fantasia fara farah farida farrah fatema fatima fatimah fatma fatou fatoumata faustina faviola fawn faye fayetta
fayrene fayth faythe feather felecia felica felicia feliciana felicita felicitas felicity felipa felisa felisha felita female fern fernanda fernande
ferne fidelia filomena fiona fionna fiorella firdaous flaminia flannery flavia fleeta fleta flo flonnie flor flora florance florence florencia florene
florentina floretta floria florida florie florinda florine florita florrie flossie floyce floye fonda fontella fraidy francena francene frances
francesca francette franchesca francheska francia francie francies francina francine francisca francoise françoise freda fredda frederica fredericka
fredia fredna fredrica fredricka freeda freida freya freyja frida frieda frimet fulvia fumiko gabby gabriela gabriella gabryella gabryelle gaby gae
gaetana gaia gaila gaile gala galilea gardenia garnetta garnette gatha gauri gaye gayl gayla gayleen gaylene gaylynn gaynell gaynelle geanna gearldean
gearldine geena gema gemma gena genavieve genea genell genelle genene genessa genessis genetta genette geneva genevia genevie genevieve genevive genia
genice genieve genine genise genisis genita genna gennesis gennifer genny genora genoveffa genoveva georgann georganna georganne georgeann georgeanna
georgeanne georgena georgene georgetta georgette georgia georgiana georgiann georgianna georgianne georgina georgine geovanna geralde geraldean
geraldene geraldine geraline geralyn geralynn gerda geri gerianne gerilyn gerldine gerlinde gerline germana gerri gerrie gertha gertie gertrude
getsemani gia giada giana gianella gianina gianna giavanna giavonna gidget gigi gila gilberta gilda gillian gina ginamarie ginelle ginette ginger gini
ginna ginnie ginny gioia gionna giovana giovanna gisela gisele gisell gisella giselle gissel gissele gissell gisselle gita gittel gitty giulia giuliana
giulianna giuseppina giusy gizelle gladis glady gladyce gladys glee glena glenda glendora glendy glenice glenna glennda glenys glinda glori gloria
gloriana glorianna glory glynda glynis glynnis golda goldia goldie goldy grabiela grace graceann graceanne gracee gracelyn gracelynn gracey graci
gracia gracie graciela graciella gracy grayce graziella grecia greenlee gregoria greta gretchen gretel gretta gricelda grisel griselda guiliana
guillermina guinevere gurleen guyla gwen gwenda gwendalyn gwendlyn gwendolen gwendolyn gwendolynn gweneth gwenevere gwenn gwenyth gwyndolyn gwyneth
gwynne gypsy habiba hadassa hadassah haddie hadeel hadiya hadiyah hadlee hadleigh hadlie hafida hafsa haidee hailee haileigh hailey haili hailie
hailley haily hajar hala halee haleigh haley halia halie halima halina halle hallee halley halli hally hamide hana hanah haneen hania haniya hanna
hannah hannia harini harleen harleigh harlene harli harmonee harmoney harmoni harmonie harmony harolyn harriet harriett harrietta harriette haruka
hassie hattie havana havanna havilah hawa haya haydee hayle haylea haylee haylei hayleigh hayley hayli haylie hazel hazle heather heaven heavenlee
heavenly heavyn heba hedwig heide heidi heidy heily helaina helaine helana helen helena helene helga hella hellen helon helyn henna henretta henrietta
henriette hera herlinda herma hermelinda hermina hermine herminia hermione hertha hessie hettie heydi hiba hiedi hila hilaria hilarie hilda hildegard
hildegarde hilma hina hinda hira hoda hollee holli holly hollyann hollye hollyn honesti honesty honey honora hope hortencia hortense hortensia hosanna
huda hulda huong hyacinth hyla iana ianna iantha iasia ibtissam icie icy ida idalia idalis idaly idamae idania idell idella idelle ieasha ieisha iesha
ieshia ignacia ignazia ijeoma ikea ikrame ila ilah ilana ilda ilean ileana ileen ilena ilene iliana ilianna illa illiana illyana ilona ilonka ilsa ilse
ily ilyana ilyssa ima imagene imelda imen imma imo imogen imogene imojean imoni ina inaaya inara inaya inayah india indira indya inell inessa inez
infinity inga inge ingeborg inger ingrid inis inka insaf inssaf ioanna iola iona ione iqra iraida irais irasema irelyn irelynn irena irene iriana
iridian irina irine iris irlanda irma isabel isabela isabell isabella isabelle isadora isaura isela isha ishani ishika ishita isidra isis isla islem
isobel isra israa issabella issraa isyss ita italia italy itzayana itzel iulia iuliana iva ivana ivania ivanka ivanna ivelisse iveth ivett ivette ivone
ivonne ixchel iyana iyanah iyanna iyla iyona iyonna izabel izabela izabell izabella izabelle izamar izetta izola izora izzabella jabria jacalyn jacara
jacee jacelyn jacelynn jaci jacie jacinda jacinta jackalyn jackelin jackeline jackelyn jackelyne jacklin jacklyn jacklynn jackqueline jackquline jaclyn
jaclynn jacqlyn jacqualine jacqualyn jacquelene jacqueline jacquelyn jacquelyne jacquelynn jacquelynne jacquetta jacquie jacquiline jacquita jacqulin
jacquline jacqulyn jada jadah jadalyn jadalynn jadelyn jadelynn jadira jadzia jaeda jaela jaelah jaelynn jahaira jahna jahniya jahzara jaia jaicee
jaida jaidah jaide jaila jailah jailee jaileen jailene jailynn jaimee jaimi jaina jaira jaiya jakara jakayla jakelin jakeline jakeria jakhia jakia
jakira jakiya jakiyah jakya jakyla jakyra jala jalah jalaya jalayah jalea jaleah jalee jaleesa jaleigh jalena jalesa jalessa jalia jaliah jalicia
jalina jalisa jalisha jalissa jaliya jaliyah jalyssa jamaica jamaya jamea jamecia jameela jameelah jameisha jameka jamela jamelia jamella jameria
jamese jamesetta jamesha jameshia jamesia jamia jamica jamielee jamielynn jamika jamila jamilah jamilet jamileth jamilia jamilla jamillah jamilyn
jamira jamirah jamisha jamiya jamiyah jamya jamyah jamye jamyia jamyla jamyra jana janae janaiya janalee janalyn janan janasia janay janaya janayah
janaye jane janea janean janeane janece janee janeen janeice janel janeli janell janella janelle janelly janely janene janese janesha janessa janet
janeth janett janetta janette janey jania janiah janica janice janie janiece janielle janika janina janine janique janira janis janise janisha janissa
janita janith janiya janiyah janna jannah jannat jannate janne jannel jannell jannelle jannet janneth jannett jannette janney jannice jannie jannifer
jannine janny january janya janyah janyce janyia janyla janylah jaquelin jaqueline jaquelyn jaquetta jaquita jara jarah jarely jaretzy jaritza jariyah
jasey jasia jasleen jaslene jaslin jaslyn jaslynn jasmaine jasmeen jasmen jasmin jasmina jasmine jasmyn jasmyne jassmine jatavia jaunita javonna jaya
jayah jayana jayanna jayci jaycie jayda jaydah jayla jaylah jaylee jayleen jayleigh jaylene jaylie jayline jaymee jayna jayne jaynee jaynie jayonna
jaysa jazel jazelle jaziyah jazleen jazlene jazlin jazlyn jazlyne jazlynn jazmen jazmin jazmine jazmyn jazmyne jazmynn jazzlyn jazzlynn jazzmen jazzmin
jazzmine jazzmyn jazzmyne jeana jeanann jeane jeaneen jeanell jeanelle jeanene jeanett jeanetta jeanette jeani jeanice jeanie jeanine jeanmarie jeanna
jeanne jeannene jeannett jeannetta jeannette jeannie jeannine jeena jeimy jelena jelisa jelissa jemima jemma jena jenae jenah jenai jenalee jenavieve
jenay jenaya jenea jenean jeneane jenee jeneen jenel jenell jenelle jenene jenesis jenessa jenetta jenette jeneva jenevieve jeni jeniah jenica jenice
jeniece jenifer jeniffer jenika jenilee jenine jenise jenita jeniyah jenna jennafer jennah jennalee jennalyn jenne jennefer jennell jennelle jennessa
jennett jennetta jennette jenney jenni jennica jennie jennifer jenniffer jennifier jennika jennilee jennine jennipher jenny jennyfer jera jeraldine
jeralyn jerelyn jerene jeri jerica jericka jerika jerilyn jerilynn jerlean jerlene jerline jerolyn jerra jerri jerrica jerrika jerrilyn jerusha jerzie
jesenia jesica jesika jeslyn jessa jessalyn jessalynn jessamine jessamyn jesseca jesselyn jessenia jessia jessica jessicca jessika jessilyn jesslyn
jesslynn jessyca jessyka jestine jesusa jesusita jetta jewelia jewels jezabel jezebel jhoana jiana jianna jihane jil jill jillene jillian jillianne
jimena jina jinger jinnie jinny jiselle jissel jiya jizelle jo joan joana joane joanie joann joanna joanne joannie jobeth joceline jocelyn jocelyne
jocelynn jocelynne jocie joclyn jodean jodee jodell jodene jodi jodine joeann joeanna joelene joella joelle joellen joellyn joely joelyn joesphine
joetta joette johana johanna johannah johanne johnae johnetta johnette johnisha johnita johnna johnsie joi joia joice jolanda jolee joleen joleigh
jolena jolene jolette joli jolie jolina jolinda joline jolisa jolyn jolynn jolynne jomarie jonae jonda jonelle jonetta jonette joni jonica jonie
jonique jonisha jonita jonna jonni jordana jordanna jordanne jordynn jorene joretta jorie jorja josalyn josalynn josee josefa josefina josefine
joseline joselyne joselynn josephina josephine josetta josette joshlyn joshlynn josi josie josiephine josilyn joslynn josseline jossie josslyn journee
journei journi journie jovana jovanna jovie jovita jovonna joy joya joyann joyanna joyce joycelyn joycelynn joycie joye joylynn jozette jozie jozlyn
jozlynn juana juanda juanice juanita jubilee judee judi judie judit judith judy judyth julaine julee juleen julene juli julia juliana juliane juliann
julianna julianne julie julieann julieanna julieanne juliene julienne juliet julieta julieth juliett julietta juliette julisa julissa juliza jullie
julyssa juna june junia juniper junita jurnee justina justyne kaaren kabrina kacie kadance kadee kadejah kadesha kadi kadie kadija kadijah kady kadynce
kae kaedence kaela kaelah kaelee kaeleigh kaeley kaeli kaelie kaely kaelyn kaelynn kaetlyn kahla kahlan kahlia kaia kaiah kaija kaila kailah kailani
kailea kailee kaileen kailei kaileigh kailey kaili kailie kaily kailyn kailynn kaira kaisa kaisha kaitlan kaitlen kaitlin kaitlyn kaitlynn kaitlynne
kaity kaiya kaiyah kaja kala kalah kalaya kalayah kalea kaleah kalee kaleen kaleena kaleia kaleigh kaleigha kalena kalene kaley kali kalia kaliah
kaliana kalie kalila kalina kalisa kalise kalisha kalissa kalista kaliya kaliyah kallee kalleigh kalley kalli kallie kalliope kallista kally kaly
kalynn kalyssa kalysta kama kamala kamara kamaria kamaya kamber kambree kambri kambria kambrie kamea kamela kamesha kami kamia kamiah kamie kamika
kamila kamilah kamilla kamille kamira kamisha kamiya kamiyah kammi kammie kammy kamora kamri kamrie kamry kamya kamyah kamyla kamyra kana kanani
kandace kandee kandi kandice kandie kandis kandra kandy kandyce kaneesha kaneisha kanesha kaneshia kania kaniah kanika kanisha kaniya kaniyah kaoutar
kapri kara karah karalee karaline karalyn karalynn kareema kareena karely karen karena karene karessa kari karia kariana kariann karianne karie karilyn
karima karimah karin karina karine karinna karisa karishma karisma karissa karizma karla karlee karleen karleigh karlene karley karli karlie karly
karlyn karma karmen karmin karmyn karna karole karolina karoline karolyn karra karrah karren karri karrie karrigan karyme karyn karyna karys karyssa
kasandra kasaundra kasha kashia kasi kasia kasidy kasie kasondra kassandra kassaundra kassey kassi kassia kassidee kassidi kassidy kassie kassondra
kassy kataleya katalina katana katara katarina katarzyna katasha kate katee kateland katelin katelyn katelyne katelynn katelynne katera kateri katerin
katerina katerine katey kathaleen katharina katharine katharyn kathe katheleen katherene katherin katherina katherine kathern katheryn katheryne kathey
kathi kathia kathie kathleen kathleene kathlene kathlyn kathlynn kathren kathrin kathrina kathrine kathryn kathryne kathrynn kathy kathya kathyleen
kathyrn kati katia katiana katie katilyn katina katiria katisha katja katlin katlyn katlynn katrena katrice katrin katrina katrine katrinia katrinka
katryna kattie katty katy katya katye kavita kavya kawana kawanda kawanna kayana kayanna kayci kaycie kaydance kaydee kaydence kayla kaylah kaylana
kaylani kaylea kayleah kaylee kayleen kaylei kayleigh kaylena kaylene kayley kayli kaylia kayliana kaylie kaylin kaylinn kayln kayly kaylyn kaylynn
kaylynne kayonna kayra kaysha kaysi kaysie kayte kaytie kaytlin kaytlyn kaytlynn kea keaira keairra keala kealani kealy keana keandra keanna keara
kearra kearsten kearstin kearston keasha keasia kecia kedra keela keelee keeley keeli keelie keely keera keesha keia keiana keianna keiara keiko keila
keilah keilana keilani keilee keiley keilly keily keiona keionna keira keirra keirsten keirstin keiry keisha keitha kela kelcee kelci kelcie keleigh
keli kelia kelis kelise kelisha kelle kellee kelleen kelleigh kellene kelli kelliann kellianne kellie kellsey kellsie kellyanne kellye kelsea kelsee
kelsi kelsie kelsy kemberly kemora kemya kena kenadee kenadi kenadie kenady kenda kendalyn kendra kendrah kendrea kendria kendyl kendyll kenedi
keneisha kenesha kenia kenisha keniya keniyah kenleigh kenli kenlie kenna kennadee kennadi kennadie kennady kennedi kennedie kennetha kennia kennisha
kennya kensey kensi kensie kenslee kenza kenzi kenzie kenzington kenzlee kenzley keona keondra keonna keosha kera keren kerensa keri keria kerianne
kerigan kerissa kerra kerri kerriann kerrianne kerrie kerrin kersten kerstin kerstyn kesha keshawna keshia kesia keturah keva kevina keya keyaira
keyana keyanna keyara keyasia keyera keyla keylee keyli keyna keyona keyonna keyra keyri keysha kezia keziah khadija khadijah khaleesi khalia khaliah
khalilah khaliyah khaoula khara khayla khia khloe khloee khloey khloie kholoud khristina khristine khushi khyla khylee khylie kia kiahna kiaira kiana
kiandra kiani kianna kiara kiarah kiarra kiauna kiaya kieara kiele kiely kiera kierra kierstan kiersten kierstin kierston kierstyn kiesha kiki kila
kilee kileigh kimara kimaya kimbely kimberely kimberle kimberlea kimberlee kimberleigh kimberley kimberli kimberlie kimberlin kimberly kimberlyn
kimberlynn kimbery kimbley kimbra kimerly kimia kimiko kimora kimya kina kindra kinlee kinleigh kinley kinslee kinsleigh kinsley kinzie kinzlee kinzley
kiona kionna kira kirah kiri kirra kirstan kirsten kirsti kirstie kirstin kirsty kirstyn kisa kisha kitana kittie kitty kiya kiyah kiyana kiyanna
kiyoko kiyomi kizzie kizzy klaire klara klarissa klaudia kloe kloee kloey kloie klynn kolleen komal konnie konstantina kora korah koral koreen korena
korina korinne korra korri korrin korrine kortnee kortni kortnie koryn kourtnee kourtni kourtnie krisann krisha krislyn krislynn krissa krissie krissy
krista kristal kristalyn kriste kristee kristeen kristel kristen kristena kristene kristi kristia kristiana kristianna kristie kristin kristina
kristine kristle kristy kristyn kristyna krizia krysta krystal krystalyn krystel krysten krysti krystie krystin krystina krystine krystle krystyn
krystyna kurstin kya kyah kyana kyanna kyara kyasia kyera kyesha kyia kyla kylah kylea kyleah kylee kyleen kylei kyleigh kylene kyli kylia kylie kyliee
kyliegh kylynn kymber kymberlee kymberli kymberly kymora kyna kyndal kyndle kyndra kynlee kynleigh kynnedi kynslee kynzie kynzlee kyra kyrah kyria
kyrsten kyrstin kysha labria lacee lacey lachandra lachelle laci lacie lacinda lacresha lacretia lacrisha ladawn ladean ladena ladona ladonna ladora
lady laela lafonda lagina lahoma laiba laikyn laila lailah lailani laina lainee lainey lainie laisha lajean lajuana lajune lakayla lakecia lakeesha
lakeia lakeisha lakeitha lakelyn lakendra lakenya lakesha lakeshia lakesia laketa lakeya lakeysha lakia lakiesha lakira lakisha lakita lakiya lakshmi
lakyn lala lalita lamaya lameka lamesha lamia lamiya lamiyah lamonica lamya lana lanae lanai lanay lanaya landa landra landree landri landrie lanea
lanee laneisha lanelle lanesha lanessa lanetta lanette lani lania laniah lanie laniece lanika lanise lanisha lanita laniya laniyah lanna lannette
lanora lanya laporsha laquana laquanda laquandra laquasha laquesha laqueta laquetta laquinta laquisha laquita laquitta lara larae laraine laree lareina
larena larene laresa laretta larhonda lariah larina larinda larisa larissa larita lariyah laronda larraine laryssa lasandra lasha lashae lashana
lashanda lashandra lashanna lashanta lashauna lashaunda lashaundra lashawna lashawnda lashay lashayla lashea lasheena lashell lashelle lashona lashonda
lashondra lashonna lashunda lashundra lasondra lasonia lasonja lasonya lassie latania latanya latara latarsha latasha latashia latasia latavia lataya
lateasha latecia lateefah lateesha lateisha latesha lateshia latia laticia latifa latifah latika latina latisa latisha latishia latitia latonia latonja
latonya latora latoria latorya latosha latoshia latoya latoyia latrece latrecia latrenda latresa latrese latresha latrica latrice latricia latrina
latrisha launa laura lauraine laural lauralee lauran laure lauree laureen laurena laurene laurentia lauretta laurette laurie laurieann laurinda laurine
laurissa laurita lauryn laurynn lavada lavanda laveda lavena lavender lavenia lavera laverna laveta lavetta lavette lavina lavinia lavita lavona
lavonda lavonia lavonna lavonne lawana lawanda lawanna laya layah layal layan laycee layla laylah laylani layna laynee laynie laysha lazaria lea leaann
leah leaha leala leana leandra leandrea leane leann leanna leanne leanora leanore leasa leasia leatha leatrice lecia leda ledora leea leeah leeana
leeann leeanna leeanne leela leen leena leesa leesha leetta leeya leeza leia leiah leiana leianna leida leidy leigha leighann leighanna leighanne
leighla leila leilah leilani leilanie leilany leina leisa leisha leita leitha lejla lekeisha lekesha lekeshia lekisha lela lelah lelani lelia lella
lena lenae lenda lenee lenette leni lenice lenise lenita lenna lenora lenore leocadia leola leoma leona leonarda leondra leonela leonia leonie leonna
leonor leonora leonore leontine leora leota lequita lera lesa lesha leshia lesia leslee lesleigh lesli leslieann leslye lessly lesta leta letecia letha
lethia leticia letisha letisia letitia letrice letricia letta letticia lettie letty levina levonia lexa lexi lexia lexie lexis lexy leya leyah leyla
leylah leylani leyna lezlee lezlie lezly lia liah liana liane liani liann lianna lianne liat liba libbie libby liberata liberty librada licia lida
liddie lidia lien liesel liesl ligia liisa lila lilah lilee lili lilia lilian liliana liliane liliann lilianna lilianne lilibeth lilie lilith lilla
lillee lilli lillia lilliam lillian lilliana lilliann lillianna lillianne lillie lillith lilly lillyan lillyana lillyann lillyanna lillyanne lily
lilyana lilyann lilyanna lilyanne lina linda linde lindi lindia lindsi lindsie lindsy line linette linna linnea linnette linsay linzi liora lisa
lisaann lisabeth lisamarie lisandra lisanne lisbet lisbeth lise liset liseth lisett lisette lisha lissa lisset lissete lisseth lissett lissette lita
litzi litzy liv livia liya liyah liyana liz liza lizabeth lizandra lizanne lizbet lizbeth lizet lizeth lizett lizette lizmarie lizzet lizzeth lizzette
lizzie lizzy lluvia loa loan lobna loetta loida lois loise lola loleta lolita lollie loma lona londa londyn londynn loni lonita lonna lora loraine
loralee loralei loralie lorayne lore loreal lorean loree loreen lorelai lorelei loreli lorelle lorena lorenda lorene loreta loretha loretta lorette
loretto lori loria loriann lorianne lorie lorilee lorina lorinda lorine lorisa lorissa lorita lorna lorra lorraine lorrayne lorre lorrene lorretta
lorri lorriane lorrie lorrine loryn lossie lotoya lottie louann louanna louanne loubna louella louellen louetta louisa louise loura lourdes lourie
louvenia lovella lovely lovenia lovetta lovette lovey lovina lowanda loyola ltanya lu luana luann luanna luanne luba luberta lubertha lucero luci lucia
luciana lucianna lucie lucienne lucila lucile lucilla lucille lucina lucinda lucrecia lucretia lucy ludivina luella luellen luetta lugenia luigia luisa
luisana luise luiza luna lundyn lupita lura lurdes lurene luretha lurlene lurline lus lutricia luvenia luzmaria lya lyana lyanna lyda lydia lyla lylah
lyna lynae lynda lynde lyndee lyndi lyndia lyndie lyndsay lyndsey lyndsi lyndsie lyndsy lynelle lynett lynetta lynette lynlee lynley lynna lynnae
lynnda lynne lynnea lynnell lynnetta lynnette lynnsey lynsey lynsi lynsie lynzee lynzi lynzie lyra lysa lysandra lysette lyssa lyvia lyza ma maayan
mabel mabelle mable macayla macee macel macey machaela machell machelle maci macie mackayla mackenna mackensie mackenzee mackenzi mackinzie macy madai
madalena madalene madaline madalyn madalyne madalynn madalynne maddalena maddalyn maddelyn maddie maddilyn maddilynn maddisen maddison maddisyn maddy
maddyson madelaine madeleine madelene madeliene madelin madeline madelon madelyn madelyne madelynn madelynne madge madie madigan madilyn madilynn
madina madisen madison madisson madisyn madlyn madolyn madonna madylin madysen madyson mae maebell maebelle maegan maegen maeghan maelee maelyn maelynn
maeve mafalda magalene magali magaline magaly magan magda magdalen magdalena magdalene magdaline magdalyn magdeline magen maggi maggie maggy maghan
magnolia maha mahala mahalia mahayla mahealani maheen mahi mahnoor mahogany mai maia maiah maida maija maile mailee mailyn maira maire mairead mairin
maisey maisha maisie maisy maite maiya maiyah maizie maizy maja majorie makaela makaila makailah makaiya makala makalah makaya makayla makaylah
makaylee makeba makeda makena makenna makennah makensie makenzee makenzi makenzie makenzy makesha makhia makia makinley makinzie makisha makiya makiyah
makyla makylah makynlee makynzie mala malaika malaina malake malana malani malanie malarie malasia malaya malayah malayna malaysha malaysia malea
maleah maleena maleia maleigha malena malerie malia maliah maliha malika malina malinda malisa malisha malissa maliya maliyah malka malky mallary
mallery mallori mallorie mallory malori malorie malory malvina malynda mamie mammie manal manar manda mandee mandi mandie mandy manel manha manisha
maniya maniyah manon mansi manuela manuelita manuella manya maple mara marah maralee maralyn maram maranda maraya marbella marcee marcela marcelene
marcelina marceline marcella marcelline marcelyn marcene marcey marche marchell marchelle marcheta marci marcia marcie marcile marcille marcine marcy
mardella mardelle mardi marea maree mareli marely marelyn maren marena maresa maressa maretta margaree margaret margareta margarete margarett
margaretta margarette margarita margarite margart margaux marge margeaux margene margeret margert margery margherita margie margit margo margorie
margot margret margrett margretta margrette marguerita marguerite margueritte marguita margurite margy mari maria mariadejesus mariadelcarmen
mariaelena mariafernanda mariaguadalupe mariah mariaisabel mariajose marialuisa mariam mariama mariana mariane marianela mariann marianna marianne
maribel maribell maribella maribelle maribeth marica maricarmen maricel maricela maricella maricruz marie mariea mariel mariela marielena mariella
marielle mariellen mariely marietta mariette marija marijane marijo marika mariko marilee marilena marilin marilla marillyn marilou marilu marily
marilyn marilynn marilynne marina marinda marine marinela marinna marisa marisabel marisel marisela marisella marisha mariska marisol marissa marit
marita maritsa maritza marivel mariya mariyah mariza marja marjean marjie marjorie marjory markayla markeeta markeisha markesha markeshia marketa
marketta markia markisha markita marla marlaina marlana marlane marlayna marlea marlee marleen marleigh marlena marlene marleni marlenne marleny marli
marlie marlina marlinda marline marlis marlisa marlissa marly marlyce marlyne marlynn marlys marna marne marnee marney marni marnie marnita marolyn
maroua marquerite marquesha marquetta marquia marquisha marquita marquitta marriah marrisa marrissa marry marsha marshae marshay marshelle marta martha
martika martina martinique martisha marva marvella marvene marvina marwa mary marya maryah maryalice maryam maryan maryana maryann maryanna maryanne
marybel marybell marybelle marybeth marycatherine maryclaire marycruz marye maryelizabeth maryella maryellen maryetta maryfrances marygrace maryhelen
maryjane maryjean maryjo marykate marykatherine marykathryn marykay marylee marylin maryln marylou marylouise marylu marylyn marylynn marymargaret
maryn maryrose marysa marysol maryssa marysue marzella masako mashayla massiel mataya matea mathilda mathilde matilda matilyn mattea mattie mattilyn
maud maude maudie maudine maura maureen maurene mauricia maurine maurissa maurita mavis maxcine maxene maxine may maya mayah maybell maybelle
maybelline mayce maycee mayci maycie mayda maye mayela maygan mayla maylee mayleen maylen maylene maylin mayme mayola mayra mayrin maysa mayte mayumi
mayzie mazie mazzy mckayla mckaylee mckenna mckennah mckensie mckenzee mckenzi mckinlee mckinsey mckinzie mckynzie mea meadow meagan meagen meaghan
meah meara mechele mechell mechelle meda medha medina medora meegan meena meera meg megan megann megen meggan meggie megha meghan meghana meghann
meghna megumi megyn mehgan mei meighan meika meilani meira meisha meka mekayla mekenzie mela melaina melaine melana melanee melaney melani melania
melanie melannie melanny melany melayna melba melda mele melea meleah melena melenie meleny melessa melia meliah melida melina melinda melisa melisha
melissa melissia melita meliza mellanie mellany mellie mellisa mellissa mellody melodee melodi melodie melody melodye meloney melonie melony melva
melvia melvina melynda melyssa memory mendi mennie meosha meranda merari merary mercades mercede mercedes mercedez merci mercy meredyth meri meriah
meriam meribeth merida merideth meridith merilee merilyn merinda merisa merissa merita merlene merlinda merline merna merrie merrilee merrily merrilyn
merry mersadies mertie mery mesa mesha meshell meta metta meya meyah mi mia miabella miah miana miangel mianna miasia micaela micayla michaela michaele
michaelene michaeline michaella michaelle michaelyn michala michalene michayla micheala michela michelene michelina micheline michella michelle michiko
mickaela mickayla micki micole midge midori miesha migdalia mignon mihika mikaela mikaella mikaila mikala mikalah mikaya mikayla mikaylah mikela
mikelle mikenna mikenzie mikhaila mikia mikka mikki mikyla mila milagro milagros milah milana milani milania milca milda mildred mileena milena miley
milinda milissa milka milla millicent millie milly mimi mimoza minda mindee mindi mindie mindy minerva minette minna minnie minta mira mirabel
mirabella mirabelle miracle miranda miraya mireille mirel mirella mireya miri miriah miriam mirian mirjam mirka mirna miroslava mirsada mirta mirtha
miryam misa mischelle mishell mishelle misia missie missouri missy misti mistie misty mitra mittie mitzi mitzie mitzy miya miyah miyana miyoko mkayla
moana modena modesta modesty moesha moira mollee molli mollie molly mona monae monalisa monay moncia mone monee monesha monet monette monic monica
monifa monigue monika moniqua monique monisha monita monna monserrat monserrath montserrat monya monzerrat mora morelia morgana morgann morganne morgyn
moria moriah morrigan mossie moya mozella mozelle muna munira muriel murlene mya myah myana myanna myasia mychelle myeisha myesha myeshia myia myiah
myiesha myisha mykaela mykaila mykala mykayla mykenzie mykia myla mylah mylee myleigh mylene mylie mylinda myra myracle myranda myria myriah myriam
myrka myrna myrta myrtice myrtie myrtis myrtle mysti mystique nabiha nabila nachelle nacole nada nadean nadeen nadene nadia nadiah nadina nadine nadira
nadirah nadiya nadiyah nadja nadya nadyne naeemah nafisa nahla nahomi nahomy naia naida naidelyn naike naila nailah nailea naima naimah naina naiomi
naisha naiya naja najah najla najma najwa nakayla nakeisha nakesha nakeshia nakeya nakiah nakisha nakita nakiya nakiyah nakya nala nalah nalani nalia
naliyah nalleli nallely nan nancee nancey nanci nancie nancy nancyann nancye nandi nandini nanette nannette nannie naoma naomi naomia naomie naomy nara
narda nariah narissa nariyah nasha nasia nastasha nastasia nastassia nastassja nasya natacha natalee nataleigh nataley natali natalia natalie nataliya
natallie nataly natalya natalyn natania natanya natarsha natascha natasha natashia natasia natassia natavia nataya nathali nathalia nathalie nathaly
nathania natia natilee natisha natosha natoshia natoya naudia nausica nausicaa nautica nava navaeh naveah navya nawal naya nayana naydelin nayeli
nayelie nayelli nayelly nayely nayla nayomi neala nechama necia necole neda nedra neela neena nefertiti neha neida neila neisha neita nekisha nelda
nele nelia nelida nell nella nelle nellie nelly nelma nelta nelva nelwyn nely nena neola neoma neomi neomia nereida nereyda neriah nerissa nermine
nesha nesrine nessa neta netanya netta nettie neva nevaeh nevaeha neve neveah neyda neysa nezha nhi nia niah niamh niara niasia niccole nichele
nichelle nichol nichole nicholette nicholle nickole nicol nicolasa nicole nicoletta nicolette nicolina nicolle nicollette nida nidhi nidia niema niesha
nigeria nija nika nikayla nikesha nikeya nikisha nikiya nikki nikkia nikkie nikkita nikkole nikol nikole nikolette nila nilah nilda nilsa nina ninette
ninfa niomi nira nirvana nisa nisha nisrin nisrine nissa nita nithya nitya nitza nivea nives nivia niya niyah nizhoni nneka noami noelani noelia noella
noelle noely noemi noemy nogaye nohaila nohely nohemi nola noma nona noni nonie nonnie noora nora norah noralee noreen norene norine norita norma
normajean nouhaila noura novalee novella november nubia nuha nunzia nunziata nura nuria nuvia nya nyah nyasha nyasia nycole nydia nyeisha nyema nyesha
nyia nyisha nykeria nykia nyla nylah nyoka nyomi nyra nyssa oceana octavia october odalis odalys odelia odella odessa odessia odetta odette odilia
odyssey ofelia ofilia oksana ola olean olena olene oleta oletha olevia olga olinda oliva olive olivea olivia oliviah olympia olyvia oma omaima omayra
omie ona onalee ondrea oneda oneida oneita oneta onika onita onna oona opal ophelia ophélie oralee oralia orelia oretha oriana orianna orlean orly orma
orpha otelia othella otila otilia ouida oumaima oumou ozella pa paetyn paige paislee paisleigh paisley paityn paizlee paizley palma palmira paloma pam
pamala pamela pamelia pamella pamila pamla pamula panagiota pandora pang pansy paola paradise paralee pari parisa parthenia pascale pati patience patra
patrecia patria patrica patrice patricia patrina patrisha patrisia patsey patsie patt patti pattie patty paula paulene pauletta paulette paulina
pauline paulita payal payge paytyn peaches pearl pearla pearle pearlean pearlene pearline pebbles pecola pecolia peg peggi peggie peggy penelope penina
penne penney penni pennie penny percilla perel peri perla persephone persia pessy petra petrina phaedra phebe pheobe philicia philippa phillis
philomena phoebe phylicia phylis phyliss phyllis phylliss pia pinkie piper pippa pixie pola polina pollie polly pollyanna pooja poppy porcha porche
porchia porscha porsche porsha porshia portia prachi precilla precious prescilla preslee presleigh preslie pricila pricilla princella princess
priscella priscila priscilla priscillia prisha prisila prisilla priya priyanka providence prudence puja pyper qiana quanda quanesha quanisha quanita
queen queena queenie quetzalli quiana quianna quinesha quintella quintina rabecca rabia rachael rachal racheal rachel rachele rachell rachelle rachida
racquel radha radhika raeann raeanna raeanne raechel raechelle raegan raegen raelee raeleen raeleigh raelene raelin raelyn raelynn raena raeven raevyn
rafaela rafaella raffaela ragen rahel rahma raigan railyn raina rainbow rainee rainie rainy raisa raissa raizel raizy rakia ramiyah ramona ramonita
ramya rana ranae randa ranee raneem ranelle ranesha rania ranisha ranita raniya raniyah ranya raquel raquelle rashanda rasheda rasheeda rasheedah
rashel rashell rashelle rashida rashonda raveen ravyn rawan rawen raya rayah rayana rayanna rayanne raychel raychelle rayetta rayla raylee rayleen
rayleigh raylene raylynn rayma raymona rayna raynette rayonna razan reaghan reana reann reanna reanne reatha reather reba rebbeca rebbecca rebeca
rebecca rebeccah rebecka rebeckah rebeka rebekah rebekka rebekkah rechelle reem reema reena reesa refugia regena regenia reghan regina reginae regine
reginia reiko reina reita relda rella rema remona remonia rena renada renae renata renate renay renda renea renee renelle renesha renesmee renetta
renette renia renie renisha renita renna reola resa reshma ressie reta retha retta reva revonda reya reyanna reyna rhea rheagan rheanna rheannon rheba
rhema rheta rhetta rhiana rhianna rhiannon rhoda rhona rhonda ria riana riane riann rianna rianne rica ricarda richa richele richelle rickia riddhi
rifka rihana rihanna rika rileigh rilla rilynn rima rime rimes rina rinda risa rise risha rishika rita ritaje ritej ritika riva rivka rivkah rivky riya
roanna robbye robbyn roberta robertha robina robinette robyn robyne robynn rochel rochele rochelle roena roeya rogene roisin rolanda rolande rolinda
rolonda romana romayne romelia romina romona rona ronda rondi ronee roneisha ronesha ronetta ronette ronica ronika ronisha ronita ronna ronnette ronni
rori rorie rosa rosabella rosabelle rosaisela rosalba rosalea rosalee rosaleen rosalene rosalia rosalie rosalin rosalina rosalind rosalinda rosaline
rosalva rosalyn rosalynn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosary rosaura rose roseann roseanna roseanne rosebud roselee roselia
roselie roseline rosella roselle rosellen roselyn roselynn rosemarie rosemary rosena rosenda rosetta rosette rosey roshanda roshell roshelle roshni
roshonda roshunda rosia rosie rosiland rosilyn rosina rosio rosita roslyn roslynn rossana rosslyn rossy roswitha rosy rowena roxana roxane roxann
roxanna roxanne roxie roxy roya rozalyn rozanne rozella rozena rozetta rozlyn rozlynn rubbie rubi rubie rubina ruby rubye rufina ruhi rut ruth rutha
ruthann ruthanna ruthanne ruthe ruther ruthie ruthy rya ryah ryanna ryanne rylea ryleigh ryli saadia saanvi sabah sabella sabina sabine sable sabra
sabreen sabreena sabrena sabria sabrina sabryna sachi sachiko sada sadaf saddie sade sadee sadia sadie sadye safa safae saffron safia safiya safiyah
safiyyah sahana sahar sahara sahasra sahira sahra saida saima saira saisha saja sakeena sakina sakinah sakura saleen saleena salena salima salina salli
sallie sally sallyann sallye salma salwa sama samaira samanatha samanta samantha samanthia samara samarah samaria samatha samaya sameera sameerah
samella samera samia samiah samiha samina samira samirah samiya samiyah sammantha sammye samone samra samya samyah samyra sana sanaa sanai sanam sanaya
sanda sandee sandhya sandi sandie sandra sandrea sandria sania saniah saniya saniyah sanjana sanjuana sanjuanita sanna santa santina sanvi sanya
saoirse saphira saphire sapna sapphira sapphire sara sarabeth sarafina sarah sarahann sarahi sarahjane sarahy sarai sarajane saralee saralyn saray
saraya sareena sarena sarenity sarha sari saria sariah sarika sarina sarita sariya sariyah sarra sarrah saskia sativa saudia saundra savana savanah
savanna savannah savina saya sayde saydee saydie sayla sayra sayuri scarlet scarlett scarlette scherry scotlyn seaira seana seanna season sebrena
sebrina secret sedona seema seirra sejal sela selah selena selene selenia seleste selia selin selina selinda selma senaida sendy senora sephora
september sequoya sera serafina serah seraphina serena serene sereniti serenity seretha serina serinity serita serra shabnam shada shadae shadia
shadonna shaela shaelee shaelyn shaelynn shaena shahd shaianne shaila shailee shailyn shaina shaindel shaindy shakara shakayla shakeema shakeena
shakela shakema shakera shakeria shakeya shakia shakila shakima shakina shakira shakirah shakita shakiya shakyra shala shalana shalanda shalane shalaya
shaleah shalee shaleen shalena shalene shaley shalia shalimar shalina shalini shalisa shalise shalita shaliyah shalonda shalyn shalynn shama shamara
shamaria shamaya shameeka shameika shameka shamekia shamia shamiah shamica shamika shamira shamiya shamiyah shamya shamyra shana shanae shanay shanaya
shanda shandi shandra shandrea shanea shanee shaneeka shaneice shaneika shaneka shanel shanell shanelle shanequa shanese shanetta shanette shaney shani
shania shaniah shanica shanice shanie shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah shanley shanna shannah shannel shannell
shannyn shanta shantae shantal shantavia shantay shantee shantel shantell shantelle shanteria shantia shantrell shantrice shanya shanyah shanyia
shaquana shaquanda shaquanna shaquetta shaquila shaquita shara sharae sharai sharanda sharay sharaya sharayah sharda shardae sharday sharde sharee
shareen shareese shareka sharell sharelle sharen sharena sharene sharese sharhonda shari sharia shariah sharice sharie sharifa sharika sharilyn sharina
sharion sharise sharissa sharisse sharita sharla sharlee sharleen sharlene sharlet sharline sharlotte sharlyn sharma sharmaine sharman sharmon sharna
sharnell sharnice sharol sharolyn sharon sharona sharonda sharra sharrell sharri sharrie sharron sharry sharyl sharyn shasta shatara shatavia shatia
shatina shatoria shatoya shauna shaunda shaundra shaunice shaunna shauntae shauntay shauntel shavonda shavone shavonna shavonne shawana shawanda
shawanna shawna shawnda shawndra shawnette shawnice shawnie shawnna shawntae shawntel shawntell shayla shaylah shaylee shayleen shayleigh shaylene
shaylie shaylin shaylyn shaylynn shayna shazia shealyn shealynn sheana sheba sheela sheena sheila sheilah sheilla sheily sheina shekinah shela shelagh
shelah shelba shelbee shelbey shelbi shelbie shelda shelena sheli shelia sheliah shelina shelita shella shellby shelle shellee shelley shelli shelly
shelsea shelva shelvia shemeka shemika shena sheneka shenell shenelle shenequa shenika sheniqua shenise shenita shenna shequita shera sheral sheralyn
sheran sheree shereen shereka sherell sherelle sherena sherene sherese sheri sheria sherian sherica sherice sherida sherie sherika sheril sherilyn
sherin sherina sherine sherise sherita sherlene sherlin sherly sherlyn sheronda sherra sherre sherree sherri sherria sherrice sherrie sherrilyn
sherrita sherry sherrye sherryl sheryl sheryle sheryll sheyanne sheyenne sheyla shian shiane shiann shianna shianne shiela shifra shila shilah shilpa
shina shiquita shira shiree shireen shirelle shirin shirlee shirleen shirlene shirley shirleyann shirlie shirly shivani shona shonda shondra shonna
shontae shontay shontel shontell shoshana shoshanna shree shreeya shreya shriya shronda shruthi shruti shunda shyann shyanna shyanne shyenne shyla
shylah shylee shyra sia siana siani sianna siara siarra sibille sibyl sibylle sicily sidnee sidra siegrid siena sienna siera sierra sierrah signe
sigrid siham silva silvana silvia sima simona simonne sindi sindy sinead sintia siobhan siomara sirena siri sissy siya skarlett skyla skylah skylee
skyleigh skylie skylyn skylynn smeralda sneha snow sofi sofia sofie sofiya soha soila sokaina solana solange sole soledad soleil solveig somaya somer
sommer sona sonal sonali sonda sondra sonia sonja sonji sonjia sonora sonya sophi sophia sophie sophronia sophya soraida soraya sparkle speranza spirit
spring sriya stacee staci stacia stacie stacye star starla starlene starlet starlett starlette starlyn stasha stasia stavroula stefani stefania
stefanie stefany steffani steffanie steffany steffi stella stepanie stephaine stephanee stephaney stephani stephania stephanie stephannie stephany
stephenie stepheny stephine stephnie stevi stori stormi stormie suann suanne subrina sudie sue sueann sueanne sueellen suela suellen suha suhani sujey
sula sulema sumaiya sumaya sumayah sumayyah sumer sumiko summer sunday sundra sundus sunita sunni sunnie sunshine suraya suri surina sury susan susana
susann susanna susannah susanne susette susie susy suzan suzana suzann suzanna suzannah suzanne suzette suzi suzie suzy suzzanne suzzette svea svenja
svetlana swati swetlana sybil syble sydell sydelle sydne sydnee sydnei sydni sydnie syeda syerra syliva sylva sylvana sylvia sylvie symantha symone
symphony syniah synthia syreeta syrena syria syriah tabatha tabbatha tabbitha tabetha tabitha tabytha tacara tacy taelynn taffy tahira tahirah tahlia
tahnee taia taija tailyn tailynn taina taira tais taisha taiya taja tajanae tajuana takara takayla takeisha takesha takeshia takeya takia takira
takisha takiya takiyah takwa takyra tala talaya talayah talea taleah taleen talena talesha talia taliah talicia talina talisa talisha talissa talitha
taliya taliyah tallulah talya talynn tama tamala tamara tamarah tamaria tamarra tamatha tamaya tambra tameca tameeka tameika tameka tamekia tamela
tamera tameria tamesha tameshia tami tamia tamiah tamica tamicka tamie tamieka tamika tamiko tamila tamira tamisha tamitha tamiya tamiyah tammara
tammera tammey tammi tammie tammra tammy tammye tamora tamra tamsen tamy tamya tamyra tana tanae tanasha tanasia tanaya tanda tandi tandra tanea
taneesha taneisha taneka tanesha taneshia tanga tangela tangie tania taniah taniesha tanijah tanika taniqua tanisha tanishia tanita taniya taniyah
tanja tanna tanvi tanya tanyia tanzania tapanga tara tarah taraji taralyn taralynn taresa tari tariah tarina tariyah tarra tarrah tarryn tarsha taryn
tarynn tasha tashana tashanna tashara tashauna tashawna tashay tashayla tasheena tasheka tashia tashiana tashika tashina tasia tasneem tasnim tassnim
tatanisha tatia tatiana tatianna tatiyana tatiyanna tatjana tatyana tatyanna tauna taunya taura tausha tava tavia tawana tawanda tawanna tawna tawnee
tawney tawni tawnia tawnie tawny tawnya taya tayah tayana tayanna tayla taylah taylar taylee taylore taylyn taylynn tayna taysha taysia tea teah teaira
teairra teala teana teanna teara tearra teasha teasia teddi tedra teela teena teesha tehani tehila tehya teia teisha tela telia telicia telisa telisha
temeka temika temperance tempest tempestt tempie tena tenaya teneisha teneka tenesha teneshia tenia tenika tenille tenisha tenley tenna tennie tennille
teodora teona teonna tequila tequilla tera tereasa terena teresa terese teresea teresia teresita teressa teretha tereza teri teria terica terika
terilyn terina terisa terra terrah terresa terressa terri terria terriana terriann terrica terrie terrika terrilyn terrilynn terrina terrye tesa tesha
teshia tesia tesla tess tessa tessie teya teyana teyanna teyonna thais thalia thania thea theadora theda thelda thelma theodora theodosia theola theora
thera theresa therese theresia theressa thersa thomasena thomasina thomasine thora threasa thresa thressa thu thuy thyra tia tiah tiahna tiaira tiana
tiandra tiani tianna tiara tiarah tiare tiarra tiasia tiauna tiera tierney tierra tiesha tifani tifanie tifany tiffanee tiffaney tiffani tiffanie
tiffany tiffeny tiffiany tiffiney tiffini tiffiny tiffney tijuana tila tilda tillie tilly timara timberly timeka timesha timia timika tina tinamarie
tinesha tinika tinisha tinley tinnie tiona tionna tiphanie tira tirzah tisa tish tisha titania titiana tiwana tiya tiyana tiyanna tkeyah toccara
toinette tomara tomasa tomasina tomasita tomeka tomekia tomica tomika tomiko tona tonda tondra tonette tonia toniann tonika tonisha tonita tonja tonna
tonya tonyia topanga tora toria toriana torianna tosha toshia toshiba toshiko tova tovah towana towanda towanna toya toyia tracee traci tracia tracie
tracye tram trang treasa treasure trecia treena trena trenda trenise trenna tresa tresha tresia tressa tressie treva triana trianna tricia trilby trina
trinette trinh trinitee triniti trisa trish trisha trishia trista tristina trixie trudi trudie trudy trula truly tuesday tula tunisia turquoise twana
twanda twanna twila twilla twyla tya tyana tyanna tyanne tyara tyasia tyeisha tyesha tyeshia tyiesha tyisha tykeria tykia tyla tylah tyleah tylia
tylisha tyliyah tyna tyneisha tynesha tyneshia tynia tynisha tyonna tyra tyrah tyresha tyronda tysha tytiana tytianna tywana tywanda tywanna tzipora
tziporah tzivia ula uma una uniqua unity ursula vada vaishnavi valarie valda valecia valena valencia valene valentina valera valeria valeriane valerie
valery valeska valeta valetta valinda vallerie vallery valli valorie valrie vana vanda vanesa vanessa vanetta vangie vania vanisha vanita vanity
vannesa vannessa vanya varsha vashti vasiliki vayda veda veena vela velda velia velinda vella velma velta velva velvet vena venecia venessa veneta
venetia venetta venise venita venus veola vera verba verda verdia verena verenice vergie verica verity verla verlean verlee verlene verlinda verline
verma vermell verna verneda vernelle vernessa vernetta vernette vernia vernita verona veronica veronika veronique verta vertie vesta veta veva viana
vianca vianka vianna vicenta vickey vicki vickie vicky victoria victorya vida vidhi vienna viki vikki viktoria vilma vina vincenza vinita viola violet
violeta violetta violette vira virgene virgia virgina virginia viridiana vita vittoria viva viveca vivi vivian viviana viviane vivianna vivianne vivica
vivien vivienne vona voncile voncille vonda vonetta vonna waleska waltraud wanda waneta wanetta wanita wanna waunita wava waynette wednesday wenda
wende wendee wendi wendie wendolyn wendy wenona whisper whitlee whitnee whitnie whittney wijdane wilda wilhelmena wilhelmenia wilhelmina wilhemina
willa willadean willena willene willetta willette willine willma willo willodean willow wilma windi windy winnie winnifred winona wisal wissal wonda
wylene wynell wynelle wynema wynette wynona wynter wyona xandra xandria xaria xavia xaviera xena xenia xia ximena xiomara xitlali xitlaly xochil
xochilt xochitl yadhira yadira yahaira yahira yailin yaira yaire yajaira yakelin yakira yalanda yalitza yalonda yamila yamile yamilet yamileth
yamilette yamilex yaminah yana yaneli yanelis yanelly yanely yanet yaneth yanira yanitza yanna yaquelin yara yareli yarelis yarely yaretzi yaretzy
yaritza yashica yashika yashira yaslin yasmeen yasmin yasmina yasmine yatziri yazmeen yazmin yazmine yecenia yehudis yeimi yelena yelitza yenifer
yennifer yesenia yesica yessenia yessica yetta yevette yezenia yides yisel yitty yliana yoana yoanna yocelin yocelyn yocheved yohana yohanna yoko yola
yolanda yolande yolando yolonda yomaira yoselin yoseline yoselyn yoshiko yosra yosselin youlanda youssra yovana ysabella yudith yulanda yuliana
yulianna yulisa yulissa yuliza yulonda yumi yuna yuriana yuridia yuriko yuritzi yusra yuvia yvetta yvette yvonna yvonne yvonnie zaara zabrina zada
zadie zahara zahava zahira zahra zahraa zahria zaida zailey zaina zainab zaira zakia zakiya zakiyah zakiyyah zaliyah zamaria zamaya zamira zamiya
zamiyah zamora zamya zana zanaya zandra zandria zaneta zania zaniah zaniya zaniyah zanna zanya zara zarah zari zaria zariah zarina zariya zariyah
zarria zaryah zaya zayda zayla zaylee zaylie zayna zaynab zaynah zayra zeena zehra zeina zeinab zelda zelia zella zelma zelpha zena zenaida zendaya
zenia zenobia zeta zetta zettie zeynep zharia zina zinnia ziona zionna zipporah zissy zita zitlali zitlaly ziva ziya zoe zoee zoei zoey zofia zoha zoi
zoie zoila zola zona zondra zonia zooey zophia zora zoraida zoriah zowie zoya zoë zula zuleika zuleima zulema zuleyka zuleyma zully zulma zurisadai
zury zuzanna zya zyana zyanna zyasia zykeria zykia zyla zyra
`

export const MALE_NAMES = `
aaden aadi aaditya aahil aaiden aakash aamir aarav aaric aariz aarnav aaron aarron aarush aaryan aayan aayden aayush abbas abdallah abdel abdelali
abdelhak abdelhakim abdelhamid abdeljalil abdelkader abdelkhalek abdelkrim abdellatif abdelmajid abdelmoula abdelouahed abdelrahman abderrahim
abderrahmane abdeslam abdessamad abdias abdiel abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulrahman abdurrahman abe abel
abelardo abelino abhay abhinav abhiram abhishek abiel abimael ablaye able abner abraham abrahan abrahim abrahm abram abran abubakar ace achilles acie
adalberto adam adams adan adarius adarsh addam adelbert adem adham adian adil adithya aditya adnan adnane adolf adolfo adolph adolphus adon adonis
adriano adrion adron advaith advik aedan aeden agapito agostino agustin agustine ahad aharon ahmad ahmed ahmet ahmir ahren ahron ahsan aidan aiden
aidin aidon aiyden aizen aj ajay akash akbar akeem akhil akil akim akram akshaj akshay alan alaric alastair albaro albert alberto albin albino albion
alcides aldair aldin aldo aldon aldrich aldrin aleandro alec aleck aleczander aleem alegandro alejandro alejo alek aleksandar aleksander aleksandr
aleksey alekzander alen alesio alessandro alessio alexandar alexander alexandro alexandros alexandru alexavier alexsander alexzander alf alferd alfonse
alfonso alfonza alfonzo alford alfred alfredo alger algernon alias alim alistair alister allan allen allister almon almond alon alonso alonte alonza
alonzo aloysius alpheus alphonso alphonza alphonzo alston alton alvan alvaro alvester alvin alvino alwin alwyn amaan amadeo amadeus amado amador amadou
amanuel amarion amaru amaury ambrose ambrosio amdy amedeo ameen ameer ameir amer americo ames amier amilcar amin amir ammar ammon amogh amon amonte
amos amr anakin anand ananias anas anastacio anastasios ancel ancil anden ander anders andon andrae andre andrei andres andreus andrew andrews andrez
andrick andrik andru andrue andruw andy aneesh anfernee angad angello angelo angus anibal aniceto aniello anil anirudh anish ankit ankur annunziato
anouar ansel anselmo ansh anson antavious antawn anthany anthoney anthoni anthonie anthonio anthony antione antjuan antoin antoine antoino anton antone
antoni antonino antonio antonios antonius antonyo antron antuan antwain antwan antwane antwann antwaun antwine antwoine antwon antwone antwuan anuj
aomar apolinar apollo apolonio aquil arash arath arav arcadio arch archer archibald archie ares argenis arham aric arick arif arik aristeo aristides
aristotle arjun arlan arland arlando arlington arlo arlon armaan arman armando armen armin armon armond armondo arnaldo arnauld arnav arne arnel arnez
arno arnold arnoldo arnulfo aron aronne arron arsenio arsh art artavious artem artemio artemus artez arther arthor arthur artiom artur arturo arun
arvel arvid arvil arville arvin arvind aryeh asad asael asher ashish ashraf ashur ashwin asif asim athan athanasios atharv atharva athen athony atif
atom atreyu atticus attila attilio audley augie augusto augustus aundre aureliano aurelio aurelius austin auston auther author authur avant avelino
avinash avonte avraham avram avrohom axel axl axle axton aydenn aydon ayinde ayman aymane ayoub ayrton ayub ayush azaan azael azeddine azeem aziel aziz
azzeddine babyboy badara baird bajram bakari baldemar baldomero baldwin balla ballard baltazar balthasar bane banks barak barclay barnabas barnard
barnett barney barnie baron barret barrington barron barry bart barth bartholomew bartholomé bartlett bartley bartolo barton baruch bascom basel bashir
basil basilio bastian baxter bayard bayram bayron bear beau beauford beck beckam beckham bedford beecher bejamin bekir belal belton ben benaiah benard
benedetto beniamino benicio benigno benito benjaman benjamen benjamin benjiman bennet bennett benny benson benton benuel benyamin benzion berl bernabe
bernard bernardino bernardo bernerd bernhard bert berton bertram biagio bienvenido bijan bilal bilel bill billey billy binyamin binyomin bishop bj
bjorn björn blade bladen bladimir blain blane blas blase blayden boaz bob bobby bode boden bodhi bodie boe bogdan bohdan bonifacio booker boone boris
borislav boruch bouchaib bowen bowman boy boyce boyd bracken brad bradan bradd braden bradey bradford bradin bradley bradly bradon brady braedan
braeden braedon braiden braidon brain bram brandan branden brando brandon brandt branislav brannon bransen branson brant brantly branton braulio
braxten braxton brayan braydan brayden braydin braydn braydon braylon brayson brayton brenan brendan brenden brendin brendon brendyn brennen brenner
brennon brent brenten brently brenton bret breton brett bretton brevin brexton breyden breydon brian briant bricen bridger brien briggs brigham brinton
brison briton broadus broc brock brockton brodee broden broderick brodey brodrick brody bronson bronx brown bruce bryan bryant bryce brycen bryden
brydon bryen brylon bryon brysen bryson bryston bubba buck buckley bucky bud budd buddie buddy buel buell bufford buford buren burgess burke burl
burley burney burns burr burrell burt burton buster butch butler byran byron cade caden cadin caeden caedmon cael caesar cage caiden cain cainan caine
caio caius cal calder caldwell cale caleb calib calixto callum calob calum calvert calvin camarion camdon camillo camilo camron candelario candido
cannon canon cardell carl carles carleton carlito carlitos carlo carlos carlous carlson carlton carlus carmello carmelo carney carrick carsten carston
carter carvel carver carvin case casen cash cashton casimer casimiro cason casper caspian cassius castiel catarino cavan cavin caydon cayetano cayleb
cayson ceasar ceaser cecilio cedric cedrick celal celestino celso cephas cephus cesar cesare cesario cezar chace chad chadd chadley chadrick chadwick
chaim chalmer chalmers champ chance chancellor chancelor chanse chantz chapman charles charls charlton chas chase chasen chason chaston chaun chauncy
chavez chavis chayton chaz chazz cheskel chester cheston chet chetan chico chip chirag chirstopher chistopher chrisopher christapher christiaan
christiano christion christipher christo christobal christofer christoffer christoher christohper christop christoper christoph christopher christophor
christophr christos christpher chuck chuckie chucky chukwuemeka cian ciaran cicero cillian cipriano cirilo ciro cisco claiborne clarence clark clarnce
claud claudio claudius clay clayborn clayton clearance clearence clearnce clell clemens clement clemon clenton cleophas cleophus cletus cleve cleveland
cleven cliff clifford cliffton clifton cline clint clinton clive cloyd clyde cobe cobey codey cody coen cohen colbert colden cole coleman colen coleson
coleton colin collin collis colm colman colon colonel colson colston colt coltan colten colter coltin colton coltyn columbus colvin comer conall conan
conard conlan connell conner connor conor conrad conrado constantino constantinos conway cooper corban corben corbett corbin cord cordae cordale
cordarius cordaro corde cordel cordell cordero cormac cornel cornelio cornelius cort cortez cortland corvin corwin corwyn cosimo cosme cosmin cosmo
coulter craig crawford crayton creed creighton cresencio creston crew crispin crist cristhian cristian cristiano cristo cristobal cristofer cristopher
cristoval croix cross cru crue cuauhtemoc cullen cuong curran curren curt curtis curtiss curvin cutler cutter cuyler cy cylas cyle cyler cylus cyril
cyrus dade dadrian daemon daequan daeshawn daevion daevon dagan dagobert dagoberto daijon daimon dain daiquan daishawn daivd daivon dajuan dakarai dal
dalan dalen dallan dallen dallin dallon dalon dalton dalvin daman damar damarco damarcus damario damarion damarius dame damean damein dameion damen
dameon damian damien damin damion damir damjan damon damond damone damontae damonte dan dandre dane daneil dangelo danial daniel danilo daniyal danney
danny danta dantae dante danthony danton dantrell danzel daquan daquon daran darek darel darell daren dareon darey daric darick darik darin dario
darious darius darol darold daron darran darrel darrell darren darrick darrin darrius darrol darrold darron darrow darry darryl darryle darryll darryn
darsh darshan dartagnan darvin darwin darwyn daryel daryll dasan dasean dash dashaun dashel dashiell dashon dashun dason dat dathan daulton daunte
davante davaughn dave daveion daveon davey davian david davidson davien davion davis davon davone davonta davontae davontay davonte davut dawayne dawon
dawson dawud dax daxon daxton daylon daymian daymon daymond dayon dayquan dayron dayshawn dayson dayvion dayvon deacon deagan dean deandrae deandre
deangelo deante deanthony dearl deaundre decarlo decarlos decker declan dedric dedrick deegan deen deepak deforest degan deion deiondre dejaun dejohn
dejuan deklan delano delante delbert deleon delfino delford delmar delmas delmer delmont delmus delon delonte delos delray delroy delton delvin delvon
delwin delwyn demar demarco demarcus demario demarion demarius demarko demarkus demarquis demetre demetrick demetrio demetrios demetruis demian demir
demitri demitrius demon demond demone demont demonta demontae demonte demontre denard denilson dennis dennison denny deno denton denzel denzell denzil
deondre deonta deontae deontay deonte deontre dequan derald dereck derek derell deric derick derik derius derk dermot deron derral derreck derrek
derrel derrell derric derrick derrik derrill derrin derris derrius derron derryl derwin derwood deryck deryk desean desiderio desmon desmond detlef
detric detrick dev devante devaughn deveon devere devid devion devis devonta devontae devontay devonte devron dewain dewaine dewan dewane deward
dewayne dewey dewight dewitt dexter deyon dezmon dezmond dhruv diandre diangelo diante dick dickey dickson dicky diego diesel dieter dillard dillian
dillin dillion dillon dilon dimas dimitri dimitrios dimitris dimitrius dimitry dino diondre dionicio dionisio diontae dionte dirk dixon dj djalal
djamal djiby djuan dmarco dmarcus dmario dmarion dmitri dmitriy dmitry doc dock dodge dogan dogukan dolan dolph dolphus dolton domanic domanick domenic
domenick domenico domingo dominic dominick dominik domonic domonick don donaciano donal donald donathan donato donavan donaven donavin donavon donavyn
dondre donivan donley donn donnovan donny donold donovan donovin donovon donta dontae dontavious dontavius dontay donte dontez dontre dontrell donzell
doran dorion dorman doron doroteo doug douglas douglass dov dovid dow doyal doyle draco drake dramane dravin drayden drayton dre drequan dreshawn
drevon drexel dshawn duaine duan duane duard duc dudley duff duffy dugan dujuan duke dumitru duncan dupree duran durand durell duron durrell durward
durwin durwood dushawn dustan dusten dustin duston dustyn dutch duval duwayne duy dvonte dwain dwaine dwane dwayne dwight dwyane dylan dyland dylen
dyllon dylon dyron dyson eamon eamonn ean earl earle earley earnest earvin eason easton eathan eben ebenezer eber eberardo eberhard ector ed edd
edelmiro eder edgar edgardo edilberto edison edmon edmond edmund edmundo edric edrick edsel edson eduard eduardo edvin edward edwardo edwin edwyn
efraim efrain efrem efren egbert ehren eian einar eion eitan eithan eladio elam elazar elbert elbridge elden elder eldin eldon eldridge eleazar eleno
eleuterio elex elgin eli eliam elian elias eliazar eliezer eligah eligh eligio elihu elija elijah elijha elijiah elijio elimelech eliseo eliu eliud
eliyahu ellijah ellsworth ellwood elmer elmo elmon elmore eloy elpidio elroy elson elston elsworth elton elvio elvis elwin elwood elwyn elyas emad
emanual emanuel emil emiliano emilio emir emmanual emmanuel emmet emmett emmette emmit emmitt emre ender enmanuel enoc enoch enos enrico enrigue enriko
enrique enrrique eoin ephraim ephriam epifanio erald erasmo ercan erdogan erek eriberto eric erich erick erickson ericson erik eriq erle erling erman
ermes ernest ernesto ernie ernst erol eros errick errol erroll erron erskin erskine ervin erving erwin eryk esai esau esequiel esgar eshaan eshan
esteban estevan esteven estil estill eston ethan ethaniel ethen ethyn euel euell eugene eugenio eulalio eulas eulis eulogio eusebio eustace evan
evander evangelos evans evaristo evelio everardo everet everett everette evert everton evertt ewald ewan ewell ewing exavier eyad eyan eythan ezekial
ezekiel ezequiel ezio ezriel ezzard fabian fabien fabio fabricio fabrizio fadi fahad faheem fahim faisal faiz faizan faraz fareed fares farhan farid
faris farley faron faustino fausto favian favio federico fedi feliciano felipe felix felton fenton ferdi ferman fermin fernando ferruccio fidel
fidencio fielding filbert filemon filiberto filip filippo finian finis finn finnegan finnian finnigan fiorenzo fischer fisher fitzgerald flaviano
flavio fleming fletcher flint florencio florentino florian floyd folco ford forest forrest fortino fortunato foster fox francesco francisco franciso
franco francois frank franklin franklyn franky fransico fransisco franz fraser frazier fred freddrick freddy frederic frederich frederick frederico
frederik fredric fredrick fredy freeman french fridolin friedrich fritz froilan froylan fuad fulton furman gabe gaberiel gabino gable gabriel gadiel
gaetano gage gaige gaines gaither galvin gamal gamaliel gannon garald gardner garen garet gareth garett garey garfield garin garion garner garold garon
garren garret garreth garrett garrick garrin garrison garron garry garth garvin gary gaspar gasper gatlin gauge gaurav gautam gavan gaven gavin gavino
gavon gavriel gavyn gayland gaylord gearld geary gehrig genaro general gennaro geno geoff geoffery geoffrey geoffry georg george georgio georgios
geovani geovanni geovanny geovany gerad gerald geraldo gerard gerardo geremiah geremy gergory gerhard gerhardt gerlando german germano geroge gerold
gerome geronimo gerrard gerrell gerrick gerrod gershon gerson gert gery gheorghe giacomo gian giancarlo giancarlos gianfranco gianluca gianmarco gibran
gibson gideon gifford gilbert gilberto gildardo giles gilford gillermo gillis gilman gilmer gilmore gino giorgio giosue giovani giovanni giovannie
giovanny giovany giovonni girard giuliano giulio giuseppe glade gleen glen glendon glenford glenn glennon glenwood glover godfrey godwin gonzalo gora
gordan gorden gordon gorge gorman grabiel graden grady graeme grafton graham grahm graig granger grant granville gratian grayden graydon grayling green
greg gregary gregery gregg greggory gregor gregorio gregory greyson griffen griffin griffith grover gryphon guglielmo guido guilford guilherme
guillermo guiseppe gunnar gunner gunther gurney gus guss gust gustabo gustav gustavo guthrie guy gyasi habib hadi hadrian haider haig haitam hakeem
hakim hal halbert hall hamed hamid hamilton hamit hamp hampton hamza hamzah haneef hanif hank hannibal hans hansel hansen hansford hanson hao harald
harden hardie hardin harding hardy hari haris harl harlan harland harlen harlin harlon harmon harold haroon harouna harrel harrell harris harrison
harrold harry harsh hart hartwell harun harvard harvey harvie harvy hasaan hasan hasani haseeb hashim haskel haskell hassan hassel hawk hays haytam
hayward haywood hazen haziel heath heber hebert hector heinz heith hellmut helmut henderson hendrick hendrik henery henrik henrique henrry henry herald
herb herbert herbie herby hercules heribert heriberto herman hermann hermes hermilo herminio hermon hernan hernando herold heron herschel herschell
hersh hershal hershel hershell hershy herson herve hervey heston hewitt heyward hezekiah hideo higinio hilario hilbert hillard hillel hilliard hilton
hinton hipolito hiram hiroshi hisham hobart hobert hogan hoke holden holmes holt holton homar homer homero hoover horace horacio horatio horton hosea
hosie houssam houston howard howell howie hoy hoyle hoyt hubbard hubert huck hudson huey hugh hughes hughie hugo hulen hulon humberto humphrey humza
hung hurbert hurshel hussain hussein huston huy hyman hyrum hüseyin iacopo iain ian ianis iban ibn ibraheem ibrahim ibrahima idris ignacio ignatius
igor iheb ikaika ike ikechukwu ikenna iker ilan ilias iliass iliasse ilie ilyas ilyasse ilyes imad imanol immanuel innocenzo inocencio ioannis ionel
ionut irby irfan irmin irven irvin irving irwin isaac isaah isaak isac isacc isadore isael isai isaiah isaias isaih isaiha isak isamu ishaan ishan
ishmael isiah isidoro isidro ismael ismail isom israel isreal isrrael issac issaiah issak issaka issiah italo ivan ivar iven iverson ivin ivo iyed
izaac izaak izac izaiah izak izayah izell izik izrael jabar jabari jabbar jabez jabin jabriel jabril jac jaccob jace jacek jacen jaceon jaciel jacinto
jack jacksen jackson jacob jacobe jacobie jacobo jacoby jacolby jacorey jacori jacorian jacory jacquan jacquez jadarius jadiel jadon jaedon jaeger
jaelon jaeson jaevon jafar jafet jager jagger jahaziel jaheem jaheim jahi jahiem jahir jahleel jahlil jahmal jahmar jahmari jahmel jahmere jahmir
jahsiah jahsir jahvon jaiquan jair jairo jairus jaison jaivon jajuan jake jakeb jakeem jakhari jakhi jakie jakob jakobe jakobi jakobie jakoby jakori
jakson jakub jalal jaleel jalil jamaal jamaar jamahl jamaine jamal jamale jamall jamar jamarcus jamare jamaree jamarian jamario jamarion jamarious
jamarius jamarkus jamarr jamarri jamaul jamauri jameel jameer jameir jamen jamere jamerson james jamez jamian jamichael jamiel jamien jamier jamir
jamon jamond jamonte jancarlo jancarlos janson jantzen japheth jaquan jaquarius jaquavion jaquavious jaquez jaquon jarad jared jarek jarel jarell jaret
jareth jarett jarid jariel jarius jarno jarod jarold jarom jaron jarrad jarred jarrel jarrell jarren jarret jarrett jarrid jarrin jarrod jarron jarryd
jarvis jaryd jase jasean jasen jashaun jashawn jashon jashua jasir jason jasper jasson jatavious jathan jaun javan javante javar javari javarious
javaris javarius javaughn javeon javian javien javier javin javion javis javone javonta javontae javonte jawad jawan jawaun jawon jawuan jax jaxen
jaxin jaxon jaxsen jaxson jaxton jaxx jaxxon jay jaycen jayceon jaycob jaydon jaykob jaylon jaymar jaymes jaymin jayon jayquan jayro jayron jayse
jaysean jaysen jayshaun jayshawn jayshon jayson jaythan jayton jayven jayveon jayvian jayvien jayvin jayvion jayvon jayvyn jaziel jb jc jd jeancarlo
jeancarlos jeanluc jeanpaul jeanpierre jearld jeb jebediah jed jedadiah jedd jedediah jediah jedidiah jeff jefferey jefferson jeffery jeffory jeffrey
jeffry jefrey jehu jemal jemar jemel jenaro jencarlos jens jenson jeovany jerad jeral jerald jerame jeramey jeramiah jeramie jeramy jeran jerard
jerardo jered jerek jerel jerell jeremaih jereme jeremey jeremi jeremia jeremiah jeremias jeremih jeremy jeremyah jeric jerick jerico jerid jeriel
jerimiah jerimy jermain jermaine jermal jerman jermane jermel jermell jermey jermichael jermon jermy jerod jerold jerome jeromey jeromie jeromy jeron
jerone jeronimo jerrad jerrald jerred jerrel jerrell jerremy jerren jerret jerrett jerrick jerrid jerrod jerrold jerron jerry jerson jervon jeshua
jesse jessejames jessup jestin jeston jesus jet jeter jethro jett jevin jevon jevonte jeyson jhett jhon jhonatan jhonathan jhonny jhovany jibreel
jibril jiles jim jimmey jimmy jionni jiovani jiovanni jj joab joah joanthan joao joaquim joaquin job jobe jochen jock joe joel joeseph joesph joh
johannes johathan john johnanthony johnatan johnathan johnathen johnathon johncarlos johndavid johney johnhenry johnmark johnmichael johnney johnny
johnpatrick johnpaul johnson johnston johnthan johnthomas johny jomar jon jonah jonas jonatan jonathan jonathen jonathon jones jonmichael jonn
jonnathan jonothan jonpaul jonthan jordy jorel jorell jorge jorgen jorje joschua jose joseangel joseantonio josedejesus josef joselito joseluis
josemanuel josemaria joseph josephus josh joshawa joshua joshuah joshue joshwa josiah josias josmar jospeh jossue jostin josue josué jotham jousha
jovani jovanny jovante jovany jowell jozef joziah jquan jr jt juan juancarlos juandiego juanito juanjose juanmanuel juanpablo juaquin jubal jud judah
judd judge judson jujuan julian juliano julio juliocesar julious julius juluis junior junious junius justan justen justin justino justo juston juvenal
juventino juwan jvon jürgen kaan kabir kace kacen kacper kadan kadarius kade kadeem kaden kadon kaedon kael kaeleb kaeson kage kahlil kaidon kaileb
kain kainalu kainan kaine kainen kainoa kaipo kairo kaisen kaiser kaison kaito kaj kajuan kal kalab kaleb kaleel kalel kalem kaleo kalib kalil kalman
kalob kalon kalub kalvin kamal kamarion kamau kamel kamran kanaan kane kannon kanoa kanye karam kareem karl karlo karlos karlton karmelo karriem
karston karthik kase kaseem kasen kash kashif kashton kasim kason kasper kato kavan kaven kavi kavin kavion kavon kawan kawika kayleb kayne kayvon
kazuo keagen kean keanan keandre kedar kedric kedrick kee keefe keenan keene keenen keenon keeton keevin keifer keion keiron keith keithan keithen
keivon kejuan kekoa kelan keldon keldrick kelson kelton kelvin kemar kemarion kemon kemp ken kenan kenard kendarius kenderick kendon kendrell kendric
kendrick keneth keng kenith kenn kennard kenneth kenney kennieth kennith kennon kennth kenny keno kenon kenric kenrick kent kenta kentavious kenton
kentrell kenyan kenyon kenzo keoki keon keondre keone keontae kermit kern kerrick kervin kerwin kesean keshaun keshav keshun keston kevan keven kevin
kevion kevon kevonte keyan keyon keyshaun keyshawn keyton keyvon khaleb khaled khaleel khalid khalif khalil khaliq khang khary khiry khoa khoi
khristopher khyree kian kidus kiefer kiel kier kieron kieth kile kilian kimo king kingston kion kip kipp kipton kirk kirkland kirt kishan kiyan kiyoshi
klaus klay klayton klint klinton knowledge knox knute kobe kobey koby kodey kodiak koen kofi kohen kohl koji kole kolin kollin kolt kolten kolter
koltin kolton koltyn kong konner konnor konrad konstantinos koran korben korbin kordell kort kortez kraig kramer kreg krew krish kristofer kristoff
kristoffer kristofor kristopher kruz krystopher krzysztof kullen kunal kurt kurtis kush kwabena kwaku kwame kwasi kwesi kyden kyjuan kyland kylon kyon
kyrell kyron kysen kyson kyzer laban labron ladainian ladarious ladarius ladarrius ladd laderrick ladislaw lafayette lafe lahcen laird laith lakeith
lakendrick lalo lamarcus lamario lamarion lamark lamarr lamon lamond lamont lamonte lance lancelot landan landen lander landin landon lang langdon
lanny lansing lantz larbi larence larenz larenzo larnell laron laroy larry lars lary laszlo lateef latham lathan latroy laurentiu lauro lavar lavonte
lawayne lawerance lawerence lawernce lawrance lawrence lawson lawton lawyer layachi laymon layth lazar lazaro lazarus lazer leamon leander leandre
leandrew leandro leanord lebron ledarius ledger leeland leeroy leevi legrand lehman leif lelan leland lem lemar lemont lemuel len lenard lendell lendon
lenin lenn lennard leno lenoard lenon lenord lenton lenwood leo leobardo leodis leon leonard leonardo leoncio leondre leonel leonidas leonides leopoldo
leotis leron lerone leroy les lessandro lester leszek levan levar levell levert levester levi levin leviticus levy lew lewie lewis lex lhoussaine liam
liborio librado liem lige lilburn lincoln lindbergh lindon linford link linkin lino linton linus linwood lionel lionell lipa lisandro liston livingston
lizandro lleyton lloyd lochlan locke lofton lon londell lonell long lonnell lonny lonzell lonzie lonzo lord lorenz lorenzo loring lorn lorne louden
louis lowell loyd loyde lucas lucian luciano lucio lucious lucius lucus ludovico ludwig luigi luis luisangel luiz lukas lukasz luke lukus luqman luster
luther lydell lyle lyman lyndon lynwood lysander maalik maaz mac macario macarthur mace macen maceo mack mackey macklin maddex magdaleno magnus mahad
mahdi maher mahir mahki mahlon mahmoud mahmut maik majid major makaio makhai makhi makoa makoto maksim malachai malachi malachy malakai malakhi malaki
malcolm malcom male maleek malichi malick maliek malik malikai maliki maliq malique malte malvin mamadou manav mandel manford manfred manish manley
manly manning manny manoel manolo manson manu manual manuel marc marcanthony marcelino marcello marcellous marcellus marcelo marchello marcial marciano
marcin marck marco marcoantonio marcos marcus marek margarito mariano marino mario mark markanthony markeese markeith markel markese markham markis
marko markos markus marlan marland marlon marouan marouane marquan marquavious marquell marques marquese marquez marquice marquies marquis marqus
marshal marshall marshaun marshel marshon mart martavious martavius martel martell marten martez martin martinez martino martrell martyn marven marvin
marwan marwane marzio masao masen mason massamba massimo mat matan mateen mateo mateus mateusz matheo matheus mathew matias matija matix matt matteo
mattew matthew matthews matthias matthieu mattias maurice mauricio maurilio maurizio mauro maverick mavrick max maxfield maxim maximilian maximiliano
maximillian maximillion maximino maximo maximos maximus maxon maxson maxton maxwell maxx mayer maynard maynor mazen mazin mbaye mcarthur mccoy mcdonald
meade medford mehdi mehki mehmet meir mekhi melbourne melchor melecio melford melton melven melville melvin melvyn menachem mendel meng menno merton
mervin mervyn merwin merwyn meshach meyer mhamed micael micahel michael michaelangelo michaelanthony michaell michail micheal michelangelo michial
michiel mick mickael mickeal mickel migel miguel miguelangel mihir mikai mikail mike mikeal mikey mikhael mikhail mikko milburn miles milford millard
milton mino minor minoru mirco misael missael mister mitch mitchel mitchell mizael moaad modesto moha mohamad mohammad mohammed mohit moises moishe
monico mont montae montavious montel montell montreal montrel montrell montrez monty moody mordecai mordechai morey morrell morris mortimer morton mose
moses moshe mostafa mouhamed muhamed muhammad muhammed munir murad murray murry musa mustafa mustapha myer myles mynor myron naaman nabeel nachman
nadav nadeem nader nadir naeem nafis naftali nahom nahshon nahum naim nainoa naji nam namir namon napoleon naquan narciso nasario nash nasir nason
nasser nassir nat natan natanael nataniel nathan nathaneal nathaneil nathanel nathanial nathaniel nathen nathon naveed navin naythan nazario nazir
ndiaga neal neale ned neel nehemiah nehemias neiko neil neill nello nels nelson neo nephi nevan neville newell newman newton neymar niall niam nicanor
nicco niccolo nichalos nicholai nicholas nicholaus nicholes nicholis nicholos nichols nicholus nick nickalas nickalus nicklas nicklaus nickolas
nickolaus nickolus nicodemus nicolai nicolas nicolaus nicolo niel niels nigel nihat nikhil nikkolas niklas niklaus nikolai nikolaos nikolas nikolaus
nikoli nikos niles nils nirav nishant nitin nnamdi noah noe nolan noland nolberto nolen nomar norberto norm norman normand norton norval norvel norvin
norwood nosson nunzio nygel nyle nyles obadiah obed obert obinna obrian ociel octavian octaviano octavio octavious octavius oden odin odis odus ogden
okey olaf olajuwon olan olando olden ole olen olin oliver oliviero olmo olti om omar omarion omarr omero omid omri oneil onesimo ontario oracio oran
oren orenzo orin orion orlan orland orlando orlin orlo orman orren orrin orson orval orvel orvil orville orvin orvis oryan osama osbaldo osborne oscar
osiel oskar osman osmar osmin osvaldo oswald oswaldo otho otis otoniel ottis otto oualid oumar ousama ousseynou ovid ovidio owen owens oziel ozzy pablo
padraic padraig panagiotis paolino paolo park parke parks parley parry parsa parth pascal paschal pascual pasqual patric patricio patrick patrik patryk
paul paulino paulo pavan pavel pawel payne pearce peder pedro penn percell percival percy perez perfecto pervis petar pete peter peterson petros petru
pharaoh pharoah pheng phil philbert philemon philip philipp phill phillip phillipe phillips phineas phong pierce pierluigi piero pierson pieter pietro
pinchas pinchus piotr placido pleas polo porfirio porter powell pranav pratik prem prentice prentis prescott presten prestin preston price primitivo
primo princeton purcell purnell purvis qasim quade quadir quaid quamir quan quang quantavious quantez quashawn quavon quenten quentin quenton quest
quince quindarius quint quintavious quinten quintez quintin quinton quintrell quoc quran race radames radford radouane raeford raekwon raequan rafael
rafe rafeal raffaele raffaello raffi rafi raghav raheem raheen raheim rahiem rahim rahman rahmel rahsaan rahul raiford rainald rainer rainier raj rajan
rajeev rajesh rajiv rajon rakeem rakesh rakim ralph ralphael ralston ram ramel ramin ramir ramiro ramon ramond ramone ramses ramy ramzi rance randal
randale randall randel randell randle randol randolf randolph randon randy ranger ransom raphael rapheal raquan rasean rashaad rashaan rashad rashard
rashaud rashed rasheed rasheem rashid rashod raudel raul ravi ray rayburn rayce rayfield rayford raylon raymon raymond raymund raymundo raynaldo
raynard raynold rayon rayquan raysean rayshaun rayshon raziel razvan recardo rece reco redmond reed reef reginal reginald regino reginold rehan reid
reinaldo reinhold rejan remigio remo remus renald renaldo renard renardo renato rendell reno renwick renzo reo reuben reubin reuel reuven rex rexford
rey reyansh reyli reymond reymundo reynaldo reynard reynold reynolds reza rhett rhodes ric ricard ricardo riccardo ricco rich richard richardo
richardson richey richmond richrd richy rick rickard rickey rico riddick rider ridge rigel riggs rigo rigoberto riker rinaldo rishaan rishab rishabh
rishi ritchie rithvik rito ritvik rj rob robb robbert robby robel rober robert roberto robertson robet robinson rocco rochester rock rockey rockford
rockwell rocky rod rodd roddrick roddy rodell roderic roderick rodger rodgers rodman rodney rodolfo rodric rodrick rodrigo rodriguez rodriquez roel
rogelio roger rogerio rogers rohan rohit rojelio rolan roland rolando rolf rolfe rolland rollie rollin rollo roman romario romel romello romelo romeo
romero rommel rommie romulo ron ronak ronal ronald ronaldo ronan rondal rondale rondall rondel rondell rondy ronel ronen roney ronin ronn ronnald
ronney ronold roosevelt roque rosalio rosco roscoe rosendo rosevelt ross roswell rowdy rowland roy royden ruben rubin ruddy rudolf rudolfo rudolph
rudra rudy rueben ruel ruffin ruffus rufino rufus ruger ruggero ruggiero rui rulon rumaldo rupert ruperto rush rushil russ russel russell rustin ruston
rutherford ruvim ryan ryder ryken ryker ryne ryo ryon ryu saad sabastian sabian sabin sabino sabir sachin sadiq saeed saer safwan sagar sahib sahil
sahin sahir said saif sal salbador saleem saleh salim salman salomon salvador salvadore salvator salvatore samad samarth sameer samer sameul samir
sammuel sampson samual samuel samy sanchez sanders sandor sandro sanford sanjay sanjeev santiago santino santo santonio saquan sarkis satchel sathvik
saturnino saul saulo saverio savino savion saxton sayed scot scott scotty seamus sean seanmichael seann sebastain sebastian sebastiano sebastien
sebastion sedric sedrick seferino seiji sekou selahattin seldon selvin selwyn serafin sergej sergio serjio servando sesar seth sevastian severiano
severo seymour shad shadrach shadrick shaheed shaheem shahid shain shakeem shakim shakir shakur shamus shane shant shareef sharif shariff sharod
sharrod shaul shaurya shayaan shayn shean shedrick sheldon shelton shem shemar shepard shepherd sherard sherman sherod sherrod sherwin sherwood shigeru
shimon shiv shivam shlok shlome shlomo shmiel shmuel sholom shraga shrey shreyas shulem shyam shyheim sid siddhant siddharth sidharth siegfried
siegmund sigifredo sigmund sigurd silas silvano silverio silvester silvestre silvio sim simo simon simpson sione sir sirio siro sixto skip skipper
slade slate slater smith socrates soham sohum soloman solomon solon son sotero soufian souhail spence spencer spiro spiros spurgeon srikar sriram
stafford stan stanford stanislaus stanley stanly stanton stavros steel steele stefan stefano stefen steffan steffen steffon stefon stellan stephan
stephano stephen stephon stephone sterlin stetson stevan steve steven stevens stevenson stevin stevon steward stewart stockton stonewall stoney
stratton stryder stryker stuart styles sulaiman sunil suraj sven syed sylas sylis sylus sylvan sylvester syrus sören süleyman tab tabari tad tadashi
tadd tadeo tadzio taevon tafari taft tage taggart taha tahir tait tajh tajuan takashi takeo takeshi takumi talal talan talbert talbot talen talha talib
tallen tallon talmadge talmage tamarcus tamarion tamer tamir tan tancredi taner tanner taquan taras tarek tarell tarence tarik tariq tarrance tarrell
tarrence tarun tarus tarvis taten taurean tavares tavaris tavarius tavarus taveon tavian tavin tavion tavis tavish tavon tavoris tayon tayshaun
tayshawn tayson tayton tayveon tayvion tayvon teague ted tedd tedrick tej tejas telvin teo teodoro teofilo teon terance terell terence termaine teron
terrance terrel terrence terrick terron tevin tevita tevon tex thad thaddaeus thaddeus thaddius thadeus thadius thane thang thatcher thayne theadore
thedore thelbert theobald theodis theodor theodore theophilus theotis therman thermon theron thiago thimothy thom thomas thompson thor thorin thornton
thurman thurmon thurmond thurston tiago tiberio tiberius tighe tijuan tilford tillman tilman tilmon tilo tim timm timmothy timmy timon timonthy timoteo
timothey timothy timur tin tino tirrell titan tito titus tj toan tobia tobiah tobias tobin tod todd toddrick tolbert tollie tom tomas tomaso tomasz
tomer tommaso tommy tomy tonino tonny tony tor toren toriano toribio torrian torsten tosh toshio tou townes townsend trae traevon trajan tramel tramell
trapper travaris travell traven traveon travin travion travis travon travonte tray trayton trayvion trayvon tre treavor trebor tremain tremayne tremell
trent trenten trentin trenton trentyn trequan tres tresean treshaun treshawn treshon treston trevan trevaughn trevell treven treveon trever trevian
trevin trevion trevis trevon trevonte trevor trevyn trey treyson treyton treyvion treyvon tri trinton tripp triston triton tron troy truett truitt
trumaine truman trung trustin tryston tuan tucker tuff turner ty tyce tyjuan tylen tyler tylon tymere tymir tymon tynan tyon tyquan tyran tyre tyrece
tyreece tyreek tyreese tyreik tyrek tyreke tyrel tyrell tyrelle tyren tyrese tyric tyriek tyrik tyrin tyriq tyrique tyris tyrome tyron tyrone tyronne
tyrrell tyrus tysean tysen tyshaun tyshawn tyshon tyson tytan tytus tyus tyvon tywan tywon tzvi ubaldo udo ulices ulises ulisse ulisses ulysee ulyses
ulysess ulysses umair umar umberto urban urbano urijah usher usman uvaldo uziel uzziah uzziel vaden vadim vaibhav valdemar valente valentino valter
vance vander vann vanni vansh varun vasilios vaughan ved vedant veer velton venancio venson vergil vernard vernon veron vicent victor victoriano
victorio vidal viet viggo vihaan vijay vikas vikram viktor viliami vinay vince vincent vincenzo vinh vinny vinson vinton viraj virgel virgil virgilio
virgle vishal vishnu vital vitalis vito vittorio vivaan vivek vladimir vladislav volker waddell wade wail waldemar walden waldo waldon waleed wali
walid walker wallace walt walter walton ward wardell warner warren warrick waseem wash washington watson wayde waylan wayland waylen waylon wayman
waymon waymond wayne webb webster weldon welford wellington wells welton wendall wendel wendell werner wes wesley wesson west westen westin westley
westly weston weylin weyman wheeler whit whitman wil wilber wilbern wilbert wilberto wilbur wilburn wilburt wiley wilford wilfred wilfredo wilhelm
wiliam will willaim willam willard willem william williams willian williard willibald willis wilmar wilson wilton wim windell winfield winford winston
winthrop winton wolf wolfgang woodroe woodrow woodson woody worley worth wray wright wyatt wyman wynton xaiden xaiver xander xavi xavian xaviar xavien
xavier xavion xavior xzavier xzavion yaakoub yaakov yadiel yadier yahir yahya yair yakov yale yamir yancey yandel yanek yaniel yannig yariel yasar
yaseen yash yasin yasir yasser yassin yazan yechezkel yechiel yehoshua yehuda yehudah yerik yeshaya yeshua ygnacio yilmaz yisrael yisroel yitzchak
yitzchok yobani yoel yohan yonatan yonathan yoni yordi york yosef yoseph yoshio yousef yousif youssef yousuf yovani yovanni yovany ysidro yul yunus
yurem yusef yusuf yuvraj zac zacarias zacary zacchaeus zaccheus zach zacharey zachari zacharia zachariah zacharias zachary zacheriah zachery zachory
zachry zack zackariah zackary zackery zackory zade zaden zahid zahir zaid zaiden zaine zak zakai zakary zakee zakery zaki zakk zakkary zalman zalmen
zamarion zamir zander zane zaquan zarek zavian zavien zavier zavion zayan zayd zayden zaylen zayn zayne zayvion zeb zebadiah zebedee zebediah zebulon
zebulun zechariah zeeshan zeke zeno zenon zeth zeus zev ziad ziyad zoltan zubair zvi zyler zymir ömer
`
