// Names of bodies known all over the world, for names and source typing: state bodies and those of
// several states, aid and rights, unions, science, arts, press. Entry: name | capacity | flag.
// capacity as in RoleNouns. flag: ambiguous (also a common word, a person or a place as written:
// Met, Brookings, Liberty), or -. Names that a word of OrganisationWords gives away are mostly left
// out; so are outlets of MediaWords. As written in news, without "The". Written for this project.
// Licence: Apache-2.0.

/// States, alliances, associations, science, arts, press.
public enum Organisations {
  /// Every list of names of organisations; they have the same fields, and no name stands in two.
  public static let lists: [StaticString] = [
    entries, PoliticalOrganisations.entries, TechnologyCompanies.entries,
    IndustrialCompanies.entries, ConsumerCompanies.entries, SportsTeams.entries,
  ]

  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- United States
    AmeriCorps | government | -
    ATF | government | -
    BLM | government | ambiguous
    Capitol Hill | government | ambiguous
    CBO | government | -
    CBP | government | -
    CDC | government | -
    CENTCOM | government | -
    Centcom | government | -
    Centers for Disease Control | government | -
    Centers for Disease Control and Prevention | government | -
    CFPB | government | -
    CFTC | government | -
    CIA | government | -
    Civil Defence | emergency | -
    CMS | government | -
    Coalition Provisional Authority | government | -
    Coast Guard | emergency | -
    Congress | government | ambiguous
    DARPA | government | -
    Darpa | government | -
    DEA | government | -
    Delta Force | army | -
    DHS | government | -
    DNC | government | -
    DoD | government | -
    DOGE | government | -
    DoJ | government | -
    DOJ | government | -
    EEOC | government | -
    EPA | government | -
    Ex-Im Bank | government | -
    FAA | government | -
    FBI | government | -
    FCC | government | -
    FDA | government | -
    FDIC | government | -
    FEC | government | -
    Fed | government | ambiguous
    Federal Reserve | government | -
    FEMA | government | -
    Fema | government | -
    FERC | government | -
    FinCEN | government | -
    Foggy Bottom | government | -
    FTC | government | -
    GAO | government | -
    Green Berets | army | -
    GSA | government | -
    HHS | government | -
    Homeland Security | government | -
    House of Representatives | government | -
    HUD | government | -
    ICE | government | ambiguous
    IRS | government | -
    JPL | academic | -
    Justice Department | government | -
    Langley | government | ambiguous
    LAPD | justice | -
    Lawrence Livermore | academic | -
    NASA | government | -
    Nasa | government | -
    National Guard | army | -
    National Institutes of Health | government | -
    Navy SEALs | army | -
    Navy Seals | army | -
    NCTC | government | -
    NHTSA | government | -
    NIH | government | -
    NIST | government | -
    NLRB | government | -
    NOAA | government | -
    NORAD | government | -
    NSA | government | -
    NSC | government | -
    NTSB | government | -
    NYPD | justice | -
    OMB | government | -
    OPM | government | -
    OSHA | government | -
    Oval Office | government | -
    Peace Corps | government | -
    Pentagon | army | -
    Quantico | government | ambiguous
    RNC | party | -
    Sandia | academic | ambiguous
    SBA | government | -
    Seal Team Six | army | -
    SEC | government | -
    Secret Service | government | -
    Senate | government | ambiguous
    Smithsonian | academic | -
    State Department | government | -
    Supreme Court | justice | -
    TSA | government | -
    TVA | government | -
    U.S. Marshals | justice | -
    US Marshals | justice | -
    USAID | government | -
    USCIS | government | -
    USDA | government | -
    USGS | government | -
    USTR | government | -
    VA | government | -
    West Wing | government | -
    White House | government | -
    -- Britain and Ireland
    Acas | government | -
    Bank of England | government | -
    BoE | government | -
    Border Force | government | -
    CAA | government | -
    Chequers | government | ambiguous
    Clarence House | government | -
    CMA | government | -
    Cobra | government | ambiguous
    Companies House | government | -
    CPS | justice | -
    CQC | government | -
    Dail | government | -
    Dail Eireann | government | -
    DCMS | government | -
    Defra | government | -
    DEFRA | government | -
    DfE | government | -
    DfT | government | -
    Downing Street | government | -
    DUP | party | -
    DVLA | government | -
    DWP | government | -
    Dáil | government | -
    Estyn | government | -
    FCA | government | -
    FCDO | government | -
    FCO | government | -
    FSA | government | -
    Garda Síochána | justice | -
    GCHQ | government | -
    Highways England | government | -
    HMP | government | -
    HMRC | government | -
    Holyrood | government | ambiguous
    Home Office | government | -
    House of Commons | government | -
    House of Lords | government | -
    HSE | government | -
    ICO | government | -
    Independent Office for Police Conduct | justice | -
    Information Commissioner | government | -
    Insolvency Service | government | -
    IOPC | justice | -
    IPCC | government | -
    Ipsa | government | -
    Met | justice | ambiguous
    Met Office | government | -
    MHRA | health | -
    MI5 | government | -
    MI6 | government | -
    MoD | government | -
    MPC | government | -
    NAO | government | -
    Natural England | government | -
    NCA | justice | -
    NHS | health | -
    NHS England | health | -
    NHS Scotland | health | -
    NHS Wales | health | -
    NICE | health | ambiguous
    Nirex | government | -
    OBR | government | -
    Ofcom | government | -
    Ofgem | government | -
    Ofqual | government | -
    Ofsted | government | -
    Ofwat | government | -
    Old Bailey | justice | -
    ONS | government | -
    Ordnance Survey | government | -
    Parliament | government | ambiguous
    PHE | health | -
    Porton Down | government | ambiguous
    PRA | government | -
    PSNI | justice | -
    Public Health England | health | -
    RAF | army | -
    Red Arrows | army | -
    RNLI | emergency | -
    Royal Marines | army | -
    Royal Navy | army | -
    RUC | justice | -
    Sandhurst | army | ambiguous
    Scotland Yard | justice | -
    Senedd | government | -
    SFO | justice | -
    SIS | government | -
    Sizewell C | company | -
    Special Branch | justice | -
    Stormont | government | ambiguous
    Treasury | government | ambiguous
    UK Biobank | academic | -
    UK Sport | sport | -
    UKHSA | health | -
    UKIP | party | -
    Wellcome | ngo | ambiguous
    Whitehall | government | ambiguous
    -- other states
    AIIMS | health | -
    AIVD | government | -
    ANSSI | government | -
    ASIC | government | -
    ASIO | government | -
    Aso Rock | government | -
    Auswärtiges Amt | government | -
    BaFin | government | -
    Bank of Japan | government | -
    Bankova | government | -
    Banxico | government | -
    BfArM | health | -
    BfV | government | -
    BKA | justice | -
    Blue Helmets | army | ambiguous
    Blue House | government | -
    BND | government | -
    BOJ | government | -
    BoJ | government | -
    Bundesbank | government | -
    Bundeskriminalamt | justice | -
    Bundespolizei | justice | -
    Bundesrat | government | -
    Bundestag | government | -
    Bundeswehr | army | -
    Carabinieri | justice | -
    Casa Rosada | government | -
    CBI | government | -
    CERN | academic | -
    Chigi | government | ambiguous
    CNES | government | -
    Conseil d'Etat | government | -
    Cortes | government | ambiguous
    CSIC | academic | -
    CSIRO | academic | -
    CSIS | government | -
    DGSE | government | -
    DGSI | government | -
    Diet | government | ambiguous
    DRDO | government | -
    Duma | government | -
    Eduskunta | government | -
    Elysee | government | -
    Elysée | government | -
    Ertzaintza | justice | -
    Federal Security Service | government | -
    Federales | justice | -
    Folketing | government | -
    Folketinget | government | -
    Foreign Intelligence Service | government | -
    Frelimo | party | -
    Frontex | government | -
    FSB | government | -
    FSO | government | -
    Gendarmerie | justice | -
    GRU | government | -
    Guardia Civil | justice | -
    Guardia di Finanza | justice | -
    GUR | government | -
    Halkbank | company | -
    Hofburg | government | ambiguous
    Holy See | religious | -
    IAF | army | -
    IDF | army | -
    INE | government | -
    Inpe | government | -
    IRGC | army | -
    ISI | government | -
    ISPR | government | -
    ISRO | government | -
    Isro | government | -
    Itamaraty | government | -
    JAXA | government | -
    JMA | government | -
    Kantei | government | -
    Kasumigaseki | government | -
    KGB | government | -
    Knesset | government | -
    Komnas HAM | ngo | -
    KPK | government | -
    Kremlin | government | -
    Likud | party | -
    Lok Sabha | government | -
    Los Pinos | government | -
    Lubyanka | government | -
    Majlis | government | -
    Malacanang | government | -
    Malacañang | government | -
    MAS | government | -
    Meti | government | -
    METI | government | -
    MINUSMA | army | -
    Moncloa | government | -
    Mossad | government | -
    Mossos d'Esquadra | justice | -
    Nabanna | government | -
    NABU | government | -
    NADRA | government | -
    NDRC | government | -
    NHK World | media | -
    Nippon Ishin | party | -
    NPC | government | -
    Oireachtas | government | -
    Palais Bourbon | government | -
    Palazzo Chigi | government | -
    PBOC | government | -
    PEMRA | government | -
    People's Bank of China | government | -
    PLA | army | ambiguous
    Planalto | government | -
    Politburo | government | ambiguous
    Quai d'Orsay | government | -
    Quds Force | army | -
    Quirinale | government | -
    Rada | government | ambiguous
    Rajya Sabha | government | -
    Rashtrapati Bhavan | government | -
    RBA | government | -
    RBI | government | -
    RBNZ | government | -
    RCMP | justice | -
    Reserve Bank of India | government | -
    Revolutionary Guard | army | -
    Riigikogu | government | -
    Riksbank | government | -
    Riksdag | government | -
    Roman Curia | religious | -
    Rosaviatsia | government | -
    Roscosmos | government | -
    Roskomnadzor | government | -
    Rospotrebnadzor | government | -
    Rosstat | government | -
    SAPS | justice | -
    SARS | government | ambiguous
    SBU | government | -
    SEBI | government | -
    Securitate | government | -
    Seimas | government | -
    Sejm | government | -
    Shin Bet | government | -
    SNB | government | -
    SSU | government | -
    Stasi | government | -
    Statistics Canada | government | -
    StatsCan | government | -
    Storting | government | -
    SVR | government | -
    Säpo | government | -
    Tatmadaw | army | -
    TEPJF | government | -
    Tsahal | army | -
    UDI | government | -
    UIDAI | government | -
    Ukroboronprom | company | -
    Union Buildings | government | -
    UOKiK | government | -
    Vatican | religious | ambiguous
    Verkhovna Rada | government | -
    Yad Vashem | ngo | -
    Zarzuela | government | -
    Zhongnanhai | government | -
    Élysée | government | -
    -- international bodies
    ADB | ngo | -
    AfDB | ngo | -
    African Union | ngo | -
    AIIB | ngo | -
    AMISOM | army | -
    ANZUS | ngo | -
    APEC | ngo | -
    Arab League | ngo | -
    ASEAN | ngo | -
    Asean | ngo | -
    Asia-Pacific Economic Cooperation | ngo | -
    Aukus | ngo | -
    AUKUS | ngo | -
    BIS | ngo | -
    BRICS | ngo | -
    Brics | ngo | -
    CARICOM | ngo | -
    Caricom | ngo | -
    CELAC | ngo | -
    CEMAC | ngo | -
    CIS | ngo | -
    Cites | ngo | ambiguous
    COMESA | ngo | -
    Comintern | ngo | -
    Commonwealth | ngo | ambiguous
    Commonwealth of Independent States | ngo | -
    Council of Europe | ngo | -
    CSTO | ngo | -
    CTBTO | ngo | -
    E.U. | ngo | -
    EASA | ngo | -
    East African Community | ngo | -
    EBRD | ngo | -
    ECB | ngo | -
    ECDC | health | -
    ECHR | justice | -
    Ecofin | ngo | -
    ECOMOG | army | -
    ECOSOC | ngo | -
    Ecowas | ngo | -
    ECOWAS | ngo | -
    EEA | ngo | -
    EEC | ngo | -
    EFSA | ngo | -
    EFTA | ngo | -
    Efta | ngo | -
    EIB | ngo | -
    EMA | health | -
    ESA | ngo | -
    EU | ngo | -
    Euratom | ngo | -
    Eurogroup | ngo | -
    Eurojust | justice | -
    European Central Bank | ngo | -
    European Commission | ngo | -
    European Court of Human Rights | justice | -
    European Union | ngo | -
    Europol | justice | -
    Eurostat | ngo | -
    FAO | ngo | -
    FATF | ngo | -
    Five Eyes | ngo | -
    Francophonie | ngo | -
    G-20 | ngo | -
    G-7 | ngo | -
    G-8 | ngo | -
    G20 | ngo | -
    G7 | ngo | -
    G77 | ngo | -
    G8 | ngo | -
    GAVI | health | -
    Gavi | health | -
    GCC | ngo | -
    Global Fund | health | -
    Group of 20 | ngo | -
    Group of Seven | ngo | -
    IAEA | ngo | -
    IATA | ngo | -
    ICAO | ngo | -
    ICC | ngo | -
    ICJ | justice | -
    ICRC | ngo | -
    ICTR | justice | -
    ICTY | justice | -
    IEA | ngo | -
    IFAD | ngo | -
    IFC | ngo | -
    IFRC | ngo | -
    IGAD | ngo | -
    Igad | ngo | -
    ILO | ngo | -
    IMF | ngo | -
    IMO | ngo | -
    Intergovernmental Panel on Climate Change | academic | -
    International Organization for Migration | ngo | -
    International Tribunal for the Law of the Sea | justice | -
    Interpol | justice | -
    IOM | ngo | -
    IPU | ngo | -
    IRENA | ngo | -
    ISAF | army | -
    ITU | ngo | -
    KFOR | army | -
    La Francophonie | ngo | -
    League of Nations | ngo | -
    Mercosur | ngo | -
    MERCOSUR | ngo | -
    MONUSCO | army | -
    NATO | ngo | -
    Nato | ngo | -
    OAS | ngo | -
    OAU | ngo | -
    OCHA | ngo | -
    OECD | ngo | -
    OIC | ngo | -
    OPCW | ngo | -
    OPEC | ngo | -
    Opec | ngo | -
    OPEC+ | ngo | -
    OSCE | ngo | -
    PAHO | health | -
    Paris Club | ngo | -
    Permanent Court of Arbitration | justice | -
    Quad | ngo | ambiguous
    Quartet | ngo | ambiguous
    Red Crescent | ngo | -
    Red Cross | ngo | -
    SAARC | ngo | -
    Saarc | ngo | -
    SADC | ngo | -
    SCO | ngo | -
    SFOR | army | -
    Southern African Development Community | ngo | -
    U.N. | ngo | -
    UN | ngo | -
    UN Women | ngo | -
    UN-Habitat | ngo | -
    UNAIDS | health | -
    UNAMA | ngo | -
    UNAMID | army | -
    UNCTAD | ngo | -
    UNDP | ngo | -
    UNEP | ngo | -
    Unep | ngo | -
    UNESCO | ngo | -
    Unesco | ngo | -
    UNFCCC | ngo | -
    UNFPA | ngo | -
    UNHCR | ngo | -
    UNICEF | ngo | -
    Unicef | ngo | -
    UNIFIL | army | -
    Unifil | army | -
    UNITAID | health | -
    United Nations | ngo | -
    United Nations High Commissioner for Refugees | ngo | -
    UNMIK | ngo | -
    UNMISS | army | -
    UNODC | ngo | -
    UNOSOM | army | -
    UNPROFOR | army | -
    UNRWA | ngo | -
    Unrwa | ngo | -
    UNSCOM | ngo | -
    UNTAET | ngo | -
    UPOV | ngo | -
    UPU | ngo | -
    Visegrad Group | ngo | -
    Warsaw Pact | ngo | -
    WEF | ngo | -
    WFP | ngo | -
    WHO | health | -
    WIPO | ngo | -
    WMO | ngo | -
    World Bank | ngo | -
    World Food Program | ngo | -
    World Food Programme | ngo | -
    WTO | ngo | -
    -- aid, rights and environment
    350.org | ngo | -
    AARP | ngo | -
    Access Now | ngo | ambiguous
    ACLU | ngo | -
    Action Contre la Faim | ngo | -
    Action on Hearing Loss | ngo | -
    ActionAid | ngo | -
    ADL | ngo | -
    Age UK | ngo | -
    AIPAC | ngo | -
    Aipac | ngo | -
    Al-Anon | ngo | -
    Alcoholics Anonymous | ngo | -
    Americares | ngo | -
    Amnesty | ngo | ambiguous
    Amnesty International | ngo | -
    Anglican Communion | religious | -
    Article 19 | ngo | ambiguous
    ASPCA | ngo | -
    Ateret Cohanim | ngo | -
    Avaaz | ngo | -
    B'Tselem | ngo | -
    Barnardo's | ngo | -
    Battersea Dogs & Cats Home | ngo | -
    Bellona | ngo | ambiguous
    Black Lives Matter | ngo | -
    Boy Scouts | ngo | -
    Boy Scouts of America | ngo | -
    BRAC | ngo | -
    Branch Davidians | religious | -
    Breaking the Silence | ngo | ambiguous
    Breast Cancer Now | ngo | -
    Brot für die Welt | ngo | -
    BTselem | ngo | -
    Cafod | ngo | -
    CAFOD | ngo | -
    CAIR | ngo | -
    Cancer Research UK | ngo | -
    Caritas | ngo | ambiguous
    Carnegie Endowment | ngo | ambiguous
    Catholic Church | religious | -
    ChildFund | ngo | -
    Childline | ngo | -
    Christian Aid | ngo | -
    Church of England | religious | -
    Citizen Lab | academic | -
    Citizens Advice | ngo | -
    Citizens United | ngo | -
    ClientEarth | ngo | -
    CND | ngo | -
    Code Pink | ngo | -
    Combatants for Peace | ngo | -
    Committee to Protect Journalists | ngo | -
    Common Cause | ngo | ambiguous
    Consumer Reports | ngo | ambiguous
    CORE | ngo | -
    Council on American-Islamic Relations | ngo | -
    CPJ | ngo | -
    Crisis UK | ngo | -
    Cruz Roja | ngo | -
    Diabetes UK | ngo | -
    Doctors of the World | ngo | -
    Doctors Without Borders | ngo | -
    Earth First! | ngo | ambiguous
    Earthjustice | ngo | -
    EarthJustice | ngo | -
    EMILY's List | ngo | -
    Emily's List | ngo | -
    Emmaus | ngo | ambiguous
    Everytown | ngo | ambiguous
    Everytown for Gun Safety | ngo | -
    Extinction Rebellion | ngo | -
    FAIR | ngo | ambiguous
    Falun Gong | religious | -
    Falungong | religious | -
    Feeding America | ngo | -
    Femen | ngo | -
    FEMEN | ngo | -
    FIDH | ngo | -
    Free Tibet | ngo | ambiguous
    Freedom House | ngo | -
    Freemasons | ngo | -
    Friends of the Earth | ngo | -
    Gideons | ngo | -
    Giffords | ngo | ambiguous
    Gingerbread | ngo | ambiguous
    Girl Guides | ngo | -
    Girl Scouts | ngo | -
    Girlguiding | ngo | -
    GLAAD | ngo | -
    Glaad | ngo | -
    Global Witness | ngo | ambiguous
    Goodwill | ngo | ambiguous
    Goonj | ngo | -
    Greenpeace | ngo | -
    Habitat for Humanity | ngo | -
    Hadassah | ngo | ambiguous
    Help for Heroes | ngo | -
    Help the Aged | ngo | -
    Hillsong | religious | -
    HRW | ngo | -
    Human Rights First | ngo | ambiguous
    Human Rights Watch | ngo | -
    Illuminati | ngo | -
    Im Tirtzu | ngo | -
    Index on Censorship | ngo | -
    Insulate Britain | ngo | -
    IRC | ngo | -
    Islamic Society of North America | religious | -
    IUCN | ngo | -
    J Street | ngo | -
    JDRF | ngo | -
    Jehovah's Witnesses | religious | -
    Jesuit Refugee Service | ngo | -
    Just Stop Oil | ngo | -
    Kahane Chai | ngo | -
    Kiwanis | ngo | -
    Knights of Columbus | ngo | -
    Knights Templar | religious | -
    La Raza | ngo | -
    Lambda Legal | ngo | -
    Liberty | ngo | ambiguous
    Love Commandos | ngo | -
    LULAC | ngo | -
    Macmillan Cancer Support | ngo | -
    MADD | ngo | -
    Make-A-Wish | ngo | -
    March of Dimes | ngo | -
    Marie Curie Cancer Care | ngo | -
    Medair | ngo | -
    Medecins Sans Frontieres | ngo | -
    Memorial | ngo | ambiguous
    Mencap | ngo | -
    Mensa | ngo | -
    Migrant Offshore Aid Station | ngo | -
    Mind | ngo | ambiguous
    Misereor | ngo | -
    Missing People | ngo | ambiguous
    Moms Demand Action | ngo | -
    Moms for Liberty | ngo | -
    Moonies | religious | -
    Mossawa | ngo | -
    Mothers of the Plaza de Mayo | ngo | -
    MoveOn | ngo | -
    MoveOn.org | ngo | -
    MSF | ngo | -
    Muslim Council of Britain | ngo | -
    Médecins Sans Frontières | ngo | -
    NAACP | ngo | -
    NARAL | ngo | -
    NatCen | academic | -
    Nation of Islam | religious | -
    Nature Conservancy | ngo | -
    NRA | ngo | -
    NRDC | ngo | -
    NSPCC | ngo | -
    Oceana | ngo | ambiguous
    Open Society Foundations | ngo | -
    Opus Dei | religious | -
    Oxfam | ngo | -
    Oxfam America | ngo | -
    Oxfam GB | ngo | -
    Parkinson's UK | ngo | -
    PDSA | ngo | -
    Peace Now | ngo | ambiguous
    PEN America | ngo | -
    PETA | ngo | -
    Peta | ngo | -
    Physicians for Human Rights | ngo | -
    Planned Parenthood | ngo | -
    Project Veritas | ngo | -
    Public Citizen | ngo | -
    Pussy Riot | ngo | -
    Ramblers | ngo | ambiguous
    Refuge | ngo | ambiguous
    Reporters Sans Frontières | ngo | -
    Reporters Without Borders | ngo | -
    Reprieve | ngo | ambiguous
    Rotary | ngo | ambiguous
    Rotary International | ngo | -
    RSPB | ngo | -
    RSPCA | ngo | -
    Saferworld | ngo | -
    Salvation Army | ngo | -
    Samaritan's Purse | ngo | -
    Samaritans | ngo | ambiguous
    Save the Children | ngo | -
    Save the Whales | ngo | -
    SBC | religious | -
    Scientology | religious | -
    SCLC | ngo | -
    Scope | ngo | ambiguous
    Sea Shepherd | ngo | -
    Sea-Watch | ngo | -
    Secours Populaire | ngo | -
    Shelter | ngo | ambiguous
    Sierra Club | ngo | -
    SNCC | ngo | -
    SOS Children's Villages | ngo | -
    SOS Mediterranee | ngo | -
    SOS Méditerranée | ngo | -
    SOS Racisme | ngo | -
    Southall Black Sisters | ngo | -
    Southern Baptist Convention | religious | -
    SPLC | ngo | -
    St Vincent de Paul | ngo | -
    Stonewall | ngo | ambiguous
    Stop Huntingdon Animal Cruelty | ngo | -
    Survivors UK | ngo | -
    Susan G. Komen | ngo | -
    Sustrans | ngo | -
    Tablighi Jamaat | religious | -
    Teach for America | ngo | -
    Tearfund | ngo | -
    Transparency International | ngo | -
    Trocaire | ngo | -
    Trócaire | ngo | -
    TUC | ngo | -
    Turning Point USA | ngo | -
    Tzu Chi | ngo | -
    UNICEF UK | ngo | -
    United Way | ngo | -
    VSO | ngo | -
    WaterAid | ngo | -
    Welthungerhilfe | ngo | -
    Womankind | ngo | ambiguous
    Women's Aid | ngo | -
    World Central Kitchen | ngo | -
    World Council of Churches | religious | -
    World Vision | ngo | -
    World Wide Fund for Nature | ngo | -
    Worldwatch | ngo | -
    WWF | ngo | -
    YMCA | ngo | -
    Youth Ki Awaaz | ngo | -
    YWCA | ngo | -
    Zoological Society of London | ngo | -
    -- unions, employers and professions
    ABA | ngo | -
    AFL-CIO | ngo | -
    AFSCME | ngo | -
    AFT | ngo | -
    Airlines for America | ngo | -
    AMA | health | -
    American Federation of Teachers | ngo | -
    Amicus | ngo | ambiguous
    ASLEF | ngo | -
    Aslef | ngo | -
    ATL | ngo | -
    Balpa | ngo | -
    BALPA | ngo | -
    BCC | ngo | -
    BDA | health | -
    BIMCO | ngo | -
    BMA | health | -
    BPI | ngo | -
    BRC | ngo | -
    British Chambers of Commerce | ngo | -
    Business Roundtable | ngo | -
    BusinessEurope | ngo | -
    CBI Scotland | ngo | -
    CCOO | ngo | -
    CFDT | ngo | -
    CGIL | ngo | -
    CGT | ngo | -
    Change to Win | ngo | ambiguous
    CISL | ngo | -
    CNT | ngo | -
    Comisiones Obreras | ngo | -
    Communications Workers of America | ngo | -
    Confindustria | ngo | -
    Copa-Cogeca | ngo | -
    COSATU | ngo | -
    Cosatu | ngo | -
    CUPE | ngo | -
    CWA | ngo | -
    CWU | ngo | -
    DBB | ngo | -
    DGB | ngo | -
    Directors Guild of America | ngo | -
    Equity | ngo | ambiguous
    FBU | ngo | -
    FNV | ngo | -
    FO | ngo | -
    Force Ouvrière | ngo | -
    GEW | ngo | -
    GMB | ngo | -
    Histadrut | ngo | -
    Hotrec | ngo | -
    IATSE | ngo | -
    IG BCE | ngo | -
    IG Metall | ngo | -
    ILWU | ngo | -
    Industrial Workers of the World | ngo | -
    Intertanko | ngo | -
    ITF | ngo | -
    KCTU | ngo | -
    Keidanren | ngo | -
    LO | ngo | ambiguous
    Make UK | ngo | -
    Marburger Bund | ngo | -
    Medef | ngo | -
    MEDEF | ngo | -
    Motion Picture Association of America | ngo | -
    MPAA | ngo | -
    NAHT | ngo | -
    NAM | ngo | -
    NASSCOM | ngo | -
    Nasscom | ngo | -
    NASUWT | ngo | -
    National Union of Journalists | ngo | -
    National Union of Mineworkers | ngo | -
    National Union of Rail, Maritime and Transport Workers | ngo | -
    National Union of Students | ngo | -
    National Union of Teachers | ngo | -
    NEA | ngo | -
    NEU | ngo | -
    NFIB | ngo | -
    NFU | ngo | -
    NUJ | ngo | -
    NUM | ngo | -
    NUMSA | ngo | -
    Numsa | ngo | -
    NUS | ngo | -
    NUT | ngo | -
    OPZZ | ngo | -
    PCS | ngo | -
    Pharmaceutical Research and Manufacturers of America | ngo | -
    PhRMA | ngo | -
    POA | ngo | -
    Prospect | ngo | ambiguous
    RCN | health | -
    Recording Industry Association of America | ngo | -
    RIAA | ngo | -
    RIBA | ngo | -
    RICS | ngo | -
    RMT | ngo | -
    Royal College of Nursing | health | -
    Royal College of Physicians | health | -
    Royal College of Surgeons | health | -
    SAG | ngo | ambiguous
    SAG-AFTRA | ngo | -
    SEIU | ngo | -
    SMMT | ngo | -
    Solidarity | ngo | ambiguous
    Solidarnosc | ngo | -
    Teamsters | ngo | -
    techUK | ngo | -
    TSSA | ngo | -
    UAW | ngo | -
    UCATT | ngo | -
    Ucatt | ngo | -
    UCU | ngo | -
    UFCW | ngo | -
    UGT | ngo | -
    UIL | ngo | -
    UKHospitality | ngo | -
    UMWA | ngo | -
    Unifor | ngo | -
    UNISON | ngo | -
    Unison | ngo | ambiguous
    Unite | ngo | ambiguous
    United Auto Workers | ngo | -
    United Farm Workers | ngo | -
    United Food and Commercial Workers | ngo | -
    United Mine Workers | ngo | -
    United Steelworkers | ngo | -
    Usdaw | ngo | -
    USDAW | ngo | -
    USW | ngo | -
    Ver.di | ngo | -
    Verdi | ngo | ambiguous
    WGA | ngo | -
    Writers Guild of America | ngo | -
    Zengakuren | ngo | -
    ÖGB | ngo | -
    -- science, schools and think tanks
    AAAS | academic | -
    Academy | academic | ambiguous
    Addenbrooke's | health | -
    AEI | academic | -
    Afrobarometer | academic | -
    ANU | academic | -
    Bambino Gesù | health | -
    Baylor | academic | ambiguous
    BBC Verify | media | -
    Bellevue | health | ambiguous
    Berklee | academic | -
    Birkbeck | academic | -
    Bocconi | academic | -
    Broadmoor | health | ambiguous
    Brookings | academic | ambiguous
    Brown | academic | ambiguous
    Bruegel | academic | ambiguous
    Caltech | academic | -
    Cambridge Econometrics | academic | -
    Carnegie Endowment for International Peace | academic | -
    Carnegie Mellon | academic | ambiguous
    Cato | academic | ambiguous
    Cedars-Sinai | health | -
    CEPR | academic | -
    Charité | health | -
    Chatham House | academic | -
    CNRS | academic | -
    Columbia | academic | ambiguous
    ComRes | academic | -
    Copernicus | academic | ambiguous
    Cornell | academic | ambiguous
    Council on Foreign Relations | academic | -
    CUNY | academic | -
    Dana-Farber | health | -
    Dartmouth | academic | ambiguous
    Datafolha | academic | -
    Demos | academic | ambiguous
    Duke | academic | ambiguous
    EPFL | academic | -
    ETH | academic | -
    ETH Zurich | academic | -
    Eton | academic | ambiguous
    Fermilab | academic | -
    Fraunhofer | academic | -
    Fudan | academic | -
    George Mason | academic | ambiguous
    Georgetown | academic | ambiguous
    Georgia Tech | academic | -
    Goddard | academic | ambiguous
    Goldsmiths | academic | ambiguous
    Great Ormond Street | health | -
    Guy's and St Thomas' | health | -
    Harrow | academic | ambiguous
    Harvard | academic | ambiguous
    Ifo | academic | -
    IFPRI | academic | -
    IFS | academic | -
    IIASA | academic | -
    IISS | academic | -
    IIT | academic | -
    IIT Bombay | academic | -
    IIT Delhi | academic | -
    Imperial College London | academic | -
    INED | academic | -
    INRAE | academic | -
    INSEAD | academic | -
    Insead | academic | -
    Inserm | academic | -
    Institut Pasteur | academic | -
    International Institute for Strategic Studies | academic | -
    IPPR | academic | -
    JNU | academic | -
    Johns Hopkins | academic | -
    Juilliard | academic | -
    KAIST | academic | -
    Kaist | academic | -
    Karolinska | academic | -
    King's College London | academic | -
    Latinobarómetro | academic | -
    Le Moyne | academic | ambiguous
    Levada | academic | ambiguous
    LSE | academic | -
    Ludwig Maximilian | academic | ambiguous
    Marist | academic | ambiguous
    Mass General | health | -
    Massachusetts General | health | -
    MD Anderson | health | -
    Memorial Sloan Kettering | health | -
    MGIMO | academic | -
    MIT | academic | -
    Monmouth | academic | ambiguous
    Mount Sinai | health | ambiguous
    NBER | academic | -
    Nesta | academic | ambiguous
    Nobel Committee | academic | -
    Northwestern | academic | ambiguous
    Notre Dame | academic | ambiguous
    NYU | academic | -
    Ohio State | academic | -
    Opinium | academic | -
    Penn State | academic | -
    Pew | academic | ambiguous
    Princeton | academic | ambiguous
    Quinnipiac | academic | -
    RAND | academic | -
    Rand | academic | ambiguous
    Rasmussen | academic | ambiguous
    Rice | academic | ambiguous
    RKI | health | -
    Robert Koch Institut | health | -
    Royal Academy | academic | -
    Royal Society | academic | -
    RUSI | academic | -
    Rusi | academic | -
    Rutgers | academic | ambiguous
    Savanta | academic | -
    Sciences Po | academic | -
    Scripps | academic | ambiguous
    SIPRI | academic | -
    SOAS | academic | -
    Sorbonne | academic | -
    St. Jude | health | ambiguous
    Stanford | academic | ambiguous
    SUNY | academic | -
    Survation | academic | -
    Technion | academic | -
    Texas A&M | academic | -
    Trinity College Dublin | academic | -
    Tsinghua | academic | -
    Tufts | academic | ambiguous
    UC Berkeley | academic | -
    UC Davis | academic | -
    UC San Diego | academic | -
    UCD | academic | -
    UCL | academic | -
    UCLA | academic | -
    UCSF | academic | -
    UMass | academic | -
    UNAM | academic | -
    UNC | academic | -
    USC | academic | -
    Vanderbilt | academic | ambiguous
    Vassar | academic | ambiguous
    Virginia Tech | academic | -
    Walter Reed | health | ambiguous
    Wellesley | academic | ambiguous
    West Point | army | ambiguous
    Wharton | academic | ambiguous
    Woods Hole | academic | -
    Yale | academic | ambiguous
    Zogby | academic | ambiguous
    -- museums, theatres and festivals
    Art Institute of Chicago | arts | -
    Ashmolean | arts | -
    BAFTA | arts | -
    Bafta | arts | -
    Barbican | arts | ambiguous
    Bayreuth | arts | ambiguous
    Berlinale | arts | -
    BFI | arts | -
    Bolshoi | arts | -
    Carnegie Hall | arts | -
    Centre Pompidou | arts | -
    Coachella | arts | ambiguous
    Comédie-Française | arts | -
    Covent Garden | arts | ambiguous
    Documenta | arts | -
    Edinburgh Fringe | arts | -
    English Heritage | arts | -
    ENO | arts | -
    Glastonbury | arts | ambiguous
    Glyndebourne | arts | -
    Guggenheim | arts | ambiguous
    Hermitage | arts | ambiguous
    Kennedy Center | arts | -
    La Scala | arts | -
    Lincoln Center | arts | -
    Lollapalooza | arts | -
    Louvre | arts | -
    Mariinsky | arts | -
    MoMA | arts | -
    Musée d'Orsay | arts | -
    Old Vic | arts | -
    Prado | arts | ambiguous
    RADA | arts | -
    Rijksmuseum | arts | -
    Royal Albert Hall | arts | -
    Royal Ballet | arts | -
    RSC | arts | -
    Sadler's Wells | arts | -
    Sundance | arts | ambiguous
    Tate | arts | ambiguous
    Tate Britain | arts | -
    Tate Modern | arts | -
    Uffizi | arts | -
    V&A | arts | -
    Wigmore Hall | arts | -
    Young Vic | arts | -
    -- press and broadcasting
    444.hu | media | -
    60 Minutes | media | -
    7News | media | -
    9News | media | -
    Aaj Tak | media | -
    ABC Australia | media | -
    AccuWeather | media | -
    ACLED | academic | -
    Ad Age | media | -
    Adweek | media | -
    Ahram Online | media | -
    Al Arabiya English | media | -
    Al Hadath | media | -
    Al-Alam | media | -
    Al-Hurra | media | -
    Alhurra | media | -
    AlterNet | media | -
    AmaBhungane | media | -
    American Prospect | media | -
    Antena 3 | media | -
    ARTE | media | -
    Arte | media | -
    Asian Age | media | -
    ATV | media | -
    Autocar | media | -
    Aviation Week | media | -
    B92 | media | -
    Balkan Insight | media | -
    BBC Africa | media | -
    BBC Arabic | media | -
    BBC Northern Ireland | media | -
    BBC Persian | media | -
    BBC Radio 1 | media | -
    BBC Radio 2 | media | -
    BBC Radio 5 Live | media | -
    BBC Russian | media | -
    BBC Scotland | media | -
    BBC Three | media | -
    BBC Two | media | -
    BBC Ukraine | media | -
    BBC Wales | media | -
    Belsat | media | -
    BET | media | ambiguous
    Big Issue | media | ambiguous
    Bisnow | media | -
    Blic | media | -
    BNN | media | -
    Bravo | media | ambiguous
    Canal 13 | media | -
    Car and Driver | media | ambiguous
    CBN | media | -
    CBS Sports | media | -
    Channel 10 | media | -
    Channel 11 | media | -
    Channel 14 | media | -
    Channel Nine | media | -
    Channel One Russia | media | -
    Channel Seven | media | -
    Citizen Digital | media | -
    CNN Philippines | media | -
    Cosmopolitan | media | ambiguous
    Daily Kos | media | -
    Daily Mail Australia | media | -
    Daily Sabah | media | -
    Danas | media | ambiguous
    Delfi | media | ambiguous
    Democracy Now! | media | -
    Der Freitag | media | -
    Detik | media | -
    Detikcom | media | -
    Down To Earth | media | ambiguous
    Ebony | media | ambiguous
    Editor & Publisher | media | -
    El Nacional | media | -
    El Tiempo Latino | media | -
    Elle | media | ambiguous
    Engadget | media | -
    Entertainment Tonight | media | -
    EWTN | media | -
    FactCheck.org | media | -
    Focus Taiwan | media | -
    Frontier Myanmar | media | -
    Full Fact | media | ambiguous
    Gazeta.ru | media | -
    Gizmodo | media | -
    Glamour | media | ambiguous
    Good Housekeeping | media | -
    Good Morning America | media | -
    Good Morning Britain | media | -
    GQ | media | -
    Grist | media | ambiguous
    Grub Street | media | ambiguous
    Guancha | media | -
    Guardian Nigeria | media | -
    Haber Turk | media | -
    HARDtalk | media | -
    Human Events | media | ambiguous
    IGN | media | -
    Index.hu | media | -
    Inside Edition | media | -
    InsideEVs | media | -
    IOL | media | -
    Irrawaddy | media | ambiguous
    ITAR-TASS | media | -
    Itar-Tass | media | -
    Jezebel | media | ambiguous
    JTA | media | -
    Khaosod | media | -
    Kotaku | media | -
    Kurdistan 24 | media | -
    KyivPost | media | -
    LADbible | media | -
    Lawfare | media | ambiguous
    LBCI | media | -
    Lenta.ru | media | -
    LiveScience | media | -
    Lrytas | media | -
    Mada Masr | media | -
    MaltaToday | media | -
    Marie Claire | media | ambiguous
    Mizzima | media | -
    Mondoweiss | media | -
    Moneyweek | media | -
    MTV Lebanon | media | -
    Mumsnet | media | -
    Myanmar Now | media | -
    Network Ten | media | -
    News18 | media | -
    News24 | media | -
    Newsbeat | media | -
    NewsGuard | media | -
    Newshub | media | -
    Nexta | media | -
    NEXTA | media | -
    Nikkei Asia | media | -
    NK Pro | media | -
    NME | media | -
    Novosti | media | -
    NYT | media | -
    OANN | media | -
    OCCRP | media | -
    Onet | media | -
    Panorama | media | ambiguous
    PC Gamer | media | -
    Pitchfork | media | ambiguous
    Politico Europe | media | -
    PolitiFact | media | -
    Politika | media | ambiguous
    Popular Mechanics | media | -
    Popular Science | media | ambiguous
    Postimees | media | -
    Prachatai | media | -
    Proekt | media | -
    Radio Free Europe/Radio Liberty | media | -
    Radio Liberty | media | -
    Radio Marti | media | -
    Radio Martí | media | -
    Radio Svoboda | media | -
    RBK | media | -
    Refinery29 | media | -
    RFE/RL | media | -
    Rudaw | media | -
    Samaa | media | -
    SCMP | media | -
    Sing Tao | media | -
    Sky News Arabia | media | -
    Sky News Australia | media | -
    Snopes | media | -
    SOHR | ngo | -
    Spectator Australia | media | -
    SportsCenter | media | -
    Star Plus | media | -
    Stuff.co.nz | media | -
    Syrian Observatory for Human Rights | ngo | -
    Ta Kung Pao | media | -
    Talking Points Memo | media | -
    Task & Purpose | media | ambiguous
    TechRadar | media | -
    Teen Vogue | media | -
    Telegraaf | media | -
    Telex | media | ambiguous
    Tempo | media | ambiguous
    Thairath | media | -
    The Onion | media | -
    TheStreet | media | -
    ThinkProgress | media | -
    Time Out | media | ambiguous
    Times Now | media | -
    TimesLIVE | media | -
    TorrentFreak | media | -
    TRT Haber | media | -
    TUT.by | media | -
    TV Azteca | media | -
    TV Guide | media | -
    TV5 | media | -
    TV5Monde | media | -
    TVN24 | media | -
    TVNewser | media | -
    TyC Sports | media | -
    UnHerd | media | -
    Unian | media | -
    UNIAN | media | -
    VentureBeat | media | -
    Village Voice | media | -
    Vnexpress | media | -
    VnExpress | media | -
    VOA | media | -
    WaPo | media | -
    War on the Rocks | media | -
    Washington Monthly | media | -
    Weather Channel | media | -
    Wikileaks | media | -
    Wirecutter | media | -
    Wirtualna Polska | media | -
    WSJ | media | -
    ZDNet | media | -
    Zero Hedge | media | ambiguous
    ZeroHedge | media | -
    Átlátszó | media | -
    """
}
