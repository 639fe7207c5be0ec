// Tags that a tagger gave to sentences, by sentence.
//
// In: labels or a file of them. Out: labels by the sentence's id; a file with a line a sentence.

/// Labels such as `NOUN|NN` of sentences, by `sent_id`.
package struct PredictedTags {
  private var order: [String] = []
  private var labels: [String: [String]] = [:]

  package init() {}

  /// Reads a file that `bytes` wrote.
  package init(_ path: String) throws {
    let text = String(decoding: try TrainingFile(path).bytes(), as: UTF8.self)
    for (number, line) in text.split(separator: "\n").enumerated() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw TrainingError.malformed(path, line: number + 1, "two columns wanted")
      }
      add(parts[1].split(separator: " ").map(String.init), id: String(parts[0]))
    }
  }

  mutating func add(_ labels: [String], for sentence: TreebankSentence) {
    guard let id = sentence.value(of: "sent_id") else { return }
    add(labels, id: id)
  }

  private mutating func add(_ labels: [String], id: String) {
    if self.labels.updateValue(labels, forKey: id) == nil { order.append(id) }
  }

  /// The labels of a sentence; nil if there are none or another number of words.
  package func labels(of sentence: TreebankSentence) -> [String]? {
    guard let id = sentence.value(of: "sent_id"), let found = labels[id],
      found.count == sentence.words.count
    else { return nil }
    return found
  }

  package var bytes: [UInt8] {
    var text = ""
    for id in order { text += "\(id)\t\((labels[id] ?? []).joined(separator: " "))\n" }
    return Array(text.utf8)
  }
}
