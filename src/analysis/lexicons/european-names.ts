// Made by scripts/make-european-names.mjs; not to be edited by hand.

/** Given names of European countries, Brazil and Mexico that their lists give to one gender alone, in small letters (npm package @faker-js/faker, MIT License). */
export const EUROPEAN_WOMEN = `
aaliyah aaltje abbondanza abby abdonie abeline abendam abigaelle abigail abigaël abigaëlle abigaïl abigél abril aby acacie acanthe acilia ada adalbaude
adalberta adalgisa adalsinde addolorata adea adegrine adela adelaida adelaide adelajda adelasia adelaïde adele adelie adelina adeline adeltrude adelya
adile adina adja adolfa adolfína adolphie adonise adrastée adrehilde adria adriana adriena adrienne adrijana adriána adèle adél adéla adélaïde adélie
afitap afra agape agata agatha agathe agilberte aglae aglaia aglaja aglaé agnane agneflète agnes agnesa agnese agneta agnieszka agnès agostina agripina
agrippine agrypina agáta ahenk ahlem aicha aida aileen aimee aimée aina aino aisha aissatou ajana ajla ajlin ajna akvelīna alaine alana alara alaïs
alba albane albena alberta alberte albertina albertine albertýna albertīne albina albérade albína alcidie alcina alcine alcyone alda aldegonde alea
alejandra aleksandra alemka alena alenia alenka alessa alessandra alessia aleth alexa alexandra alexandrea alexandrina alexandrine alexane alexanne
alexia alexine aleya aleyna aleška alfonsa alfreda alfréda alia alica alice alicia alicja alida alienor aliette alima alina aline alis alisa alisha
alison alissa alissia alix alixe aliya aliyah alizee alizé aliénor alka allegra allison alma almila aloisie alojza alojzije aloyse aloïse alphonsine
alpike altea althée altın alvina alvīne alya alyah alycia alyssa alyssia alysson alícia alíz alžbeta alžběta amabela amadea amalia amaliane amalie
amalija amalthée amanda amande amandine amante amarande amaranthe amaryllis amata amaya amber ambra ambre ambrine ambroisie amea amel amelia amelie
ameline amelya amen amicie amina aminata aminte amira amra amy amália amálie amáta amélia améliane amélie améthyste amālija ana anabel anabela anabelle
anae anael anaelle anahita anaida anamaria anamarija anar anastasia anastasie anastasija anastazija anastazja anastázia anastázie anatolia anatázie
anatólie anaëlle anaïs anca anceline anci ancica ancilla ancuța anda andaç andjelina andra andrada andreea andreja andrijana andrina andromeda andrée
anděla andělína andżelika anemona anesa aneta anette anežka angadrême angela angelica angelika angelina angeline angelique anghelina angie angilberte
angèle angélina angélique ani ania anica anicette anicée anika anina anise anissa anita anișoara anja anka ann anna annabel annabell annabella
annabelle annagrazia annalena annamaria annaëlle anne anneke anneli annelie annemarie annemijn annette anni annie annika annikki annonciade annunziata
anny anouck anouk ansberte anselma anstrudie antea anthelmette antigone antoaneta antoinette antonela antonella antonia antonija antonina antonine
antónia anuța anya anémone anči ančica anđela anđelika anđelina aphélie apolena apollina apolline apollonia appia appoline aquiline arabela arabella
arabelle araceli aranka arcadie areta argelia argine aria ariadna ariana ariane arianna aricie ariela arielle arij arina arisa aristița arlene arleta
arlette armance armande armandine armeline armelle armida armide armine arna arnaude arnolda arnoštka arsènie artemis artemisa arthurine artémis arwa
arwen arya arın asceline ascension asel asella ashley asija asiya asja aslım asma asmaa assa assetou assia assil assomption assunta assya astarté astou
astrid astrida astride astrée astrīda astérie asuela asya atanasia atanázie atena athalie athanasie athena athenaïs athina athéna athénaïs aube
aubertine aude audeline audrey augusta augustina augustine augustýna aura aure aurelia aureliana aurelie aurelle auriane aurica aurora aurore aurélia
aurélie aurélienne aurēlija ausilia ausiliatrice auxane ava ave aveline avigaëlle avital avoye awa axeline axelle aya ayah ayana ayem aykal ayla ayleen
aylin ayline aymardine aymonde ayren aysar ayse ayşıl aza azalée azelia azeline azra azzurra azélie açela açelya açılay aïcha aïda aïna aïsha aïssata
aïssatou ağça aīda babeta babette babila bade bahia balın bambina bara barbara barbe barbora barbro barica bartolomea basilia basilisse basma bassilla
bathilde batilda baya bağdagül baņuta beata beatrice beatrix beatriz beatrycze becky bediz bedran bedřiška behrem belemir belina belinda bella belma
beltun belçim benedetta benedicte benedikta benedita beniamina benice benigna benli bente benthe benvenuta berceste berenice berenika berinay berit
bernadetta bernadette bernarda bernice berran berre berta bertha berthe bertille bertolda berva beryl berçin besra bessie beth bethany betina betsy
betta bettina betty beulah beuve beverly beya beáta beāte bianca bianka bibi bibiana bibianna bibiána bice bigna biljana billie binta bintou birgit
birgita birgitta birgitte bisenija biserka blagica blahomila blahomíra blahoslava blanche blandine blanduzia blanka blažena blessing bobana bobbi
bobbie bogdana boglárka bohdana bohumila bohumíra bohuna bohuslava bohuše bojana bojislava boleslava bonnie borbála borislava borka boróka bosiljka
bouchra bořislava božena božetěcha božica božidara brandi brandy branimira branimíra branislava branka brankica bratislava brenda bridget brigida
brigita brigitta brigitte brita britt brittany bronislava brooke bruna brune brunehaut brunehilde brunhilda brunilde brygida brândușa bárbara béatrice
bénédicte bérangère béryl bérénice bíborka bārbala běla břetislava caetana caitlin calista calogera calpurnia camelia camila camilia camilla camille
camélia candace candice candida canel cangül cannur cansel cansın capitolina capucine cara caridad carina carine carla carlijn carlota carlotta carmela
carmen carmina carminho carmo carola carole carolin carolina caroline carolyn carrie casandra casiana casilda casimira cassandra cassandre cassie
cassiopea cassiopee castille cataleya catalina catarina catena caterina catharina catherine cathy catinca cato catrin catrina catrinel ceca cecelia
cecile cecilia cecilie cecylia cecília cecílie celeste celestina celestine celestýna celia celie celina celine celinia cerasela ceren cerise ceyda
ceyla ceylan ceylin ceylinaz cezara chahinez chanel chantal charlaine charleen charlene charline charlize charlotta charlotte charlène chayenne chayma
chaïma chelsea chelsey cheryl cheyenne chiara chirine chloe chloé chranislava christa christelle christiane christie christin christina christine
christy cilvenaz cindy cinzia cipriana cirilla claire clara clarisa clarissa clarisse claudia claudine clea clelia clelie clemence clementina
clementine clemenzia cleo cleofe cleopatra cleophee clio cloe clorinda clothilde clotilde cloé cléa clélie clémence clémentine cléo cléophée coco
codrina codruța cointa colette coline colleen collien colomba colombe conception concetta conchita connie consolata constance constantina constança
constanța consuela cora coralia coralie coraline cordelia corentine corina corinna corinne cornelia cosima cosmina costanza coumba crenguța crescenzia
crina cristiana cristina crocefissa cronida crystal csenge ctibora ctirada ctislava cunegonda cuzia cynthia cyntie cyra cyrielle cyrila cyrine cécile
céleste célestine célia céline cătălina daantje daciana dada dafina dafne dagmar dagmara dagmāra dahlia daiana dainuvīte daisy dajana dalia dalibora
daliborka dalida dalie dalila dalimila dalimíra dalla damaris damiana damiána damjanka damla dana danae dania danica daniela daniella danielle danijela
danila danique danka danuta danuše daphne daphnee daphné dara daria dariana darie darija darina darine darinka darja darla darleen darlene davida
davina dawn dea deanna debbie debora deborah debra defne degna dejana delfina delia delie delinda delizia della delores delphine demet demetra demetria
demi denisa denise deodata derin derya desanka desdemona desiderata desiree despina destan deste devota dewi diamante diana diane dianna dianne dianora
diara dicle diclehan dida didem didina diede dieke dieudonnée dijana dilara dilay dilberay dilek diler diletta dilruba dimitrina dina diodata dionisia
dita divine diviška divna dixie diána diāna djeneba djenna dobrava dobrila dobromila dobromíra dobroslava dochia doda doina dolunay domenica dominika
dominique domitille domnica dona donalda donata donatella donka donna donáta dorana doreen doriana doriane dorica dorina dorine doris dorit dorka dorli
dorota dorotea doroteja dorothea dorothy dorothée dorottya dorthe doubrava doubravka douce dounia draga dragana dragica draginja drahomila drahomíra
drahoslava drahotína drahuše drina druina dua dubravka dulcinea dulina dumitra dumitrana dune dunja duygu dušana dušanka dušica duška dyna dzirkstīte
dzīle dáša débora dóra döndü dünya dürdane dürriye dārta ebba ebe ebony ebru ecaterina ece ecem eda edda edelberga edita edith editta edmée edna
eduarda edvarda edvige edyta edīte eef eefje eeva eftalya eftimia egizia eglantine egle egona eileen ekin ela elaide elaine elanur elda elea eleanor
eleanore elektra elena eleni eleonora eleonore eleonóra elettra elfrída elfrīda eliana eliane elide eliette elif elimena elin elina eline elinor eliona
elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elissa eliza elizabet elizabeth elize eliška elka ella elle ellen elli ellie elly
elmas elmīra eloane elodia elodie eloisa eloise elona elora eloá eloïse elsa elsbeth else elsie elvia elvira elvire elvíra elvīra elwira elya elyne
elynn elyssa elza elçin eléa eléanore eléonore elīna elīza elżbieta ema emanuela emanuelly emel emelie emeline emely emese emi emie emili emilia
emiliana emilie emilija emily emine emma emmanuelle emmelie emmely emmi emmie emmy emna emy emília emílie emīlija ena enie enimia enise enna enola
enora enrica enya eracla erica erika erin erine erma ermelinda ermenegarda ermenegilda erminia erna ernesta ernestine ernestīne ersilia ervína esen
eser esin esma esmee esmeralda esmeray esmée esperanza essie estefanía estela estella estelle ester estera esterina esther eszter etela ethel eudokia
eudoksja eudoxie eufemia eufrasia eufrosina eufrozina eufrozína eugenia eugenie eugénia eugénie eula eulalia eulalie eulálie eunice eunika euphrasie
euridice eurydice eusebia eusebie eusébie eutalia eva evangelina evanghelina evdokija eve evelien eveliina evelin evelina eveline evelyn evelyne
evelína evelīna evi evie evy evşen evženie ewa ewelina eya eylül eyşan fabia fabiana fabie fabienne fabiola fabiána fabiënne fabrícia fadime fahriye
fahrünissa faith famke fanni fannie fanny fanta fantine farah fardau fatim fatima fatimata fatma fatou fatouma fatoumata fatoş fausta faustina faustine
faustýna fay faya faye fayen fayenne fazilet febe federica fedora fehime felicia felicie felicita felicitas felina feline felícia felície fem femke
femm fenja fenna fenne ferah feray ferdinanda ferdynanda feride feriel feriha fernanda feryel feyza fiammetta fidan fidelie fieke fien fiene fiep figen
fikriye filipa filippa filiz filofteia filomena filoména filou fine finia finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs flaminia flavia
flaviana flavie fleur floare floarea floor floortje flor flore florence florencja florentina florentine florentýna florența floriana floriane florica
floridia florie florina florine flurina flóra foca fortunata fortunée fosca fran franca frances francesca francette francia francine francisca
franciszka franka františka franziska françoise freda frederica frederike freja freya frida frieda friederike frusina fruzsina frédérique frída frīda
fuldem fulden fulvia fulya funda féba félicie féline füreyya füruzan füsun gabriela gabriella gabrielle gabrijela gaia gail gaja gajana gala galatea
galina gamze garance garika gaudenzia gaye gayle gaëlle gaïa geanina gelila gelsomina geltrude gema gemma generosa genesia geneva genevieve geneviève
genoveffa gențiana georgeta georgette georgiana geralda geraldina geraldine gerarda gerardina gerberge gerda gerharda germaine germana gertrud gertruda
gertrude gertrúda geta gherghina ghita giacinta giada gianina gianna gigi gigliola gilberta gilda giliola gina ginevra ginewra ginger gioacchina
gioconda gioia giorgia giorgiana giovanna gisela gisella gisèle gita gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem
gladys glenda glorie godeberta godiva gonca gorana goranka gordana goundo grace gracie graciela graciána gracja grazia graziana graziella gražina
grațiana grațiela greta gretchen griselda grizelda grozdana gry grácie grâce gréta guadalupe gudrun gudrīte guenda guendalina guenièvre guilhemine
guillemette guillermina gun gundelinda gunilla gunnel gustava gustavine guusje gvendolina gvendolína gwen gwenaëlle gwendolyn göknur gökçe gökşin gönül
gözde güher gül gülbahar gülben güldem gülden güldeste gülen gülgün gülnaz gülpembe gülriz gülsen gülçin gülşen güneş güngör güniz günnur günsel
günseli gürcan habiba haby hadja hafsa hailey hajar hale halima halina hana hanae hanaé handan hande hanga hania hanna hannah hanne hannele harriet
hasna hatouma hattie hava havla hawa haya hayal hayat hayley hazan hazel heather heda hedda hedvig hedviga hedvika heidi heidrun helen helena helene
helga helin helle heloísa heloïse helèna helène helēna hendrika henrieta henrietta henriette henrike henryka heracleea herberta hermine hermína hermīne
herta hiba hidaya hilal hilda hildegard hind hira holly honorine hope hortense hortensia hortensie hortenzia hortenzie horymíra hostimila hostimíra
hostislava houda hrvojka huguette hvězdoslava hyacinta háta héloïse hélène hülya hümeyra hüner ianira iasmina iboja ica ida idea iginia ignácie ignáta
ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana ilenia ilia iliana ilinca ilinka iljana ilona ilsa ilse ilva ilyana ilza iman imane imani
imelda imen imene imke immacolata imène ina inara inaya incoronata indy ines inesa inez inga inge ingeborg ingeborga inger ingrid ingrida ingrīda
ingūna inja inka inkeri inna innocenza inès inés inéz inês inës ināra ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina irem irena
irene iride iridenta irina irma irmeli irmina irène irēna isabeau isabel isabela isabell isabella isabelle isabelly isadora isaure ise isee iseult
iside isidora isis ismérie isolda isotta isra israa ita itır iulia iuliana iustina iva ivana ivanka ivanna ivančica iveta ivetta ivna ivona ivonne ivy
izabela izabella ize izia izidora izolda izzy işık işıl işılay işın jacinthe jackie jacky jacoba jacqueline jacquelyn jada jade jadrana jadranka
jadwiga jael jaelynn jaga jagica jailey jakuba jakubina jakubka jale jalou jamila jana janaína jane janelle janet janeta janica janice janie janin
janina janine janka janna jannah janni janīna jara jarmila jarolíma jaromíra jaroslava jasmijn jasmin jasmina jasmine jasmína jasmīna jasna jasněna
jautrīte jayda jaylinn jazmin jazz jazzlyn jazzlynn jeana jeanette jeanne jeannette jeannie jehanne jela jelena jelica jelisaveta jelka jella jenna
jennah jennie jennifer jenny jenovéfa jente jesika jess jessica jessie jesslyn jesslynn jessy jet jette jevrosima ješa jihane jil jill jimena jinane
jindra jindřiška jinte jinthe jitka jiřina joana joann joanna joanne jocelyne jodi joelina joeline joelle johana johanna johanne jolana jolanda jolanta
joleen jolie jolien jolijn jolin jolina joline jonna jordana jorga josefa josefien josefin josefina josefine josefína josephin josephine josette
josiane josie josipa josy joséphine jovana jovanka joy joya joyce jozefa jozefína joëlle juana juanita judita judith judy judyta judīte jula jule julia
juliana juliane julianne julide julie julienne julieta juliette julijana julika julina julita juliána juliëtte juna june juno junon jusra justina
justine justyna justína justýna justīne juta jázmin jéssica józefina júlia jūlija jūsma kaarina kaat kader kadiatou kadidia kadidiatou kadriye kady
kahina kaia kaja kalea kamelya kamila kamile kamilla kamuran kara karen karin karina karine karla karlijn karlotta karmela karmen karoliina karolina
karoline karolína karīna kassandra kata katariina katarina katarzyna katarína kate katell kateřina katharina katherine kathleen kathrin kathrine
kathryn kathy katia katica katie katija katina katja kato katrin katrina katrine katrīna kawtar kaya kayla kaylee kayleigh kayliah kayna kayra kazi
kazimíra kaïna keet keira kelley kelli kellie kelya kendra kensi kenza keren kerstin ketsia kevser keyla khadidiatou khadidja khadija khady kiana kiara
kika kiki kimberley kimberly kincső kinga kira kiraz kirsten klara klaudia klaudie klea klementina klementyna klementýna kleopatra klotylda klára klāra
koleta kolombína kolumbína konstance konstancie konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornélia kornélie krasava
krasomila krista kristen kristi kristie kristiina kristin kristina kristine kristiāna kristy kristína kristýna kristīne krystal krystyna ksawera ksenia
ksenija kumru kunhuta kvetoslava květa květoslava květuše kyara kyllikki kyra kısmet kıymet lada ladina ladislava laetitia lahna laia laila lale lalie
lamia lana lara larina larisa larissa larysa latifa latife latoya laura laurane laure laureen laureline lauren laurencie laurencja laurentyna laurenția
lauriane laurie laurine lauryn laurène laverne lavinia lavínia lavīze layana layanah layla laëtitia lea leah leana leandra leane leann leanne leda lee
leelou leena lehna leia leigh leila lejla lela lelia leman lemide lena lene leni lenia lenja lenka lenne lenya leokádie leona leoni leonia leonie
leonilda leonor leonora leonore leontina leontine leontýna leontīne leonīda leopolda leopoldina leopoldine leopoldýna leposava lerzan lesana leticia
leticie letizia letiția letícia levana levke lexi lexie leya leyla leyna leïla leïna lia liah liana liara liberata libora liboria liboslava libuša
libuše liběna licia lida lidania lidia lidija lidmila lieke lien liene lieve lieze ligia liisa lila lilas lili lilia liliana liliane lilianna lilie
lilien lilith liliána liliāna lilla lilli lillian lillie lilly lilou lilwenn lily lilya lina linda linde lindsay lindsey line linett linn linne linnea
linnéa linoy linoï lioara liora lis lisa lisann lisanne lisbeth lise liselotte lison lital liv liva livia liviana livie liya liyah liyana liz liza
lizbeth lize lizz lizzy liāna ljiljana ljuba ljubica loa loane lodovica loes lois lola lone lora lore loredana loreen lorelei lorella lorena lorene
lorenza loreta loretta lori loriana lorna lorraine lot lota lott lotta lotte lotti loua louane louann loubna louisa louise loula louna lourdes lova
lovisa lovorka loïse lua luana lubomíra luboslava luce lucia luciana lucie lucienne lucija lucile lucilla lucille luciána lucja lucrezia lucreția lucy
lucía ludivine ludiše ludmila ludomíra ludoslava ludovica ludvika ludvíka ludwika luena luigia luisa luise luiza lujza lukrécie lula luminița luminosa
lumíra lune luus luz luzie luísa luďka luīze lya lyana lydia lydie lykke lyla lylia lylou lyn lyna lynda lyne lynette lynn lynne léa léana léda léna
léonie léonne léopoldine lívia lýdia lýdie lāsma lăcrămioara lība līga līksma līna līva līvija līze lūcija maaike maan maarit maartje maayane mabel
mabela mable maca macaria macy madalena maddalena madeleine madelief madeline madina madita madlaina madleen madlen mady mae maelle maelys maeva maeve
mafalda magali magda magdalena magdaléna maggie maguelone mahault mahaut mahulena maia maica maida maija maike maila mailin maira maitê maja majda
malak malea malena malene malia malika malin malina mallaury malou malvina malvína malvīne malwina mamie manal manda mandy manelle manon manona manuela
mara marah maram marana marcela marceline marcella marcelína marcheta marcia mare mareike maren marena mareta marga margaret margareta margarida
margarita margaréta margaux margherita margie margit margita margo margot margrit margrith marguerite mari maria mariam mariama mariame mariana
marianna marianne marica maricarmen maricica marie marieke mariella mariem marieta marija marijana marika marilena marilou marilu marilyn marilú marine
marinela marinella marinetta marioara mariola marion marisa marisol marissa marit marita marja marjane marjatta marjorie markika markéta marla marleen
marlen marlena marlene marli marlie marlies marlis marly marlène marnie marrit marsha marta marte martha marthe martina martine martyna maruta marwa
marwen mary maryam maryann marylou maryna marzia maría marína massima mathilda mathilde matilda matilde mattea mattie matylda maud maude maura maureen
mauricette maxellende maxi maxima maxine maya mayane mayar mayla mayline maylis mayra maysa mayssa mayte maélis maëlie maëline maëlis maëlle maëly
maëlyne maëlys maëva maï maïa maïly maïlys maïmouna maïna maïssa maïssane maïwenn małgorzata maša mašinka medea medina medine megan meghan mehtap meike
meire melania melanie melany melba melda melek melenija melia melike melina melinda meline melis melisa melissa melita melitina mellina melodi melodie
melody meltem melusine melánia melánie menodora meral mercede meredith merel merete meriam meriem merih meriç merjem merve meryam meryem meryl
messalina mette meyra meïssa mečislava mia mica micaela michaela michala michalina michela micheline michelle michèle mieke mihaela mihriban mikaela
mikki mila milada milana milanka mildred milena miley milica miljana milka milla mille milly miloslava milou milred miluše mima mimma mina mindy mine
minerva minervina minna minnie minodora mioara mira mirabela miranda miray mireille mirela mirella miriam miriama mirja mirjam mirjana mirka mirna
miromila mirona miroslava mirre mirta mirte mirthe miruna misty mitra miya mlađana mnislava moa modrīte moira molly momira mona monalisa monica monika
monique monserrat morena morgana morgane moïra moïsette mudīte mukaddes muriel muriela mya myla mylène myra myriam myrna myrthe myrtille myrtle mája
márcia mária médea mégane mélanie méline mélisande mélissa mélissandre mélodie mércia mína mónica müesser müge müjde müjgan münevver māra mārīte
mădălina mălina mărioara măriuca mētra mısra nada nadalina nadežda nadia nadine nadja nadzieja nadège naděžda naemi nahla naja najla nala nalan nana
nancy naneta nanna naomi naomie nara narcisa nastja natacha natalia natalie natalija natalina natasa natasha nataša natașa nathalie natka natália
natálie nawal nawel naya nayla naz nazan nazlı naëlle naïa naïla naïma naïs naďa nađa nea necla neda nedjeljka neela neele neeltje nefeli nehir neiva
nejla nela nele neli nelia nell nelli nellie nelly nelya nena nene nera nerea nergis nermine nesa neslişah nesrin nesrine nettie neva nevena nevenka
nevra neyla neïla nia niame nichole nicla nicole nicoleta nicoletta nicoline niculina nida nidia niene nienke nigar nihal nihan nika nike nikki nikkie
nikodéma nikol nikoleta nikolina niké nila nilde nilgün nina nine ninfa ninon ninthe niouma nisa nisan nives njegomirka noa noami noelia noelie noema
noemi noemie nola nomi nona noor noortje nora norah norberta nore norhane norica norina nour noura nourane nova novella novi nowi noémi noémie noë
noëlla noëlle nuccia nunziata nur nural nuran nurgül nuria nursel nurseli nuša nynke nélia nóra núbia núria nükhet oana oceane octavia octaviana océane
oda odelia odeta odetta odette odile odilia ofelia ofélia ofélie ognjana oktavie oktávie okşan olcay oldřiška olga olgica olimpia olinda oliva olivera
olivia olivie oliviera oliwia ollie olympe olympia olympie olívia olīvija ombeline ombline ombretta ondina ondine ondřejka onesta onorata onorina oona
opal ophelie ophélie ora orchidea oriana oriande oriane orietta orlane ornella orsola orsolina ortansa ortensia orvokki osanna otakara otilia otilie
ottilia otília otýlie otīlija oumayra oumou oxana oya ozana ozanne oľga pakize palladia palmazio palmira paloma pam pamela panka panna paola paraschiva
parla pascale paskala patricia patricie patrizia patrycja patrícia patrīcija patsy patti patty paula paule paulette paulica paulien pauliina paulina
pauline paulína paulīne pava pave pavica pavla pavlína pearl peggy pelagia pelagie pelin pelinsu pembe penda penelopa penelope penny peri perihan perla
perle pernilla perran perrine persida peruna pervin perzida petek petra petrana petrija petronela petronila petronilla petronille petruše petruța
petula phileine philine philippa philippine philomène philou phoebe phyllis pia pien piera pilar pip pippa piraye pirjo pirkko placida pleun pola
polissena polyxena pompilia porzia pravdomila pravomila pravoslava primerose prisca priscila priscilla priscille priska profira prokopa proserpina
prospera prudence prudenzia prune puck puk pulchérie päivi pécine pélagie pénélope pétronille pārsla pınar přibyslava quartilla quentine quieta quintia
quinty quiteria quitterie quiéta rabia rachael rachel rachela rachele rada radana radimíra radina radislava radka radmila radojka radomila radomíra
radoslava radovana radslava rafaela raffaella rafila rahel rahime rahma rahşan rainelda raisa rajana rajna rajsa rakita raluca ramata ramona rana rania
ranim ranya raphaëlle raquel rastislava rawane raymonde rea rebeca rebecca rebeka rebekka regina regitze regula regína regīna reina reine renata renate
renee rengin renja renske renáta renée renāte reyhan rezzan rhea rhonda ria riana rica riccarda richarda rieke riitta rija rike rikke rim rina ristana
rita ritva rivka roberta robertina robina robyn rochelle rocio rocío rodica rokia roksana rolande romana romane romanița romee romilda romina romola
romy rona ronja roos rosa rosalia rosalie rosalinda rosamunda rosana rosanna roseline rosemarie rosemary roser rosie rosita rosmunda rossana rossella
rostislava rovena roxana roxane roxanne roxelana roxy roza rozalia rozalinda rozamunda rozana rozina rozita rozvita rozália rozálie ruby rudolfa
rudolfina rudolfína rudīte rufina ruhsar rumena runa rut ruta ruth ruxanda ruxandra ruža ružena ružica rym ráchel régine réjeanne réka róza róża rút
rüya rūta růžena saar saba sabina sabine sabrina sabrine sabína sabīne sadie sadio safae safia safira safiya safta sahra sakina salimata sally salma
salome salomea salomena salomé salomë samanta samantha samara samia samira sammie samona samuela sana sanaa sanda sandra sandrine sandy sanem sanja
sanna sanne santina saphira sara sarah sare sari sarina sarmīte sarra saskia saskie satine satu saulcerīte savannah saveta savina saxona scarlett
scholastika scolastica scottie sebastiana seconda secondina seda sedef seden sefora seher selda selen selena selene selin selina selma selvaggia selvi
selène sema semenica semiramide semra sena senay senka senta sephora serafina serafína seraina serap seren serena serin serine serpil sertap seval
sevda severa severina sevgi sevil sevim sevinç sevtap seçil shana shani shanice shanna shanon shany shari sharon shawna shayma shayna shaïly shaïma
shaïna sheila shelia shelley shelly sheri sherine sherri sherry sheryl shirel shirine shirley shyrel siana siara sibel sibilla sibyla sibylle sidonia
sidonie sidra sidónia sien sienna signe sihem silja silje silke siloe silvana silvia silviana silvie silvija silvána simea simeona simge simina simona
simonetta simonida sina sinem sinikka sinja sira siria sirine siv sixtine siënna skaidrīte skarlet skarleta skye slava slavica slavka slavomila
slavomíra slavěna slađana slobodanka sláva slávka smaranda smeralda smiljana smilla snežana snježana soave soběslava sofia sofie sofija sofronia
sofronie sofía sohane solange solenn soline solveig solveiga solène songül sonia sonja sonya soof sophia sophie soraia sorana soraya sorina sotira
soumaya soňa speranza speranța spīdola srna stacey stacy stana stanca stanislava staša stefana stefania stefanie stela steliana stella steluța
stephanie sterre stina stine stojanka stáza stéphanie sude sue summer sunay sunniva sunčica susan susana susanna susanne susie suus suzan suzana
suzanne suze suzie suzon suélen svatava svatoslava svea svenja svetlana sveva světla světlana světluše swassane sybilla sybille sydney sylva sylvia
sylviane sylvie sylwia synne syrine szofi szofia szonja szófia sára sânziana ségolène séléna sérine séréna séverine sílvia sıla tabea tabita tabitha
tacjana tal talea tali talia talita talya tamara tami tamia tamina tammy tamāra tania tanja tanya tanyeli tara tarja tarquinia tarsilla tasa tasha
tasnim tasnime tatiana tatjana taziana taïna taïs taťána tea tecla teea teja tekla telica tellervo teodata teodolinda teodora teodosia teodozie teofila
teona teresa tereza terezie teri terri terézia terēze tesnim tesnime tess tessa teudosia tezer thalea thalia thanina thaïs thea thelma theodora
theodosie theofila theresa therese therèse thirza théa théodora thérèse tia tiana tiberia tiffany tiguida tiina tija tijana tilda tilla timea tina
tinca tincuța tine tiphaine tiril tirza tiziana tomislava tomke tomáška tonija tonka tonya tončica tosca toscane toska tracey traci trasea tricia trine
trīne tsipora tuana tudora tudorița tudosia tullia tunay turna tutku tuula tuulikki tuva tuğba táňa tülay tülin türkan tīna ugolina uhra ulfa uliva
ulla ulrika ulus ulviye uma una undīne unna ursula ursule uršula uršuľa uygu vahide vala valburga valdemara valentina valentine valentína valentýna
valentīna valera valeria valeriana valerie valerija vali valéria valérie valērija vanda vanesa vanessa vanna varvara vasilica vasilisa vedrana veerle
vela velana veleslava velimira velina velislava velma vendelína vendula vendulka venera veneranda venere venusta venuše vera verda verdiana vere verena
veriana verica veridiana verna verona veronica veronika verónica veselinka vesile vesna vesper veta vibeke vicdan vicenția vicki vickie vicky victoire
vida vienna viera vieroslava vieve vijolīte viktoria viktorie viktória vildan vilde vilemína vilhelmīne viliana vilma viléma vincencie vincenza
vinciane vinka viola violante violeta violette viorela viorica virginia virginie virgínie virág vissia vittoria vitória vive viviana viviane vivienne
vizbulīte višnja vladana vladimira vladimíra vladislava vladěna vlasta vlastimila vlastimíra vlastislava vlatka voichița vojislava vojmíra vojslava
vojtěška voršila vratislava vreni vujica vukica vuslat václava vânia véronique víta vítězslava vēsma věduna věnceslava věnka věra věroslava věslava
walentyna waleria wanda wanesa wende wendy weronika whitney wiara wibke wiebke wiem wies wiktoria wilhelmina wilma winifred wirginia wissam xaverie
xavière xenia xenie ximena xochitl xénia yael yamileth yamina yana yaprak yara yarah yaren yaretzi yasemin yasmin yasmina yasmine yaël yaëlle yağmur
yelda yeliz yenthe yeşim yfke yinthe ylvi ylvie yolanda yolande yona yonca yosra yosun youmna youna yousra ysaline yse ysee yseult ysé ysée yumi yuna
yvette yvonne yıldız zabina zaharia zahide zahra zaida zaira zama zamfira zana zanita zara zaraza zarina zavida zayneb zbyhněva zbyslava zbyňka zbyška
zdena zdenka zdeslava zdeňka zdislava zehra zeinab zejnep zekiye zelda zelie zeliha zelinda zeltīte zenobia zenobie zenovia zerrin zeynab zeyneb zeynep
ziedīte zigfrīda zigrīda zina zinaida zineb zita ziva zlata zlatica zlatka zlatomíra zlatuše zoe zoey zofia zohra zoja zora zorana zorka zoroslava
zosima zoé zoéva zoë zselyke zsófia zuzana zuzanna zvezdana zvonimíra zübeyde zühal zülal züleyha zümrüt zīle ángela áurea åsa çağla çağıl çeşminaz
çilay çiler çimen çise çisil çiçek çişem çıgıl ève édith élia éliane élisabeth élise élodie éloïse éléna éléonore émeline émilie émérance émérencie
énora érica éva évangéline évelyne íris öykü özge özlem özlen öznur ülfet ülkü ümmiye ümran ünsel ünseli ārija čarna čestmíra čeňka čistoslava đina
đurda đurica ērika ģertrūde īrisa ľubica ľubomíra ľuboslava ľudmila ľudomila łucja řehořka şebnem şehrazat şelale şenay şengül şennur şermin şevval
şeyda şeyma şiir şule šarlota šimona štefánia štěpána štěpánka šárka żaneta žakelina žakelína žaneta žanete žanna ždana želimíra želislava željka
želmíra ženija žitomíra žitoslava živa živana žofia žofie žubīte ștefana ștefania
`

