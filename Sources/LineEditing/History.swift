// What was typed, in memory and on disk.
//
// In: statements, before they run, and how they ended. Out: entries for Up, Ctrl-R and `.history`.
// Leaves to others: bytes on disk (HistoryFile), one record (HistoryRecord). The file is ours, not
// libedit's: its H_SAVE truncates in place and the last of two sessions wins.

import CTerminal
import Glibc

/// The statements of this session and of earlier ones.
public final class History {
  /// One statement.
  public struct Entry: Hashable, Sendable {
    /// The statement as typed.
    public let text: String
    /// Seconds since 1970; 0 when unknown.
    public let time: Int
    /// What was loaded, as the shell named it.
    public let corpus: String?
    /// The exit code; nil while it runs or when it never ended.
    public internal(set) var status: Int?
    /// How long it took; nil while it runs.
    public internal(set) var milliseconds: Int?
    let ticket: Ticket
  }

  /// Names a statement between its start and its end.
  public struct Ticket: Hashable, Sendable {
    let session: String
    let number: Int
  }

  /// Entries kept when the file is compacted.
  public static let limit = 10_000

  /// Whether statements go to the file; `.history off` sets it to false.
  public var isRecording = true
  /// Why the file cannot be used, for one notice; nil while all is well.
  public var problem: String? { file?.problem }
  /// The file, or nil when history lives in memory only.
  public var path: String? { file?.path }

  private let file: HistoryFile?
  private let corpus: () -> String?
  private let now: () -> Int
  private let session: String
  private var lastNumber = 0
  private var loaded: [Entry]?

  /// History in a file that is read when it is first needed, after the prompt shows.
  ///
  /// - Parameters:
  ///   - path: see `History.path(environment:)`; nil keeps all in memory.
  ///   - corpus: what is loaded, asked for each statement.
  ///   - now: seconds since 1970; tests pass a fixed clock.
  public init(
    path: String?, corpus: @escaping () -> String? = { nil },
    now: @escaping () -> Int = { Int(terminal_wall_seconds()) }
  ) {
    file = path.map(HistoryFile.init)
    self.corpus = corpus
    self.now = now
    session = "\(getpid())-\(terminal_monotonic_ns())"
  }

  /// Where history belongs: `QUOTH_HISTORY_FILE`, else `quoth/history.jsonl` in `XDG_STATE_HOME`,
  /// else in `~/.local/state`; nil when the variable is empty or there is no home.
  public static func path(environment: [String: String]) -> String? {
    if let path = environment["QUOTH_HISTORY_FILE"] { return path.isEmpty ? nil : path }
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/quoth/history.jsonl"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.local/state/quoth/history.jsonl"
  }

  /// All entries, oldest first, each text once: where it was typed last.
  public var entries: [Entry] {
    if let loaded { return loaded }
    let read = file?.load() ?? []
    let merged = Self.withoutEarlierDuplicates(read)
    loaded = merged
    return merged
  }

  /// Notes a statement before it runs, so that it survives whatever it does. Nothing is noted for
  /// an empty line or one with a leading blank.
  @discardableResult
  public func append(_ text: String) -> Ticket? {
    guard let first = text.first, !first.isWhitespace else { return nil }
    lastNumber += 1
    let ticket = Ticket(session: session, number: lastNumber)
    let entry = Entry(
      text: text, time: now(), corpus: corpus(), status: nil, milliseconds: nil, ticket: ticket)
    // Loaded before the record is written: it would be read back as a second entry.
    var all = entries
    all.removeAll { $0.text == text }
    all.append(entry)
    loaded = all
    if isRecording { file?.append(entry.record) }
    return ticket
  }

  /// Notes how a statement ended.
  public func finish(_ ticket: Ticket?, status: Int, milliseconds: Int) {
    guard let ticket, let index = loaded?.lastIndex(where: { $0.ticket == ticket }) else { return }
    loaded?[index].status = status
    loaded?[index].milliseconds = milliseconds
    if isRecording {
      file?.append(ticket.record(status: status, milliseconds: milliseconds))
    }
  }

  /// Removes one entry, here and in the file.
  public func delete(at index: Int) {
    var all = entries
    guard all.indices.contains(index) else { return }
    let text = all.remove(at: index).text
    loaded = all
    file?.rewrite { $0.filter { $0.text != text } }
  }

  /// Removes everything, here and in the file.
  public func clear() {
    loaded = []
    file?.rewrite { _ in [] }
  }

  static func withoutEarlierDuplicates(_ entries: [Entry]) -> [Entry] {
    var seen: Set<String> = []
    return Array(entries.reversed().filter { seen.insert($0.text).inserted }.reversed())
  }
}

extension History.Entry {
  /// The entry as it is written before it runs.
  var record: HistoryRecord {
    var fields: [(name: String, value: RecordValue)] = [
      ("text", .text(text)), ("time", .number(time)), ("session", .text(ticket.session)),
      ("number", .number(ticket.number)),
    ]
    if let corpus { fields.append(("corpus", .text(corpus))) }
    return HistoryRecord(fields: fields)
  }

  init?(_ record: HistoryRecord) {
    guard let text = record.text("text"), !text.isEmpty else { return nil }
    self.init(
      text: text, time: record.number("time") ?? 0, corpus: record.text("corpus"),
      status: record.number("status"), milliseconds: record.number("ms"),
      ticket: History.Ticket(
        session: record.text("session") ?? "", number: record.number("number") ?? 0))
  }
}

extension History.Ticket {
  /// The second record, written when the statement has ended.
  func record(status: Int, milliseconds: Int) -> HistoryRecord {
    HistoryRecord(fields: [
      ("session", .text(session)), ("number", .number(number)), ("status", .number(status)),
      ("ms", .number(milliseconds)),
    ])
  }

  init?(_ record: HistoryRecord) {
    guard let session = record.text("session"), let number = record.number("number") else {
      return nil
    }
    self.init(session: session, number: number)
  }
}
