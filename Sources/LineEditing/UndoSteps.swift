// What Ctrl-_ takes back.
//
// In: the line before each key. Out: the line before the last change. Leaves to others: which key
// changed it; typing a word is one change, everything else is one a key.

/// Earlier states of the line.
struct UndoSteps {
  private var steps: [(text: String, cursor: Int)] = []
  private var isInWord = false

  /// Notes the line as it stands before a key.
  mutating func note(_ state: (text: String, cursor: Int)) {
    guard let last = steps.last else { return steps.append(state) }
    if last.text == state.text {
      steps[steps.count - 1].cursor = state.cursor
      return
    }
    let added = state.text.utf8.count - last.text.utf8.count
    let isOneLetter =
      added > 0 && added <= 4 && state.cursor == last.cursor + added
      && state.text.dropFirst(last.text.count).first.map { $0 != " " } == true
      && state.text.hasPrefix(last.text)
    // Typing goes on in the same word: the step at its beginning stays the one to go back to.
    if isOneLetter && isInWord {
      steps[steps.count - 1] = state
    } else {
      steps.append(state)
    }
    isInWord = isOneLetter
  }

  /// The line before the last change; nil when nothing was changed.
  mutating func takeBack() -> (text: String, cursor: Int)? {
    guard steps.count > 1 else { return nil }
    steps.removeLast()
    isInWord = false
    return steps.last
  }
}
