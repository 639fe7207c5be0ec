// What the attribution models are told about an article.
//
// In: a draft with mentions and the rows of the rules. Out: facts of every token. The same code runs
// in training and in use, so that both see the same.

import Articles
import Language
import Text

extension Draft {
  /// The article as the attribution models read it.
  package var attributionText: AttributionText {
    var text = AttributionText(columns)
    addMarks(to: &text)
    addReporting(to: &text)
    addMentions(to: &text)
    addRules(to: &text)
    addBlocks(to: &text)
    return text
  }

  private func forEachToken(
    _ text: inout AttributionText, _ body: (_ token: Int, _ word: inout AttributionWord) -> Void
  ) {
    for block in text.blocks.indices {
      for place in text.blocks[block] {
        body(text.token(place, block: block), &text.words[place])
      }
    }
  }

  private func addMarks(to text: inout AttributionText) {
    let sizes = regions.map { QuotationState(words: columns.tokens.wordCount($0.tokens)) }
    forEachToken(&text) { token, word in
      if isRegionMark[token] {
        word.quotation = .mark
        word.flags.insert(.mark)
      } else if regionOfToken[token] >= 0 {
        word.quotation = sizes[Int(regionOfToken[token])]
      }
      if word.flags.isDisjoint(with: .mark), columns.isLoosePunctuation(token) {
        word.flags.insert(.punctuation)
      }
    }
  }

  private func addReporting(to text: inout AttributionText) {
    forEachToken(&text) { token, word in
      if let cue = lexicon.cue(at: token, in: columns) {
        word.reporting = cue.isSpeech ? 1 : cue.entry.isSpoken ? 2 : 3
      } else if lexicon.sourcePrefix(at: token, in: columns) != nil {
        word.reporting = 4
      } else if lexicon.attributionNoun(columns.tokens.word[token]) != nil {
        word.reporting = 5
      } else if lexicon.hearsay(at: token, in: columns) != nil {
        word.reporting = 6
      }
    }
  }

  private func addMentions(to text: inout AttributionText) {
    forEachToken(&text) { token, word in
      guard mentionOfToken[token] >= 0 else { return }
      let mention = mentions[Int(mentionOfToken[token])]
      let kind: UInt8 =
        switch entities[mention.entity].kind {
        case .person: 0
        case .organisation: 1
        case .place: 2
        }
      let form: UInt8 =
        switch mention.form {
        case .fullName: 0
        case .partOfName: 1
        case .pronoun: 2
        case .description: 3
        case .acronym: 4
        }
      word.mention = 1 + kind * 5 + form
    }
  }

  private func addRules(to text: inout AttributionText) {
    for (row, quote) in quotes.enumerated() {
      let number = UInt16(truncatingIfNeeded: row % 60_000 + 1)
      mark(quote.pieces, .content, number, &text)
      if let cue = quote.cue { mark([cue], .cue, number, &text) }
      if let source = quote.sourceSpan { mark([source], .source, number, &text) }
    }
  }

  private func mark(
    _ spans: [Span], _ role: AttributionRole, _ row: UInt16, _ text: inout AttributionText
  ) {
    for span in spans {
      var isFirst = true
      for token in columns.tokens.indices(in: span) {
        let place = text.place(token, block: Int(columns.tokens.block[token]))
        text.words[place].rule =
          isFirst ? AttributionLabel.begin(role) : AttributionLabel.inside(role)
        text.words[place].ruleRow = row
        isFirst = false
      }
    }
  }

  private func addBlocks(to text: inout AttributionText) {
    var read = 0
    for block in text.blocks.indices where !text.blocks[block].isEmpty {
      var flags: AttributionWord.Flags = []
      if article.blocks[block].kind == .headline { flags.insert(.headline) }
      if read == 1 { flags.insert(.firstBlock) }
      if read <= 3 { flags.insert(.earlyBlock) }
      if text.blocks[block].contains(where: { text.words[$0].quotation == .long }) {
        flags.insert(.longQuotation)
      }
      read += 1
      var sentence = 0
      for place in text.blocks[block] {
        if text.words[place].fromStart == 0, place > text.blocks[block].lowerBound { sentence += 1 }
        text.words[place].sentence = UInt8(min(sentence, 255))
        text.words[place].flags.formUnion(flags)
        let token = text.token(place, block: block)
        if Range(from: max(text.blocks[block].lowerBound, place - 6), upTo: place).contains(where: {
          columns.isWord(token - (place - $0), "that")
        }) {
          text.words[place].flags.insert(.thatBefore)
        }
      }
    }
  }
}

extension TextColumns {
  /// Commas, stops, dashes and stray marks, which are no part of a piece at its border.
  func isLoosePunctuation(_ token: Int) -> Bool {
    switch tokens.kind[token] {
    case .word, .number: false
    default: tokens.length[token] <= 3 && !isCapitalised(token) && !isWordLike(token)
    }
  }

  private func isWordLike(_ token: Int) -> Bool {
    let byte = firstByte(token)
    return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }
}
