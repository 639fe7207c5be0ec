// Leagues, federations, clubs and teams, with short forms, for names and source typing. A club that
// is called like a town of Places is here only under a longer name. Entry: name | capacity | flag,
// as in Organisations. Written for this project. Licence: Apache-2.0.

/// Leagues, federations, clubs, teams.
public enum SportsTeams {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- bodies and leagues
    AFA | sport | -
    AFL | sport | -
    AIBA | sport | -
    All England Club | sport | -
    All England Lawn Tennis Club | sport | -
    Asian Football Confederation | sport | -
    ATP | sport | -
    Augusta National | sport | -
    AVP | sport | -
    BHA | sport | -
    BOA | sport | -
    Board of Control for Cricket in India | sport | -
    British and Irish Lions | sport | -
    British Cycling | sport | -
    British Horseracing Authority | sport | -
    British Lions | sport | -
    British Olympic Association | sport | -
    Bundesliga | sport | -
    BWF | sport | -
    CAF | sport | -
    CAS | sport | -
    CBF | sport | -
    CFL | sport | -
    Commonwealth Games Federation | sport | -
    CONCACAF | sport | -
    Concacaf | sport | -
    CONMEBOL | sport | -
    Conmebol | sport | -
    Cricket Australia | sport | -
    CSKA | sport | -
    DFB | sport | -
    DFL | sport | -
    Eerste Divisie | sport | -
    EFL | sport | -
    England and Wales Cricket Board | sport | -
    Eredivisie | sport | -
    EuroLeague | sport | -
    F1 | sport | -
    FA | sport | -
    FAI | sport | -
    FEI | sport | -
    FIA | sport | -
    Fiba | sport | -
    FIBA | sport | -
    FIDE | sport | -
    Fide | sport | -
    FIFA | sport | -
    Fifa | sport | -
    FIM | sport | -
    FINA | sport | -
    Fina | sport | -
    FIS | sport | -
    FIVB | sport | -
    Football Association | sport | -
    Formula 1 | sport | -
    Formula E | sport | -
    Formula One | sport | -
    French Football Federation | sport | -
    GAA | sport | -
    Gaelic Athletic Association | sport | -
    IAAF | sport | -
    IBF | sport | -
    IBU | sport | -
    IIHF | sport | -
    Indian Premier League | sport | -
    IndyCar | sport | -
    International Cricket Council | sport | -
    International Paralympic Committee | sport | -
    IOC | sport | -
    IPC | sport | -
    IPL | sport | -
    IRB | sport | -
    ISU | sport | -
    ITTF | sport | -
    J-League | sport | -
    J. League | sport | -
    J1 League | sport | -
    Jockey Club | sport | -
    K League | sport | -
    KBO | sport | -
    KHL | sport | -
    KNVB | sport | -
    La Liga | sport | -
    Lawn Tennis Association | sport | -
    Lega Serie A | sport | -
    LFP | sport | -
    Ligue 1 | sport | -
    Ligue 2 | sport | -
    LIV | sport | ambiguous
    LIV Golf | sport | -
    LPGA | sport | -
    LTA | sport | -
    Major League Baseball | sport | -
    Major League Soccer | sport | -
    MCC | sport | -
    MLB | sport | -
    MLS | sport | -
    MotoGP | sport | -
    NASCAR | sport | -
    Nascar | sport | -
    National Basketball Association | sport | -
    National Football League | sport | -
    National Hockey League | sport | -
    NBA | sport | -
    NCAA | sport | -
    NFL | sport | -
    NHL | sport | -
    Nippon Professional Baseball | sport | -
    NRL | sport | -
    NWSL | sport | -
    PCB | sport | -
    PGA | sport | -
    PGA Tour | sport | -
    Premier League | sport | ambiguous
    Premiership Rugby | sport | -
    Primeira Liga | sport | -
    R&A | sport | -
    RFEF | sport | -
    RFL | sport | -
    RFU | sport | -
    Rugby Football Union | sport | -
    RUSADA | sport | -
    Rusada | sport | -
    Russian Anti-Doping Agency | sport | -
    SAFA | sport | -
    SANFL | sport | -
    Scottish Football Association | sport | -
    Scottish Premiership | sport | -
    Serie A | sport | -
    Serie B | sport | -
    SFA | sport | -
    Special Olympics | sport | -
    SPFL | sport | -
    Super League | sport | ambiguous
    Super Lig | sport | -
    Super Rugby | sport | -
    Top 14 | sport | -
    U.S. Olympic Committee | sport | -
    U.S. Soccer | sport | -
    UCI | sport | -
    UEFA | sport | -
    Uefa | sport | -
    UFC | sport | -
    UK Anti-Doping | sport | -
    UKAD | sport | -
    Ultimate Fighting Championship | sport | -
    Union Cycliste Internationale | sport | -
    US Olympic Committee | sport | -
    US Soccer | sport | -
    USA Gymnastics | sport | -
    USA Swimming | sport | -
    USA Track & Field | sport | -
    USADA | sport | -
    Usada | sport | -
    USGA | sport | -
    USOPC | sport | -
    USTA | sport | -
    VFL | sport | -
    WADA | sport | -
    Wada | sport | -
    WBA | sport | -
    WBC | sport | -
    WBO | sport | -
    WNBA | sport | -
    World Anti-Doping Agency | sport | -
    World Aquatics | sport | -
    World Athletics | sport | -
    World Rugby | sport | -
    WPBSA | sport | -
    WRC | sport | -
    WTA | sport | -
    XFL | sport | -
    YES Network | sport | -
    -- formula one, cycling and sailing teams
    AG2R | sport | -
    Alinghi | sport | -
    AlphaTauri | sport | -
    Alpine F1 | sport | -
    Andretti Autosport | sport | -
    Astana Pro Team | sport | -
    Benetton Formula | sport | -
    BMC Racing | sport | -
    BMW Oracle | sport | -
    Brabham | sport | ambiguous
    Brawn GP | sport | -
    Chip Ganassi Racing | sport | -
    Deceuninck-Quick-Step | sport | -
    Ducati Corse | sport | -
    EF Education | sport | -
    Emirates Team New Zealand | sport | -
    Force India | sport | -
    Hendrick Motorsports | sport | -
    Ineos Grenadiers | sport | -
    Joe Gibbs Racing | sport | -
    Jordan Grand Prix | sport | -
    Jumbo-Visma | sport | -
    Lotto Soudal | sport | -
    Luna Rossa | sport | -
    Marussia | sport | -
    Mercedes-AMG | sport | -
    Minardi | sport | -
    Movistar Team | sport | -
    Oracle Team USA | sport | -
    Penske | sport | ambiguous
    Racing Point | sport | -
    Red Bull Racing | sport | -
    Repsol Honda | sport | -
    Sauber | sport | -
    Scuderia Ferrari | sport | -
    Scuderia Toro Rosso | sport | -
    Team GB | sport | -
    Team Penske | sport | -
    Team Sky | sport | -
    Team USA | sport | -
    Team Visma | sport | -
    Toro Rosso | sport | -
    UAE Team Emirates | sport | -
    US Postal | sport | -
    Williams F1 | sport | -
    -- football in England, Scotland and Ireland
    Aberdeen FC | sport | -
    Accrington Stanley | sport | -
    AFC Bournemouth | sport | -
    AFC Wimbledon | sport | -
    Aldershot | sport | ambiguous
    Arsenal | sport | ambiguous
    Aston Villa | sport | -
    Ayr United | sport | -
    Barnet | sport | ambiguous
    Barnsley | sport | ambiguous
    Birmingham City | sport | -
    Blackburn | sport | ambiguous
    Blackburn Rovers | sport | -
    Blackpool FC | sport | -
    Bohemians | sport | ambiguous
    Bolton Wanderers | sport | -
    Bradford City | sport | -
    Brentford | sport | ambiguous
    Brighton & Hove Albion | sport | -
    Brighton and Hove Albion | sport | -
    Bristol City | sport | -
    Bristol Rovers | sport | -
    Burnley | sport | ambiguous
    Burton Albion | sport | -
    Bury FC | sport | -
    Cambridge United | sport | -
    Cardiff City | sport | -
    Carlisle United | sport | -
    Celtic | sport | ambiguous
    Charlton Athletic | sport | -
    Chelsea | sport | ambiguous
    Cheltenham Town | sport | -
    Chesterfield | sport | ambiguous
    Cliftonville | sport | -
    Cobh Ramblers | sport | -
    Colchester United | sport | -
    Coventry City | sport | -
    Cowdenbeath | sport | -
    Crawley Town | sport | -
    Crewe Alexandra | sport | -
    Crusaders | sport | ambiguous
    Crystal Palace | sport | ambiguous
    Dagenham & Redbridge | sport | -
    Darlington | sport | ambiguous
    Derby County | sport | -
    Derry City | sport | -
    Doncaster Rovers | sport | -
    Drogheda United | sport | -
    Dumbarton | sport | ambiguous
    Dundalk | sport | ambiguous
    Dundee United | sport | -
    Dunfermline | sport | ambiguous
    Dunfermline Athletic | sport | -
    East Fife | sport | -
    Everton | sport | ambiguous
    Exeter City | sport | -
    Falkirk | sport | ambiguous
    Fleetwood Town | sport | -
    Forest Green Rovers | sport | -
    Forfar Athletic | sport | -
    Fulham | sport | ambiguous
    Gillingham | sport | ambiguous
    Glentoran | sport | -
    Greenock Morton | sport | -
    Grimsby Town | sport | -
    Halifax Town | sport | -
    Hamilton Academical | sport | -
    Hartlepool United | sport | -
    Heart of Midlothian | sport | -
    Hearts | sport | ambiguous
    Hereford United | sport | -
    Hibernian | sport | -
    Hibs | sport | -
    Huddersfield | sport | ambiguous
    Huddersfield Town | sport | -
    Hull City | sport | -
    Inverness Caledonian Thistle | sport | -
    Ipswich Town | sport | -
    Kidderminster Harriers | sport | -
    Kilmarnock | sport | ambiguous
    Leeds United | sport | -
    Leicester City | sport | -
    Leyton Orient | sport | -
    Lincoln City | sport | -
    Linfield | sport | -
    Lionesses | sport | ambiguous
    Liverpool FC | sport | -
    Livingston | sport | ambiguous
    Luton Town | sport | -
    Macclesfield Town | sport | -
    Man City | sport | -
    Man U | sport | -
    Man United | sport | -
    Man Utd | sport | -
    Manchester City | sport | -
    Manchester United | sport | -
    Mansfield Town | sport | -
    Middlesbrough FC | sport | -
    Millwall | sport | ambiguous
    Milton Keynes Dons | sport | -
    MK Dons | sport | -
    Motherwell | sport | ambiguous
    Newcastle United | sport | -
    Newport County | sport | -
    Northampton Town | sport | -
    Norwich City | sport | -
    Nottingham Forest | sport | -
    Nottm Forest | sport | -
    Notts County | sport | -
    Old Firm | sport | ambiguous
    Oldham Athletic | sport | -
    Oxford United | sport | -
    Partick Thistle | sport | -
    Peterborough United | sport | -
    Plymouth Argyle | sport | -
    Port Vale | sport | -
    Portsmouth FC | sport | -
    Preston North End | sport | -
    QPR | sport | -
    Queen of the South | sport | -
    Queens Park Rangers | sport | -
    Raith Rovers | sport | -
    Rangers | sport | ambiguous
    Reading FC | sport | -
    Rochdale AFC | sport | -
    Ross County | sport | -
    Rotherham | sport | ambiguous
    Rotherham United | sport | -
    Rushden & Diamonds | sport | -
    Salford City | sport | -
    Scunthorpe United | sport | -
    Shamrock Rovers | sport | -
    Sheffield United | sport | -
    Sheffield Wednesday | sport | -
    Shelbourne | sport | ambiguous
    Shrewsbury | sport | ambiguous
    Shrewsbury Town | sport | -
    Southampton FC | sport | -
    Southend United | sport | -
    Spurs | sport | ambiguous
    St Johnstone | sport | -
    St Mirren | sport | -
    St Patrick's Athletic | sport | -
    Stenhousemuir | sport | -
    Stevenage | sport | ambiguous
    Stirling Albion | sport | -
    Stockport County | sport | -
    Stoke City | sport | -
    Stranraer | sport | ambiguous
    Sunderland AFC | sport | -
    Swansea City | sport | -
    Swindon Town | sport | -
    Torquay United | sport | -
    Tottenham | sport | ambiguous
    Tottenham Hotspur | sport | -
    Tranmere | sport | -
    Tranmere Rovers | sport | -
    Walsall | sport | ambiguous
    Watford | sport | ambiguous
    West Brom | sport | -
    West Bromwich Albion | sport | -
    West Ham | sport | -
    West Ham United | sport | -
    Wigan Athletic | sport | -
    Wimbledon | sport | ambiguous
    Wolverhampton Wanderers | sport | -
    Wolves | sport | ambiguous
    Wrexham AFC | sport | -
    Wycombe Wanderers | sport | -
    Yeovil Town | sport | -
    York City | sport | -
    -- football on the continent
    1. FC Köln | sport | -
    1860 Munich | sport | -
    AC Milan | sport | -
    ADO Den Haag | sport | -
    AEK Athens | sport | -
    AIK | sport | ambiguous
    Ajax | sport | ambiguous
    Alanyaspor | sport | -
    Alaves | sport | -
    Alavés | sport | -
    Almeria | sport | ambiguous
    Anderlecht | sport | ambiguous
    Angers | sport | ambiguous
    Antalyaspor | sport | -
    Anzhi Makhachkala | sport | -
    APOEL | sport | -
    AS Monaco | sport | -
    AS Roma | sport | -
    Atalanta | sport | -
    Athletic Bilbao | sport | -
    Athletic Club | sport | -
    Atletico | sport | ambiguous
    Atletico Madrid | sport | -
    Atlético | sport | ambiguous
    Atlético Madrid | sport | -
    Austria Vienna | sport | -
    Auxerre | sport | ambiguous
    AZ Alkmaar | sport | -
    Azzurri | sport | -
    Barca | sport | -
    Barcelona FC | sport | -
    Barça | sport | -
    Basaksehir | sport | -
    BATE Borisov | sport | -
    Bayer Leverkusen | sport | -
    Bayern | sport | ambiguous
    Bayern Munich | sport | -
    Beitar Jerusalem | sport | -
    Benfica | sport | -
    Besiktas | sport | -
    Beşiktaş | sport | -
    Boavista | sport | ambiguous
    Bochum | sport | ambiguous
    Bodo/Glimt | sport | -
    Bodø/Glimt | sport | -
    Borussia | sport | ambiguous
    Borussia Dortmund | sport | -
    Borussia Monchengladbach | sport | -
    Borussia Mönchengladbach | sport | -
    Braga | sport | ambiguous
    Brescia | sport | ambiguous
    Brondby | sport | -
    Brugge | sport | ambiguous
    Brøndby | sport | -
    BSC Young Boys | sport | -
    Cagliari | sport | ambiguous
    Celta Vigo | sport | -
    CFR Cluj | sport | -
    Club Brugge | sport | -
    CSKA Moscow | sport | -
    CSKA Sofia | sport | -
    Deportivo | sport | ambiguous
    Deportivo La Coruna | sport | -
    Deportivo La Coruña | sport | -
    Dinamo Bucharest | sport | -
    Dinamo Minsk | sport | -
    Dinamo Tbilisi | sport | -
    Dinamo Zagreb | sport | -
    Djurgarden | sport | -
    Djurgården | sport | -
    Dynamo Dresden | sport | -
    Dynamo Kiev | sport | -
    Dynamo Kyiv | sport | -
    Dynamo Moscow | sport | -
    Eintracht Frankfurt | sport | -
    Elfsborg | sport | -
    Empoli | sport | ambiguous
    Espanyol | sport | -
    FC Barcelona | sport | -
    FC Basel | sport | -
    FC Copenhagen | sport | -
    FC Köln | sport | -
    FC Midtjylland | sport | -
    FC Porto | sport | -
    FC Sion | sport | -
    FC St Pauli | sport | -
    FC Twente | sport | -
    FC Utrecht | sport | -
    FC Zurich | sport | -
    Fenerbahce | sport | -
    Fenerbahçe | sport | -
    Ferencvaros | sport | -
    Ferencváros | sport | -
    Feyenoord | sport | -
    Fiorentina | sport | -
    FK Crvena Zvezda | sport | -
    Fortuna Dusseldorf | sport | -
    Fortuna Düsseldorf | sport | -
    Freiburg | sport | ambiguous
    Galatasaray | sport | -
    Genk | sport | ambiguous
    Genoa CFC | sport | -
    Gençlerbirliği | sport | -
    Getafe | sport | ambiguous
    Girona | sport | ambiguous
    Girondins Bordeaux | sport | -
    Gladbach | sport | -
    Granada CF | sport | -
    Grasshoppers | sport | ambiguous
    Greuther Fürth | sport | -
    Groningen | sport | ambiguous
    Guingamp | sport | ambiguous
    Hajduk Split | sport | -
    Hamburger SV | sport | -
    Hammarby | sport | -
    Hannover 96 | sport | -
    Hansa Rostock | sport | -
    Hapoel Tel Aviv | sport | -
    Heerenveen | sport | ambiguous
    Heidenheim | sport | ambiguous
    Hellas Verona | sport | -
    Helsingborg | sport | ambiguous
    Hertha | sport | ambiguous
    Hertha Berlin | sport | -
    Hoffenheim | sport | -
    Holstein Kiel | sport | -
    HSV | sport | -
    IFK Gothenburg | sport | -
    IFK Göteborg | sport | -
    Inter | sport | ambiguous
    Inter Milan | sport | -
    Internazionale | sport | -
    Juve | sport | -
    Juventus | sport | -
    Kaiserslautern | sport | ambiguous
    Karlsruher SC | sport | -
    Kasimpasa | sport | -
    Konyaspor | sport | -
    Krasnodar | sport | ambiguous
    La Coruna | sport | ambiguous
    La Roja | sport | -
    Las Palmas | sport | ambiguous
    Lazio | sport | ambiguous
    Lecce | sport | ambiguous
    Lech Poznan | sport | -
    Lech Poznań | sport | -
    Leganes | sport | ambiguous
    Legia Warsaw | sport | -
    Lens | sport | ambiguous
    Les Bleus | sport | -
    Levante | sport | ambiguous
    Levski Sofia | sport | -
    Lokomotiv Moscow | sport | -
    Lorient | sport | ambiguous
    Ludogorets | sport | -
    Maccabi Haifa | sport | -
    Maccabi Tel Aviv | sport | -
    Mainz | sport | ambiguous
    Malmo FF | sport | -
    Malmö FF | sport | -
    Metz | sport | ambiguous
    Molde | sport | ambiguous
    Montpellier | sport | ambiguous
    Monza | sport | ambiguous
    NEC Nijmegen | sport | -
    OGC Nice | sport | -
    Olympiacos | sport | -
    Olympiakos | sport | -
    Olympique de Marseille | sport | -
    Olympique Lyonnais | sport | -
    Olympique Marseille | sport | -
    Omonia Nicosia | sport | -
    Oranje | sport | -
    Osasuna | sport | -
    Palermo FC | sport | -
    Panathinaikos | sport | -
    PAOK | sport | -
    PAOK Thessaloniki | sport | -
    Paris Saint-Germain | sport | -
    Paris St Germain | sport | -
    Paris St-Germain | sport | -
    Parma | sport | ambiguous
    Partizan | sport | ambiguous
    Partizan Belgrade | sport | -
    Paços de Ferreira | sport | -
    PEC Zwolle | sport | -
    Pescara | sport | ambiguous
    PSG | sport | -
    PSV | sport | -
    PSV Eindhoven | sport | -
    Qarabag | sport | -
    Rapid Bucharest | sport | -
    Rapid Vienna | sport | -
    Rayo Vallecano | sport | -
    RB Leipzig | sport | -
    RB Salzburg | sport | -
    Real Betis | sport | -
    Real Madrid | sport | -
    Real Mallorca | sport | -
    Real Oviedo | sport | -
    Real Sociedad | sport | -
    Real Valladolid | sport | -
    Real Zaragoza | sport | -
    Red Bull Salzburg | sport | -
    Red Star Belgrade | sport | -
    Reims | sport | ambiguous
    Rennes FC | sport | -
    RKC Waalwijk | sport | -
    Roda JC | sport | -
    Rosenborg | sport | -
    Rostov | sport | ambiguous
    Rubin Kazan | sport | -
    Saint-Étienne | sport | -
    Salernitana | sport | -
    Sampdoria | sport | -
    Sassuolo | sport | ambiguous
    Schalke | sport | -
    Schalke 04 | sport | -
    Servette | sport | -
    Sevilla | sport | ambiguous
    Shakhtar | sport | -
    Shakhtar Donetsk | sport | -
    Sheriff Tiraspol | sport | -
    Sint-Truiden | sport | ambiguous
    Slavia Prague | sport | -
    Slovan Bratislava | sport | -
    Sochaux | sport | ambiguous
    Sparta Prague | sport | -
    Spartak | sport | ambiguous
    Spartak Moscow | sport | -
    Spezia | sport | ambiguous
    Sporting Braga | sport | -
    Sporting CP | sport | -
    Sporting Gijon | sport | -
    Sporting Gijón | sport | -
    Sporting Lisbon | sport | -
    St Etienne | sport | -
    St Pauli | sport | -
    Stade Brestois | sport | -
    Stade Rennais | sport | -
    Standard Liege | sport | -
    Standard Liège | sport | -
    Steaua Bucharest | sport | -
    Sturm Graz | sport | -
    SV Darmstadt | sport | -
    Tavriya Simferopol | sport | -
    Torino | sport | ambiguous
    Toulouse FC | sport | -
    Trabzonspor | sport | -
    Troyes | sport | ambiguous
    Udinese | sport | -
    Union Berlin | sport | -
    Union Saint-Gilloise | sport | -
    Valencia CF | sport | -
    Venezia | sport | ambiguous
    VfB Stuttgart | sport | -
    VfL Bochum | sport | -
    VfL Wolfsburg | sport | -
    Videoton | sport | -
    Viktoria Plzen | sport | -
    Villarreal | sport | ambiguous
    Vitesse Arnhem | sport | -
    Vitória Guimarães | sport | -
    Vojvodina | sport | ambiguous
    Werder | sport | ambiguous
    Werder Bremen | sport | -
    Willem II | sport | ambiguous
    Wisla Krakow | sport | -
    Wisła Kraków | sport | -
    Young Boys | sport | ambiguous
    Zenit | sport | ambiguous
    Zenit St Petersburg | sport | -
    Zenit St. Petersburg | sport | -
    -- football elsewhere
    Al Ahly | sport | -
    Al Ain | sport | ambiguous
    Al Hilal | sport | -
    Al Nassr | sport | -
    Al Sadd | sport | -
    Al-Ahli | sport | -
    Al-Duhail | sport | -
    Al-Hilal | sport | -
    Al-Ittihad | sport | -
    Al-Nassr | sport | -
    Alianza Lima | sport | -
    América de Cali | sport | -
    Argentinos Juniors | sport | -
    Asante Kotoko | sport | -
    Asec Mimosas | sport | -
    Athletico Paranaense | sport | -
    Atletico Mineiro | sport | -
    Atletico Nacional | sport | -
    Atlético Mineiro | sport | -
    Atlético Nacional | sport | -
    Bafana Bafana | sport | -
    Banfield | sport | ambiguous
    Barcelona SC | sport | -
    Black Stars | sport | -
    Boca | sport | ambiguous
    Boca Juniors | sport | -
    Botafogo | sport | -
    Central Coast Mariners | sport | -
    Cerro Porteño | sport | -
    Chapecoense | sport | -
    Chivas | sport | ambiguous
    Colo-Colo | sport | -
    Corinthians | sport | ambiguous
    Cruz Azul | sport | -
    Cruzeiro | sport | ambiguous
    Deportivo Cali | sport | -
    East Bengal | sport | -
    Enyimba | sport | -
    Esperance Tunis | sport | -
    Espérance | sport | -
    Estudiantes de La Plata | sport | -
    FC Tokyo | sport | -
    Flamengo | sport | ambiguous
    Fluminense | sport | -
    Gamba Osaka | sport | -
    Gor Mahia | sport | -
    Gremio | sport | -
    Grêmio | sport | -
    Guangzhou Evergrande | sport | -
    Hearts of Oak | sport | -
    Independiente | sport | ambiguous
    Indomitable Lions | sport | -
    Internacional | sport | ambiguous
    Jeonbuk Hyundai | sport | -
    Jiangsu Suning | sport | -
    Kaizer Chiefs | sport | -
    Kashima Antlers | sport | -
    Kawasaki Frontale | sport | -
    LDU Quito | sport | -
    Mamelodi Sundowns | sport | -
    Matildas | sport | ambiguous
    Melbourne Victory | sport | -
    Millonarios | sport | -
    Mohun Bagan | sport | -
    Nacional | sport | ambiguous
    Newell's Old Boys | sport | -
    Orlando Pirates | sport | -
    Palmeiras | sport | -
    Penarol | sport | -
    Persepolis | sport | ambiguous
    Persija Jakarta | sport | -
    Peñarol | sport | -
    Pohang Steelers | sport | -
    Pumas | sport | ambiguous
    Racing Club | sport | -
    Raja Casablanca | sport | -
    Reggae Boyz | sport | -
    River Plate | sport | -
    Rosario Central | sport | -
    San Lorenzo | sport | ambiguous
    Santos FC | sport | -
    Shanghai Shenhua | sport | -
    Shanghai SIPG | sport | -
    Simba SC | sport | -
    Socceroos | sport | -
    Super Eagles | sport | -
    Sydney FC | sport | -
    São Paulo FC | sport | -
    Tigres | sport | ambiguous
    TP Mazembe | sport | -
    Universidad Católica | sport | -
    Universidad de Chile | sport | -
    Urawa Red Diamonds | sport | -
    Urawa Reds | sport | -
    Vasco da Gama | sport | ambiguous
    Vissel Kobe | sport | -
    Wellington Phoenix | sport | -
    Western Sydney Wanderers | sport | -
    Wydad Casablanca | sport | -
    Yokohama F. Marinos | sport | -
    Young Africans | sport | -
    Zamalek | sport | -
    -- American football
    49ers | sport | -
    Arizona Cardinals | sport | -
    Atlanta Falcons | sport | -
    Baltimore Ravens | sport | -
    Bears | sport | ambiguous
    Bengals | sport | -
    Bills | sport | ambiguous
    Broncos | sport | ambiguous
    Browns | sport | ambiguous
    Buccaneers | sport | ambiguous
    Bucs | sport | -
    Buffalo Bills | sport | -
    Cardinals | sport | ambiguous
    Carolina Panthers | sport | -
    Chargers | sport | ambiguous
    Chicago Bears | sport | -
    Chiefs | sport | ambiguous
    Cincinnati Bengals | sport | -
    Cleveland Browns | sport | -
    Colts | sport | ambiguous
    Commanders | sport | ambiguous
    Cowboys | sport | ambiguous
    Dallas Cowboys | sport | -
    Denver Broncos | sport | -
    Detroit Lions | sport | -
    Dolphins | sport | ambiguous
    Eagles | sport | ambiguous
    Falcons | sport | ambiguous
    Giants | sport | ambiguous
    Green Bay Packers | sport | -
    Houston Oilers | sport | -
    Houston Texans | sport | -
    Indianapolis Colts | sport | -
    Jacksonville Jaguars | sport | -
    Jaguars | sport | ambiguous
    Jets | sport | ambiguous
    Kansas City Chiefs | sport | -
    Las Vegas Raiders | sport | -
    Lions | sport | ambiguous
    Los Angeles Chargers | sport | -
    Los Angeles Raiders | sport | -
    Los Angeles Rams | sport | -
    Miami Dolphins | sport | -
    Minnesota Vikings | sport | -
    New England Patriots | sport | -
    New Orleans Saints | sport | -
    New York Giants | sport | -
    New York Jets | sport | -
    Niners | sport | -
    Oakland Raiders | sport | -
    Packers | sport | ambiguous
    Panthers | sport | ambiguous
    Patriots | sport | ambiguous
    Pats | sport | ambiguous
    Philadelphia Eagles | sport | -
    Pittsburgh Steelers | sport | -
    Raiders | sport | ambiguous
    Rams | sport | ambiguous
    Ravens | sport | ambiguous
    Redskins | sport | -
    Saints | sport | ambiguous
    San Diego Chargers | sport | -
    San Francisco 49ers | sport | -
    Seahawks | sport | -
    Seattle Seahawks | sport | -
    St. Louis Cardinals | sport | -
    St. Louis Rams | sport | -
    Steelers | sport | -
    Tampa Bay Buccaneers | sport | -
    Tennessee Titans | sport | -
    Texans | sport | ambiguous
    Titans | sport | ambiguous
    Vikings | sport | ambiguous
    Washington Commanders | sport | -
    Washington Football Team | sport | -
    Washington Redskins | sport | -
    -- basketball
    76ers | sport | -
    Alba Berlin | sport | -
    Anadolu Efes | sport | -
    Atlanta Dream | sport | -
    Atlanta Hawks | sport | -
    Baloncesto Fuenlabrada | sport | -
    Boston Celtics | sport | -
    Brooklyn Nets | sport | -
    Bucks | sport | ambiguous
    Bulls | sport | ambiguous
    Cavaliers | sport | ambiguous
    Cavs | sport | -
    CB Baskonia | sport | -
    Celtics | sport | -
    Charlotte Bobcats | sport | -
    Charlotte Hornets | sport | -
    Chicago Bulls | sport | -
    Chicago Sky | sport | -
    Cleveland Cavaliers | sport | -
    Clippers | sport | ambiguous
    Connecticut Sun | sport | -
    Dallas Mavericks | sport | -
    Dallas Wings | sport | -
    Denver Nuggets | sport | -
    Detroit Pistons | sport | -
    Golden State Warriors | sport | -
    Grizzlies | sport | ambiguous
    Harlem Globetrotters | sport | -
    Hawks | sport | ambiguous
    Heat | sport | ambiguous
    Hornets | sport | ambiguous
    Houston Rockets | sport | -
    Indiana Fever | sport | -
    Indiana Pacers | sport | -
    Jazz | sport | ambiguous
    Kings | sport | ambiguous
    Knicks | sport | -
    LA Clippers | sport | -
    LA Lakers | sport | -
    Lakers | sport | -
    Las Vegas Aces | sport | -
    Los Angeles Clippers | sport | -
    Los Angeles Lakers | sport | -
    Mavericks | sport | ambiguous
    Mavs | sport | -
    Memphis Grizzlies | sport | -
    Miami Heat | sport | -
    Milwaukee Bucks | sport | -
    Minnesota Lynx | sport | -
    Minnesota Timberwolves | sport | -
    Nets | sport | ambiguous
    New Jersey Nets | sport | -
    New Orleans Pelicans | sport | -
    New York Knicks | sport | -
    New York Liberty | sport | -
    Nuggets | sport | ambiguous
    Oklahoma City Thunder | sport | -
    Olimpia Milano | sport | -
    Orlando Magic | sport | -
    Pacers | sport | ambiguous
    Pelicans | sport | ambiguous
    Philadelphia 76ers | sport | -
    Phoenix Mercury | sport | -
    Phoenix Suns | sport | -
    Pistons | sport | ambiguous
    Portland Trail Blazers | sport | -
    Raptors | sport | ambiguous
    Rockets | sport | ambiguous
    Sacramento Kings | sport | -
    San Antonio Spurs | sport | -
    Seattle Storm | sport | -
    Seattle SuperSonics | sport | -
    Sixers | sport | -
    Suns | sport | ambiguous
    SuperSonics | sport | -
    Timberwolves | sport | -
    Toronto Raptors | sport | -
    Trail Blazers | sport | ambiguous
    Trailblazers | sport | ambiguous
    Utah Jazz | sport | -
    Warriors | sport | ambiguous
    Washington Bullets | sport | -
    Washington Mystics | sport | -
    Washington Wizards | sport | -
    Wizards | sport | ambiguous
    Zalgiris Kaunas | sport | -
    -- baseball
    Anaheim Angels | sport | -
    Angels | sport | ambiguous
    Arizona Diamondbacks | sport | -
    Astros | sport | -
    Athletics | sport | ambiguous
    Atlanta Braves | sport | -
    Baltimore Orioles | sport | -
    Blue Jays | sport | ambiguous
    Boston Red Sox | sport | -
    Braves | sport | ambiguous
    Brewers | sport | ambiguous
    Brooklyn Dodgers | sport | -
    Chicago Cubs | sport | -
    Chicago White Sox | sport | -
    Chunichi Dragons | sport | -
    Cincinnati Reds | sport | -
    Cleveland Guardians | sport | -
    Cleveland Indians | sport | -
    Colorado Rockies | sport | -
    Cubs | sport | ambiguous
    Detroit Tigers | sport | -
    Devil Rays | sport | -
    Diamondbacks | sport | ambiguous
    Dodgers | sport | ambiguous
    Florida Marlins | sport | -
    Fukuoka SoftBank Hawks | sport | -
    Guardians | sport | ambiguous
    Hanshin Tigers | sport | -
    Houston Astros | sport | -
    Indians | sport | ambiguous
    Kansas City Royals | sport | -
    LA Dodgers | sport | -
    Los Angeles Angels | sport | -
    Los Angeles Dodgers | sport | -
    Mariners | sport | ambiguous
    Marlins | sport | ambiguous
    Mets | sport | -
    Miami Marlins | sport | -
    Milwaukee Brewers | sport | -
    Minnesota Twins | sport | -
    Montreal Expos | sport | -
    Nationals | sport | ambiguous
    Negro Leagues | sport | -
    New York Mets | sport | -
    New York Yankees | sport | -
    Oakland A's | sport | -
    Oakland Athletics | sport | -
    Orioles | sport | ambiguous
    Padres | sport | ambiguous
    Philadelphia Phillies | sport | -
    Phillies | sport | -
    Pirates | sport | ambiguous
    Pittsburgh Pirates | sport | -
    Rays | sport | ambiguous
    Red Sox | sport | -
    Reds | sport | ambiguous
    Rockies | sport | ambiguous
    Royals | sport | ambiguous
    San Diego Padres | sport | -
    San Francisco Giants | sport | -
    Seattle Mariners | sport | -
    Seibu Lions | sport | -
    Tampa Bay Rays | sport | -
    Texas Rangers | sport | -
    Tigers | sport | ambiguous
    Toronto Blue Jays | sport | -
    Twins | sport | ambiguous
    Washington Nationals | sport | -
    White Sox | sport | -
    Yakult Swallows | sport | -
    Yankees | sport | ambiguous
    Yomiuri Giants | sport | -
    -- ice hockey
    Adler Mannheim | sport | -
    Ak Bars Kazan | sport | -
    Anaheim Ducks | sport | -
    Arizona Coyotes | sport | -
    Atlanta Thrashers | sport | -
    Avalanche | sport | ambiguous
    Avangard Omsk | sport | -
    Blackhawks | sport | ambiguous
    Blue Jackets | sport | ambiguous
    Boston Bruins | sport | -
    Bruins | sport | ambiguous
    Buffalo Sabres | sport | -
    Calgary Flames | sport | -
    Canadiens | sport | -
    Canucks | sport | ambiguous
    Capitals | sport | ambiguous
    Carolina Hurricanes | sport | -
    Chicago Blackhawks | sport | -
    Colorado Avalanche | sport | -
    Columbus Blue Jackets | sport | -
    Dallas Stars | sport | -
    Detroit Red Wings | sport | -
    Ducks | sport | ambiguous
    Edmonton Oilers | sport | -
    Eisbären Berlin | sport | -
    Flames | sport | ambiguous
    Florida Panthers | sport | -
    Flyers | sport | ambiguous
    Frölunda | sport | -
    Färjestad | sport | -
    Golden Knights | sport | -
    Habs | sport | -
    Hartford Whalers | sport | -
    HC Davos | sport | -
    Hurricanes | sport | ambiguous
    Islanders | sport | ambiguous
    Jokerit | sport | -
    LA Kings | sport | -
    Lokomotiv Yaroslavl | sport | -
    Los Angeles Kings | sport | -
    Maple Leafs | sport | -
    Metallurg Magnitogorsk | sport | -
    Minnesota Wild | sport | -
    Montreal Canadiens | sport | -
    Nashville Predators | sport | -
    New Jersey Devils | sport | -
    New York Islanders | sport | -
    New York Rangers | sport | -
    Oilers | sport | ambiguous
    Ottawa Senators | sport | -
    Penguins | sport | ambiguous
    Philadelphia Flyers | sport | -
    Phoenix Coyotes | sport | -
    Pittsburgh Penguins | sport | -
    Predators | sport | ambiguous
    Quebec Nordiques | sport | -
    Red Wings | sport | -
    Sabres | sport | ambiguous
    San Jose Sharks | sport | -
    SC Bern | sport | -
    Seattle Kraken | sport | -
    Sharks | sport | ambiguous
    Sparta Praha | sport | -
    St. Louis Blues | sport | -
    Tampa Bay Lightning | sport | -
    Toronto Maple Leafs | sport | -
    Utah Mammoth | sport | -
    Vancouver Canucks | sport | -
    Vegas Golden Knights | sport | -
    Washington Capitals | sport | -
    Winnipeg Jets | sport | -
    ZSC Lions | sport | -
    -- football of North America
    Angel City FC | sport | -
    Atlanta United | sport | -
    Austin FC | sport | -
    CF Montreal | sport | -
    CF Montréal | sport | -
    Charlotte FC | sport | -
    Chicago Fire | sport | -
    Chivas USA | sport | -
    Club América | sport | -
    Club Leon | sport | -
    Club Tijuana | sport | -
    Colorado Rapids | sport | -
    Columbus Crew | sport | -
    D.C. United | sport | -
    DC United | sport | -
    FC Cincinnati | sport | -
    FC Dallas | sport | -
    Houston Dynamo | sport | -
    Inter Miami | sport | -
    LA Galaxy | sport | -
    LAFC | sport | -
    Los Angeles FC | sport | -
    Los Angeles Galaxy | sport | -
    MetroStars | sport | -
    Minnesota United | sport | -
    Montreal Impact | sport | -
    Nashville SC | sport | -
    New England Revolution | sport | -
    New York City FC | sport | -
    New York Cosmos | sport | -
    New York Red Bulls | sport | -
    North Carolina Courage | sport | -
    Orlando City | sport | -
    Orlando Pride | sport | -
    Philadelphia Union | sport | -
    Portland Thorns | sport | -
    Portland Timbers | sport | -
    Real Salt Lake | sport | -
    San Diego FC | sport | -
    San Diego Wave | sport | -
    San Jose Earthquakes | sport | -
    Seattle Reign | sport | -
    Seattle Sounders | sport | -
    Sounders | sport | ambiguous
    Sporting Kansas City | sport | -
    St. Louis City SC | sport | -
    Toronto FC | sport | -
    USMNT | sport | -
    USWNT | sport | -
    Vancouver Whitecaps | sport | -
    Washington Spirit | sport | -
    -- cricket and rugby
    Adelaide Crows | sport | -
    Adelaide Strikers | sport | -
    All Blacks | sport | -
    Auckland Blues | sport | -
    Barbarians | sport | ambiguous
    Barmy Army | sport | -
    Bath Rugby | sport | -
    Black Caps | sport | ambiguous
    Black Ferns | sport | -
    Boks | sport | -
    Brisbane Broncos | sport | -
    Brisbane Heat | sport | -
    Brisbane Lions | sport | -
    Brumbies | sport | ambiguous
    Bulldogs | sport | ambiguous
    Canberra Raiders | sport | -
    Canterbury Bulldogs | sport | -
    Cardiff Blues | sport | -
    Carlton Blues | sport | -
    Castleford Tigers | sport | -
    Catalans Dragons | sport | -
    Chennai Super Kings | sport | -
    Clermont Auvergne | sport | -
    Collingwood | sport | ambiguous
    Connacht Rugby | sport | -
    Cronulla Sharks | sport | -
    Deccan Chargers | sport | -
    Delhi Capitals | sport | -
    Delhi Daredevils | sport | -
    Essendon | sport | ambiguous
    Exeter Chiefs | sport | -
    Fremantle Dockers | sport | -
    Geelong Cats | sport | -
    Glasgow Warriors | sport | -
    Gloucester Rugby | sport | -
    Gold Coast Suns | sport | -
    Gold Coast Titans | sport | -
    Gujarat Titans | sport | -
    Harlequins | sport | ambiguous
    Hawthorn | sport | ambiguous
    Hobart Hurricanes | sport | -
    Huddersfield Giants | sport | -
    Hull FC | sport | -
    Hull Kingston Rovers | sport | -
    Hull KR | sport | -
    Kangaroos | sport | ambiguous
    Karachi Kings | sport | -
    Kings XI Punjab | sport | -
    Kiwis | sport | ambiguous
    Kolkata Knight Riders | sport | -
    Lahore Qalandars | sport | -
    Leeds Rhinos | sport | -
    Leicester Tigers | sport | -
    Leinster Rugby | sport | -
    London Irish | sport | -
    London Welsh | sport | -
    Lucknow Super Giants | sport | -
    Manly Sea Eagles | sport | -
    Manly-Warringah | sport | -
    Melbourne Demons | sport | -
    Melbourne Rebels | sport | -
    Melbourne Renegades | sport | -
    Melbourne Stars | sport | -
    Melbourne Storm | sport | -
    Mumbai Indians | sport | -
    Munster Rugby | sport | -
    New Zealand Warriors | sport | -
    Newcastle Falcons | sport | -
    Newcastle Knights | sport | -
    North Queensland Cowboys | sport | -
    Northampton Saints | sport | -
    NSW Waratahs | sport | -
    Ospreys | sport | ambiguous
    Parramatta Eels | sport | -
    Penrith Panthers | sport | -
    Perth Scorchers | sport | -
    Peshawar Zalmi | sport | -
    Port Adelaide | sport | -
    Proteas | sport | ambiguous
    Punjab Kings | sport | -
    Queensland Reds | sport | -
    Racing 92 | sport | -
    Racing Metro | sport | -
    Rajasthan Royals | sport | -
    Red Roses | sport | -
    Richmond Tigers | sport | -
    Royal Challengers Bangalore | sport | -
    Royal Challengers Bengaluru | sport | -
    Sale Sharks | sport | -
    Salford Red Devils | sport | -
    Saracens | sport | ambiguous
    Scarlets | sport | ambiguous
    South Sydney Rabbitohs | sport | -
    Springboks | sport | -
    St George Illawarra | sport | -
    St Helens | sport | ambiguous
    St Kilda | sport | ambiguous
    Stade Francais | sport | -
    Stade Français | sport | -
    Stade Toulousain | sport | -
    Stormers | sport | -
    Sunrisers Hyderabad | sport | -
    Super Kings | sport | -
    Surrey CCC | sport | -
    Sydney Roosters | sport | -
    Sydney Sixers | sport | -
    Sydney Swans | sport | -
    Sydney Thunder | sport | -
    Toulon | sport | ambiguous
    Toyota Verblitz | sport | -
    Trinbago Knight Riders | sport | -
    Ulster Rugby | sport | -
    Wakefield Trinity | sport | -
    Wallabies | sport | ambiguous
    Wallaroos | sport | ambiguous
    Waratahs | sport | -
    Warrington | sport | ambiguous
    Warrington Wolves | sport | -
    Wasps | sport | ambiguous
    West Coast Eagles | sport | -
    West Indies | sport | ambiguous
    Western Bulldogs | sport | -
    Western Force | sport | -
    Wests Tigers | sport | -
    Widnes Vikings | sport | -
    Wigan Warriors | sport | -
    Windies | sport | -
    Worcester Warriors | sport | -
    Yorkshire CCC | sport | -
    """
}
