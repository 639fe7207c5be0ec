// Verbs and adverbs that place somebody at an event: “who saw”, “who was aboard”, “this reporter
// counted”. Used by source typing. One word a line. Written for this project. Licence: Apache-2.0.

/// Words of those who were there.
public enum WitnessVerbs {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    aboard
    clung
    counted
    crawled
    dived
    dragged
    ducked
    escaped
    feel
    felt
    filmed
    fled
    hauled
    hear
    heard
    helped
    hid
    jumped
    noticed
    observed
    photographed
    pulled
    rescued
    saw
    scrambled
    see
    seen
    sheltered
    survived
    swam
    tied
    waded
    watched
    watching
    witnessed
    """
}
