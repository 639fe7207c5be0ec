// Companies that make, dig, build and carry, with short forms, for names and source typing.
// Entry: name | capacity | flag, as in Organisations. Written for this project.
// Licence: Apache-2.0.

/// Vehicles, aircraft, airlines, energy, mining, telecoms, transport, building.
public enum IndustrialCompanies {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- cars and vehicles
    Acura | company | -
    Alfa Romeo | company | -
    AMC | company | -
    Aptiv | company | -
    Argo AI | company | -
    Aston Martin | company | -
    Audi | company | -
    Aurora | company | ambiguous
    Auto Trader | company | -
    AutoNation | company | -
    AutoTrader | company | -
    AutoZone | company | -
    Avis | company | ambiguous
    Avis Budget | company | -
    BAIC | company | -
    Bajaj Auto | company | -
    Bentley | company | ambiguous
    Bird | company | ambiguous
    Blablacar | company | -
    BlaBlaCar | company | -
    BMW | company | -
    BorgWarner | company | -
    Bridgestone | company | -
    Bugatti | company | -
    Buick | company | -
    BYD | company | -
    Cabify | company | -
    Cadillac | company | -
    CarMax | company | -
    Caterpillar | company | ambiguous
    CATL | company | -
    Changan | company | -
    Chery | company | -
    Chevrolet | company | -
    Chevy | company | -
    Chrysler | company | -
    Citroen | company | -
    Citroën | company | -
    Continental | company | ambiguous
    Cruise | company | ambiguous
    Cummins | company | ambiguous
    Dacia | company | ambiguous
    Daewoo | company | -
    Daihatsu | company | -
    Daimler | company | ambiguous
    Daimler Truck | company | -
    Daimler-Benz | company | -
    DaimlerChrysler | company | -
    Datsun | company | -
    Deere | company | ambiguous
    DeLorean | company | ambiguous
    Delphi | company | ambiguous
    Denso | company | -
    Dodge | company | ambiguous
    Dongfeng | company | -
    Ducati | company | -
    Dunlop | company | ambiguous
    Enterprise Rent-A-Car | company | -
    Europcar | company | -
    Faraday Future | company | -
    Faurecia | company | -
    FAW | company | -
    Ferrari | company | ambiguous
    Fiat | company | ambiguous
    Fiat Chrysler | company | -
    Firestone | company | ambiguous
    Fisker | company | -
    Ford | company | ambiguous
    Ford Motor | company | -
    Foton | company | -
    GAC | company | -
    GAZ | company | -
    Geely | company | -
    General Motors | company | -
    Genesis | company | ambiguous
    GM | company | -
    GMC | company | -
    Goodyear | company | ambiguous
    Great Wall Motor | company | -
    Haas | company | ambiguous
    Halfords | company | -
    Harley | company | ambiguous
    Harley-Davidson | company | -
    Hero MotoCorp | company | -
    Hertz | company | ambiguous
    Hino | company | ambiguous
    Holden | company | ambiguous
    Honda | company | ambiguous
    Hummer | company | -
    Husqvarna | company | -
    Hyundai | company | -
    Hyundai Motor | company | -
    Infiniti | company | -
    International Harvester | company | -
    Isuzu | company | -
    Iveco | company | -
    Jaguar | company | ambiguous
    Jaguar Land Rover | company | -
    JCB | company | -
    Jeep | company | -
    Jiffy Lube | company | -
    JLR | company | -
    John Deere | company | -
    Kamaz | company | -
    Kawasaki | company | ambiguous
    Kia | company | ambiguous
    Koenigsegg | company | -
    Komatsu | company | ambiguous
    KTM | company | -
    Kwik Fit | company | -
    Lada | company | ambiguous
    Lamborghini | company | -
    Lancia | company | -
    Land Rover | company | -
    Lexus | company | -
    Leyland | company | ambiguous
    Li Auto | company | -
    Lime | company | ambiguous
    Lincoln | company | ambiguous
    Lotus | company | ambiguous
    Lucid | company | ambiguous
    Magna | company | ambiguous
    Mahindra | company | ambiguous
    Mahindra & Mahindra | company | -
    MAN Truck & Bus | company | -
    Maruti | company | -
    Maruti Suzuki | company | -
    Maserati | company | -
    Mazda | company | -
    McLaren | company | ambiguous
    Mercedes | company | ambiguous
    Mercedes-Benz | company | -
    MG | company | -
    MG Rover | company | -
    Michelin | company | -
    Mini | company | ambiguous
    Mitsubishi | company | -
    Mobileye | company | -
    Moskvich | company | -
    Navistar | company | -
    Nikola | company | ambiguous
    NIO | company | -
    Nissan | company | -
    Northvolt | company | -
    Oldsmobile | company | -
    Opel | company | -
    Paccar | company | -
    Pagani | company | ambiguous
    Pep Boys | company | -
    Peugeot | company | -
    Piaggio | company | -
    Pirelli | company | -
    Plymouth | company | ambiguous
    Polaris | company | ambiguous
    Polestar | company | -
    Pontiac | company | ambiguous
    Pony.ai | company | -
    Porsche | company | -
    Proton | company | ambiguous
    PSA | company | -
    PSA Peugeot Citroen | company | -
    QuantumScape | company | -
    Ram | company | ambiguous
    Range Rover | company | -
    Renault | company | -
    Rivian | company | -
    Rolls-Royce | company | -
    Rover | company | ambiguous
    Royal Enfield | company | -
    Saab | company | -
    SAIC | company | -
    SAIC Motor | company | -
    Saturn | company | ambiguous
    Scania | company | ambiguous
    Seat | company | ambiguous
    Segway | company | -
    Sixt | company | -
    Skoda | company | -
    Smart | company | ambiguous
    SsangYong | company | -
    Stellantis | company | -
    Studebaker | company | ambiguous
    Subaru | company | -
    Suzuki | company | ambiguous
    Takata | company | -
    Tesla | company | ambiguous
    Toyota | company | -
    Toyota Motor | company | -
    Trabant | company | -
    Triumph | company | ambiguous
    U-Haul | company | -
    UAZ | company | -
    Uralvagonzavod | company | -
    Valeo | company | -
    Vauxhall | company | ambiguous
    VinFast | company | -
    Visteon | company | -
    Volkswagen | company | -
    Volvo | company | -
    VW | company | -
    Winnebago | company | -
    Wuling | company | -
    XPeng | company | -
    Yamaha Motor | company | -
    Zeekr | company | -
    ZF Friedrichshafen | company | -
    Zipcar | company | -
    Zoox | company | -
    -- aircraft, space and arms
    Academi | company | -
    Aerojet Rocketdyne | company | -
    AgustaWestland | company | -
    Airbus | company | -
    Airbus Helicopters | company | -
    Almaz-Antey | company | -
    Anduril | company | -
    Antonov | company | ambiguous
    ArianeGroup | company | -
    Arianespace | company | -
    Aselsan | company | -
    Astra Space | company | -
    Astrobotic | company | -
    ATR | company | -
    AVIC | company | -
    BAE | company | -
    BAE Systems | company | -
    Baykar | company | -
    Beechcraft | company | -
    Bell Helicopter | company | -
    Bell Textron | company | -
    Beretta | company | ambiguous
    Blackwater | company | ambiguous
    Blue Origin | company | -
    Boeing | company | -
    Bofors | company | -
    Bombardier | company | ambiguous
    Boom Supersonic | company | ambiguous
    Booz Allen | company | -
    Booz Allen Hamilton | company | -
    Boston Dynamics | company | -
    Bushmaster | company | -
    CACI | company | -
    Cessna | company | -
    Cirrus | company | ambiguous
    Cobham | company | ambiguous
    Colt | company | ambiguous
    Comac | company | -
    Convair | company | -
    Curtiss-Wright | company | -
    Dassault | company | ambiguous
    De Havilland | company | -
    Denel | company | -
    Diehl | company | ambiguous
    DynCorp | company | -
    EADS | company | -
    Elbit | company | -
    Embraer | company | -
    Energia | company | ambiguous
    Eurocopter | company | -
    Eurofighter | company | -
    Eutelsat | company | -
    Fairchild | company | ambiguous
    Fincantieri | company | -
    Fokker | company | -
    G4S | company | -
    General Atomics | company | -
    General Dynamics | company | -
    GKN | company | -
    Globalstar | company | -
    Glock | company | ambiguous
    Grumman | company | -
    Gulfstream | company | -
    Hanwha | company | -
    Heckler & Koch | company | -
    Hensoldt | company | -
    Hindustan Aeronautics | company | -
    Honeywell | company | -
    Huntington Ingalls | company | -
    Hyperloop One | company | -
    Ilyushin | company | -
    Inmarsat | company | -
    Intelsat | company | -
    Intuitive Machines | company | -
    Iridium | company | ambiguous
    Irkut | company | -
    ispace | company | -
    Kalashnikov | company | ambiguous
    KBR | company | -
    KNDS | company | -
    Kongsberg | company | ambiguous
    Krauss-Maffei Wegmann | company | -
    L3Harris | company | -
    Learjet | company | -
    Leidos | company | -
    Lilium | company | -
    Lockheed | company | -
    Lockheed Martin | company | -
    Maxar | company | -
    MBDA | company | -
    McDonnell Douglas | company | -
    MiG | company | -
    Mitsubishi Heavy | company | -
    MTU Aero Engines | company | -
    Nammo | company | -
    Nexter | company | -
    Norinco | company | -
    Northrop | company | -
    Northrop Grumman | company | -
    OneWeb | company | -
    Orbital ATK | company | -
    Orbital Sciences | company | -
    Pilatus | company | ambiguous
    Piper | company | ambiguous
    Planet Labs | company | -
    Pratt & Whitney | company | -
    QinetiQ | company | -
    Raytheon | company | -
    Relativity Space | company | -
    Remington | company | ambiguous
    Rheinmetall | company | -
    Rocket Lab | company | -
    Rosoboronexport | company | -
    Rostec | company | -
    RTX | company | -
    Ruger | company | ambiguous
    Safran | company | -
    Scaled Composites | company | -
    Securitas | company | -
    Serco | company | -
    SES | company | -
    Sierra Space | company | -
    Sig Sauer | company | -
    Sikorsky | company | ambiguous
    Smith & Wesson | company | -
    SpaceX | company | -
    Spirit AeroSystems | company | -
    Starlink | company | -
    STX | company | -
    Sukhoi | company | -
    Swan Hunter | company | -
    Textron | company | -
    Thales Alenia Space | company | -
    Triple Canopy | company | -
    Tupolev | company | -
    UAC | company | -
    ULA | company | -
    Viasat | company | -
    Virgin Galactic | company | -
    Virgin Orbit | company | -
    Volocopter | company | -
    Vought | company | -
    Weatherby | company | ambiguous
    Westland | company | ambiguous
    Winchester | company | ambiguous
    Yakovlev | company | ambiguous
    -- airlines and airports
    Aer Lingus | company | -
    Aeroflot | company | -
    Aerolineas Argentinas | company | -
    Aeromexico | company | -
    Aeroméxico | company | -
    Air Algerie | company | -
    Air Algérie | company | -
    Air Arabia | company | -
    Air Asia | company | -
    Air Astana | company | -
    Air Berlin | company | -
    Air Canada | company | -
    Air China | company | -
    Air Europa | company | -
    Air France | company | -
    Air France-KLM | company | -
    Air India | company | -
    Air Malta | company | -
    Air Mauritius | company | -
    Air New Zealand | company | -
    Air Serbia | company | -
    Air Transat | company | -
    AirAsia | company | -
    airBaltic | company | -
    AirTran | company | -
    Alitalia | company | -
    Allegiant | company | -
    American Airlines | company | -
    ANA | company | -
    Ansett | company | ambiguous
    Asiana | company | -
    Avianca | company | -
    Azul | company | ambiguous
    BAA | company | -
    BMI | company | ambiguous
    Braniff | company | -
    British Airways | company | -
    British Midland | company | -
    Cathay | company | ambiguous
    Cathay Dragon | company | -
    Cathay Pacific | company | -
    Cebu Pacific | company | -
    China Eastern | company | -
    China Southern | company | -
    Condor | company | ambiguous
    Crossair | company | -
    Delta | company | ambiguous
    Delta Air Lines | company | -
    Dragonair | company | -
    easyJet | company | -
    EasyJet | company | -
    EgyptAir | company | -
    El Al | company | -
    Emirates | company | ambiguous
    Etihad | company | -
    Eurowings | company | -
    Finnair | company | -
    Flybe | company | -
    FlyDubai | company | -
    flydubai | company | -
    Fraport | company | -
    Garuda | company | ambiguous
    Garuda Indonesia | company | -
    Germanwings | company | -
    Gol | company | ambiguous
    IAG | company | -
    Iberia | company | ambiguous
    Icelandair | company | -
    IndiGo | company | -
    JAL | company | -
    Jet2 | company | -
    JetBlue | company | -
    Jetstar | company | -
    Juneyao | company | -
    KLM | company | -
    Kulula | company | -
    LaMia | company | -
    LAN | company | ambiguous
    LATAM | company | -
    Loganair | company | -
    Lufthansa | company | -
    Malév | company | -
    NetJets | company | -
    Norwegian Air Shuttle | company | -
    Pan Am | company | -
    PIA | company | -
    Qantas | company | -
    Qatar Airways | company | -
    Royal Air Maroc | company | -
    Royal Brunei | company | -
    Royal Jordanian | company | -
    Ryanair | company | -
    SAA | company | -
    Sabena | company | -
    SAS | company | -
    Saudia | company | -
    Scoot | company | ambiguous
    SilkAir | company | -
    Sky Airline | company | -
    SkyWest | company | -
    Southwest | company | ambiguous
    SpiceJet | company | -
    Sun Country | company | -
    Sunwing | company | -
    Swissair | company | -
    TAM | company | -
    TAP Air Portugal | company | -
    TAROM | company | -
    Thomas Cook | company | ambiguous
    Tigerair | company | -
    TransAsia | company | -
    Transavia | company | -
    TUI | company | -
    TWA | company | -
    United Airlines | company | -
    UTair | company | -
    ValuJet | company | -
    Varig | company | -
    Vietjet | company | -
    Virgin | company | ambiguous
    Virgin America | company | -
    Virgin Atlantic | company | -
    Virgin Australia | company | -
    Vistara | company | -
    Volaris | company | -
    Vueling | company | -
    WestJet | company | -
    Yemenia | company | -
    Zipair | company | -
    -- oil, gas and power
    Adani | company | ambiguous
    Adnoc | company | -
    AES | company | -
    Agip | company | -
    AGL | company | -
    Amoco | company | -
    Anadarko | company | -
    Apache | company | ambiguous
    Aramco | company | -
    Arco | company | ambiguous
    Areva | company | -
    Avangrid | company | -
    Baker Hughes | company | -
    Bashneft | company | -
    BP | company | -
    British Gas | company | -
    Bulb | company | ambiguous
    Cairn | company | ambiguous
    Calpine | company | -
    Cameco | company | -
    Cenovus | company | -
    Centrica | company | -
    CEZ | company | -
    CGN | company | -
    Cheniere | company | -
    Chevron | company | ambiguous
    ChevronTexaco | company | -
    Citgo | company | -
    CNOOC | company | -
    CNPC | company | -
    Colonial Pipeline | company | -
    Commonwealth Edison | company | -
    Con Edison | company | -
    Conoco | company | -
    ConocoPhillips | company | -
    Consolidated Edison | company | -
    Drax | company | -
    Duke Energy | company | -
    Dynegy | company | -
    E.ON | company | -
    Ecopetrol | company | -
    EDF | company | -
    EDP | company | -
    Electricité de France | company | -
    Elf Aquitaine | company | -
    Enbridge | company | -
    EnBW | company | -
    Encana | company | -
    Endesa | company | -
    Enel | company | -
    Energa | company | -
    Energoatom | company | -
    Engie | company | -
    Eni | company | ambiguous
    Enphase | company | -
    Enron | company | -
    Entergy | company | -
    Equinor | company | -
    Eskom | company | -
    Essar | company | -
    Esso | company | -
    Exelon | company | -
    Exxon | company | -
    Exxon Mobil | company | -
    ExxonMobil | company | -
    FirstEnergy | company | -
    Fortum | company | -
    GAIL | company | -
    Galp | company | -
    Gazprom | company | -
    Gazprom Neft | company | -
    GDF Suez | company | -
    GE Vernova | company | -
    Glencore | company | -
    Goldwind | company | -
    Gunvor | company | -
    Halliburton | company | ambiguous
    Hess | company | ambiguous
    Hydro One | company | -
    Hydro-Quebec | company | -
    Hydro-Québec | company | -
    Iberdrola | company | -
    Idemitsu | company | -
    Idemitsu Kosan | company | -
    Ineos | company | -
    Inpex | company | -
    JinkoSolar | company | -
    JXTG | company | -
    KazMunayGas | company | -
    KEPCO | company | -
    Kinder Morgan | company | -
    Kogas | company | -
    LONGi | company | -
    Longi | company | -
    Lukoil | company | -
    Lundin | company | ambiguous
    Masdar | company | -
    Mercuria | company | -
    Mobil | company | ambiguous
    MOL | company | -
    Nabors | company | ambiguous
    Naftogaz | company | -
    National Grid | company | -
    Nexen | company | -
    NextEra | company | -
    NIOC | company | -
    NNPC | company | -
    Northern Powergrid | company | -
    Novatek | company | -
    NTPC | company | -
    Occidental | company | ambiguous
    OMV | company | -
    ONGC | company | -
    Orlen | company | -
    Ormat | company | -
    Orsted | company | -
    PacifiCorp | company | -
    PDVSA | company | -
    Peabody | company | ambiguous
    Pemex | company | -
    Perenco | company | -
    Pertamina | company | -
    Petro-Canada | company | -
    Petrobras | company | -
    PetroChina | company | -
    PetroEcuador | company | -
    Petrofac | company | -
    Petronas | company | -
    PetroVietnam | company | -
    PG&E | company | -
    Phillips 66 | company | -
    PKN Orlen | company | -
    PTT | company | -
    QatarEnergy | company | -
    Qatargas | company | -
    Reliance | company | ambiguous
    Repsol | company | -
    Rosatom | company | -
    Rosneft | company | -
    Rosseti | company | -
    Royal Dutch Shell | company | -
    RusHydro | company | -
    RWE | company | -
    Saipem | company | -
    Santos | company | ambiguous
    Sasol | company | -
    Saudi Aramco | company | -
    Schlumberger | company | -
    ScottishPower | company | -
    Sempra | company | -
    Severn Trent | company | -
    Shell | company | ambiguous
    Siemens Gamesa | company | -
    Sinopec | company | -
    Slovnaft | company | -
    Snam | company | -
    SNC-Lavalin | company | -
    Socar | company | -
    SolarCity | company | -
    SolarEdge | company | -
    Solyndra | company | -
    Sonangol | company | -
    Sonatrach | company | -
    Southern California Edison | company | -
    Southern Company | company | ambiguous
    SSE | company | -
    Standard Oil | company | -
    Statkraft | company | -
    Statoil | company | -
    Subsea 7 | company | -
    Suez Environnement | company | -
    Suncor | company | -
    SunEdison | company | -
    SunPower | company | -
    Sunrun | company | -
    Surgutneftegas | company | -
    Taipower | company | -
    Tatneft | company | -
    TechnipFMC | company | -
    Tellurian | company | -
    Tepco | company | -
    TEPCO | company | -
    Texaco | company | -
    Thames Water | company | -
    Total | company | ambiguous
    TotalEnergies | company | -
    Trafigura | company | -
    TransCanada | company | -
    Transneft | company | -
    Transocean | company | -
    Tullow | company | ambiguous
    Ukrenergo | company | -
    Union Carbide | company | -
    Uniper | company | -
    Unocal | company | -
    Valero | company | ambiguous
    Vattenfall | company | -
    Venture Global | company | -
    Veolia | company | -
    Vestas | company | -
    Vitol | company | -
    Westinghouse | company | ambiguous
    Wintershall | company | -
    Wintershall Dea | company | -
    Woodside | company | ambiguous
    YPF | company | -
    Yukos | company | -
    Électricité de France | company | -
    Ørsted | company | -
    -- mining, metals, chemicals and wood
    3M | company | -
    Agnico Eagle | company | -
    Air Liquide | company | -
    Akzo Nobel | company | -
    AkzoNobel | company | -
    Albemarle | company | ambiguous
    Alcan | company | -
    Alcoa | company | -
    Alrosa | company | -
    Aluminium Bahrain | company | -
    Anglo American | company | -
    Anglo American Platinum | company | -
    AngloGold Ashanti | company | -
    Antofagasta | company | ambiguous
    Arcelor | company | -
    ArcelorMittal | company | -
    Arch Coal | company | -
    Arkema | company | -
    Asarco | company | -
    Baosteel | company | -
    Barrick | company | ambiguous
    Barrick Gold | company | -
    BASF | company | -
    Bayer | company | ambiguous
    Bethlehem Steel | company | -
    BHP | company | -
    BHP Billiton | company | -
    Boise Cascade | company | -
    Boliden | company | -
    Boral | company | -
    British Steel | company | -
    Celanese | company | -
    Cemex | company | -
    Chalco | company | ambiguous
    Chemours | company | -
    China Shenhua | company | -
    Chinalco | company | -
    Clariant | company | -
    Cleveland-Cliffs | company | -
    CMOC | company | -
    Coal India | company | -
    Codelco | company | -
    Corus | company | -
    CSN | company | -
    De Beers | company | -
    Debswana | company | -
    Dow | company | ambiguous
    Dow Chemical | company | -
    DowDuPont | company | -
    DSM | company | -
    DuPont | company | ambiguous
    Ecolab | company | -
    EuroChem | company | -
    Evonik | company | -
    Evraz | company | -
    Exxaro | company | -
    First Quantum | company | ambiguous
    Fletcher Building | company | -
    FMC | company | -
    Fortescue | company | -
    Freeport Indonesia | company | -
    Freeport-McMoRan | company | -
    Ganfeng | company | -
    Georgia-Pacific | company | -
    Gerdau | company | -
    Givaudan | company | -
    Glencore Xstrata | company | -
    Gold Fields | company | -
    Goldcorp | company | -
    Gécamines | company | -
    Harmony Gold | company | -
    Heidelberg Materials | company | -
    HeidelbergCement | company | -
    Hindalco | company | -
    Hoechst | company | -
    Holcim | company | -
    Huntsman | company | ambiguous
    ICI | company | -
    Imerys | company | -
    Impala Platinum | company | -
    Inco | company | -
    International Flavors & Fragrances | company | -
    James Hardie | company | ambiguous
    Johnson Matthey | company | ambiguous
    K+S | company | -
    Kazakhmys | company | -
    Kazatomprom | company | -
    KGHM | company | -
    Kimberly-Clark | company | -
    Kinross | company | ambiguous
    Kumba Iron Ore | company | -
    Lafarge | company | -
    LafargeHolcim | company | -
    Lanxess | company | -
    LG Chem | company | -
    Linde | company | ambiguous
    LKAB | company | -
    Lonmin | company | -
    Lynas | company | -
    LyondellBasell | company | -
    Metinvest | company | -
    Mittal | company | ambiguous
    Mondi | company | -
    Monsanto | company | -
    MP Materials | company | -
    Newcrest | company | -
    Newmont | company | -
    Nippon Steel | company | -
    NLMK | company | -
    Norilsk Nickel | company | -
    Nornickel | company | -
    Norsk Hydro | company | -
    Novelis | company | -
    Nucor | company | -
    Nutrien | company | -
    Orica | company | -
    Outokumpu | company | -
    Owens Corning | company | -
    Oxiteno | company | -
    Petra Diamonds | company | -
    Phelps Dodge | company | -
    PhosAgro | company | -
    Polymetal | company | -
    Polyus | company | -
    Posco | company | -
    POSCO | company | -
    PotashCorp | company | -
    PPG | company | -
    Praxair | company | -
    Rhodia | company | -
    Rhône-Poulenc | company | -
    Rio Tinto | company | -
    Rohm and Haas | company | -
    Rusal | company | -
    Saint-Gobain | company | -
    Samarco | company | -
    Severstal | company | -
    Sherwin-Williams | company | -
    Shin-Etsu | company | -
    Sibanye | company | -
    Sibanye-Stillwater | company | -
    Sika | company | -
    Sinochem | company | -
    Solvay | company | ambiguous
    South32 | company | -
    SQM | company | -
    Stora Enso | company | -
    Sumitomo | company | ambiguous
    Suzano | company | ambiguous
    Syngenta | company | -
    Tata Steel | company | -
    Teck | company | ambiguous
    Tenaris | company | -
    Thyssen | company | ambiguous
    ThyssenKrupp | company | -
    Thyssenkrupp | company | -
    Titan Cement | company | -
    Toray | company | -
    Umicore | company | -
    UPM | company | -
    UPM-Kymmene | company | -
    Uralkali | company | -
    Usiminas | company | -
    Vale | company | ambiguous
    Vedanta | company | -
    Voestalpine | company | -
    W.R. Grace | company | -
    Weyerhaeuser | company | -
    Xstrata | company | -
    Yara | company | ambiguous
    Zijin | company | -
    -- telecoms
    1&1 | company | -
    Airtel | company | -
    Altice | company | -
    America Movil | company | -
    American Tower | company | -
    América Móvil | company | -
    AT&T | company | -
    AWCC | company | -
    Belgacom | company | -
    Bell Canada | company | -
    Bell Labs | company | -
    Bezeq | company | -
    Bharti | company | -
    Bharti Airtel | company | -
    Bouygues | company | -
    BSNL | company | -
    BT | company | -
    Carphone Warehouse | company | -
    Celcom | company | -
    Cellnex | company | -
    CenturyLink | company | -
    China Mobile | company | -
    China Unicom | company | -
    Cingular | company | -
    CK Hutchison | company | -
    Claro | company | ambiguous
    Comcast | company | -
    Crown Castle | company | -
    Deutsche Telekom | company | -
    Digicel | company | -
    DirecTV | company | -
    Econet | company | -
    EE | company | -
    Eir | company | -
    Elisa | company | ambiguous
    Etisalat | company | -
    Fastweb | company | -
    Free Mobile | company | -
    Glo Mobile | company | -
    Global Crossing | company | -
    GTE | company | -
    Hutchison | company | ambiguous
    Hutchison Whampoa | company | -
    Iliad | company | ambiguous
    KDDI | company | -
    KPN | company | -
    KT | company | -
    Kyivstar | company | -
    LG Uplus | company | -
    Liberty Global | company | -
    Maxis | company | -
    MCI | company | -
    Megafon | company | -
    MegaFon | company | -
    Millicom | company | -
    Mobile TeleSystems | company | -
    MobileOne | company | -
    Mobily | company | ambiguous
    MTN | company | -
    MTS | company | -
    Nextel | company | -
    NTT | company | -
    NTT Data | company | -
    NTT Docomo | company | -
    O2 | company | -
    Oi | company | ambiguous
    One.Tel | company | -
    Ooredoo | company | -
    Openreach | company | -
    Optus | company | -
    Orange | company | ambiguous
    Orascom | company | -
    Paltel | company | -
    PCCW | company | -
    PLDT | company | -
    Plusnet | company | -
    Proximus | company | -
    Qwest | company | -
    Rostelecom | company | -
    Safaricom Ethiopia | company | -
    SFR | company | -
    Singtel | company | -
    SingTel | company | -
    Spark New Zealand | company | -
    Sprint | company | ambiguous
    Sprint Nextel | company | -
    STC | company | -
    Swisscom | company | -
    Syriatel | company | -
    T-Mobile | company | -
    T-Mobile US | company | -
    TalkTalk | company | -
    TDC | company | -
    Telcel | company | -
    Tele2 | company | -
    Telecom Italia | company | -
    Telefonica | company | -
    Telefónica | company | -
    Telekom | company | -
    Telekom Malaysia | company | -
    Telenor | company | -
    Telia | company | -
    TeliaSonera | company | -
    Telkom | company | -
    Telmex | company | -
    Telstra | company | -
    Telus | company | -
    Three UK | company | ambiguous
    TIM | company | -
    Time Warner Cable | company | -
    Turkcell | company | -
    U.S. Cellular | company | -
    VEON | company | -
    Verizon | company | -
    Viettel | company | -
    VimpelCom | company | -
    Virgin Media | company | -
    Virgin Media O2 | company | -
    Virgin Mobile | company | -
    Vodacom | company | -
    Vodafone | company | -
    Vodafone Idea | company | -
    Wind Tre | company | -
    Windstream | company | -
    WorldCom | company | -
    Zain | company | ambiguous
    -- shipping, rail, post and logistics
    A.P. Moller-Maersk | company | -
    Amey | company | ambiguous
    Amtrak | company | -
    AP Moller-Maersk | company | -
    Arriva | company | -
    Avanti West Coast | company | -
    BART | government | -
    BNSF | company | -
    Boskalis | company | -
    Burlington Northern Santa Fe | company | -
    Cainiao | company | -
    Caledonian MacBrayne | company | -
    CalMac | company | -
    Canada Post | company | -
    Canadian Pacific | company | -
    China COSCO | company | -
    CMA CGM | company | -
    Conrail | company | -
    Cosco | company | -
    COSCO | company | -
    Costamare | company | -
    CrossCountry | company | -
    CSX | company | -
    DB Cargo | company | -
    DB Schenker | company | -
    Deutsche Bahn | company | -
    Deutsche Post | company | -
    DFDS | company | -
    DHL | company | -
    DP World | company | -
    DPD | company | -
    DSV | company | -
    Euronav | company | -
    Eurostar | company | -
    Eurotunnel | company | -
    Evergreen | company | ambiguous
    Evri | company | -
    Federal Express | company | -
    FedEx | company | -
    FirstGroup | company | -
    Flixbus | company | -
    FlixBus | company | -
    Getlink | company | -
    Go-Ahead | company | -
    Golar LNG | company | -
    Govia Thameslink | company | -
    Grand Central | company | ambiguous
    Greyhound | company | ambiguous
    Grimaldi | company | ambiguous
    GWR | company | -
    Hanjin | company | -
    Hapag-Lloyd | company | -
    Hermes UK | company | -
    HMM | company | -
    Hutchison Ports | company | -
    J.B. Hunt | company | -
    JR East | company | -
    JR West | company | -
    K Line | company | -
    Kansas City Southern | company | -
    Keolis | company | -
    Kuehne+Nagel | company | -
    La Poste | company | -
    LNER | company | -
    London Midland | company | -
    London Underground | company | -
    Maersk | company | -
    Megabus | company | -
    Merseyrail | company | -
    Mitsui | company | ambiguous
    Mobike | company | -
    MOL Chemical Tankers | company | -
    MSC | company | -
    MTA | government | -
    MTR | company | -
    National Express | company | -
    Nippon Yusen | company | -
    Norfolk Southern | company | -
    NYK | company | -
    Ofo | company | -
    OOCL | company | -
    Orient Overseas | company | -
    Parcelforce | company | -
    Pickfords | company | ambiguous
    Pitney Bowes | company | -
    Poste Italiane | company | -
    PostNL | company | -
    Pullman | company | ambiguous
    RATP | company | -
    Red Funnel | company | ambiguous
    Renfe | company | -
    Royal Mail | company | -
    Ryder | company | ambiguous
    RZD | company | -
    SBB | company | -
    SeaFrance | company | -
    Sealink | company | -
    Seaspan | company | -
    SNCF | company | -
    Southeastern | company | ambiguous
    Sovcomflot | company | -
    Stagecoach | company | ambiguous
    Stena | company | -
    Stena Line | company | -
    Stolt-Nielsen | company | -
    Svitzer | company | -
    SWR | company | -
    Tallink | company | -
    Teekay | company | -
    TfL | government | -
    Thameslink | company | -
    Torm | company | ambiguous
    Townsend Thoresen | company | -
    Transdev | company | -
    Transport for London | government | -
    Trenitalia | company | -
    Union Pacific | company | -
    United Parcel Service | company | -
    UPS | company | -
    USPS | government | -
    Van Oord | company | -
    Viking Line | company | -
    Wabtec | company | -
    Wallenius Wilhelmsen | company | -
    Wan Hai | company | -
    Wightlink | company | -
    Wincanton | company | ambiguous
    XPO | company | -
    Yang Ming | company | ambiguous
    Yodel | company | ambiguous
    YRC | company | -
    ZIM | company | -
    -- industry, building and property
    ABB | company | -
    Acciona | company | -
    ACS | company | -
    Aditya Birla | company | -
    AECOM | company | -
    Aecom | company | -
    Aker | company | ambiguous
    Aldar | company | -
    Alfa Laval | company | -
    Alstom | company | -
    Amec | company | -
    Arabtec | company | -
    Arup | company | -
    Atkins | company | ambiguous
    Atlas Copco | company | -
    Ayala | company | ambiguous
    Babcock | company | ambiguous
    Babcock & Wilcox | company | -
    Bajaj | company | ambiguous
    Balfour Beatty | company | -
    Barratt | company | ambiguous
    Barratt Developments | company | -
    Basic Element | company | -
    Bechtel | company | ambiguous
    Bellway | company | -
    Bidvest | company | -
    Bilfinger | company | -
    Birla | company | ambiguous
    Black & Decker | company | -
    Briggs & Stratton | company | -
    British Land | company | -
    BTR | company | -
    Cammell Laird | company | -
    Carrier Global | company | -
    CBRE | company | -
    Cheung Kong | company | -
    China Evergrande | company | -
    China Vanke | company | -
    CK Asset | company | -
    Costain | company | ambiguous
    Country Garden | company | -
    CRRC | company | -
    Cushman & Wakefield | company | -
    Dalian Wanda | company | -
    DAMAC | company | -
    Danaher | company | -
    Dangote | company | ambiguous
    DLF | company | -
    DMG Mori | company | -
    Doosan | company | -
    Eaton | company | ambiguous
    Eiffage | company | -
    Emaar | company | -
    Embraco | company | -
    Emerson | company | ambiguous
    Enka | company | -
    Evergrande | company | -
    Ferguson plc | company | -
    Ferrovial | company | -
    Fluor | company | ambiguous
    Fosun | company | -
    Galliford Try | company | -
    Gammon | company | ambiguous
    GE | company | -
    General Electric | company | -
    Godrej | company | ambiguous
    Grosvenor | company | ambiguous
    Grupo Carso | company | -
    Halma | company | -
    Hammerson | company | -
    Harland & Wolff | company | -
    Harland and Wolff | company | -
    HD Hyundai | company | -
    Henderson Land | company | -
    Hensel Phelps | company | -
    Hexagon | company | ambiguous
    HNA | company | -
    Hochtief | company | -
    IHI | company | -
    IMI | company | -
    Impregilo | company | -
    Ingersoll Rand | company | -
    Interros | company | -
    Interserve | company | -
    Itochu | company | -
    ITT | company | -
    Jardine Matheson | company | -
    JLL | company | -
    Johnson Controls | company | -
    Jones Lang LaSalle | company | -
    Kaisa | company | ambiguous
    Kajima | company | -
    Kier | company | ambiguous
    Knight Frank | company | -
    Kohler | company | ambiguous
    Kone | company | -
    Kuka | company | -
    Kumho | company | -
    Laing O'Rourke | company | -
    Landsec | company | -
    Larsen & Toubro | company | -
    Legrand | company | ambiguous
    Lend Lease | company | -
    Lendlease | company | -
    Lennar | company | -
    Longfor | company | -
    Lürssen | company | -
    Mace | company | ambiguous
    Makita | company | -
    Marubeni | company | -
    Masco | company | -
    Maytag | company | -
    McAlpine | company | ambiguous
    McDermott | company | ambiguous
    Meyer Werft | company | -
    Mitie | company | ambiguous
    Mowlem | company | -
    Nakheel | company | -
    Naspers | company | -
    New World Development | company | -
    NVR | company | -
    Obayashi | company | -
    OCI | company | -
    Odebrecht | company | ambiguous
    OHL | company | -
    Otis | company | ambiguous
    Parker Hannifin | company | -
    Peab | company | -
    Pentair | company | -
    Perini | company | ambiguous
    Persimmon | company | ambiguous
    Prosus | company | -
    Prysmian | company | -
    Pulte | company | ambiguous
    PulteGroup | company | -
    Redrow | company | -
    Remgro | company | -
    Renova | company | ambiguous
    RMC | company | -
    Rockwell | company | ambiguous
    Rockwell Automation | company | -
    Rockwell Collins | company | -
    Rusnano | company | -
    Sabanci | company | ambiguous
    Sacyr | company | -
    Salini Impregilo | company | -
    Samsung C&T | company | -
    Sandvik | company | -
    Sany | company | -
    Savills | company | -
    Schindler | company | ambiguous
    Segro | company | -
    Shimizu | company | ambiguous
    Sime Darby | company | -
    Simon Property | company | -
    Sir Robert McAlpine | company | -
    Skanska | company | -
    SKF | company | -
    Sojitz | company | -
    Spie | company | -
    Stanley Black & Decker | company | -
    Sun Hung Kai | company | -
    Sunac | company | -
    Swire | company | ambiguous
    Swire Pacific | company | -
    Taisei | company | -
    Tarmac | company | ambiguous
    Tata | company | ambiguous
    Tata Sons | company | -
    Taylor Wimpey | company | -
    Techint | company | -
    Tishman Speyer | company | -
    Toll Brothers | company | -
    Trafalgar House | company | -
    Trammell Crow | company | ambiguous
    Tutor Perini | company | -
    Tyco | company | -
    Unibail-Rodamco | company | -
    Unibail-Rodamco-Westfield | company | -
    Vanke | company | -
    Vinci | company | ambiguous
    Vingroup | company | -
    Vornado | company | -
    Votorantim | company | -
    Wadia | company | ambiguous
    Wanda | company | ambiguous
    Wates | company | ambiguous
    Webuild | company | -
    Westfield | company | ambiguous
    Wimpey | company | -
    WSP | company | -
    XCMG | company | -
    Zoomlion | company | -
    """
}
