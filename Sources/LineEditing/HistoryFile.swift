// The history file, shared by all sessions of a user.
//
// In: records. Out: entries. Leaves to others: what an entry means (History). Each record is one
// `write` on O_APPEND under a shared lock, so lines of two sessions never mix; a rewrite is a
// temporary file and a rename under the exclusive lock, so no line of another session is lost.

import CTerminal
import Glibc

final class HistoryFile {
  let path: String
  private(set) var problem: String?

  init(path: String) { self.path = path }

  /// Adds one record; a failure is noted, not thrown: no query waits for history.
  func append(_ record: HistoryRecord) {
    guard let descriptor = openLocked(LOCK_SH) else { return }
    defer { close(descriptor) }
    var line = Array(record.line.utf8)
    // A record cut off by a crash must not swallow this one.
    if let last = lastByte(of: descriptor), last != 0x0A { line.insert(0x0A, at: 0) }
    if write(descriptor, line, line.count) != line.count { fail("write") }
  }

  /// Reads what can be read; compacts the file when it has grown above twice the limit.
  func load() -> [History.Entry] {
    guard access(path, F_OK) == 0 else { return [] }
    guard let descriptor = openLocked(LOCK_SH) else { return [] }
    let (entries, lineCount) = Self.entries(in: contents(of: descriptor))
    close(descriptor)
    guard lineCount > 2 * History.limit else { return entries }
    rewrite { History.withoutEarlierDuplicates($0).suffix(History.limit) }
    return entries
  }

  /// Replaces the entries of the file.
  func rewrite(_ change: ([History.Entry]) -> some Sequence<History.Entry>) {
    guard access(path, F_OK) == 0, let descriptor = openLocked(LOCK_EX) else { return }
    defer { close(descriptor) }
    let kept = change(Self.entries(in: contents(of: descriptor)).entries)
    var bytes: [UInt8] = []
    for entry in kept {
      bytes += entry.record.line.utf8
      if let status = entry.status {
        let end = entry.ticket.record(status: status, milliseconds: entry.milliseconds ?? 0)
        bytes += end.line.utf8
      }
    }
    let temporary = path + ".new"
    unlink(temporary)
    let output = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { return fail("write") }
    let isWritten = write(output, bytes, bytes.count) == bytes.count && fsync(output) == 0
    close(output)
    if !isWritten || rename(temporary, path) != 0 {
      unlink(temporary)
      fail("write")
    }
  }

  /// Entries of a file's bytes, oldest first, each with how it ended; bad lines are passed over.
  static func entries(in bytes: [UInt8]) -> (entries: [History.Entry], lineCount: Int) {
    var entries: [History.Entry] = []
    var places: [History.Ticket: Int] = [:]
    var lineCount = 0
    for line in bytes.split(separator: 0x0A) {
      lineCount += 1
      guard let record = HistoryRecord(line: line) else { continue }
      if let entry = History.Entry(record) {
        places[entry.ticket] = entries.count
        entries.append(entry)
      } else if let ticket = History.Ticket(record), let place = places[ticket] {
        entries[place].status = record.number("status")
        entries[place].milliseconds = record.number("ms")
      }
    }
    return (entries, lineCount)
  }

  /// Opens and locks the file that stands at the path now: another session may have renamed a new
  /// one over it while we waited for the lock.
  private func openLocked(_ lock: Int32) -> Int32? {
    for _ in 0..<100 {
      var descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      if descriptor < 0 && errno == ENOENT {
        makeFolder()
        descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      }
      guard descriptor >= 0 else {
        fail("open")
        return nil
      }
      while flock(descriptor, lock) != 0 && errno == EINTR {}
      var opened = stat()
      var current = stat()
      if fstat(descriptor, &opened) == 0 && stat(path, &current) == 0
        && opened.st_ino == current.st_ino
      {
        if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
        return descriptor
      }
      close(descriptor)
    }
    fail("lock")
    return nil
  }

  private func makeFolder() {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      mkdir(folder, 0o700)
    }
  }

  private func contents(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(bytes.count))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  private func lastByte(of descriptor: Int32) -> UInt8? {
    let size = lseek(descriptor, 0, SEEK_END)
    var byte: UInt8 = 0
    return size > 0 && pread(descriptor, &byte, 1, size - 1) == 1 ? byte : nil
  }

  private func fail(_ action: String) {
    guard problem == nil else { return }
    problem = "cannot \(action) \(path): \(String(cString: strerror(errno)))"
  }
}
