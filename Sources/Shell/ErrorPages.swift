// `.help E101`: what each error code means, with a wrong line and a right one.

/// The pages of the error codes.
enum ErrorPages {
  /// The page of a code; nil if there is no such code.
  static func page(of code: Int) -> String? {
    guard let entry = all.first(where: { $0.code == code }) else { return nil }
    var text = "E\(code)  \(entry.meaning)\n"
    if !entry.wrong.isEmpty { text += "  instead of  \(entry.wrong)\n" }
    if !entry.right.isEmpty { text += "  write       \(entry.right)\n" }
    return text
  }

  struct Entry {
    let code: Int
    let meaning: String
    let wrong: String
    let right: String

    init(_ code: Int, _ meaning: String, _ wrong: String = "", _ right: String = "") {
      self.code = code
      self.meaning = meaning
      self.wrong = wrong
      self.right = right
    }
  }

  static let all: [Entry] = [
    Entry(
      101, "A word that the language does not know stands where one is expected.",
      "qoutes by Kim", "quotes by Kim"),
    Entry(102, "A query begins with what is wanted.", "what did Kim say", "quotes by Kim"),
    Entry(
      104, "A query asks for one kind of rows.", "quotes and figures by Kim",
      "quotes by Kim; figures by Kim"),
    Entry(
      105, "‘or’ and ‘and’ do not mix in one list.", "quotes by Kim or Osk and Falk",
      "quotes by Kim or Osk or Falk"),
    Entry(
      106, "Names are joined by ‘or’ or ‘and’, not by a comma.", "quotes by Kim, Osk",
      "quotes by Kim or Osk"),
    Entry(
      107, "Alternatives of different descriptions take parentheses.",
      "quotes by Kim or about stability", "quotes (by Kim or about stability)"),
    Entry(
      108, "A parenthesis is not closed.", "quotes by (people in articles about ferry",
      "quotes by (people in articles about ferry)"),
    Entry(
      109, "A quotation mark is not closed.", "quotes saying \"listing badly",
      "quotes saying \"listing badly\""),
    Entry(
      110, "‘in’ takes articles, a part of an article, a handle or a date.",
      "articles about ferry in Varnholm", "articles about ferry mentioning Varnholm"),
    Entry(111, "‘on’ takes a date.", "quotes by Kim on stability", "quotes by Kim about stability"),
    Entry(
      112, "Nothing may follow a bare ‘with’; in parentheses it may stand anywhere.",
      "articles with quotes by Kim", "articles with (quotes by Kim)"),
    Entry(
      113, "‘is’ takes missing or known; values take ‘=’.", "sources where type is official",
      "sources where type = official"),
    Entry(
      114, "‘about’ finds all forms of a word by itself; ‘*’ belongs to ‘saying’.",
      "articles about flood*", "articles about flood"),
    Entry(
      115, "Only double quotes group words; names need none.", "quotes by 'Kim'",
      "quotes by Kim"),
    Entry(
      116, "There is no such step.", "quotes by Kim | gruop by speaker",
      "quotes by Kim | group by speaker"),
    Entry(
      117, "Something stands where the language has no place for it.", "figures > 100",
      "figures where value > 100"),
    Entry(118, "A step follows a pipe, or is a dot-command.", "why #f3", "#f3 | why"),
    Entry(119, "A field is no name.", "quotes by speaker", "quotes | group by speaker"),
    Entry(120, "The line is not valid UTF-8 text."),
    Entry(121, "A statement may have 64 KiB and 64 levels of parentheses."),
    Entry(
      122, "‘compare’ ends with ‘by’ and a field.", "compare figures about deaths",
      "compare figures about deaths by source"),
    Entry(
      124, "Inside alternatives a search is closed by parentheses.",
      "quotes (by Kim or in articles from BLAST!)", "quotes (by Kim or in (articles from BLAST!))"),
    Entry(126, "A word needs something behind it.", "quotes by", "quotes by Kim"),
    Entry(
      201, "Nobody of that name is quoted. Nothing is guessed.", "quotes by Kin",
      "quotes by Kim"),
    Entry(202, "‘from’ chooses an outlet.", "quotes from Kim", "quotes by Kim"),
    Entry(
      203, "A search inside a search takes parentheses.",
      "quotes by people in articles about ferry", "quotes by (people in articles about ferry)"),
    Entry(
      204, "A variable must be defined before it is used.", "$tol",
      "let toll = figures about deaths"),
    Entry(
      207, "‘mentioning’ takes a person, an organisation or a place.",
      "articles mentioning ferry", "articles about ferry"),
    Entry(
      208, "A handle is given out when its row is first shown.", "#q99 | why",
      "quotes by Kim; #q1 | why"),
    Entry(
      209, "The name stands for several people, and the script demands one.",
      "quotes by Kim", "quotes by \"Dana Kim\""),
    Entry(
      301, "The description does not fit this kind of rows.", "people about ferry",
      "people in articles about ferry"),
    Entry(
      302, "Rows of this kind have no such field.", "figures where vlaue > 100",
      "figures where value > 100"),
    Entry(
      303, "The step does not fit what stands before it.", "quotes by Kim | count | kwic",
      "quotes by Kim | kwic"),
    Entry(
      304, "The word describes other rows.", "official quotes about doors",
      "quotes by official sources about doors"),
    Entry(
      306, "‘where’ describes the rows of the last kind before it.",
      "words in quotes by Osk where lexicon = hedge", "words where lexicon = hedge in quotes by Osk"
    ),
    Entry(
      307, "The value is of another type than the field.", "figures where value = many",
      "figures where value > 100"),
    Entry(
      308, "Figures of several units cannot be added.", "figures | sum value",
      "figures where unit = EUR | sum value"),
    Entry(
      401, "There is no such day. Dates look like 2025-03-05, 2025-03 or 5 March 2025.",
      "quotes before 2025-13-01", "quotes before 2025-12-01"),
    Entry(
      402, "The articles are from several years.", "articles on 5 March",
      "articles on 5 March 2025"),
    Entry(
      403, "The date can be read in two ways.", "articles on 02/03/2025",
      "articles on 2025-03-02"),
    Entry(404, "The value cannot have the meaning that its place needs."),
    Entry(
      501, "A file of that name exists; nothing is overwritten.",
      "quotes | export csv to \"kim.csv\"", "quotes | export csv to \"kim-2.csv\""),
    Entry(502, "The file cannot be written."),
    Entry(509, "The language has it, the program does not yet: it says so and answers nothing."),
  ]
}
