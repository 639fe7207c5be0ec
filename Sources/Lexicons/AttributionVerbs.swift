// Verbs that attribute words or thoughts to somebody, for the attribution finder. Entry: lemma |
// kind | speech | class | forms | frames. speech: spoken, directive (spoken, an order), -. forms
// (of the first word): - regular, past=X (participle alike), past=X part=Y. frames: that (a clause;
// asked: whether), quote, np (only if it holds quoted words), to (a hearer), as, inf. Written for
// this project. Licence: Apache-2.0.

/// Reporting verbs with what they mean and which complement carries the content.
public enum AttributionVerbs {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- said, neutral
    add | said | spoken | neutral | - | that quote
    address | said | spoken | neutral | - | as
    advise | said | spoken | neutral | - | that quote to
    announce | said | spoken | neutral | - | that quote np
    answer | said | spoken | neutral | - | that quote
    articulate | said | spoken | neutral | - | that np
    attest | said | spoken | neutral | - | that
    begin | said | spoken | neutral | past=began part=begun | quote
    break the news | said | spoken | neutral | past=broke part=broken | that
    brief | said | spoken | neutral | - | that to
    call | said | spoken | neutral | - | quote np as
    cast | said | spoken | neutral | past=cast | as
    caution | said | spoken | neutral | - | that quote to
    characterise | said | spoken | neutral | - | as np
    characterize | said | spoken | neutral | - | as np
    chime in | said | spoken | neutral | - | quote
    cite | said | spoken | neutral | - | np
    clarify | said | spoken | neutral | - | that quote
    comment | said | spoken | neutral | - | that quote
    communicate | said | spoken | neutral | - | that
    conclude | said | spoken | neutral | - | that quote
    confide | said | spoken | neutral | - | that quote
    confirm | said | spoken | neutral | - | that quote
    continue | said | spoken | neutral | - | quote
    declare | said | spoken | neutral | - | that quote np
    depict | said | spoken | neutral | - | as
    describe | said | spoken | neutral | - | as np
    detail | said | spoken | neutral | - | that np
    disclose | said | spoken | neutral | - | that quote
    dub | said | spoken | neutral | - | as
    elaborate | said | spoken | neutral | - | quote
    estimate | said | spoken | neutral | - | that
    explain | said | spoken | neutral | - | that quote
    forecast | said | spoken | neutral | past=forecast | that
    give evidence | said | spoken | neutral | past=gave part=given | that
    give notice | said | spoken | neutral | past=gave part=given | that
    go on | said | spoken | neutral | past=went part=gone | quote
    greet | said | spoken | neutral | - | as quote
    indicate | said | spoken | neutral | - | that
    inform | said | spoken | neutral | - | that quote to
    interject | said | spoken | neutral | - | quote
    interrupt | said | spoken | neutral | - | quote
    introduce | said | spoken | neutral | - | as
    joke | said | spoken | neutral | - | that quote
    label | said | spoken | neutral | - | as
    lay out | said | spoken | neutral | past=laid | np
    make clear | said | spoken | neutral | past=made | that quote
    make it clear | said | spoken | neutral | past=made | that
    make the point | said | spoken | neutral | past=made | that
    mean | said | spoken | neutral | past=meant | that
    mention | said | spoken | neutral | - | that
    name | said | spoken | neutral | - | as
    narrate | said | spoken | neutral | - | quote
    note | said | spoken | neutral | - | that quote
    notify | said | spoken | neutral | - | that to
    observe | said | spoken | neutral | - | that quote
    outline | said | spoken | neutral | - | that np
    pass on | said | spoken | neutral | - | that
    phrase it | said | spoken | neutral | - | quote
    point out | said | spoken | neutral | - | that quote
    portray | said | spoken | neutral | - | as
    predict | said | spoken | neutral | - | that quote
    present | said | spoken | neutral | - | as
    proclaim | said | spoken | neutral | - | that quote np
    project | said | spoken | neutral | - | that
    pronounce | said | spoken | neutral | - | as quote
    propose | said | spoken | neutral | - | that np inf
    put | said | spoken | neutral | past=put | np
    put it | said | spoken | neutral | past=put | quote
    quip | said | spoken | neutral | - | that quote
    quote | said | spoken | neutral | - | quote np
    read aloud | said | spoken | neutral | past=read | quote np
    read out | said | spoken | neutral | past=read | quote np
    recall | said | spoken | neutral | - | that quote np
    recite | said | spoken | neutral | - | quote np
    recommend | said | spoken | neutral | - | that np
    recount | said | spoken | neutral | - | that quote np
    refer | said | spoken | neutral | - | as
    refer to | said | spoken | neutral | - | as np
    reiterate | said | spoken | neutral | - | that quote np
    relate | said | spoken | neutral | - | that np
    relay | said | spoken | neutral | - | that quote np
    remark | said | spoken | neutral | - | that quote
    remind | said | spoken | neutral | - | that quote to
    repeat | said | spoken | neutral | - | that quote
    reply | said | spoken | neutral | - | that quote
    reply with | said | spoken | neutral | - | quote np
    report | said | spoken | neutral | - | that quote
    respond | said | spoken | neutral | - | that quote
    respond with | said | spoken | neutral | - | quote np
    restate | said | spoken | neutral | - | that np
    say | said | spoken | neutral | past=said | that quote
    say about | said | spoken | neutral | past=said | quote
    say of | said | spoken | neutral | past=said | quote
    set out | said | spoken | neutral | past=set | np
    signal | said | spoken | neutral | - | that
    speak of | said | spoken | neutral | past=spoke part=spoken | np
    speak out | said | spoken | neutral | past=spoke part=spoken | quote
    speak up | said | spoken | neutral | past=spoke part=spoken | quote
    specify | said | spoken | neutral | - | that
    spell out | said | spoken | neutral | - | that np
    state | said | spoken | neutral | - | that quote np
    suggest | said | spoken | neutral | - | that quote
    sum up | said | spoken | neutral | - | as quote np
    summarise | said | spoken | neutral | - | as quote np
    summarize | said | spoken | neutral | - | as quote np
    talk of | said | spoken | neutral | - | np
    tell | said | spoken | neutral | past=told | that quote to inf
    tell of | said | spoken | neutral | past=told | np
    term | said | spoken | neutral | - | as
    testify | said | spoken | neutral | - | that quote
    underline | said | spoken | neutral | - | that np
    utter | said | spoken | neutral | - | quote np
    voice | said | spoken | neutral | - | np
    weigh in | said | spoken | neutral | - | quote
    -- said, doubting
    allege | said | spoken | doubting | - | that quote
    bluster | said | spoken | doubting | - | that quote
    boast | said | spoken | doubting | - | that quote
    brag | said | spoken | doubting | - | that quote
    claim | said | spoken | doubting | - | that quote inf
    lie | said | spoken | doubting | - | that quote
    make out | said | spoken | doubting | past=made | that
    parrot | said | spoken | doubting | - | quote np
    peddle | said | spoken | doubting | - | np
    pontificate | said | spoken | doubting | - | that quote
    pretend | said | spoken | doubting | - | that inf
    profess | said | spoken | doubting | - | that inf
    purport | said | spoken | doubting | - | inf
    sermonise | said | spoken | doubting | - | that quote
    sermonize | said | spoken | doubting | - | that quote
    spin | said | spoken | doubting | past=spun | as
    trot out | said | spoken | doubting | - | np
    -- said, combative
    abuse | said | spoken | combative | - | quote np
    assail | said | spoken | combative | - | quote np as
    attack | said | spoken | combative | - | quote np as
    bark | said | spoken | combative | - | that quote
    bash | said | spoken | combative | - | quote np as
    berate | said | spoken | combative | - | quote np as
    blast | said | spoken | combative | - | quote np as
    blister | said | spoken | combative | - | quote
    blow up at | said | spoken | combative | past=blew part=blown | quote np
    brand | said | spoken | combative | - | as
    browbeat | said | spoken | combative | past=browbeat part=browbeaten | np
    call out | said | spoken | combative | - | quote np as
    castigate | said | spoken | combative | - | quote np as
    clap back | said | spoken | combative | - | that quote
    crow | said | spoken | combative | - | that quote
    curse | said | spoken | combative | - | that quote
    decry | said | spoken | combative | - | quote np as
    demonise | said | spoken | combative | - | np as
    demonize | said | spoken | combative | - | np as
    deride | said | spoken | combative | - | quote np as
    dismiss as | said | spoken | combative | - | np
    eviscerate | said | spoken | combative | - | quote np
    excoriate | said | spoken | combative | - | quote np as
    fire back | said | spoken | combative | - | that quote
    flay | said | spoken | combative | - | quote np as
    fulminate | said | spoken | combative | - | that quote
    fume | said | spoken | combative | - | that quote
    gloat | said | spoken | combative | - | that quote
    goad | said | spoken | combative | - | quote np
    hammer | said | spoken | combative | - | quote np
    heckle | said | spoken | combative | - | quote np
    hiss | said | spoken | combative | - | that quote
    hit back | said | spoken | combative | past=hit | that quote
    hit out | said | spoken | combative | past=hit | that quote
    hit out at | said | spoken | combative | past=hit | quote np
    insult | said | spoken | combative | - | quote np as
    inveigh | said | spoken | combative | - | quote
    jab | said | spoken | combative | - | quote
    jeer | said | spoken | combative | - | quote
    lambast | said | spoken | combative | - | quote np as
    lambaste | said | spoken | combative | - | quote np as
    lash out | said | spoken | combative | - | that quote
    lash out at | said | spoken | combative | - | quote np
    lay into | said | spoken | combative | past=laid | quote np
    let rip | said | spoken | combative | past=let | quote
    maul | said | spoken | combative | - | quote np
    mock | said | spoken | combative | - | quote np as
    needle | said | spoken | combative | - | quote np
    pan | said | spoken | combative | - | quote np as
    pillory | said | spoken | combative | - | quote np as
    push back | said | spoken | combative | - | that quote
    rage | said | spoken | combative | - | that quote
    rail | said | spoken | combative | - | that quote
    rail against | said | spoken | combative | - | quote np
    rant | said | spoken | combative | - | that quote
    ridicule | said | spoken | combative | - | quote np as
    rip | said | spoken | combative | - | quote np as
    rip into | said | spoken | combative | - | quote np
    roast | said | spoken | combative | - | quote np
    round on | said | spoken | combative | - | quote np
    rubbish | said | spoken | combative | - | quote np as
    savage | said | spoken | combative | - | quote np as
    scoff | said | spoken | combative | - | that quote
    scoff at | said | spoken | combative | - | quote np
    shame | said | spoken | combative | - | quote np as
    shoot back | said | spoken | combative | past=shot | that quote
    single out | said | spoken | combative | - | quote np as
    skewer | said | spoken | combative | - | quote np
    slam | said | spoken | combative | - | quote np as
    slap down | said | spoken | combative | - | quote np
    slate | said | spoken | combative | - | quote np as
    smack down | said | spoken | combative | - | quote np
    smear | said | spoken | combative | - | np as
    snap back | said | spoken | combative | - | that quote
    snarl | said | spoken | combative | - | that quote
    sneer | said | spoken | combative | - | that quote
    snipe | said | spoken | combative | - | that quote
    snipe at | said | spoken | combative | - | quote np
    spit | said | spoken | combative | past=spat | quote
    storm | said | spoken | combative | - | quote
    strike back | said | spoken | combative | past=struck | that quote
    swear at | said | spoken | combative | past=swore part=sworn | quote np
    swipe | said | spoken | combative | - | quote
    take a swipe at | said | spoken | combative | past=took part=taken | quote np
    take aim at | said | spoken | combative | past=took part=taken | quote np
    taunt | said | spoken | combative | - | that quote
    tear apart | said | spoken | combative | past=tore part=torn | quote np
    tear into | said | spoken | combative | past=tore part=torn | quote np
    tee off on | said | spoken | combative | - | quote np
    thunder | said | spoken | combative | - | that quote
    trash | said | spoken | combative | - | quote np as
    troll | said | spoken | combative | - | quote np as
    unload on | said | spoken | combative | - | quote np
    vent | said | spoken | combative | - | that quote
    vilify | said | spoken | combative | - | quote np as
    -- said, other: asserting, admitting, warning
    accept | said | spoken | other | - | that quote
    acclaim | said | spoken | other | - | as np
    accuse | said | spoken | other | - | np to as
    acknowledge | said | spoken | other | - | that quote np
    ad-lib | said | spoken | other | - | quote
    admit | said | spoken | other | - | that quote inf np
    admonish | said | spoken | other | - | quote np to
    advertise | said | spoken | other | - | as np
    advocate | said | spoken | other | - | np
    affirm | said | spoken | other | - | that quote np
    agonise | said | spoken | other | - | quote
    agonize | said | spoken | other | - | quote
    agree | said | spoken | other | - | that quote
    alert | said | spoken | other | - | that to
    allow | said | spoken | other | - | that
    apologise | said | spoken | other | - | that quote
    apologize | said | spoken | other | - | that quote
    appeal | said | spoken | other | - | that quote
    applaud | said | spoken | other | - | quote np as
    argue | said | spoken | other | - | that quote
    assert | said | spoken | other | - | that quote np
    assess | said | spoken | other | - | that as
    assure | said | spoken | other | - | that quote to
    attribute | said | spoken | other | - | np
    aver | said | spoken | other | - | that quote
    avow | said | spoken | other | - | that quote
    back up | said | spoken | other | - | quote
    badmouth | said | spoken | other | - | quote np
    banter | said | spoken | other | - | quote
    beam | said | spoken | other | - | quote
    bear witness | said | spoken | other | past=bore part=borne | that
    beg | said | spoken | other | - | that quote to inf
    bellow | said | spoken | other | - | that quote
    bemoan | said | spoken | other | - | that quote np
    bet | said | spoken | other | past=bet | that
    bewail | said | spoken | other | - | quote np
    bill | said | spoken | other | - | as
    blame | said | spoken | other | - | np to
    bleat | said | spoken | other | - | that quote
    blurt | said | spoken | other | - | that quote
    blurt out | said | spoken | other | - | that quote
    break down | said | spoken | other | past=broke part=broken | quote
    break in | said | spoken | other | past=broke part=broken | quote
    break silence | said | spoken | other | past=broke part=broken | quote
    bristle | said | spoken | other | - | that quote
    brush aside | said | spoken | other | - | quote np
    brush off | said | spoken | other | - | quote np as
    butt in | said | spoken | other | - | quote
    calculate | said | spoken | other | - | that
    call attention to | said | spoken | other | - | np
    call out to | said | spoken | other | - | quote np
    carp | said | spoken | other | - | quote
    cast doubt | said | spoken | other | past=cast | that quote
    cast doubt on | said | spoken | other | past=cast | np
    caution against | said | spoken | other | - | np
    celebrate | said | spoken | other | - | quote np as
    certify | said | spoken | other | - | that
    champion | said | spoken | other | - | np
    chant | said | spoken | other | - | that quote
    charge | said | spoken | other | - | that quote
    chastise | said | spoken | other | - | quote np as
    chat | said | spoken | other | - | quote
    chide | said | spoken | other | - | quote np
    choke | said | spoken | other | - | quote
    chuckle | said | spoken | other | - | that quote
    cite as | said | spoken | other | - | np
    come clean | said | spoken | other | past=came part=come | that
    commend | said | spoken | other | - | quote np as
    compare | said | spoken | other | - | np
    complain | said | spoken | other | - | that quote
    compliment | said | spoken | other | - | quote np
    concede | said | spoken | other | - | that quote
    concur | said | spoken | other | - | that quote
    condemn | said | spoken | other | - | quote np as
    confess | said | spoken | other | - | that quote inf
    congratulate | said | spoken | other | - | quote np
    contend | said | spoken | other | - | that quote
    contrast | said | spoken | other | - | np
    counsel | said | spoken | other | - | that quote to
    counter | said | spoken | other | - | that quote
    criticise | said | spoken | other | - | quote np as
    criticize | said | spoken | other | - | quote np as
    croak | said | spoken | other | - | quote
    croon | said | spoken | other | - | quote
    crow about | said | spoken | other | - | np
    cry | said | spoken | other | - | that quote
    cry out | said | spoken | other | - | that quote
    cut in | said | spoken | other | past=cut | quote
    deadpan | said | spoken | other | - | quote
    decree | said | spoken | other | - | that
    deduce | said | spoken | other | - | that
    deem | said | spoken | other | - | as
    defend | said | spoken | other | - | quote np as
    deliver | said | spoken | other | - | quote np
    demur | said | spoken | other | - | that quote
    denounce | said | spoken | other | - | quote np as
    deplore | said | spoken | other | - | quote np as
    despair | said | spoken | other | - | that quote
    diagnose | said | spoken | other | - | as np
    dictate | said | spoken | other | - | that
    differ | said | spoken | other | - | quote
    disagree | said | spoken | other | - | that quote
    dissent | said | spoken | other | - | quote
    divulge | said | spoken | other | - | that np
    downplay | said | spoken | other | - | quote np
    draw attention to | said | spoken | other | past=drew part=drawn | np
    draw parallels | said | spoken | other | past=drew part=drawn | quote
    drawl | said | spoken | other | - | that quote
    echo | said | spoken | other | - | that quote np
    editorialise | said | spoken | other | - | that
    editorialize | said | spoken | other | - | that
    emphasise | said | spoken | other | - | that quote np
    emphasize | said | spoken | other | - | that quote np
    endorse | said | spoken | other | - | quote np
    enjoin | said | spoken | other | - | to quote
    enthuse | said | spoken | other | - | that quote
    equate | said | spoken | other | - | np
    exaggerate | said | spoken | other | - | quote
    exclaim | said | spoken | other | - | that quote
    excuse | said | spoken | other | - | quote np as
    exhort | said | spoken | other | - | to quote
    express | said | spoken | other | - | np
    express concern | said | spoken | other | - | that quote
    express confidence | said | spoken | other | - | that
    express doubt | said | spoken | other | - | that quote
    express hope | said | spoken | other | - | that
    express regret | said | spoken | other | - | that quote
    extol | said | spoken | other | - | quote np as
    extrapolate | said | spoken | other | - | that
    exult | said | spoken | other | - | that quote
    fault | said | spoken | other | - | np
    find out | said | spoken | other | past=found | that
    flag | said | spoken | other | - | that np
    flag up | said | spoken | other | - | that np
    frame | said | spoken | other | - | as
    fret | said | spoken | other | - | that quote
    gabble | said | spoken | other | - | quote
    gasp | said | spoken | other | - | that quote
    giggle | said | spoken | other | - | quote
    give a warning | said | spoken | other | past=gave part=given | that
    give assurances | said | spoken | other | past=gave part=given | that
    gossip | said | spoken | other | - | that quote
    grant | said | spoken | other | - | that
    grimace | said | spoken | other | - | quote
    grin | said | spoken | other | - | quote
    gripe | said | spoken | other | - | that quote
    groan | said | spoken | other | - | that quote
    grouch | said | spoken | other | - | that quote
    grouse | said | spoken | other | - | that quote
    growl | said | spoken | other | - | that quote
    grumble | said | spoken | other | - | that quote
    grunt | said | spoken | other | - | that quote
    guarantee | said | spoken | other | - | that quote
    gush | said | spoken | other | - | that quote
    hail | said | spoken | other | - | quote np as
    harangue | said | spoken | other | - | quote np
    harrumph | said | spoken | other | - | that quote
    heap praise | said | spoken | other | - | quote
    heap praise on | said | spoken | other | - | quote np
    heap scorn on | said | spoken | other | - | quote np
    herald | said | spoken | other | - | as np
    highlight | said | spoken | other | - | that np
    hint | said | spoken | other | - | that quote
    hold forth | said | spoken | other | past=held | quote
    hold responsible | said | spoken | other | past=held | np
    hold up | said | spoken | other | past=held | as
    holler | said | spoken | other | - | that quote
    howl | said | spoken | other | - | quote
    hypothesise | said | spoken | other | - | that
    hypothesize | said | spoken | other | - | that
    implore | said | spoken | other | - | quote to inf
    imply | said | spoken | other | - | that
    insinuate | said | spoken | other | - | that quote
    insist | said | spoken | other | - | that quote
    intimate | said | spoken | other | - | that
    intone | said | spoken | other | - | that quote
    jeer at | said | spoken | other | - | quote np
    jest | said | spoken | other | - | that quote
    joke about | said | spoken | other | - | np
    josh | said | spoken | other | - | quote
    judge | said | spoken | other | - | as
    jump in | said | spoken | other | - | quote
    justify | said | spoken | other | - | quote np as
    kid | said | spoken | other | - | that quote
    lament | said | spoken | other | - | that quote np
    laud | said | spoken | other | - | quote np as
    laugh | said | spoken | other | - | that quote
    lavish praise | said | spoken | other | - | quote
    leak | said | spoken | other | - | that np
    leave no doubt | said | spoken | other | past=left | that
    lecture | said | spoken | other | - | that quote to
    let know | said | spoken | other | past=let | that
    let on | said | spoken | other | past=let | that
    let slip | said | spoken | other | past=let | that quote
    liken | said | spoken | other | - | np
    maintain | said | spoken | other | - | that quote
    make light of | said | spoken | other | past=made | np
    make the case | said | spoken | other | past=made | that
    mandate | said | spoken | other | - | that
    marvel | said | spoken | other | - | that quote
    mischaracterise | said | spoken | other | - | as np
    mischaracterize | said | spoken | other | - | as np
    misstate | said | spoken | other | - | that np
    moan | said | spoken | other | - | that quote
    mourn | said | spoken | other | - | that quote
    mumble | said | spoken | other | - | that quote
    murmur | said | spoken | other | - | that quote
    muse | said | spoken | other | - | that quote
    mutter | said | spoken | other | - | that quote
    nod | said | spoken | other | - | quote
    object | said | spoken | other | - | that quote
    offer | said | spoken | other | - | quote
    open up | said | spoken | other | - | that quote
    opine | said | spoken | other | - | that quote
    overstate | said | spoken | other | - | np
    own up | said | spoken | other | - | that
    paint | said | spoken | other | - | as
    pay tribute | said | spoken | other | past=paid | that quote
    pay tribute to | said | spoken | other | past=paid | quote np as
    philosophise | said | spoken | other | - | quote
    philosophize | said | spoken | other | - | quote
    pipe up | said | spoken | other | - | quote
    pitch | said | spoken | other | - | as np
    play down | said | spoken | other | - | quote np
    plead | said | spoken | other | - | that quote inf
    point the finger at | said | spoken | other | - | np
    point to | said | spoken | other | - | np
    ponder | said | spoken | other | - | quote
    posit | said | spoken | other | - | that
    postulate | said | spoken | other | - | that
    pour cold water on | said | spoken | other | - | np
    pour scorn on | said | spoken | other | - | quote np
    praise | said | spoken | other | - | quote np as
    prattle | said | spoken | other | - | quote
    pray | said | spoken | other | - | that quote inf
    preach | said | spoken | other | - | that quote
    preface | said | spoken | other | - | quote
    protest | said | spoken | other | - | that quote
    quibble | said | spoken | other | - | that quote
    raise concern | said | spoken | other | - | that
    raise concerns | said | spoken | other | - | that
    raise questions | said | spoken | other | - | that
    raise the alarm | said | spoken | other | - | that quote
    raise the possibility | said | spoken | other | - | that
    ramble | said | spoken | other | - | quote
    rasp | said | spoken | other | - | quote
    rave | said | spoken | other | - | that quote
    reaffirm | said | spoken | other | - | that quote np
    reason | said | spoken | other | - | that quote
    reassure | said | spoken | other | - | that quote to
    rebuke | said | spoken | other | - | quote np
    reflect | said | spoken | other | - | that quote
    regret | said | spoken | other | - | that quote np
    rejoice | said | spoken | other | - | that quote
    rejoin | said | spoken | other | - | quote
    reminisce | said | spoken | other | - | that quote
    reprimand | said | spoken | other | - | quote np
    reproach | said | spoken | other | - | quote np
    retort | said | spoken | other | - | that quote
    reveal | said | spoken | other | - | that quote np
    rhapsodise | said | spoken | other | - | quote
    rhapsodize | said | spoken | other | - | quote
    riposte | said | spoken | other | - | that quote
    roar | said | spoken | other | - | that quote
    rule | said | spoken | other | - | that
    salute | said | spoken | other | - | quote np as
    scold | said | spoken | other | - | quote np
    scream | said | spoken | other | - | that quote
    screech | said | spoken | other | - | quote
    seethe | said | spoken | other | - | quote
    send a message | said | spoken | other | past=sent | that
    serve notice | said | spoken | other | - | that
    shout | said | spoken | other | - | that quote
    shriek | said | spoken | other | - | that quote
    shrug | said | spoken | other | - | quote
    shrug off | said | spoken | other | - | quote np
    sigh | said | spoken | other | - | that quote
    sing | said | spoken | other | past=sang part=sung | quote
    sing the praises of | said | spoken | other | past=sang part=sung | quote np
    smile | said | spoken | other | - | quote
    smirk | said | spoken | other | - | quote
    snap | said | spoken | other | - | that quote
    snort | said | spoken | other | - | that quote
    sob | said | spoken | other | - | that quote
    sound the alarm | said | spoken | other | - | that quote
    speculate | said | spoken | other | - | that quote
    speculate about | said | spoken | other | - | np
    spout | said | spoken | other | - | quote np
    squeal | said | spoken | other | - | quote
    stammer | said | spoken | other | - | that quote
    stipulate | said | spoken | other | - | that
    stress | said | spoken | other | - | that quote np
    stutter | said | spoken | other | - | that quote
    surmise | said | spoken | other | - | that
    swear | said | spoken | other | past=swore part=sworn | that quote inf
    take exception to | said | spoken | other | past=took part=taken | np
    take issue with | said | spoken | other | past=took part=taken | np
    talk down | said | spoken | other | - | np
    talk up | said | spoken | other | - | np
    tease | said | spoken | other | - | that quote
    tell off | said | spoken | other | past=told | quote np
    testify before | said | spoken | other | - | np
    testify to | said | spoken | other | - | np
    thank | said | spoken | other | - | quote np
    theorise | said | spoken | other | - | that quote
    theorize | said | spoken | other | - | that quote
    tip off | said | spoken | other | - | that to
    toast | said | spoken | other | - | quote np as
    tout | said | spoken | other | - | as np
    trumpet | said | spoken | other | - | that quote np
    underscore | said | spoken | other | - | that np
    upbraid | said | spoken | other | - | quote np
    venture | said | spoken | other | - | that quote
    verify | said | spoken | other | - | that
    voice anger | said | spoken | other | - | that quote
    voice concern | said | spoken | other | - | that quote
    voice doubt | said | spoken | other | - | that quote
    voice fears | said | spoken | other | - | that
    voice hope | said | spoken | other | - | that
    voice support | said | spoken | other | - | that quote
    volunteer | said | spoken | other | - | that quote
    vouch | said | spoken | other | - | that
    vouch for | said | spoken | other | - | np
    wager | said | spoken | other | - | that
    wail | said | spoken | other | - | that quote
    warn | said | spoken | other | - | that quote to inf
    warrant | said | spoken | other | - | that
    wave away | said | spoken | other | - | quote np
    wave off | said | spoken | other | - | quote np
    wax | said | spoken | other | - | quote
    wax lyrical | said | spoken | other | - | quote
    weep | said | spoken | other | past=wept | quote
    welcome | said | spoken | other | - | quote np as
    wheeze | said | spoken | other | - | quote
    whine | said | spoken | other | - | that quote
    whinge | said | spoken | other | - | that quote
    whisper | said | spoken | other | - | that quote to
    whoop | said | spoken | other | - | quote
    wisecrack | said | spoken | other | - | quote
    yammer | said | spoken | other | - | quote
    yell | said | spoken | other | - | that quote
    yelp | said | spoken | other | - | quote
    -- said, directives
    advise against | said | directive | other | - | np
    agitate for | said | directive | other | - | np
    appeal for | said | directive | neutral | - | np
    appeal to | said | directive | other | - | quote to inf
    ask for | said | directive | neutral | - | np
    beg for | said | directive | other | - | quote np
    beseech | said | directive | other | past=besought | quote to inf
    cajole | said | directive | other | - | quote to inf
    call for | said | directive | neutral | - | np
    call on | said | directive | neutral | - | quote to inf
    call upon | said | directive | other | - | quote to inf
    challenge | said | directive | other | - | quote to inf
    clamor for | said | directive | other | - | np
    clamour for | said | directive | other | - | np
    coax | said | directive | other | - | quote to inf
    command | said | directive | other | - | that quote to inf
    cry for | said | directive | other | - | np
    cry out for | said | directive | other | - | np
    dare | said | directive | other | - | quote to inf
    demand | said | directive | other | - | that quote np inf
    direct | said | directive | neutral | - | that to inf
    encourage | said | directive | other | - | quote to inf
    entreat | said | directive | other | - | quote to inf
    forbid | said | directive | other | past=forbade part=forbidden | to inf
    insist on | said | directive | other | - | np
    insist upon | said | directive | other | - | np
    instruct | said | directive | neutral | - | that quote to inf
    invite | said | directive | neutral | - | quote to inf
    lobby | said | directive | other | - | to inf
    nudge | said | directive | other | - | to inf
    order | said | directive | neutral | - | that quote to inf
    petition | said | directive | other | - | to inf
    plead for | said | directive | other | - | quote np
    plead with | said | directive | other | - | quote to inf
    prescribe | said | directive | other | - | that np
    press | said | directive | other | - | to inf
    prohibit | said | directive | other | - | np
    request | said | directive | neutral | - | that quote to np inf
    require | said | directive | neutral | - | that to inf
    rule out | said | directive | other | - | that quote np
    summon | said | directive | other | - | to inf
    urge | said | directive | other | - | that quote to inf
    warn against | said | directive | other | - | np
    warn of | said | directive | other | - | np
    -- wrote
    blog | wrote | spoken | neutral | - | that quote
    broadcast | wrote | spoken | neutral | past=broadcast | that quote
    cable | wrote | spoken | neutral | - | that quote
    caption | wrote | spoken | neutral | - | quote
    chronicle | wrote | spoken | neutral | - | that np
    daub | wrote | spoken | neutral | - | quote
    document | wrote | spoken | neutral | - | that np
    draft | wrote | spoken | neutral | - | np
    e-mail | wrote | spoken | neutral | - | that quote to
    email | wrote | spoken | neutral | - | that quote to
    headline | wrote | spoken | neutral | - | quote as
    inscribe | wrote | spoken | neutral | - | quote
    jot | wrote | spoken | neutral | - | quote
    jot down | wrote | spoken | neutral | - | quote np
    live-tweet | wrote | spoken | neutral | - | quote
    message | wrote | spoken | neutral | - | that quote to
    note down | wrote | spoken | neutral | - | that
    pen | wrote | spoken | neutral | - | quote np
    post | wrote | spoken | neutral | - | that quote
    publish | wrote | spoken | neutral | - | np
    put in writing | wrote | spoken | neutral | past=put | that
    repost | wrote | spoken | neutral | - | quote np
    retweet | wrote | spoken | neutral | - | quote np
    scrawl | wrote | spoken | neutral | - | that quote
    scribble | wrote | spoken | neutral | - | that quote
    share | wrote | spoken | neutral | - | quote
    sign off | wrote | spoken | neutral | - | quote
    skeet | wrote | spoken | neutral | - | quote
    text | wrote | spoken | neutral | - | that quote to
    tweet | wrote | spoken | neutral | - | that quote
    type out | wrote | spoken | neutral | - | quote
    upload | wrote | spoken | neutral | - | quote np
    wire | wrote | spoken | neutral | - | that quote
    write | wrote | spoken | neutral | past=wrote part=written | that quote to
    write back | wrote | spoken | neutral | past=wrote part=written | that quote
    write off | wrote | spoken | neutral | past=wrote part=written | np as
    -- wrote, documents as subjects
    corroborate | wrote | - | neutral | - | that np
    demonstrate | wrote | - | neutral | - | that
    document as | wrote | - | neutral | - | as
    establish | wrote | - | neutral | - | that
    find | wrote | - | neutral | past=found | that
    illustrate | wrote | - | neutral | - | that
    lay down | wrote | - | neutral | past=laid | that np
    list | wrote | - | neutral | - | as
    prove | wrote | - | neutral | past=proved part=proven | that
    put at | wrote | - | neutral | past=put | np
    read | wrote | - | neutral | past=read | that quote
    record | wrote | - | neutral | - | that as
    register | wrote | - | neutral | - | as
    show | wrote | - | neutral | past=showed part=shown | that
    substantiate | wrote | - | neutral | - | that np
    -- asked
    ask | asked | spoken | neutral | - | that quote to
    ask aloud | asked | spoken | neutral | - | that quote
    beg to know | asked | spoken | neutral | - | that
    call into question | asked | spoken | neutral | - | np
    challenge on | asked | spoken | neutral | - | np
    cross-examine | asked | spoken | neutral | - | to quote
    demand to know | asked | spoken | neutral | - | that quote
    enquire | asked | spoken | neutral | - | that quote
    grill | asked | spoken | neutral | - | to quote
    inquire | asked | spoken | neutral | - | that quote
    interrogate | asked | spoken | neutral | - | to quote
    pose the question | asked | spoken | neutral | - | that quote
    press on | asked | spoken | neutral | - | np
    probe | asked | spoken | neutral | - | that
    put the question | asked | spoken | neutral | past=put | that quote
    query | asked | spoken | neutral | - | that np
    question | asked | spoken | neutral | - | that np
    quiz | asked | spoken | neutral | - | to quote
    raise the question | asked | spoken | neutral | - | that quote
    request to know | asked | spoken | neutral | - | that
    seek to know | asked | spoken | neutral | past=sought | that
    sound out | asked | spoken | neutral | - | to
    want to know | asked | spoken | neutral | - | that quote
    wonder aloud | asked | spoken | neutral | - | that quote
    -- asked, in thought
    wonder | asked | - | neutral | - | that quote
    -- believes
    admire | believes | - | neutral | - | np
    anticipate | believes | - | neutral | - | that
    appreciate | believes | - | neutral | - | that np
    approve | believes | - | neutral | - | np
    approve of | believes | - | neutral | - | np
    assume | believes | - | neutral | - | that
    be adamant | believes | - | neutral | past=was part=been | that
    be afraid | believes | - | neutral | past=was part=been | that
    be angry | believes | - | neutral | past=was part=been | that
    be aware | believes | - | neutral | past=was part=been | that
    be certain | believes | - | neutral | past=was part=been | that
    be clear | believes | - | neutral | past=was part=been | that
    be concerned | believes | - | neutral | past=was part=been | that
    be confident | believes | - | neutral | past=was part=been | that
    be convinced | believes | - | neutral | past=was part=been | that
    be disappointed | believes | - | neutral | past=was part=been | that
    be glad | believes | - | neutral | past=was part=been | that
    be grateful | believes | - | neutral | past=was part=been | that
    be hopeful | believes | - | neutral | past=was part=been | that
    be of the opinion | believes | - | neutral | past=was part=been | that
    be optimistic | believes | - | neutral | past=was part=been | that
    be pleased | believes | - | neutral | past=was part=been | that
    be proud | believes | - | neutral | past=was part=been | that
    be satisfied | believes | - | neutral | past=was part=been | that
    be sceptical | believes | - | neutral | past=was part=been | that
    be shocked | believes | - | neutral | past=was part=been | that
    be skeptical | believes | - | neutral | past=was part=been | that
    be sure | believes | - | neutral | past=was part=been | that
    be surprised | believes | - | neutral | past=was part=been | that
    be under the impression | believes | - | neutral | past=was part=been | that
    be worried | believes | - | neutral | past=was part=been | that
    believe | believes | - | neutral | - | that quote
    cling to hope | believes | - | neutral | past=clung | that
    come to believe | believes | - | neutral | past=came part=come | that
    conceive | believes | - | neutral | - | as that
    consider | believes | - | neutral | - | that as
    credit | believes | - | neutral | - | np
    disapprove | believes | - | neutral | - | np
    disapprove of | believes | - | neutral | - | np
    discover | believes | - | neutral | - | that
    distrust | believes | - | neutral | - | np
    doubt | believes | - | neutral | - | that quote
    dread | believes | - | neutral | - | that
    dream | believes | - | neutral | - | that
    embrace | believes | - | neutral | - | np
    envisage | believes | - | neutral | - | that
    envision | believes | - | neutral | - | that
    expect | believes | - | neutral | - | that inf
    favor | believes | - | neutral | - | np
    favour | believes | - | neutral | - | np
    fear | believes | - | neutral | - | that
    feel | believes | - | neutral | past=felt | that quote
    foresee | believes | - | neutral | past=foresaw part=foreseen | that
    forget | believes | - | neutral | past=forgot part=forgotten | that
    gather | believes | - | neutral | - | that
    guess | believes | - | neutral | - | that quote
    have confidence | believes | - | neutral | past=had | that
    have doubts | believes | - | neutral | past=had | that
    have faith | believes | - | neutral | past=had | that
    have no doubt | believes | - | neutral | past=had | that quote
    hear | believes | - | neutral | past=heard | that
    hold | believes | - | neutral | past=held | that
    hold out hope | believes | - | neutral | past=held | that
    hold the view | believes | - | neutral | past=held | that
    hope | believes | - | neutral | - | that inf
    imagine | believes | - | neutral | - | that quote
    infer | believes | - | neutral | - | that
    know | believes | - | neutral | past=knew part=known | that
    lean toward | believes | - | neutral | - | np
    lean towards | believes | - | neutral | - | np
    learn | believes | - | neutral | - | that
    long | believes | - | neutral | - | inf
    look on | believes | - | neutral | - | as
    look upon | believes | - | neutral | - | as
    maintain hope | believes | - | neutral | - | that
    mistrust | believes | - | neutral | - | np
    notice | believes | - | neutral | - | that
    oppose | believes | - | neutral | - | np
    perceive | believes | - | neutral | - | as that
    prefer | believes | - | neutral | - | that inf
    presume | believes | - | neutral | - | that
    realise | believes | - | neutral | - | that
    realize | believes | - | neutral | - | that
    reckon | believes | - | neutral | - | that quote
    recognise | believes | - | neutral | - | that as
    recognize | believes | - | neutral | - | that as
    regard | believes | - | neutral | - | as
    remember | believes | - | neutral | - | that quote
    resent | believes | - | neutral | - | that
    respect | believes | - | neutral | - | np
    rue | believes | - | neutral | - | that
    see | believes | - | neutral | past=saw part=seen | as
    sense | believes | - | neutral | - | that
    share the view | believes | - | neutral | - | that
    subscribe to | believes | - | neutral | - | np
    support | believes | - | neutral | - | np
    suppose | believes | - | neutral | - | that
    suspect | believes | - | neutral | - | that
    take for granted | believes | - | neutral | past=took part=taken | that
    take pride | believes | - | neutral | past=took part=taken | that
    take the view | believes | - | neutral | past=took part=taken | that
    think | believes | - | neutral | past=thought | that quote as
    think of | believes | - | neutral | past=thought | as
    trust | believes | - | neutral | - | that
    understand | believes | - | neutral | past=understood | that
    view | believes | - | neutral | - | as
    wish | believes | - | neutral | - | that
    worry | believes | - | neutral | - | that quote
    yearn | believes | - | neutral | - | inf
    -- declined
    decline | declined | - | neutral | - | inf
    -- intends
    agree to | intends | - | neutral | - | inf
    aim | intends | - | neutral | - | inf
    be committed | intends | - | neutral | past=was part=been | np
    be determined | intends | - | neutral | past=was part=been | inf
    be eager | intends | - | neutral | past=was part=been | inf
    be keen | intends | - | neutral | past=was part=been | inf
    be prepared | intends | - | neutral | past=was part=been | inf
    be ready | intends | - | neutral | past=was part=been | inf
    be set | intends | - | neutral | past=was part=been | inf
    be willing | intends | - | neutral | past=was part=been | inf
    choose | intends | - | neutral | past=chose part=chosen | inf
    decide | intends | - | neutral | - | inf that
    determine | intends | - | neutral | - | inf that
    elect | intends | - | neutral | - | inf
    hope to | intends | - | neutral | - | inf
    intend | intends | - | neutral | - | inf that
    look to | intends | - | neutral | - | inf
    mean to | intends | - | neutral | past=meant | inf
    move to | intends | - | neutral | - | inf
    opt | intends | - | neutral | - | inf
    plan | intends | - | neutral | - | inf that
    prepare | intends | - | neutral | - | inf
    propose to | intends | - | neutral | - | inf
    refuse | intends | - | neutral | - | inf
    resolve | intends | - | neutral | - | inf that
    seek | intends | - | neutral | past=sought | inf
    set out to | intends | - | neutral | past=set | inf
    want | intends | - | neutral | - | inf
    -- intends, spoken
    commit to | intends | spoken | other | - | np
    give her word | intends | spoken | other | past=gave part=given | that
    give his word | intends | spoken | other | past=gave part=given | that
    give their word | intends | spoken | other | past=gave part=given | that
    issue a threat | intends | spoken | other | - | that inf
    make a pledge | intends | spoken | other | past=made | that inf
    make a promise | intends | spoken | other | past=made | that inf
    offer to | intends | spoken | other | - | inf
    pledge | intends | spoken | other | - | that quote inf np
    promise | intends | spoken | other | - | that quote inf to
    swear to | intends | spoken | other | past=swore part=sworn | np
    threaten | intends | spoken | other | - | that quote inf
    threaten with | intends | spoken | other | - | np
    undertake | intends | spoken | other | past=undertook part=undertaken | inf
    volunteer to | intends | spoken | other | - | inf
    vow | intends | spoken | other | - | that quote inf
    -- denies
    backtrack | denies | spoken | other | - | quote
    contest | denies | spoken | other | - | that np
    contradict | denies | spoken | other | - | quote np
    debunk | denies | spoken | other | - | that np
    deny | denies | spoken | neutral | - | that quote np
    deny knowledge | denies | spoken | other | - | np
    disavow | denies | spoken | other | - | np
    disclaim | denies | spoken | other | - | np
    discount | denies | spoken | other | - | that quote np
    discredit | denies | spoken | other | - | np
    dismiss | denies | spoken | other | - | quote np as
    disown | denies | spoken | other | - | np
    dispute | denies | spoken | neutral | - | that quote np
    gainsay | denies | spoken | other | past=gainsaid | np
    knock down | denies | spoken | other | - | quote np
    laugh off | denies | spoken | other | - | quote np as
    negate | denies | spoken | other | - | np
    plead not guilty | denies | spoken | other | - | quote
    poke holes in | denies | spoken | other | - | np
    pooh-pooh | denies | spoken | other | - | quote np
    protest innocence | denies | spoken | other | - | quote
    rebut | denies | spoken | other | - | quote np
    recant | denies | spoken | other | - | np
    refute | denies | spoken | other | - | that quote np
    reject | denies | spoken | neutral | - | quote np as
    renounce | denies | spoken | other | - | np
    repudiate | denies | spoken | other | - | quote np as
    retract | denies | spoken | other | - | np
    row back | denies | spoken | other | - | quote
    say no to | denies | spoken | other | past=said | np
    shoot down | denies | spoken | other | past=shot | quote np as
    take back | denies | spoken | other | past=took part=taken | np
    throw cold water on | denies | spoken | other | past=threw part=thrown | np
    walk back | denies | spoken | other | - | np
    """
}
