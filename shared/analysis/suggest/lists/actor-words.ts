import { wordSet } from './word-set.ts'

/** Verbs, in the forms they follow a subject, that only somebody who decides can do: a city cannot; own list. */
export const actorVerbs = wordSet(`
  look looks looked watch watches watched say says said tell tells told accuse accuses accused agree agrees agreed deny denies denied seek seeks sought want wants
  wanted back backs backed support supports supported refuse refuses refused reject rejects rejected demand demands
  demanded warn warns warned threaten threatens threatened insist insists insisted offer offers offered announce announces
  announced plan plans planned sign signs signed send sends sent deploy deploys deployed fund funds funded fear fears
  feared hope hopes hoped expect expects expected negotiate negotiates negotiated decide decides decided order orders
  ordered respond responds responded urge urges urged claim claims claimed argue argues argued oppose opposes opposed
  condemn condemns condemned blame blames blamed pledge pledges pledged promise promises promised vow vows vowed impose
  imposes imposed lift lifts lifted withdraw withdraws withdrew arm arms armed pay pays paid sabotage sabotages sabotaged
  recognise recognises recognised recognize recognizes recognized annex annexes annexed invade invades invaded attack
  attacks attacked retaliate retaliates retaliated cut cuts suspend suspends suspended resume resumes resumed join joins
  joined leave leaves left consider considers considered call calls called ask asks asked invite invites invited summon
  summons summoned expel expels expelled approve approves approved block blocks blocked ban bans banned buy buys bought
  sell sells sold supply supplies supplied provide provides provided help helps helped try tries tried fail fails failed
  struggle struggles push pushes pushed press presses pressed pressure use uses used see sees saw regard regards regarded
  view views viewed treat treats treated make makes made take takes took give gives gave keep keeps kept hold holds held
  control controls controlled lose loses lost start starts started begin begins began stop stops stopped continue
  continues continued know knows knew think thinks thought believe believes believed need needs needed intend intends
  intended aim aims aimed appear appears appeared seem seems seemed remain remains remained abandon abandons abandoned
  protect protects protected reach reaches reached settle settles settled favour favours favoured favor favors favored
  endorse endorses endorsed dismiss dismisses dismissed welcome welcomes welcomed confirm confirms confirmed acknowledge
  acknowledges acknowledged concede concedes conceded admit admits admitted stress stresses stressed rely relies relied
  depend depends depended return returns returned increase increases increased justify justifies justified act acts acted
  ratify ratifies ratified veto vetoes vetoed host hosts hosted broker brokers brokered mediate mediates mediated
  clash clashes clashed launch launches launched conduct conducts conducted carry carries carried spend spends spent
  raise raises raised extend extends extended grant grants granted owe owes owed enjoy enjoys enjoyed play plays played
  lead leads led allow allows allowed let lets force forces forced set sets choose chooses chose wait waits waited work
  works worked struck strike strikes turn turns turned close closes closed open opens opened maintain maintains
  maintained delay delays delayed prepare prepares prepared postpone postpones postponed bring brings brought dispatch
  dispatches dispatched issue issues issued propose proposes proposed consolidate consolidates consolidated form forms
  formed become becomes became calls gain gains gained face faces faced share shares shared hand hands handed declare
  declares declared secure secures secured cancel cancels cancelled recall recalls recalled rebuke rebukes rebuked
  criticise criticises criticised criticize criticizes criticized signal signals signaled signalled hint hints hinted
  answer answers answered reply replies replied tighten tightens tightened ease eases eased finance finances financed`)

/** What follows "is", "was", "remains" or "seems" after somebody who acts; own list. */
export const actorStates = wordSet(`
  alarmed pleased worried annoyed irritated outraged satisfied tempted torn banking counting betting informed told invited asked persuaded convinced consulted notified warned forced willing unwilling ready able unable prepared determined keen reluctant planning seeking trying considering
  negotiating working committed opposed loyal responsible likely unlikely expected wary afraid concerned convinced set due
  accused blamed suspected allied using building sending arming backing supporting funding talking threatening pushing
  pressing losing starting looking preparing willing happy unhappy angry furious right wrong bound obliged hesitant not
  interested reported believed said thought known hoping aiming entitled weighing under`)

/** Nouns of what actors have and do: "Nairobi's efforts", "the interests of Kampala"; own list. */
export const actorNouns = wordSet(`
  effort efforts policy policies interest interests decision decisions demand demands ally allies support pressure
  position stance strategy goal goals aim aims ambition ambitions plan plans role influence response reaction reply
  intention intentions claim claims offer proposal proposals approval consent permission blessing backing help aid
  assistance government regime leadership leader leaders leadership minister ministers ministry president envoy
  ambassador officials diplomats diplomacy army military forces troops navy intelligence parliament authorities budget
  sanctions threats threat campaign war actions action move moves refusal willingness rejection denial account version
  involvement commitment promise promises pledge pledges agenda rhetoric accusations allegations concerns fears
  objections requests request invitation veto vote rule control grip power rival rivals opponents enemies enemy proxies
  proxy clients partner partners partnership obligations readiness unwillingness reluctance line conduct behaviour
  behavior loyalty patience credibility hand hands eyes view opinion terms conditions spokesman spokeswoman statement
  statements order orders instructions debt debts economy currency exports imports relations ties negotiators negotiator
  delegation drones soldiers fighters clients guns money protection patronage sponsorship word`)

/** Nouns that take "between X and Y", "with X", "on X" of actors; own list. */
export const dealNouns = wordSet(`
  agreement agreements deal deals talks negotiations relations ties tension tensions dispute disputes conflict war alliance
  cooperation contacts dialogue ceasefire truce contradiction contradictions rivalry friction frictions understanding
  treaty pact accord quarrel rift rifts trust exchange trade convergence bargain arrangement confrontation standoff rapprochement
  partnership difference differences competition clash clashes hostility hostilities meeting meetings summit settlement`)

/** Words before "from X" or "on X" or "against X" that make X somebody who acts or suffers as a state; own list. */
export const stanceWords = wordSet(`
  support aid money funds funding orders pressure permission approval help backing arms weapons instructions demands
  sanctions assistance loans gas threat threats independence guarantees concessions recognition protection condemnation
  criticism response embargo tariffs allegations charges accusations case complaint signals message
  denial invitation subsidies diesel cash advice depends depend depended rely relies relied reliance dependence dependent`)

/** Verbs whose object is somebody who acts; own list. */
export const pressVerbs = wordSet(`
  accuse accuses accused accusing blame blames blamed blaming urge urges urged urging warn warns warned warning help helps
  helped helping pressure pressures pressured pressuring isolate isolates isolated isolating support supports supported
  supporting oppose opposes opposed opposing persuade persuades persuaded persuading convince convinces convinced
  convincing force forces forced forcing consult consults consulted consulting criticise criticised criticising criticize
  criticized criticizing condemn condemns condemned condemning anger angers angered angering ask asks asked asking tell
  tells told telling allow allows allowed allowing provoke provokes provoked provoking reassure reassured reassuring
  sanction sanctioned sanctioning embarrass embarrassed push pushed pushing press pressed pressing back backed backing
  fight fights fought fighting arm armed arming deny denied turned turn turns turning made make makes making trust trusted enable
  enables enabled enabling cost costs fund funded funding pay paid paying join joined joining let put`)
