// What `.set` changes, each with its values and its help, in one table.
//
// In: names and values as typed. Out: typed settings. Help, completion and `.set` without
// arguments all read the table.

import Rendering
import Text

/// The settings of a session.
struct Settings {
  var mode = ResultMode.auto
  /// Columns; nil: those of the terminal.
  var width: Int?
  var color = ColorChoice.auto
  var pager = PagerUse.auto
  var showsHints = true
  var showsTimer = false
  /// Rows shown on a terminal; nil: all.
  var rows: Int?
  /// The day `today` means; nil: the real one.
  var today: CivilDate?
  var prompt = "quoth> "

  enum PagerUse: String, CaseIterable { case auto, on, off }

  init(options: Options, environment: [String: String]) {
    mode = options.mode ?? .auto
    width = options.width
    color = options.color
    today = options.today.flatMap { CivilDate(iso: $0) }
  }
}

/// One setting: how it is named, shown and changed.
struct Setting: Sendable {
  let name: String
  let help: String
  /// The values, or what they look like where there are too many to list.
  let values: [String]
  let show: @Sendable (Settings) -> String
  /// False if the value is none of the setting's.
  let change: @Sendable (inout Settings, String) -> Bool

  /// All settings, in the order of help.
  static let all: [Setting] = [
    choice("mode", "Layout of results.", \.mode, ResultMode.allCases.filter(\.isBuilt)),
    Setting(
      name: "width", help: "Columns to lay out for.", values: ["auto", "80"],
      show: { $0.width.map(String.init) ?? "auto" },
      change: { settings, value in
        if value == "auto" {
          settings.width = nil
          return true
        }
        guard let width = Int(value), (20...10_000).contains(width) else { return false }
        settings.width = width
        return true
      }),
    choice("color", "When to use colour.", \.color, ColorChoice.allCases),
    choice("pager", "Whether long results open in a pager.", \.pager, Settings.PagerUse.allCases),
    flag("hints", "Whether a dim continuation shows behind the line.", \.showsHints),
    flag("timer", "Whether results say how long they took.", \.showsTimer),
    Setting(
      name: "rows", help: "Rows shown on a terminal.", values: ["all", "50"],
      show: { $0.rows.map(String.init) ?? "all" },
      change: { settings, value in
        if value == "all" {
          settings.rows = nil
          return true
        }
        guard let rows = Int(value), rows > 0 else { return false }
        settings.rows = rows
        return true
      }),
    Setting(
      name: "today", help: "The day that today means.", values: ["auto", "2025-03-07"],
      show: { $0.today?.description ?? "auto" },
      change: { settings, value in
        if value == "auto" {
          settings.today = nil
          return true
        }
        guard let day = CivilDate(iso: value) else { return false }
        settings.today = day
        return true
      }),
    Setting(
      name: "prompt", help: "What stands before the line.", values: ["\"quoth> \""],
      show: { "\"\($0.prompt)\"" },
      change: { settings, value in
        settings.prompt = safe(value).text
        return true
      }),
  ]

  static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

  private static func choice<Value: RawRepresentable<String> & Sendable>(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, Value> & Sendable,
    _ cases: [Value]
  ) -> Setting {
    Setting(
      name: name, help: help, values: cases.map(\.rawValue), show: { $0[keyPath: path].rawValue },
      change: { settings, value in
        guard let chosen = cases.first(where: { $0.rawValue == value }) else { return false }
        settings[keyPath: path] = chosen
        return true
      })
  }

  private static func flag(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, Bool> & Sendable
  ) -> Setting {
    Setting(
      name: name, help: help, values: ["on", "off"], show: { $0[keyPath: path] ? "on" : "off" },
      change: { settings, value in
        guard value == "on" || value == "off" else { return false }
        settings[keyPath: path] = value == "on"
        return true
      })
  }
}
