// Words that make a name of the number behind them: Route 7, FTSE 100, iPhone 4. Entry: word | kind.
// kind: product (models and makes; always a name), index (likewise), place, document, event, body
// (a name unless a counted noun follows the number). A word with a capital needs one in the text.
// Written for this project. Licence: Apache-2.0.

/// Labels of numbered things.
public enum NumberedNames {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- indexes and lists
    ASX | index
    CAC | index
    CSI | index
    DAX | index
    Forbes | index
    Fortune | index
    FTSE | index
    IBEX | index
    Kospi | index
    Nifty | index
    Nikkei | index
    Poor | index
    Russell | index
    S&P | index
    Stoxx | index
    Topix | index
    TSX | index
    -- models and makes
    Airbus | product
    Android | product
    Apollo | product
    Ariane | product
    Boeing | product
    Cessna | product
    Covid | product
    Embraer | product
    Falcon | product
    Fokker | product
    Galaxy | product
    Ilyushin | product
    iOS | product
    iPad | product
    iPhone | product
    iPod | product
    MacBook | product
    macOS | product
    Pixel | product
    PlayStation | product
    Soyuz | product
    Trent | product
    Tupolev | product
    Windows | product
    Xbox | product
    -- places and routes
    apartment | place
    Area | place
    bay | place
    berth | place
    Block | place
    building | place
    camp | place
    channel | place
    door | place
    exit | place
    flat | place
    flight | place
    floor | place
    gate | place
    hangar | place
    Highway | place
    Interstate | place
    junction | place
    lane | place
    pier | place
    platform | place
    Radio | place
    room | place
    route | place
    runway | place
    sector | place
    suite | place
    terminal | place
    track | place
    Unit | place
    ward | place
    zone | place
    -- documents
    amendment | document
    annex | document
    appendix | document
    Article | document
    chapter | document
    clause | document
    exhibit | document
    figure | document
    form | document
    page | document
    paragraph | document
    Part | document
    Proposition | document
    Protocol | document
    Resolution | document
    Schedule | document
    section | document
    Table | document
    title | document
    verse | document
    version | document
    volume | document
    -- events and ranks
    category | event
    Class | event
    episode | event
    Formula | event
    Game | event
    Generation | event
    grade | event
    Group | event
    Heat | event
    level | event
    Match | event
    number | event
    phase | event
    Race | event
    Round | event
    Season | event
    Series | event
    stage | event
    step | event
    tier | event
    Type | event
    Week | event
    -- bodies
    Battalion | body
    Brigade | body
    Company | body
    District | body
    Division | body
    Local | body
    Precinct | body
    Regiment | body
    Squadron | body
    Troop | body
    """
}
