// Names of well-known organisations that no word of theirs gives away. Entry: name. Names that are
// also words, people or places (Shell, Ford, Orange) stand here too: a fact for the name tagger, which
// weighs it, never a decision. Written for this project. Licence: Apache-2.0.

/// Companies, bodies, parties and clubs by name.
public enum Organisations {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- companies
    3M
    AbbVie
    Accenture
    Adidas
    Adobe
    Aeroflot
    Aetna
    AIG
    Air Asia
    Air France
    Air India
    AirAsia
    Airbnb
    Airbus
    Airtel
    Alcoa
    Aldi
    Alibaba
    Allianz
    Amazon
    AMD
    American Airlines
    American Express
    Amgen
    Amtrak
    Anglo American
    Anheuser-Busch
    Anthropic
    Apple
    Aramco
    ArcelorMittal
    Arthur Andersen
    Asda
    AstraZeneca
    AT&T
    Audi
    Aviva
    AXA
    BAE Systems
    Baidu
    Bank of America
    Barclays
    BASF
    Bayer
    BBVA
    Bear Stearns
    Bechtel
    Berkshire Hathaway
    Best Buy
    BHP
    Binance
    Biogen
    BioNTech
    BlackBerry
    BlackRock
    Blackstone
    Blue Cross
    Blue Origin
    BMW
    BNP Paribas
    Boeing
    Bombardier
    Bosch
    BP
    British Airways
    BT
    Burger King
    ByteDance
    Cadbury
    Canon
    Carrefour
    Caterpillar
    Cathay Pacific
    Centrica
    Charles Schwab
    Chevron
    Chrysler
    Cigna
    Cisco
    Citibank
    Citigroup
    Citroen
    CNOOC
    Coca-Cola
    Coinbase
    Coke
    Colgate
    Comcast
    Commerzbank
    ConocoPhillips
    Cosco
    Costco
    Credit Suisse
    CVS
    Daimler
    Danone
    Dassault
    DeepMind
    Dell
    Deloitte
    Delta
    Deutsche Bank
    Deutsche Telekom
    DHL
    Diageo
    Disney
    Domino's
    Dow Chemical
    Dow Jones
    Dropbox
    Duke Energy
    Dunkin' Donuts
    DuPont
    Dynegy
    E.ON
    EasyJet
    eBay
    EDF
    Eli Lilly
    Embraer
    Emirates
    Eni
    Enron
    Equinor
    Ericsson
    Ernst & Young
    Eskom
    Etisalat
    Euronext
    Exelon
    Exxon
    ExxonMobil
    Facebook
    FedEx
    Ferrari
    Fiat
    Fidelity
    Firefox
    Fitch
    Fluor
    Ford
    Foxconn
    FTSE
    FTX
    Fujitsu
    Gap
    Gazprom
    GE
    General Electric
    General Motors
    Gilead
    GitHub
    GlaxoSmithKline
    Glencore
    GM
    Goldman
    Goldman Sachs
    Google
    Greyhound
    GSK
    H&M
    Halliburton
    Hasbro
    Heineken
    Heinz
    Hilton
    Hitachi
    Home Depot
    Honda
    Honeywell
    HSBC
    Huawei
    Hyatt
    Hyundai
    IBM
    Ikea
    Infosys
    ING
    Instagram
    Intel
    Jaguar
    JetBlue
    John Deere
    Johnson & Johnson
    JP Morgan
    JPMorgan
    JPMorgan Chase
    Kellogg
    KFC
    Kia
    KKR
    KLM
    Kmart
    Kodak
    KPMG
    Kraft
    Kroger
    L'Oreal
    Land Rover
    Lego
    Lehman Brothers
    Lenovo
    Levi Strauss
    LG
    Lidl
    LinkedIn
    Lloyds
    Lockheed
    Lockheed Martin
    Lowe's
    Lufthansa
    Lukoil
    Lyft
    Macy's
    Maersk
    Marriott
    Mars
    Mastercard
    MasterCard
    Mattel
    Mazda
    McDonald's
    McKinsey
    Mercedes-Benz
    Merck
    Merrill Lynch
    MetLife
    Microsoft
    Mitsubishi
    Mobil
    Moderna
    Monsanto
    Moody's
    Morgan Stanley
    Morrisons
    Motorola
    Mozilla
    MTN
    Nasdaq
    NASDAQ
    National Grid
    NatWest
    Nestle
    Netflix
    Nike
    Nikkei
    Nintendo
    Nippon Steel
    Nissan
    Nokia
    Nomura
    Northrop Grumman
    Novartis
    Novo Nordisk
    Nvidia
    OpenAI
    Oracle
    Orange
    Palantir
    Panasonic
    Paramount
    PayPal
    PDVSA
    Pemex
    Pepsi
    PepsiCo
    Petrobras
    PetroChina
    Peugeot
    Pfizer
    Philip Morris
    Philips
    Pinterest
    Pixar
    Pizza Hut
    Porsche
    PricewaterhouseCoopers
    Procter & Gamble
    Prudential
    Puma
    Purdue Pharma
    PwC
    Qantas
    Qatar Airways
    Qualcomm
    Raytheon
    Reddit
    Reebok
    Renault
    Repsol
    Rio Tinto
    Rite Aid
    Roche
    Rolls-Royce
    Rosneft
    RWE
    Ryanair
    Saab
    Sainsbury's
    Samsung
    Sanofi
    Santander
    SAP
    Schlumberger
    Sears
    Sega
    Shell
    Siemens
    Sinopec
    Skype
    Slack
    Snapchat
    Societe Generale
    SoftBank
    Sony
    Southwest
    SpaceX
    Spotify
    Sprint
    Standard & Poor's
    Starbucks
    Statoil
    Stellantis
    Subaru
    Subway
    Suzuki
    Syngenta
    T-Mobile
    Taco Bell
    Target
    Tata
    Tata Steel
    Telefonica
    Telstra
    Tencent
    Tesco
    Tesla
    Teva
    Texaco
    Thales
    Theranos
    TikTok
    Toshiba
    Total
    TotalEnergies
    Toyota
    TSMC
    Twitter
    Uber
    UBS
    UniCredit
    Unilever
    United Airlines
    Universal
    UPS
    Vale
    Vanguard
    Vattenfall
    Verizon
    Virgin Galactic
    Visa
    Vodafone
    Volkswagen
    Volvo
    Wal-Mart
    Walgreens
    Walmart
    Warner Bros
    Wells Fargo
    Wendy's
    Westinghouse
    WeWork
    WhatsApp
    Wikipedia
    Wipro
    WordPress
    Xerox
    Xiaomi
    Yahoo
    YouTube
    Zara
    Zoom
    -- government and international bodies
    African Union
    Arab League
    ASEAN
    ATF
    Bank of England
    Bundesbank
    Bundesrat
    Bundestag
    Capitol Hill
    CBO
    CDC
    CERN
    CIA
    Civil Defence
    CNRS
    Coalition Provisional Authority
    Coast Guard
    Congress
    CSIS
    DEA
    Diet
    Downing Street
    Duma
    DVLA
    DWP
    E.U.
    ECB
    ECOWAS
    EPA
    ESA
    EU
    European Central Bank
    European Commission
    European Union
    Europol
    Eurostat
    Eurozone
    FAA
    FBI
    FCC
    FDA
    Fed
    Federal Reserve
    FEMA
    FERC
    Frontex
    FSB
    FTC
    GAO
    GCHQ
    GRU
    HMRC
    Homeland Security
    House of Commons
    House of Lords
    House of Representatives
    IAEA
    ICC
    ICE
    ICJ
    IDF
    IMF
    Interpol
    IRS
    ISI
    ISRO
    JAXA
    Justice Department
    KGB
    Knesset
    Kremlin
    LAPD
    Lok Sabha
    Mercosur
    Met Office
    MI5
    MI6
    Mossad
    NASA
    National Guard
    NATO
    NHS
    NIH
    NOAA
    NSA
    NTSB
    NYPD
    OECD
    Ofcom
    Ofsted
    OMB
    OPEC
    OSHA
    Parliament
    Pentagon
    PLA
    RAF
    Rajya Sabha
    RCMP
    Red Crescent
    Red Cross
    Revolutionary Guard
    Roscosmos
    Royal Navy
    Scotland Yard
    SEC
    Secret Service
    Senate
    Shin Bet
    State Department
    Supreme Court
    SVR
    SWAT
    Treasury
    TSA
    U.N.
    UN
    UNESCO
    UNHCR
    UNICEF
    United Nations
    UNRWA
    USAID
    USDA
    Verkhovna Rada
    White House
    Whitehall
    WHO
    World Bank
    WTO
    -- parties and movements
    AfD
    al Qaeda
    Al Qaeda
    al-Qaeda
    Al-Qaeda
    Al-Qaida
    Al-Shabaab
    al-Shabab
    ANC
    Antifa
    Ba'ath
    Baath
    BJP
    Black Lives Matter
    Boko Haram
    CDU
    Ciudadanos
    Conservatives
    CSU
    Daesh
    Democratic Party
    Democrats
    DUP
    ELN
    ETA
    FARC
    Fatah
    Fidesz
    Forza Italia
    Front National
    GOP
    Hamas
    Hezbollah
    Hizbollah
    IRA
    ISIL
    ISIS
    Islamic Jihad
    Kadima
    Khmer Rouge
    KKK
    Ku Klux Klan
    Kuomintang
    Labour
    Lega
    Lib Dems
    Liberal Democrats
    Libertarians
    Likud
    LTTE
    Mahdi Army
    MDC
    Morena
    Muslim Brotherhood
    National Front
    Oath Keepers
    PAN
    PKK
    Plaid Cymru
    PLO
    Podemos
    PRI
    Proud Boys
    Republican Party
    Republicans
    Shas
    Shiv Sena
    Sinn Fein
    SNP
    SPD
    Syriza
    Taleban
    Taliban
    Tamil Tigers
    Tea Party
    Tories
    UKIP
    Vox
    Wagner
    Wagner Group
    YPG
    Zanu-PF
    -- other bodies
    AARP
    AC Milan
    Academy
    ACLU
    AFL-CIO
    Ajax
    All Blacks
    Amnesty
    Amnesty International
    Anonymous
    Arsenal
    Aston Villa
    Barcelona FC
    Bayern Munich
    Bellingcat
    Bellona
    Berkeley
    Borussia Dortmund
    Boy Scouts
    Brookings
    Caltech
    Canadiens
    Cato
    Celtic
    Celtics
    Chelsea
    Church of England
    Committee to Protect Journalists
    Cornell
    Cowboys
    Cubs
    Dodgers
    Eagles
    Everton
    FA
    FIFA
    Freemasons
    Gallup
    Georgetown
    Giants
    Greenpeace
    Harvard
    Holy See
    Human Rights Watch
    IOC
    Ipsos
    Juventus
    Knicks
    Lakers
    Man United
    Manchester City
    Manchester United
    Maple Leafs
    Medecins Sans Frontieres
    Mensa
    Mets
    MIT
    MLB
    MSF
    NAACP
    NBA
    NCAA
    NFL
    NHL
    Nobel Committee
    NRA
    NYU
    Opus Dei
    Oxfam
    Packers
    Patriots
    PETA
    Pew
    Planned Parenthood
    Princeton
    Rand
    RAND
    Rangers
    Real Madrid
    Red Sox
    Redskins
    Reporters Without Borders
    Rotary
    RSPCA
    Salvation Army
    Save the Children
    Springboks
    Stanford
    Steelers
    Teamsters
    Tottenham
    Transparency International
    UCLA
    UEFA
    Unicef
    UNISON
    Unison
    Unite
    USADA
    Vatican
    WADA
    Wallabies
    Wikileaks
    WikiLeaks
    WWF
    Yale
    Yankees
    YMCA
    YouGov
    """
}
