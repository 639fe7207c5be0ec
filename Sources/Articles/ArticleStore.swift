// All articles of a session.
//
// In: paths. Out: the articles in the order they were read, and what went wrong. Loading a file
// again replaces what it gave before. Leaves to others: duplicates in different files.

/// Holds loaded articles.
public struct ArticleStore: Sendable {
  public private(set) var articles: [Article] = []
  public private(set) var problems: [LoadProblem] = []
  /// Files loaded so far; standard input is not one of them.
  private var files: Set<String> = []
  private var keys: Set<String> = []

  public init() {}

  /// Loads paths in order: files, folders, patterns, `-`. `progress` is called between articles and
  /// files and returns false to stop, which keeps what is loaded. Never fails as a whole: what
  /// could not be read is in `problems`.
  @discardableResult
  public mutating func load(
    paths: [String], with loader: ArticleLoader = ArticleLoader(),
    progress: (LoadProgress) -> Bool = { _ in true }
  ) -> LoadProgress {
    let articleCount = articles.count
    let problemCount = problems.count
    var replaced: Set<String> = []
    let result = loader.forEachEvent(in: paths) { event, state in
      switch event {
      case .file(let file):
        if file != "-", !files.insert(file).inserted { replaced.insert(file) }
      case .article(let article): add(article)
      case .problem(let problem): problems.append(problem)
      }
      return progress(state)
    }
    if !replaced.isEmpty {
      let oldArticles = articles.prefix(articleCount).filter { !replaced.contains($0.file) }
      let oldProblems = problems.prefix(problemCount).filter { !replaced.contains($0.file) }
      let newArticles = Array(articles.dropFirst(articleCount))
      problems = oldProblems + problems.dropFirst(problemCount)
      articles = []
      keys = []
      for article in oldArticles + newArticles { add(article) }
    }
    return result
  }

  /// Adds an article from elsewhere. One with a key that is taken gets the next free one: `k~2`.
  public mutating func add(_ article: Article) {
    var article = article
    if !keys.insert(article.key).inserted {
      var number = 2
      while !keys.insert("\(article.key)~\(number)").inserted { number += 1 }
      article.key = "\(article.key)~\(number)"
    }
    articles.append(article)
  }

  /// Forgets everything.
  public mutating func removeAll() { self = ArticleStore() }
}
