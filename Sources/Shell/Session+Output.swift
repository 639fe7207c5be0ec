// Where text goes: results to the output, everything about them to the error sink unless both are
// the same terminal.

import QueryEvaluator
import Rendering
import Text

/// A file that takes results instead of standard output.
final class Redirection {
  let file: NewFile
  /// Whether it ends with the next result (`.once`).
  let isForOneResult: Bool

  init(file: NewFile, isForOneResult: Bool) {
    self.file = file
    self.isForOneResult = isForOneResult
  }
}

extension Session {
  /// The place a sink shows text at.
  func screen(of sink: TextSink) -> Screen {
    let environment = surroundings.environment
    let isColored = settings.color.isOn(environment: environment, isTerminal: sink.isTerminal)
    let measured = sink.isTerminal ? surroundings.screenSize()?.columns : nil
    return Screen(
      width: settings.width ?? measured ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80,
      isTerminal: sink.isTerminal, palette: isColored ? .ansi : .plain, rowLimit: settings.rows,
      showsRawControls: options.rawControls)
  }

  /// Prints one result.
  func show(_ result: Result) {
    if let redirection { return write(result, to: redirection) }
    let output = surroundings.output
    let parts = Renderer(mode: settings.mode, screen: screen(of: output)).render(result)
    let header = options.quiet ? "" : parts.header
    let footer = options.quiet ? "" : parts.footer
    if output.isTerminal {
      return printOrPage(header + parts.body + footer)
    }
    surroundings.error.write(header)
    output.write(parts.body)
    surroundings.error.write(footer)
  }

  /// Prints a result whole, whatever the width of the screen.
  func showUncut(_ result: Result) {
    var whole = screen(of: surroundings.output)
    whole.isTerminal = false
    // Control characters stay marked: only the cutting is switched off.
    let mode: ResultMode = settings.mode.isExact ? .table : settings.mode
    let parts = Renderer(mode: mode, screen: whole).render(result)
    printOrPage(parts.header + parts.body + parts.footer)
  }

  /// Prints text on the output, through the pager if it is taller than the screen.
  func printOrPage(_ text: String) {
    if settings.pager != .off, surroundings.inputIsTerminal, surroundings.output.isTerminal,
      let size = surroundings.screenSize(), size.rows > 0,
      let command = Pager.command(environment: surroundings.environment)
    {
      let lineCount = text.utf8.count { $0 == 0x0A }
      if settings.pager == .on || lineCount >= size.rows, surroundings.page(command, text) {
        return
      }
    }
    surroundings.output.write(text)
  }

  /// One line about what is going on, made safe; never on standard output.
  func note(_ text: String) {
    surroundings.error.line(safe(text, keeping: .newline).text)
  }

  /// One line about something that went wrong; the place in a script leads it.
  func complain(_ text: String, at place: String? = nil) {
    let palette = screen(of: surroundings.error).palette
    surroundings.error.line(
      (place.map { safe($0).text + ": " } ?? "") + palette.paint("error:", .error) + " "
        + safe(text).text)
  }

  /// Text of help and listings, which are answers and go to the output.
  func answer(_ text: String) { printOrPage(safe(text, keeping: .newline).text) }

  // MARK: Redirection

  private func write(_ result: Result, to redirection: Redirection) {
    redirection.file.write(Renderer.fileText(of: result, mode: settings.mode))
    if redirection.isForOneResult { closeRedirection() }
  }

  /// Finishes the file that results go to; false if it could not be written.
  @discardableResult
  func closeRedirection() -> Bool {
    guard let redirection else { return true }
    self.redirection = nil
    do {
      try redirection.file.finish()
      return true
    } catch {
      switch error {
      case .exists: complain("\(redirection.file.path) exists and is not overwritten")
      case .cannotWrite(let reason): complain("cannot write \(redirection.file.path): \(reason)")
      }
      return false
    }
  }
}
