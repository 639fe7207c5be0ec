// File names behind the cursor.

import LineEditing
import Text

/// Candidates for a path.
enum FileCompletion {
  /// Files and folders that begin like the last word of the text. A word in an open double quote
  /// may hold blanks; a candidate with blanks brings the quotes.
  static func list(for text: String) -> CompletionList {
    let quoteCount = text.count { $0 == "\"" }
    let opening = quoteCount % 2 == 1 ? text.lastIndex(of: "\"") : nil
    let start = opening ?? text.lastIndex(of: " ").map(text.index(after:)) ?? text.startIndex
    let word = text[start...].drop { $0 == "\"" }
    let folderEnd = word.lastIndex(of: "/").map(word.index(after:)) ?? word.startIndex
    let folder = String(word[..<folderEnd])
    let beginning = word[folderEnd...]
    let names = FileSystem.names(in: folder.isEmpty ? "." : folder).filter { name in
      // Hidden files wait for a dot; control characters cannot be typed and are not offered.
      name.hasPrefix(beginning) && (!name.hasPrefix(".") || beginning.hasPrefix("."))
        && safe(name).changedCount == 0
    }
    let candidates = names.map { name -> CompletionList.Candidate in
      let path = folder + name
      let isFolder = FileSystem.isDirectory(path)
      let needsQuotes = opening != nil || path.contains(" ")
      let lead = needsQuotes ? "\"" : ""
      return .init(
        lead + path + (isFolder ? "/" : lead), note: nil, endsWord: !isFolder)
    }
    return CompletionList(
      replace: text[..<start].utf8.count..<text.utf8.count, candidates: candidates)
  }
}
