// Nouns for persons and groups of persons, for source typing, resolution and counted nouns. Entry:
// singular | plural (- regular) | capacity | gender (m f -) | level (person group). capacity:
// government emergency justice army company ngo academic health party media witness victim citizen
// crime sport arts religious none. Heads only: "coastguard commander" is found under commander.
// Written for this project. Licence: Apache-2.0.

/// What people are called by office, trade, part in an event, or by the papers.
public enum RoleNouns {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- government
    administration | - | government | - | group
    administrator | - | government | - | person
    agency | agencies | government | - | group
    alderman | aldermen | government | m | person
    ambassador | - | government | - | person
    assemblyman | assemblymen | government | m | person
    assemblywoman | assemblywomen | government | f | person
    attaché | - | government | - | person
    attorney general | attorneys general | government | - | person
    auditor | - | government | - | person
    authority | authorities | government | - | group
    backbencher | - | government | - | person
    border guard | - | government | - | person
    bureaucrat | - | government | - | person
    cabinet | - | government | - | group
    cabinet member | - | government | - | person
    chancellor | - | government | - | person
    city manager | - | government | - | person
    civil servant | - | government | - | person
    clerk | - | government | - | person
    commission | - | government | - | group
    commissioner | - | government | - | person
    comptroller | - | government | - | person
    congress | congresses | government | - | group
    congressman | congressmen | government | m | person
    congresswoman | congresswomen | government | f | person
    consul | - | government | - | person
    consul general | consuls general | government | - | person
    council | - | government | - | group
    councillor | - | government | - | person
    councilman | councilmen | government | m | person
    councilor | - | government | - | person
    councilwoman | councilwomen | government | f | person
    county clerk | - | government | - | person
    crown prince | - | government | m | person
    crown princess | crown princesses | government | f | person
    customs officer | - | government | - | person
    defence minister | - | government | - | person
    defense minister | - | government | - | person
    department | - | government | - | group
    deputy | - | government | - | person
    diplomat | - | government | - | person
    duchess | duchesses | government | f | person
    duke | - | government | m | person
    embassy | embassies | government | - | group
    emir | - | government | m | person
    emissary | emissaries | government | - | person
    emperor | - | government | m | person
    empress | empresses | government | f | person
    envoy | - | government | - | person
    finance minister | - | government | - | person
    first lady | first ladies | government | f | person
    forecaster | - | government | - | person
    foreign minister | - | government | - | person
    foreign secretary | foreign secretaries | government | - | person
    forester | - | government | - | person
    frontbencher | - | government | - | person
    functionary | functionaries | government | - | person
    government | - | government | - | group
    governor | - | government | - | person
    harbor master | - | government | - | person
    harbormaster | - | government | - | person
    harbour master | - | government | - | person
    harbourmaster | - | government | - | person
    head of government | heads of government | government | - | person
    head of state | heads of state | government | - | person
    health secretary | health secretaries | government | - | person
    home secretary | home secretaries | government | - | person
    immigration officer | - | government | - | person
    incumbent | - | government | - | person
    inspector | - | government | - | person
    inspector general | inspectors general | government | - | person
    junta | - | government | - | group
    king | - | government | m | person
    lawmaker | - | government | - | person
    legislator | - | government | - | person
    legislature | - | government | - | group
    mandarin | - | government | - | person
    mayor | - | government | - | person
    mediator | - | government | - | person
    mep | - | government | - | person
    meteorologist | - | government | - | person
    minister | - | government | - | person
    ministry | ministries | government | - | group
    monarch | - | government | - | person
    monarchy | monarchies | government | - | group
    mp | - | government | - | person
    negotiator | - | government | - | person
    officeholder | - | government | - | person
    official | - | government | - | person
    ombudsman | ombudsmen | government | - | person
    park ranger | - | government | - | person
    parliament | - | government | - | group
    parliamentarian | - | government | - | person
    peacemaker | - | government | - | person
    politburo | - | government | - | group
    potentate | - | government | - | person
    predecessor | - | government | - | person
    prefect | - | government | - | person
    premier | - | government | - | person
    president | - | government | - | person
    press secretary | press secretaries | government | - | person
    prime minister | - | government | - | person
    prince | - | government | m | person
    princess | princesses | government | f | person
    public servant | - | government | - | person
    queen | - | government | f | person
    ranger | - | government | - | person
    rapporteur | - | government | - | person
    regent | - | government | - | person
    regime | - | government | - | group
    registrar | - | government | - | person
    regulator | - | government | - | person
    royal | - | government | - | person
    ruler | - | government | - | person
    safety inspector | - | government | - | person
    secretary | - | government | - | person
    secretary of state | secretaries of state | government | - | person
    secretary-general | secretaries-general | government | - | person
    senate | - | government | - | group
    senator | - | government | - | person
    sheikh | - | government | m | person
    speaker | - | government | - | person
    speechwriter | - | government | - | person
    statesman | statesmen | government | m | person
    stateswoman | stateswomen | government | f | person
    successor | - | government | - | person
    sultan | - | government | m | person
    surveyor | - | government | - | person
    tax inspector | - | government | - | person
    town clerk | - | government | - | person
    treasurer | - | government | - | person
    undersecretary | - | government | - | person
    vice president | - | government | - | person
    vice-president | - | government | - | person
    viceroy | - | government | m | person
    water bailiff | - | government | - | person
    weather forecaster | - | government | - | person
    whip | - | government | - | person
    -- emergency
    ambulance crew | - | emergency | - | group
    ambulance driver | - | emergency | - | person
    ambulance worker | - | emergency | - | person
    bomb disposal expert | - | emergency | - | person
    call handler | - | emergency | - | person
    coastguard | - | emergency | - | person
    coastguardsman | coastguardsmen | emergency | m | person
    coxswain | - | emergency | - | person
    dispatcher | - | emergency | - | person
    diver | - | emergency | - | person
    dog handler | - | emergency | - | person
    emergency manager | - | emergency | - | person
    emergency worker | - | emergency | - | person
    fire brigade | - | emergency | - | group
    fire chief | - | emergency | - | person
    fire crew | - | emergency | - | group
    fire marshal | - | emergency | - | person
    fire officer | - | emergency | - | person
    firefighter | - | emergency | - | person
    fireman | firemen | emergency | m | person
    first responder | - | emergency | - | person
    incident commander | - | emergency | - | person
    lifeboat crew | - | emergency | - | group
    lifeboatman | lifeboatmen | emergency | m | person
    lifeguard | - | emergency | - | person
    mountain rescuer | - | emergency | - | person
    paramedic | - | emergency | - | person
    relief worker | - | emergency | - | person
    rescue crew | - | emergency | - | group
    rescue team | - | emergency | - | group
    rescue worker | - | emergency | - | person
    rescuer | - | emergency | - | person
    responder | - | emergency | - | person
    search dog handler | - | emergency | - | person
    search party | search parties | emergency | - | group
    smokejumper | - | emergency | - | person
    winchman | winchmen | emergency | m | person
    -- justice and police
    bailiff | - | justice | - | person
    bench | benches | justice | - | group
    chief constable | - | justice | - | person
    constable | - | justice | - | person
    cop | - | justice | - | person
    coroner | - | justice | - | person
    court | - | justice | - | group
    detective | - | justice | - | person
    district attorney | - | justice | - | person
    forensic expert | - | justice | - | person
    gendarme | - | justice | - | person
    grand jury | grand juries | justice | - | group
    investigator | - | justice | - | person
    jailer | - | justice | - | person
    judge | - | justice | - | person
    jurist | - | justice | - | person
    juror | - | justice | - | person
    jury | juries | justice | - | group
    justice | - | justice | - | person
    magistrate | - | justice | - | person
    marshal | - | justice | - | person
    medical examiner | - | justice | - | person
    parole officer | - | justice | - | person
    pathologist | - | justice | - | person
    patrolman | patrolmen | justice | m | person
    police | police | justice | - | group
    police chief | - | justice | - | person
    police commissioner | - | justice | - | person
    police force | - | justice | - | group
    police officer | - | justice | - | person
    policeman | policemen | justice | m | person
    policewoman | policewomen | justice | f | person
    prison guard | - | justice | - | person
    prison officer | - | justice | - | person
    probation officer | - | justice | - | person
    prosecution | - | justice | - | group
    prosecutor | - | justice | - | person
    public defender | - | justice | - | person
    sergeant | - | justice | - | person
    sheriff | - | justice | - | person
    sheriff's deputy | sheriff's deputies | justice | - | person
    sleuth | - | justice | - | person
    special agent | - | justice | - | person
    superintendent | - | justice | - | person
    traffic warden | - | justice | - | person
    tribunal | - | justice | - | group
    trooper | - | justice | - | person
    warden | - | justice | - | person
    -- army
    admiral | - | army | - | person
    air force | - | army | - | group
    airman | airmen | army | m | person
    airwoman | airwomen | army | f | person
    army | armies | army | - | group
    army chief | - | army | - | person
    battalion | - | army | - | group
    brigade | - | army | - | group
    brigadier | - | army | - | person
    cadet | - | army | - | person
    chief of staff | chiefs of staff | army | - | person
    colonel | - | army | - | person
    commander | - | army | - | person
    commando | - | army | - | person
    commodore | - | army | - | person
    conscript | - | army | - | person
    corporal | - | army | - | person
    defence chief | - | army | - | person
    defense chief | - | army | - | person
    draftee | - | army | - | person
    ex-serviceman | ex-servicemen | army | m | person
    ex-soldier | - | army | - | person
    field marshal | - | army | - | person
    fighter pilot | - | army | - | person
    garrison | - | army | - | group
    general | - | army | - | person
    guardsman | guardsmen | army | m | person
    gunner | - | army | - | person
    infantryman | infantrymen | army | m | person
    intelligence officer | - | army | - | person
    intelligence official | - | army | - | person
    legionnaire | - | army | - | person
    lieutenant | - | army | - | person
    major | - | army | - | person
    marine | - | army | - | person
    medic | - | army | - | person
    military | - | army | - | group
    military chief | - | army | - | person
    military official | - | army | - | person
    navy | navies | army | - | group
    navy seal | - | army | - | person
    officer | - | army | - | person
    paratrooper | - | army | - | person
    patrol | - | army | - | group
    peacekeeper | - | army | - | person
    petty officer | - | army | - | person
    platoon | - | army | - | group
    prisoner of war | prisoners of war | army | - | person
    private | - | army | - | person
    quartermaster | - | army | - | person
    recruit | - | army | - | person
    regiment | - | army | - | group
    reservist | - | army | - | person
    sailor | - | army | - | person
    seaman | seamen | army | m | person
    sentry | sentries | army | - | person
    service member | - | army | - | person
    serviceman | servicemen | army | m | person
    servicewoman | servicewomen | army | f | person
    sniper | - | army | - | person
    soldier | - | army | - | person
    spymaster | - | army | - | person
    squad | - | army | - | group
    strategist | - | army | - | person
    submariner | - | army | - | person
    troop | - | army | - | group
    veteran | - | army | - | person
    war veteran | - | army | - | person
    -- company and work
    accountant | - | company | - | person
    actuary | actuaries | company | - | person
    advertiser | - | company | - | person
    air traffic controller | - | company | - | person
    airline | - | company | - | group
    airline pilot | - | company | - | person
    analyst | - | company | - | person
    apprentice | - | company | - | person
    architect | - | company | - | person
    auctioneer | - | company | - | person
    babysitter | - | company | - | person
    baker | - | company | - | person
    bank | - | company | - | group
    banker | - | company | - | person
    bar owner | - | company | - | person
    barber | - | company | - | person
    barmaid | - | company | f | person
    barman | barmen | company | m | person
    baron | - | company | - | person
    bartender | - | company | - | person
    billionaire | - | company | - | person
    bookie | - | company | - | person
    bookmaker | - | company | - | person
    boss | bosses | company | - | person
    brewer | - | company | - | person
    bricklayer | - | company | - | person
    broker | - | company | - | person
    builder | - | company | - | person
    bus driver | - | company | - | person
    businessman | businessmen | company | m | person
    businessperson | businesspeople | company | - | person
    businesswoman | businesswomen | company | f | person
    butcher | - | company | - | person
    butler | - | company | m | person
    cab driver | - | company | - | person
    cabbie | - | company | - | person
    caretaker | - | company | - | person
    carpenter | - | company | - | person
    cashier | - | company | - | person
    ceo | - | company | - | person
    cfo | - | company | - | person
    chauffeur | - | company | - | person
    chef | - | company | - | person
    chief executive | - | company | - | person
    chief executive officer | - | company | - | person
    childminder | - | company | - | person
    cleaner | - | company | - | person
    co-founder | - | company | - | person
    co-owner | - | company | - | person
    co-pilot | - | company | - | person
    coder | - | company | - | person
    cofounder | - | company | - | person
    company | companies | company | - | group
    consortium | consortia | company | - | group
    contractor | - | company | - | person
    controller | - | company | - | person
    coo | - | company | - | person
    cook | - | company | - | person
    copilot | - | company | - | person
    creditor | - | company | - | person
    crofter | - | company | - | person
    data scientist | - | company | - | person
    debtor | - | company | - | person
    delivery driver | - | company | - | person
    designer | - | company | - | person
    developer | - | company | - | person
    distributor | - | company | - | person
    dock worker | - | company | - | person
    docker | - | company | - | person
    driver | - | company | - | person
    economist | - | company | - | person
    electrician | - | company | - | person
    employee | - | company | - | person
    employer | - | company | - | person
    entrepreneur | - | company | - | person
    estate agent | - | company | - | person
    executive | - | company | - | person
    factory worker | - | company | - | person
    farmer | - | company | - | person
    financier | - | company | - | person
    firm | - | company | - | group
    fisher | - | company | - | person
    fisherman | fishermen | company | m | person
    flight attendant | - | company | - | person
    foreman | foremen | company | m | person
    founder | - | company | - | person
    freelancer | - | company | - | person
    fund manager | - | company | - | person
    funeral director | - | company | - | person
    gardener | - | company | - | person
    grower | - | company | - | person
    hairdresser | - | company | - | person
    hedge fund manager | - | company | - | person
    hotelier | - | company | - | person
    housekeeper | - | company | - | person
    industrialist | - | company | - | person
    innkeeper | - | company | - | person
    insurer | - | company | - | person
    investor | - | company | - | person
    janitor | - | company | - | person
    jeweler | - | company | - | person
    jeweller | - | company | - | person
    joiner | - | company | - | person
    laborer | - | company | - | person
    labourer | - | company | - | person
    landlady | landladies | company | f | person
    landlord | - | company | m | person
    lender | - | company | - | person
    liquidator | - | company | - | person
    lobbyist | - | company | - | person
    logger | - | company | - | person
    longshoreman | longshoremen | company | m | person
    lorry driver | - | company | - | person
    lumberjack | - | company | - | person
    magnate | - | company | - | person
    maid | - | company | f | person
    mailman | mailmen | company | m | person
    management | managements | company | - | group
    managing director | - | company | - | person
    market analyst | - | company | - | person
    mechanic | - | company | - | person
    merchant | - | company | - | person
    middleman | middlemen | company | m | person
    millionaire | - | company | - | person
    miner | - | company | - | person
    mogul | - | company | - | person
    moneylender | - | company | - | person
    nanny | nannies | company | f | person
    oil worker | - | company | - | person
    oligarch | - | company | - | person
    operator | - | company | - | person
    owner | - | company | - | person
    pawnbroker | - | company | - | person
    plumber | - | company | - | person
    postal worker | - | company | - | person
    postman | postmen | company | m | person
    programmer | - | company | - | person
    pub owner | - | company | - | person
    publican | - | company | - | person
    publicist | - | company | - | person
    publisher | - | company | - | person
    rancher | - | company | - | person
    realtor | - | company | - | person
    receiver | - | company | - | person
    receptionist | - | company | - | person
    recruiter | - | company | - | person
    restaurateur | - | company | - | person
    retailer | - | company | - | person
    roofer | - | company | - | person
    salesman | salesmen | company | m | person
    salesperson | salespeople | company | - | person
    saleswoman | saleswomen | company | f | person
    seamstress | seamstresses | company | f | person
    shareholder | - | company | - | person
    shepherd | - | company | - | person
    ship owner | - | company | - | person
    ship's engineer | - | company | - | person
    shipbuilder | - | company | - | person
    shipowner | - | company | - | person
    shipyard worker | - | company | - | person
    shop owner | - | company | - | person
    shopkeeper | - | company | - | person
    software engineer | - | company | - | person
    spin doctor | - | company | - | person
    staffer | - | company | - | person
    stakeholder | - | company | - | person
    steelworker | - | company | - | person
    stevedore | - | company | - | person
    steward | - | company | - | person
    stewardess | stewardesses | company | f | person
    stockholder | - | company | - | person
    store owner | - | company | - | person
    subcontractor | - | company | - | person
    supplier | - | company | - | person
    tailor | - | company | - | person
    taxi driver | - | company | - | person
    temp | - | company | - | person
    trader | - | company | - | person
    train driver | - | company | - | person
    trainee | - | company | - | person
    trawlerman | trawlermen | company | m | person
    truck driver | - | company | - | person
    trucker | - | company | - | person
    trustee | - | company | - | person
    tycoon | - | company | - | person
    undertaker | - | company | - | person
    underwriter | - | company | - | person
    vendor | - | company | - | person
    venture capitalist | - | company | - | person
    waiter | - | company | m | person
    waitress | waitresses | company | f | person
    welder | - | company | - | person
    wholesaler | - | company | - | person
    winemaker | - | company | - | person
    worker | - | company | - | person
    workforce | - | company | - | group
    -- ngo, unions, campaigns
    abolitionist | - | ngo | - | person
    activist | - | ngo | - | person
    advocacy group | - | ngo | - | group
    aid group | - | ngo | - | group
    aid worker | - | ngo | - | person
    anti-war activist | - | ngo | - | person
    benefactor | - | ngo | - | person
    campaign group | - | ngo | - | group
    campaigner | - | ngo | - | person
    charity | charities | ngo | - | group
    charity worker | - | ngo | - | person
    climate activist | - | ngo | - | person
    community leader | - | ngo | - | person
    conservationist | - | ngo | - | person
    convenor | - | ngo | - | person
    counsellor | - | ngo | - | person
    counselor | - | ngo | - | person
    demonstrator | - | ngo | - | person
    dissident | - | ngo | - | person
    donor | - | ngo | - | person
    election observer | - | ngo | - | person
    environmentalist | - | ngo | - | person
    feminist | - | ngo | - | person
    foundation | - | ngo | - | group
    fundraiser | - | ngo | - | person
    human rights activist | - | ngo | - | person
    human rights defender | - | ngo | - | person
    humanitarian | - | ngo | - | person
    marcher | - | ngo | - | person
    nonprofit | - | ngo | - | group
    organiser | - | ngo | - | person
    organizer | - | ngo | - | person
    outreach worker | - | ngo | - | person
    pacifist | - | ngo | - | person
    peace activist | - | ngo | - | person
    philanthropist | - | ngo | - | person
    picket | - | ngo | - | person
    pressure group | - | ngo | - | group
    protester | - | ngo | - | person
    protestor | - | ngo | - | person
    reformer | - | ngo | - | person
    rights activist | - | ngo | - | person
    rights group | - | ngo | - | group
    rights lawyer | - | ngo | - | person
    shop steward | - | ngo | - | person
    social worker | - | ngo | - | person
    suffragette | - | ngo | f | person
    think tank | - | ngo | - | group
    trade union | - | ngo | - | group
    trade unionist | - | ngo | - | person
    union | - | ngo | - | group
    union leader | - | ngo | - | person
    union official | - | ngo | - | person
    unionist | - | ngo | - | person
    youth worker | - | ngo | - | person
    -- academic
    academic | - | academic | - | person
    anthropologist | - | academic | - | person
    archaeologist | - | academic | - | person
    archeologist | - | academic | - | person
    archivist | - | academic | - | person
    astronaut | - | academic | - | person
    astronomer | - | academic | - | person
    astrophysicist | - | academic | - | person
    biologist | - | academic | - | person
    botanist | - | academic | - | person
    chemist | - | academic | - | person
    climate scientist | - | academic | - | person
    climatologist | - | academic | - | person
    co-author | - | academic | - | person
    computer scientist | - | academic | - | person
    cosmonaut | - | academic | - | person
    criminologist | - | academic | - | person
    curator | - | academic | - | person
    dean | - | academic | - | person
    demographer | - | academic | - | person
    ecologist | - | academic | - | person
    epidemiologist | - | academic | - | person
    expert | - | academic | - | person
    fact-checker | - | academic | - | person
    faculty | faculties | academic | - | group
    faculty member | - | academic | - | person
    fellow | - | academic | - | person
    futurist | - | academic | - | person
    geneticist | - | academic | - | person
    geographer | - | academic | - | person
    geologist | - | academic | - | person
    glaciologist | - | academic | - | person
    historian | - | academic | - | person
    hydrologist | - | academic | - | person
    immunologist | - | academic | - | person
    institute | - | academic | - | group
    intellectual | - | academic | - | person
    inventor | - | academic | - | person
    laureate | - | academic | - | person
    lecturer | - | academic | - | person
    legal scholar | - | academic | - | person
    lexicographer | - | academic | - | person
    librarian | - | academic | - | person
    linguist | - | academic | - | person
    marine biologist | - | academic | - | person
    mathematician | - | academic | - | person
    microbiologist | - | academic | - | person
    naval architect | - | academic | - | person
    neuroscientist | - | academic | - | person
    Nobel laureate | - | academic | - | person
    oceanographer | - | academic | - | person
    palaeontologist | - | academic | - | person
    paleontologist | - | academic | - | person
    philosopher | - | academic | - | person
    physicist | - | academic | - | person
    political analyst | - | academic | - | person
    political scientist | - | academic | - | person
    pollster | - | academic | - | person
    principal | - | academic | - | person
    professor | - | academic | - | person
    provost | - | academic | - | person
    psychologist | - | academic | - | person
    rector | - | academic | - | person
    research fellow | - | academic | - | person
    research team | - | academic | - | group
    researcher | - | academic | - | person
    scholar | - | academic | - | person
    scientist | - | academic | - | person
    seismologist | - | academic | - | person
    sociologist | - | academic | - | person
    specialist | - | academic | - | person
    statistician | - | academic | - | person
    theologian | - | academic | - | person
    theorist | - | academic | - | person
    toxicologist | - | academic | - | person
    university | universities | academic | - | group
    virologist | - | academic | - | person
    volcanologist | - | academic | - | person
    zoologist | - | academic | - | person
    -- health
    anaesthetist | - | health | - | person
    anesthesiologist | - | health | - | person
    cardiologist | - | health | - | person
    care worker | - | health | - | person
    clinic | - | health | - | group
    clinician | - | health | - | person
    dentist | - | health | - | person
    dermatologist | - | health | - | person
    dietitian | - | health | - | person
    doctor | - | health | - | person
    general practitioner | - | health | - | person
    gp | - | health | - | person
    gynaecologist | - | health | - | person
    gynecologist | - | health | - | person
    health official | - | health | - | person
    health worker | - | health | - | person
    hospital | - | health | - | group
    hospital director | - | health | - | person
    hospital worker | - | health | - | person
    junior doctor | - | health | - | person
    medical director | - | health | - | person
    medical officer | - | health | - | person
    medical team | - | health | - | group
    medical worker | - | health | - | person
    midwife | midwives | health | - | person
    neurologist | - | health | - | person
    nurse | - | health | - | person
    nutritionist | - | health | - | person
    obstetrician | - | health | - | person
    oncologist | - | health | - | person
    optician | - | health | - | person
    orderly | orderlies | health | - | person
    paediatrician | - | health | - | person
    pediatrician | - | health | - | person
    pharmacist | - | health | - | person
    physician | - | health | - | person
    physiotherapist | - | health | - | person
    psychiatrist | - | health | - | person
    psychotherapist | - | health | - | person
    radiologist | - | health | - | person
    sports doctor | - | health | - | person
    surgeon | - | health | - | person
    surgeon general | surgeons general | health | - | person
    therapist | - | health | - | person
    trauma surgeon | - | health | - | person
    vet | - | health | - | person
    veterinarian | - | health | - | person
    -- party and politics
    aide | - | party | - | person
    ally | allies | party | - | person
    also-ran | - | party | - | person
    apparatchik | - | party | - | person
    authoritarian | - | party | - | person
    autocrat | - | party | - | person
    bloc | - | party | - | group
    brexiteer | - | party | - | person
    camp | - | party | - | group
    campaign | - | party | - | group
    campaign manager | - | party | - | person
    candidate | - | party | - | person
    canvasser | - | party | - | person
    caucus | caucuses | party | - | group
    centrist | - | party | - | person
    challenger | - | party | - | person
    coalition | - | party | - | group
    commissar | - | party | - | person
    communist | - | party | - | person
    conservative | - | party | - | person
    contender | - | party | - | person
    demagogue | - | party | - | person
    democrat | - | party | - | person
    despot | - | party | - | person
    dictator | - | party | - | person
    dove | - | party | - | person
    ex-minister | - | party | - | person
    ex-president | - | party | - | person
    extremist | - | party | - | person
    federalist | - | party | - | person
    firebrand | - | party | - | person
    former minister | - | party | - | person
    former president | - | party | - | person
    former prime minister | - | party | - | person
    front-runner | - | party | - | person
    frontrunner | - | party | - | person
    green | - | party | - | person
    hard-liner | - | party | - | person
    hardliner | - | party | - | person
    hawk | - | party | - | person
    heir apparent | - | party | - | person
    ideologue | - | party | - | person
    independent | - | party | - | person
    islamist | - | party | - | person
    kingmaker | - | party | - | person
    kleptocrat | - | party | - | person
    lame duck | - | party | - | person
    leader | - | party | - | person
    leadership | - | party | - | group
    leaver | - | party | - | person
    leftist | - | party | - | person
    liberal | - | party | - | person
    liberal democrat | - | party | - | person
    libertarian | - | party | - | person
    loyalist | - | party | - | person
    marxist | - | party | - | person
    maverick | - | party | - | person
    moderate | - | party | - | person
    moderniser | - | party | - | person
    monarchist | - | party | - | person
    nationalist | - | party | - | person
    nominee | - | party | - | person
    operative | - | party | - | person
    opponent | - | party | - | person
    opposition | - | party | - | group
    opposition leader | - | party | - | person
    party | parties | party | - | group
    party chairman | party chairmen | party | m | person
    party leader | - | party | - | person
    party member | - | party | - | person
    party official | - | party | - | person
    politician | - | party | - | person
    populist | - | party | - | person
    power broker | - | party | - | person
    presidential aide | - | party | - | person
    progressive | - | party | - | person
    rabble-rouser | - | party | - | person
    radical | - | party | - | person
    reformist | - | party | - | person
    remainer | - | party | - | person
    republican | - | party | - | person
    rightist | - | party | - | person
    rival | - | party | - | person
    royalist | - | party | - | person
    running mate | - | party | - | person
    secessionist | - | party | - | person
    social democrat | - | party | - | person
    socialist | - | party | - | person
    staff member | - | party | - | person
    strongman | strongmen | party | m | person
    supreme leader | - | party | - | person
    surrogate | - | party | - | person
    tory | tories | party | - | person
    tyrant | - | party | - | person
    -- media
    anchor | - | media | - | person
    anchorman | anchormen | media | m | person
    anchorwoman | anchorwomen | media | f | person
    blogger | - | media | - | person
    broadcaster | - | media | - | person
    cameraman | cameramen | media | m | person
    camerawoman | camerawomen | media | f | person
    columnist | - | media | - | person
    correspondent | - | media | - | person
    editor | - | media | - | person
    editor-in-chief | editors-in-chief | media | - | person
    foreign correspondent | - | media | - | person
    freelance journalist | - | media | - | person
    host | - | media | - | person
    influencer | - | media | - | person
    interviewer | - | media | - | person
    journalist | - | media | - | person
    leaker | - | media | - | person
    media | media | media | - | group
    news agency | news agencies | media | - | group
    news anchor | - | media | - | person
    newshound | - | media | - | person
    newsman | newsmen | media | m | person
    newspaper | - | media | - | group
    newspaperman | newspapermen | media | m | person
    newsreader | - | media | - | person
    newsroom | - | media | - | group
    outlet | - | media | - | group
    paparazzo | paparazzi | media | - | person
    photographer | - | media | - | person
    photojournalist | - | media | - | person
    podcaster | - | media | - | person
    presenter | - | media | - | person
    press | press | media | - | group
    radio host | - | media | - | person
    reporter | - | media | - | person
    stringer | - | media | - | person
    sub-editor | - | media | - | person
    talk show host | - | media | - | person
    videographer | - | media | - | person
    vlogger | - | media | - | person
    war correspondent | - | media | - | person
    weatherman | weathermen | media | m | person
    youtuber | - | media | - | person
    -- witness
    bystander | - | witness | - | person
    eye witness | eye witnesses | witness | - | person
    eyewitness | eyewitnesses | witness | - | person
    fellow passenger | - | witness | - | person
    ferry passenger | - | witness | - | person
    onlooker | - | witness | - | person
    passenger | - | witness | - | person
    passer-by | passers-by | witness | - | person
    passerby | passersby | witness | - | person
    spectator | - | witness | - | person
    witness | witnesses | witness | - | person
    -- victim
    abductee | - | victim | - | person
    accuser | - | victim | - | person
    amputee | - | victim | - | person
    asylum seeker | - | victim | - | person
    asylum-seeker | - | victim | - | person
    bereaved | bereaved | victim | - | group
    captive | - | victim | - | person
    castaway | - | victim | - | person
    casualty | casualties | victim | - | person
    crash victim | - | victim | - | person
    dead | dead | victim | - | group
    deceased | deceased | victim | - | person
    displaced person | displaced people | victim | - | person
    evacuee | - | victim | - | person
    fatality | fatalities | victim | - | person
    flood victim | - | victim | - | person
    homeless person | homeless people | victim | - | person
    hostage | - | victim | - | person
    injured | injured | victim | - | group
    injured party | injured parties | victim | - | person
    invalid | - | victim | - | person
    kidnap victim | - | victim | - | person
    martyr | - | victim | - | person
    migrant | - | victim | - | person
    missing | missing | victim | - | group
    mourner | - | victim | - | person
    murder victim | - | victim | - | person
    next of kin | next of kin | victim | - | person
    orphan | - | victim | - | person
    patient | - | victim | - | person
    quake victim | - | victim | - | person
    rape victim | - | victim | - | person
    refugee | - | victim | - | person
    stowaway | - | victim | - | person
    sufferer | - | victim | - | person
    survivor | - | victim | - | person
    target | - | victim | - | person
    trafficking victim | - | victim | - | person
    victim | - | victim | - | person
    widow | - | victim | f | person
    widower | - | victim | m | person
    wounded | wounded | victim | - | group
    -- citizen and family
    aborigine | - | citizen | - | person
    acquaintance | - | citizen | - | person
    adult | - | citizen | - | person
    ancestor | - | citizen | - | person
    applicant | - | citizen | - | person
    aunt | - | citizen | f | person
    baby | babies | citizen | - | person
    bachelor | - | citizen | m | person
    backer | - | citizen | - | person
    believer | - | citizen | - | person
    beneficiary | beneficiaries | citizen | - | person
    best friend | - | citizen | - | person
    bloke | - | citizen | m | person
    boomer | - | citizen | - | person
    boy | - | citizen | m | person
    boyfriend | - | citizen | m | person
    breadwinner | - | citizen | - | person
    bride | - | citizen | f | person
    bridegroom | - | citizen | m | person
    brother | - | citizen | m | person
    brother-in-law | brothers-in-law | citizen | m | person
    caller | - | citizen | - | person
    car owner | - | citizen | - | person
    centenarian | - | citizen | - | person
    chap | - | citizen | m | person
    child | children | citizen | - | person
    citizen | - | citizen | - | person
    civilian | - | citizen | - | person
    co-worker | - | citizen | - | person
    colleague | - | citizen | - | person
    commoner | - | citizen | - | person
    community | communities | citizen | - | group
    companion | - | citizen | - | person
    compatriot | - | citizen | - | person
    constituent | - | citizen | - | person
    consumer | - | citizen | - | person
    contemporary | contemporaries | citizen | - | person
    countryman | countrymen | citizen | m | person
    couple | - | citizen | - | group
    cousin | - | citizen | - | person
    coworker | - | citizen | - | person
    critic | - | citizen | - | person
    dad | - | citizen | m | person
    daughter | - | citizen | f | person
    daughter-in-law | daughters-in-law | citizen | f | person
    descendant | - | citizen | - | person
    detractor | - | citizen | - | person
    do-gooder | - | citizen | - | person
    dog owner | - | citizen | - | person
    doubter | - | citizen | - | person
    dual national | - | citizen | - | person
    elder | - | citizen | - | person
    electorate | - | citizen | - | group
    emigrant | - | citizen | - | person
    everyman | everymen | citizen | m | person
    ex-boyfriend | - | citizen | m | person
    ex-girlfriend | - | citizen | f | person
    ex-husband | - | citizen | m | person
    ex-wife | ex-wives | citizen | f | person
    expat | - | citizen | - | person
    expatriate | - | citizen | - | person
    family | families | citizen | - | group
    family friend | - | citizen | - | person
    family member | - | citizen | - | person
    father | - | citizen | m | person
    father-in-law | fathers-in-law | citizen | m | person
    fellow citizen | - | citizen | - | person
    fiancé | - | citizen | m | person
    fiancée | - | citizen | f | person
    flatmate | - | citizen | - | person
    follower | - | citizen | - | person
    foreigner | - | citizen | - | person
    foster parent | - | citizen | - | person
    friend | - | citizen | - | person
    generation | - | citizen | - | group
    gentleman | gentlemen | citizen | m | person
    girl | - | citizen | f | person
    girlfriend | - | citizen | f | person
    godfather | - | citizen | m | person
    godmother | - | citizen | f | person
    good samaritan | - | citizen | - | person
    gran | - | citizen | f | person
    grandad | - | citizen | m | person
    grandchild | grandchildren | citizen | - | person
    granddaughter | - | citizen | f | person
    grandfather | - | citizen | m | person
    grandma | - | citizen | f | person
    grandmother | - | citizen | f | person
    grandpa | - | citizen | m | person
    grandparent | - | citizen | - | person
    grandson | - | citizen | m | person
    great-grandfather | - | citizen | m | person
    great-grandmother | - | citizen | f | person
    green card holder | - | citizen | - | person
    groom | - | citizen | m | person
    guardian | - | citizen | - | person
    gun owner | - | citizen | - | person
    guy | - | citizen | m | person
    half-brother | - | citizen | m | person
    half-sister | - | citizen | f | person
    heir | - | citizen | - | person
    heiress | heiresses | citizen | f | person
    hero | heroes | citizen | - | person
    heroine | - | citizen | f | person
    homeowner | - | citizen | - | person
    household | - | citizen | - | group
    householder | - | citizen | - | person
    housemate | - | citizen | - | person
    housewife | housewives | citizen | f | person
    human | - | citizen | - | person
    human being | - | citizen | - | person
    husband | - | citizen | m | person
    immigrant | - | citizen | - | person
    individual | - | citizen | - | person
    infant | - | citizen | - | person
    inhabitant | - | citizen | - | person
    islander | - | citizen | - | person
    job seeker | - | citizen | - | person
    jobseeker | - | citizen | - | person
    kid | - | citizen | - | person
    lad | - | citizen | m | person
    lady | ladies | citizen | f | person
    lass | lasses | citizen | f | person
    leaseholder | - | citizen | - | person
    listener | - | citizen | - | person
    local | - | citizen | - | person
    loser | - | citizen | - | person
    lottery winner | - | citizen | - | person
    lover | - | citizen | - | person
    man | men | citizen | m | person
    member | - | citizen | - | person
    millennial | - | citizen | - | person
    minor | - | citizen | - | person
    mom | - | citizen | f | person
    mother | - | citizen | f | person
    mother-in-law | mothers-in-law | citizen | f | person
    mum | - | citizen | f | person
    namesake | - | citizen | - | person
    national | - | citizen | - | person
    native | - | citizen | - | person
    naysayer | - | citizen | - | person
    neighborhood | - | citizen | - | group
    neighbourhood | - | citizen | - | group
    nephew | - | citizen | m | person
    newborn | - | citizen | - | person
    newcomer | - | citizen | - | person
    niece | - | citizen | f | person
    nomad | - | citizen | - | person
    octogenarian | - | citizen | - | person
    outsider | - | citizen | - | person
    pal | - | citizen | - | person
    parent | - | citizen | - | person
    parents | parents | citizen | - | group
    partner | - | citizen | - | person
    peasant | - | citizen | - | person
    pensioner | - | citizen | - | person
    people | peoples | citizen | - | group
    person | people | citizen | - | person
    pet owner | - | citizen | - | person
    population | - | citizen | - | group
    proponent | - | citizen | - | person
    public | - | citizen | - | group
    ratepayer | - | citizen | - | person
    reader | - | citizen | - | person
    recipient | - | citizen | - | person
    relative | - | citizen | - | person
    relatives | relatives | citizen | - | group
    renter | - | citizen | - | person
    resident | - | citizen | - | person
    retiree | - | citizen | - | person
    roommate | - | citizen | - | person
    sceptic | - | citizen | - | person
    senior | - | citizen | - | person
    senior citizen | - | citizen | - | person
    settler | - | citizen | - | person
    sibling | - | citizen | - | person
    single mother | - | citizen | f | person
    sister | - | citizen | f | person
    sister-in-law | sisters-in-law | citizen | f | person
    skeptic | - | citizen | - | person
    son | - | citizen | m | person
    son-in-law | sons-in-law | citizen | m | person
    spouse | - | citizen | - | person
    squatter | - | citizen | - | person
    stepdaughter | - | citizen | f | person
    stepfather | - | citizen | m | person
    stepmother | - | citizen | f | person
    stepson | - | citizen | m | person
    stranger | - | citizen | - | person
    subscriber | - | citizen | - | person
    supporter | - | citizen | - | person
    taxpayer | - | citizen | - | person
    teammate | - | citizen | - | person
    teen | - | citizen | - | person
    teenager | - | citizen | - | person
    tenant | - | citizen | - | person
    toddler | - | citizen | - | person
    townsman | townsmen | citizen | m | person
    townspeople | townspeople | citizen | - | group
    tribesman | tribesmen | citizen | m | person
    twin | - | citizen | - | person
    uncle | - | citizen | m | person
    unemployed | unemployed | citizen | - | group
    villager | - | citizen | - | person
    voter | - | citizen | - | person
    wife | wives | citizen | f | person
    winner | - | citizen | - | person
    woman | women | citizen | f | person
    workmate | - | citizen | - | person
    youngster | - | citizen | - | person
    youth | - | citizen | - | person
    -- sources
    confidant | - | none | - | person
    confidante | - | none | f | person
    contact | - | none | - | person
    informant | - | none | - | person
    intimate | - | none | - | person
    mole | - | none | - | person
    source | - | none | - | person
    tipster | - | none | - | person
    -- crime
    abductor | - | crime | - | person
    abuser | - | crime | - | person
    accomplice | - | crime | - | person
    arsonist | - | crime | - | person
    assailant | - | crime | - | person
    assassin | - | crime | - | person
    attacker | - | crime | - | person
    bandit | - | crime | - | person
    beast | - | crime | - | person
    blackmailer | - | crime | - | person
    bomber | - | crime | - | person
    brute | - | crime | - | person
    burglar | - | crime | - | person
    captor | - | crime | - | person
    cartel | - | crime | - | group
    co-conspirator | - | crime | - | person
    con artist | - | crime | - | person
    con man | con men | crime | m | person
    conman | conmen | crime | m | person
    conspirator | - | crime | - | person
    counterfeiter | - | crime | - | person
    creep | - | crime | - | person
    criminal | - | crime | - | person
    crook | - | crime | - | person
    culprit | - | crime | - | person
    delinquent | - | crime | - | person
    drug baron | - | crime | - | person
    drug dealer | - | crime | - | person
    drug lord | - | crime | m | person
    drunk driver | - | crime | - | person
    embezzler | - | crime | - | person
    escapee | - | crime | - | person
    ex-convict | - | crime | - | person
    extortionist | - | crime | - | person
    felon | - | crime | - | person
    fiend | - | crime | - | person
    forger | - | crime | - | person
    fraudster | - | crime | - | person
    fugitive | - | crime | - | person
    gang | - | crime | - | group
    gang member | - | crime | - | person
    gangster | - | crime | - | person
    gunman | gunmen | crime | m | person
    gunwoman | gunwomen | crime | f | person
    hacker | - | crime | - | person
    hijacker | - | crime | - | person
    hitman | hitmen | crime | m | person
    hoodlum | - | crime | - | person
    hooligan | - | crime | - | person
    imposter | - | crime | - | person
    impostor | - | crime | - | person
    joyrider | - | crime | - | person
    kidnapper | - | crime | - | person
    killer | - | crime | - | person
    kingpin | - | crime | - | person
    knifeman | knifemen | crime | m | person
    lawbreaker | - | crime | - | person
    looter | - | crime | - | person
    lout | - | crime | - | person
    lunatic | - | crime | - | person
    madman | madmen | crime | m | person
    mafia | - | crime | - | group
    mafioso | mafiosi | crime | m | person
    maniac | - | crime | - | person
    mass shooter | - | crime | - | person
    mastermind | - | crime | - | person
    mob | - | crime | - | group
    mobster | - | crime | - | person
    molester | - | crime | - | person
    monster | - | crime | - | person
    mugger | - | crime | - | person
    murderer | - | crime | - | person
    murderess | murderesses | crime | f | person
    neo-nazi | - | crime | - | person
    offender | - | crime | - | person
    ogre | - | crime | - | person
    outlaw | - | crime | - | person
    paedophile | - | crime | - | person
    pedophile | - | crime | - | person
    people smuggler | - | crime | - | person
    perpetrator | - | crime | - | person
    pervert | - | crime | - | person
    pickpocket | - | crime | - | person
    pirate | - | crime | - | person
    plotter | - | crime | - | person
    poacher | - | crime | - | person
    predator | - | crime | - | person
    psychopath | - | crime | - | person
    racketeer | - | crime | - | person
    rapist | - | crime | - | person
    ring | - | crime | - | group
    ringleader | - | crime | - | person
    rioter | - | crime | - | person
    robber | - | crime | - | person
    rogue trader | - | crime | - | person
    scammer | - | crime | - | person
    serial killer | - | crime | - | person
    shooter | - | crime | - | person
    shoplifter | - | crime | - | person
    sicko | - | crime | - | person
    smuggler | - | crime | - | person
    sociopath | - | crime | - | person
    stabber | - | crime | - | person
    stalker | - | crime | - | person
    suicide bomber | - | crime | - | person
    supremacist | - | crime | - | person
    swindler | - | crime | - | person
    syndicate | - | crime | - | group
    terrorist | - | crime | - | person
    thief | thieves | crime | - | person
    thug | - | crime | - | person
    trafficker | - | crime | - | person
    traitor | - | crime | - | person
    turncoat | - | crime | - | person
    vandal | - | crime | - | person
    villain | - | crime | - | person
    war criminal | - | crime | - | person
    white supremacist | - | crime | - | person
    wrongdoer | - | crime | - | person
    yob | - | crime | - | person
    -- sport
    all-rounder | - | sport | - | person
    assistant coach | assistant coaches | sport | - | person
    athlete | - | sport | - | person
    baseball player | - | sport | - | person
    basketball player | - | sport | - | person
    batsman | batsmen | sport | m | person
    batter | - | sport | - | person
    benchwarmer | - | sport | - | person
    bowler | - | sport | - | person
    boxer | - | sport | - | person
    catcher | - | sport | - | person
    centre-back | - | sport | - | person
    champion | - | sport | - | person
    cheerleader | - | sport | - | person
    club | - | sport | - | group
    coach | coaches | sport | - | person
    competitor | - | sport | - | person
    contestant | - | sport | - | person
    cornerback | - | sport | - | person
    cricketer | - | sport | - | person
    decathlete | - | sport | - | person
    draft pick | - | sport | - | person
    figure skater | - | sport | - | person
    finalist | - | sport | - | person
    footballer | - | sport | - | person
    forward | - | sport | - | person
    free agent | - | sport | - | person
    full-back | - | sport | - | person
    goalie | - | sport | - | person
    goalkeeper | - | sport | - | person
    goalscorer | - | sport | - | person
    gold medalist | - | sport | - | person
    gold medallist | - | sport | - | person
    golfer | - | sport | - | person
    gymnast | - | sport | - | person
    head coach | head coaches | sport | - | person
    heavyweight | - | sport | - | person
    hockey player | - | sport | - | person
    hurdler | - | sport | - | person
    infielder | - | sport | - | person
    jockey | - | sport | - | person
    jumper | - | sport | - | person
    keeper | - | sport | - | person
    left-hander | - | sport | - | person
    linebacker | - | sport | - | person
    linesman | linesmen | sport | m | person
    marathon runner | - | sport | - | person
    medalist | - | sport | - | person
    medallist | - | sport | - | person
    middleweight | - | sport | - | person
    midfielder | - | sport | - | person
    national team | - | sport | - | group
    number one | - | sport | - | person
    oarsman | oarsmen | sport | m | person
    Olympian | - | sport | - | person
    outfielder | - | sport | - | person
    Paralympian | - | sport | - | person
    pitcher | - | sport | - | person
    playboy | - | sport | m | person
    player | - | sport | - | person
    playmaker | - | sport | - | person
    point guard | - | sport | - | person
    quarterback | - | sport | - | person
    race driver | - | sport | - | person
    racing driver | - | sport | - | person
    record holder | - | sport | - | person
    referee | - | sport | - | person
    rookie | - | sport | - | person
    rower | - | sport | - | person
    rugby player | - | sport | - | person
    runner | - | sport | - | person
    running back | - | sport | - | person
    scorer | - | sport | - | person
    seed | - | sport | - | person
    semi-finalist | - | sport | - | person
    shortstop | - | sport | - | person
    side | - | sport | - | group
    skater | - | sport | - | person
    skier | - | sport | - | person
    slugger | - | sport | - | person
    snowboarder | - | sport | - | person
    sportsman | sportsmen | sport | m | person
    sportswoman | sportswomen | sport | f | person
    sprinter | - | sport | - | person
    striker | - | sport | - | person
    substitute | - | sport | - | person
    team | - | sport | - | group
    tennis player | - | sport | - | person
    thrower | - | sport | - | person
    tight end | - | sport | - | person
    title holder | - | sport | - | person
    trainer | - | sport | - | person
    umpire | - | sport | - | person
    wicketkeeper | - | sport | - | person
    wide receiver | - | sport | - | person
    wild card | - | sport | - | person
    winger | - | sport | - | person
    world champion | - | sport | - | person
    wrestler | - | sport | - | person
    -- arts
    actor | - | arts | - | person
    actress | actresses | arts | f | person
    animator | - | arts | - | person
    art dealer | - | arts | - | person
    artist | - | arts | - | person
    author | - | arts | - | person
    ballerina | - | arts | f | person
    band | - | arts | - | group
    bassist | - | arts | - | person
    biographer | - | arts | - | person
    cartoonist | - | arts | - | person
    cast | - | arts | - | group
    celebrity | celebrities | arts | - | person
    cellist | - | arts | - | person
    choir | - | arts | - | group
    choreographer | - | arts | - | person
    cinematographer | - | arts | - | person
    collector | - | arts | - | person
    comedian | - | arts | - | person
    comedienne | - | arts | f | person
    comic | - | arts | - | person
    composer | - | arts | - | person
    conductor | - | arts | - | person
    dancer | - | arts | - | person
    diva | - | arts | f | person
    dj | - | arts | - | person
    dramatist | - | arts | - | person
    drummer | - | arts | - | person
    duo | - | arts | - | group
    ensemble | - | arts | - | group
    entertainer | - | arts | - | person
    essayist | - | arts | - | person
    fashion designer | - | arts | - | person
    film critic | - | arts | - | person
    film director | - | arts | - | person
    film star | - | arts | - | person
    film-maker | - | arts | - | person
    filmmaker | - | arts | - | person
    food critic | - | arts | - | person
    frontman | frontmen | arts | m | person
    frontwoman | frontwomen | arts | f | person
    ghostwriter | - | arts | - | person
    guitarist | - | arts | - | person
    heart-throb | - | arts | - | person
    heartthrob | - | arts | - | person
    icon | - | arts | - | person
    idol | - | arts | - | person
    illustrator | - | arts | - | person
    impresario | - | arts | - | person
    legend | - | arts | - | person
    literary agent | - | arts | - | person
    magician | - | arts | - | person
    make-up artist | - | arts | - | person
    memoirist | - | arts | - | person
    model | - | arts | - | person
    movie director | - | arts | - | person
    movie star | - | arts | - | person
    musician | - | arts | - | person
    novelist | - | arts | - | person
    orchestra | - | arts | - | group
    painter | - | arts | - | person
    pianist | - | arts | - | person
    playwright | - | arts | - | person
    poet | - | arts | - | person
    pop star | - | arts | - | person
    potter | - | arts | - | person
    producer | - | arts | - | person
    rapper | - | arts | - | person
    reality star | - | arts | - | person
    rock star | - | arts | - | person
    satirist | - | arts | - | person
    screenwriter | - | arts | - | person
    scriptwriter | - | arts | - | person
    sculptor | - | arts | - | person
    showman | showmen | arts | m | person
    showrunner | - | arts | - | person
    singer | - | arts | - | person
    singer-songwriter | - | arts | - | person
    soap star | - | arts | - | person
    socialite | - | arts | - | person
    songwriter | - | arts | - | person
    star | - | arts | - | person
    starlet | - | arts | f | person
    stuntman | stuntmen | arts | m | person
    stylist | - | arts | - | person
    supermodel | - | arts | - | person
    superstar | - | arts | - | person
    trio | - | arts | - | group
    ventriloquist | - | arts | - | person
    violinist | - | arts | - | person
    vocalist | - | arts | - | person
    voice actor | - | arts | - | person
    writer | - | arts | - | person
    -- religious
    abbess | abbesses | religious | f | person
    abbot | - | religious | m | person
    altar boy | - | religious | m | person
    archbishop | - | religious | - | person
    atheist | - | religious | - | person
    ayatollah | - | religious | m | person
    bishop | - | religious | - | person
    buddhist | - | religious | - | person
    cantor | - | religious | - | person
    cardinal | - | religious | m | person
    catholic | - | religious | - | person
    chaplain | - | religious | - | person
    christian | - | religious | - | person
    church | churches | religious | - | group
    clergy | clergy | religious | - | group
    clergyman | clergymen | religious | m | person
    clergywoman | clergywomen | religious | f | person
    cleric | - | religious | - | person
    congregant | - | religious | - | person
    congregation | - | religious | - | group
    convert | - | religious | - | person
    deacon | - | religious | - | person
    diocese | - | religious | - | group
    disciple | - | religious | - | person
    evangelical | - | religious | - | person
    evangelist | - | religious | - | person
    faith leader | - | religious | - | person
    friar | - | religious | m | person
    guru | - | religious | - | person
    hindu | - | religious | - | person
    imam | - | religious | m | person
    jew | - | religious | - | person
    lama | - | religious | - | person
    missionary | missionaries | religious | - | person
    monk | - | religious | m | person
    mormon | - | religious | - | person
    mufti | - | religious | m | person
    mullah | - | religious | m | person
    muslim | - | religious | - | person
    nun | - | religious | f | person
    parish | parishes | religious | - | group
    parishioner | - | religious | - | person
    pastor | - | religious | - | person
    patriarch | - | religious | m | person
    pilgrim | - | religious | - | person
    pontiff | - | religious | m | person
    pope | - | religious | m | person
    preacher | - | religious | - | person
    priest | - | religious | - | person
    prophet | - | religious | - | person
    protestant | - | religious | - | person
    rabbi | - | religious | - | person
    religious leader | - | religious | - | person
    saint | - | religious | - | person
    sikh | - | religious | - | person
    swami | - | religious | - | person
    vicar | - | religious | - | person
    -- epithets and general heads
    addict | - | none | - | person
    adventurer | - | none | - | person
    adversary | adversaries | none | - | person
    aficionado | - | none | - | person
    alarmist | - | none | - | person
    alcoholic | - | none | - | person
    alliance | - | none | - | group
    amateur | - | none | - | person
    angel | - | none | - | person
    appointee | - | none | - | person
    arch-rival | - | none | - | person
    archrival | - | none | - | person
    association | - | none | - | group
    astrologer | - | none | - | person
    babe | - | none | f | person
    bad boy | - | none | m | person
    bastard | - | none | m | person
    beachcomber | - | none | - | person
    bean counter | - | none | - | person
    bearer | - | none | - | person
    beau | - | none | m | person
    beauty | beauties | none | f | person
    beekeeper | - | none | - | person
    bidder | - | none | - | person
    bigot | - | none | - | person
    bigwig | - | none | - | person
    birdwatcher | - | none | - | person
    blonde | - | none | f | person
    blunderer | - | none | - | person
    body | bodies | none | - | group
    bogeyman | bogeymen | none | m | person
    boss of bosses | bosses of bosses | none | - | person
    brains | brains | none | - | person
    brat | - | none | - | person
    brunette | - | none | f | person
    buff | - | none | - | person
    buffoon | - | none | - | person
    bully | bullies | none | - | person
    bungler | - | none | - | person
    busybody | busybodies | none | - | person
    buyer | - | none | - | person
    bête noire | bêtes noires | none | - | person
    cad | - | none | m | person
    call girl | - | none | f | person
    cheat | - | none | - | person
    cheater | - | none | - | person
    chief | - | none | - | person
    clown | - | none | - | person
    co-chair | - | none | - | person
    co-ordinator | - | none | - | person
    committee | - | none | - | group
    contrarian | - | none | - | person
    coordinator | - | none | - | person
    counterpart | - | none | - | person
    coward | - | none | - | person
    crackpot | - | none | - | person
    crank | - | none | - | person
    creator | - | none | - | person
    crony | cronies | none | - | person
    crusader | - | none | - | person
    curmudgeon | - | none | - | person
    czar | - | none | - | person
    daredevil | - | none | - | person
    darling | - | none | - | person
    deputy head | - | none | - | person
    designate | designates | none | - | person
    doyen | - | none | m | person
    doyenne | - | none | f | person
    drug addict | - | none | - | person
    drunk | - | none | - | person
    eccentric | - | none | - | person
    eco-warrior | - | none | - | person
    elected official | - | none | - | person
    elite | - | none | - | group
    enemy | enemies | none | - | person
    enfant terrible | enfants terribles | none | - | person
    enforcer | - | none | - | person
    enthusiast | - | none | - | person
    establishment | - | none | - | group
    ex-boss | ex-bosses | none | - | person
    ex-chief | - | none | - | person
    ex-cop | - | none | - | person
    explorer | - | none | - | person
    facilitator | - | none | - | person
    fake | - | none | - | person
    fall guy | - | none | m | person
    fanatic | - | none | - | person
    fascist | - | none | - | person
    fat cat | - | none | - | person
    father figure | - | none | m | person
    figure | - | none | - | person
    figurehead | - | none | - | person
    fixer | - | none | - | person
    foe | - | none | - | person
    fool | - | none | - | person
    foreign national | - | none | - | person
    fortune-teller | - | none | - | person
    fraud | - | none | - | person
    freak | - | none | - | person
    gambler | - | none | - | person
    gatekeeper | - | none | - | person
    geek | - | none | - | person
    genius | geniuses | none | - | person
    giant | - | none | - | person
    glamour girl | - | none | f | person
    golden boy | - | none | m | person
    grandee | - | none | - | person
    group | - | none | - | group
    guardian angel | - | none | - | person
    guide | - | none | - | person
    hardman | hardmen | none | m | person
    head | - | none | - | person
    heartbreaker | - | none | - | person
    helper | - | none | - | person
    henchman | henchmen | none | m | person
    hobbyist | - | none | - | person
    holder | - | none | - | person
    hunk | - | none | m | person
    hunter | - | none | - | person
    hypocrite | - | none | - | person
    iconoclast | - | none | - | person
    idiot | - | none | - | person
    imbecile | - | none | - | person
    instructor | - | none | - | person
    interpreter | - | none | - | person
    jerk | - | none | - | person
    junkie | - | none | - | person
    key figure | - | none | - | person
    lackey | - | none | - | person
    ladies' man | ladies' men | none | m | person
    layabout | - | none | - | person
    lessee | - | none | - | person
    lessor | - | none | - | person
    liar | - | none | - | person
    lifesaver | - | none | - | person
    lighthouse keeper | - | none | - | person
    loner | - | none | - | person
    loony | loonies | none | - | person
    love rat | - | none | m | person
    majority | majorities | none | - | group
    maker | - | none | - | person
    medium | mediums | none | - | person
    member of congress | members of congress | none | - | person
    member of parliament | members of parliament | none | - | person
    member of staff | members of staff | none | - | person
    member of the public | members of the public | none | - | person
    mentor | - | none | - | person
    metal detectorist | - | none | - | person
    minority | minorities | none | - | group
    misfit | - | none | - | person
    misogynist | - | none | - | person
    mistress | mistresses | none | f | person
    moron | - | none | - | person
    movement | - | none | - | group
    mystery man | mystery men | none | m | person
    mystery woman | mystery women | none | f | person
    nazi | - | none | - | person
    nemesis | nemeses | none | - | person
    nerd | - | none | - | person
    network | - | none | - | group
    newbie | - | none | - | person
    nimby | nimbies | none | - | person
    novice | - | none | - | person
    number two | - | none | - | person
    nutter | - | none | - | person
    occupant | - | none | - | person
    oddball | - | none | - | person
    opposite number | - | none | - | person
    oracle | - | none | - | person
    organisation | - | none | - | group
    organization | - | none | - | group
    outcast | - | none | - | person
    pariah | - | none | - | person
    party animal | - | none | - | person
    party-pooper | - | none | - | person
    patron | - | none | - | person
    peer | - | none | - | person
    pen-pusher | - | none | - | person
    philanderer | - | none | m | person
    phoney | - | none | - | person
    pimp | - | none | m | person
    pin-up | - | none | - | person
    pioneer | - | none | - | person
    planner | - | none | - | person
    posh boy | - | none | m | person
    practitioner | - | none | - | person
    prodigy | prodigies | none | - | person
    professional | - | none | - | person
    prostitute | - | none | - | person
    protégé | - | none | m | person
    protégée | - | none | f | person
    psychic | - | none | - | person
    public figure | - | none | - | person
    puppet | - | none | - | person
    purchaser | - | none | - | person
    racist | - | none | - | person
    rat | - | none | - | person
    recluse | - | none | - | person
    right-hand man | right-hand men | none | m | person
    sage | - | none | - | person
    savior | - | none | - | person
    saviour | - | none | - | person
    scapegoat | - | none | - | person
    scaremonger | - | none | - | person
    scrounger | - | none | - | person
    scum | scum | none | - | person
    scumbag | - | none | - | person
    second-in-command | seconds-in-command | none | - | person
    seer | - | none | - | person
    seller | - | none | - | person
    sex worker | - | none | - | person
    sexist | - | none | - | person
    sidekick | - | none | - | person
    signatory | signatories | none | - | person
    slob | - | none | - | person
    snake | - | none | - | person
    sponger | - | none | - | person
    sponsor | - | none | - | person
    stooge | - | none | - | person
    stripper | - | none | - | person
    sugar daddy | sugar daddies | none | m | person
    supremo | - | none | - | person
    sweetheart | - | none | - | person
    tearaway | - | none | - | person
    teen idol | - | none | - | person
    temptress | temptresses | none | f | person
    thrill-seeker | - | none | - | person
    titan | - | none | - | person
    toff | - | none | - | person
    top dog | - | none | - | person
    tough guy | - | none | m | person
    tour guide | - | none | - | person
    toyboy | - | none | m | person
    trailblazer | - | none | - | person
    translator | - | none | - | person
    troll | - | none | - | person
    troubleshooter | - | none | - | person
    tsar | - | none | - | person
    underdog | - | none | - | person
    vice chair | - | none | - | person
    vice chairman | vice chairmen | none | m | person
    visionary | visionaries | none | - | person
    warmonger | - | none | - | person
    warrior | - | none | - | person
    weirdo | - | none | - | person
    whipping boy | - | none | m | person
    whiz kid | - | none | - | person
    whizz-kid | - | none | - | person
    wunderkind | - | none | - | person
    zealot | - | none | - | person
    zookeeper | - | none | - | person
    -- offices of any body
    adviser | - | none | - | person
    advisor | - | none | - | person
    advocate | - | none | - | person
    agent | - | none | - | person
    assistant | - | none | - | person
    board | - | none | - | group
    bosun | - | none | - | person
    captain | - | none | - | person
    chair | - | none | - | person
    chairman | chairmen | none | m | person
    chairperson | - | none | - | person
    chairwoman | chairwomen | none | f | person
    chief engineer | - | none | - | person
    chief mate | - | none | - | person
    consultant | - | none | - | person
    crew | - | none | - | group
    crew member | - | none | - | person
    crewman | crewmen | none | m | person
    crewmember | - | none | - | person
    deckhand | - | none | - | person
    defender | - | none | - | person
    delegate | - | none | - | person
    delegation | - | none | - | group
    director | - | none | - | person
    double agent | - | none | - | person
    engineer | - | none | - | person
    first mate | - | none | - | person
    guard | - | none | - | person
    handler | - | none | - | person
    helmsman | helmsmen | none | m | person
    insider | - | none | - | person
    intern | - | none | - | person
    liberator | - | none | - | person
    manager | - | none | - | person
    mariner | - | none | - | person
    mate | - | none | - | person
    monitor | - | none | - | person
    observer | - | none | - | person
    panel | - | none | - | group
    personal assistant | - | none | - | person
    pilot | - | none | - | person
    representative | - | none | - | person
    seafarer | - | none | - | person
    skipper | - | none | - | person
    spokesman | spokesmen | none | m | person
    spokesperson | spokespeople | none | - | person
    spokeswoman | spokeswomen | none | f | person
    spook | - | none | - | person
    spy | spies | none | - | person
    staff | staff | none | - | group
    supervisor | - | none | - | person
    task force | - | none | - | group
    technician | - | none | - | person
    volunteer | - | none | - | person
    watchdog | - | none | - | group
    whistle-blower | - | none | - | person
    whistleblower | - | none | - | person
    -- fighters outside a state's army
    combatant | - | none | - | person
    deserter | - | none | - | person
    faction | - | none | - | group
    fighter | - | none | - | person
    guerilla | - | none | - | person
    guerrilla | - | none | - | person
    insurgent | - | none | - | person
    jihadi | - | none | - | person
    jihadist | - | none | - | person
    mercenary | mercenaries | none | - | person
    militant | - | none | - | person
    militia | - | none | - | group
    militiaman | militiamen | none | m | person
    partisan | - | none | - | person
    rebel | - | none | - | person
    separatist | - | none | - | person
    warlord | - | none | m | person
    -- lawyers and guards for hire
    arbiter | - | none | - | person
    arbitrator | - | none | - | person
    attorney | - | none | - | person
    barrister | - | none | - | person
    bodyguard | - | none | - | person
    bouncer | - | none | - | person
    counsel | counsel | none | - | person
    defence team | - | none | - | group
    defense team | - | none | - | group
    lawyer | - | none | - | person
    legal adviser | - | none | - | person
    legal advisor | - | none | - | person
    legal team | - | none | - | group
    notary | notaries | none | - | person
    paralegal | - | none | - | person
    private eye | - | none | - | person
    profiler | - | none | - | person
    security guard | - | none | - | person
    solicitor | - | none | - | person
    -- parties in court
    appellant | - | citizen | - | person
    claimant | - | citizen | - | person
    complainant | - | citizen | - | person
    litigant | - | citizen | - | person
    petitioner | - | citizen | - | person
    plaintiff | - | citizen | - | person
    respondent | - | citizen | - | person
    -- the accused and prisoners
    accused | accused | crime | - | person
    co-defendant | - | crime | - | person
    convict | - | crime | - | person
    defendant | - | crime | - | person
    detainee | - | crime | - | person
    inmate | - | crime | - | person
    prisoner | - | crime | - | person
    suspect | - | crime | - | person
    -- people who may have been near
    angler | - | citizen | - | person
    attendee | - | citizen | - | person
    audience | - | citizen | - | group
    audience member | - | citizen | - | person
    beachgoer | - | citizen | - | person
    camper | - | citizen | - | person
    churchgoer | - | citizen | - | person
    climber | - | citizen | - | person
    clubber | - | citizen | - | person
    commuter | - | citizen | - | person
    concert-goer | - | citizen | - | person
    concertgoer | - | citizen | - | person
    crowd | - | citizen | - | group
    customer | - | citizen | - | person
    cyclist | - | citizen | - | person
    diner | - | citizen | - | person
    dog walker | - | citizen | - | person
    fan | - | citizen | - | person
    festival-goer | - | citizen | - | person
    festivalgoer | - | citizen | - | person
    football fan | - | citizen | - | person
    guest | - | citizen | - | person
    hiker | - | citizen | - | person
    holidaymaker | - | citizen | - | person
    hotel guest | - | citizen | - | person
    jogger | - | citizen | - | person
    motorist | - | citizen | - | person
    neighbor | - | citizen | - | person
    neighbour | - | citizen | - | person
    participant | - | citizen | - | person
    partygoer | - | citizen | - | person
    pedestrian | - | citizen | - | person
    reveler | - | citizen | - | person
    reveller | - | citizen | - | person
    rider | - | citizen | - | person
    shopper | - | citizen | - | person
    sunbather | - | citizen | - | person
    surfer | - | citizen | - | person
    swimmer | - | citizen | - | person
    tourist | - | citizen | - | person
    traveler | - | citizen | - | person
    traveller | - | citizen | - | person
    vacationer | - | citizen | - | person
    viewer | - | citizen | - | person
    visitor | - | citizen | - | person
    walker | - | citizen | - | person
    worshiper | - | citizen | - | person
    worshipper | - | citizen | - | person
    yachtsman | yachtsmen | citizen | m | person
    yachtswoman | yachtswomen | citizen | f | person
    -- pupils and students
    classmate | - | citizen | - | person
    graduate | - | citizen | - | person
    postgraduate | - | citizen | - | person
    pupil | - | citizen | - | person
    schoolboy | - | citizen | m | person
    schoolchild | schoolchildren | citizen | - | person
    schoolgirl | - | citizen | f | person
    student | - | citizen | - | person
    undergraduate | - | citizen | - | person
    -- teachers
    educator | - | none | - | person
    head teacher | - | none | - | person
    headmaster | - | none | m | person
    headmistress | headmistresses | none | f | person
    headteacher | - | none | - | person
    schoolteacher | - | none | - | person
    teacher | - | none | - | person
    tutor | - | none | - | person
    -- users of networks
    facebook user | - | citizen | - | person
    netizen | - | citizen | - | person
    social media user | - | citizen | - | person
    twitter user | - | citizen | - | person
    user | - | citizen | - | person
    -- commentators
    commentator | - | media | - | person
    pundit | - | media | - | person
    -- carers and patients at home
    caregiver | - | citizen | - | person
    carer | - | citizen | - | person
    """
}
