// Words of rising and falling beside a number.

import Language

/// Verbs and adverbs that tell the direction of a change.
struct TrendWords: Sendable {
  static let shared = TrendWords()

  private var up: Set<WordID>
  private var down: Set<WordID>
  private var higher: Set<WordID>
  private var lower: Set<WordID>
  private var neutral: Set<WordID>

  private init() {
    func ids(_ words: String) -> Set<WordID> {
      Set(words.split(separator: " ").map { WordTable.shared.id(String($0)) }).subtracting([0])
    }
    up = ids(
      "rose rise rises risen rising grew grow grows grown growing up increased increase "
        + "increases increasing climbed climb climbs climbing jumped jump jumps soared soar "
        + "soaring surged surge gained gain gains added adds advanced advance raised raise "
        + "raises doubled tripled swelled leapt rallied")
    down = ids(
      "fell fall falls fallen falling dropped drop drops dropping down decreased decrease "
        + "decreases decreasing declined decline declines declining cut cuts cutting reduced "
        + "reduce reduces slipped slip lost lowered lower shrank shrink plunged plunge tumbled "
        + "tumble sank slid slide dipped dip halved slumped slump plummeted shed")
    higher = ids("higher increase rise gain jump growth")
    lower = ids("lower decrease decline fall drop cut reduction loss")
    neutral = ids("went changed moved revised gone")
  }

  /// Whether numbers behind a word may be the ends of a change: `rose from 5 to 7`.
  func isChange(_ token: Int, _ columns: TextColumns) -> Bool {
    let word = columns.tokens.word[token]
    return word != 0 && (up.contains(word) || down.contains(word) || neutral.contains(word))
  }

  /// Direction by a word some tokens before a number. `up to` sets a bound and rises nowhere.
  func before(_ token: Int, _ columns: TextColumns) -> Figure.Trend? {
    let word = columns.tokens.word[token]
    guard word != 0 else { return nil }
    if up.contains(word) {
      return columns.isWord(token, "up") && columns.isWord(token + 1, "to") ? nil : .up
    }
    return down.contains(word) ? .down : nil
  }

  /// Direction by the word behind a quantity: `5 percent higher`, `a 3 percent drop`.
  func behind(_ token: Int, _ columns: TextColumns) -> Figure.Trend? {
    guard token < columns.count, columns.tokens.word[token] != 0 else { return nil }
    let word = columns.tokens.word[token]
    return higher.contains(word) ? .up : lower.contains(word) ? .down : nil
  }
}
