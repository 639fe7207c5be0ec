// Concordances and passages: rows with the text around them.

import Analysis
import ArticleIndex
import Articles
import QueryParser
import Text

extension Pipeline {
  /// One line for each find, in text order, each in the row it lies in.
  mutating func kwic(
    _ phrase: PhraseNode?, _ within: Within?, _ stage: Stage
  ) throws(Diagnostic) {
    guard case .set(let set) = value else { return }
    var patterns = set.patterns
    if let phrase { patterns = [TextPattern(try binder.pattern(phrase))] }
    let finder = TextFinder(rows: binder.rows, patterns: patterns)
    let corpus = binder.corpus
    var table = Table(
      columns: [
        TableColumn(name: "id", type: .handle), TableColumn(name: "article", type: .handle),
        TableColumn(name: "outlet", type: .name), TableColumn(name: "date", type: .date),
        TableColumn(name: "left", type: .text), TableColumn(name: "node", type: .text),
        TableColumn(name: "right", type: .text), TableColumn(name: "start", type: .number),
        TableColumn(name: "end", type: .number),
      ], rows: [], kind: set.kind, ids: [])
    var found: (document: Int32, spans: [Span])?
    for row in set.rows {
      if binder.isCancelled() { break }
      if found?.document != row.document {
        found = (row.document, finder.spans(in: Int(row.document)) ?? [])
      }
      let document = corpus.documents[Int(row.document)]
      // A query that looks for no words shows its rows themselves with what stands around them.
      let spans = patterns.isEmpty ? binder.rows.spans(of: row, kind: set.kind) : found!.spans
      for span in spans where patterns.isEmpty || binder.rows.holds([span], row, kind: set.kind) {
        let concordance = document.concordance(
          around: span, in: Int(row.document), within: within?.extent, corpus.words)
        let id = binder.context.handles.handle(for: row, of: set.kind, in: corpus)
        var line = Row(
          cells: [
            .handle(id), .handle("#a\(row.document + 1)"),
            .optional(document.article.metadata.outlet.value), .optional(document.published),
            .text(concordance.left), .text(concordance.node), .text(concordance.right),
            .integer(Int(span.start)), .integer(span.end),
          ], handle: id, place: Row.Place(article: Int(row.document), span: span))
        line.concordance = concordance
        table.rows.append(line)
        table.ids?.append(row)
      }
    }
    value = .table(table)
  }
}

extension Document {
  /// A find with the words beside it: as many as asked for, its sentence, or its block.
  func concordance(
    around span: Span, in id: DocumentID, within extent: Within.Extent?, _ words: WordColumns
  ) -> Row.Concordance {
    let text = article.text
    let block = self.block(at: Int(span.start)).map { article.blocks[$0].span } ?? text.span
    var area = block
    switch extent {
    case .words(let count)?:
      let places = words.places(in: block, of: id)
      let inside = words.places(in: span, of: id)
      let count = min(count, 1_000_000)
      let first = max(places.lowerBound, inside.lowerBound - count)
      let last = min(places.upperBound, inside.upperBound + count)
      if first < last { area = words.span(first..<last) }
    case .sentence?:
      area = sentence(at: Int(span.start)).map { sentences[$0].span } ?? block
    case .paragraph?, nil: break
    }
    let left = Span(start: Int(area.start), count: max(0, Int(span.start) - Int(area.start)))
    let right = Span(start: span.end, count: max(0, area.end - span.end))
    return Row.Concordance(
      left: text.string(left), node: text.string(span), right: text.string(right),
      fitsScreen: extent == nil)
  }

  /// `BLAST!, Wed 5 March 2025 06:00 — DOZENS DEAD …`
  var passageTitle: String {
    var parts: [String] = []
    if let outlet = article.metadata.outlet.value { parts.append(outlet) }
    if let published {
      var time =
        CivilDate.weekdayNames[published.date.weekday - 1].prefix(3) + " "
        + published.date.longDescription
      if published.minuteOfDay != nil { time += " " + published.description.suffix(5) }
      parts.append(time)
    }
    let head = parts.joined(separator: ", ")
    guard let title else { return head }
    return head.isEmpty ? title : head + " — " + title
  }

  /// A row with `count` sentences before and after it, or the whole article.
  func passage(around marks: [Span], sentences count: Int?) -> Row.Passage {
    guard let first = marks.first, let count else {
      return passage(article.blocks, showing: nil, marks: marks)
    }
    let whole = marks.reduce(first) { $0.union($1) }
    var low = sentence(at: Int(whole.start)) ?? sentences.endIndex
    var high = sentence(at: max(Int(whole.start), whole.end - 1)) ?? low
    guard low < sentences.endIndex else {
      let blocks = article.blocks.filter { $0.span.overlaps(whole) }
      return passage(blocks, showing: nil, marks: marks)
    }
    low = sentence(count, from: low, step: -1)
    high = sentence(count, from: high, step: 1)
    let shown = sentences[low].span.union(sentences[high].span).union(whole)
    return passage(article.blocks.filter { $0.span.overlaps(shown) }, showing: shown, marks: marks)
  }

  /// The sentence `count` steps on; those of bylines, notes and captions are passed over.
  private func sentence(_ count: Int, from start: Int, step: Int) -> Int {
    var (found, index, left) = (start, start, count)
    while left > 0, sentences.indices.contains(index + step) {
      index += step
      guard article.blocks[Int(sentences[index].block)].isRead else { continue }
      found = index
      left -= 1
    }
    return found
  }

  private func passage(_ blocks: [Block], showing shown: Span?, marks: [Span]) -> Row.Passage {
    Row.Passage(
      title: passageTitle,
      blocks: blocks.filter { block in
        isPrinted(block, whole: shown == nil) || marks.contains { $0.overlaps(block.span) }
      }.map { block in
        var span = block.span
        if let shown {
          let low = max(span.start, shown.start)
          span = Span(start: Int(low), count: min(span.end, shown.end) - Int(low))
        }
        let inside = marks.filter { $0.overlaps(span) }.map { mark in
          let low = max(mark.start, span.start)
          return Span(
            start: Int(low) - Int(span.start), count: min(mark.end, span.end) - Int(low))
        }
        return Row.Passage.Block(
          kind: block.kind.rawValue, text: article.text.string(span), marks: inside)
      })
  }

  /// Whether a passage prints a block: of the whole article all that is part of it, around a row
  /// only what is read.
  private func isPrinted(_ block: Block, whole: Bool) -> Bool {
    switch block.kind {
    case .dropped, .related, .note: false
    case .headline, .deck, .byline, .dateline, .paragraph, .heading, .quote, .pullquote, .listitem,
      .caption, .tablecell, .code, .embed, .correction:
      whole || block.isRead
    }
  }
}
