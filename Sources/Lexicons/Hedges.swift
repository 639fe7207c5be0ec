// Words that weaken or strengthen a claim or figure, for modality and hedges. Entry: phrase |
// modality | place. modality: confirmed estimated feared projected preliminary disputed denied
// hearsay claimed possible. place: adjective (with the noun or participle: feared dead), adverb,
// verb, phrase. Written for this project. Licence: Apache-2.0.

/// Hedging words and the modality they give.
public enum Hedges {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- confirmed
    actual | confirmed | adjective
    actually | confirmed | adverb
    audited | confirmed | adjective
    beyond doubt | confirmed | phrase
    certainly | confirmed | adverb
    certified | confirmed | adjective
    clearly | confirmed | adverb
    conclusively | confirmed | adverb
    confirm | confirmed | verb
    confirmed | confirmed | adjective
    definitely | confirmed | adverb
    definitively | confirmed | adverb
    demonstrably | confirmed | adverb
    documented | confirmed | adjective
    established | confirmed | adjective
    evidently | confirmed | adverb
    for certain | confirmed | phrase
    has been confirmed | confirmed | phrase
    have been confirmed | confirmed | phrase
    identified | confirmed | adjective
    independently verified | confirmed | phrase
    indisputably | confirmed | adverb
    known | confirmed | adjective
    lab-confirmed | confirmed | adjective
    laboratory-confirmed | confirmed | adjective
    official | confirmed | adjective
    officially | confirmed | adverb
    plainly | confirmed | adverb
    proven | confirmed | adjective
    recorded | confirmed | adjective
    undeniably | confirmed | adverb
    undoubtedly | confirmed | adverb
    unquestionably | confirmed | adverb
    verified | confirmed | adjective
    verify | confirmed | verb
    was confirmed | confirmed | phrase
    were confirmed | confirmed | phrase
    without doubt | confirmed | phrase
    -- estimated
    an estimated | estimated | phrase
    assessed | estimated | adjective
    at a conservative estimate | estimated | phrase
    at an estimate | estimated | phrase
    back-of-the-envelope | estimated | adjective
    ballpark | estimated | adjective
    best guess | estimated | phrase
    by most estimates | estimated | phrase
    by one estimate | estimated | phrase
    by some estimates | estimated | phrase
    calculated | estimated | adjective
    conservatively | estimated | adverb
    estimate | estimated | verb
    estimated | estimated | adjective
    extrapolated | estimated | adjective
    guess | estimated | verb
    imputed | estimated | adjective
    is put at | estimated | phrase
    modeled | estimated | adjective
    modelled | estimated | adjective
    put at | estimated | phrase
    reckon | estimated | verb
    reckoned | estimated | adjective
    roughly | estimated | adverb
    -- feared
    amid fears | feared | phrase
    are feared | feared | phrase
    believed dead | feared | phrase
    could rise | feared | phrase
    expected to climb | feared | phrase
    expected to rise | feared | phrase
    fear | feared | verb
    feared | feared | adjective
    feared dead | feared | phrase
    feared drowned | feared | phrase
    feared lost | feared | phrase
    feared missing | feared | phrase
    feared trapped | feared | phrase
    fears of | feared | phrase
    fears that | feared | phrase
    given up for dead | feared | phrase
    is feared | feared | phrase
    it is feared | feared | phrase
    likely dead | feared | phrase
    likely to rise | feared | phrase
    may rise | feared | phrase
    presumed | feared | adjective
    presumed dead | feared | phrase
    presumed drowned | feared | phrase
    presumed lost | feared | phrase
    set to rise | feared | phrase
    thought dead | feared | phrase
    was feared | feared | phrase
    were feared | feared | phrase
    worst feared | feared | phrase
    -- projected
    anticipate | projected | verb
    anticipated | projected | adjective
    are expected | projected | phrase
    budgeted | projected | adjective
    due to | projected | phrase
    envisage | projected | verb
    expect | projected | verb
    expected | projected | adjective
    expected to | projected | phrase
    forecast | projected | adjective
    forecast to | projected | phrase
    intended | projected | adjective
    is expected | projected | phrase
    likely to | projected | phrase
    on course to | projected | phrase
    on track to | projected | phrase
    plan | projected | verb
    planned | projected | adjective
    pledged | projected | adjective
    potential | projected | adjective
    predict | projected | verb
    predicted | projected | adjective
    predicted to | projected | phrase
    project | projected | verb
    projected | projected | adjective
    projected to | projected | phrase
    promised | projected | adjective
    proposed | projected | adjective
    prospective | projected | adjective
    scheduled | projected | adjective
    set to | projected | phrase
    shall | projected | verb
    targeted | projected | adjective
    was expected | projected | phrase
    were expected | projected | phrase
    will | projected | verb
    would | projected | verb
    -- preliminary
    and counting | preliminary | phrase
    as of now | preliminary | phrase
    as yet | preliminary | phrase
    at first | preliminary | phrase
    at last count | preliminary | phrase
    at present | preliminary | phrase
    at the latest count | preliminary | phrase
    at the time | preliminary | phrase
    by the latest count | preliminary | phrase
    currently | preliminary | adverb
    earlier | preliminary | adverb
    early | preliminary | adjective
    for now | preliminary | phrase
    in early counts | preliminary | phrase
    in the first hours | preliminary | phrase
    incomplete | preliminary | adjective
    initial | preliminary | adjective
    initially | preliminary | adverb
    interim | preliminary | adjective
    latest | preliminary | adjective
    originally | preliminary | adverb
    partial | preliminary | adjective
    preliminary | preliminary | adjective
    previously | preliminary | adverb
    probable | preliminary | adjective
    provisional | preliminary | adjective
    provisionally | preliminary | adverb
    rolling | preliminary | adjective
    running | preliminary | adjective
    so far | preliminary | phrase
    still being counted | preliminary | phrase
    still rising | preliminary | phrase
    subject to change | preliminary | phrase
    subject to revision | preliminary | phrase
    suspected | preliminary | adjective
    tentative | preliminary | adjective
    tentatively | preliminary | adverb
    thus far | preliminary | phrase
    to date | preliminary | phrase
    unaudited | preliminary | adjective
    unofficial | preliminary | adjective
    unofficially | preliminary | adverb
    until now | preliminary | phrase
    up to now | preliminary | phrase
    with counting under way | preliminary | phrase
    with votes still being counted | preliminary | phrase
    -- disputed
    arguably | disputed | adverb
    baseless | disputed | adjective
    cast doubt on | disputed | phrase
    challenge | disputed | verb
    challenged | disputed | adjective
    conflicting | disputed | adjective
    contentious | disputed | adjective
    contest | disputed | verb
    contested | disputed | adjective
    contradictory | disputed | adjective
    controversial | disputed | adjective
    could not be confirmed | disputed | phrase
    could not be independently verified | disputed | phrase
    could not be verified | disputed | phrase
    debatable | disputed | adjective
    dispute | disputed | verb
    disputed | disputed | adjective
    doubt | disputed | verb
    doubtful | disputed | adjective
    dubious | disputed | adjective
    exaggerated | disputed | adjective
    flawed | disputed | adjective
    has not been verified | disputed | phrase
    inflated | disputed | adjective
    misleading | disputed | adjective
    moot | disputed | adjective
    not independently verified | disputed | phrase
    question | disputed | verb
    questionable | disputed | adjective
    questioned | disputed | adjective
    so-called | disputed | adjective
    suspect | disputed | adjective
    unconfirmed | disputed | adjective
    uncorroborated | disputed | adjective
    unproven | disputed | adjective
    unsubstantiated | disputed | adjective
    unverified | disputed | adjective
    without evidence | disputed | phrase
    without providing evidence | disputed | phrase
    -- denied
    bogus | denied | adjective
    debunked | denied | adjective
    denied | denied | adjective
    deny | denied | verb
    discredited | denied | adjective
    dismiss | denied | verb
    erroneous | denied | adjective
    erroneously | denied | adverb
    fabricated | denied | adjective
    fake | denied | adjective
    false | denied | adjective
    falsely | denied | adverb
    incorrect | denied | adjective
    incorrectly | denied | adverb
    invented | denied | adjective
    mistaken | denied | adjective
    mistakenly | denied | adverb
    no truth | denied | phrase
    not true | denied | phrase
    refute | denied | verb
    reject | denied | verb
    rejected | denied | adjective
    retracted | denied | adjective
    rule out | denied | verb
    untrue | denied | adjective
    withdrawn | denied | adjective
    wrong | denied | adjective
    wrongly | denied | adverb
    -- hearsay
    according to reports | hearsay | phrase
    alleged | hearsay | adjective
    allegedly | hearsay | adverb
    apparent | hearsay | adjective
    apparently | hearsay | adverb
    believed | hearsay | adjective
    believed to | hearsay | phrase
    by all accounts | hearsay | phrase
    by some accounts | hearsay | phrase
    it emerged | hearsay | phrase
    it is believed | hearsay | phrase
    it is reported | hearsay | phrase
    it is said | hearsay | phrase
    it is understood | hearsay | phrase
    ostensibly | hearsay | adverb
    purported | hearsay | adjective
    purportedly | hearsay | adverb
    putative | hearsay | adjective
    reported | hearsay | adjective
    reported to | hearsay | phrase
    reportedly | hearsay | adverb
    reputedly | hearsay | adverb
    rumored | hearsay | adjective
    rumored to | hearsay | phrase
    rumoured | hearsay | adjective
    rumoured to | hearsay | phrase
    said to | hearsay | phrase
    seemingly | hearsay | adverb
    supposed | hearsay | adjective
    supposedly | hearsay | adverb
    thought | hearsay | adjective
    thought to | hearsay | phrase
    unconfirmed reports | hearsay | phrase
    understood | hearsay | adjective
    understood to | hearsay | phrase
    -- claimed
    advertised | claimed | adjective
    allege | claimed | verb
    asserted | claimed | adjective
    avowed | claimed | adjective
    boast | claimed | verb
    by her own account | claimed | phrase
    by his own account | claimed | phrase
    by its own account | claimed | phrase
    by its own count | claimed | phrase
    by their own account | claimed | phrase
    claim | claimed | verb
    claimed | claimed | adjective
    declared | claimed | adjective
    nominal | claimed | adjective
    professed | claimed | adjective
    purport | claimed | verb
    self-declared | claimed | adjective
    self-proclaimed | claimed | adjective
    self-reported | claimed | adjective
    self-styled | claimed | adjective
    stated | claimed | adjective
    would-be | claimed | adjective
    -- possible
    almost certainly | possible | adverb
    appear | possible | verb
    as it were | possible | phrase
    assume | possible | verb
    basically | possible | adverb
    believe | possible | verb
    broadly | possible | adverb
    by all appearances | possible | phrase
    can | possible | verb
    chance of | possible | phrase
    conceivably | possible | adverb
    could | possible | verb
    could have | possible | phrase
    doubtless | possible | adverb
    essentially | possible | adverb
    fairly | possible | adverb
    generally | possible | adverb
    hypothetical | possible | adjective
    hypothetically | possible | adverb
    if confirmed | possible | phrase
    if true | possible | phrase
    imply | possible | verb
    in a sense | possible | phrase
    in all likelihood | possible | phrase
    in all probability | possible | phrase
    in general | possible | phrase
    in part | possible | phrase
    in principle | possible | phrase
    in some ways | possible | phrase
    in theory | possible | phrase
    indicate | possible | verb
    it appears | possible | phrase
    it is likely | possible | phrase
    it is not clear | possible | phrase
    it is possible | possible | phrase
    it is unclear | possible | phrase
    it is unlikely | possible | phrase
    it seems | possible | phrase
    it was not clear | possible | phrase
    it was unclear | possible | phrase
    kind of | possible | phrase
    largely | possible | adverb
    likelihood of | possible | phrase
    likely | possible | adverb
    mainly | possible | adverb
    may | possible | verb
    may have | possible | phrase
    maybe | possible | adverb
    might | possible | verb
    might have | possible | phrase
    more or less | possible | phrase
    mostly | possible | adverb
    must have | possible | phrase
    not necessarily | possible | phrase
    often | possible | adverb
    on the whole | possible | phrase
    partly | possible | adverb
    perhaps | possible | adverb
    plausible | possible | adjective
    point to | possible | verb
    possible | possible | adjective
    possibly | possible | adverb
    potentially | possible | adverb
    presumably | possible | adverb
    probably | possible | adverb
    quite | possible | adverb
    rather | possible | adverb
    relatively | possible | adverb
    risk of | possible | phrase
    seem | possible | verb
    should | possible | verb
    so to speak | possible | phrase
    sometimes | possible | adverb
    somewhat | possible | adverb
    sort of | possible | phrase
    speculate | possible | verb
    suggest | possible | verb
    suppose | possible | verb
    suspect | possible | verb
    tend | possible | verb
    theoretically | possible | adverb
    think | possible | verb
    to some extent | possible | phrase
    typically | possible | adverb
    uncertain | possible | adjective
    unclear | possible | adjective
    unknown | possible | adjective
    unlikely | possible | adjective
    usually | possible | adverb
    would have | possible | phrase
    """
}
