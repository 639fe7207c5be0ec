// A dot-command as a value: parsing, `.help`, completion and the test that all of it exists read
// the same declaration.

/// A line that acts on the shell, such as `.load PATH`.
public struct Command: Sendable {
  /// What TAB offers for an argument.
  public enum Argument: String, Hashable, Sendable {
    case nothing, path, helpTopic, mode, setting, handle, name, topic, text
  }

  /// Without the dot.
  public let name: String
  /// Other names for the same.
  public var aliases: [String] = []
  /// What follows, as help shows it: `PATH… [as FORMAT]`.
  public let arguments: String
  /// What TAB offers behind the name.
  public let argument: Argument
  /// One line.
  public let help: String
  /// What one line cannot say; empty where nothing more is to be said.
  public var details = ""
  /// A whole line that works.
  public let example: String
  let action: @Sendable (Session, CommandArguments) throws(CommandError) -> Void

  /// How it is written in help: `.load PATH… [as FORMAT]`.
  public var usage: String { "." + name + (arguments.isEmpty ? "" : " " + arguments) }
}

/// Why a dot-command did not do what it should.
struct CommandError: Error {
  var message: String
  var code = ExitCode.queryError
  /// Whole lines to try instead.
  var fixes: [String] = []
  /// The message is printed already.
  var isReported = false

  init(_ message: String, code: ExitCode = .queryError, fixes: [String] = []) {
    self.message = message
    self.code = code
    self.fixes = fixes
  }

  /// For actions that ran a statement which failed and said so itself.
  static func reported(_ code: ExitCode) -> CommandError {
    var error = CommandError("", code: code)
    error.isReported = true
    return error
  }
}

/// The words of a dot-command.
struct CommandArguments {
  /// Everything behind the name, as typed, without blanks at its ends.
  let rest: String
  /// The words of it; text in double quotes is one word.
  let words: [String]
  let place: SourcePlace

  init(rest: String, place: SourcePlace) {
    self.rest = rest
    self.place = place
    words = CommandArguments.words(of: rest)
  }

  /// Words parted by blanks; double quotes, straight or curly, hold blanks together.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isWord = false
    for character in text {
      switch character {
      case "\"", "“", "”":
        isQuoted.toggle()
        isWord = true
      case " " where !isQuoted, "\t" where !isQuoted:
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      default:
        word.append(character)
        isWord = true
      }
    }
    return isWord ? words + [word] : words
  }

  /// The only word, or nil when there is none.
  func onlyWord(of command: String) throws(CommandError) -> String? {
    guard words.count <= 1 else {
      throw CommandError(".\(command) takes one argument: .help \(command)")
    }
    return words.first
  }
}
