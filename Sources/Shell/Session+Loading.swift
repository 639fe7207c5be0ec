// Loading articles and saying what came of it.
//
// In: paths. Out: a new corpus, one line of counts, one line a problem. Leaves to others: formats
// (ArticleLoader), analysis (Analyzer). All of it goes to the error sink: results stand alone on
// the other one.

import Analysis
import ArticleIndex
import Articles
import Text

extension Session {
  /// Problems shown before they are only counted: few at the prompt, where `.problems` lists them
  /// all, and many where nobody can ask.
  var shownProblems: Int { surroundings.error.isTerminal ? 5 : 50 }

  /// Loads paths beside what is loaded already.
  ///
  /// - Returns: `.nothingLoaded` if they held no article, or with `--strict` lost anything.
  @discardableResult
  func load(_ paths: [String], as format: ArticleFormat? = nil) -> ExitCode {
    let problemsBefore = store.problems.count
    var progress = ProgressLine(session: self)
    var loadOptions = LoadOptions()
    loadOptions.format = format
    let loader = ArticleLoader(
      options: loadOptions, files: surroundings.files,
      standardInput: surroundings.readInputBytes)
    let state = store.load(paths: paths, with: loader) { state in
      progress.show(state)
      return !surroundings.isInterrupted()
    }
    analyse(&progress)
    progress.erase()
    for path in paths where !loadedPaths.contains(path) { loadedPaths.append(path) }

    let isCancelled = surroundings.isInterrupted()
    let newProblems = Array(store.problems.dropFirst(min(problemsBefore, store.problems.count)))
    if !options.quiet, state.articleCount > 0 {
      if isCancelled { note("stopped after \(state.articleCount) articles, which are kept") }
      note(loadSummary)
    }
    showProblems(newProblems)
    if state.articleCount == 0 {
      complain("no article could be loaded from \(paths.joined(separator: ", "))")
      return .nothingLoaded
    }
    if isCancelled { return .interrupted }
    return options.strict && newProblems.contains(where: \.isLoss) ? .nothingLoaded : .success
  }

  /// `12 articles, 45 quotes, 78 figures loaded`.
  var loadSummary: String {
    let quotes = corpus.documents.reduce(0) { $0 + $1.quotes.count(where: \.isShown) }
    let figures = corpus.documents.reduce(0) { $0 + $1.figures.count { $0.type.isShown } }
    let parts = [
      counted(corpus.documents.count, "article"), counted(quotes, "quote"),
      counted(figures, "figure"),
    ]
    return parts.joined(separator: ", ") + " loaded"
  }

  /// One line a problem, a few and then a count.
  func showProblems(_ problems: [LoadProblem]) {
    let limit = shownProblems
    for problem in problems.prefix(limit) { note(problem.safeLine) }
    if problems.count > limit {
      note("\(counted(problems.count - limit, "more problem")): .problems lists them")
    }
  }

  /// Analyses what is new and indexes everything.
  private func analyse(_ progress: inout ProgressLine) {
    let analyzer = Analyzer()
    var builder = CorpusBuilder()
    // Articles keep their order, so what was analysed before stands at the beginning.
    var known = corpus.documents[...]
    for (number, article) in store.articles.enumerated() {
      if let document = known.first, document.article.key == article.key,
        document.article.text == article.text
      {
        builder.add(known.removeFirst())
        continue
      }
      known = []
      builder.add(analyzer.document(of: article))
      progress.show("analysing article \(number + 1) of \(store.articles.count)")
      if surroundings.isInterrupted() { break }
    }
    corpus = builder.corpus()
  }
}

extension LoadProblem {
  /// The problem in one line, even where the name of the file holds line ends.
  var safeLine: String { safe(description).text }
}

/// A line that shows how far loading is; only where a person waits longer than half a second.
struct ProgressLine {
  private let session: Session
  private let start: Int64
  private var lastShown: Int64
  private var isShown = false

  init(session: Session) {
    self.session = session
    start = session.surroundings.now()
    lastShown = start
  }

  mutating func show(_ state: LoadProgress) {
    show(
      "\(counted(state.fileCount, "file")), \(counted(state.articleCount, "article")), "
        + state.currentFile)
  }

  mutating func show(_ text: @autoclosure () -> String) {
    guard session.surroundings.error.isTerminal else { return }
    let now = session.surroundings.now()
    guard now - start > 500_000_000, now - lastShown > 100_000_000 else { return }
    lastShown = now
    isShown = true
    let width = session.screen(of: session.surroundings.error).width - 1
    session.surroundings.error.write("\r\u{1b}[K" + DisplayWidth.clip(safe(text()).text, to: width))
  }

  mutating func erase() {
    if isShown { session.surroundings.error.write("\r\u{1b}[K") }
    isShown = false
  }
}

/// `1 article`, `2 articles`.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
