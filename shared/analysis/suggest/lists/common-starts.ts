import { wordSet } from './word-set.ts'

/** English words that begin sentences and headings with a capital without being names: function words and the like; own list. */
export const functionWords = wordSet(`
  a about above according across after afterwards again against ago all almost alone along already also although always
  am amid among an and another any anyone anything apart are around as aside at away back be because been before behind
  being below beneath beside besides between beyond both but by can cannot could days despite did do does down due during
  each earlier either else elsewhere enough especially even eventually ever every everybody everyone everything except
  far few fewer finally first five following for former four from further generally given half had has have having he
  hence her here hers herself him himself his how however hundreds i if in indeed inside instead into is it its itself
  just last late later latter least less let like likewise local many may maybe me meanwhile might mine more moreover most
  mostly much must my myself namely near nearby nearly neither never nevertheless new next nine no nobody none nonetheless
  nor not nothing now nowhere of off often on once one only onto opposite or other others otherwise our ours out outside
  over own past perhaps per please previously probably quite rather recently regarding roughly same second see seven
  several shall she should since six so some somebody someone something sometimes somewhere soon still such suddenly ten
  than thanks that the their theirs them themselves then there thereafter therefore these they third this those though
  thousands three through throughout thus till to today together tomorrow tonight too toward towards twelve twenty two
  under underneath unfortunately unless unlike until up upon us usually very via was we were what whatever when whenever
  where whereas wherever whether which while who whoever whole whom whose why will with within without would yes yesterday
  yet you your yours january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday spring summer autumn winter mid early dozens eight eleven millions officials
  residents police witnesses analysts experts critics observers rebels soldiers doctors farmers traders investors
  economists rescuers protesters fighters people men women children families sources reports nearly part video photo`)

/** Nouns and participles of the news that open sentences and are in no list of common words; own list. */
export const openingWords = wordSet(`
  cholera malaria wheat diesel gunmen turnout corn tourism petrol gasoline barley soy soybean coffee cocoa tea steel copper
  lithium uranium crude bitcoin crypto livestock cattle poultry fish timber freight shipping manufacturing retail
  footage graffiti shrapnel gunfire artillery infantry cavalry aviation parliament congress government police army
  opposition judiciary cabinet mayor governor premier president minister chancellor ambassador neither nor dawn dusk noon
  midnight word silence panic anger hope fear joy grief relief progress data evidence proof truth debt credit cash money
  capital labour labor rent housing hunger famine drought wildfire smoke ash mud debris rubble traffic rail road air sea
  land ground border customs transport broadband internet radio television press social civil human public private
  foreign domestic national regional global international central federal joint acting interim current present overall
  whatever regardless granted given seen taken asked told born raised dressed faced built founded based made left tuberculosis
  influenza flu ebola vaccine anyone polling voting campaign turnout electoral exit early ballot dengue measles polio ebola inflation unemployment
  figure table chapter note update analysis opinion editorial exclusive breaking watch read share support copyright`)
