import QueryEvaluator
import QueryParser
import Testing
import Text

/// Each word of the language has help and an example that is answered, or is marked as not built.
@Suite struct LanguageHelpTests {
  /// What help says about one word.
  struct Page: CustomTestStringConvertible {
    let name: String
    let help: String
    let example: String
    let isBuilt: Bool

    var testDescription: String { name }
  }

  static let pages: [Page] =
    Vocabulary.kinds.map { Page(name: "kind \($0.kind)", $0.help, $0.example, $0.isBuilt) }
    + Vocabulary.adjectives.map {
      Page(name: "adjective \($0.adjective)", $0.help, $0.example, $0.isBuilt)
    }
    + Vocabulary.filters.map { Page(name: "filter \($0.word)", $0.help, $0.example, $0.isBuilt) }
    + Vocabulary.fields.map {
      Page(name: "field \($0.name) of \($0.kinds[0].plural)", $0.help, $0.example, $0.isBuilt)
    }
    + Vocabulary.stages.map { Page(name: "step \($0.name)", $0.help, $0.example, $0.isBuilt) }
    + Vocabulary.functions.map { Page(name: "function \($0.name)", $0.help, $0.example, true) }

  @Test(arguments: pages) func helpIsASentence(_ page: Page) {
    #expect(page.help.hasSuffix("."))
    #expect(page.help.first?.isUppercase == true)
  }

  @Test func examplesAreAnsweredOrNotBuilt() {
    var session = SampleSession()
    for page in Self.pages {
      let error = session.error(in: page.example)
      if page.isBuilt {
        #expect(error == nil, "\(page.name): ‘\(page.example)’: \(error?.message ?? "")")
      } else {
        #expect(error?.code == 509, "\(page.name) is not built and must say so: \(page.example)")
      }
    }
  }
}

extension LanguageHelpTests.Page {
  init(name: String, _ help: String, _ example: String, _ isBuilt: Bool) {
    self.init(name: name, help: help, example: example, isBuilt: isBuilt)
  }
}
