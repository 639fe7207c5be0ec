// What sort of source somebody is, for each type.

import Analysis
import AttributionTraining
import Testing

@Suite("Source types")
struct SourceTypologyTests {
  /// A text and the type of its only or first source.
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var type: SourceType
    var testDescription: String { "\(type.rawValue): \(text)" }

    init(_ text: String, _ type: SourceType) {
      self.text = text
      self.type = type
    }
  }

  static let cases: [Case] = [
    Case("Forty people reportedly drowned.", .hearsay),
    Case("It is said along the quay that 40 people are dead.", .hearsay),
    Case("The Harbour Times reported that the ferry had sunk.", .media),
    Case("One user wrote: “We saw the boats leave.”", .social),
    Case("In a post on Pingly, @quaywatch wrote: “40 dead.”", .social),
    Case("According to the manifest, 86 people were aboard.", .document),
    Case("The inspection report said two doors had failed.", .document),
    Case(
      "“The form came back signed,” said a person familiar with the inspection, who asked not to be "
        + "named for fear of dismissal.", .anonymous),
    Case("A rescue insider claimed the radio was dead.", .anonymous),
    Case("“Stay off the quay,” the harbour master said.", .roleOnly),
    Case("Elias Renner, the transport minister, said the list was wrong.", .official),
    Case("Captain Dana Kim, the coastguard commander, said the search was over.", .official),
    Case("Police said the road was closed.", .official),
    Case("Professor Min-jun Kim, a naval architect, said it could roll.", .expert),
    Case("“Nobody told us,” said Ana Reyes, 34, a survivor from Grayle.", .eyewitness),
    Case("“It listed,” said Tom Brandt, who saw the ferry go down.", .eyewitness),
    // A title counts with its capital: the captain of a team is no officer.
    Case("Grayle captain Tom Brandt, 27, said it was a dive.", .named),
    Case("Opposition leader Clara Bell said nobody had read the report.", .named),
    Case("Piet Osk, a spokesman for Halvard Lines, said the ship was sound.", .named),
    Case("Halvard Lines said the ship was sound.", .organisation),
    Case("Some residents say the pier should go.", .group),
    Case("Islanders said they would take the ferry again.", .group),
  ]

  @Test("type of a source", arguments: cases)
  func type(_ example: Case) {
    let document = Analyzer().document(of: MarkedText(example.text).article)
    let found = document.sources.map { "\($0.name): \($0.type.rawValue)" }
    #expect(document.sources.first?.type == example.type, "\(found.joined(separator: ", "))")
    #expect(document.sources.count == 1, "\(found.joined(separator: ", "))")
  }

  @Test("a quotation by nobody has no source")
  func none() {
    let text = "It rained all day. “Nobody knew what to do or where to go on that long night.”"
    let document = Analyzer().document(of: MarkedText(text).article)
    #expect(document.quotes.count == 1)
    #expect(document.quotes.allSatisfy { $0.source == nil })
  }

  @Test("anonymity: a reason, a formula, none")
  func reasons() {
    let texts: [(String, Source.AnonymityReason)] = [
      ("A person familiar with the talks, who asked not to be named for fear of dismissal, said it was late.", .given),
      ("A rescue insider claimed the radio was dead.", .none),
    ]
    for (text, reason) in texts {
      let document = Analyzer().document(of: MarkedText(text).article)
      #expect(document.sources.first?.anonymityReason == reason, "\(text)")
    }
  }

  @Test("who only declines is no named source")
  func declined() {
    let text = "Piet Osk, a spokesman for Halvard Lines, declined to comment."
    let document = Analyzer().document(of: MarkedText(text).article)
    #expect(document.sources.first?.channel == .declined)
    #expect(document.sources.first?.isNamed == false)
  }

  @Test("one source however often and however called")
  func merged() {
    let text =
      "A rescue insider claimed the radio was dead. “Nobody closed the doors,” the insider said. "
      + "Dana Kim said it was late. Kim said it was cold. She said it was over."
    let document = Analyzer().document(of: MarkedText(text).article)
    #expect(document.sources.map(\.name) == ["A rescue insider", "Dana Kim"])
    #expect(document.sources.map(\.quotes.count) == [2, 3])
  }

  @Test("wishes and views make no source")
  func views() {
    let text = "Elias Renner wants to publish the list. Lena Haugen opposes the bridge."
    #expect(Analyzer().document(of: MarkedText(text).article).sources.isEmpty)
  }
}
