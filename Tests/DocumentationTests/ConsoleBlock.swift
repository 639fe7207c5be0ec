// What a person sees in a terminal of 80 columns, as README.md shows it, and run again.
//
//     $ scripts/run -c 'quotes by Kim'     starts the program; its options follow
//     quoth> articles                      one input
//
// Every other line is output. A block may start the program several times.

import Foundation
import TestSupport

/// A `console` block.
struct ConsoleBlock {
  private static let start = "$ scripts/run"
  private static let prompt = "quoth> "

  let lines: [String]

  /// The lines as the program prints them today.
  func replayed() -> [String] {
    var printed: [String] = []
    var rest = lines[...]
    while let command = rest.popFirst() {
      let session = rest.prefix { !$0.hasPrefix("$ ") }
      rest = rest.dropFirst(session.count)
      printed.append(command)
      printed += ConsoleBlock.run(
        command, inputs: session.filter { $0.hasPrefix(Self.prompt) })
    }
    return printed
  }

  /// Whether the block begins by starting the program.
  var startsTheProgram: Bool { lines.first?.hasPrefix(Self.start) ?? false }

  private static func run(_ command: String, inputs: [String]) -> [String] {
    let shell = MemoryShell()
    shell.isTerminal = true
    // As scripts/run sets it.
    shell.environment = ["QUOTH_ARTICLES": "seeds/harbour"]
    var printed: [String] = []
    func take() {
      printed += shell.take().map { line in
        switch line {
        case .output(let text), .error(let text): text
        }
      }
    }
    var waiting = inputs[...]
    let reader = StepReader(inputs.map { String($0.dropFirst(prompt.count)) })
    reader.onNext = {
      take()
      printed.append(waiting.removeFirst())
    }
    let words = Transcript.words(of: String(command.dropFirst(start.count)))
    _ = shell.run(words, reader: reader, inputIsTerminal: !inputs.isEmpty)
    take()
    return printed
  }
}
