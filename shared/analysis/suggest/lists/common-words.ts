import { wordSet } from './word-set.ts'

/**
 * English words that are no names, lower case, without those in -ing and -ly.
 * Source: the lexicon of the npm package compromise 14.17.0 (MIT, © Spencer Kelly).
 */
export const commonWords = wordSet(`
abandon abandoned abandonings abandons abduct abducts aberrant abet abets abid abide abides abject ablaze able aboard
abolish abolishes abort aborts abound abounds about above abreast abroad abrupt abscond absconds absent absolute
absolve absolves absorb absorbed absorbs abstract abstruse absurd abundant abuse abuses academic academics accelerate
accelerates accent accents accept accepted accepts access accesses accident accidents acclimate acclimates accommodate
accommodates accompanies accompany accomplish accomplishes accord accords accost accosts account accountant
accountants accountings accounts accrual accruals accrue accrues accurate accuse accuses accustom accustoms ace aces
acetate acetates ache aches achieve achieves acid acknowledge acknowledged acknowledges acoustics acquaintance
acquaintances acquiesce acquiescent acquiesces acquire acquires acquittal acquittals acrobat acrobats across act
actings activate activates activist activists actor actors actress actresses acts actual acute adamant adapt adapts
add addenda addendum addict addicts address addresses adds adept adequate adjective adjectives adjourn adjourns adjust
adjusted adjusts administer administers administrator administrators admiral admirals admit admits adolescent
adolescents adopt adopted adopts adorn adorns adsorb adsorbs adult adults advance advanced advances advantage
advantages adventurer adventurers adverse advertise advertises advertisings advice advisor advisors advocate advocates
aerobics aerodynamics aeronautics affect affected affectionate affects affiliate affiliates affix affixes affluent
afford affords afraid after again against age aged agent agents ages aggressive agile agings agonize agonizes agonze
agonzes agree agreeable agrees ahead aid aids aim aims air aircraft airs ajax alarm alarmed alarms alcoholic alert
alerts alfredo alfredoes alga algae alien aliens alight alights align aligns alike alive alkaline all allege alleged
alleges allergies allergy allies allot allots allow allows allude alludes allurings alma almas almost alone along
alongside aloof already alright also alter altered alternate alternative alternatives alters although altogether
alumna alumnae alumni alumnus always amalgamate amalgamates amaze amazed amazes amends amid amidst amnesty among
amongst ample amuse amuses analyse analyses analysis analyst analysts anarchist anarchists ancestor ancestors anchor
anchors and anecdote anecdotes anger angers angry animate animated animates animator animators anise anneal anneals
announce announcer announcers announces annoy annoys annul annuls anomalies another answer answers antarctic
antarctics antenna antennae anticipate anticipated anticipates antidote antidotes antiquated antique antsy any
anybodies anybody anymore anyone anyway apart apostle apostles appalled apparent apparition apparitions appeal appeals
appear appears appease appeases appendices appendix appetite appetites applied applies appoint appoints appraise
appraises appreciate appreciated appreciates apprentice apprentices approach approaches approachings appropriate
approve approves approximate approximates apropos apt arab arabs arbitrary arc arch archbishop archbishops arches
architect architects archival archive archives arctic arctics are argue argues arguings arise arisen arises aristocrat
aristocrats arithmetic arm armed armour armours arms around arouse arouses arrange arranges array arrays arrest
arrests arrive arrives arrogant arsenal arsenals arsenic art articulate articulates artificial artisan artisans artist
artists arts artsy ascent ascents ashen aside ask asks asleep aspect aspects aspire aspires aspirin assail assails
assemble assembles assert asserts assess assesses assign assigns assist assistant assistants assists associate
associated associates assume assumed assumes assumings assure assured assures astonish astonishes astound astounds
astronaut astronauts astronomer astronomers astute athiest athiests athlete athletes athletics atop attach attaches
attack attacks attain attains attempt attempts attendant attendants attest attests attic attics attorney attorneys
attract attractings attractive attracts auction auctions auditory augment augmented augments aunt auntie aunties aunts
austere authentic author authorize authorized authorizes authors autocrat autocrats autoimmune automate automates
autopsies autopsy average avert averts avocado avocados avoid avoids await awaits awake awaken award awarded awards
aware away awesome awhile awkward awoken axes axis ayatullah ayatullahs babies baby babysit babysits babysittings
bacilli bacillus back backfire backfires backings backs backward backwards bad baffle baffled baffles baggage bail
bails bake baked baker bakers bakes bakings balance balanced balances bald ban band bands bang bangs bank banker
bankers bankings bankrupt bankrupts banks bankses bans bar barber barbers barbie bare bargain bargains barge barges
bark barks baron baroness baronesses barons barracks barren barrier barriers bars bartender bartenders base based
bases bash bashes bass bathe bathes batter battered batters battle battles battlings bawdy bean beans bear bears beat
beatboxer beatboxers beaten beats beau beautiful beaux because become becomes beef beefs been beeton before befriend
befriends beg begin beginnings begins begs beguile beguiles begun behave behaves behead beheads behind behold beholds
beings beingses belated believe believes belittle belittles bellies belong belongings belongs beloved below belt belts
bend bends beneath benedict benedicts beneficial benefit benefits benign bent bentley bequeath bequeaths berg bergs
berkeley beside besides best bestow bestows bests bet betray betrays bets bettings between bewilder bewildered
bewilders bewitch bewitches beyond bias biased biases bicyclist bicyclists bid bide bides bids big bigtime bike bikes
bill billiards bills bind binds biopic biopics biopsies biopsy bipartisan bishop bishops bison bit bitch bitches
bitchings bite bites bitings bits bitten bitter bizarre black blacks blame blames bland blank blanks blast blasts
bleed bleeds blemish blemishes blend blends bless blessed blesses blessings blind blinded blink blinks blithe blitz
blitzes bloat bloatings bloats block blocks blogger bloggers blond blood bloody blow blown blows blue blunt blunts
blur blurs blurt blurts board boards boast boasts boat boatings boats bodies body bog boggle boggles bogs bogus
bohemian bohemians boil boiled boils bold boldface bolster bolsters bomb bombard bombards bombings bombs bonafide bond
bonds bone bones boogeyman boogeymans book bookings bookkeep bookkeepings bookkeeps books boom booms boost boosts boot
boots border borders bored bores borough boroughs borrow borrows bos boss bosses both bother bothers bottle bottled
bottles bottom bottoms bounce bounces bouncy bound bourgeois bourgeoises bout bowl bowls box boxes boy boycott
boycotts boyfriend boyfriends boys brake brakes branch branches brand brandies brandings brands brandy brash brave
breach breaches bread breadth break breakfast breakfasts breaks breakthrough breakthroughs breastfeed breastfeeds
breathe breathes breathings breathtake breathtakes breed breeds bribe bribes brick bricklayer bricklayers bricks bride
brides bridge bridges brief briefs brigadier brigadiers bright brighten brightens brilliant brings brisk bro broad
broadcast broadcastings broadcasts broaden broadens broken broker brokers bronze brook bros brother brothers bruise
bruised bruises brush brushes brute brutes bubble bubbles buckle buckles bud buddhist buddhists budget budgetings
budgets buds buff buffer buffers build builder builders buildings builds built bulk bulks bullies bullyings bump bumps
bundle bundles bunnies bunny burden burdens burglar burglaries burglars burglary burial burials buries burn burned
burns burnt burp burpings burps burst bursts bury bus buses businessman businessmans businessperson businesswoman
businesswomans bust bustle bustles busts busy but butcher butchers butt butter butterflies butts buy buys buzz buzzes
bypass bypasses cacti cactus cad cadet cadets cage caged cages cagey cahier cahiers cake cakes calculate calculated
calculates call calls calm calms calorie calories cam camp campings camps cams canal canals canaries canary cancel
cancels cane canes cannibal cannibals canoe canoes canton cantons cap capital capitals caps captain captains captivate
captivates capture captures car carbohydrate carbohydrates card cardiac cards care careen careens careful carer carers
cares caretaker caretakers carleton carpenter carpenters carrier carriers carries carry cars carve carves carvings
cash cashes cashier cashiers cast castings casts catalina catalog catalogs catch catches cater caterings caterpillar
caterpillars caters cathedral cathedrals caucus caucuses caulk caulks cause causes caution cautions cave caves cca
cease ceases ceilings celcius celebate celebrate celebrated celebrates celebratings celebrities celebrity cellar
cellars center centers centralize centralized centralizes centre centres ceo ceos cereal cereals certain certificate
certificates certified certifies certify cfo cfos chain chains chair chairman chairmans chairs chairwoman chairwomans
challenge challenges chambers chamberses champion champions chancellor chancellors chandelier chandeliers change
changes channel channels chant chantings chants chaos chaplain chaplains character characteristic characters charge
charged charges charities charity charlton charm charmed charms chart charts chat chateau chateaux chats chattings
chauffeur chauffeurs cheap cheat cheats check checks cheer cheerings cheerleader cheerleaders cheers cheery cheese
cheesy chef chefs cheque cheques cherish cherishes chesley chew chews chewy chez chicken chickens chief chiefs child
children chill chilled chills chin chins chintzy chip chips chirp chirps chocolate chocolates choose chooses chop
chops chosen christi christian christians chrysanthemum chrysanthemums chum chums circa circle circles circumspect
circumvent circumvents circus circuses cite cites cities citizen citizens citizenses city civics civil claim claims
clap clappings claps classic classics classified classifies classify claw claws clean cleaner cleaners cleanings
cleans cleanse cleanses clear clearings clears clergies clergy cleric clerics clerk clerks clever click clicks client
clients cliff cliffs climb climbings climbs clings clinic clinics clip clips clockwise clone clones clonings close
closed closes cloth clothes clothings cloths cloud clouds cloudy clown clowns club clubbings clubs clung clutter
cluttered clutters coach coaches coachings coal coalesce coalesces coarse coat coatings coats code coded codes codings
coefficient coefficients coerce coerces coercive coexist coexists cogent cognizant cohabit cohabits coin coincide
coincides coins coke cokes col cold colic colics collapse collapses collar collars colleague colleagues collect
collectings collects collide collides collude colludes colonel colonels colonial color colored colorings colors
colossal colour coloured colours columnist columnists comatose combat combats combine combined combines combust
combusts come comedian comedians comes comfort comforts comic comics command commander commanders commands commence
commences commensurate comment commentary commenter commenters comments commercial commercials commissioner
commissioners commit commits common communicate communicates communicatings communique communiques communist
communists commute commutes companion companions compassionate compel compels compete competes compile compiles
complain complainings complains complement complements complete completes complex complexes complicate complicated
complicates complies compose composer composers composes composings compound compounds compromise compromises
compulsory comrade comrades concave conceal conceals conceited conceive conceives concentrate concentrated
concentrates concern concerns concise conclude concludes concrete concretes concur concurs condemn condemns condense
condenses condone condones conducive conduct conductings conducts confess confesses confidant confidante confidantes
confidants confide confides configure configures confirm confirms conflict conflicts conform conforms confront
confronts confuse confused confuses confusion conglomerate conglomerates congressman congressmans congresswoman
congresswomans congruent conjoint conjugal conjugate conjugates conjure conjures connote connotes conquer conquers
conscript conscripts consent consents consequent conservatories conservatory conserve conserves consider considered
considers consist consists consolidate consolidated consolidates conspire conspires constable constables constant
constituent constituents constitute constitutes constrain constrains construct constructings constructs consulate
consulates consult consultant consultants consultings consults consume consumes consummate consummates contact
contacts contain contains contemporaries contemporary contender contenders content contents continue continues
contradictory contrary contrast contrasts contribute contributes contributor contributors contrite control controlled
controller controllers controls convene convenes converge converges convert convertable convertables converts convey
conveys convince convinces convincings cook cooked cookie cookies cookings cooks cool cools cooperative cooperatives
coordinate coordinates coordinator coordinators cope copes copier copiers copies copings copy coral core cores corp
corpora corporal corporals corporate corpus corral corrals correct corrects correspond corresponds corrode corrodes
corrupt corrupts cos cost costs cottage cottages cotton cough coughs councillor councillors counsel counsels count
counterfeit counterfeits countess countesses counts couple couples courier couriers court courts couscous cousin
cousins cover covered coverings covers covert cowboy cowboys coworker coworkers coy coyote coyotes coz cozy crack
cracked cracks craft craftings crafts crafty cramp cramped cramps crash crashes crave craven craves crawl crawlings
crawls crazed create creates creator creators credit credits creep creeps creepy cries cripple cripples crises crisis
crisp criteria criterion critic critics crop crops cross crosses crossings crowd crowded crowds crucial crucible
crucibles crude crudes cruel crumble crumbles crush crushed crushes cry cryings crystal crystalline crystals cube
cubes cue cues cultivate cultivated cultivates cunnings cup cups curator curators curb curbs cure cured cures curl
curlings curls currency curricula curriculum curtail curtails curve curves customary customer customers customize
customized customizes cut cute cutesy cuts cuz cycle cycles cyclings dab dabs dad daddies daddy dads daisies daisy
dalhousie dam damage damaged damages damp dampen dampened dampens damps dams dance dancer dancers dances dancings
dangerous dapper dare daredevil daredevils dares dark darken darkens darks darlings dart darts dash dashes database
databases date dated dates datings daughter daughters daunt daunts dawn dawns daze dazed dazes dazzle dazzled dazzles
deacon deacons dead deadpan deaf deafen deafens deal dealer dealers deals dean deans dear death deathbed deathbeds
deaths debark debarks debate debates debatings debilitate debilitates debrief debriefs debug debugs debunk debunks
debut debuts decal decals decay decayed decays deceased deceive deceives decentralize decentralized decentralizes
decide decides decimal decimals decimate decimates decipher deciphers declare declares decline declines decode decodes
decommission decommissions decompose decomposes decorate decorated decorates decoratings decorator decorators decouple
decouples decrease decreases decree decrees decries decry decrypt decrypts dedicate dedicated dedicates deduct deducts
deep deepen deepens deer deface defaces defeat defeats defect defects defenceman defencemans defer deferral deferrals
deferred defers defiant defies define defined defines definite deform deformed deforms defraud defrauds defuse defuses
defy degenerate degrade degrades deities deity deja dejas delay delayed delays delegate delegates delegatings
deliberate deliberates delicate delight delighted delightful delights delimit delimits deliver deliverings delivers
demand demands demean demeans demise demographic demographics demolish demolishes demoralize demoralizes demure denial
denials denies denizen denizens denote denotes denounce denounces dense deny depart departs dependent depict depicts
deplore deplores deploy deploys deport deports deposit deposits depress depressed depresses deputee deputees deputies
deputy derail derails derange deranged deranges derelict derivative derivatives derive derives des descendant
descendants desert deserter deserters deserts deserve deserves design designer designers designs desire desires desist
desists desperate despite despondent destitute desultory detach detaches detail detailed details detective detectives
determine determined determines deterrent deterrents devastate devastates develop developed developer developers
developings develops devoid devolve devolves devote devoted devotes devout diabetes diagnose diagnoses diagnosis
dialect dialects dice dick dickens dicks dictator dictators didactic die dies dietician dieticians dietitian
dietitians differ differs difficult diffuse diffuses dig digest digests dignified dignifies dignify dignitaries
dignitary digs dim diminish diminished diminishes dine dines dinner dinners dip diplomat diplomats dips dire direct
directed directings director directors directs dirty disable disabled disables disappoint disappoints disarm disarms
disband disbands disburse disburses discard discards discern discerns discharge discharges discipline disciplined
disciplines disclaim disclaims disclose discloses discontent discontents discount discounted discounts discourage
discouraged discourages discover discoverings discovers discreet discrete discuss discusses diseased disgruntle
disgruntled disgruntles disguise disguises disgust disgusts dish dishearten disheartens dishes dishonesty disincentive
disincentives disjoint dislike dislikes dislodge dislodges dismantle dismantles disparate dispatch dispatches dispense
dispenses disperse disperses displace displaces display displays displease displeases dispose disposes disposition
dispositions disprove disproves dispute disputes disrepute disrupt disrupts dissent dissents dissolve dissolves
dissuade dissuades distant distil distill distills distils distinct distinguish distinguishes distort distorted
distorts distract distracts distress distressed distresses district districts disturb disturbed disturbs ditch ditches
diva divas dive diverge divergent diverges diverse divert diverts dives divest divests divide dividend dividends
divides divine divings divorce divorces divulge divulges dixie dixies dizzy djs docile dock docks doctor doctorate
doctorates doctors document documentaries documentary documents dodge dodges does doggies doggy doilies dole doles
dollies dominant done door doors dope dork dorks dormant dossier dossiers double doubles doubt doubtful doubtings
doubts dove down download downloads downside downsides downstairs draft drafts drag dragonflies drags drain drained
drains draughts draw drawings drawn draws dream dreamings dreams dreamt dreary dredge dredges dress dresses dressings
dribble dribbles dribblings dried drier driers dries drift drifter drifters drifts drill drills drink drinkings drinks
drip drips drive driven driver drivers drives drivings drone drones drop drops drown drowns drowsy drum drums drunk
dry dub dubs dude dudes due duel duels dull dulls dumb dump dumpings dumps duplicate duplicates dutchess dutchesses
dwell dweller dwellers dwellings dwells dwindle dwindles dye dyes dynasty each eager earl earls earmark earmarks earn
earnings earns earth east eastern easy eat eaten eatings eats echo echoes economics economies economist economists
economy eddies eddy edge edges edified edifies edify edit editor editors edits educate educated educates educatings
education eerie effect effects efficient effigies effigy egg eggs either elaborate elaborates elapse elapses elate
elated elates elder elders elect electorate electorates electrician electricians electricity electrifies electrify
electronics elects elegant elicit elicits elite elites elmo eloquent else elucidate elucidates elude eludes emaciate
emaciated emaciates embalm embalms embargo embargoes embark embarks embarrass embarrassed embarrasses embassies
embassy embodies embody embrace embraces embroider embroiders embroil embroils emcee emcees emerge emergent emerges
eminent emir emirs emperor emperors emphasize emphasizes employee employees employer employers empower empowers
empties empty enable enables enact enacts enamored enchant enchanted enchantings enchants encircle encircles enclose
encloses encounter encounters encourage encourages encroach encroaches encrypt encrypts encumber encumbers end
endanger endangers endear endears endings endorse endorses endow endows ends endure endures enemies enemy energies
energize energizes energy enforce enforces engage engaged engages engender engenders engineer engineerings engineers
engrave engraves engulf engulfs enhance enhanced enhances enjoy enjoyment enjoys enlarge enlarges enlist enlists
enliven enlivens enough enquire enquires enrich enriches enrol enroll enrolls enrols ensue ensues ensure ensured
ensures enter enterprise enterprises enters entertainment enthral enthrals entice entices entire entrain entrains
entrench entrenches entrepreneur entrepreneurs entrust entrusts envelop envelops envies envisage envisages envision
envisions envy epic epics epidemic epidemics epoch epochs equal equip equipment equipped equips erase erases erect
erstwhile erupt erupts escape escaped escapes eschew eschews espouse espouses essential establish established
establishes estate estates estimate estimates etch etches ethereal ethic ethics eula eulas euro evaluate evaluates eve
even evenings event events ever every everybody everyday everyone eves evil evoke evokes evolve evolves exact
exaggerate exaggerated exaggerates exalt exalts examine examiner examiners examines example examples exasperate
exasperates exceed exceeds excel excellencies excellency excels except excess excesses exchange exchanges excite
excited excites exclaim exclaims exclude excludes excuse excuses executive executives exemplar exemplars exempt
exempts exercise exercises exercisings exert exerts exhale exhales exhaust exhausts exhibit exhibits exhilarate
exhilarates exhort exhorts exhume exhumes exile exiles exist existence exists exit exits expand expanded expands
expect expected expects expedient expedite expedites expel expels experience experienced experiences experiment
experiments expert expertise experts expire expires explain explains explicit explode explodes exploit exploits
explore explores explorings export exports expose exposed exposes express expresses expunge expunges exquisite extend
extended extends extent extents extinguish extinguishes extol extols extra extract extracts extravagant extreme
exuberant exude exudes exultant eye eyeball eyeballs eyelid eyelids eyes fabled fabric fabrics face faces fade faded
fades fail failed fails faint faints fair fairs fairview faith faiths fake fakes fall fallen falls false falter
falters famed familiar families fancies fancy fannies fanny far farm farmer farmers farmings farms fascinate
fascinated fascinates fascinatings fast fasten fastens fasts fat fate father fathers fats fatten fattens faulty faux
favorite favorites favour favourite favourites favours fear feared fears feature features feeble feed feeds feel
feelings feels feet fella fellas fellow fellows female females feminine feminist feminists fence fences fencings fend
fends ferment ferments fern ferns fertile fervent fess fesses fetch fetches fetish fetishes few fiance fiances fiction
field fields fieldses fiend fiends fierce fiery fight fighter fighters fightings fights figure figures file files
filings fill fillings fills film filmmaker filmmakers films filter filters final finance finances financial financier
financiers financings find findings finds fine fines finish finished finishes finite finn finns fire firefighter
firefighters fireflies fireman firemans fires firm firms fish fishes fishings fit fits fitted fitter fitters fix fixed
fixes fizzle fizzles flag flagrant flags flake flakes flame flames flare flares flash flashes flat flatten flattens
flatter flatters flavor flavored flavors flavour flavoured flavours flee flees flesh fleshes flies flings flip flips
flirt flirtings flirts flirty flo float floats flock flocks flood floodings floods florence flos flour flow flower
flowers flowery flown flows fluent fluid fluids fluorescent fluster flustered flusters flute flutes foamy focus
focused focuses foe foes fog fogs foil foils fold folds folksy follies follow follows fond food fool foolish fools
foot for forbid forbidden forbids force forces forebear forebears forebodings forecast forecastings forecasts
foreclose forecloses forego foregoes foreign foreman foremans forerunner forerunners foresee foreseeable foresees
foreshadow foreshadows forester foresters forever forewarn forewarns forfeit forfeits forge forges forget forgetful
forgets forgive forgiven forgiveness forgives forgotten fork forks form formal format formats formattings former forms
formula formulae forsake forsaken forsakes forseen forthcome forthcomes fortunate forward forwards foul fouls fourier
foursome foursomes fowl fracture fractured fractures fragile fragme fragment fragmented fragments fragmes fragrant
frail frame framed frames frampton franchise franchises franco frantic free freelancer freelancers frees freeze
freezes frequent fresh freshen freshens fretful fried friend friends fries frigate frigates frighten frightens fringe
fringes frolic frolics from frontier frontiers frost frostings frosts frown frowns frozen frugal frustrate frustrates
fry fuck fucks fuel fuels fugitive fugitives fulfil fulfill fulfills fulfils full fun function functions fund fundings
fundraise fundraises funds funeral funerals fungi fungus funny furnish furnishes furniture furry further furthermore
fuss fusses future futures fuzz fuzzes gad gadflies gads gag gags gail gails gain gainful gains gal gambler gamblers
game games gang gangs garden gardener gardeners gardenings gardens garlic garlics garnish garnishes gas gases gate
gates gather gatherings gathers gauche gaudy gay gaze gazes gear gears geek geeks geese geisha geishas gelatin
gelatins gene genera general generals generate generates generatings generic genes genetics genious geniouses genius
geniuses gentle gentleman gentlemans genuine genus get gets ghost ghosts ghostwriter ghostwriters giant giddy gift
gifted gifts gigantic giggle giggles gill gills girl girlfriend girlfriends girls give given gives glacier glaciers
glad gladiator gladiators glare glares gleam gleams glean gleans glib glide glides glidings global gloomy gloss
glosses glow glows glue glues gluten glycerin goalie goalies goalkeeper goalkeepers goaltender goaltenders god goddess
goddesses gods goes gold golden golds golf golfer golfers gone good goof goofs goofy goose gore gosford gossip gossips
gotten govern governs grab grabs graceful grade grades graduate graduates granaries granary grand grandchild
grandchilds granddaughter granddaughters grandfather grandfathers grandma grandmas grandmother grandmothers grandpa
grandparent grandparents grandpas grandson grandsons granite grannies granny graphic graphics grapple grapples grasp
grasps grass grate grateful grates gratified gratifies gratify gratis grave graves gray graze grazes greasy great
greed greedy green greens greet greetings greets grenadier grenadiers grey grid grids grieve grieves grievings grill
grilled grills grim grind grinds grip grips grizzled groom grooms groovy gross ground groundbreak groundbreaks grounds
grow grown grows growth growths gruel gruels gruesome grumble grumbles guarantee guarantees guard guarded guards guess
guesses guest guests guide guided guides guidings guilty gullies gulp gulps gum gun guns guru gurus guy guys
gymnastics gypsies gypsy hack hacks hair hairdresser hairdressers hairstylist hairstylists hairy half halibut hall
hallowed halls halo halos halves ham hammer hammered hammers hamper hampers hams hand handful handfuls handle handles
handlings hands handsome handsy handy hang hangs hanker hankers happen happens happiness happy harangue harangues
harass harasses harbour harbours hard hardcore hardy harm harmed harms harness harnesses harrowings harsh harvest
harvestings harvests hash hashes hashish haste hasten hatch hatches hate hateful hates haunt haunts have haven havens
haze hazel hazels hazes head headphone headphones headquarters heads heady heal heals hear hears heartwarm heartwarms
hearty heat heated heatings heats heaven heavens heavy hedge hedges hefty heighten heightens heir heirs heist heists
hella hellish help helpful helps hence herb herbs here hermit hermits hero heroes heroine heroines hesitant hidden
hide hides high highfalutin highlight highlights highrise highrises hijack hijacks hike hikes hikings hill hills
hinder hinders hint hinton hints hippopotami hippopotamus hire hires hirings hispanic historian historians history hit
hits hoary hobbies hobby hobo hobos hockey hoist hoists hold holdings holds hole holes hollies hollow hollows home
homeless homelesses homes homesick homework hone hones honest honesty honey honor honorary honors honour honours hook
hooked hooks hooky hop hope hopes hops hormone hormones horrific horrified horrifies horrify horse horseradish horses
hospital hospitality hospitals host hostage hostages hostess hostesses hostile hosts hot hotbed hotbeds house
housekeeper housekeepers houses however howl howlings howls hudson hug huge hugs human humane humanitarian
humanitarians humans humble humbled humdrum humdrums humid humiliate humiliates hunger hungry hunker hunkers hunt
hunter hunters huntings hunts hurries hurry hurt hurts husband husbands hush hushes hussies hussy hygienist hygienists
ice icings icon icons icy ideal ideals idle idles idol idols ignorance ignorant ignore ignores ill illegal
illegitimate illicit illiterate illuminate illuminated illuminates illustrate illustrates illustratings illustrator
illustrators imagine imagines imaginings imbue imbues immature immediate immense immerse immerses immigrant immigrants
imminent impact impacts impale impales impart impartial imparts impatience imperfect imperil imperils impinge impinges
implement implements implicit implied implies implode implodes implodings impolite import importance important
imported imports impose imposes impoverish impoverishes impress impresses impressionist impressionists imprison
imprisons improper improv improve improved improves inaccurate inadequate inane inappropriate inasmuch inbred incel
incels incentive incentives inch inches incident incidents incite incites incline inclines include includes incomplete
inconsiderate incorporate incorporates incorrect increase increased increases incumbent incumbents indebt indebted
indebts indeed indefinite independent indeterminate index indicate indicates indices indiceses indie indirect
individual individuals indoor indulge indulgent indulges inept inert infant infants infect infected infects inferior
infest infests infinite inflate inflated inflates influence influences influential inform information informed informs
infrared infrequent infuriate infuriated infuriates infuse infuses ingest ingests ingrown inhabit inhabitant
inhabitants inhabits inhale inhales inhibit inhibitory inhibits initial initiate initiates initiative initiatives
injure injured injures ink inks innate inner innings innocent innocents innovate innovates innovatings innovator
innovators inordinate inquire inquires insane insect insects insecure insert inserts inside insignificant insist
insists insoluble insolvent inspect inspectings inspector inspectors inspects inspire inspired inspires install
installer installers installs instant instants instead instigator instigators instil instils institute institutes
instruct instructor instructors instructs insubordinate insult insults insure insures intact integrate integrated
integrates intellect intellects intellegent intend intended intends intense intensified intensifies intensify intent
intents interact interactings interacts interdependent interest interested interests interface interfaces interim
interims intermediate intern internet interns interpret interprets interrupt interrupts interstate interview
interviewings interviews intimate intimidate intimidates into intoxicate intoxicated intoxicates intrigue intrigues
introduce introduces intrude intrudes inundate inundates invade invades invaluable invent inventings inventor
inventors invents invert invertebrate invertebrates inverts invest investigator investigators invests invigorate
invigorates invite invited invites invoice invoices invoke invokes involve involved involves irate irk irks iron
ironings irons irrelevant irritate irritates isolate isolated isolates issue issues jacks jade jaded jades jag jagged
jags jam jams jasmine jasmines jay jays jazz jazzes jean jeans jellies jellyfish jester jesters jewel jewelry jewels
jittery jog jogger joggers joggings jogs join joined joins joke jokes jolie jolies jot jots journal journalist
journalists journals joy joys judge judged judges judgings juggle juggler jugglers juggles jugglings juice juices
juicy jump jumps junior jupiter just justice justices justified justifies justify justifyings juvenile juveniles
juxtapose juxtaposes kaput karate keel keels keen keep keeps kelvin key keynote keynotes keys kick kickings kicks kid
kidnap kidnaps kids kill killings kills kin kind kinda kindergarten kings kins kinsman kinsmans kinswoman kinswomans
kirby kiss kisses kitten kittens kitties kitty knead kneadings kneads kneel kneels knickers knit knits knittings knock
knocks knotted know knowledge known knows label labels labor laboratories laboratory laborer laborers labors labour
labours lace laces lack lacks lad ladies lads lady lag lags lame land landings landlord landlords lands landsdowne
lane lanes languid languish languishes lap laps lapsed large larva larvae lash lashes lass lasses last lasts latch
latches late latter latters laugh laughings laughs laughter launch launches launder launders laureate laureates lawyer
lawyers lay layer layers layman laymans lays leach leaches lead leader leaders leads leaf leak leaks lean leans leap
leaps learn learnings learns lease leases leasings least leather leave leaves lecture lectures leech leeches leery
left legal legend legendary legends legitimate leisure lend lends lengthen lengthens leo leos les less lessen lessens
lesser let lethal level leveled levels levies levy lewd liberal liberals libretti libretto lice license licensed
licenses licensings lick licks lie lies lieutenant lieutenants lifesave lifesaves lift liftings lifts light lighten
lightens lighthearted lights lightweight like likes likewise lil lilies lime limes limit limited limitings limits limp
line lines linger lingers linguistics link links lipid lipids liquefies liquefy liquid liquidate liquidates liquids
list listed listen listenings listens listings lists literal literary literate literature little live liven livens
liver lives load loaded loads loaf loan loans loaves lobbies lobby lock locked locks lodge lodges lodgings lofty log
logic logistics logs long longterm longtime look looks loose loosen loosens loot loots lord lords lose loser losers
loses lost loud lousy loutish love loved lover lovers loves low lower lowers loyal luck lucks lucky luddite luddites
luggage lump lumps lunch lunches lurk lurks lush lushes lust lusts lyings macabre machinery macho mad madden maddens
magenta magic magician magicians magistrate magistrates magnate magnates mail mails maim maims main mainstream
maintain maintainings maintains majesty major make maker makers makes makeshift male males mammal mammalian mammals
mammoth man manage managed manager managers manages mandate mandates mandatory mandible mandibles maniac maniacs
manifest manifestings manifests manner manners manoeuvre manoeuvres mans manufacture manufactured manufactures
manufacturings many map maps marine marines maritime marked market marketings markets marks marries marry mars
marsupial marsupials martyr martyrs masculine mash mashes mask masks master masters mat match matches mate material
materials mates mathematics matriarch matriarches matrices matrix mats matses matter matters mature matures maverick
max maxes maya mayas maybe mayflies mayor mayors mcgill meager mean meander meanders meanings means meanwhile measles
measure measured measures meat meaty mechanic mechanics medal medals media median medians medic medics mediocre
meditate meditates meditatings medium meek meet meetings meets mega mellow melodies melody melt melted melts memoranda
memorandum men mend mends mention mentions mentor mentors menu menus mercedes merchandise merchant merchants mere
merge merges merit merits merry mesmerize mesmerizes mess message messages messagings messes metal metallurgy metals
metier metiers metric metrics metropolitan mic mice mics mid mild miles militaries military milk milks mime mimes
mimic mimick mimicks mimics mince minces mind minds mine mineral minerals mines mingle mingles mini miniature
miniatures minings minion minions minister ministers minor minus minuss mirror mirrors mischief mischiefs misfit
misfits misplace misplaces miss misses missive missives missus missuses missy mistake mistakes mister misters mitigate
mitigates mitten mittens mix mixed mixes mobile mobiles mock mocks model modelings models moderate moderates moderator
moderators modern modernist modernists modest modified modifies modify moduli modulus mogul moguls moist mold molds
moldy molest molests mom mommies mommy moms monarch monarches money monitor monitorings monitors monk monkey monkeys
monks monochrome monogamy monopolies moody moose moot mop moped mopeds mops moral morals morbid more moreover mornings
mortal mortals mosque mosques mosquito mosquitoes most mother mothers motivate motivated motivates motive motives
mould moulds mount mounted mounts mourn mourns mouse mouth mouths move moves movie movies mow mows mph mps much muddle
muddles muddy mull mulls multifaceted multiple multiplies mum mumble mumbles mummies mummy mumps mums mundane mural
murals murder murders music musician musicians mute muted mystic mystics mystified mystifies mystify nag nagged
naggings nags nail nails naive naked name names nannies nanny narcotic narcotics narrative narratives narrator
narrators narrow narrows nat native natives nats naval navigate navigates navigatings near nearby nears neat nebula
nebulae necessary need needed needs neglect neglected neglects negotiate negotiates negotiatings neice neices neighbor
neighbors neither nemeses nemesis nephew nephews neptune nerd nerds nerdy net nets network networkings networks
neuroses neurosis new newlywed news newton newtons next nice niece nieces nimble nis nite nites nitrate nitrates noble
nobleman noblemans noblewoman noblewomans nobodies nobody nod nods noisy nomad nomads nonchalant nondescript nonprofit
nonstop nor norm normal norms north northeast northern northwest nosy notable notaries notary note noted notes
nothings notice notices nourish nourished nourishes novel novels novice novices now nowadays nuanced nuclei nucleus
nude numb number numbers nun nuns nurse nurseryman nurserymans nurses nursings nurture nurtures nutella nuts nutses
oatmeal oatmeals obediant obedient obese obey obeys object objective objectives objects obligated obscene obscure
obscures observant observe observed observes obsess obsesses obsolete obstetrics obtain obtains occupant occupants
occupied occupier occupiers occupies occupy occur occurs ocean oceans octopi octopus odd off offbeat offend offends
offensive offensives offer offerings offers offhand officer officers official officials offline offset offsets
offsprings often oil oils okay old olive olives omit omits onboard once ones online onto ooze oozes open openings
opens opera operate operates operatings operator operators opiate opiates opine opines oppose opposes opposite
opposites oppress oppressed oppresses opt optimist optimists optometrist optometrists opts opus oracle oracles orange
orbit orbits ordeal ordeals order orders organic organise organises organisings organize organized organizer
organizers organizes organizings orient orients originator originators orotund orphan orphans other others otherses
otherwise out outcast outcasts outdone outdoor outer outgo outgoes outgrow outgrown outgrows outlaw outlaws outlies
outline outlines outnumber outnumbers outpace outpaces outright outside outspoken outspokens outstand outstands ova
oval ovals oven ovens over overall overarch overarches overboard overcome overcomes overcomings overdone overdue
overhand overhead overlap overlaps overlook overlooked overlooks overnight overpass overpasses overpower overpowers
override overrides overseas oversee overseen oversees overshadow overshadows overt overtaken overthrown overtime
overtimes overturn overturns overuse overuses overview overviews overweight overwhelm overwhelmed overwhelms
overwrought ovulate ovulates ovulatings ovum owe owes own owner owners owns oxen oxygen pack package packages
packagings packed packs paddies paddy page pages painful paint painted painter painters paintings paints pair pairs
paise paises pal pale pales pals pamper pampers pan panellist panellists panic panics panoplies pans panties pants
paradise paradises parallel parallels paralyse paralyses paranoid parent parental parentals parentheses parenthesis
parents pariah pariahs parish parishes park parked parkings parks part partial participate participates parties
partisan partner partners parts party partyings pass passes passionate past paste pasted pastes pastor pastors pasts
patch patches pate patent patents pates pathogen pathogens patience patient patients patriarch patriarches patriot
patriots patrol patrols patron patrons pats patsies patsy pause pauses pave paves pawn pawns pay pays peace peaceful
peacekeep peacekeepings peacekeeps peak peaks peanut peanuts pearl pearls pedal pedals pedestal pedestals pee peel
peels peer peers pees pen pencil pencils pend pends penny pens people per perceive perceives percentage percentages
perfect perfected perfects perform performer performers performs perfume perfumes perhaps periodical periodicals
perish perishes permanent permeate permeates permit permits perplex perplexes persevere perseveres persist persists
person perspective perspectives persuade persuades pert pertinent pervade pervades perverse pessimist pessimists pet
petal petals petite petrol pets peyote peyotes phantom phantoms pharmacist pharmacists phase phases phenomena
phenomenon philosopher philosophers phone phones phony photocopier photocopiers photograph photographer photographers
photographs phrase phrases physician physicians physics picayune pick picked picks picnic picnics pie pier pierced
piers pies pig piggies piggy pigs pile piles pilgrim pilgrims pilot pilots pin pine pines pink pinpoint pinpoints pins
pioneer pioneers pipe pipes piss pissed pisses pit pities pits pity pivot pivots place places placid plaid plain plan
planned planner planners plannings plans plant plants plaque plaques plastic plastics plate plates play player players
playings playmate playmates plays playwright playwrights plce plces plead pleads pleasant pleased plebiscite
plebiscites plenty plug plugged plugs plumber plumbers plummet plummets plump plumps plunge plunges plus pluto poach
poaches podcaster podcasters poet poets point pointed points pointy poison poisonings poisons pol police policeman
policemans polish polished polishes polite politician politicians politics poll pollen polls pollute pollutes pols
polygamy pool pools poop poops poor pop poppies poppy pops population populations populist pore pores pork pornstar
pornstars portal portals portray portrays pose poses position positionings positions possess possesses post posts
potential potentials potter potters pound pounds pour pours power powers practice practices practitioner practitioners
praise praises prankster pranksters prattle prattles pray prayings prays preach preacher preachers preaches preamble
precede precedes precise preclude precludes predetermine predetermines predict prediction predictions predicts prefer
preferred prefers pregnant premature premia premier premiers premise premises premium preoccupied preoccupies
preoccupy prepaid prepare prepared prepares preposition prepositions prerogative prerogatives presense present
presents preserve preserves president presidents press pressed presses pressure presuppose presupposes pretend
pretendings pretends pretense prevail prevails prevent prevents prey preys price prices pricey pride prides priest
priestess priestesses priests prima primary prime primes prince princes princess princesses principal principals print
printed printings prints prior prisoner prisoners pristine private pro probable probe probes problem problems proceed
proceeds process processed processes processings proclaim proclaims procure procures prod prodigies prodigy prods
produce produced producer producers produces profane profess professes professional professionals professor professors
profile profiles profound profuse progenies progenitor progenitors progeny prognoses prognosis program programme
programmer programmers programmes programs progress progresses prohibit prohibits project projects prolong prolonged
prolongs prominent promise promises promote promotes prompt prompts pronounce pronounced pronounces prop proper
prophet prophets proportionate propose proposed proposes props pros prospect prospector prospectors prospects prosper
prospers prostate prostates prostitute prostitutes protect protected protects protest protests protrude protrudes
proud prove proved proven proves provide provides provoke provokes proximate prune prunes psych psyches psychologist
psychologists public publish publishes publishings puddings puke pukes pull pulls pump pumped pumps punch punches
punish punishes punjabi punk punks puny pupil pupils puppies puppy purchase purchases pure purple purport purports
purpose purposes pursuant pursuants pursue pursues push pushes pussies pussy put puts putty puzzle puzzled puzzles
pyramid pyramids qua quack quacks quaint qualified qualifies qualify quarterback quarterbacks quash quashes queen
queens quench quenches question questionings questions quick quiet quiets quit quite quits quiver quivers quiz quizzes
quote quoted quotes quotient quotients rabbi rabbis rabid rabies race races racial racist racists rack racks radical
radicals radii radius rage rages ragged rain rained rains rainy raise raises rake rakes rallied rallies ramble rambles
rampant random range ranges rank ranks rant rants rap rape rapes rapid rapper rappers rappings raps rare rash rashes
rat rate rates rather ratified ratifies ratify ratings rats rattle rattles rave raven ravens raves ravish ravishes raw
ray rays reach reaches react reacts read readings reads ready real realise realises realist realists realize realizes
reap reaps rear rears reason reasonings reasons reassure reassures rebate rebates rebel rebels reboot reboots rebuff
rebuffs rebuttal rebuttals recalcitrant recall recalls receive received receives recent receptionist receptionists
recipient recipients recital recitals reckon reckons reclaim reclaims recluse recluses recognition recognize
recognizes recommend recommended recommends reconcile reconciles recondite record recorded recordings records recoup
recoups recover recovered recovers recreation recruit recruiter recruiters recruits recycle recycled recycles
recyclings red redact redacts redefine redefines redo redoes reduce reduced reduces redundant reed reeds reel reels
refactor refactors reference references referenda referendum referent referents referral referrals refinance
refinances refine refined refines reflect reflects refocus refocuses reform reformer reformers reforms refract
refracts refresh refreshes refuel refuels refugee refugees refund refunds refurbish refurbishes refuse refuses regard
regards register registered registers regret regrets regroup regroups regulate regulated regulates rehearse rehearses
rehearsings reheat reheats reign reigns reimburse reimburses rein reinforce reinforces reins reject rejected rejects
rejoice rejoices rejuvenate rejuvenates relate related relates relative relatives relax relaxation relaxes relaxings
release released releases relent relents relevant relies relieve relieves relinquish relinquishes relish relishes
relive relives reload reloads reluctant remain remains remake remakes remark remarks remedies remedy remember
remembers remote remove removed removes render renderings renders rendezvous rendezvouses renew renewed renews
renounce renounces renowned rent rental rentals rents reorder reorders repair repairs repeal repeals repeat repeated
repeats repel repels rephrase rephrases replace replaced replaces replenish replenishes replicate replicates replies
report reporter reporters reportings reports represent representative represents reprobate republic republican
republicans republics request requested requests require required requires rerun reruns research researcher
researchers resemble resembles resent resents reserve reserved reserves reside resident residents resides resign
resigns resist resistant resists resolute resolve resolves resonant resort resorts respect respected respects respite
respites respond respondings responds rest restart restarts restock restocks restore restored restores restrain
restrains restrict restricted restricts restructrue restructrues restructruings restructure restructures
restructurings rests result results resume resumes resurface resurfaces retarded retire retires retrieve retrieves
retrofit retrofits return returns reup reups revamp revamps reveal reveals revel revels revere reverend reverends
reveres reverse reverses revert reverts review reviews revisit revisits revitalise revitalises revitalize revitalizes
revive revives revoke revokes revolutionary revolve revolves reward rewards rewritten rex rexes rhetoric rhetorics
rheumatoid rhyme rhymes rice rickets rid ridden ride rides ridings rids riel right rightful rights rings riot riots
rip ripe ripen ripens rips rise risen rises risk risks rite rites ritual rituals ritzy rival riverbed riverbeds
rivetings roam roams roar roars roast roasts robin robins robust rock rocks rod rodent rodents rodeo rodeos rods rogue
rogues roll rolls romantic roof roofer roofers roofings roofs rookie rookies room rooms roomy root roots rope ropes
rose roses rosy rot rothwell rots rotted rotten rough roughs round rounds rout route routes routine routines routs row
rowings rows royal rub rubbish rubbishes rubies rubs ruby rude ruin ruins rule ruler rulers rules rulings run rung
runningback runningbacks runnings runs rush rushes rust rustle rustles rusts sabbatical sabbaticals sack sacks sacred
sacrifice sacrifices sad sadden saddens sadness safe safeguard safeguards safety sage sages sail sailings sailor
sailors sails saint saints salaries salary salmon salt salty same sample samples sand sandwich sandwiches sans sapien
sapiens satisfactory satisfied satisfies satisfy satish saturate saturated saturates saturn sauted save saves savvy
say sayings says scale scales scan scans scanty scar scarce scare scared scares scarlet scars scary scatter scattered
scatters scavenge scavenges scenery scent scents schedule schedules schedulings scholar scholars school schoolings
schools scientific scientist scientists scion scions scissors scorch scorched scorches score scores scorings scout
scouts scrape scrapes scratch scratched scratches scream screamings screams screech screeches screen screened
screenings screens screenwriter screenwriters screw screws scribble scribbles scroll scrolls sculpt sculptings
sculptor sculptors sculpts seabed seabeds seal sealed seals search searches seasoned seat seated seatings seats
secondary secret secretaries secretary secrets sect sects secure secured secures sedate sedates see seed seeds seek
seeks seem seems seen sees seldom select selected selects self selfish sell sells seminar seminars senate send sends
senior seniors sense senses sensory sentence sentences separate separates sequester sequesters serene sergeant
sergeants serial serials series servant servants serve serves service services servings servitor servitors set sets
settings settle settled settles sever several severe severs sew sewn sews sex sexes sexy shack shacks shade shaded
shades shady shake shaken shakes shallow shaman shamans shameful shape shapes share shared shares sharp sharpen
sharpens shatter shatters shave shaves shed sheds sheep sheer sheild sheilds shelter shelters shepherd shepherds
sherwood shift shifts shine shines shingles shiny ship shippings ships shiver shivers shock shocked shocks shoe shoes
shone shoot shoots shop shoppings shops shore shores short shortage shortages shorten shortenings shortens shorts
shout shoutings shouts show showgirl showgirls showman showmans shown showrunner showrunners shows shrill shrink
shrinks shrivel shrivels shrunk shuffle shuffles shun shuns shut shuts shy siblings sick side sides sift sifts sign
signal signalings signals signatories signatory significant signings signs silence silences silk silver silvers simple
simplified simplifies simplify simulate simulated simulates since sincere singer singers singings single singles sings
sinister sink sinks sinner sinners sip sips sissies sissy sister sisters sit site sites sits sittings size sizes skate
skateboard skateboardings skateboards skates skatings skeleten skeletens ski skier skiers skies skill skilled skills
skin skinny skirmish skirmishes skis skittles sky skyrocket skyrockets slack slacks slain slam slams slay slays sleek
sleep sleepings sleeps sleepy slender slice slices slick slicks slide slides slight slim slimy slip slippery slips
slipshod slit slits slope slopes slouch slouches slow slows small smart smash smashes smell smells smile smiles smirk
smirks smoke smoked smokes smokings smooth smooths smug smuggle smuggler smugglers smuggles snake snakes snap snaps
snatch snatches sneak sneaks sneeze sneezes sniff sniffs snobbish snow snowboard snowboardings snowboards snowings
snows snuggle snuggles soak soaked soaks soap soar soars sob sober sobers sobs soccer social socialist socialists soft
soldier soldiers sole solemn soles solicit solicits solid soloist soloists soluble solve solvent solvents solves
somber sombrero sombreros some somebodies somebody somehow someone someones sometimes somewhat son sonnies sonny sons
soon sooth soothe soothes sooths sophisticated sorcerer sorcerers sorceress sorceresses sordid sore sorry sort sorts
sought soul souls sound soundproof sounds sour sours south southeast southern southwest sovereign sovereigns soviet
sow sown sows spacecraft spam spams span spans spare spares spark sparkle sparkles sparks sparse spawn spawns speak
speaks special specialist specialists specialize specialized specializes species specific specified specifies specify
spectator spectators speed speeds speedy spell spellbind spellbinds spellings spells spend spendings spends spice
spices spicy spies spiked spill spills spilt spin spins spiral spirals spirit spirited spirits spit spite spites spits
splash splashes splay splays splendid split splits spoil spoils spoken spokesperson spokespersons sponsor sponsors
spoof spoofs spot spots spotted spouse spouses sprawl sprawls spray sprays spread spreads springs sprinkle sprinkles
spruce spruces spry spur spurs spy squander squanders square squares squat squats squatter squatters squeamish squish
squishes stab stable stables stabs stack stacks staff staffer staffers staffs stage stages stagger staggers stagings
stain stained stains stake stakes stale stalk stalks stall stalls stalwart stamp stamps stand standard standards
stands staple staples star stare stares stark stars start startle startles starts starve starves state stated states
statesman statesmans static statistic statistics statute statutes statutory stave staves stay stays steadfast steady
steal steals steam steamed steel steep steer steers stem stems step stepbrother stepbrothers stepchild stepchilds
stepfather stepfathers stepmother stepmothers steps stepsister stepsisters stereotype stereotyped stereotypes sterile
stern stick sticks stiff stiffen stiffens stifle stifles still stimulate stimulates stimuli stimulus stings stink
stinks stipend stipends stir stirred stirs stitch stitches stockings stockpile stockpiles stoked stolen stomach
stomachs stone stones stoop stoops stop stops store stores storm storms storytellings stout straight straighten
straightens strain strains strange stranger strangers strangle strangles strategies strategy stray strays stream
streamer streamers streams strengthen strengthened strengthens stress stresses stretch stretches stretchings strew
strewn strews strict strike strikes stringent strings strip striped stripped strips strive strives stroke strokes
strong struggle struggles strugglings stubborn student students studies study studyings stuff stuffed stuffings stuffs
stumble stumbles stump stumped stumps stun stunned stuns stupid sturdy style styles stylish sub subdued subject
subjects sublimate sublimates sublime submerge submerges submit submits subordinate subordinates subpar subs
subsequent subside subsides subsidize subsidized subsidizes subsist subsists substandard substantial substrate
substrates subtle subtotal subtotals subtract subtractings subtracts suburban subvert subverts succeed succeeds
succinct succumb succumbs such suck sucks sudden suffer sufferings suffers suffice suffices sugar suggest suggested
suggests suit suite suites suits sultan sultans sum summarise summarises summer summers summon summons sums sung sunk
sunrise sunrises sunshine super superb superficial superhero superheroes superhuman superhumans superintendent
superior superiors superstar superstars supervisor supervisors supervisory supplement supplements supplies support
supports suppose supposes suppress suppresses supreme sure sures surf surface surfaces surfer surfers surfings surfs
surge surgeon surgeons surges surmount surmounts surpass surpasses surprise surprises surreal surrogate surrogates
surround surrounds survey surveyings surveys survive survives survivings survivor survivors sushi suspect suspected
suspects suspend suspended suspends suss susses sustain sustained sustains swallow swallows sway sways swear swearings
swears sweat sweats sweep sweeper sweepers sweeps sweepstakes sweet sweeten sweetens sweetheart sweethearts swell
swells swift swim swimmings swims swings swipe swipes switch switches sworn swum syllabi syllable syllables syllabus
symbolic synergies synergy synopses synopsis system systems tableau tableaux tablespoon tablespoons taboo taboos tack
tackle tackles tacks tactic tactics tag tags tailor tailors take taken takes talent talented talents talk talkings
talks tall tallies tame tamed tamper tampers tan tangle tangles tannings tans tantalize tantalizes taoiseach
taoiseaches target targeted targets tarnish tarnished tarnishes tart taste tasteful tastes tastings tawdry tax taxes
tbl tbsp tce tea teach teacher teachers teaches teachings team teams tear tears tease teased teases teasings teaspoon
teaspoons technician technicians technologist technologists tee teen teenage teenager teenagers teens tees teeth tell
tells temper temperate tempers template templates temporary tempt tempts tenant tenants tender tenders tennis tense
terminal terminals terrific terrifies terrify terrorist terrorists tertiary test tester testers testings tests testy
text texts tha than thank thanks that the then therapist therapists there thereby therefore thermodynamics these
theses thesis thick thief thieves thin thingies things thingy think thinkings thinks thins thirsty this tho thorny
those though thoughtful thread threads threaten threatened threatens threesome threesomes thrill thrilled thrills
thrive thrives through throughout throw thrown throws thru thrust thrusts thunder thus thwart thwarts tic tick ticks
tics tide tides tidies tidy tie tied tier tiers ties tight tighten tightens tiktoker tiktokers til tile tiles till
time times timetable timetables timings tin tiny tip tippings tips tire tired tires toddler toddlers together token
tokens tolerant toll tolls tone tones tonight tonite tonites too tooth toothpaste top topic topics topple topples tops
torn tornado tornados torpid torque torques torture tortures toss tosses total totals touch touched touches tough
toughen toughens tour tourist tourists tours toward towards townfolk townsfolk track tracked trackings tracks trade
trader traders trades tradings traffic traffick trafficks tragedies tragedy train trained trainings trains tramp
trample tramples tramps tranquil transact transacts transfer transfers transform transforms transition transitions
transparent transpire transpires transport transports trap trapped traps travel traveler travelers travelings
travellings travels treat treatise treats trek treks tremble trembles trenchant trend trends trendsetter trendsetters
trendy trial trials tribe tribes tribunal tribunals tributaries tributary tribute tributes trick trickle trickles
tricks tries trifle trifles trigger triggers trim trimmed trims trinities trinity trip trips trite trooper troopers
troops trot trots trouble troubled troubles trough troughs trousers trout true trust trusts try tsp tuck tucks tumble
tumbles tummies tummy tuna tune tunes tungsten tunic tunics tunnel tunnels turn turned turns turntable turntables
tutor tutorial tutorials tutors tuxedo tuxedos tvs twice twin twins twist twisted twists tycoon tycoons type types
typings tyranny ultimate ultra unabated unattended unauthorized unchallenged uncharted unchecked uncircumcised uncle
uncles uncoordinated uncoordinateds uncover uncovered uncovers undecided under underage undercover undercut undercuts
underestimate underestimates undergo undergoes undergone undergraduate undergraduates underground undergrounds
underhand underneath undersized understand understandings understands understood undertake undertakes undertakings
undertone undertones undervalue undervalues underwater underway underwear underwears underweight underwhelm
underwhelms underwriter underwriters undisclosed undisputed undo undocumented undoes undone undue unearth unearths
unemployed uneven unexpected unexplained unfair unfinished unfold unfolds unforeseen unfounded unfoundeds unguarded
unheard unified unifies unify uninsured uninterested uninterrupted uninvited unique unite united unites universal
unknown unleash unleashes unlike unlock unlocks unmarried unmatched unmet unnamed unnerve unnerves unnoticed unopposed
unpaid unparalleled unplug unplugs unprecedented unravel unravels unrecognized unregulated unrelated unrequited
unreserved unresolved unseen unsettle unsettled unsettles unsold unspent unspoken unsupervised untapped untested untie
unties until untold untouched unused unveil unveils unwanted unwarranted unwieldy upbeat update updated updates
upgrade upgrades uphold upholds uplift uplifted uplifts upload uploads upon upper uppity uprisen upscale upset upsets
upside upsides upstairs upstairses uptight uranus urban urbanite urbanites urge urgent urges urinal urinals use used
useful user users uses usher ushers usual utter uttermost utters vacant vacuum vacuums vagabond vagabonds vagrant
vague vain validate validates valuable value values van vanilla vanillas vanish vanishes vans vapor variable variables
variant variants varied varies varieties variety various varnish varnishes vary vast vegetable vegetables vengeful
venture ventures venus venuses verdant verdict verdicts verified verifies verify vernacular versatile versus vertebra
vertebrae vertebrate vertebrates very vet veteran veterans veterinarian veterinarians vets vex vexes via vibe vibes
vibrant vie vies view views vigilant vile villain villains vinegar viola violas violence violet violets vip vips virus
viruses visionaries visionary visit visitor visitors visits visualize visualizes visualizings vitae vocabularies
vocabulary voice voices void voids volatile volcano volcanoes voltage voltages volunteer volunteerings volunteers
vomit vomits vote votes votings vow vows voyager voyagers vulgar wafer wafers waist waists wait waiter waiters
waitings waits waive waives wake waken wakes walk walks wander wanderer wanderers wanders wang wangs want wanton wants
war ward wards warehouse warehouses warm warms warmth warn warnings warns warp warped warps warrant warrants warrior
warriors wars wary wash washed washes washings waste wasteful wastes watch watched watches watchings water waterbed
waterbeds watershed watersheds watery watts wattses wave waves wax waxes way ways weak weaken weakened weakens wean
weans wear wears weary weather weathered weatherman weathermans weatherproof weathers weave weaves wed weddings weds
wee weed weeds weep weeps weigh weighs weird weirds welcome welcomes welder welders well wembley wents western wet
wets whack whacks whale whales whatever wheel wheels whenever whereas whereby wherever whether whichever while whilst
whiny whip whips whisk whisks whisky whisper whisperings whispers whistle whistles white whoever whole wholesale wick
wicked wicks wide widen widens widespread wield wields wife wild wildlife wimp wimps win wind winds windy wine wings
winner winners wins wipe wipes wire wires wirings wiry wise wises wish wishes wistful witch witches with withdraw
withdrawn withdraws wither withers within without witness witnesses wives wizard wizards woken woman women wonder
wonderings wonders wood wooden wool woozy word words work worker workers workings works workshop workshops worn
worried worries worry worryings worsen worsens worship worships worth worths worthwhile wound wounded wounds woven
wrap wrappings wraps wreak wreaks wreck wrecks wrestle wrestler wrestlers wrestles wrestlings wrings wrinkle wrinkled
wrinkles write writer writers writes writings written wrong wrongs wrought wroughts wrung wry yammer yammers yard
yards yawn yawnings yawns yearn yearnings yearns yell yellings yellow yellowed yells yet yield yields yogi yogis young
youth youths youtuber youtubers zany zeroings zeros zip zips zombie zombies zone zones zonings zonk zonks zoom
zoomings zooms
`)
