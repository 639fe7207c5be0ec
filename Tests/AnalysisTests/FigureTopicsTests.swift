// Which predicate or noun a number belongs to, and how sure the text is of it.

import TestSupport
import Testing

@testable import Analysis

@Suite struct FigureTopicsTests {
  @Test(arguments: [
    "The quake killed ⟦253=count,people,deaths⟧ and injured ⟦5,000=count,people,injuries⟧.",
    "⟦12=count,people,deaths⟧ killed, ⟦30=count,people,injuries⟧ hurt in crash",
    "The crash left ⟦12=count,people,deaths⟧ dead and ⟦30=count,people,injuries⟧ injured.",
    "⟦12=count,people,deaths⟧ people were killed and ⟦30=count,people,injuries⟧ wounded.",
    "⟦Four=count,deaths⟧ guerrillas died and ⟦two=count,injuries⟧ soldiers were wounded.",
    "⟦19=count,deaths⟧ people in the ferry died.",
  ])
  func eachNumberHasItsOwnPredicate(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "The death toll rose to ⟦12=count,people,deaths⟧.",
    "The number of dead stood at ⟦261=count,deaths⟧.",
    "The toll passed ⟦200=count,casualties⟧.",
    "They put the number of injured at ⟦48=count,injuries⟧.",
    "Dead: ⟦12=count,deaths⟧",
    "Road deaths rose ⟦12=percent⟧ percent to ⟦4,310=count,deaths⟧.",
  ])
  func readsLevels(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "The fire claimed ⟦23=count,lives,deaths⟧ lives.",
    "They lost ⟦4,000=count,troops,deaths⟧ troops.",
    "It took the lives of ⟦31=count,dockers,deaths⟧ dockers.",
    "Fewer than ⟦20=count,lives,deaths,less than⟧ lives were lost.",
    "Divers recovered ⟦15=count,bodies,deaths⟧ bodies.", "There were ⟦12=count,deaths⟧ deaths.",
    "The murder of ⟦six=count,deaths⟧ priests and ⟦two=count,deaths⟧ women shocked Varn.",
    "It shot ⟦three=count,deaths⟧ men dead.",
    "⟦39=count,victims,deaths⟧ victims were found dead.",
    "They named ⟦39=count,victims,casualties⟧ victims.",
    "⟦12=count,sheep,deaths⟧ dead sheep lay there.",
  ])
  func readsNounsAndObjects(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦Five=count,deaths⟧ policemen and a civilian were killed.",
    "⟦Two=count,injuries⟧ children and ⟦eight=count,injuries⟧ other people were wounded.",
    "⟦Six=count,deaths⟧ priests, ⟦two=count,deaths⟧ nuns and ⟦one=count,deaths⟧ guard were murdered.",
    "⟦Five=count,injuries⟧ people, including a guard, were injured.",
    "⟦Six=count,deaths⟧ priests (all from Varn) were murdered.",
    "Gunmen murdered an inspector and ⟦two=count,deaths⟧ of his brothers.",
    "He was killed along with ⟦two=count,deaths⟧ of his guards.",
    "It killed ⟦12=count,deaths⟧ soldiers and ⟦3=count,deaths⟧ civilians.",
    "It killed ⟦12=count,deaths⟧ soldiers and ⟦three=count,no topic⟧ civilians fled.",
    "⟦10=count,injuries⟧ people were wounded, including ⟦three=count,injuries,subset of⟧ policemen.",
    "⟦12=count,deaths⟧ died. Another ⟦7=count,deaths,in addition to⟧ died later.",
    "⟦12=count,deaths⟧ of the ⟦40=count,no topic⟧ passengers died.",
    "He was killed along with his son and ⟦15=count,deaths⟧ guards.",
    "The blast left ⟦two=count,deaths⟧ policemen and a driver dead.",
    "⟦1,484=count,deaths⟧ rebels and ⟦284=count,deaths⟧ soldiers killed in May",
    "⟦Four=count,deaths⟧ soldiers, ⟦two=count,deaths⟧ guides, and about ⟦ten=count,deaths,about⟧ civilians were killed.",
  ])
  func sharesPredicates(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "Gunmen killed the mayor, his wife, and ⟦two=count,deaths⟧ guards.",
    "The murder of the mayor, his wife and ⟦two=count,deaths⟧ guards shocked Varn.",
    "They hunt the killers of Rector Kim, ⟦five=count,deaths⟧ other priests, and ⟦two=count,deaths⟧ women.",
    "The wounded were a cook and ⟦two=count,injuries⟧ guests.",
    "Gunmen who killed ⟦six=count,deaths⟧ priests and ⟦two=count,deaths⟧ maids in Varn fired first.",
    "Police killed a guard and ⟦two=count,no topic⟧ men in a red car fled.",
    "After the murder of the mayor, the ⟦400=count,no topic⟧ judges went on strike.",
  ])
  func readsListsOfPeople(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦Nine=count,injuries⟧ people were wounded (⟦seven=count,injuries,subset of⟧ civilians and ⟦two=count,injuries,subset of⟧ soldiers) and ⟦12=count,deaths⟧ died.",
    "⟦13=count,deaths⟧ bodies were seen: ⟦eight=count,deaths⟧ rebels and ⟦five=count,deaths⟧ soldiers.",
    "⟦Six=count,deaths⟧ priests -- ⟦five=count,deaths⟧ foreigners and a local -- were murdered.",
    "⟦Three=count,deaths⟧ civilians, ⟦two=count,deaths⟧ women and a man, also died.",
  ])
  func readsParts(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "The killers of the ⟦six=count,deaths⟧ priests are known.",
    "The ⟦six=count,deaths⟧ priests' murder shocked Varn.",
    "The massacre [of ⟦six=count,deaths⟧ priests] was denounced.",
    "It came after the death of ⟦four=count,deaths⟧ students who had been kidnapped.",
    "The murder last week of ⟦six=count,deaths⟧ farmers shocked Varn.",
    "The war has cost the country ⟦70,000=count,lives,deaths⟧ lives.",
    "A body of ⟦12=count,no topic⟧ experts met.",
  ])
  func readsComplements(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦Two=count,injuries⟧ policemen who were guarding her and a neighbour were wounded.",
    "⟦Two=count,deaths⟧ farmers, who were accused of theft, have been shot dead.",
    "⟦Six=count,deaths⟧ priests, who were murdered in May, taught there.",
    "They named the ⟦six=count,deaths⟧ priests that were murdered.",
    "⟦Twelve=count,deaths⟧ students were kidnapped and then murdered.",
    "⟦Seven=count,deaths⟧ members of the security forces were killed.",
    "⟦Two=count,injuries⟧ employees of the gas station were hurt.",
    "⟦Four=count,injuries⟧ people have bullet wounds.",
    "Police said ⟦five=count,deaths⟧ Varn Liberation Front (VLF) rebels were killed.",
    "⟦FIVE=count,deaths⟧ PRIESTS AND A NUN WERE KILLED.",
  ])
  func goesOnToThePredicate(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "Lawmakers killed the bill by ⟦12=count⟧ votes.",
    "The ⟦23=count,no topic⟧ people were not dead.", "The engine died after ⟦12=duration⟧ hours.",
    "They set a deadline of ⟦12=duration⟧ days.", "It could climb to ⟦400=count,no topic⟧.",
    "The dead battery cost ⟦$12=money⟧.", "⟦Twelve=count,no topic⟧ ewes were lost.",
    "Police saw ⟦12=count,no topic⟧ people near the dead end.",
  ])
  func findsNoDeathsWhereNobodyDied(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "At least ⟦30=count,deaths,feared,at least⟧ are feared dead.",
    "⟦12=count,deaths,confirmed⟧ people were confirmed dead.",
    "It was denied that ⟦40=count,deaths,denied⟧ prisoners had been executed.",
    "⟦60=count,rescued⟧ have been rescued and ⟦22=count,missing⟧ are missing.",
    "⟦12=count,deaths,preliminary⟧ people have died so far.",
    "⟦12=count,deaths,plain⟧ deaths were not confirmed.",
  ])
  func readsModality(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "The ferry is licensed to carry ⟦90=count,capacity⟧ people.",
    "Police arrested ⟦14=count,detained⟧ people.", "The fine was ⟦€2,000=money,fine⟧.",
    "Damage of ⟦$5m=money,damage⟧ was done.", "He gave ⟦$5=money,money⟧.",
    "Turnout was ⟦61=percent,turnout⟧ percent.",
    "It fell to ⟦minus 5=measure,temperature⟧ degrees Celsius.",
    "It lies ⟦25=measure,distance⟧ miles away.",
    "A quake of magnitude ⟦6.8=measure,magnitude⟧ struck.",
  ])
  func readsOtherTopics(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }
}
