import type { EntityType } from '../../../model/entity.ts'
import { wordSet } from './word-set.ts'

/** Common English words that tell what a name is the name of when they stand in it with a capital; own list. */
export const headWords: { readonly [T in EntityType]: ReadonlySet<string> } = {
  person: wordSet(''),
  government: wordSet(`
    government administration cabinet ministry parliament senate congress assembly duma knesset bundestag presidency
    department directorate treasury army navy marines gendarmerie police military forces coastguard customs prosecutor
    court tribunal judiciary embassy consulate municipality republic kingdom emirate sultanate regime junta
    intelligence staff bureau house state states secretariat office interior defence defense politburo ombudsman`),
  organisation: wordSet(`
    university college school institute foundation company corporation corp co bank union organisation organization party
    association centre center committee council agency commission endowment campaign society club hospital church group network inc ltd plc
    gmbh llc fund holding holdings industries airlines airways motors energy oil petroleum gas electric telecom systems
    community communities coordination partners capital ventures laboratories labs observatory chamber federation league confederation alliance coalition
    movement forum initiative charity trust academy museum authority board programme program project service services
    securities management advisors advisers consulting analytics insurance nations crescent cross watch international conference congregation synod cooperative exchange consortium crew ngo
    democrats republicans conservatives liberals socialists greens hub monitor task_force helmets unicef secretariat`),
  'armed-group': wordSet(`
    brigade brigades battalion battalions militia militias front guard guards rebels fighters insurgents militants army
    resistance jihad corps squad squads legion regiment division column mujahideen guerrillas paramilitary mobilisation
    mobilization commandos cartel hezb ansar harakat liwa jabhat jaysh jaish saraya katibat kataib faylaq
    ahrar fronts wing`),
  place: wordSet(`
    city town village province region district valley river lake sea mountain mountains island islands coast desert
    peninsula gulf bay strait straits plateau plain basin delta ocean canal cape hills heights county governorate oblast
    prefecture canton municipality north south east west northeast northwest southeast southwest upper lower greater
    strip territory territories triangle horn bank isles glacier falls forest park neighbourhood neighborhood suburb
    quarter settlement settlements archipelago steppe highlands lowlands zone ridge mount`),
  site: wordSet(`
    highway motorway road route bridge crossing checkpoint camp airport airbase base port harbour harbor station dam
    refinery plant prison street square tower building tunnel pipeline avenue boulevard barracks stadium airfield field
    terminal causeway lock pier dock dockyard shipyard mosque cathedral basilica palace hotel mall market warehouse mine
    quarry reactor complex headquarters hq depot landing roundabout junction interchange autobahn expressway railway line
    oilfield gasfield monastery castle fortress citadel cemetery theatre theater plaza gate jail penitentiary levee weir`),
  agreement: wordSet(`
    agreement agreements treaty accord accords memorandum protocol protocols pact convention deal ceasefire truce
    charter resolution framework declaration armistice compact concordat roadmap act statute understanding communique`),
  outlet: wordSet(`
    news times post journal herald gazette tribune ledger bulletin chronicle observer daily weekly radio television tv
    broadcasting press magazine review telegraph mirror guardian independent standard mail courier dispatch newspaper
    wire newswire broadcaster channel media today star globe sun echo sentinel inquirer enquirer examiner register`),
}

/** Words after which "of", "for" or "on" goes on with the same name: "Ministry of Defence", "Gulf of Aden"; own list. */
export const ofHeads = wordSet(`
  ministry department university bank house office bureau court council committee commission league organisation
  organization association board chamber institute school college republic kingdom state states united emirate islamic
  gulf strait straits bay sea cape horn port lake isle mount province city district region governorate army party movement
  union society centre center federation assembly agency fund treaty convention declaration charter memorandum battle
  siege forum academy directorate secretariat church coalition alliance front protocol act bill corps guard democratic
  community communities coordination people's doctors reporters friends sons soldiers defenders brigade cathedral bridge palace museum free court observatory
  confederation conference congress parliament programme law law archbishopric diocese order wing bank fund isles`)

/** Words that go on in lower case as part of a name before them: "R7 highway", "Minsk ceasefire deal"; own lists. */
export const lowerHeads: { readonly [T in EntityType]?: ReadonlySet<string> } = {
  site: wordSet(`
    highway motorway road bridge crossing checkpoint camp airport airbase dam refinery prison tunnel pipeline barracks
    stadium airfield terminal causeway harbour harbor port reactor mine oilfield railway expressway`),
  agreement: wordSet(
    'agreement agreements accord accords treaty pact memorandum protocol deal ceasefire truce convention',
  ),
  government: wordSet('government regime administration cabinet junta'),
}

/** More such words, after names that no list knows: "Hollin lock"; own list. */
export const lowerSites = wordSet(`
  lock pier quay gate square market mosque factory plant hotel station depot base hospital monastery church cathedral
  palace fortress landing ferry dock warehouse field mill tower theatre cemetery school`)

/** Lower-case words that may stand between a name and its lower-case head: "Kosh border crossing", "Basel climate deal"; own lists. */
export const lowerModifiers: { readonly [T in EntityType]?: ReadonlySet<string> } = {
  site: wordSet(
    'border refugee displacement military air international nuclear power oil gas commercial main railway rail road suspension ferry detention training prison naval',
  ),
  agreement: wordSet(
    'ceasefire peace nuclear trade climate security defence defense migration grain truce de-escalation disengagement border disarmament withdrawal prisoner hostage free arms non-aggression',
  ),
  government: wordSet('coalition transitional interim military caretaker'),
}

/** Organs of a state that follow a nationality in lower or upper case: "Turkish army", "Iraqi parliament"; own list. */
export const stateOrgans = wordSet(`
  army military navy forces troops police government parliament authorities regime presidency cabinet gendarmerie
  judiciary senate ministry coastguard administration treasury`)

/** Two-word organs: "armed forces", "foreign ministry"; own list. */
export const stateOrganPairs = wordSet(`
  armed_forces air_force security_forces defence_forces defense_forces foreign_ministry defence_ministry defense_ministry
  interior_ministry finance_ministry health_ministry justice_ministry military_police border_police border_guard
  border_guards coast_guard intelligence_service security_service security_services supreme_court special_forces
  ground_forces border_force secret_service military_intelligence border_patrol national_guard energy_ministry
  trade_ministry agriculture_ministry economy_ministry transport_ministry justice_department state_department`)
