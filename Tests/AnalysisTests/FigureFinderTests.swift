// What a number is: the order of claims, ranges, bounds, counted nouns, relations, bad input.

import Articles
import TestSupport
import Testing
import Text

@testable import Analysis

@Suite struct FigureFinderTests {
  // MARK: Numbers that are no figure

  @Test(arguments: [
    "He lives on Route ⟦7=name⟧ near Berth ⟦4=name⟧.", "See Section ⟦12=name⟧ of the act.",
    "The iPhone ⟦4=name⟧ antenna failed.", "The FTSE ⟦100=name⟧ closed lower.",
    "The Group of ⟦20=name⟧ meets again.", "They flew in a Boeing ⟦737=name⟧-⟦800=name⟧ home.",
    "Write to ⟦12=name⟧ Quay Street today.", "The Big ⟦Three=name⟧ agreed.",
    "The ⟦3=name⟧G network failed.", "It has ⟦two=name⟧-way streets.",
    "Call ⟦01632=id⟧ ⟦960123=id⟧ now.", "The address is ⟦0.0.0.1=id⟧ here.",
    "The code is ⟦1,2,3,4=id⟧ now.", "It read ⟦12:34:56:78=id⟧ then.",
    "Kim, ⟦51=age⟧, left.", "The ⟦34=age⟧-year-old left.", "He is ⟦34=age⟧ years old.",
    "The ferries of Route ⟦9=name⟧ stopped, and Route ⟦9=name⟧ ferries stayed in port.",
    "He hosted The ⟦411=name⟧ for years.", "The post ⟦778257943577919488=id⟧ is gone.",
    "Gay ⟦couples=pronoun⟧ may marry, the ⟦couple=pronoun⟧ said.",
    "At ⟦one=pronoun⟧ point she left.", "⟦One=pronoun⟧ day you will see, she said.",
    "They met at three o’clock in the morning and left at five o'clock.",
    "Apple releases Macbook May ⟦17=date⟧, ⟦2006=year⟧ as planned.",
    "It will replace their ⟦737=name⟧ narrowbody airliner.", "Lee, who is ⟦70=age⟧, left.",
    "Those between the ages of ⟦17=age⟧ and ⟦20=age⟧ work.", "Men ages ⟦55=age⟧ to ⟦65=age⟧ came.",
    "Members backed it by ⟦3=score⟧ to ⟦1=score⟧.",
    "She was aged ⟦34=age⟧ then.", "Women aged ⟦25=age⟧ to ⟦54=age⟧ left.",
    "Voters under ⟦30=age⟧ stayed home.", "The ⟦15=age⟧ year-old boys ran.",
    "The driver, ⟦45=age⟧, survived.", "United won ⟦3=score⟧-⟦1=score⟧ away.",
    "They voted ⟦52=score⟧ to ⟦48=score⟧ on it.", "It stood at ⟦52=score⟧-⟦35=score⟧ then.",
    "It was his ⟦14th=ordinal⟧ goal and the ⟦second=ordinal⟧ today.",
    "In ⟦1998=year⟧ it closed.", "On ⟦4=date⟧ March ⟦2024=year⟧ it closed.",
    "It began at ⟦16:20=time⟧ sharp.", "It rose in the ⟦1990s=year⟧ again.",
  ])
  func typesNumbersThatCountNothing(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦2,000=count,jobs⟧ jobs went.", "Some ⟦2000=count,about,workers⟧ workers left.",
    "More than ⟦2000=count,more than⟧ came.", "In Grayle ⟦12=count,people⟧ people slept.",
    "On Route ⟦7=name⟧ ⟦12=count,cars⟧ cars burned.",
    "The company bought ⟦60=count,aircraft⟧ Airbus aircraft.",
  ])
  func keepsQuantitiesBesideNamesAndYears(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test func aModelNumberStandsForItsNameLater() {
    let text =
      "Boeing ⟦737=name⟧ flights stopped. The ⟦737=name⟧ is old, but ⟦737=count,people⟧ people came."
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  // MARK: Ranges and changes

  @Test(arguments: [
    "They lost ⟦15-20=count,15..20,range,ships⟧ ships.",
    "They lost ⟦15–20=count,15..20,range,ships⟧ ships.",
    "They lost ⟦five to seven=count,5..7,ships⟧ ships.",
    "They lost ⟦two or three=count,2..3,ships⟧ ships.",
    "They sold ⟦5 to 7 million=count,5000000..7000000,ships⟧ ships.",
    "It takes between ⟦900 and 1 million=count,900..1000000,ships⟧ ships.",
    "Expect ⟦5% to 10=percent,5..10,percent⟧% more.",
    "It has ⟦450 sq ft up to 900=measure,450..900,ft2⟧ sq ft.",
    "There were ⟦four to five thousand=count,4000..5000,people⟧ people.",
    "Losses of between ⟦three and seven=percent,3..7⟧ percent came.",
    "It holds more than ⟦20 and less than 35=count,20..35,range,ships⟧ ships.",
    "It holds larger than ⟦20 and less or equal than 35=count,20..35,range⟧.",
    "It holds at most ⟦50 and at least 20=count,20..50,range⟧.",
    "It holds ⟦20 through 35=count,20..35,range,ships⟧ ships.",
    "It holds about ⟦500=count,at least,500..⟧ or more.",
    "It holds greater than or equal to ⟦500=count,at least,500..⟧.",
  ])
  func readsRanges(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "It rose from ⟦7.4=percent,percent,up⟧ to ⟦8.1=percent,percent,change from⟧ percent.",
    "Staff fell from ⟦16=count,down⟧ to ⟦11=count,change from⟧.",
    "Shares gained ⟦0.68=percent,up⟧ per cent to ⟦3,005.47=count⟧.",
    "It holds ⟦160=measure,GB⟧GB or ⟦40,000=count,songs⟧ songs.",
  ])
  func tellsChangesFromRanges(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "Prices rose ⟦5=percent,up⟧ percent.", "Output is down ⟦26=points,down⟧ points.",
    "Costs are ⟦3=percent,up⟧ percent higher.", "Up to ⟦9=count,at most,people⟧ people slept.",
  ])
  func readsTrends(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  // MARK: Bounds

  @Test(arguments: [
    ("At least", "at least,12.."), ("No fewer than", "at least,12.."),
    ("More than", "more than,12.."),
    ("Well over", "more than,12.."), ("Up to", "at most,..12"), ("As many as", "at most,..12"),
    ("No more than", "at most,..12"), ("Fewer than", "less than,..12"),
    ("Just under", "less than,..12"),
    ("About", "about,.."), ("Some", "about"), ("An estimated", "about"), ("Nearly", "about,..12"),
    ("Exactly", "exact"), ("A total of", "exact"), ("~", "about"), (">", "more than"),
  ])
  func readsBoundsBefore(_ words: String, _ facts: String) {
    let gap = words.utf8.count > 1 ? " " : ""
    let text = "\(words)\(gap)⟦12=count,ships,\(facts)⟧ ships left."
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦12=count,at least⟧ or more ships left.", "He saw ⟦12=count,about,ships⟧ ships or so.",
    "⟦100=count,at least⟧+ ships left.", "⟦12=count,at least,ships⟧ ships and counting left.",
    "He runs ⟦100=count,at least⟧-plus ships.",
  ])
  func readsBoundsBehind(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "A loan over ⟦20=duration,exact,year⟧ years.",
    "Anger over ⟦39=count,exact,deaths⟧ deaths grew.",
    "She was told about ⟦12=count,exact,men⟧ men.",
    "It reports within ⟦45=duration,at most,day⟧ days.",
    "An average of ⟦70=duration,exact,day⟧ days passed.",
    "The plane was a ⟦737=name⟧ Max.",
  ])
  func fallsIntoNoTrap(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  // MARK: Counted nouns

  @Test(arguments: [
    "⟦12=count,subset of,passengers⟧ of the ⟦40=count,passengers,no topic⟧ passengers swam.",
    "⟦Twelve=count,officers⟧ other naval officers left.",
    "It killed ⟦259=count,people⟧ people, including ⟦12=count,americans⟧ Americans, and injured ⟦5,500=count,people⟧.",
    "⟦Eight million=count,bottles⟧ ⟦250=measure,ml⟧ml bottles sold.", "⟦Two=count,jets⟧ new 737 Max jets left.",
    "He sent ⟦500=measure,lb⟧ pounds (⟦225=measure,kg⟧ kilograms) of rice.",
    "Over the past ⟦20=duration,exact⟧ years it grew.",
    "It costs ⟦$55 billion=money⟧ over ⟦six=duration,exact⟧ years.",
    "About ⟦one of every nine=ratio⟧ voters came.", "⟦nine of 10=ratio,0.9⟧ limes were green.",
    "The ⟦15=count,member⟧-member panel met.", "⟦Six=count,jesuits⟧ Jesuits left.",
    "⟦12=count,strikes⟧ lightning strikes came.",
    "⟦4=count,sales⟧ digital and physical sales came.",
    "⟦Eight=count,homes⟧ homes in Varn and ⟦4=count,homes⟧ in Grayle burned.",
    "⟦Six million=count,homes⟧ homes, including ⟦1.5 million=count,homes,subset of⟧ in Varn.",
  ])
  func findsWhatIsCounted(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  // MARK: Bad input

  @Test(arguments: [
    "It cost $⟦1234567890123456789012345678901234567890=id⟧ then.",
    "It cost 1e400 then.", "Between ⟦5=count⟧ and then.", ".", "⟦12=count⟧", "$", "-",
    "⟦a hundred=count,100⟧ and",
    "It was ⟦99999 trillion=count,99999000000000000⟧ then.", "The key is ⟦2882015=count⟧ now.",
    "⟦10^400=id⟧ and ⟦$-5bn=money,-5000000000⟧ and ⟦5=count⟧-",
  ])
  func staysHonestOnBadInput(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test func aTableOfNumbersIsNoProse() {
    let numbers = (1...200).map { "\($0 + 100)" }.joined(separator: " ; ")
    let document = Analyzer().document(of: MarkedFigures("The table is " + numbers).article)
    #expect(document.figures.count == 200)
    #expect(document.figures.filter { $0.type.isShown }.count == 64)
    #expect(document.figures.last?.type == .id)
  }

  @Test func aLineOfNumbersWithoutEndIsReadInPart() {
    let numbers = Array(repeating: "12 and on Tuesday for 3 days", count: 20_000).joined(
      separator: " ")
    let document = Analyzer().document(of: MarkedFigures(numbers).article)
    #expect(document.figures.count < 5_000)
    #expect(document.dates.count < 5_000)
  }

  @Test func badBytesPartNumbers() {
    let bytes = Array("He saw 12".utf8) + [0xFF, 0x00] + Array("34 ships and \u{B2} more".utf8)
    let text = ByteText(bytes)
    var article = MarkedFigures("x").article
    article.text = text
    article.blocks = [Block(kind: .paragraph, span: text.span)]
    let document = Analyzer().document(of: article)
    #expect(document.figures.map { $0.value?.description } == ["12", "34"])
    #expect(
      document.figures.allSatisfy { text.span.contains($0.span) && text.span.contains($0.phrase) })
  }

  @Test func quotesAreFoundByPlace() {
    let text =
      "“⟦12=count,people,deaths⟧ people died,” Anna Kim said. ⟦Three=count,people,injuries⟧ people were hurt."
    let document = Analyzer().document(of: MarkedFigures(text).article)
    #expect(
      document.figures.map { $0.source.map { document.sources[$0].name } } == ["Anna Kim", nil])
    let cover = QuoteCover(document.quotes)
    #expect(cover.quotes(around: document.figures[0].span) == [0])
    #expect(cover.quotes(around: document.figures[1].span).isEmpty)
  }
}
