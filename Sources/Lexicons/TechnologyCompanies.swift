// Companies of technology, money, media and advice, with short forms, for names and source typing.
// Services and programs that news treats like their makers (Firefox, YouTube) are here; those that
// are things (iPhone) are in CapitalisedTerms. Entry: name | capacity | flag, as in Organisations.
// Written for this project. Licence: Apache-2.0.

/// Technology, banks, insurers, media groups, consultants.
public enum TechnologyCompanies {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- technology, chips and devices
    3Com | company | -
    Accenture | company | -
    Accton | company | -
    Acer | company | -
    Adobe | company | ambiguous
    Advanced Micro Devices | company | -
    Advantest | company | -
    Akamai | company | -
    Alcatel | company | -
    Alcatel-Lucent | company | -
    Alibaba | company | -
    Alienware | company | -
    Alphabet | company | ambiguous
    Amadeus | company | ambiguous
    AMD | company | -
    Amkor | company | -
    Analog Devices | company | -
    AOC | company | -
    Apple | company | ambiguous
    Applied Materials | company | -
    Arm | company | ambiguous
    ASML | company | -
    Asus | company | -
    Asustek | company | -
    Atari | company | -
    Atos | company | -
    AU Optronics | company | -
    Autodesk | company | -
    Avast | company | -
    Avaya | company | -
    Avnet | company | -
    Baidu | company | -
    BenQ | company | -
    Bilibili | company | -
    BlackBerry | company | ambiguous
    Bosch | company | ambiguous
    Bose | company | ambiguous
    Broadcom | company | -
    Bukalapak | company | -
    Byju's | company | -
    ByteDance | company | -
    Cadence | company | ambiguous
    Cambridge Analytica | company | -
    Canon | company | ambiguous
    Capgemini | company | -
    Casio | company | -
    Cellebrite | company | -
    Cerebras | company | -
    Cisco | company | ambiguous
    Citrix | company | -
    Clearview AI | company | -
    Cloudflare | company | -
    Cognizant | company | ambiguous
    Compal | company | -
    Compaq | company | -
    CoreWeave | company | -
    Corning | company | ambiguous
    Cray | company | ambiguous
    CrowdStrike | company | -
    Darktrace | company | -
    Dassault Systèmes | company | -
    Databricks | company | -
    DEC | company | -
    DeepSeek | company | -
    Dell | company | ambiguous
    Didi | company | ambiguous
    Didi Chuxing | company | -
    DJI | company | -
    Dropbox | company | -
    Electrolux | company | -
    Equinix | company | -
    Ericsson | company | -
    Fairphone | company | -
    Fanuc | company | -
    FireEye | company | -
    Fitbit | company | -
    Flextronics | company | -
    Flipkart | company | -
    Flutterwave | company | -
    Fortinet | company | -
    Foxconn | company | -
    Fuji Xerox | company | -
    Fujifilm | company | -
    Fujitsu | company | -
    Garmin | company | -
    Gateway | company | ambiguous
    GlobalFoundries | company | -
    Globant | company | -
    GoDaddy | company | -
    Gojek | company | -
    GoPro | company | -
    Gorenje | company | -
    GoTo | company | -
    Grab | company | ambiguous
    Graphcore | company | -
    Groq | company | -
    Grundig | company | -
    Hacking Team | company | -
    Haier | company | -
    Hanon | company | -
    Harman | company | ambiguous
    HCL | company | -
    Hewlett Packard Enterprise | company | -
    Hewlett-Packard | company | -
    Hikvision | company | -
    Hisense | company | -
    Hitachi | company | -
    Hon Hai | company | -
    Hon Hai Precision | company | -
    Honor | company | ambiguous
    HP | company | -
    HPE | company | -
    HTC | company | -
    Huawei | company | -
    IBM | company | -
    iFlytek | company | -
    Infineon | company | -
    Infosys | company | -
    Ingram Micro | company | -
    Inspur | company | -
    Intel | company | ambiguous
    Intuit | company | ambiguous
    IonQ | company | -
    iRobot | company | -
    JD.com | company | -
    Jio | company | -
    Jumia | company | -
    JVC | company | -
    Kakao | company | -
    Kaspersky | company | ambiguous
    Kaspersky Lab | company | -
    Kavak | company | -
    Keyence | company | -
    Kioxia | company | -
    Kodak | company | -
    Konica Minolta | company | -
    Kuaishou | company | -
    Kyocera | company | -
    Lazada | company | -
    Leica | company | -
    Lenovo | company | -
    Leonardo | company | ambiguous
    Lexmark | company | -
    LG | company | -
    LG Display | company | -
    Logitech | company | -
    Loongson | company | -
    Lucent | company | -
    M-Pesa | company | -
    Mail.ru | company | -
    Mandiant | company | -
    Marvell | company | ambiguous
    Maxtor | company | -
    McAfee | company | ambiguous
    MediaTek | company | -
    Megvii | company | -
    Meituan | company | -
    Mercado Libre | company | -
    MercadoLibre | company | -
    Micron | company | ambiguous
    Microsoft | company | -
    Moonshot AI | company | -
    Motorola | company | -
    Murata | company | ambiguous
    Naver | company | -
    Nebius | company | -
    NEC | company | -
    NetApp | company | -
    NetEase | company | -
    Nidec | company | -
    Nikon | company | -
    Nintendo | company | -
    Nokia | company | -
    Nortel | company | -
    Norton | company | ambiguous
    NSO | company | -
    Nubank | company | -
    Nutanix | company | -
    Nvidia | company | -
    NXP | company | -
    Okta | company | -
    Ola | company | ambiguous
    Olivetti | company | -
    Olympus | company | ambiguous
    Omron | company | -
    OnePlus | company | -
    Oppo | company | -
    Oracle | company | ambiguous
    Oyo | company | -
    Palantir | company | -
    Palm | company | ambiguous
    Palo Alto Networks | company | -
    Panasonic | company | -
    Paytm | company | -
    Pegatron | company | -
    Philips | company | ambiguous
    PhonePe | company | -
    Pinduoduo | company | -
    Pioneer | company | ambiguous
    Polaroid | company | ambiguous
    Psion | company | -
    Qualcomm | company | -
    Rackspace | company | -
    Rakuten | company | -
    Rappi | company | -
    Raspberry Pi | company | -
    Realme | company | -
    Realtek | company | -
    Red Hat | company | -
    Reliance Jio | company | -
    Renesas | company | -
    Research In Motion | company | -
    Ricoh | company | -
    Rigetti | company | -
    Rohm | company | -
    Sabre | company | ambiguous
    Safaricom | company | -
    Sage | company | ambiguous
    Salesforce | company | -
    Samsung | company | -
    SanDisk | company | -
    Sanyo | company | -
    SAP | company | -
    Seagate | company | -
    SecureWorks | company | -
    Seiko | company | ambiguous
    Seiko Epson | company | -
    Sennheiser | company | -
    SenseTime | company | -
    ServiceNow | company | -
    Sharp | company | ambiguous
    Shein | company | -
    Shopee | company | -
    Siemens | company | -
    Sina | company | ambiguous
    SK Hynix | company | -
    SMIC | company | -
    Snowflake | company | ambiguous
    SoftBank | company | -
    Sohu | company | -
    SolarWinds | company | -
    Sonos | company | -
    Sony | company | -
    Sophos | company | -
    Splunk | company | -
    STMicroelectronics | company | -
    Sun Microsystems | company | -
    Super Micro | company | -
    Supermicro | company | -
    Swiggy | company | -
    Symantec | company | -
    Synopsys | company | -
    Syntel | company | -
    TCL | company | -
    TCS | company | -
    TDK | company | -
    Tech Mahindra | company | -
    Telefunken | company | -
    Temenos | company | -
    Temu | company | -
    Tencent | company | -
    Teradyne | company | -
    Texas Instruments | company | -
    Thales | company | ambiguous
    Tokopedia | company | -
    Tokyo Electron | company | -
    TomTom | company | -
    Toshiba | company | -
    Traveloka | company | -
    Trend Micro | company | -
    TSMC | company | -
    Twilio | company | -
    UMC | company | -
    Unisys | company | -
    United Microelectronics | company | -
    Veeam | company | -
    Verisign | company | -
    Vivo | company | ambiguous
    VK | company | -
    VKontakte | company | -
    VMware | company | -
    Western Digital | company | -
    Whirlpool | company | ambiguous
    Wipro | company | -
    Wistron | company | ambiguous
    Wolfspeed | company | -
    Workday | company | ambiguous
    Xerox | company | -
    Xiaomi | company | -
    Yamaha | company | -
    Yandex | company | -
    YMTC | company | -
    Zhipu | company | -
    Zomato | company | -
    Zscaler | company | -
    ZTE | company | -
    -- web services, software and games
    4chan | company | -
    8chan | company | -
    8kun | company | -
    Activision | company | -
    Activision Blizzard | company | -
    Adyen | company | -
    Affirm | company | ambiguous
    Airbnb | company | -
    Airtable | company | -
    Alexa | company | ambiguous
    Allegro | company | ambiguous
    AltaVista | company | -
    Amazon | company | ambiguous
    Amazon.com | company | -
    Ancestry | company | ambiguous
    Ancestry.com | company | -
    Android | company | ambiguous
    Angi | company | -
    Anthropic | company | -
    AOL | company | -
    Apple Music | company | -
    Asana | company | -
    Ashley Madison | company | -
    Ask Jeeves | company | -
    Asos | company | -
    Atlassian | company | -
    AWS | company | -
    Badoo | company | -
    Bandcamp | company | -
    Binance | company | -
    Bing | company | ambiguous
    BitTorrent | company | -
    Blackboard | company | ambiguous
    Blizzard | company | ambiguous
    Bluesky | company | -
    Bolt | company | ambiguous
    Booking.com | company | -
    Box | company | ambiguous
    Brave | company | ambiguous
    Bumble | company | ambiguous
    Bungie | company | -
    Canonical | company | ambiguous
    Canva | company | -
    Capcom | company | -
    Care.com | company | -
    Carvana | company | -
    Cazoo | company | -
    CD Projekt | company | -
    CD Projekt Red | company | -
    Change.org | ngo | -
    Character.AI | company | -
    ChatGPT | company | -
    Chegg | company | -
    Chewy | company | ambiguous
    Classmates.com | company | -
    Clubhouse | company | ambiguous
    Cohere | company | ambiguous
    Coinbase | company | -
    Coursera | company | -
    Craigslist | company | -
    Criteo | company | -
    Cruise Automation | company | -
    Debian | company | -
    DeepMind | company | -
    Delicious | company | ambiguous
    Deliveroo | company | -
    Delivery Hero | company | -
    Depop | company | ambiguous
    Digg | company | -
    Discord | company | ambiguous
    Disney+ | company | -
    Docker | company | ambiguous
    DocuSign | company | -
    Dogpile | company | -
    DoorDash | company | -
    DoubleClick | company | -
    DuckDuckGo | company | -
    Duolingo | company | -
    EA | company | -
    EA Sports | company | -
    eBay | company | -
    eHarmony | company | -
    Electronic Arts | company | -
    ElevenLabs | company | -
    Epic Games | company | -
    Etsy | company | -
    Eventbrite | company | -
    Evernote | company | -
    Excite | company | ambiguous
    Expedia | company | -
    Facebook | company | -
    Fandango | company | ambiguous
    Fandom | company | ambiguous
    Farfetch | company | -
    Figma | company | -
    Firefox | company | -
    Fiverr | company | -
    Flickr | company | -
    Foodpanda | company | -
    Foursquare | company | ambiguous
    FriendFeed | company | -
    Friendster | company | -
    FTX | company | -
    Gab | company | ambiguous
    GameStop | company | -
    Gearbox | company | ambiguous
    GeoCities | company | -
    Getty | company | ambiguous
    Giphy | company | -
    GitHub | company | -
    GitLab | company | -
    Glassdoor | company | -
    Glovo | company | -
    Gmail | company | -
    GoFundMe | company | -
    Google | company | -
    Google Cloud | company | -
    Google DeepMind | company | -
    Google Play | company | -
    Google+ | company | -
    Grammarly | company | -
    Grindr | company | -
    Grok | company | ambiguous
    Groupon | company | -
    Grubhub | company | -
    Gumtree | company | -
    Hootsuite | company | -
    Hotmail | company | -
    HubSpot | company | -
    Hugging Face | company | -
    Hulu | company | -
    ICQ | company | -
    Imgur | company | -
    Indeed | company | ambiguous
    Indiegogo | company | -
    Instacart | company | -
    Instagram | company | -
    Internet Archive | company | -
    iStock | company | -
    iTunes | company | -
    Just Eat | company | ambiguous
    Just Eat Takeaway | company | -
    Kaggle | company | -
    Kayak | company | ambiguous
    Kazaa | company | -
    Kickstarter | company | -
    Kik | company | ambiguous
    King Digital | company | -
    Kiva | ngo | -
    Klarna | company | -
    Konami | company | -
    Kraken | company | ambiguous
    Last.fm | company | -
    Lastminute.com | company | -
    LendingClub | company | -
    LimeWire | company | -
    Line | company | ambiguous
    LinkedIn | company | -
    LiveJournal | company | -
    Lyft | company | -
    Mailchimp | company | -
    MapQuest | company | -
    Mastodon | company | ambiguous
    Match.com | company | -
    Megaupload | company | -
    Meta | company | ambiguous
    Meta Platforms | company | -
    MetaMask | company | -
    Midjourney | company | -
    Miro | company | ambiguous
    Mistral | company | ambiguous
    Mistral AI | company | -
    Mojang | company | -
    Monster.com | company | -
    Monzo | company | -
    MoviePass | company | -
    Mozilla | ngo | -
    MSN | company | -
    Mt. Gox | company | -
    MySpace | company | -
    Namco | company | -
    Napster | company | -
    Nest | company | ambiguous
    Netflix | company | -
    Netscape | company | -
    Nextdoor | company | -
    Niantic | company | -
    NortonLifeLock | company | -
    Notion | company | ambiguous
    Ocado | company | -
    Oculus | company | ambiguous
    OkCupid | company | -
    OnlyFans | company | -
    OpenAI | company | -
    OpenSea | company | -
    OpenTable | company | -
    Orbitz | company | -
    Orkut | company | -
    Overstock | company | ambiguous
    PalTalk | company | -
    Pandora | company | ambiguous
    Parler | company | -
    Patreon | company | -
    PayPal | company | -
    PayPoint | company | -
    Peloton | company | ambiguous
    Periscope | company | ambiguous
    Perplexity | company | ambiguous
    Perplexity AI | company | -
    Pinterest | company | -
    Playdom | company | -
    Pornhub | company | -
    Priceline | company | -
    Prime Video | company | ambiguous
    QQ | company | -
    Quibi | company | -
    Quizlet | company | -
    Quora | company | -
    Rdio | company | -
    RealNetworks | company | -
    Reddit | company | -
    Redfin | company | -
    Revolut | company | -
    Rightmove | company | -
    Riot Games | company | -
    Robinhood | company | ambiguous
    Roblox | company | -
    Rockstar Games | company | -
    Roku | company | -
    Rovio | company | -
    Rumble | company | ambiguous
    Runway AI | company | -
    Scale AI | company | -
    Scribd | company | -
    Sega | company | -
    Shazam | company | -
    Shopify | company | -
    ShotSpotter | company | -
    Signal | company | ambiguous
    Silk Road | company | -
    Skype | company | -
    Skyscanner | company | -
    Slack | company | ambiguous
    SlideShare | company | -
    Snap | company | ambiguous
    Snapchat | company | -
    Songkick | company | -
    SoundCloud | company | -
    SourceForge | company | -
    Spotify | company | -
    Square | company | ambiguous
    Square Enix | company | -
    Squarespace | company | -
    Stability AI | company | -
    Stack Overflow | company | -
    Starling | company | ambiguous
    Steam | company | ambiguous
    Stripe | company | ambiguous
    StubHub | company | -
    StumbleUpon | company | -
    Substack | company | -
    SurveyMonkey | company | -
    Take-Two | company | -
    TaskRabbit | company | -
    Telegram | company | ambiguous
    Threads | company | ambiguous
    Ticketmaster | company | -
    Tidal | company | ambiguous
    TikTok | company | -
    Tinder | company | ambiguous
    Tor | company | ambiguous
    Tripadvisor | company | -
    TripAdvisor | company | -
    Truecaller | company | -
    Trulia | company | -
    Trustpilot | company | -
    Truth Social | company | -
    Tumblr | company | -
    Twitch | company | ambiguous
    Twitter | company | -
    Uber | company | ambiguous
    Uber Eats | company | -
    Ubisoft | company | -
    Ubuntu | company | -
    Udacity | company | -
    Udemy | company | -
    Unity | company | ambiguous
    Upwork | company | -
    Vimeo | company | -
    Vine | company | ambiguous
    Vonage | company | -
    Wayfair | company | -
    Waymo | company | -
    Waze | company | -
    WebEx | company | -
    WebMD | company | -
    WeChat | company | -
    Weibo | company | -
    WeTransfer | company | -
    WeWork | company | -
    WhatsApp | company | -
    Wikia | company | -
    Wikimedia | ngo | -
    Wise | company | ambiguous
    Wix | company | -
    WordPress | company | -
    Worldcoin | company | -
    X Corp | company | -
    xAI | company | -
    Yahoo | company | -
    Yammer | company | -
    Yelp | company | ambiguous
    YouTube | company | -
    Zalando | company | -
    Zappos | company | -
    Zillow | company | -
    Zoom | company | ambiguous
    Zoopla | company | -
    Zynga | company | -
    -- banks, funds and exchanges
    1MDB | company | -
    3i | company | -
    a16z | company | -
    Abbey National | company | -
    ABN Amro | company | -
    Abraaj | company | -
    Abrdn | company | -
    Absa | company | -
    Agricultural Bank of China | company | -
    AIB | company | -
    AIG | company | -
    Akbank | company | -
    Alfa-Bank | company | -
    Allied Irish Banks | company | -
    American Express | company | -
    Ameriprise | company | -
    Amex | company | -
    AMP | company | -
    Andreessen Horowitz | company | -
    ANZ | company | -
    Apax | company | -
    Apollo Global | company | -
    Apollo Global Management | company | -
    AQR | company | -
    Archegos | company | -
    Ares Management | company | -
    ASX | company | -
    Bain | company | ambiguous
    Banamex | company | -
    Banca Intesa | company | -
    Banca Monte dei Paschi | company | -
    Bancolombia | company | -
    Bangko Sentral ng Pilipinas | government | -
    Bank of America | company | -
    Bankia | company | -
    Banorte | company | -
    Banque Misr | company | -
    Barclaycard | company | -
    Barclays | company | -
    Baring | company | ambiguous
    Barings | company | -
    Bayerische Landesbank | company | -
    BBVA | company | -
    BCCI | company | -
    BCP | company | -
    BDO Unibank | company | -
    Bear Stearns | company | -
    Berkshire Hathaway | company | -
    Bitfinex | company | -
    Bithumb | company | -
    Bitmain | company | -
    BlackRock | company | -
    Blackstone | company | ambiguous
    BlockFi | company | -
    BMO | company | -
    BNP | company | -
    BNP Paribas | company | -
    BNY Mellon | company | -
    BofA | company | -
    Bovespa | company | -
    BPCE | company | -
    Bradford & Bingley | company | -
    Bridgewater | company | ambiguous
    Brookfield | company | ambiguous
    BTG Pactual | company | -
    Bybit | company | -
    Caixa | company | ambiguous
    CaixaBank | company | -
    CalPERS | government | -
    Calpers | government | -
    CalSTRS | government | -
    Cantor Fitzgerald | company | -
    Capital One | company | -
    Carlyle | company | ambiguous
    Cboe | company | -
    Cerberus | company | ambiguous
    Cerberus Capital Management | company | -
    Charles Schwab | company | ambiguous
    Chase | company | ambiguous
    Chicago Board of Trade | company | -
    Chime | company | ambiguous
    CIBC | company | -
    CICC | company | -
    Cinven | company | -
    Citadel | company | ambiguous
    Citi | company | -
    Citibank | company | -
    Citic | company | -
    Citicorp | company | -
    Citigroup | company | -
    CLSA | company | -
    CME | company | -
    Comerica | company | -
    Comex | company | -
    Commerzbank | company | -
    Commonwealth Bank of Australia | company | -
    Coutts | company | ambiguous
    Credit Agricole | company | -
    Credit Karma | company | -
    Credit Suisse | company | -
    Credit Suisse First Boston | company | -
    Crédit Agricole | company | -
    Crédit Lyonnais | company | -
    D.E. Shaw | company | -
    Daiwa | company | -
    Danareksa | company | -
    DBS | company | -
    Deutsche Bank | company | -
    Deutsche Boerse | company | -
    Deutsche Börse | company | -
    DNB | company | -
    Dresdner Kleinwort | company | -
    E*Trade | company | -
    Ecobank | company | -
    Elliott Management | company | -
    Emirates NBD | company | -
    EQT | company | -
    Equifax | company | -
    Eurobank | company | -
    Euroclear | company | -
    Euronext | company | -
    Evercore | company | -
    Experian | company | -
    Fannie Mae | government | -
    Fidelity | company | ambiguous
    Fifth Third | company | -
    First Republic | company | -
    FirstRand | company | -
    Fiserv | company | -
    Fitch | company | ambiguous
    Fitch Ratings | company | -
    Fortis | company | ambiguous
    Founders Fund | company | -
    Franklin Templeton | company | -
    Freddie Mac | government | -
    Gemini | company | ambiguous
    Genesis Global | company | -
    GIC | company | -
    Goldman | company | ambiguous
    Goldman Sachs | company | -
    Grayscale | company | ambiguous
    Greensill | company | ambiguous
    H&R Block | company | -
    Handelsbanken | company | -
    Hargreaves Lansdown | company | -
    HBOS | company | -
    HDFC | company | -
    Helaba | company | -
    HSBC | company | -
    Huobi | company | -
    Hypo Real Estate | company | -
    HypoVereinsbank | company | -
    ICAP | company | -
    ICBC | company | -
    ICICI | company | -
    Industrial and Commercial Bank of China | company | -
    IndyMac | company | -
    ING | company | -
    Ingenico | company | -
    Intesa | company | -
    Intesa Sanpaolo | company | -
    Invesco | company | -
    Investec | company | -
    Itau | company | -
    Itaú | company | -
    Itaú Unibanco | company | -
    J.P. Morgan | company | -
    Jane Street | company | -
    Janus Henderson | company | -
    Jefferies | company | ambiguous
    JP Morgan | company | -
    JP Morgan Chase | company | -
    JPMorgan | company | -
    JPMorgan Chase | company | -
    Julius Baer | company | ambiguous
    KBC | company | -
    KCB | company | -
    KeyCorp | company | -
    KfW | government | -
    Kidder Peabody | company | -
    KKR | company | -
    Kleiner Perkins | company | -
    Kohlberg Kravis Roberts | company | -
    Kotak Mahindra | company | -
    Landesbank | company | -
    Lazard | company | ambiguous
    LBBW | company | -
    Legal & General | company | -
    Lehman | company | ambiguous
    Lehman Brothers | company | -
    Lloyds | company | -
    Lloyds TSB | company | -
    Long-Term Capital Management | company | -
    LSEG | company | -
    Macquarie | company | ambiguous
    Marcus & Millichap | company | -
    Mastercard | company | -
    MasterCard | company | -
    Maybank | company | -
    MBIA | company | -
    MBNA | company | -
    Mediobanca | company | -
    Mellon | company | ambiguous
    Merrill | company | ambiguous
    Merrill Lynch | company | -
    MicroStrategy | company | -
    Millennium Management | company | -
    Mitsubishi UFJ | company | -
    Mizuho | company | -
    MoneyGram | company | -
    Monte dei Paschi | company | -
    Monte dei Paschi di Siena | company | -
    Moody's | company | -
    Morgan Grenfell | company | -
    Morgan Stanley | company | -
    Morningstar | company | ambiguous
    MSCI | company | -
    Mubadala | company | -
    MUFG | company | -
    N26 | company | -
    NAB | company | -
    Nasdaq | company | -
    NASDAQ | company | -
    National Bank of Greece | company | -
    Nationwide | company | ambiguous
    Natixis | company | -
    NatWest | company | -
    NBG | company | -
    Nedbank | company | -
    Nexi | company | -
    Nomura | company | ambiguous
    Nordea | company | -
    Norinchukin | company | -
    Northern Rock | company | -
    NYMEX | company | -
    Nymex | company | -
    NYSE | company | -
    NYSE Euronext | company | -
    OCBC | company | -
    Och-Ziff | company | -
    OKX | company | -
    OTP | company | -
    PacWest | company | -
    Paribas | company | -
    Permira | company | -
    Pershing Square | company | -
    Pictet | company | -
    PIF | company | -
    Pimco | company | -
    PIMCO | company | -
    PNC | company | -
    PrivatBank | company | -
    Promsvyazbank | company | -
    Prudential | company | ambiguous
    QIA | company | -
    QuickQuid | company | -
    Quilter | company | ambiguous
    Rabobank | company | -
    Raiffeisen | company | -
    Raymond James | company | ambiguous
    RBC | company | -
    RBS | company | -
    Ripple | company | ambiguous
    Rothschild | company | ambiguous
    Royal Bank of Canada | company | -
    Royal Bank of Scotland | company | -
    Sachs | company | ambiguous
    Safra | company | ambiguous
    Salomon Brothers | company | -
    Salomon Smith Barney | company | -
    Santander | company | ambiguous
    Sberbank | company | -
    Schroders | company | -
    Schwab | company | ambiguous
    Scotiabank | company | -
    SEB | company | -
    Sequoia | company | ambiguous
    Shearson Lehman | company | -
    Shinhan | company | -
    SMBC | company | -
    SocGen | company | -
    Societe Generale | company | -
    Société Générale | company | -
    SoFi | company | -
    Sparkasse | company | -
    Standard & Poor's | company | -
    Standard Chartered | company | -
    State Bank of India | company | -
    Stifel | company | ambiguous
    SunTrust | company | -
    SVB | company | -
    Svenska Handelsbanken | company | -
    Swedbank | company | -
    SWIFT | company | -
    T. Rowe Price | company | -
    TD Ameritrade | company | -
    Temasek | company | -
    Templeton | company | ambiguous
    Tether | company | ambiguous
    Three Arrows Capital | company | -
    TIAA | company | -
    Tiger Global | company | -
    Toronto-Dominion | company | -
    TPG | company | -
    Triodos | company | -
    Truist | company | -
    TSB | company | -
    UBS | company | -
    UniCredit | company | -
    Unicredit | company | -
    Union Bank of Switzerland | company | -
    UOB | company | -
    VEB | company | -
    Visa | company | ambiguous
    Visa Europe | company | -
    Vontobel | company | -
    VTB | company | -
    Wachovia | company | -
    WaMu | company | -
    Warburg | company | ambiguous
    Warburg Pincus | company | -
    Wells Fargo | company | -
    Western Union | company | -
    WestLB | company | -
    Westpac | company | -
    Wirecard | company | -
    Wonga | company | -
    Woodford Investment Management | company | -
    Woori | company | -
    Worldline | company | -
    Worldpay | company | -
    Y Combinator | company | -
    Zopa | company | -
    -- insurers
    Aegon | company | -
    Aetna | company | -
    Aflac | company | -
    Ageas | company | -
    AIA | company | -
    Allianz | company | -
    Allstate | company | -
    Ambac | company | -
    Anthem | company | ambiguous
    Aon | company | -
    Assicurazioni Generali | company | -
    Aviva | company | -
    AXA | company | -
    Axa | company | -
    Blue Cross | company | -
    Blue Cross Blue Shield | company | -
    Bupa | company | -
    Centene | company | -
    China Life | company | -
    Chubb | company | ambiguous
    Cigna | company | -
    CNP Assurances | company | -
    Dai-ichi Life | company | -
    Direct Line | company | ambiguous
    Elevance | company | -
    Equitable Life | company | -
    Esure | company | -
    GEICO | company | -
    Geico | company | -
    Generali | company | -
    Great-West Lifeco | company | -
    Hannover Re | company | -
    Hiscox | company | ambiguous
    Humana | company | -
    Japan Post | company | -
    Kaiser Permanente | health | -
    LIC | company | -
    Life Insurance Corporation of India | company | -
    Liverpool Victoria | company | -
    Lloyd's | company | -
    Lloyd's of London | company | -
    Manulife | company | -
    Marsh & McLennan | company | -
    Marsh McLennan | company | -
    MassMutual | company | -
    MetLife | company | -
    Metlife | company | -
    Munich Re | company | -
    New York Life | company | -
    Nippon Life | company | -
    Oscar Health | company | -
    Partner Re | company | -
    Ping An | company | -
    Progressive | company | ambiguous
    QBE | company | -
    RSA | company | -
    Sampo | company | -
    Samsung Life | company | -
    Sanlam | company | -
    Scor | company | -
    Scottish Widows | company | -
    St James's Place | company | -
    Standard Life | company | -
    State Farm | company | -
    Storebrand | company | -
    Sun Life | company | -
    Suncorp | company | -
    Swiss Life | company | -
    Swiss Re | company | -
    Talanx | company | -
    Travelers | company | ambiguous
    UnitedHealth | company | -
    UnitedHealthcare | company | -
    USAA | company | -
    Willis Towers Watson | company | -
    XL Catlin | company | -
    -- media and entertainment
    20th Century Fox | company | -
    21st Century Fox | company | -
    A24 | company | -
    Advance Publications | company | -
    Alton Towers | company | -
    Amblin | company | -
    Apple TV+ | company | -
    Audible | company | ambiguous
    Axel Springer | media | ambiguous
    Bad Robot | company | -
    Bartle Bogle Hegarty | company | -
    Bertelsmann | company | -
    Blumhouse | company | -
    BMG | company | -
    Bollywood Hungama | company | -
    Bonhams | company | -
    BritBox | media | -
    BSkyB | media | -
    Burning Man | arts | ambiguous
    Canal Plus | media | -
    Canal+ | media | -
    Carsey-Werner | company | -
    Christie's | company | -
    Cinemark | company | -
    Cineplex | company | -
    Cineworld | company | -
    Cirque du Soleil | arts | -
    Clear Channel | media | -
    Comedy Central | media | -
    Comic Relief | ngo | -
    Conde Nast | media | -
    Condé Nast | media | -
    Constantin Film | company | -
    Crunchyroll | company | -
    CW | media | ambiguous
    DC Comics | company | -
    Deezer | company | -
    Def Jam | company | -
    Dentsu | company | -
    Discovery | media | ambiguous
    Discovery Channel | media | -
    Disney | company | ambiguous
    Disneyland | company | -
    DreamWorks | company | -
    DreamWorks Animation | company | -
    E.W. Scripps | company | -
    EMI | company | -
    Endeavor | company | ambiguous
    Endemol | company | -
    ESPN+ | media | -
    Eurosport | media | -
    Faber & Faber | company | -
    Fininvest | company | -
    Focus Features | company | -
    Food Network | media | -
    Fox Sports | media | -
    Fremantle | company | ambiguous
    FremantleMedia | company | -
    FX | media | -
    Gallup | academic | ambiguous
    Gannett | media | ambiguous
    Gaumont | company | -
    Geffen | company | ambiguous
    Golden Harvest | company | -
    Grupo Clarin | media | -
    Grupo Clarín | media | -
    Grupo Globo | media | -
    Hachette | company | -
    Hakuhodo | company | -
    Hanna-Barbera | company | -
    Harlequin | company | ambiguous
    HarperCollins | company | -
    Havas | company | -
    HBO Max | media | -
    Hearst | media | ambiguous
    History Channel | media | -
    Home Box Office | media | -
    Houghton Mifflin | company | -
    Hybe | company | -
    HYBE | company | -
    iHeartMedia | media | -
    IMAX | company | -
    Imax | company | -
    Infowars | media | -
    InfoWars | media | -
    Interpublic | company | -
    Interscope | company | -
    IPG | company | -
    Ipsos | academic | -
    Ipsos MORI | academic | -
    ITV plc | media | -
    JCDecaux | company | -
    JioStar | company | -
    Kadokawa | company | -
    Kantar | company | -
    Knight Ridder | media | -
    Lagardere | media | -
    Lagardère | media | -
    Legoland | company | -
    Lifetime | company | ambiguous
    Lionsgate | company | -
    Live Nation | company | -
    Lucasfilm | company | -
    Macmillan | company | ambiguous
    Madame Tussauds | arts | -
    Marvel | company | ambiguous
    McCann | company | ambiguous
    McClatchy | media | -
    McGraw-Hill | company | -
    Mediacorp | media | -
    Merlin Entertainments | company | -
    Metro-Goldwyn-Mayer | company | -
    MGM | company | -
    Miramax | company | -
    Motown | company | ambiguous
    MTV | media | -
    MultiChoice | media | -
    National Amusements | company | -
    NBC Universal | company | -
    NBCUniversal | company | -
    New Line Cinema | company | ambiguous
    News Corp | media | -
    News UK | media | -
    Newscorp | media | -
    Nexstar | media | -
    Nickelodeon | media | -
    Nielsen | company | ambiguous
    Odeon | company | ambiguous
    Ogilvy | company | ambiguous
    Omnicom | company | -
    Paramount | company | ambiguous
    Paramount Global | company | -
    Paramount+ | company | -
    Parlophone | company | -
    Pathe | company | -
    Pathé | company | -
    PBS Kids | media | -
    Peacock | company | ambiguous
    Pearson | company | ambiguous
    Penguin | company | ambiguous
    Penguin Random House | company | -
    Phillips | company | ambiguous
    Pixar | company | -
    Playboy | company | ambiguous
    Polygram | company | -
    ProSieben | media | -
    ProSiebenSat.1 | media | -
    Publicis | company | -
    Random House | company | -
    RCA | company | -
    RCS MediaGroup | media | -
    Reach plc | media | -
    Reed Elsevier | company | -
    RELX | company | -
    Ringling Bros | company | -
    RKO | company | -
    Rotana | company | -
    Saatchi & Saatchi | company | -
    Scholastic | company | ambiguous
    Screen Gems | company | -
    SeaWorld | company | -
    Showtime | media | ambiguous
    Simon & Schuster | company | -
    Simon and Schuster | company | -
    Sinclair | company | ambiguous
    Sirius XM | media | -
    SiriusXM | media | -
    Six Flags | company | -
    Sky Deutschland | media | -
    Sky Italia | media | -
    Sky Sports | media | -
    Sky UK | media | -
    Skydance | company | -
    Sotheby's | company | -
    Springer Nature | company | -
    Starz | media | -
    Studio Ghibli | company | -
    Sub Pop | company | -
    SuperSport | media | -
    Syfy | media | -
    TalkSport | media | -
    Technicolor | company | ambiguous
    Tegna | media | -
    TelevisaUnivision | media | -
    Thomson Reuters | media | -
    Time Warner | company | -
    TLC | media | -
    TNT | media | ambiguous
    Toei | company | -
    Tronc | company | -
    UKTV | media | -
    UMG | company | -
    Universal | company | ambiguous
    VH1 | media | -
    Viacom | company | -
    ViacomCBS | company | -
    Vivendi | company | -
    Walt Disney | company | ambiguous
    Warner | company | ambiguous
    Warner Bros | company | -
    Warner Bros. | company | -
    Warner Bros. Discovery | company | -
    WarnerMedia | company | -
    Wiley | company | ambiguous
    WPP | company | -
    WWE | company | -
    Yash Raj Films | company | -
    YouGov | academic | -
    Ziff Davis | company | -
    -- consultants, lawyers, auditors and services
    A.T. Kearney | company | -
    Addleshaw Goddard | company | -
    Adecco | company | -
    ADP | company | -
    ADT | company | -
    Akin Gump | company | -
    AlixPartners | company | -
    Allen & Overy | company | -
    Alvarez & Marsal | company | -
    Aramark | company | -
    Arnold & Porter | company | -
    Arthur Andersen | company | ambiguous
    Ashurst | company | ambiguous
    Bain & Company | company | -
    Baker & McKenzie | company | -
    Baker McKenzie | company | -
    BDO | company | -
    BearingPoint | company | -
    Bindmans | company | -
    Boies Schiller | company | -
    Boies Schiller Flexner | company | -
    Brink's | company | -
    Brinks | company | -
    Burson-Marsteller | company | -
    Capita | company | ambiguous
    Capital Economics | company | -
    Carter-Ruck | company | -
    Charles Russell Speechlys | company | -
    Cleary Gottlieb | company | -
    Clifford Chance | company | -
    Control Risks | company | -
    CoreCivic | company | -
    Corrections Corporation of America | company | -
    Covington & Burling | company | -
    Cravath | company | -
    Cravath, Swaine & Moore | company | -
    Davis Polk | company | -
    Debevoise & Plimpton | company | -
    Dechert | company | ambiguous
    Deloitte | company | -
    Dentons | company | -
    DLA Piper | company | -
    Dun & Bradstreet | company | -
    Edelman | company | ambiguous
    Ernst & Young | company | -
    EY | company | -
    Freshfields | company | -
    Freshfields Bruckhaus Deringer | company | -
    Fusion GPS | company | -
    Gartner | company | ambiguous
    Gibson Dunn | company | -
    Grant Thornton | company | -
    Greenberg Traurig | company | -
    Hays plc | company | -
    Herbert Smith Freehills | company | -
    Hill & Knowlton | company | -
    Hogan Lovells | company | -
    Holland & Knight | company | -
    Hudson Sandler | company | -
    IHS | company | -
    IHS Global Insight | company | -
    IHS Markit | company | -
    Iron Mountain | company | ambiguous
    ISS | company | -
    Jones Day | company | -
    K&L Gates | company | -
    King & Spalding | company | -
    King & Wood Mallesons | company | -
    Kirkland & Ellis | company | -
    KPMG | company | -
    Kroll | company | ambiguous
    Latham & Watkins | company | -
    Leigh Day | company | -
    Linklaters | company | -
    Manpower | company | ambiguous
    ManpowerGroup | company | -
    Markit | company | -
    Mayer Brown | company | -
    Mazars | company | -
    McKinsey | company | ambiguous
    McKinsey & Company | company | -
    Mishcon de Reya | company | -
    Morgan Lewis | company | -
    Mossack Fonseca | company | -
    Norton Rose Fulbright | company | -
    Oliver Wyman | company | -
    Orrick | company | ambiguous
    Oxford Economics | company | -
    Paul Weiss | company | -
    Perkins Coie | company | -
    Pinkerton | company | ambiguous
    Pinsent Masons | company | -
    PricewaterhouseCoopers | company | -
    PwC | company | -
    PWC | company | -
    Quinn Emanuel | company | -
    Randstad | company | -
    Rentokil | company | -
    Robert Half | company | ambiguous
    Roland Berger | company | ambiguous
    Ropes & Gray | company | -
    RSM | company | -
    Rystad | company | -
    S&P Global | company | -
    ServiceMaster | company | -
    Sidley Austin | company | -
    Simpson Thacher | company | -
    Skadden | company | -
    Skadden Arps | company | -
    Slaughter and May | company | -
    Squire Patton Boggs | company | -
    Stratfor | company | -
    Sullivan & Cromwell | company | -
    Teneo | company | -
    Terminix | company | -
    Towers Watson | company | -
    Verisk | company | -
    Verisk Maplecroft | company | -
    Wachtell Lipton | company | -
    Weil Gotshal | company | -
    White & Case | company | -
    Williams & Connolly | company | -
    WilmerHale | company | -
    Wood Mackenzie | company | -
    """
}
