// Verbs and adverbs that place somebody at an event: “who saw”, “who was aboard”, “this reporter
// counted”. Used by source typing. One word a line. Written for this project. Licence: Apache-2.0.

/// Words of those who were there.
public enum WitnessVerbs {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    aboard
    counted
    dived
    escaped
    feel
    felt
    filmed
    fled
    hear
    heard
    helped
    jumped
    noticed
    observed
    photographed
    pulled
    rescued
    saw
    see
    seen
    survived
    swam
    watched
    witnessed
    """
}
