// Words that may carry judgement: candidates to discuss, never a verdict. Entry: word | class |
// note. class: verb noun adjective adverb label intensifier euphemism. note: candidate to discuss,
// and where needed when the word is plain (in a court story, as a name, in its literal sense).
// Quoted words are the speaker's, not the outlet's. Written for this project. Licence: Apache-2.0.

/// Candidates for loaded wording.
public enum LoadedWords {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- verbs
    admit | verb | candidate to discuss, plain after a charge
    allege | verb | candidate to discuss, proper in court stories
    annihilate | verb | candidate to discuss
    axe | verb | candidate to discuss
    backpedal | verb | candidate to discuss
    backtrack | verb | candidate to discuss
    bash | verb | candidate to discuss
    berate | verb | candidate to discuss
    blast | verb | candidate to discuss
    bluster | verb | candidate to discuss
    boast | verb | candidate to discuss
    brag | verb | candidate to discuss
    brand | verb | candidate to discuss
    browbeat | verb | candidate to discuss
    bully | verb | candidate to discuss
    bury | verb | candidate to discuss, literal
    butcher | verb | candidate to discuss
    castigate | verb | candidate to discuss
    claim | verb | candidate to discuss, neutral in court and insurance
    collude | verb | candidate to discuss, proper in court stories
    concede | verb | candidate to discuss
    confess | verb | candidate to discuss, plain in court stories
    cosy | verb | candidate to discuss
    cover up | verb | candidate to discuss
    cower | verb | candidate to discuss
    cozy | verb | candidate to discuss
    cripple | verb | candidate to discuss
    crow | verb | candidate to discuss
    crush | verb | candidate to discuss, literal of accidents
    decimate | verb | candidate to discuss
    demonise | verb | candidate to discuss
    demonize | verb | candidate to discuss
    destroy | verb | candidate to discuss, literal of things
    dodge | verb | candidate to discuss
    engineer | verb | candidate to discuss, literal of machines
    erupt | verb | candidate to discuss, literal of volcanoes
    eviscerate | verb | candidate to discuss
    excoriate | verb | candidate to discuss
    explode | verb | candidate to discuss, literal
    exploit | verb | candidate to discuss
    fearmonger | verb | candidate to discuss
    flaunt | verb | candidate to discuss
    flip-flop | verb | candidate to discuss
    flood | verb | candidate to discuss, literal of water
    flout | verb | candidate to discuss
    fuel | verb | candidate to discuss, literal
    fume | verb | candidate to discuss
    gaslight | verb | candidate to discuss
    gloat | verb | candidate to discuss
    gloss over | verb | candidate to discuss
    gripe | verb | candidate to discuss
    grovel | verb | candidate to discuss
    gut | verb | candidate to discuss, literal of fire
    hijack | verb | candidate to discuss, literal of planes
    horrify | verb | candidate to discuss
    humiliate | verb | candidate to discuss
    hush | verb | candidate to discuss
    ignite | verb | candidate to discuss, literal
    infest | verb | candidate to discuss
    inflame | verb | candidate to discuss
    infuriate | verb | candidate to discuss
    insist | verb | candidate to discuss
    invade | verb | candidate to discuss, literal of armies
    lambast | verb | candidate to discuss
    lambaste | verb | candidate to discuss
    lavish | verb | candidate to discuss
    moan | verb | candidate to discuss
    mock | verb | candidate to discuss
    obliterate | verb | candidate to discuss
    orchestrate | verb | candidate to discuss
    outrage | verb | candidate to discuss
    overrun | verb | candidate to discuss, literal of armies
    pander | verb | candidate to discuss
    parrot | verb | candidate to discuss
    peddle | verb | candidate to discuss
    plague | verb | candidate to discuss
    plot | verb | candidate to discuss, proper in court stories
    politicise | verb | candidate to discuss
    politicize | verb | candidate to discuss
    profess | verb | candidate to discuss
    purport | verb | candidate to discuss
    rage | verb | candidate to discuss
    rail | verb | candidate to discuss
    railroad | verb | candidate to discuss
    ram | verb | candidate to discuss, literal of ships
    rant | verb | candidate to discuss
    ravage | verb | candidate to discuss
    rave | verb | candidate to discuss
    ridicule | verb | candidate to discuss
    rip | verb | candidate to discuss
    savage | verb | candidate to discuss
    scheme | verb | candidate to discuss
    scoff | verb | candidate to discuss
    shame | verb | candidate to discuss
    shatter | verb | candidate to discuss, literal of glass
    shred | verb | candidate to discuss
    sidestep | verb | candidate to discuss, literal in sport
    skewer | verb | candidate to discuss
    slam | verb | candidate to discuss
    slash | verb | candidate to discuss, literal with a blade
    smear | verb | candidate to discuss
    sneer | verb | candidate to discuss
    spark | verb | candidate to discuss, literal of fire
    spew | verb | candidate to discuss
    splurge | verb | candidate to discuss
    spout | verb | candidate to discuss
    squander | verb | candidate to discuss
    squirm | verb | candidate to discuss
    steamroll | verb | candidate to discuss
    stoke | verb | candidate to discuss
    stonewall | verb | candidate to discuss
    storm | verb | candidate to discuss, literal of crowds and soldiers
    strong-arm | verb | candidate to discuss
    stun | verb | candidate to discuss
    swamp | verb | candidate to discuss, literal of water
    taunt | verb | candidate to discuss
    thrash | verb | candidate to discuss
    torch | verb | candidate to discuss
    tout | verb | candidate to discuss
    trash | verb | candidate to discuss
    trounce | verb | candidate to discuss
    unleash | verb | candidate to discuss
    vilify | verb | candidate to discuss
    virtue-signal | verb | candidate to discuss
    weaponise | verb | candidate to discuss
    weaponize | verb | candidate to discuss
    whine | verb | candidate to discuss
    whinge | verb | candidate to discuss
    whitewash | verb | candidate to discuss
    wipe out | verb | candidate to discuss
    wreak | verb | candidate to discuss
    -- nouns
    agenda | noun | candidate to discuss, literal of meetings
    anchor baby | noun | candidate to discuss
    apologist | noun | candidate to discuss
    backlash | noun | candidate to discuss
    barbarism | noun | candidate to discuss
    beast | noun | candidate to discuss
    betrayal | noun | candidate to discuss
    bloodbath | noun | candidate to discuss
    bloodlust | noun | candidate to discuss
    blunder | noun | candidate to discuss
    bombshell | noun | candidate to discuss
    boondoggle | noun | candidate to discuss
    bungle | noun | candidate to discuss
    cabal | noun | candidate to discuss
    carnage | noun | candidate to discuss
    cash grab | noun | candidate to discuss
    catastrophe | noun | candidate to discuss
    cesspool | noun | candidate to discuss
    chaos | noun | candidate to discuss
    charade | noun | candidate to discuss
    circus | noun | candidate to discuss, literal
    climbdown | noun | candidate to discuss
    clique | noun | candidate to discuss
    cowardice | noun | candidate to discuss
    cronies | noun | candidate to discuss
    crony | noun | candidate to discuss
    cult | noun | candidate to discuss, proper in court stories
    death tax | noun | candidate to discuss
    debacle | noun | candidate to discuss
    deep state | noun | candidate to discuss
    despot | noun | candidate to discuss
    diatribe | noun | candidate to discuss
    dictator | noun | candidate to discuss
    dud | noun | candidate to discuss
    elite | noun | candidate to discuss
    establishment | noun | candidate to discuss
    extremist | noun | candidate to discuss, proper in court stories
    fanatic | noun | candidate to discuss
    farce | noun | candidate to discuss
    fat cat | noun | candidate to discuss
    fearmongering | noun | candidate to discuss
    fiasco | noun | candidate to discuss
    fiend | noun | candidate to discuss
    firestorm | noun | candidate to discuss, literal
    flood of migrants | noun | candidate to discuss
    flop | noun | candidate to discuss
    freedom fighter | noun | candidate to discuss
    frenzy | noun | candidate to discuss
    furor | noun | candidate to discuss
    furore | noun | candidate to discuss
    fury | noun | candidate to discuss
    gaffe | noun | candidate to discuss
    gimmick | noun | candidate to discuss
    giveaway | noun | candidate to discuss
    goon | noun | candidate to discuss
    gravy train | noun | candidate to discuss
    handout | noun | candidate to discuss
    hardliner | noun | candidate to discuss
    hawk | noun | candidate to discuss
    henchman | noun | candidate to discuss
    henchmen | noun | candidate to discuss
    hero | noun | candidate to discuss
    hoax | noun | candidate to discuss, plain when proved
    horde | noun | candidate to discuss
    hysteria | noun | candidate to discuss
    illegal alien | noun | candidate to discuss
    illegal immigrant | noun | candidate to discuss
    illegals | noun | candidate to discuss
    invasion | noun | candidate to discuss, literal of armies
    junta | noun | candidate to discuss, plain of military rule
    lackey | noun | candidate to discuss
    land grab | noun | candidate to discuss
    lobby | noun | candidate to discuss
    maniac | noun | candidate to discuss
    martyr | noun | candidate to discuss
    massacre | noun | candidate to discuss, plain when established
    mayhem | noun | candidate to discuss
    meltdown | noun | candidate to discuss, literal of reactors
    militant | noun | candidate to discuss
    mob | noun | candidate to discuss, literal of a crowd out of control
    monster | noun | candidate to discuss
    mouthpiece | noun | candidate to discuss
    nanny state | noun | candidate to discuss
    narrative | noun | candidate to discuss
    nightmare | noun | candidate to discuss
    outrage | noun | candidate to discuss
    ploy | noun | candidate to discuss
    pork | noun | candidate to discuss
    power grab | noun | candidate to discuss
    predator | noun | candidate to discuss, proper in court stories
    propaganda | noun | candidate to discuss
    psychopath | noun | candidate to discuss, proper as a diagnosis
    puppet | noun | candidate to discuss
    racket | noun | candidate to discuss
    radical | noun | candidate to discuss
    rant | noun | candidate to discuss
    red tape | noun | candidate to discuss
    regime | noun | candidate to discuss, usual for some governments, not for others
    saint | noun | candidate to discuss
    savagery | noun | candidate to discuss
    scam | noun | candidate to discuss, plain in court stories
    scandal | noun | candidate to discuss
    scaremongering | noun | candidate to discuss
    sect | noun | candidate to discuss
    sham | noun | candidate to discuss
    shambles | noun | candidate to discuss
    slaughter | noun | candidate to discuss, plain of animals
    slippery slope | noun | candidate to discuss
    smear | noun | candidate to discuss
    smear campaign | noun | candidate to discuss
    snub | noun | candidate to discuss
    special interests | noun | candidate to discuss
    spin | noun | candidate to discuss
    stooge | noun | candidate to discuss
    strongman | noun | candidate to discuss
    stunt | noun | candidate to discuss
    swarm | noun | candidate to discuss, literal of insects
    sympathiser | noun | candidate to discuss
    sympathizer | noun | candidate to discuss
    tax grab | noun | candidate to discuss
    terrorist | noun | candidate to discuss, proper in court stories
    thug | noun | candidate to discuss
    thuggery | noun | candidate to discuss
    tirade | noun | candidate to discuss
    tragedy | noun | candidate to discuss
    train wreck | noun | candidate to discuss, literal of trains
    treachery | noun | candidate to discuss
    tyrant | noun | candidate to discuss
    U-turn | noun | candidate to discuss
    uproar | noun | candidate to discuss
    villain | noun | candidate to discuss
    warlord | noun | candidate to discuss
    wave of migrants | noun | candidate to discuss
    witch hunt | noun | candidate to discuss
    witch-hunt | noun | candidate to discuss
    zealot | noun | candidate to discuss
    -- adjectives
    absurd | adjective | candidate to discuss
    alleged | adjective | candidate to discuss, proper in court stories
    appalling | adjective | candidate to discuss
    authoritarian | adjective | candidate to discuss
    barbaric | adjective | candidate to discuss
    baseless | adjective | candidate to discuss
    beleaguered | adjective | candidate to discuss
    beloved | adjective | candidate to discuss
    bitter | adjective | candidate to discuss
    bizarre | adjective | candidate to discuss
    blistering | adjective | candidate to discuss
    bloated | adjective | candidate to discuss
    bloodthirsty | adjective | candidate to discuss
    bogus | adjective | candidate to discuss
    botched | adjective | candidate to discuss
    brave | adjective | candidate to discuss
    breathtaking | adjective | candidate to discuss
    brutal | adjective | candidate to discuss
    bungled | adjective | candidate to discuss
    callous | adjective | candidate to discuss
    catastrophic | adjective | candidate to discuss
    chilling | adjective | candidate to discuss
    clueless | adjective | candidate to discuss
    cold-blooded | adjective | candidate to discuss
    controversial | adjective | candidate to discuss
    corrupt | adjective | candidate to discuss, proper in court stories
    courageous | adjective | candidate to discuss
    cowardly | adjective | candidate to discuss
    crooked | adjective | candidate to discuss
    cruel | adjective | candidate to discuss
    crushing | adjective | candidate to discuss
    damning | adjective | candidate to discuss
    debunked | adjective | candidate to discuss
    defenceless | adjective | candidate to discuss
    defenseless | adjective | candidate to discuss
    deranged | adjective | candidate to discuss
    despotic | adjective | candidate to discuss
    devastating | adjective | candidate to discuss
    disastrous | adjective | candidate to discuss
    disgraced | adjective | candidate to discuss
    disgraceful | adjective | candidate to discuss
    dishonest | adjective | candidate to discuss
    divisive | adjective | candidate to discuss
    doomed | adjective | candidate to discuss
    draconian | adjective | candidate to discuss
    dubious | adjective | candidate to discuss
    elitist | adjective | candidate to discuss
    embattled | adjective | candidate to discuss
    evil | adjective | candidate to discuss
    explosive | adjective | candidate to discuss
    extreme | adjective | candidate to discuss
    extremist | adjective | candidate to discuss
    failed | adjective | candidate to discuss
    failing | adjective | candidate to discuss
    fanatical | adjective | candidate to discuss
    far-left | adjective | candidate to discuss
    far-right | adjective | candidate to discuss
    fiery | adjective | candidate to discuss
    firebrand | adjective | candidate to discuss
    furious | adjective | candidate to discuss
    game-changing | adjective | candidate to discuss
    glorious | adjective | candidate to discuss
    greedy | adjective | candidate to discuss
    grisly | adjective | candidate to discuss
    groundbreaking | adjective | candidate to discuss
    gruesome | adjective | candidate to discuss
    hapless | adjective | candidate to discuss
    hard-line | adjective | candidate to discuss
    hardline | adjective | candidate to discuss
    harrowing | adjective | candidate to discuss
    heartbreaking | adjective | candidate to discuss
    heartless | adjective | candidate to discuss
    heartwarming | adjective | candidate to discuss
    heavy-handed | adjective | candidate to discuss
    heroic | adjective | candidate to discuss
    historic | adjective | candidate to discuss
    hopeless | adjective | candidate to discuss
    horrific | adjective | candidate to discuss
    horrifying | adjective | candidate to discuss
    humiliating | adjective | candidate to discuss
    hysterical | adjective | candidate to discuss
    iconic | adjective | candidate to discuss
    illegal | adjective | candidate to discuss, proper of acts
    incompetent | adjective | candidate to discuss
    infamous | adjective | candidate to discuss
    inhumane | adjective | candidate to discuss
    innocent | adjective | candidate to discuss, proper in court stories
    iron-fisted | adjective | candidate to discuss
    irresponsible | adjective | candidate to discuss
    laughable | adjective | candidate to discuss
    lavish | adjective | candidate to discuss
    legendary | adjective | candidate to discuss
    ludicrous | adjective | candidate to discuss
    lurid | adjective | candidate to discuss
    militant | adjective | candidate to discuss
    miraculous | adjective | candidate to discuss
    misguided | adjective | candidate to discuss
    murderous | adjective | candidate to discuss
    murky | adjective | candidate to discuss
    notorious | adjective | candidate to discuss
    obscene | adjective | candidate to discuss
    Orwellian | adjective | candidate to discuss
    outrageous | adjective | candidate to discuss
    outspoken | adjective | candidate to discuss
    phoney | adjective | candidate to discuss
    phony | adjective | candidate to discuss
    polarising | adjective | candidate to discuss
    polarizing | adjective | candidate to discuss
    prestigious | adjective | candidate to discuss
    puppet | adjective | candidate to discuss
    radical | adjective | candidate to discuss
    reckless | adjective | candidate to discuss, proper as a charge
    renowned | adjective | candidate to discuss
    respected | adjective | candidate to discuss
    revolutionary | adjective | candidate to discuss
    ridiculous | adjective | candidate to discuss
    rogue | adjective | candidate to discuss
    ruthless | adjective | candidate to discuss
    savage | adjective | candidate to discuss
    scathing | adjective | candidate to discuss
    seedy | adjective | candidate to discuss
    self-proclaimed | adjective | candidate to discuss
    self-styled | adjective | candidate to discuss
    sensational | adjective | candidate to discuss
    senseless | adjective | candidate to discuss
    shadowy | adjective | candidate to discuss
    shady | adjective | candidate to discuss
    shameful | adjective | candidate to discuss
    shocking | adjective | candidate to discuss
    sinister | adjective | candidate to discuss
    sleazy | adjective | candidate to discuss
    so-called | adjective | candidate to discuss
    stinging | adjective | candidate to discuss
    stunning | adjective | candidate to discuss
    toxic | adjective | candidate to discuss, literal of poison
    tragic | adjective | candidate to discuss
    triumphant | adjective | candidate to discuss
    tyrannical | adjective | candidate to discuss
    ultra-conservative | adjective | candidate to discuss
    ultraconservative | adjective | candidate to discuss
    unfounded | adjective | candidate to discuss
    unhinged | adjective | candidate to discuss
    unprecedented | adjective | candidate to discuss
    vicious | adjective | candidate to discuss
    wicked | adjective | candidate to discuss
    woke | adjective | candidate to discuss
    would-be | adjective | candidate to discuss
    -- labels and euphemisms
    anti-abortion | label | candidate to discuss
    anti-choice | label | candidate to discuss
    big government | label | candidate to discuss
    Big Oil | label | candidate to discuss
    Big Pharma | label | candidate to discuss
    bleeding-heart | label | candidate to discuss
    budget adjustment | euphemism | candidate to discuss
    climate alarmist | label | candidate to discuss
    climate denier | label | candidate to discuss
    collateral damage | euphemism | candidate to discuss
    communist | label | candidate to discuss
    denier | label | candidate to discuss
    detention facility | euphemism | candidate to discuss
    do-gooder | label | candidate to discuss
    downsizing | euphemism | candidate to discuss
    economical with the truth | euphemism | candidate to discuss
    eliminate | euphemism | candidate to discuss, literal in sport
    enhanced interrogation | euphemism | candidate to discuss
    ethnic cleansing | euphemism | candidate to discuss, legal term as well
    fake news | label | candidate to discuss
    fascist | label | candidate to discuss
    free speech zone | euphemism | candidate to discuss
    friendly fire | euphemism | candidate to discuss
    globalist | label | candidate to discuss
    gun nut | label | candidate to discuss
    gun-grabber | label | candidate to discuss
    hippie | label | candidate to discuss
    irregularities | euphemism | candidate to discuss
    Islamist | label | candidate to discuss
    jihadist | label | candidate to discuss
    job killer | label | candidate to discuss
    job-killing | label | candidate to discuss
    left-wing | label | candidate to discuss
    leftist | label | candidate to discuss
    legacy media | label | candidate to discuss
    let go | euphemism | candidate to discuss
    mainstream media | label | candidate to discuss
    misspoke | euphemism | candidate to discuss
    nationalist | label | candidate to discuss
    neo-Nazi | label | candidate to discuss
    neutralise | euphemism | candidate to discuss
    neutralize | euphemism | candidate to discuss
    officer-involved shooting | euphemism | candidate to discuss
    pacification | euphemism | candidate to discuss
    pass away | euphemism | candidate to discuss
    passed away | euphemism | candidate to discuss
    population transfer | euphemism | candidate to discuss
    populist | label | candidate to discuss
    pre-emptive strike | euphemism | candidate to discuss
    pro-abortion | label | candidate to discuss
    pro-choice | label | candidate to discuss
    pro-life | label | candidate to discuss
    rationalisation | euphemism | candidate to discuss
    re-education camp | euphemism | candidate to discuss
    regime change | euphemism | candidate to discuss
    revenue enhancement | euphemism | candidate to discuss
    right-sizing | euphemism | candidate to discuss
    right-wing | label | candidate to discuss
    rightist | label | candidate to discuss
    rightsizing | euphemism | candidate to discuss
    security operation | euphemism | candidate to discuss
    snowflake | label | candidate to discuss
    socialist | label | candidate to discuss
    soft on crime | label | candidate to discuss
    special military operation | euphemism | candidate to discuss
    surgical strike | euphemism | candidate to discuss
    tough on crime | label | candidate to discuss
    tree hugger | label | candidate to discuss
    truther | label | candidate to discuss
    -- adverbs and intensifiers
    absolutely | intensifier | candidate to discuss
    allegedly | adverb | candidate to discuss, proper in court stories
    apparently | adverb | candidate to discuss
    bizarrely | adverb | candidate to discuss
    blatantly | adverb | candidate to discuss
    bravely | adverb | candidate to discuss
    brazenly | adverb | candidate to discuss
    callously | adverb | candidate to discuss
    clearly | adverb | candidate to discuss
    conveniently | adverb | candidate to discuss
    cynically | adverb | candidate to discuss
    disgracefully | adverb | candidate to discuss
    extremely | intensifier | candidate to discuss
    eye-watering | intensifier | candidate to discuss
    famously | adverb | candidate to discuss
    flagrantly | adverb | candidate to discuss
    heroically | adverb | candidate to discuss
    huge | intensifier | candidate to discuss
    incredibly | intensifier | candidate to discuss
    infamously | adverb | candidate to discuss
    ironically | adverb | candidate to discuss
    massive | intensifier | candidate to discuss
    mere | intensifier | candidate to discuss
    merely | intensifier | candidate to discuss
    miraculously | adverb | candidate to discuss
    mysteriously | adverb | candidate to discuss
    notoriously | adverb | candidate to discuss
    obviously | adverb | candidate to discuss
    ostensibly | adverb | candidate to discuss
    outrageously | adverb | candidate to discuss
    plummeting | intensifier | candidate to discuss
    purportedly | adverb | candidate to discuss
    rampant | intensifier | candidate to discuss
    recklessly | adverb | candidate to discuss, proper as a charge
    relentless | intensifier | candidate to discuss
    reportedly | adverb | candidate to discuss
    rightly | adverb | candidate to discuss
    sadly | adverb | candidate to discuss
    scandalously | adverb | candidate to discuss
    shamefully | adverb | candidate to discuss
    shamelessly | adverb | candidate to discuss
    shockingly | adverb | candidate to discuss
    skyrocketing | intensifier | candidate to discuss
    soaring | intensifier | candidate to discuss
    spiraling | intensifier | candidate to discuss
    spiralling | intensifier | candidate to discuss
    staggering | intensifier | candidate to discuss
    supposedly | adverb | candidate to discuss
    suspiciously | adverb | candidate to discuss
    thankfully | adverb | candidate to discuss
    totally | intensifier | candidate to discuss
    tragically | adverb | candidate to discuss
    undeniably | adverb | candidate to discuss
    undoubtedly | adverb | candidate to discuss
    unfairly | adverb | candidate to discuss
    unfortunately | adverb | candidate to discuss
    unquestionably | adverb | candidate to discuss
    utter | intensifier | candidate to discuss
    utterly | intensifier | candidate to discuss
    whopping | intensifier | candidate to discuss
    wrongly | adverb | candidate to discuss
    """
}
