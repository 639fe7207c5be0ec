// A program that only reads lines, for the tests of line editing on a pseudo-terminal.
//
// In: keys; the environment switches features. Out: each line as `got ‹line›`, line feeds shown as ↵.

import Glibc
import LineEditing

@main
enum Probe {
  static func main() {
    let environment = currentEnvironment()
    let history = History(path: History.path(environment: environment))
    let delegate = LineEditingDelegate(verdict: verdict, completions: completions, hint: hint)
    guard
      let reader = TerminalReader(
        delegate: delegate, history: history, showsHints: environment["PROBE_HINTS"] == "on",
        keyFile: environment["PROBE_KEYS"] ?? "")
    else {
      print("no terminal")
      exit(1)
    }
    let prompt = environment["PROBE_PROMPT"] ?? "quoth> "
    var draft = ""
    while true {
      switch reader.readLine(prompt: prompt, draft: draft) {
      case .line(let line):
        draft = ""
        if line == "crash" { fatalError("asked to crash") }
        if line == "run" { run() }
        if line == "hang" { hang() }
        if line == "child" {
          runChild("trap 'exit 7' INT; echo child reads; read x; echo child got $x; read x")
        }
        if line == "stopping child" { runChild("kill -STOP $$; echo child went on") }
        if line == "draft" { draft = "quotes by Kim" }
        let ticket = history.append(line)
        show("got ‹\(line.map { $0 == "\n" ? "↵" : $0 }.reduce(into: "") { $0.append($1) })›")
        history.finish(ticket, status: 0, milliseconds: 1)
      case .interrupted: show("interrupted")
      case .endOfInput:
        show("end")
        exit(0)
      case .problem: show("problem")
      }
    }
  }

  private static func show(_ text: String) {
    print(text)
    fflush(nil)
  }

  /// A query that never ends by itself.
  private static func run() {
    Interrupt.clear()
    show("running")
    while !Interrupt.isRequested { usleep(1000) }
    Interrupt.clear()
    show("cancelled")
  }

  /// A query that does not stop for Ctrl-C.
  private static func hang() {
    Interrupt.clear()
    show("hanging")
    while !Interrupt.isRequested { usleep(1000) }
    show("heard, not heeded")
    while true { usleep(1000) }
  }

  /// A program on the same terminal.
  private static func runChild(_ script: String) {
    guard let child = ChildProcess(arguments: ["sh", "-c", script]) else { return show("no child") }
    show("child left with \(child.wait())")
  }

  private static func verdict(_ line: String) -> Verdict {
    let open = line.filter { $0 == "(" }.count - line.filter { $0 == ")" }.count
    return open > 0 ? .incomplete(open: "(") : .complete
  }

  private static let words = [
    ("quotes", nil), ("queries", nil), ("figures", nil), ("Dana Kim", "7 quotes"),
    ("Dana Lee", "3 quotes"), ("한국은행", "2 quotes"), ("한국전력", "1 quote"),
  ]

  private static func completions(_ line: String, _ cursor: Int) -> CompletionList {
    let before = Array(line.utf8)[..<cursor]
    let start = (before.lastIndex { $0 == 0x20 || $0 == 0x0A } ?? -1) + 1
    let typed = String(decoding: before[start...], as: UTF8.self)
    if typed.hasPrefix("many") {
      return CompletionList(
        replace: start..<cursor,
        candidates: (0..<500).map { .init("many\($0)", note: "\($0) quotes") })
    }
    return CompletionList(
      replace: start..<cursor,
      candidates: words.filter { $0.0.lowercased().hasPrefix(typed.lowercased()) }
        .map { CompletionList.Candidate($0.0, note: $0.1) })
  }

  private static func hint(_ line: String) -> String? { line == "quotes" ? " by" : nil }

  private static func currentEnvironment() -> [String: String] {
    var result: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    return result
  }
}
