// What a sentence with a number is about, read once a sentence and asked for every number in it.

import Language
import Text

/// Words that decide what the numbers of a sentence are.
struct SentenceFacts: Sendable {
  /// Most words are capitalised, as in headlines: capitals mark no names.
  var isTitleCase = false
  /// Speaks of winning, losing or voting.
  var isContest = false
  /// Speaks of polls and rates: `5 points` are percentage points.
  var isPoll = false
  /// Speaks of shares: `5 points` are points of an index.
  var isMarket = false

  /// Speaks of heights and depths: `4.2m` are metres.
  var isLength = false

  init() {}

  init(_ sentence: Sentence, _ columns: TextColumns) {
    isTitleCase = NameFinder.isTitleCase(sentence, columns)
    for token in sentence.tokens where columns.tokens.kind[token] == .word {
      let word = columns.tokens.word[token]
      guard word != 0 else { continue }
      if Self.contest.contains(word) { isContest = true }
      if Self.poll.contains(word) { isPoll = true }
      if Self.length.contains(word) { isLength = true }
      if Self.market.contains(word) { isMarket = true }
    }
  }

  private static let contest = ids(
    "win won wins winning beat beats beaten lose lost loses defeat defeated victory draw drew vote "
      + "voted votes ruled ruling score scored match game goals half-time set sets verdict")
  private static let poll = ids(
    "poll polls lead leads voters approval turnout unemployment inflation interest margin rate "
      + "rates rating survey share swing")
  private static let market = ids(
    "index indexes indices average shares stocks market markets points-based composite futures "
      + "bourse exchange trading investors")

  private static let length = ids(
    "river rivers water waters level height depth wave waves tide snow swell lake dam wall hole "
      + "crater trench tunnel pipe cable fence tower mast cliff summit altitude depths jump throw")

  private static func ids(_ words: String) -> Set<WordID> {
    Set(words.split(separator: " ").map { WordTable.shared.id(String($0)) }).subtracting([0])
  }
}