export const EUROPEAN_MEN = `
aaron aarón abaco abadon abay abbondanzio abbondio abd abdallah abdel abdelkader abdellah abderrahmane abdon abdone abdou abdoul abdoulaye abdourahmane
abdramane abdul abdullah abe abel abelard abelardo abele abelin abenzio abibo abidin abondance aboubacar aboubakar abraham abrahám abramio abramo
absalon absolon absolón abélard acace acacio acar acario accursio ace achaire achil achiles achille achim achraf acilio aciscolo acrisio acun adalard
adalardo adalbald adalbert adalberto adalbéron adalfredo adalgiso adalric adalrico adam adama adamo addo adegrin adelardo adelberto adelchi adelfo
adelgardo adelin adelmo adelphe adem aden adenet adeodato adhémar adi adib adil adin adjutor adnân ado adolf adolfo adolphe adone adonis adriaan adrian
adriano adrien adrione adrián adán adéodat affan afi afonso afro afşin agabio agamennone agapet agapito agathange agathon agaton agazio agenore
agesilao agilbert agnan agnos agostino agrippa agrippin agustín agâh ahmad ahmed ahmet ahsen aiace aidan aidano aiden aimable aimone aimé ainārs ajan
akalp akbatur akram aksel aksil aktekin aktimur akın akıner aladino alain alamanno alan alano alarico alassane alban albano alberico albert alberto
albin albino alboino albrecht albrico albéric albín alceo alceste alcibiade alcide alcime alcino aldo aldobrando aldonce aldric aleandro aleardo
aleaume alec alejandro aleksa aleksandar aleksander aleksej aleksi aleksy alen aleodor aleramo alessandro alessio alex alexander alexandr alexandre
alexandros alexandru alexe alexej aleš alfio alfons alfonso alfonz alfred alfredo alfréd alfrēds algiso ali alican alighiero alin aliou alistair
alistar alişan alişir aljoša allan allen alliaume almerigo almine almire almiro alois aloisio alojz alon alone alonzo aloys aloïs aloīzs alp alparslan
alpay alper alperen alpha alphan alphonse alphée alpinien altan altemur alton alvar alvaro alverède alviero alvin alvise alwar aly amabile amadeo
amadeus amadou amalric amand amandin amando amani amant amanzio amar amaranto amato amatore amauri amaury amaël ambrogio ambroise ambrosiano ambroży
ambrož ambróz amedeo amedeu amelio amerigo amico amiel amilcare amin amine amintore amir amleto ammâr amon amone amore amos amour ampelio amza amát
amédée amélien anacleto anas anass anastase anastasije anastáz anatol anatole ancelin andel andelin andelko andelo anders andoche andras andre andreas
andrei andrej andres andrew andri andrija andrin andris andro andrzej andrás andré andréas andrés andy andéol anděl andělín andžejs andžs anej anes
ange angel angelo anghel angilbe angilran angoustan anicet aniceto aniello anis anko annibal annibale anouar anrijs ansaldo ansbert anselm anselme
anselmo ansgar ansgary ansovino ant antal ante antek antelmo antero anthelme anthony antide antim antimo antino antioco antoine anton antonello antoni
antonin antonio antoniu antony antonín antti antun antónio antônio anuar anıl anšlavs apollinaire apollinare apollinary apollo apuleio aquilin aquilino
araldo aram aras aratone arcade arcadio archambaud archibald archie archimede archippo arcibaldo arda ardito arduino aren aresio argimiro argo ari
arialdo arian ariberto arie ariel ariele arif arion ariosto aris aristarco ariste aristeo aristid aristide aristione aristo aristofane aristotele
arkadiusz arkady arkád arkādijs arman armand armando armel armin arminio armīns arnaldo arnaud arne arno arnold arnould arnošt arolde aron aronne arpád
arrigo arsen arsenie arsenije arseniusz arslan arsène arthaud arthur arthus arthème arto artur arturo artus artuš artūrs arun arunthavanathan arved
arvid arvīds arystarch arzen ascanio ascelin asdrubale asil asimodeo assunto asterio astianatte asım ata atakan atalay ataleo atanas atanasio atanazy
atanáš athanase athos atila atilla atlas attila attilano attilio atâullah atıf auberto aubin aubrey aubry audace audebert audouin audran auguste
augustin augusto augustín augustýn aurel aurelian aureliano aurelien aurelio aurelián aurian aurică auro auron aurèle aurélien ausilio austin auxence
averardo avi aviel avni avram avşar axel axinte ayaan ayan ayaz aydan aydemir ayden aydın ayhan aykan aykut aylan ayman aymane aymard aymen aymeric
aymon ayoub aytaç aytekin aytuğ ayvaz azeglio azelio azer aziz azizhan azmi aïdan aćim aļģirds aļģis aşkın babacan bacco badis badr bafode baha bahadır
bahri bahtiyar bakary baldassarre balderico baldo baldomero baldovino baldwin baltazar balthazar balázs baptiste baran barbarigo barbu bardo bardomiano
baris barkın barlas barnaba barnabe barnabás barnabáš barnabé barry barsaba barsimeo bart barthelemy barthélemy bartimée bartolo bartolomej bartolomeo
bartolomeu bartoloměj bartu barın barış bas basarab basil basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batu
batuhan batur baturalp baudouin baykal bayram bazil bazyli beat beato beatus bebe bedir bedirhan bedreddin bedri bedřich behiç behlül behram behzat
behçet bekir bektaş belimir bellino belo beltramo ben bence bende bendegúz benedek benedetto benedikt benedykt benett bengt beniamin beniamino benigno
benito benja benjamim benjamin benjamín benjámin bennet bennett bennie benno benny benoit benone benoît bent bentley benvenuto benyamin benício bera
berardo berat berend berengario berislav berk berkan berkay berkin bernard bernd bernhard beronico bert bertalan berti bertold bertoldo bertolfo
bertram bertrand besim beňadik beşer beşir biagio bibiano bilal bilel bill billy bilâl bindo bino birino birol bivoj bjarne bjorn björn bjørn blagoje
blahomil blahomír blahoslav blaise blake blažej boas boaz bob boban bobby bodhi bodi boet bogdan bogoljub bohdan bohuchval bohumil bohumír bohun
bohuslav bohuš bohémond bojan boldizsár bolemír boleslav bon bonagiunta bonaldo bonaventura bonavita boniface bonifacio bonifác bonito borek boris
borislav borivoje borjan borko bortolo borys botond boubacar boubou bouchard boyd boļeslavs bořek bořislav bořivoj boško boža božetěch božidar božislav
brad bradford bradley brahim brajan bram brancaleone brando brandon branimir branimír branislav branko bratislav brayan brendan brenn breno brent bret
brett briac brian brice brieuc brit bronislav broņislavs bruce bruno bruto bryan bryant brájen brăduț bucur budimir budimír budislav budivoj bulut
burak burhan buğra byron bystrík bálint bâki béla bénigne béranger bérard bülent bünyamin bănel błażej břetislav cafer cahid caino caio caius calanico
calcedonio caleb calebe calixte callisto calogero calvin cameron camil camillien camillo camélien can canalp candide candido caner cankan cantemir
cantidio canziano caribert carl carles carlo carloman carlos carlton carmelo carmine caronte carponio carroll cary cas casian casimiro caspar casper
cassiano cassien cassio casto cataldo catullo cauã cavid cazimir cecco cecil cecilio cecyliusz cedric cedrik cedrin celal celasun celestin celestýn
celian celil celso celâleddin cem cemal cemali cemil cenk cesar cesare cesario cevahir cevat ceyhun cezar cezary cezmi chahine charlemagne charles
charlie charly chase chaï cheick cheikh cherubino chester chiaffredo childebert chilpéric chrabroš chraniboj chranibor chranislav chris christ christer
christiaan christian christiano christodule christoffer christoph christophe christopher chrudoš chrysole chrysostome chrétien chval cihad cihan
cihangir cihanşah cino ciprian cipriano cirano ciriaco cirillo cirino ciro civan claas claes clarence clarenzio clark claude claudien claudio claudiu
claus clay clayton cleandro clemens clement clemente cleonico clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire clovis clyde
cléandre clément cléry codin codrin codruț cody coen colin collin colmanno colmazio colombano colombo concetto concordio conner connor conrad constant
constantin corbiniano coreno corentin corey coriolano cornel cornelio cornelis corneliu cornelius coronato corrado corto corvin cory cosimo cosma
cosmin costache costante costantino costanzo costel costin coşkun coşkuner craig cremenzio crescente crescenzio crespignano crin crispino cristaldo
cristea cristian cristiano cristián cristobal cristofor cristoforo cristóbal crocefisso csaba csanád csongor ctibor ctirad ctislav cumhur cuniberto
cupido curt curtis cvijan cvijetin cyprien cyprián cyrian cyriaque cyril cyrille cyrus cyryl cândar cédric célestin célian célien césaire césar cézar
côme cübeyr cüneyt călin cătălin daan dabiživ dacian daciano dacio dado dag dagoberto dale daley dalibor dalimil dalimír dallas dalmazio damaso damian
damiano damien damil damin damir damián damjan damocle damon dan dani daniel daniele danijel danilo danio daniël danko danny dante dany danyl daouda
darek darian darin dario daris darius dariusz darko darnell darrel darrell darren darrin darryl daryl dave davey davi david davide davin davino davor
davorin davud davy dawid dax dayan dayane dağhan dean decebal decimo deen dejan delbert delfino delphin demba demeter demetrio demetriusz demiralp
demirhan democrito demostene deneval denis denisz denizalp dennis denny deodato derek derrick derviş desiderato desiderio desimir devin devran dewey
dex dexter dexx dezider diar didier didimo diego dies dieter dieudonné dikmen dilaver dildâr dimitri dimitrij dimitrije dinis dino dinu dinç dinçer
diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio dionizy dionýz dionýzos direnç dirk diviš divo djayden djibril dluhoš dobromil
dobromír dobroslav dodato domagoj domenic domenico domenik domezio dominic dominick dominik domiziano don donald donat donatello donato donnie donny
donát dorel dorian doriano dorin dorinel dorián doroteo doru doug douglas douwe dov doyle doğan doğanay doğaner doğu dragan dragiša dragoje dragojlo
dragoljub dragoslav dragoș dragutin drahomil drahomír drahoslav drahotín drahoň drahoš drahutin draža dražen dren drew dries driss držimir držislav
duane duarte dubravko duccio duco ducu duilio duje dujo dumitru durante durmuş dustin duuk dušan duško dwayne dwight dylan dylano dániel dávid dâver
désiré dündar dāgs dāvids dāvis děpold dětmar dětřich earl earnest eberardo ebuzer ecclesio ecehan ecevit ecmel ecrin ecvet eddi eddie eddy ede eden
edgar edgard edgardo edgars edhem edilberto ediz edmond edmondo edmund edoardo edouard eduard eduardo eduards edvard edvin edvín edvīns edward edwin
edžus eero efe efisio efken eflah efraim efrem efsun eftimie ege egemen egeo egidio eginardo egisto egmont egon egīls einārs eirik eižens ekmel ekrem
elbert eleazar eleuterio elgin eliah eliahou elian eliano elias eliasz elie eliel elifio eligio elija elijah elio eliodoro elion elior eliot eliott
eliseo elita elizej elizeus eliáš elliot elliott ellis elmar elmer elmo elmārs eloan elogio eloi elone elouan elpidio elvezio elvino elvis elyas elyes
elyès elías elísio emanoil emanuel emanuele emanuil emced emerich emidio emiel emil emile emilian emiliano emilien emilijan emilio emilián emin emir
emirhan emmanuel emmerico emmett empirio emrah emre emrullah emīls ender enderun endrigo enea enecone enes engelbert engin enguerrand enio enis ennio
enno enrico enrique ensar ensio enver enyo enzo ephraïm eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercolano
ercole ercüment erda erdal erdem erdinç erel eremia eren erenia ergin ergün ergüner erhan erhard eriberto eric erich erick erico erik erkki erkâm erkân
erman ermanno ermenegildo ermes ermete ermilo erminio ermīns ernest ernesto ernst erol eron eros ersin ertan ertuğrul ervin ervín ervīns erwan erwann
erwin erçin erşan esat esaù esben esteban esuperio eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugen
eugene eugenio eugeniusz eugène eusebio eusebiu eusebius euseo eustache eustațiu eustorgio eustosio eustracjusz eusèbe eutalio evald evaldo evan
evandro evann evarist evaristo evasio even everardo everett evidio evodio evran evremondo evren evžen ewan ewen ewenn eyal eymen eytan eythan eyüp
ezechiel ezechiele ezio ezra ezrak eşref faas fabian fabiano fabien fabijan fabio fabián fabrice fabrizio fabrício fadi fady fadıl fahrettin fahri faik
falba falk famiano fantin fares faris farouk faruk farès fasih fatih fatin faust faustin fausto faustýn faysal fazio fazlı fazullah fazıl feda fedai
fedde fedele federico fedor fedro fehmi felice feliciano felicien felicián feliks felipe felix fender feramuz feramuş ferdi ferdinand ferdinando ferenc
ferhan ferhat feridun ferit ferman fermiano fermo fernando ferre ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidelius fidenziano
fidenzio fidèle fiete fikret fikri filemon filibert filiberto filip filipe filippo filomen filomeno filotije finlay finley finn finnley fiodor fionn
fiorenziano fiorenzo firas firmin flaviano flavien flavio flaviu flavius flavián fleano flip flodoard florea florent florentin florentýn florestan
florian floriano florin floris florián floyd flurin flynn fode folco forrest fortunato fortunát fortuné fos fosco foss foucauld foulques franc
francesco francis francisc francisco francisque franciszek franck franjo frank frankie franklin františek franz françois fred freddie frederic
frederick frederico frederik fredrick fredrik fredy freek frenkie frido fridolin fridolín fridrich friedrich fritz frontiniano fryderyk fráňa frédéric
fuat fulbert fulberto fulcran fulgence fulgenzio fulvio furio furkan furkân furseo fuscolo fuzuli fynn fábio fâlih félicité félix gabi gabin gabino
gabriel gabriele gabriël gad gael gaetan gaetano gaffar gaglioffo gaio gaj galdino galeazzo galfryd galileo gallicano gandolfo garik garimberto garnier
garrett garry gary gaspar gaspard gaspare gaston gastone gatien gaud gaudenzio gaudino gauthier gautier gautiero gavino gavrilo gazanfer gazi gaétan
gaël gaëtan gašpar gedeon gedeone gejza gellért gelu geminiano genadij gencer gene generoso genesio gennaro gentile genziano geoffrey geoffroy georg
george georgel georges georgian georgije gerald gerard gerardo gerasim gerasimo gerazim gerazym gerbert geremia gergely gergő gerhard gerino germain
germano germán gerolamo geronimo geronzio gerrit gervais gervasio gesualdo gevheri ghenadie gheorghe gheorghiță gherardo ghislain ghiță giacinto
giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni
gianpaolo gianpiero gianpietro gianuario giasone gicu gică gideon giel gijs gil gilbert gilberto gildo gilles gillo gineto gino gioacchino giobbe
gioberto giocondo gioele gion giona gionata giordano giorgian giorgio giosuele giosuè giotto giovanni giove gioventino giovenzio girardo girart giray
girolamo gislebert giuda giuliano giulio giuseppe giustiniano giusto glauco gleb glen glenn gligorije goffredo gojko golia golub gomberto gondebaud
gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonzalo gonçalo goran gorazd gordan gordiano gordon gosto gothard gottardo gottfried
graciliano gracián gradimir grady grant grato graziano grațian greg gregg gregoire gregor gregorian gregorio gregory grga grgo grgur grigore grigorije
grimaldo grzegorz grégoire gualberto gualtiero guelfo guerrino guglielmo gui guiberto guido guilhem guilherme guillaume guillermo guiscardo gumesindo
gunnar gunter gunārs gust gustav gustave gustavo gustáv guus guy guyot guérin gvozden gwendoline gwido györgy gábor gál gédéon gérald gérard géraud
géza gökalp gökmen gönenç göngör göran görkem gúbio gülhan gültekin gürbüz gürdal gürhan gürkan gürol gürsel güvenalp gıyas gűnter habbab habib habil
hacib hadriel hadrien hafi hafid hafız hagen hakan hakem haki hakim hakkı haldun halil halim halit haluk hamdi hamdullah hamed hami hamidou hamit
hammâd hamza hanefi hani hannes hanno hannu hans hansjörg hanspeter hansruedi hansueli hanuš haralamb haralambie harald hardouin harold haron haroun
harouna haroune harry harun harvey hasan haseki hasibi hasin hassan hassane hatem hatip hattâb hauke havel hayali hayati haydar hayden hazar hazım haïm
haşim haşmet haštal hector hedi heikki hein heinrich heinz heitor helie helios helmut hendrik hennes henning henri henrich henrick henrik henrique
henry henryk herbert herluin herman hermann hermenegildo hernán hervé heřman hicabi hicham hidde hieronim hikmet hilaire hilar hilarion hilarius hilary
hildebert hillel hilmi himmet hincmar hipolit hippolyte hişam hjalmar homer homero homér honor honore honorius honoré horace horacio horacy horațiu
horea horia horst horymír horác hostimil hostimír hostislav hostivít hovard howard hrvoj hrvoje hubert hud hugh hugo hugues hulki hulusi hunor hurşit
hussein huub huzeyfe hvalimir hvězdoslav hyacint hynek hypolit hâdi hâlis hâtem håkan håkon hédelin hélie hélier hélio hüccet hüdayi hüdâvendigâr hüma
hümayun hürkan hüsameddin hüsamettin hüseyin hüsnü hüsrev hıfzı hızır iacob iacopo iacopone iago ian iancu ianis iban ibrahim ibrahima icaro icilio ico
idan idir ido idris idriss idrissa ieremia iginio igino ignacio ignacy ignazio ignjat ignác ignát igor iker ilai ilan ilarie ilario ilarion ilay
ildebrando ildefonso ilgmārs ilhan ilian iliane ilias ilie ilies ilija ilja ilko illidio illuminato ilmari ilmārs ilyan ilyane ilyas ilyass ilyes
ilyess ilyès imad immacolato immanuel imran imrane imre imrich indriķis indro ingmārs innocent innocente innocenty innocenzo ino inocenc inocențiu inza
inārs ioan ion ionel ionică ionuț iorio iosif ippocrate ippolito irenej ireneo ireneus ireneusz irinel irvin irving isaac isac isacco isaia isaiah
isaias isak ischirione ishaq isidor isidore isidoro islam ismael ismaele ismail ismaël ismaïl israël issa issam issiaka istván italo itri iulian iuliu
iurie iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivo ivone ivor iván iwan iyad iyed izaak izaiáš izajasz izidor izmael izydor izák iľja
işıner jaakko jace jacek jack jackson jacob jacobo jacobus jacques jad jaden jadran jadranko jadro jaime jairo jaivey jake jakob jakov jakub jalil
jamal james jamie jamiro jan janek janko jannek jannes jannik jannis jano janosch janusz japhet jared jari jarmil jarne jarno jaro jarod jarolím
jaromil jaromír jaron jaroslav jasen jasenko jasin jason jasoň jasper jassem jassim javi javier jawad jawed jax jaxon jaxx jay jayce jayden jaylano
jaylen jayson jayvano jeannel jeannot jed jef jeff jeffery jeffrey jefta jelle jelmer jelte jenel jens jeppe jerald jeremi jeremiah jeremias jeremiasz
jeremie jeremiáš jeremy jerguš jermaine jerome jeroným jerry jerzy jerónimo jerôme jesper jesse jesus jesús jevgeņijs jezdimir jibril jidde jiljí jim
jimi jimmie jimmy jimram jindřich jiří joachim joah joakim joanny joaquim joaquín joas job jocelyn joe joel joep joes joey johan johann johannes john
johnathan johnny jon jona jonah jonas jonatan jonathan jonathon jonte jonáš joost jop jordi jordy jorge jorin joris jorn jorrit jort joscha joschua
jose josef josep joseph josh joshua josip joso josse josselin josua josue josué josé joud jourdain jovan jovin jozef jozue joão joël joško jošt joža
jože juan juda jude judicaël jugoslav juha juhani juho jukka julan jules julian julien julio julius juliusz julián junayd junior jur juraj juri jurre
jurģis juste justin justus justyn justýn jusuf jáchym ján jános jérémie jérémy jérôme józef józsef jörg jörgen jørgen júlio július jürg jānis jāzeps
jēkabs jūlijs kaan kabil kacper kadem kadir kadrican kadı kai kaj kajetán kalender kalervo kalevi kalinik kalistrat kalle kamber kamel kamil kamran
karahan karam karamba karamoko karel karim karl karlo karol kasián kasper kassim kastor kasım kayaalp kayden kays kazimierz kazimír kaïs kağan kašpar
keano keanu kees keith keleş kelvin kelyan kemalettin kemâl ken kenan kende kenji kenneth kenny keno kent kenzi kenzo kenzy keramet kerami kerem
keremşah kerim kevin keyan keşşaf khalil kian kiano kick kilian kilián killian kilyan kimi kimo kirilo kirk kiyan kjeld kjell klaas klarencjusz
klaudius klaudiusz klaudián klaus klemens klement kliment kléber klāvs knut kobe koen koloman kolombín kolos kolumbán kolumbín konrad konrád konrāds
konstantin konstanty konstantyn konstantýn konstantīns konštantín koray korbinian korkut kornel korneli kornelius korneliusz kornél kosma kosmas kosta
krasomil krasoslav krešimir krijn kristian kristijan kristián kristiāns kristoffer kristopher kristóf krisztián krisztofer krišjānis krišs krištof
krsto kruno krunoslav krystian kryšpín kryštof krzysztof ksawery ksenofont kubat kubilay kuddusi kurt kutbettin kuzey kuzman kvido květoslav květoň
květoš kwintyn kyan kyano kyle kylian kyliann kyllian kâmil kâzım kévin köksal kürşad kārlis křesomysl křišťan ladislao ladislau ladislav ladji lajos
lamar lambert lamberto lamih lamine lance lancelot lancilotto lander landolfo landry lanfranco lapo larry lars lascăr lassana lasse laszlo latif
laurenc laurencjusz laurens laurent laurentino laurenty laurenz laurențiu lauri laurian lauriano laurin lautone lavinio lawrence lazar lazare lazzaro
lazăr lean leander leandr leandre leandro leano leart ledion leendert leif leland len lenn lennard lennart lennert lenni lennie lennon lennox lenny
leny leo leodegar leon leonard leonardo leone leonel leonhard leonid leonidas leonio leonis leontin leontýn leonzio leonīds leopardo leopold leopoldo
leoš leroy lester letterio leu leufroy lev levent levente levi levin levio levoslav levy lewin lewis lex leyan lešek liam lian lias liberato liberatore
liberio libero liberto libor liborio liboslav libère lică lidio lieto lieuwe lino linus lio lion lionel lior liron lirone lisandro livino livio liviu
livius liyam liyan liétald ljubiša ljubomir ljudevit lloyd loan lodovico loek loet logan lohan longin lonnie loren lorenc loreno lorenz lorenzo lorian
lorik lorin loris lorrain lotar lothaire lothar lou louan louay louca louie louis louka lounis loup lourenço lowell lowie loïc luan lubin lubomír lubor
luboslav luboš luc lucas lucca lucențiu lucian luciano lucien lucijan lucio lucius lucián lucjan lucrețiu ludano ludivoj ludolphe ludomír ludoslav
ludovic ludovico ludvig ludvík ludwig ludwik luděk lui luigi luis luiz luk luka lukas luke lukrecius lukáš lumír luther lutibor lutobor lutz luuk lux
luís lyam lyan lyes lyle lászló léandre léo léon léonard léopold lévi lütfi lütfullah maad maarten maas macaire macario maccabeo mace maceo mack maddox
mads mael maes maffeo maggiorino magno magnus mahamadou mahdi mahe maher mahir mahmoud mahmut mahzun mahé maik mailo maiorico makan makar makary maksim
maksud maksym maksymilian malco malcolm malick malik mališa malo malone malte malthe mamadou mamante mamert mamoudou manar manassé mancio manetto
manfred manfredo manfréd manil manilio manlio manoah manole mansueto mansur mansvet manu manuel manuele marc marceau marcel marceli marcelin marcell
marcello marcelo marciano marcin marco marcos marcu marcus marek mariano marijn marin marinko marino marinus mario marius marián marjan mark markku
marko markus marley marlo marlon marolo marouane maroš marshall mart marten martial martim martin martino martti marty martín marvin marwan marwane
marwin marzio marģers mas mason massimiliano massimo massinissa matan mate matei matej mateja mateo mateus mateusz matheo matheus mathew mathias
mathieu mathijs mathis mathurin mathys mathéo matias matija matis matisse matko mato matouš matroniano mats matt matteo mattes mattheo matthew matthias
matthieu matthijs matthis matti mattia mattias mattis mattéo matys matyáš matz matías matúš matěj matīss maugis maurice mauricio maurilio maurits
maurizio mauro maurycy max maxence maxens maxim maximilian maximiliano maximilien maximilián maxmilián mayeul mayson mazhar maël medard medardo medoro
mees mehdi mehmet meik melanio melchiade melchior melchiorre melezio melichar melih melikşah melle mels melvil melvin melvyn memduh menahem menardo
mence mendel menelao meneo menno mennone mercurio merijn merlin mert mervin merwan mestan mesut mete metello metin metod metoděj metrofane mevlüt mex
mečislav micael micah micha michael michal michaël michał micheal michel michelangelo mick mickael mickaël midas miel miguel mihael mihai mihail
mihailo mihajlo mihnea mihály mija mijat mik mikael mikail mikaïl mike mikkel mikko miklós mikoláš mikołaj mikuláš miladin milan milanko milano mile
miles mileta milhan milisav milivoj milić miljan miljenko milo milojica milomir milorad miloslav milouš milovan milovín miloň miloš milton milutin
milutín milán milík milíč mimo minervino minh mink mio miodrag miomir mir mirac miran miraç mircea mirco mirek mirkelam mirko mirkó miro mirocleto
miromil miron miroslav mirtil mirza misaele misbah mischa mislav mitar mitch mitchell mithat mitică mitruț miķelis miša miško mlad mladen mnata mnislav
moche modest modesto modibo mody mohamed mohammad mohammed moisés mojmír mojżesz mojžíš momir monaldo monitore monvīds moos moreno morgan moric moris
moritz morris morten mory moses mosè mouctar mouhamadou mouhamed moussa moustafa moustapha mozes moïse mořic mstislav muammer muaviye muaz mugur
mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhteşem muhyiddin mukadder muktedi muktedir muktefi murat murilo musa muslih mustafa
mustapha mutahhar mutasım muteber mutemed muttalib muzaffer muziano mylan mylo myron myrtil mário márk márton mátyás máté médéric mérovée móric müfid
müjdat mükerrem mümtaz münir müren müzdad müşir mārcis māris mārtiņš mădălin nabi nabil naci nadi nadir nae nael nafiz nahel nahid nahil nail naim
namazio namık nand nando naoufal naoufel napoleon napoleone narcis narciso narcisse narseo narsete nasrullah nassim natale natan natanael nataniel
nathan nathanael nathanaël nathaniel naud naudet nawfel nayel nazario nazariusz nazary nazif nazim nazmi nazzareno nazzaro nazım naël naïl naïm neal
nebojša necat necati necdet nechifor necib necmettin nedeljko nedim nedjeljko neil nejat neklan nelio nelson nelu nemanja nenad neo neopolo neoterio
nepomuk nereo neri nesim nestor nestore neven nevio nevzat nezamysl neşet nicarete nicea niceforo niceto nicezio nichifor nicholas nick nicklas niclas
nico nicoară nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicolás nicolò nicu niculiță nicușor nicuță nicéphore niek niels nihat nikita
niklas niklaus niklāvs niko nikodem nikodém nikolai nikolas nikolasz nikša nils nimród niniano nino nio niyazi nizamettin nizar noah noam noan noar noe
noel noha noham nohan nolan nolann nolen nolhan norbert norberto norman normand nostriano noud nouha nouri nout novak novan nox noâm noè noé noël numan
nuno nunzio nurettin nuri nurullah nusret nándor nátán néhémie něhoslav obrad obren octav octave octavian octavio octaviu oddone oderico odidone odilon
odin odolen odon odorico oger ognjen ojārs okan oke oktavius oktavián oktay olaf olavi olbram oldrich oldřich ole oleg olimpian olimpio olimpiu olindo
oliver olivier oliviero oliviu olivér oliwier olle olof omar omero ondrej ondřej onesto onofrio onorino onorio onufry onur orazio orell oren orenzio
orest oreste orestes orfeo orhan orio orlando oronzo orsino orso ortensio orville oscar oskar oskari osman osmondo osmund ostoja osvald osvaldo ota
otakar otello othmane otis otmar oto otokar otomar ottaviano ottavio otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen ozan ozren oğuz
oğuzhan oļegs oļģerts pablo paciano pacifico paco pacomio pacôme paja palatino palladio palmiro palémon pamfil pammachio panagachie panait pancario
pancrazio panfilo pankracy pankrác pantaleo pantaleon pantaleone paolo pardo parfait paride parmenio parsival pascal paskal pasquale paterne paterniano
patrice patricio patrick patrik patrizio patroclo patrycjusz patrycy patryk paul paulin paulo pauside pavel pavle pavlín pavol paweł payidar pedro peer
pekka peleo pelhřim pelle pellegrino pentti pepe pepijn pepo per pera perceval percy perica pericle perikles pero perry perseo pertev perver petar pete
peter petko petr petre petri petrică petrișor petronio petronius petru petruț petteri peyami pharell phil phileas philemon philibert philip philipp
philippe phillip philémon pie pierangelo piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pim pio piotr pippo pit
pius placido platon platone platón plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio
porfirio porfiriusz porfiry porziano postumio poul prassede pravdan pravdomil pravomil predrag preston priamo primo prince prisco privato procopio
prokles prokop prokul prosper prospero protasio proteo prudenzio prvoslav publio pupolo pusicio pépin péter pío pāvils pătru pēteris přemysl přibyslav
quarto quasimodo quentin querano quin quinn quinten quintiliano quintilio quintino quinziano quinzio quirin quirino rachid raci radan radegast radek
radenko radhost radim radimír radislav radivoj radivoje radiša radko radmil radmilo radolfo radomil radomir radomír radosav radoslav radovan radoš radu
radul radvan radúz raf rafael rafaël rafał rafet raff raffaele rahim rahmi raide raif raik raimondo raimund rainald rainaldo rainer rainhard rainold
rajko rajmund rajnold rakıp ralf ralph ramazan rami ramiro ramiz ramon ramy ramón randal randall randolf randolph randy ranek raniero ranko ranolfo
raoul raphael raphaël rareș rasim rasmus rastislav ratibor ratimir ratmír rauf raul ravi ray rayan rayane rayen raymond rayyan raúl raşit raško recai
recep reda redmond refah refet refik reginald reginaldo regnārs regolo reha rein reinhard reis rejan relja relu remi remig remigio remo remondo remus
remy remzi renato renaud rene rens renzo renát rené renārs respicio resûl resül reto revi rex reybaud reza reşat riad rian ricardo ricario riccardo
richard richelmo richárd rick rickard rickey ricky rico rifat riff rinaldo rino rio riv riyad ričards roan robaldo robbe robert roberto robi robin
robinson rocco roch rodan roderick roderik roderyk rodiano rodney rodolfo rodoljub rodolphe rodrigo rodrigue rogelio roger rohan roko roland rolando
rolf rolfo romain roman romano romeo romero romeu romoaldo romolo romuald romualdo romul romulus roméo romāns ron ronald ronan ronnie roosevelt roselin
ross rostislav rover rowan roy ruben rubiano rubén rudolf rudolph rudy ruedi rufino rufo rufus ruggero rui rune rupert ruperto ruprecht ruslan russell
rutilo ryad ryan ryszard régis réjean rémi róbert rúben rükneddin rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza rūdis rūdolfs rūsiņš saad sabato
sabazio sabele sabin sabino sabir sabri sacid sadberk sadettin sadi sadri sadullah sadık saffet saffiro saffo safouan safouane said saim sakari
saladino salih salim salomon salomone salomè salustio salvador salvatore salvo salwator sam samba samed sami samih samim samir sammy samson samu samuel
samuele samuël samy sancho sander sandro sandu sanjin sansone sante santino santo sapiente sarbello sascha saturniano saturnin saturnino saul sauveur
sava savaş saverio savi savin savinien savino saïd saúl saša scott sean seb sebas sebastiaan sebastian sebastiano sebastien sebastián sebastião
sebestian secondiano secondo sedat sedrik sef sefer seff sekou selahattin selami selim selyan selçuk sem semih semplicio sempronio senesio senn senne
senofonte sep sepp seppe seppo serafin serafino serafín serapione serbülent serenus serge sergej sergen sergi sergio sergiu sergiusz serhat sermet
sertaç server servidio serviliano servác sesto seth settar settimio settimo sev sever severiano severin severino severo severín seweryn seydou
seyfettin seyfi seyfullah seyyit seçkin shane shaun shawn shay shayan shaï sheldon sherman sico sicuro sidoine sidon sidonio sidy siebe siem siep
sigebert sigfrido sigfríd sigismond sigismondo sigurd sil silas silvan silvano silverio silvester silvestr silvestro silvian silvio silviu silvius
silván silvère simen simeon simeone simi simion simo simon simão siméon sinan sindre sinesio sinfronio sinică siniša sinkler sireno siriano siricio
sirineu sirio siro sisto sixt sixte sixtus sjoerd sjors skander sky slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil slavomír
slobodan slávek smil soan soběslav soccorso socrate sofiane sohan sokrat solal solocone soma sondre soren sorin sostene sosteneo sostrato soter
souleyman souleymane spano spartaco spencer speranzio spirydion spytihněv srboljub sredoje srećko stan stancu stanimír stanislao stanislas stanislav
stanisław stanko stanley steen steeve stef stefan stefano steffen stelian sten stephan stephane stephen stevan steve steven stewart stig stijn stiliano
stipan stipe stiriaco stjepan stojan stojmír storm strahinja stribor stuart stéphane suat subhi sudi sune surano sururi svatoboj svatobor svatomír
svatopluk svatoslav svebor sven svend sverre svetislav svetolik svetomir svetozar svetozár sviturno svätopluk swan sylvain sylvester sylvestre
sylwester szabolcs szczepan szymon sába sámo sámuel sándor sáva sâkıp sébastien séraphin sérgio séverin sönke sören søren süheyl süleyman sıdkı sırrı
taceddin taddeo tadeo tadeáš tadija taha tahir tahsin taib taide talat talay talha talip tamer tamino tammaro tammo tamás tancredi tancrède taner
tanguy tanju tankred tao tapani tapio taras tarcisio tarik tarkan tarso tarık taurin tayfun tayler taylor tayyar taziano tazio taşkın ted teije tekin
tekinalp telchide telemaco temel temistocle teo teobald teobaldo teodor teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman
terenc terence terencius terencjusz terenzio terrance terrell terrence tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tezcan tezel theo
theobald theodor theodore theodorik theofan theofil theophane theophile theotime thiago thibaud thibault thibaut thibert thibo thierno thierry thies
thije thijmen thijn thijs thilo thom thomas thorben thore thorge théo théodore théodose théophane théophile théophraste tiago tian tibaldo tibbe tiber
tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomír tichon ticone tidiane tieme ties tihomir tijmen tijn tijs til tilio till
tillmann tim timeo timm timmy timo timoléon timon timotei timotej timoteo timoteus timothe timothee timothy timothée timur timéo tino tirone titien
tito titouan titus tizian tiziano tizio tjark tobia tobias tobiasz tobin tobiáš toby todd todor tolga tolomeo tolunay tom toma tomas tomasz tome
tomislav tommaso tommie tommy tomo tomás tomáš tomé tone tonko tonnin tony tonči toon tor torben torbjörn tore torkvát torquato torsten tosco toussaint
traian trajan tranquillo travis trevor tristan tristano troels troy trpimir trpko tudor tufan tugay tuhfe tulliano tullio tunahan tunç tunçer tuomas
turan turgay turgut turi turibio turold tussio tuur tuğrul tuğtekin tvrtko twan tybalt tycho tygo tyler tymeo tymon tymoteusz tyron tyrone tümer türkay
türker türkeş tālis tālivaldis tālrīts tınas ubaldo ubertino uberto udo ueli uffe ufuk ugo ugolino uguccione ukbe ulberto ulderico ulf ulfo ulisse
ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulysse umberto umile umur umuralp umut upton uranio urbain urban urbano urdino uriel uriele urs ursicio
ursino ursmaro usame uve uğur uģis vadim vagn vahdet vahid vahâ valdemar valdemārs valente valentijn valentim valentin valentino valentín valentýn
valentīns valeriano valerico valerio valeriu valerián valfredo valfrido valid valtena valter valtr valtteri valère valér valéry valērijs van vanja varo
vasco vasil vasile vasilică vasko vatroslav vavrinec vavřinec vecdi vedasto vedat vedran vefa vefik vehbi veikko veit veleslav veli velibor velimir
velimír velio velislav venance venanzio vencel venceslao venceslas vendel vendelín venerando venerio veniamin ventura venustiano venusto verano
verecondo verenzio verner vernon verulo vespasiano veysel veysi vezio vianney vic vicente vicențiu victorien victorin vidak vidiano vidone vidor viggo
vigile vigo vijeko vik viktor viktorin viktorín vilfredo vilhelm viliam vilibald viliberto ville villy vilmar vilmos vilmārs vilém vin vince vincenc
vincent vincenzo vincențiu vindonio vinebaldo vinfrido vinicio vinz viorel virgil virgile virgilio virgin virginio virone visarion viscardo vital
vitale vitalico vito vitold vitor vittore vittoriano vittorio vitus vitālijs vivaldo viviano vjekoslav vjenceslav vlad vladan vladek vladimir vladimiro
vladimír vladislav vladivoj vlado vlaicu vlastimil vlastimir vlastimír vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmír vojslav vojtech
vojtěch vok voldemārs volfango volfgang volkan vratislav vratko vsevolod vujadin vuk vukan vukašin vukota vulmaro vulpiano václav víctor vít vítor
vítoslav vítězslav víťazoslav věnceslav věnek věroslav všeboj všebor všerad všeslav wacław wade wael walenty walentyn waleran walerian walery walgierz
walid wallace walter wandrille wannes warley warre warren washington wassim wawrzyniec wayne waël wendell werner wes wesley wessel wiktor wilbert
wilbur wilfred wilfried wilfryd wilhelm willard willem willi william willis willy wilson wincenty winston wissem witalis wolf wolfgang woodrow wout
wouter władysław włodzimierz xander xaver xaverius xavi xavier xem xénophon yacine yacouba yago yahya yalgın yalçın yaman yango yani yanis yann yanni
yannic yannick yannik yannis yaro yaron yasin yasser yassin yassine yassir yavuz yaya yazid yağız yaşar yekta yener yetkin yiğit ylan yoan yoann yoav
yoel yohan yohann yoni yossef youcef younes youness younès youp youri yousef youssef youssouf yoël yunus yuri yusuf yvan yven yves yüce yücel yüksel
yümni yıldırım yılmaz zabedeo zaccaria zaccheo zachar zacharia zachariasz zacharie zachariáš zachary zaché zack zackary zadig zafer zafir zain zakaria
zakariya zakary zakarya zalán zamfir zamir zanobi zarije zayd zayn zbislav zbyhněv zbyněk zbyslav zbyšek zdenko zdeněk zderad zdeslav zdirad zdislav
zdravko zdík zef zefiro zekai zekeriyyâ zena zenaide zenebio zeno zenobio zenon zenone zente zephyr zetico zev zeyd zeynel ziad zigfrīds zigmārs zihnî
zikmund zinedine zion ziver ziya ziyad ziyâd zlatan zlatko zlatomír zoilo zoltan zoltán zoran zoroslav zosim zosimo zrinislav zrinko zsolt zsombor
zvonimir zvonimír zvonko zyad zygmunt záboj záviš zâfir zâhit zénó zéphirin zétény zübeyr zülfikâr ábel ádám ákos ámos ángel ármin áron árón âmir
ângelo åke çağan çağatay çağdaş çağlar çağrı çağrıhan çelen çelik çetin çetinel çetiner édouard éleuthère élias élie élisée élzéar émeric émile
épiphane éric étienne évariste évrard ígor óscar ömer önder özcan özer özgür özhan özkan ülgen ümit ünal üzeyir ādams ādolfs ārijs āris časlav čedomir
čeněk čestmír čistoslav đorđe đura đurađ ēriks ēvalds ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łazarz łukasz řehoř şaban şadan şahap
şahin şahinalp şahsuvar şahsüvar şakir şamil şarani şayan şecaeddin şefik şehlevent şemsi şener şenol şerafettin şeref şerif şevket şevki şeyban şihab
şihabeddin şinasi şir şâfi şükrü šalamoun šalomoun šavel šebastián šimon štef štefan štěpán šťasta žanis žarko ždan želibor želimír želislav željko
želmír žigmund žitomír žitoslav živan șerban ștefan
`
