// Lines without a terminal.

import CTerminal
import Glibc
import LineEditing
import Testing

@Suite struct PipeReaderTests {
  private func all(_ reader: PipeReader) -> [LineInput] {
    var result: [LineInput] = []
    while true {
      let input = reader.readLine(prompt: "unused")
      result.append(input)
      if input == .endOfInput { return result }
    }
  }

  @Test func theLastLineNeedsNoLineFeed() {
    #expect(all(PipeReader(text: "a\n\nb")) == [.line("a"), .line(""), .line("b"), .endOfInput])
    #expect(all(PipeReader(text: "a\n")) == [.line("a"), .endOfInput])
    #expect(all(PipeReader(text: "")) == [.endOfInput])
  }

  @Test func windowsLineEndsAndTheMarkAtTheStartAreNoText() {
    #expect(all(PipeReader(text: "\u{feff}a\r\nb\r\n")) == [.line("a"), .line("b"), .endOfInput])
  }

  @Test func badLinesAreReportedByNumberAndReadingGoesOn() {
    let bytes: [UInt8] = Array("one\n".utf8) + [0xFF, 0x0A] + Array("a\u{0}b\nfour\n".utf8)
    var chunks = bytes.map { [$0] }[...]
    let reader = PipeReader { chunks.popFirst() }
    #expect(
      all(reader) == [
        .line("one"), .problem(lineNumber: 2, .invalidUTF8), .problem(lineNumber: 3, .containsNUL),
        .line("four"), .endOfInput,
      ])
    #expect(reader.lineNumber == 4)
  }

  @Test func theLongestLineIsAcceptedAndOneByteMoreIsNot() {
    let longest = String(repeating: "x", count: PipeReader.longestLine)
    #expect(
      all(PipeReader(text: longest + "\n" + longest + "y\n" + longest + "\r\nz"))
        == [
          .line(longest), .problem(lineNumber: 2, .tooLong), .line(longest), .line("z"),
          .endOfInput,
        ])
  }

  @Test func anEndlessLineIsNotKept() {
    var left = 3000
    let reader = PipeReader {
      left -= 1
      return left < 0
        ? nil : left == 0 ? Array("\nlast".utf8) : [UInt8](repeating: 0x61, count: 100_000)
    }
    #expect(all(reader) == [.problem(lineNumber: 1, .tooLong), .line("last"), .endOfInput])
  }

  @Test func readsADescriptor() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let text = Array("한국\nlast".utf8)
    #expect(write(ends[1], text, text.count) == text.count)
    close(ends[1])
    #expect(all(PipeReader(fileDescriptor: ends[0])) == [.line("한국"), .line("last"), .endOfInput])
    close(ends[0])
  }
}
