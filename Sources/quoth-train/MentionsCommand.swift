// Measures whom “he” and “she” are taken to mean.
//
// In: treebanks with coreference in their `Entity` column. Out: how many of the pronouns whose
// cluster has a name before are linked to somebody of that name. Leaves to others: the linking.

import ArgumentParser
import Foundation
import LanguageTraining

struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Counts how often he and she are linked to the right name.",
    discussion: """
      Reads CoNLL-U with GUM's Entity column. A pronoun counts if its cluster has a name before it; \
      it is right if the name it is linked to shares a word with a name of the cluster.
      """)

  @Argument(help: "Treebanks, .conllu or .conllu.gz.") var paths: [String]
  @Option(help: "Genres to read, separated by commas.") var genres = "news,interview,speech,bio"
  @Flag(help: "Prints every pronoun that is linked wrongly or not at all.") var errors = false

  func run() throws {
    let wanted = Set(genres.split(separator: ",").map(String.init))
    for path in paths {
      var total = MentionScore()
      var byGenre: [String: MentionScore] = [:]
      for document in CoreferenceText.documents(of: try Treebank(path)) {
        guard wanted.contains(document.genre) else { continue }
        let score = MentionScore(document)
        if errors { for line in score.errors { print(line) } }
        byGenre[document.genre, default: MentionScore()].add(score)
        total.add(score)
      }
      print(path)
      for genre in byGenre.keys.sorted() { print("  \(genre): \(byGenre[genre]!.line)") }
      print("  all: \(total.line)")
    }
  }
}
