// Every line of every word list keeps the rules of its list, and lists agree where they overlap.

import Foundation
import Lexicons
import Testing

@Suite struct WordListTests {
  @Test func everyListIsTested() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let folder = root.appending(path: "Sources/Lexicons").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let names = files.map { $0.replacing(".swift", with: "") }
    #expect(Set(names) == Set(wordLists.map(\.name)).union(["Inflection", "LexiconReader"]))
    #expect(wordLists.map(\.name) == wordLists.map(\.name).sorted())
  }

  @Test(arguments: wordLists)
  func everyEntryIsWellFormed(_ list: WordList) {
    var count = 0
    for entry in LexiconReader(list.entries) {
      count += 1
      let line = text(entry.line)
      let fields = entry.fields.map(text)
      #expect(fields.count == list.fieldCount, "\(list.name): \(line)")
      #expect(fields.joined(separator: " | ") == line, "spaces in \(list.name): \(line)")
      #expect(!fields.contains(""), "empty field in \(list.name): \(line)")
      #expect(!line.contains("  ") && !line.contains("\t"), "spaces in \(list.name): \(line)")
    }
    #expect(count > 15, "\(list.name) has \(count) entries")
  }

  @Test(arguments: wordLists)
  func everyValueIsKnown(_ list: WordList) {
    for entry in LexiconReader(list.entries) {
      let fields = entry.fields.map(text)
      guard fields.count == list.fieldCount else { continue }
      for (field, known) in list.values {
        #expect(words(known).contains(fields[field]), "\(list.name): \(text(entry.line))")
      }
      for (field, known) in list.sets {
        let parts = fields[field].split(separator: " ").map(String.init)
        #expect(words(known).isSuperset(of: parts), "\(list.name): \(text(entry.line))")
        #expect(Set(parts).count == parts.count, "twice in \(list.name): \(text(entry.line))")
      }
    }
  }

  @Test(arguments: wordLists)
  func noEntryStandsTwice(_ list: WordList) {
    var seen: Set<[String]> = []
    for entry in LexiconReader(list.entries) {
      let fields = entry.fields.map(text)
      guard fields.count == list.fieldCount else { continue }
      let isNew = seen.insert(list.key.map { fields[$0] }).inserted
      #expect(isNew, "\(list.name): \(text(entry.line))")
    }
  }

  @Test(arguments: wordLists)
  func groupsAreSorted(_ list: WordList) {
    var previous: LexiconReader.Entry?
    var headings: [String] = []
    for entry in LexiconReader(list.entries) {
      if let previous, previous.group == entry.group {
        #expect(
          !isBefore(entry, previous),
          "\(list.name): \(text(entry.line)) stands after \(text(previous.line))")
      } else {
        headings.append(text(entry.group))
      }
      previous = entry
    }
    #expect(Set(headings).count == headings.count, "a heading of \(list.name) stands twice")
  }

  @Test(arguments: ["AttributionVerbs", "CommonVerbs"])
  func formsOfVerbsAreIrregularAndWritten(_ name: String) throws {
    let list = try #require(wordLists.first { $0.name == name })
    for entry in LexiconReader(list.entries) {
      let fields = entry.fields.map(text)
      let forms = fields[name == "CommonVerbs" ? 1 : 4]
      guard forms != "-" else { continue }
      let lemma = Array(fields[0].prefix { $0 != " " }.utf8)
      for form in forms.split(separator: " ") {
        let parts = form.split(separator: "=").map(String.init)
        #expect(parts.count == 2, "\(name): \(text(entry.line))")
        let regular: [[UInt8]]? =
          switch parts.first {
          case "past", "also": Inflection.pastForms(of: lemma)
          case "third": [Inflection.thirdPerson(of: lemma)]
          case "part": []
          default: nil
          }
        #expect(regular != nil, "unknown form in \(name): \(text(entry.line))")
        #expect(
          regular?.contains(Array(parts[1].utf8)) == false || forms.contains("part=")
            || forms.contains("also="),
          "a regular form in \(name): \(text(entry.line))")
      }
    }
  }

  @Test func listsOfVerbsAgree() {
    var common: [String: String] = [:]
    for entry in LexiconReader(CommonVerbs.entries) {
      let forms = text(entry.fields[1]).split(separator: " ")
      common[text(entry.fields[0])] =
        forms.filter { $0.hasPrefix("past=") || $0.hasPrefix("part=") }.joined(separator: " ")
    }
    for entry in LexiconReader(AttributionVerbs.entries) {
      let lemma = String(text(entry.fields[0]).prefix { $0 != " " })
      let forms = text(entry.fields[4]) == "-" ? "" : text(entry.fields[4])
      // To lie is two verbs: he lied, it lay.
      if let other = common[lemma], lemma != "lie" {
        #expect(other == forms, "\(text(entry.line)): other forms in CommonVerbs")
      }
    }
  }

  @Test func spokenVerbsHaveAKindThatCanBeSpoken() {
    for entry in LexiconReader(AttributionVerbs.entries) {
      let fields = entry.fields.map(text)
      #expect(fields[1] != "believes" || fields[2] == "-", "\(text(entry.line))")
      #expect(fields[2] != "directive" || fields[1] == "said", "\(text(entry.line))")
    }
  }

  @Test func valuesOfNumbersAreNumbers() {
    for entry in LexiconReader(NumberWords.entries) {
      let value = text(entry.fields[2])
      let digits = value.split(whereSeparator: { $0 == "/" || $0 == "." })
      #expect(value == "-" || digits.allSatisfy { Int($0) != nil }, "\(text(entry.line))")
      #expect(text(entry.fields[1]) != "cardinal" || Int(value) != nil, "\(text(entry.line))")
    }
    for entry in LexiconReader(Magnitudes.entries) {
      #expect(Int(text(entry.fields[1])) != nil, "\(text(entry.line))")
    }
  }

  @Test func everyParentIsATopicAndATopicHasOneParent() {
    var parents: [String: String] = [:]
    for entry in LexiconReader(Topics.entries) {
      let fields = entry.fields.map(text)
      #expect(parents[fields[0], default: fields[1]] == fields[1], "\(text(entry.line))")
      parents[fields[0]] = fields[1]
      #expect(fields[2] != "object" || fields[3].contains("N"), "\(text(entry.line))")
    }
    for (topic, parent) in parents where parent != "-" {
      #expect(parents[parent] == "-", "\(topic) hangs under \(parent)")
    }
  }

  @Test func unitsHaveOneMeaningAnAlias() {
    var meaning: [String: String] = [:]
    for entry in LexiconReader(MeasureUnits.entries) {
      let unit = text(entry.fields[0])
      let aliases = LexiconReader.parts(of: entry.fields[2], separatedBy: UInt8(ascii: ","))
      // A pound is a mass or money; context decides.
      for alias in aliases.map(text) where !["-", "pound", "pounds"].contains(alias) {
        #expect(meaning[alias] == nil, "\(alias) is \(unit) and \(meaning[alias] ?? "")")
        meaning[alias] = unit
      }
    }
  }

  // MARK: Helpers

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
  private func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// Field by field, without regard to capitals.
  private func isBefore(_ first: LexiconReader.Entry, _ second: LexiconReader.Entry) -> Bool {
    func folded(_ entry: LexiconReader.Entry) -> [[UInt8]] {
      entry.fields.map { $0.map { $0 >= 0x41 && $0 <= 0x5a ? $0 + 0x20 : $0 } }
    }
    for (first, second) in zip(folded(first), folded(second)) where first != second {
      return first.lexicographicallyPrecedes(second)
    }
    return false
  }
}
