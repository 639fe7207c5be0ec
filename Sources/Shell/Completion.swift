// What TAB offers.
//
// In: a line and the cursor. Out: candidates with a note each, and the bytes they replace. Leaves
// to others: which words the grammar allows (QueryParser), drawing the list (LineEditing).

import LineEditing
import Text

/// Finds candidates for one line.
struct Completion {
  let session: Session

  /// Candidates at a byte of the line.
  func list(for line: String, at cursor: Int) -> CompletionList {
    let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    return before.hasPrefix(".") ? commandList(for: before) : queryList(for: line, at: cursor)
  }

  /// The rest of the newest entry of the history that begins with the line; nil if none does.
  func hint(for line: String) -> String? {
    guard !line.trimmed.isEmpty else { return nil }
    let entry = session.history.entries.last { entry in
      entry.text.hasPrefix(line) && entry.text != line && !entry.text.contains("\n")
    }
    return entry.map { String($0.text.dropFirst(line.count)) }
  }

  // MARK: Dot-commands

  private func commandList(for before: String) -> CompletionList {
    guard let blank = before.firstIndex(of: " ") else {
      let typed = before.dropFirst().lowercased()
      let fitting = Command.all.filter { $0.name.hasPrefix(typed) }
      return CompletionList(
        replace: 0..<before.utf8.count,
        candidates: fitting.map { .init("." + $0.name, note: $0.help) })
    }
    guard let command = try? Command.named(String(before[..<blank].dropFirst())) else {
      return .none
    }
    let start = before.lastIndex(of: " ").map(before.index(after:))!
    let word = String(before[start...])
    let replace = before[..<start].utf8.count..<before.utf8.count
    let isFirst = before[blank..<start].allSatisfy { $0 == " " }
    switch command.argument {
    case .path: return FileCompletion.list(for: before)
    case .helpTopic: return list(of: Help.topics, word, replace)
    case .mode: return list(of: Setting.named("mode")!.values, word, replace)
    case .setting:
      if isFirst { return list(of: Setting.all.map(\.name), word, replace) }
      let name = before[blank...].split(separator: " ").first.map(String.init) ?? ""
      return list(of: Setting.named(name)?.values ?? [], word, replace)
    case .name:
      let names = NameCandidates.all(in: session.corpus).map(\.name)
      return list(of: names, word, replace)
    case .topic: return list(of: session.context.topicNames, word, replace)
    case .nothing, .handle, .text: return .none
    }
  }

  private func list(of words: [String], _ typed: String, _ replace: Range<Int>) -> CompletionList {
    let typed = typed.lowercased()
    let fitting = words.filter { $0.lowercased().hasPrefix(typed) }
    return CompletionList(replace: replace, candidates: fitting.map { .init($0) })
  }
}
