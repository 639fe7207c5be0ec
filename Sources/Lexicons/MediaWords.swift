// Words and names for media, for source typing (type media) and hearers ("told the Courier").
// Entry: word | class: noun (lower-case word), agency, newspaper, magazine, broadcaster, website |
// country (two letters, INT, or - for words). Names without "The"; match with or without it.
// Written for this project. Licence: Apache-2.0.

/// Media words and outlets.
public enum MediaWords {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- words
    blog | noun | -
    breakfast show | noun | -
    broadcaster | noun | -
    broadsheet | noun | -
    bulletin | noun | -
    channel | noun | -
    correspondent | noun | -
    daily | noun | -
    documentary | noun | -
    editor | noun | -
    evening paper | noun | -
    foreign media | noun | -
    front page | noun | -
    international media | noun | -
    interview | noun | -
    journal | noun | -
    journalist | noun | -
    journalists | noun | -
    livestream | noun | -
    local media | noun | -
    local paper | noun | -
    local reports | noun | -
    magazine | noun | -
    mainstream media | noun | -
    media | noun | -
    media reports | noun | -
    morning paper | noun | -
    morning show | noun | -
    national media | noun | -
    network | noun | -
    news agency | noun | -
    news blog | noun | -
    news conference | noun | -
    news media | noun | -
    news organisation | noun | -
    news organization | noun | -
    news outlet | noun | -
    news program | noun | -
    news programme | noun | -
    news reports | noun | -
    news show | noun | -
    news site | noun | -
    news website | noun | -
    news wire | noun | -
    newspaper | noun | -
    newsroom | noun | -
    newswire | noun | -
    outlet | noun | -
    paper | noun | -
    periodical | noun | -
    podcast | noun | -
    portal | noun | -
    press | noun | -
    press agency | noun | -
    press conference | noun | -
    press reports | noun | -
    program | noun | -
    programme | noun | -
    public broadcaster | noun | -
    public radio | noun | -
    publication | noun | -
    publisher | noun | -
    radio station | noun | -
    reporter | noun | -
    reporters | noun | -
    state broadcaster | noun | -
    state media | noun | -
    state news agency | noun | -
    state radio | noun | -
    state television | noun | -
    state TV | noun | -
    station | noun | -
    Sunday paper | noun | -
    tabloid | noun | -
    talk show | noun | -
    television | noun | -
    television channel | noun | -
    television station | noun | -
    the press | noun | -
    trade magazine | noun | -
    trade press | noun | -
    TV channel | noun | -
    TV station | noun | -
    website | noun | -
    weekly | noun | -
    wire service | noun | -
    -- agencies
    AAP | agency | AU
    AFP | agency | FR
    Agence France-Presse | agency | FR
    Agencia Brasil | agency | BR
    Anadolu | agency | TR
    Anadolu Agency | agency | TR
    ANI | agency | IN
    ANP | agency | NL
    Ansa | agency | IT
    Antara | agency | ID
    AP | agency | US
    APA | agency | AT
    Associated Press | agency | US
    Australian Associated Press | agency | AU
    Belga | agency | BE
    Belta | agency | BY
    Bernama | agency | MY
    Bloomberg | agency | US
    Bloomberg News | agency | US
    Canadian Press | agency | CA
    CTK | agency | CZ
    Deutsche Presse-Agentur | agency | DE
    Dow Jones | agency | US
    Dpa | agency | DE
    EFE | agency | ES
    Fars | agency | IR
    Fars News Agency | agency | IR
    Getty Images | agency | US
    Inter Press Service | agency | INT
    Interfax | agency | RU
    IRNA | agency | IR
    ISNA | agency | IR
    Jiji Press | agency | JP
    KCNA | agency | KP
    Korean Central News Agency | agency | KP
    Kyodo | agency | JP
    Kyodo News | agency | JP
    Lusa | agency | PT
    MENA | agency | EG
    MTI | agency | HU
    NNA | agency | LB
    Notimex | agency | MX
    NTB | agency | NO
    PA | agency | GB
    PA Media | agency | GB
    PAP | agency | PL
    Petra | agency | JO
    Prensa Latina | agency | CU
    Press Association | agency | GB
    Press Trust of India | agency | IN
    PTI | agency | IN
    Reuters | agency | GB
    RIA | agency | RU
    RIA Novosti | agency | RU
    Ritzau | agency | DK
    SANA | agency | SY
    Saudi Press Agency | agency | SA
    SPA | agency | SA
    Sputnik | agency | RU
    STT | agency | FI
    Tasnim | agency | IR
    TASS | agency | RU
    Telam | agency | AR
    TT | agency | SE
    Ukrinform | agency | UA
    United Press International | agency | US
    UPI | agency | US
    Vietnam News Agency | agency | VN
    WAFA | agency | PS
    WAM | agency | AE
    Xinhua | agency | CN
    Xinhua News Agency | agency | CN
    Yonhap | agency | KR
    Yonhap News Agency | agency | KR
    -- newspapers
    ABC | newspaper | ES
    Aftenposten | newspaper | NO
    Aftonbladet | newspaper | SE
    Age | newspaper | AU
    Al Ahram | newspaper | EG
    Al-Ahram | newspaper | EG
    An-Nahar | newspaper | LB
    Anchorage Daily News | newspaper | US
    Apple Daily | newspaper | HK
    Arab News | newspaper | SA
    Arizona Republic | newspaper | US
    Asahi | newspaper | JP
    Asahi Shimbun | newspaper | JP
    Asharq Al-Awsat | newspaper | SA
    Atlanta Journal-Constitution | newspaper | US
    Australian | newspaper | AU
    Australian Financial Review | newspaper | AU
    Baltimore Sun | newspaper | US
    Bangkok Post | newspaper | TH
    Belfast Telegraph | newspaper | GB
    Berlingske | newspaper | DK
    Bild | newspaper | DE
    Boston Globe | newspaper | US
    Boston Herald | newspaper | US
    Business Day | newspaper | ZA
    Charlotte Observer | newspaper | US
    Chicago Sun-Times | newspaper | US
    Chicago Tribune | newspaper | US
    China Daily | newspaper | CN
    Chosun Ilbo | newspaper | KR
    Christian Science Monitor | newspaper | US
    Clarin | newspaper | AR
    Clarín | newspaper | AR
    Columbus Dispatch | newspaper | US
    Corriere della Sera | newspaper | IT
    Courier-Mail | newspaper | AU
    Cumhuriyet | newspaper | TR
    Dagbladet | newspaper | NO
    Dagens Nyheter | newspaper | SE
    Daily Express | newspaper | GB
    Daily Graphic | newspaper | GH
    Daily Mail | newspaper | GB
    Daily Maverick | newspaper | ZA
    Daily Mirror | newspaper | GB
    Daily Monitor | newspaper | UG
    Daily Nation | newspaper | KE
    Daily News | newspaper | US
    Daily Record | newspaper | GB
    Daily Star | newspaper | GB
    Daily Telegraph | newspaper | GB
    Dallas Morning News | newspaper | US
    Dawn | newspaper | PK
    De Morgen | newspaper | BE
    De Standaard | newspaper | BE
    De Telegraaf | newspaper | NL
    de Volkskrant | newspaper | NL
    Denver Post | newspaper | US
    Der Standard | newspaper | AT
    Des Moines Register | newspaper | US
    Detroit Free Press | newspaper | US
    Detroit News | newspaper | US
    Die Presse | newspaper | AT
    Die Welt | newspaper | DE
    Die Zeit | newspaper | DE
    Dominion Post | newspaper | NZ
    Dong-A Ilbo | newspaper | KR
    Economic Times | newspaper | IN
    El Comercio | newspaper | PE
    El Espectador | newspaper | CO
    El Mercurio | newspaper | CL
    El Mundo | newspaper | ES
    El Pais | newspaper | ES
    El País | newspaper | ES
    El Tiempo | newspaper | CO
    El Universal | newspaper | MX
    Estadão | newspaper | BR
    Evening Standard | newspaper | GB
    Express Tribune | newspaper | PK
    Expressen | newspaper | SE
    Expresso | newspaper | PT
    Financial Times | newspaper | GB
    Folha de S. Paulo | newspaper | BR
    Folha de S.Paulo | newspaper | BR
    Frankfurter Allgemeine | newspaper | DE
    Frankfurter Allgemeine Zeitung | newspaper | DE
    FT | newspaper | GB
    Gazeta Wyborcza | newspaper | PL
    Gazzetta dello Sport | newspaper | IT
    Gleaner | newspaper | JM
    Global Times | newspaper | CN
    Globe and Mail | newspaper | CA
    Granma | newspaper | CU
    Guardian | newspaper | GB
    Gulf News | newspaper | AE
    Haaretz | newspaper | IL
    Handelsblatt | newspaper | DE
    Hankyoreh | newspaper | KR
    Hartford Courant | newspaper | US
    Helsingin Sanomat | newspaper | FI
    Herald | newspaper | GB
    Herald Sun | newspaper | AU
    Hindu | newspaper | IN
    Hindustan Times | newspaper | IN
    Honolulu Star-Advertiser | newspaper | US
    Houston Chronicle | newspaper | US
    Hurriyet | newspaper | TR
    Hürriyet | newspaper | TR
    i | newspaper | GB
    Il Sole 24 Ore | newspaper | IT
    Independent | newspaper | GB
    Indian Express | newspaper | IN
    Indianapolis Star | newspaper | US
    Irish Examiner | newspaper | IE
    Irish Independent | newspaper | IE
    Irish News | newspaper | GB
    Irish Times | newspaper | IE
    Israel Hayom | newspaper | IL
    Izvestia | newspaper | RU
    Jakarta Post | newspaper | ID
    Jamaica Gleaner | newspaper | JM
    Japan Times | newspaper | JP
    Jerusalem Post | newspaper | IL
    JoongAng Ilbo | newspaper | KR
    Jyllands-Posten | newspaper | DK
    Kansas City Star | newspaper | US
    Kathimerini | newspaper | GR
    Kathmandu Post | newspaper | NP
    Kayhan | newspaper | IR
    Khaleej Times | newspaper | AE
    Kommersant | newspaper | RU
    Kompas | newspaper | ID
    Komsomolskaya Pravda | newspaper | RU
    Korea Herald | newspaper | KR
    Korea Times | newspaper | KR
    Kronen Zeitung | newspaper | AT
    Kyiv Independent | newspaper | UA
    Kyiv Post | newspaper | UA
    L'Équipe | newspaper | FR
    L.A. Times | newspaper | US
    La Croix | newspaper | FR
    La Jornada | newspaper | MX
    La Nacion | newspaper | AR
    La Nación | newspaper | AR
    La Presse | newspaper | CA
    La Repubblica | newspaper | IT
    La Stampa | newspaper | IT
    La Vanguardia | newspaper | ES
    Las Vegas Review-Journal | newspaper | US
    Le Devoir | newspaper | CA
    Le Figaro | newspaper | FR
    Le Monde | newspaper | FR
    Le Parisien | newspaper | FR
    Le Soir | newspaper | BE
    Le Temps | newspaper | CH
    Les Echos | newspaper | FR
    Libération | newspaper | FR
    Liverpool Echo | newspaper | GB
    Los Angeles Times | newspaper | US
    Maariv | newspaper | IL
    Mail & Guardian | newspaper | ZA
    Mail on Sunday | newspaper | GB
    Mainichi | newspaper | JP
    Mainichi Shimbun | newspaper | JP
    Manchester Evening News | newspaper | GB
    Manila Bulletin | newspaper | PH
    Manila Times | newspaper | PH
    Marca | newspaper | ES
    Mercury News | newspaper | US
    Metro | newspaper | GB
    Miami Herald | newspaper | US
    Milenio | newspaper | MX
    Milliyet | newspaper | TR
    Milwaukee Journal Sentinel | newspaper | US
    Ming Pao | newspaper | HK
    Mirror | newspaper | GB
    Mladá fronta Dnes | newspaper | CZ
    Montreal Gazette | newspaper | CA
    Morning Star | newspaper | GB
    Moscow Times | newspaper | RU
    Nation | newspaper | KE
    National | newspaper | AE
    National Post | newspaper | CA
    Neue Zürcher Zeitung | newspaper | CH
    New Straits Times | newspaper | MY
    New Vision | newspaper | UG
    New York Daily News | newspaper | US
    New York Post | newspaper | US
    New York Times | newspaper | US
    New Zealand Herald | newspaper | NZ
    News of the World | newspaper | GB
    Newsday | newspaper | US
    Nikkei | newspaper | JP
    Novaya Gazeta | newspaper | RU
    NRC | newspaper | NL
    NZZ | newspaper | CH
    Népszabadság | newspaper | HU
    O Estado de S. Paulo | newspaper | BR
    O Globo | newspaper | BR
    Observer | newspaper | GB
    Oregonian | newspaper | US
    Orlando Sentinel | newspaper | US
    Ottawa Citizen | newspaper | CA
    Ouest-France | newspaper | FR
    People's Daily | newspaper | CN
    Philadelphia Inquirer | newspaper | US
    Philippine Daily Inquirer | newspaper | PH
    Pittsburgh Post-Gazette | newspaper | US
    Plain Dealer | newspaper | US
    Politiken | newspaper | DK
    Pravda | newspaper | RU
    Providence Journal | newspaper | US
    Punch | newspaper | NG
    Público | newspaper | PT
    Raleigh News & Observer | newspaper | US
    Reforma | newspaper | MX
    Rodong Sinmun | newspaper | KP
    Rzeczpospolita | newspaper | PL
    Sabah | newspaper | TR
    Sacramento Bee | newspaper | US
    Salt Lake Tribune | newspaper | US
    San Francisco Chronicle | newspaper | US
    Sankei Shimbun | newspaper | JP
    Scotsman | newspaper | GB
    Seattle Times | newspaper | US
    South China Morning Post | newspaper | HK
    Sowetan | newspaper | ZA
    St. Louis Post-Dispatch | newspaper | US
    Standard | newspaper | KE
    Star Tribune | newspaper | US
    Stars and Stripes | newspaper | US
    Straits Times | newspaper | SG
    Sun | newspaper | GB
    Sun Sentinel | newspaper | US
    Sunday Telegraph | newspaper | GB
    Sunday Times | newspaper | GB
    Svenska Dagbladet | newspaper | SE
    Sydney Morning Herald | newspaper | AU
    Süddeutsche Zeitung | newspaper | DE
    Tages-Anzeiger | newspaper | CH
    Tagesspiegel | newspaper | DE
    Taipei Times | newspaper | TW
    Tampa Bay Times | newspaper | US
    taz | newspaper | DE
    Tehran Times | newspaper | IR
    Telegraph | newspaper | GB
    ThisDay | newspaper | NG
    Times | newspaper | GB
    Times of India | newspaper | IN
    Times of Israel | newspaper | IL
    Times-Picayune | newspaper | US
    Toronto Star | newspaper | CA
    Toronto Sun | newspaper | CA
    USA Today | newspaper | US
    Vancouver Sun | newspaper | CA
    Vanguard | newspaper | NG
    Vedomosti | newspaper | RU
    Verdens Gang | newspaper | NO
    VG | newspaper | NO
    Volkskrant | newspaper | NL
    Wall Street Journal | newspaper | US
    Washington Examiner | newspaper | US
    Washington Post | newspaper | US
    Washington Times | newspaper | US
    West Australian | newspaper | AU
    Western Mail | newspaper | GB
    Yedioth Ahronoth | newspaper | IL
    Yomiuri | newspaper | JP
    Yomiuri Shimbun | newspaper | JP
    Yorkshire Post | newspaper | GB
    -- magazines
    Atlantic | magazine | US
    Billboard | magazine | US
    Bloomberg Businessweek | magazine | US
    BMJ | magazine | GB
    Businessweek | magazine | US
    Caixin | magazine | CN
    Charlie Hebdo | magazine | FR
    Der Spiegel | magazine | DE
    Economist | magazine | GB
    Esquire | magazine | US
    Flight International | magazine | GB
    Focus | magazine | DE
    Forbes | magazine | US
    Foreign Affairs | magazine | US
    Foreign Policy | magazine | US
    Fortune | magazine | US
    Frontline | magazine | IN
    Harper's | magazine | US
    Hello! | magazine | GB
    Hollywood Reporter | magazine | US
    India Today | magazine | IN
    Jacobin | magazine | US
    Jane's Defence Weekly | magazine | GB
    L'Espresso | magazine | IT
    L'Express | magazine | FR
    Lancet | magazine | GB
    Le Canard enchaîné | magazine | FR
    Le Point | magazine | FR
    Lloyd's List | magazine | GB
    Maclean's | magazine | CA
    Mother Jones | magazine | US
    National Geographic | magazine | US
    National Review | magazine | US
    Nature | magazine | GB
    New England Journal of Medicine | magazine | US
    New Republic | magazine | US
    New Scientist | magazine | GB
    New Statesman | magazine | GB
    New Yorker | magazine | US
    Newsweek | magazine | US
    OK! | magazine | GB
    Outlook | magazine | IN
    Paris Match | magazine | FR
    People | magazine | US
    Private Eye | magazine | GB
    Proceso | magazine | MX
    Radio Times | magazine | GB
    Reason | magazine | US
    Rolling Stone | magazine | US
    Science | magazine | US
    Scientific American | magazine | US
    Spectator | magazine | GB
    Spiegel | magazine | DE
    Sports Illustrated | magazine | US
    Stern | magazine | DE
    Tatler | magazine | GB
    Time | magazine | US
    TradeWinds | magazine | NO
    Us Weekly | magazine | US
    Vanity Fair | magazine | US
    Variety | magazine | US
    Veja | magazine | BR
    Vogue | magazine | US
    Wired | magazine | US
    -- broadcasters
    ABC News | broadcaster | US
    ABS-CBN | broadcaster | PH
    Al Arabiya | broadcaster | SA
    Al Jazeera | broadcaster | QA
    Al Mayadeen | broadcaster | LB
    Al-Arabiya | broadcaster | SA
    Al-Jazeera | broadcaster | QA
    Al-Manar | broadcaster | LB
    All India Radio | broadcaster | IN
    ARD | broadcaster | DE
    Arirang | broadcaster | KR
    ARY News | broadcaster | PK
    Australian Broadcasting Corporation | broadcaster | AU
    BBC | broadcaster | GB
    BBC News | broadcaster | GB
    BBC One | broadcaster | GB
    BBC Radio 4 | broadcaster | GB
    BBC World Service | broadcaster | GB
    BFM TV | broadcaster | FR
    BFMTV | broadcaster | FR
    Bloomberg TV | broadcaster | US
    C-SPAN | broadcaster | US
    Cadena SER | broadcaster | ES
    Caracol | broadcaster | CO
    CBC | broadcaster | CA
    CBS | broadcaster | US
    CBS News | broadcaster | US
    CCTV | broadcaster | CN
    CGTN | broadcaster | CN
    Channel 12 | broadcaster | IL
    Channel 13 | broadcaster | IL
    Channel 4 | broadcaster | GB
    Channel 4 News | broadcaster | GB
    Channel 5 | broadcaster | GB
    Channel NewsAsia | broadcaster | SG
    Channel One | broadcaster | RU
    Channels Television | broadcaster | NG
    Channels TV | broadcaster | NG
    China Central Television | broadcaster | CN
    Citizen TV | broadcaster | KE
    CNA | broadcaster | SG
    CNBC | broadcaster | US
    CNN | broadcaster | US
    CNN Türk | broadcaster | TR
    CTV | broadcaster | CA
    CTV News | broadcaster | CA
    Czech Television | broadcaster | CZ
    Deutsche Welle | broadcaster | DE
    Doordarshan | broadcaster | IN
    Dozhd | broadcaster | RU
    DR | broadcaster | DK
    DW | broadcaster | DE
    EBC | broadcaster | ET
    Echo of Moscow | broadcaster | RU
    eNCA | broadcaster | ZA
    ERR | broadcaster | EE
    ERT | broadcaster | GR
    ESPN | broadcaster | US
    Euronews | broadcaster | INT
    Europe 1 | broadcaster | FR
    Fox | broadcaster | US
    Fox Business | broadcaster | US
    Fox News | broadcaster | US
    France 24 | broadcaster | FR
    France Télévisions | broadcaster | FR
    Franceinfo | broadcaster | FR
    Fuji TV | broadcaster | JP
    GB News | broadcaster | GB
    Geo News | broadcaster | PK
    Geo TV | broadcaster | PK
    Global News | broadcaster | CA
    Globo | broadcaster | BR
    GMA | broadcaster | PH
    Halk TV | broadcaster | TR
    HBO | broadcaster | US
    i24News | broadcaster | IL
    Iran International | broadcaster | GB
    IRIB | broadcaster | IR
    ITN | broadcaster | GB
    ITV | broadcaster | GB
    ITV News | broadcaster | GB
    JTBC | broadcaster | KR
    Kan | broadcaster | IL
    KBS | broadcaster | KR
    KCTV | broadcaster | KP
    LBC | broadcaster | GB
    LRT | broadcaster | LT
    LSM | broadcaster | LV
    MBC | broadcaster | KR
    Mediaset | broadcaster | IT
    Metro TV | broadcaster | ID
    MSNBC | broadcaster | US
    n-tv | broadcaster | DE
    National Public Radio | broadcaster | US
    NBC | broadcaster | US
    NBC News | broadcaster | US
    NDR | broadcaster | DE
    NDTV | broadcaster | IN
    Newsmax | broadcaster | US
    Newsnight | broadcaster | GB
    NHK | broadcaster | JP
    Nine News | broadcaster | AU
    NOS | broadcaster | NL
    NPR | broadcaster | US
    NRK | broadcaster | NO
    NTV | broadcaster | RU
    NTV Kenya | broadcaster | KE
    OAN | broadcaster | US
    One America News | broadcaster | US
    ORF | broadcaster | AT
    PBS | broadcaster | US
    PBS NewsHour | broadcaster | US
    Phoenix TV | broadcaster | HK
    Press TV | broadcaster | IR
    Radio Caracol | broadcaster | CO
    Radio Dabanga | broadcaster | SD
    Radio France | broadcaster | FR
    Radio Free Asia | broadcaster | US
    Radio Free Europe | broadcaster | US
    Radio New Zealand | broadcaster | NZ
    Radio Okapi | broadcaster | CD
    Radio-Canada | broadcaster | CA
    Rai | broadcaster | IT
    RFI | broadcaster | FR
    RNZ | broadcaster | NZ
    Rossiya 1 | broadcaster | RU
    RT | broadcaster | RU
    RTBF | broadcaster | BE
    RTE | broadcaster | IE
    RTHK | broadcaster | HK
    RTL | broadcaster | FR
    RTP | broadcaster | PT
    RTVE | broadcaster | ES
    RTÉ | broadcaster | IE
    Russia Today | broadcaster | RU
    S4C | broadcaster | GB
    SABC | broadcaster | ZA
    SBS | broadcaster | AU
    Seven News | broadcaster | AU
    Sky | broadcaster | GB
    Sky News | broadcaster | GB
    Sky TG24 | broadcaster | IT
    SRF | broadcaster | CH
    STV | broadcaster | GB
    Suspilne | broadcaster | UA
    SVT | broadcaster | SE
    Talk TV | broadcaster | GB
    TBS | broadcaster | JP
    Telemundo | broadcaster | US
    Telesur | broadcaster | VE
    Televisa | broadcaster | MX
    TF1 | broadcaster | FR
    Times Radio | broadcaster | GB
    Tolo News | broadcaster | AF
    TOLOnews | broadcaster | AF
    TRT | broadcaster | TR
    TRT World | broadcaster | TR
    TV 2 | broadcaster | DK
    TV Asahi | broadcaster | JP
    TV Globo | broadcaster | BR
    TV Rain | broadcaster | RU
    TVB | broadcaster | HK
    TVE | broadcaster | ES
    TVN | broadcaster | PL
    TVNZ | broadcaster | NZ
    TVP | broadcaster | PL
    Univision | broadcaster | US
    Vatican Radio | broadcaster | VA
    Voice of America | broadcaster | US
    VRT | broadcaster | BE
    VTV | broadcaster | VN
    Yle | broadcaster | FI
    YTN | broadcaster | KR
    ZDF | broadcaster | DE
    -- websites
    38 North | website | US
    Al-Monitor | website | US
    AllAfrica | website | INT
    Animal Político | website | MX
    Ars Technica | website | US
    Axios | website | US
    Bellingcat | website | NL
    Breitbart | website | US
    Breitbart News | website | US
    Business Insider | website | US
    BuzzFeed | website | US
    BuzzFeed News | website | US
    Conservative Home | website | GB
    Conversation | website | INT
    Daily Beast | website | US
    Daily Caller | website | US
    Daily NK | website | KR
    Deadspin | website | US
    Diplomat | website | US
    Drudge Report | website | US
    El Faro | website | SV
    Electronic Intifada | website | US
    EUobserver | website | BE
    Euractiv | website | BE
    FiveThirtyEight | website | US
    G1 | website | BR
    Gawker | website | US
    gCaptain | website | US
    Google News | website | US
    Guido Fawkes | website | GB
    Hill | website | US
    Hong Kong Free Press | website | HK
    Huffington Post | website | US
    HuffPost | website | US
    Infobae | website | AR
    Initium | website | HK
    Insider | website | US
    Intercept | website | US
    Mail Online | website | GB
    MailOnline | website | GB
    Malaysiakini | website | MY
    Maritime Executive | website | US
    MarketWatch | website | US
    Marshall Project | website | US
    Mashable | website | US
    Mediaite | website | US
    Mediapart | website | FR
    Meduza | website | LV
    Middle East Eye | website | GB
    Mothership | website | SG
    NK News | website | KR
    openDemocracy | website | GB
    Politico | website | US
    Premium Times | website | NG
    Print | website | IN
    ProPublica | website | US
    Puck | website | US
    Punchbowl News | website | US
    Quartz | website | US
    Rappler | website | PH
    RealClearPolitics | website | US
    Roll Call | website | US
    Sahara Reporters | website | NG
    Salon | website | US
    Scroll | website | IN
    Semafor | website | US
    Sixth Tone | website | CN
    Slate | website | US
    Splash247 | website | SG
    TechCrunch | website | US
    Texas Tribune | website | US
    TMZ | website | US
    UOL | website | BR
    Verge | website | US
    Vice | website | US
    Vice News | website | US
    Vox | website | US
    WikiLeaks | website | INT
    Wikinews | website | INT
    Wikipedia | website | INT
    Wire | website | IN
    Yahoo News | website | US
    """
}
