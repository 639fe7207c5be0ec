// Words that make a capitalised name the name of a body ("Varnholm Ferry Board"), for names and
// source typing. Entry: word | capacity | position. capacity as in RoleNouns. position: suffix
// (last word), head (first, before of/for: "Ministry of …"), any. Words are written as in names.
// Written for this project. Licence: Apache-2.0.

/// Head and last words of organisation names.
public enum OrganisationWords {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- state
    Accident Investigation Branch | government | suffix
    Administration | government | any
    Agency | government | any
    Althing | government | any
    Assembly | government | any
    Authority | government | any
    Aviation Administration | government | suffix
    Board | government | any
    Border Agency | government | suffix
    Border Force | government | suffix
    Borough Council | government | suffix
    Bundesrat | government | any
    Bundestag | government | any
    Bureau | government | any
    Cabinet | government | any
    Capitol | government | any
    Census Bureau | government | suffix
    Central Bank | government | any
    Central Committee | government | any
    Chamber | government | head
    Chamber of Deputies | government | any
    Chancellery | government | any
    City Council | government | suffix
    City Hall | government | suffix
    Commission | government | any
    Congress | government | any
    Consulate | government | any
    Cortes | government | any
    Council | government | any
    County Council | government | suffix
    Court Service | government | suffix
    Customs | government | any
    Defence Ministry | government | any
    Defense Ministry | government | any
    Department | government | any
    Dept | government | head
    Diet | government | any
    Directorate | government | any
    Downing Street | government | any
    Duma | government | any
    Dáil | government | any
    Education Ministry | government | any
    Elysee | government | any
    Embassy | government | any
    Environment Agency | government | any
    European Union | government | any
    Federal Reserve | government | any
    Finance Ministry | government | any
    Folketing | government | any
    Foreign Ministry | government | any
    Foreign Office | government | any
    Forest Service | government | suffix
    General Assembly | government | suffix
    Geological Survey | government | suffix
    Government | government | suffix
    Govt | government | suffix
    Harbor Board | government | suffix
    Harbour Authority | government | suffix
    Harbour Board | government | suffix
    Health Ministry | government | any
    Health Service | government | suffix
    High Commission | government | any
    Highway Administration | government | suffix
    Home Office | government | any
    House | government | any
    House of Commons | government | any
    House of Lords | government | any
    House of Representatives | government | any
    Inquiry | government | suffix
    Inspectorate | government | any
    Interior Ministry | government | any
    Justice Ministry | government | any
    Knesset | government | any
    Kremlin | government | any
    Legislature | government | suffix
    Lok Sabha | government | any
    Majlis | government | any
    Maritime Authority | government | suffix
    Met Office | government | any
    Ministry | government | any
    Municipality | government | any
    Nations | government | suffix
    Ofcom | government | any
    Office | government | any
    Oireachtas | government | any
    Ombudsman | government | any
    Palace | government | suffix
    Parish Council | government | suffix
    Park Service | government | suffix
    Parliament | government | any
    Politburo | government | any
    Port Authority | government | any
    Postal Service | government | suffix
    Presidency | government | any
    Protection Agency | government | suffix
    Rajya Sabha | government | any
    Registry | government | any
    Regulator | government | suffix
    Reserve Bank | government | head
    Revenue | government | suffix
    Revenue Service | government | suffix
    Riksdag | government | any
    Safety Board | government | suffix
    Seanad | government | any
    Secretariat | government | any
    Security Council | government | suffix
    Sejm | government | any
    Senate | government | any
    Space Agency | government | suffix
    State Department | government | any
    Statistics Office | government | suffix
    Storting | government | any
    Supreme Council | government | any
    Task Force | government | suffix
    Town Council | government | suffix
    Town Hall | government | suffix
    Transport Ministry | government | any
    Treasury | government | any
    Weather Service | government | suffix
    White House | government | any
    Élysée | government | any
    -- emergency
    Ambulance | emergency | suffix
    Ambulance Service | emergency | suffix
    Civil Defence | emergency | any
    Civil Defense | emergency | any
    Civil Protection | emergency | any
    Coast Guard | emergency | any
    Coastguard | emergency | any
    Emergencies Ministry | emergency | any
    Emergency Management Agency | emergency | suffix
    Emergency Service | emergency | suffix
    Emergency Services | emergency | suffix
    Fire and Rescue | emergency | suffix
    Fire and Rescue Service | emergency | suffix
    Fire Brigade | emergency | suffix
    Fire Department | emergency | any
    Fire Service | emergency | suffix
    Lifeboat Institution | emergency | suffix
    Mountain Rescue | emergency | suffix
    Red Crescent | emergency | any
    Red Cross | emergency | any
    Rescue | emergency | suffix
    Rescue Service | emergency | suffix
    -- justice
    Attorney's Office | justice | suffix
    Bar Association | justice | suffix
    Bar Council | justice | suffix
    Carabinieri | justice | any
    Constabulary | justice | suffix
    Correctional Facility | justice | suffix
    Corrections | justice | any
    Court | justice | any
    Court of Appeal | justice | any
    Court of Justice | justice | any
    Crown Court | justice | suffix
    Europol | justice | any
    Garda | justice | any
    Gendarmerie | justice | any
    Guardia Civil | justice | any
    High Court | justice | any
    Interpol | justice | any
    Jail | justice | suffix
    Justice Department | justice | any
    Law Society | justice | suffix
    Magistrates' Court | justice | suffix
    Penitentiary | justice | suffix
    Police | justice | any
    Police Department | justice | suffix
    Police Force | justice | suffix
    Police Service | justice | suffix
    Prison | justice | suffix
    Prison Service | justice | suffix
    Prosecution Service | justice | suffix
    Prosecutor's Office | justice | suffix
    Public Prosecutor | justice | any
    Scotland Yard | justice | any
    Sheriff's Department | justice | suffix
    Sheriff's Office | justice | suffix
    State Police | justice | suffix
    Supreme Court | justice | any
    Tribunal | justice | any
    -- army
    Air Force | army | any
    Armed Forces | army | any
    Army | army | any
    Battalion | army | suffix
    Brigade | army | suffix
    Command | army | suffix
    Corps | army | suffix
    Defence Force | army | suffix
    Defence Forces | army | suffix
    Defense Force | army | suffix
    Defense Forces | army | suffix
    Division | army | suffix
    Fleet | army | suffix
    Forces | army | any
    Garrison | army | suffix
    General Staff | army | suffix
    Guard | army | suffix
    Guards | army | suffix
    Infantry | army | suffix
    Joint Chiefs | army | any
    Joint Chiefs of Staff | army | any
    Marine Corps | army | any
    Marines | army | any
    National Guard | army | suffix
    Navy | army | any
    Pentagon | army | any
    Regiment | army | suffix
    Revolutionary Guard | army | any
    Revolutionary Guards | army | any
    Rifles | army | suffix
    Squadron | army | suffix
    -- companies
    & Co | company | suffix
    & Sons | company | suffix
    A/S | company | suffix
    AB | company | suffix
    Advisers | company | suffix
    Advisors | company | suffix
    Aerospace | company | suffix
    AG | company | suffix
    Agencies | company | suffix
    Air | company | any
    Aircraft | company | suffix
    Airlines | company | suffix
    Airways | company | suffix
    Analytics | company | suffix
    and Sons | company | suffix
    Apparel | company | suffix
    ASA | company | suffix
    Asset Management | company | suffix
    Associates | company | suffix
    Assurance | company | suffix
    Auctions | company | suffix
    Automotive | company | suffix
    Autos | company | suffix
    Aviation | company | suffix
    B.V. | company | suffix
    Bakery | company | suffix
    Banco | company | any
    Bancorp | company | suffix
    Bank | company | any
    Banque | company | any
    Bar | company | suffix
    Beverages | company | suffix
    Bhd | company | suffix
    Biosciences | company | suffix
    Biotech | company | suffix
    Books | company | suffix
    Brands | company | suffix
    Breweries | company | suffix
    Brewery | company | suffix
    Brewing | company | suffix
    Bros | company | suffix
    Brothers | company | suffix
    Builders | company | suffix
    Building Society | company | suffix
    Burger | company | suffix
    Buses | company | suffix
    BV | company | suffix
    Cafe | company | suffix
    Café | company | suffix
    Capital | company | suffix
    Cars | company | suffix
    Casino | company | suffix
    Chemical | company | suffix
    Chemicals | company | suffix
    Cinemas | company | suffix
    Co | company | suffix
    Coffee | company | suffix
    Communications | company | suffix
    Company | company | suffix
    Computer | company | suffix
    Computers | company | suffix
    Construction | company | suffix
    Consultancy | company | suffix
    Consultants | company | suffix
    Consulting | company | suffix
    Corp | company | suffix
    Corporation | company | suffix
    Cos | company | suffix
    Cosmetics | company | suffix
    Credit Union | company | suffix
    Cruises | company | suffix
    Dairy | company | suffix
    Diagnostics | company | suffix
    Distillery | company | suffix
    Dredging | company | suffix
    Electric | company | suffix
    Electricity | company | suffix
    Electronics | company | suffix
    Energy | company | suffix
    Engineering | company | suffix
    Enterprises | company | suffix
    Entertainment | company | suffix
    Equities | company | suffix
    Equity | company | suffix
    Estates | company | suffix
    Exchange | company | suffix
    Farm | company | suffix
    Farms | company | suffix
    Fashion | company | suffix
    Ferries | company | suffix
    Ferry | company | suffix
    Finance | company | suffix
    Financial | company | suffix
    Fisheries | company | suffix
    Food | company | suffix
    Foods | company | suffix
    Freight | company | suffix
    Fund | company | any
    Funds | company | suffix
    Games | company | suffix
    Gas | company | suffix
    GmbH | company | suffix
    Group | company | any
    Healthcare | company | suffix
    Holding | company | suffix
    Holdings | company | suffix
    Homes | company | suffix
    Hotel | company | any
    Hotels | company | suffix
    Inc | company | suffix
    Incorporated | company | suffix
    Industries | company | suffix
    Inn | company | suffix
    Instruments | company | suffix
    Insurance | company | suffix
    Intelligence | company | suffix
    Interactive | company | suffix
    International | company | suffix
    Investment | company | suffix
    Investments | company | suffix
    Jewelers | company | suffix
    Jewellers | company | suffix
    KK | company | suffix
    Laboratories | company | suffix
    Labs | company | suffix
    Leisure | company | suffix
    Limited | company | suffix
    Line | company | suffix
    Lines | company | suffix
    LLC | company | suffix
    Logistics | company | suffix
    LP | company | suffix
    Ltd | company | suffix
    Machinery | company | suffix
    Manufacturing | company | suffix
    Marine | company | suffix
    Markets | company | suffix
    Media | company | suffix
    Medical | company | suffix
    Metals | company | suffix
    Minerals | company | suffix
    Mines | company | suffix
    Mining | company | suffix
    Motor Company | company | suffix
    Motors | company | suffix
    Music | company | suffix
    Mutual | company | suffix
    N.V. | company | suffix
    Networks | company | suffix
    Nuclear | company | suffix
    NV | company | suffix
    Offshore | company | suffix
    Oil | company | suffix
    Outlets | company | suffix
    Oy | company | suffix
    Oyj | company | suffix
    Packaging | company | suffix
    Paper | company | suffix
    Partners | company | suffix
    Petroleum | company | suffix
    Pharma | company | suffix
    Pharmaceuticals | company | suffix
    Pictures | company | suffix
    Pilots | company | suffix
    Pizza | company | suffix
    Plastics | company | suffix
    PLC | company | suffix
    Power | company | suffix
    Press | company | suffix
    Products | company | suffix
    Properties | company | suffix
    Pte | company | suffix
    Pty | company | suffix
    Publishing | company | suffix
    Rail | company | suffix
    Railroad | company | suffix
    Railway | company | suffix
    Railways | company | suffix
    Realty | company | suffix
    Records | company | suffix
    Renewables | company | suffix
    Research | company | suffix
    Resort | company | suffix
    Resorts | company | suffix
    Resources | company | suffix
    Restaurant | company | suffix
    Restaurants | company | suffix
    Retail | company | suffix
    Robotics | company | suffix
    S.A. | company | suffix
    S.p.A. | company | suffix
    SA | company | suffix
    Salvage | company | suffix
    Savings | company | suffix
    Sdn Bhd | company | suffix
    SE | company | suffix
    Seafood | company | suffix
    Securities | company | suffix
    Security | company | suffix
    Semiconductor | company | suffix
    Semiconductors | company | suffix
    Services | company | suffix
    Shipbuilding | company | suffix
    Shipping | company | suffix
    Shipyard | company | any
    Shipyards | company | suffix
    Software | company | suffix
    Solar | company | suffix
    Solutions | company | suffix
    SpA | company | suffix
    Steel | company | suffix
    Stock Exchange | company | any
    Store | company | suffix
    Stores | company | suffix
    Studio | company | suffix
    Studios | company | suffix
    Supermarket | company | suffix
    Supermarkets | company | suffix
    Supply | company | suffix
    Systems | company | suffix
    Technologies | company | suffix
    Technology | company | suffix
    Telecom | company | suffix
    Textiles | company | suffix
    Theatres | company | suffix
    Theme Park | company | suffix
    Therapeutics | company | suffix
    Tobacco | company | suffix
    Tools | company | suffix
    Tours | company | suffix
    Towage | company | suffix
    Toys | company | suffix
    Trading | company | suffix
    Trains | company | suffix
    Transit | company | suffix
    Transport | company | suffix
    Travel | company | suffix
    Utilities | company | suffix
    Ventures | company | suffix
    Water | company | suffix
    Wind | company | suffix
    Wireless | company | suffix
    Works | company | suffix
    Yard | company | suffix
    -- education and research
    Academy | academic | any
    Academy of Sciences | academic | any
    Archive | academic | suffix
    Archives | academic | suffix
    Business School | academic | suffix
    Caltech | academic | any
    Center for | academic | head
    Centre for | academic | head
    College | academic | any
    Conservatoire | academic | any
    Conservatory | academic | any
    Elementary School | academic | suffix
    Faculty | academic | head
    Graduate School | academic | head
    Grammar School | academic | suffix
    High School | academic | suffix
    Institute | academic | any
    Institution | academic | any
    Kindergarten | academic | suffix
    Laboratory | academic | suffix
    Law School | academic | suffix
    Library | academic | any
    LSE | academic | any
    Max Planck | academic | any
    Medical School | academic | suffix
    Middle School | academic | suffix
    MIT | academic | any
    Museum | academic | any
    Nursery | academic | suffix
    Observatory | academic | suffix
    Planetarium | academic | suffix
    Polytechnic | academic | any
    Primary School | academic | suffix
    Research Center | academic | suffix
    Research Centre | academic | suffix
    Research Institute | academic | suffix
    Royal Society | academic | any
    School | academic | any
    School of | academic | head
    Secondary School | academic | suffix
    Seminary | academic | any
    Sorbonne | academic | any
    Technion | academic | any
    Think Tank | academic | suffix
    UCLA | academic | any
    Univ | academic | any
    Universidad | academic | any
    University | academic | any
    Università | academic | any
    Universität | academic | any
    Université | academic | any
    -- health
    Blood Service | health | suffix
    Care Home | health | suffix
    Charité | health | any
    Clinic | health | any
    Dental Association | health | suffix
    Health Authority | health | suffix
    Health Board | health | suffix
    Health Center | health | suffix
    Health Centre | health | suffix
    Health Department | health | suffix
    Health Organisation | health | suffix
    Health Organization | health | suffix
    Health System | health | suffix
    Health Trust | health | suffix
    Hospice | health | any
    Hospital | health | any
    Hospitals | health | suffix
    Infirmary | health | any
    Medical Association | health | suffix
    Medical Center | health | suffix
    Medical Centre | health | suffix
    Medicines Agency | health | suffix
    NHS | health | any
    NHS Trust | health | suffix
    Nursing Home | health | suffix
    Pharmacy | health | suffix
    Public Health | health | any
    Sanatorium | health | suffix
    Surgery | health | suffix
    -- parties
    Alliance | party | suffix
    Bloc | party | suffix
    Caucus | party | suffix
    Christian Democrats | party | any
    Communist Party | party | any
    Congress Party | party | suffix
    Conservatives | party | any
    Democrats | party | any
    Fatah | party | any
    GOP | party | any
    Greens | party | any
    Hamas | party | any
    Hezbollah | party | any
    Labour | party | any
    Liberals | party | any
    Likud | party | any
    List | party | suffix
    Momentum | party | any
    Movement | party | suffix
    National Committee | party | suffix
    Opposition | party | any
    PAC | party | suffix
    Party | party | any
    People's Party | party | any
    Rally | party | suffix
    Republicans | party | any
    Social Democrats | party | any
    Socialists | party | any
    Taliban | party | any
    Tories | party | any
    Workers' Party | party | any
    -- associations, unions, charities
    Action | ngo | suffix
    Aid | ngo | suffix
    Amnesty | ngo | any
    ASEAN | ngo | any
    Assn | ngo | suffix
    Association | ngo | any
    Campaign | ngo | any
    Chamber of Commerce | ngo | any
    Chamber of Shipping | ngo | any
    Charity | ngo | any
    Citizens for | ngo | head
    Club | ngo | suffix
    Co-operative | ngo | any
    Coalition | ngo | any
    Collective | ngo | suffix
    Confederation | ngo | any
    Consortium | ngo | suffix
    Cooperative | ngo | suffix
    Crisis | ngo | suffix
    Crown Estate | ngo | any
    Families | ngo | head
    Fdn | ngo | suffix
    Federation | ngo | any
    Foundation | ngo | any
    Friends of | ngo | head
    Greenpeace | ngo | any
    Guides | ngo | suffix
    Guild | ngo | any
    Institute of Directors | ngo | any
    League | ngo | any
    Lions Club | ngo | suffix
    Mothers Against | ngo | head
    NATO | ngo | any
    Neighborhood Watch | ngo | any
    Neighbourhood Watch | ngo | any
    OPEC | ngo | any
    Org | ngo | suffix
    Organisation | ngo | any
    Organization | ngo | any
    Oxfam | ngo | any
    Partnership | ngo | suffix
    Relatives | ngo | head
    Relief | ngo | suffix
    Residents' Association | ngo | suffix
    Rights Watch | ngo | suffix
    Rotary | ngo | any
    Scouts | ngo | suffix
    Shelter | ngo | any
    Society | ngo | any
    Survivors | ngo | any
    Teamsters | ngo | any
    Tenants' Association | ngo | suffix
    Trade Union | ngo | suffix
    Trades Union Congress | ngo | any
    Trust | ngo | suffix
    UNESCO | ngo | any
    UNICEF | ngo | any
    Union | ngo | any
    Watch | ngo | suffix
    WHO | ngo | any
    Without Borders | ngo | suffix
    Workers Union | ngo | suffix
    -- media
    Advertiser | media | any
    Advocate | media | any
    Argus | media | any
    Associated Press | media | any
    Atlantic | media | suffix
    Beacon | media | any
    Broadcasting | media | suffix
    Broadcasting Corporation | media | suffix
    Bulletin | media | any
    Channel | media | any
    Chronicle | media | any
    Correspondent | media | suffix
    Corriere | media | any
    Courier | media | any
    Daily | media | any
    Daily Mail | media | any
    Digest | media | suffix
    Dispatch | media | any
    Echo | media | any
    Economist | media | suffix
    Enquirer | media | any
    Evening News | media | suffix
    Evening Post | media | suffix
    Examiner | media | any
    Express | media | any
    Figaro | media | any
    FM | media | suffix
    Gazette | media | any
    Globe | media | any
    Guardian | media | any
    Herald | media | any
    Independent | media | any
    Inquirer | media | any
    Insider | media | suffix
    Izvestia | media | any
    Journal | media | any
    Leader | media | any
    Ledger | media | any
    Magazine | media | any
    Mail | media | any
    Mercury | media | any
    Messenger | media | suffix
    Mirror | media | any
    Monde | media | any
    Monitor | media | any
    Morning News | media | suffix
    Nachrichten | media | suffix
    Nation | media | suffix
    News | media | any
    News Agency | media | suffix
    Newswire | media | suffix
    Observer | media | any
    País | media | any
    Podcast | media | suffix
    Post | media | suffix
    Post-Dispatch | media | suffix
    Post-Gazette | media | suffix
    Pravda | media | any
    Press Agency | media | suffix
    Press Association | media | suffix
    Quarterly | media | suffix
    Radio | media | any
    Record | media | any
    Register | media | any
    Reporter | media | suffix
    Repubblica | media | any
    Review | media | any
    Scotsman | media | suffix
    Sentinel | media | any
    Spectator | media | suffix
    Spiegel | media | any
    Standard | media | any
    Star | media | any
    Statesman | media | suffix
    Sun | media | any
    Sunday Times | media | suffix
    Tablet | media | suffix
    Tageblatt | media | suffix
    Telegraph | media | any
    Television | media | any
    Times | media | any
    Today | media | any
    Tribune | media | any
    TV | media | any
    Weekly | media | any
    Wire | media | any
    Zeitschrift | media | suffix
    Zeitung | media | any
    -- sport and arts
    AC | sport | head
    AFC | sport | suffix
    Albion | sport | suffix
    AS | sport | head
    Athletic | sport | suffix
    Athletics | sport | suffix
    Athletics Federation | sport | suffix
    Ballet | arts | any
    Band | arts | suffix
    Biennale | arts | suffix
    Bundesliga | sport | any
    Celtic | sport | suffix
    CF | sport | suffix
    Choir | arts | suffix
    City | sport | suffix
    County | sport | suffix
    Cricket Club | sport | suffix
    Dynamo | sport | head
    Ensemble | arts | suffix
    FC | sport | suffix
    Festival | arts | any
    FIFA | sport | any
    Film Festival | arts | suffix
    FK | sport | head
    Football Association | sport | any
    Football Club | sport | suffix
    Gallery | arts | any
    Golf Club | sport | suffix
    Hotspur | sport | suffix
    ICC | sport | any
    Inter | sport | head
    IOC | sport | any
    La Liga | sport | any
    Major League | sport | head
    MLB | sport | any
    NBA | sport | any
    NFL | sport | any
    NHL | sport | any
    Olympic Committee | sport | suffix
    Opera | arts | any
    Orchestra | arts | any
    Philharmonic | arts | suffix
    Playhouse | arts | suffix
    Premier League | sport | any
    Quartet | arts | suffix
    Racing | sport | suffix
    Rangers | sport | suffix
    RC | sport | head
    Real | sport | head
    Rovers | sport | suffix
    Rowing Club | sport | suffix
    Rugby Club | sport | suffix
    SC | sport | suffix
    Serie A | sport | any
    SK | sport | any
    Sporting | sport | head
    Symphony | arts | suffix
    Team | sport | any
    Tennis Club | sport | suffix
    Theater | arts | any
    Theatre | arts | any
    Theatre Company | arts | suffix
    Town | sport | suffix
    UEFA | sport | any
    United | sport | suffix
    Wanderers | sport | suffix
    Yacht Club | sport | suffix
    -- religious bodies
    Abbey | religious | any
    Archdiocese | religious | any
    Brotherhood | religious | any
    Cathedral | religious | any
    Chapel | religious | any
    Church | religious | any
    Congregation | religious | any
    Convent | religious | any
    Diocese | religious | any
    Fellowship | religious | suffix
    Gurdwara | religious | any
    Holy See | religious | any
    Jesuits | religious | any
    Ministries | religious | suffix
    Monastery | religious | any
    Mosque | religious | any
    Order | religious | head
    Parish | religious | suffix
    Patriarchate | religious | any
    Salesians | religious | any
    Salvation Army | religious | any
    Shrine | religious | suffix
    Synagogue | religious | any
    Synod | religious | any
    Temple | religious | any
    Vatican | religious | any
    Waqf | religious | any
    -- armed groups
    Brigades | none | suffix
    Front | none | suffix
    Legion | none | any
    Liberation Army | none | suffix
    Liberation Front | none | suffix
    Martyrs Brigade | none | suffix
    Militia | none | suffix
    Militias | none | suffix
    Mujahideen | none | suffix
    Resistance | none | suffix
    -- lawyers and chambers
    Chambers | none | suffix
    Law Firm | none | suffix
    LLP | none | suffix
    -- bodies of any kind
    Center | none | any
    Centre | none | any
    Committee | none | any
    Conference | none | suffix
    Executive | none | suffix
    Forum | none | suffix
    Initiative | none | suffix
    Mission | none | any
    Network | none | any
    Panel | none | suffix
    Project | none | suffix
    Summit | none | suffix
    """
}
