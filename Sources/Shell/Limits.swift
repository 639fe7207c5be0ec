// What the program cannot do and how often it is wrong, said by the program.
//
// Out: the text of `.limits`. The measured rows are also README's: a test compares the two.

import Text

/// One measurement of the rules.
public struct Measurement: Sendable {
  public let subject: String
  public let dataSet: String
  public let measure: String
  public let result: String
}

/// The text of `.limits`.
public enum Limits {
  /// The day of all measurements.
  public static let date = "2026-11-24"

  /// What `scripts/evaluate` printed for this version.
  public static let measurements = [
    Measurement(
      subject: "quotes: source, cue and words", dataSet: "PolNeAR dev, 84 articles",
      measure: "full F1", result: "69.8"),
    Measurement(
      subject: "direct quotes found; quoted words with the right speaker",
      dataSet: "PolNeAR dev", measure: "overlap F1; F1 over tokens", result: "95.7; 95.1"),
    Measurement(
      subject: "speakers; types of sources, of rows that were found",
      dataSet: "own gold, 61 invented articles", measure: "right, of 683; of 802",
      result: "91.2 %; 85.2 %"),
    Measurement(
      subject: "figures", dataSet: "NewsQuant dev; MEANTIME", measure: "value F1",
      result: "94.4; 92.4"),
    Measurement(
      subject: "tolls in agency text in capitals",
      dataSet: "MUC dev; MUC tst1 and tst2, which nothing was tuned on",
      measure: "recall of (topic, number)", result: "94.4; 72.7"),
    Measurement(
      subject: "dates", dataSet: "TimeBank and AQUAINT", measure: "relaxed F1; value F1",
      result: "94.1; 80.8"),
    Measurement(
      subject: "numbers and ranges, unit cases",
      dataSet: "Recognizers-Text, 534 of 678 that are news English", measure: "right",
      result: "94.6 %"),
    Measurement(
      subject: "numbers shown as figures that are none",
      dataSet: "200 of PolNeAR dev, MEANTIME and 24 agency articles, one reader",
      measure: "of 200", result: "6"),
    Measurement(
      subject: "names of people, organisations, places", dataSet: "UNER EWT dev", measure: "F1",
      result: "77.5"),
    Measurement(
      subject: "parts of speech; trees of sentences", dataSet: "UD English GUM dev, news; EWT dev",
      measure: "universal tags right; head and label right", result: "97.9; 84.1"),
    Measurement(
      subject: "text of saved pages", dataSet: "aeb-dev", measure: "4-gram F1", result: ".945"),
    Measurement(
      subject: "speed of one core: raw text to rows of attribution; words from tokens to names",
      dataSet: "PolNeAR dev; UD English GUM train", measure: "words per second (peak memory)",
      result: "10,000 to 28,600 by machine (50 MB); 149,000"),
  ]

  static var text: String {
    let rows = measurements.map { "  \($0.subject): \($0.measure) \($0.result) (\($0.dataSet))" }
    return """
      Figures, dates and types of sources are found by rules on the words of each
      article, quotes by rules and a trained model together, in English only.
      `why` shows for each row what found it and on which words, so that it can be
      checked; how often rows of its sort were right is known for quotes alone.

      Measured on \(date), on data the rules were tuned on; expect less elsewhere
      \(rows.joined(separator: "\n"))

      Known to fail
        irony, and quotes inside quotes beyond one level
        thoughts and wishes: four in ten of the model's own doubtful rows are right
        two people of one surname in one sentence
        “she” or “he” across several possible persons
        numbers that a table or a picture shows
        a figure whose source stands in another paragraph

      Never done
        nothing is called true or false; no row is guessed to fill a gap
        a missing value is missing, not 0

      """
  }
}
