// Paths, folders, links, pipes, problems, replacing.

import Glibc
import Testing

@testable import Articles

@Suite struct ArticleStoreTests {
  let folder = TemporaryFolder()
  let story = "Ferry stops early\n\nThe ferry stopped early on Monday. Nobody said why.\n"

  @Test func readsFoldersInByteOrderOfNames() {
    for name in ["b.txt", "a.txt", "B.txt", "sub/c.txt"] { folder.write(name, story) }
    var store = ArticleStore()
    store.load(paths: [folder.path])
    let names = store.articles.map { String($0.file.dropFirst(folder.path.utf8.count + 1)) }
    #expect(names == ["B.txt", "a.txt", "b.txt", "sub/c.txt"])
    #expect(store.problems.isEmpty)
  }

  @Test func passesOverHiddenFilesAndTheFramesOfSavedPages() {
    folder.write(".hidden.txt", story)
    folder.write(
      "page.html", "<p>The ferry stopped early on Monday and nobody said why it did.</p>")
    folder.write(
      "page_files/frame.html", "<p>Buy a ferry today, only while stocks last, dear reader.</p>")
    let loaded = load([folder.path])
    #expect(loaded.articles.count == 1)
    #expect(loaded.problems.isEmpty)
  }

  @Test func readsAHiddenFileThatIsNamed() {
    let path = folder.write(".hidden.txt", story)
    #expect(load([path]).articles.count == 1)
  }

  @Test func expandsPatterns() {
    folder.write("a.txt", story)
    folder.write("b.md", "# Head\n\nSome text in it.\n")
    #expect(load(["\(folder.path)/*.txt"]).articles.map(\.format) == ["text"])
    #expect(load(["\(folder.path)/*.pdf"]).messages == ["\(folder.path)/*.pdf: no file matches"])
    // A file of that very name comes first.
    folder.write("[1].txt", story)
    #expect(load(["\(folder.path)/[1].txt"]).articles.count == 1)
  }

  @Test func readsStandardInputOnlyWhenNamed() {
    var store = ArticleStore()
    var chunks: [[UInt8]] = [
      Array("Ferry stops".utf8), Array(" early\n\nIt did so on Monday.".utf8),
    ]
    let loader = ArticleLoader { chunks.isEmpty ? [] : chunks.removeFirst() }
    store.load(paths: ["-"], with: loader)
    #expect(store.articles.map(\.file) == ["-"])
    #expect(
      store.articles.first?.lines == [
        "headline: Ferry stops early", "paragraph: It did so on Monday.",
      ])
  }

  @Test func tellsALoopOfLinksAndGoesOn() {
    folder.write("sub/a.txt", story)
    folder.link("sub/loop", to: "..")
    folder.link("me", to: "me")
    folder.link("nothing", to: "/nowhere/at/all")
    folder.link("again", to: "sub")
    let loaded = load([folder.path])
    #expect(loaded.articles.count == 1)
    #expect(
      Set(loaded.problems.map(\.reason)) == [.symbolicLinkLoop, .danglingLink])
    #expect(loaded.progress.skippedFileCount == 3)
  }

  @Test func tellsWhatCannotBeReadAndGoesOn() {
    let empty = folder.write("empty.txt", "")
    let blank = folder.write("blank.txt", " \n\n ")
    let binary = folder.write(
      "notes.bin", [UInt8](repeating: 0, count: 40) + [UInt8](repeating: 65, count: 60))
    let secret = folder.write("secret.txt", story)
    let good = folder.write("z.txt", story)
    let files = FileAccess { path in
      path == secret ? .failure(SystemError(EACCES)) : FileAccess.system.open(path)
    }
    let loaded = load([folder.path, "/no/such/file"], with: ArticleLoader(files: files))
    #expect(
      Set(loaded.messages) == [
        "\(empty): empty file", "\(blank): empty file", "\(binary): not text: 40 % NUL bytes",
        "\(secret): permission denied", "/no/such/file: no such file or folder",
      ])
    #expect(loaded.articles.map(\.file) == [good])
    #expect(loaded.progress.skippedFileCount == 5)
  }

  @Test func tellsAFolderThatCannotBeOpened() {
    folder.write("sub/a.txt", story)
    let closed = "\(folder.path)/sub"
    let files = FileAccess { path in
      path == closed ? .failure(SystemError(EACCES)) : FileAccess.system.open(path)
    }
    #expect(
      load([folder.path], with: ArticleLoader(files: files)).messages == [
        "\(closed): permission denied"
      ])
  }

  @Test func namesKnownFilesThatHaveNoReader() {
    #expect(load("%PDF-1.4\n").messages == ["-: a PDF file is not read yet"])
    #expect(load([0x50, 0x4B, 3, 4, 20, 0]).messages == ["-: a zip archive is not read yet"])
  }

  @Test func loadingAFileAgainReplacesIt() {
    let a = folder.write("a.txt", story)
    let b = folder.write("b.txt", "Another story\n\nWith a text that is its own.\n")
    var store = ArticleStore()
    store.load(paths: [a, b])
    folder.write("a.txt", "Ferry leaves\n\nIt left at six on Tuesday.\n")
    store.load(paths: [a])
    #expect(
      store.articles.compactMap(\.metadata.headline.value) == ["Another story", "Ferry leaves"])
  }

  @Test func aFileGivenTwiceIsReadOnce() {
    let a = folder.write("a.txt", story)
    #expect(load([a, a, folder.path]).articles.count == 1)
  }

  @Test func equalTextsInTwoFilesGetDifferentKeys() {
    let paths = [folder.write("a.txt", story), folder.write("b.txt", story)]
    var store = ArticleStore()
    store.load(paths: paths)
    #expect(store.articles.count == 2)
    #expect(store.articles[1].key == store.articles[0].key + "~2")
  }

  @Test func keysDoNotDependOnWhatWasLoadedBefore() {
    let a = folder.write("a.txt", story)
    let b = folder.write("b.txt", "Another story\n\nWith a text that is its own.\n")
    let forward = Dictionary(uniqueKeysWithValues: load([a, b]).articles.map { ($0.file, $0.key) })
    let backward = Dictionary(
      uniqueKeysWithValues: load([b, a]).articles.map { ($0.file, $0.key) })
    #expect(forward == backward)
  }

  @Test func progressStopsTheLoadAndKeepsWhatIsThere() {
    for i in 0..<10 { folder.write("\(i).txt", story) }
    var store = ArticleStore()
    var last = LoadProgress()
    store.load(paths: [folder.path]) { state in
      last = state
      return state.articleCount < 3
    }
    #expect(store.articles.count == 3)
    #expect(last.fileCount == 3)
    #expect(last.currentFile == "\(folder.path)/2.txt")
  }

  @Test func keysIgnoreWhatChangesInAddresses() {
    let plain = ArticleKey.make(id: nil, url: "https://www.courier.example/a/b", text: [])
    for other in [
      "http://courier.example/a/b/", "HTTPS://Courier.example/a/b#top",
      "https://courier.example/a/b?utm_source=x&fbclid=1",
    ] {
      #expect(ArticleKey.make(id: nil, url: other, text: []) == plain, "\(other)")
    }
    #expect(ArticleKey.make(id: nil, url: "https://courier.example/a/b?id=2", text: []) != plain)
    #expect(ArticleKey.make(id: "x7", url: "https://courier.example", text: []) == "x7")
  }
}
