// Sentences of data sets as models see them.
//
// In: sentences with their documents. Out: rows of forms and document flags, from one form table.

import Language

/// Encodes sentences; holds the records they point to.
final class EncodedCorpus {
  private(set) var table: FormTable
  private var flagTable = DocumentFlagTable()

  init(lexicon: FormLexicon?) { table = FormTable(lexicon: lexicon) }

  /// Records of all forms so far; valid until more sentences are encoded.
  var records: UnsafePointer<FormRecord> { table.records }

  /// Rows and document flags of sentences, in order.
  func encode(
    _ sentences: [TreebankSentence]
  ) -> [(words: EncodedSentence, document: [UInt8])] {
    let words = sentences.map { EncodedSentence(forms: $0.forms, in: &table) }
    var result: [(words: EncodedSentence, document: [UInt8])] = []
    for document in EncodedCorpus.documents(of: sentences) {
      flagTable.begin(familyCount: table.familyCount)
      for index in document {
        words[index].withWords {
          flagTable.read(table.records, $0, count: words[index].count)
        }
      }
      for index in document {
        result.append((words[index], flags(of: words[index])))
      }
    }
    return result
  }

  private func flags(of sentence: EncodedSentence) -> [UInt8] {
    sentence.padded.map { $0 == 0 ? 0 : flagTable[family: table.records[Int($0)].family] }
  }

  /// Family of the word at an index of a sentence.
  func family(_ sentence: EncodedSentence, _ index: Int) -> UInt32 {
    table.records[Int(sentence.padded[EncodedSentence.margin + index])].family
  }

  /// Ranges of sentences that make a document.
  static func documents(of sentences: [TreebankSentence]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var first = 0
    for index in sentences.indices where index > first && sentences[index].has("newdoc") {
      result.append(first..<index)
      first = index
    }
    if first < sentences.count { result.append(first..<sentences.count) }
    return result
  }

  /// Folds of nearly equal size, each a run of sentences; fold of a sentence.
  static func fold(of index: Int, among count: Int) -> Int { index * foldCount / count }
  static let foldCount = 10
}
