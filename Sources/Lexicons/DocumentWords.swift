// Words for documents and data that can be a source (type document or data), for source typing.
// Entry: word | class | note. class: document data legal letter; note: a condition or -. A plural
// is covered by its singular unless it is irregular. Written for this project. Licence: Apache-2.0.

/// Documents and data that speak.
public enum DocumentWords {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- documents
    abstract | document | -
    accident report | document | -
    accord | document | -
    advisory | document | -
    agenda | document | -
    agreement | document | -
    alert | document | -
    analysis | document | -
    annual report | document | -
    appendix | document | -
    archive | document | -
    archives | document | -
    assessment | document | -
    audio recording | document | -
    audit | document | -
    autobiography | document | -
    autopsy report | document | -
    banner | document | -
    biography | document | -
    black box | document | -
    blog | document | -
    blueprint | document | -
    book | document | -
    briefing paper | document | -
    brochure | document | -
    bulletin | document | -
    cargo manifest | document | -
    CCTV footage | document | -
    certificate | document | -
    chart | document | -
    charter | document | -
    checklist | document | -
    circular | document | -
    communique | document | -
    communiqué | document | -
    constitution | document | -
    contract | document | -
    crew list | document | -
    curriculum | document | -
    deal | document | only its text
    deck log | document | -
    declaration | document | -
    deposition | document | the witness's
    diary | document | -
    dictionary | document | -
    discussion paper | document | -
    dissertation | document | -
    document | document | -
    dossier | document | -
    draft | document | -
    encyclopaedia | document | -
    encyclopedia | document | -
    evaluation | document | -
    fact sheet | document | -
    factsheet | document | -
    file | document | -
    final report | document | -
    flight recorder | document | -
    footage | document | data if it shows the event
    footnote | document | -
    forecast | document | -
    green paper | document | -
    guidance | document | -
    guideline | document | -
    handbook | document | -
    incident report | document | -
    inquiry | document | -
    inquiry report | document | -
    inspection report | document | -
    interim report | document | -
    internal document | document | -
    investigation | document | only as a written result
    invoice | document | -
    journal article | document | -
    label | document | -
    leaflet | document | -
    leaked document | document | -
    ledger | document | -
    licence | document | -
    license | document | -
    literature review | document | -
    log | document | -
    logbook | document | -
    manifest | document | -
    manifesto | document | -
    manual | document | -
    map | document | -
    medical report | document | -
    memoir | document | -
    minutes | document | -
    news release | document | -
    newsletter | document | -
    notice | document | -
    obituary | document | -
    official report | document | -
    pamphlet | document | -
    paper | document | -
    passenger list | document | -
    passenger manifest | document | -
    permit | document | -
    placard | document | -
    plan | document | -
    police report | document | -
    policy paper | document | -
    preprint | document | -
    presentation | document | -
    press release | document | -
    program | document | -
    programme | document | -
    proposal | document | -
    prospectus | document | -
    questionnaire | document | -
    receipt | document | -
    record | document | -
    recording | document | -
    records | document | -
    report | document | only if not "news report" or "reports" alone
    research paper | document | -
    review | document | -
    safety report | document | -
    schedule | document | -
    ship's log | document | -
    sign | document | -
    slide | document | -
    spreadsheet | document | -
    statement | document | only without a speaker: with one it is the speaker's, channel statement
    study | document | -
    submission | document | -
    summary | document | -
    surveillance footage | document | -
    tape | document | -
    testimony | document | the witness's
    textbook | document | -
    thesis | document | -
    timetable | document | -
    transcript | document | -
    treaty | document | -
    video | document | -
    voyage data recorder | document | -
    warning | document | only a published one
    web page | document | -
    website | document | -
    white paper | document | -
    working paper | document | -
    written statement | document | the speaker's
    -- legal papers
    act | legal | -
    affidavit | legal | -
    amendment | legal | -
    arrest record | legal | -
    arrest warrant | legal | -
    bill | legal | -
    brief | legal | -
    charge sheet | legal | -
    clause | legal | -
    code | legal | -
    complaint | legal | -
    convention | legal | -
    court document | legal | -
    court documents | legal | -
    court filing | legal | -
    court order | legal | -
    court papers | legal | -
    court records | legal | -
    criminal code | legal | -
    criminal complaint | legal | -
    decision | legal | -
    decree | legal | -
    deed | legal | -
    directive | legal | -
    docket | legal | -
    executive order | legal | -
    filing | legal | -
    indictment | legal | -
    injunction | legal | -
    judgement | legal | -
    judgment | legal | -
    law | legal | -
    lawsuit | legal | -
    lease | legal | -
    legal papers | legal | -
    motion | legal | -
    opinion | legal | only of a court
    order | legal | -
    ordinance | legal | -
    patent | legal | -
    penal code | legal | -
    petition | legal | -
    plea | legal | -
    plea agreement | legal | -
    probate | legal | -
    protocol | legal | -
    regulation | legal | -
    regulatory filing | legal | -
    resolution | legal | -
    rule | legal | -
    ruling | legal | -
    search warrant | legal | -
    section | legal | -
    securities filing | legal | -
    sentence | legal | -
    settlement | legal | -
    statute | legal | -
    subpoena | legal | -
    suit | legal | -
    summons | legal | -
    verdict | legal | -
    warrant | legal | -
    will | legal | -
    writ | legal | -
    -- letters
    cable | letter | the writer's if named
    correspondence | letter | the writer's if named
    diplomatic cable | letter | the writer's if named
    e-mail | letter | the writer's if named
    email | letter | the writer's if named
    fax | letter | the writer's if named
    internal email | letter | the writer's if named
    internal memo | letter | the writer's if named
    leaked email | letter | the writer's if named
    leaked memo | letter | the writer's if named
    letter | letter | the writer's if named
    memo | letter | the writer's if named
    memorandum | letter | the writer's if named
    message | letter | the writer's if named
    note | letter | the writer's if named
    open letter | letter | the writer's if named
    postcard | letter | the writer's if named
    resignation letter | letter | the writer's if named
    suicide note | letter | the writer's if named
    telegram | letter | the writer's if named
    text message | letter | the writer's if named
    -- data and surveys
    accounts | data | -
    AIS data | data | -
    analysis of data | data | -
    balance sheet | data | -
    bank records | data | -
    budget | data | -
    census | data | -
    census data | data | -
    clinical trial | data | -
    count | data | -
    crime figures | data | -
    data | data | -
    data set | data | -
    database | data | -
    dataset | data | -
    DNA evidence | data | -
    early results | data | -
    economic data | data | -
    estimates | data | -
    evidence | data | -
    exit poll | data | -
    experiment | data | -
    figures | data | -
    financial records | data | -
    flight-tracking data | data | -
    forensic evidence | data | -
    government data | data | -
    government figures | data | -
    images | data | -
    index | data | -
    indicators | data | -
    inflation data | data | -
    jobs data | data | -
    league table | data | -
    measurements | data | -
    medical records | data | -
    model | data | -
    numbers | data | -
    official figures | data | -
    official results | data | -
    official statistics | data | -
    opinion poll | data | -
    phone data | data | -
    phone records | data | -
    photographs | data | -
    poll | data | -
    preliminary data | data | -
    preliminary figures | data | -
    preliminary results | data | -
    projections | data | -
    radar data | data | -
    ranking | data | -
    rankings | data | -
    ratings | data | -
    readings | data | -
    register | data | -
    registry | data | -
    results | data | -
    returns | data | -
    sample | data | -
    satellite data | data | -
    satellite image | data | -
    satellite imagery | data | -
    sensor data | data | -
    ship-tracking data | data | -
    simulation | data | -
    statistics | data | -
    stats | data | -
    survey | data | -
    tally | data | -
    test results | data | -
    toll | data | -
    tracking data | data | -
    tracking poll | data | -
    trial | data | -
    turnout figures | data | -
    unemployment figures | data | -
    weather data | data | -
    """
}
