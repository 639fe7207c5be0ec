// Companies that sell to everybody, and their brands, for names and source typing: shops, fashion,
// food, hotels, medicine. Entry: name | capacity | flag, as in Organisations.
// Written for this project. Licence: Apache-2.0.

/// Shops, fashion, food, hotels, medicine.
public enum ConsumerCompanies {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- shops, fashion and goods
    7-Eleven | company | -
    Abercrombie | company | ambiguous
    Abercrombie & Fitch | company | -
    Adidas | company | -
    Aeon | company | ambiguous
    Ahold | company | -
    Ahold Delhaize | company | -
    Albertsons | company | -
    Aldi | company | -
    American Apparel | company | -
    American Eagle | company | -
    American Girl | company | -
    AmorePacific | company | -
    Ann Summers | company | -
    Ann Taylor | company | -
    Anta | company | ambiguous
    AO World | company | -
    Arcadia | company | ambiguous
    Argos | company | ambiguous
    Armani | company | ambiguous
    Asda | company | -
    ASICS | company | -
    Asics | company | -
    Auchan | company | -
    Avon | company | ambiguous
    B&Q | company | -
    Babies R Us | company | -
    Balenciaga | company | -
    Bally | company | ambiguous
    Banana Republic | company | -
    Bargain Booze | company | -
    Barnes & Noble | company | -
    Barneys | company | -
    Bath & Body Works | company | -
    Bed Bath & Beyond | company | -
    Beiersdorf | company | -
    Benetton | company | ambiguous
    Bergdorf Goodman | company | -
    Best Buy | company | ambiguous
    BHS | company | -
    Big Bazaar | company | -
    Big Lots | company | ambiguous
    Birkenstock | company | -
    BJ's Wholesale | company | -
    Blockbuster | company | ambiguous
    Bloomingdale's | company | -
    Body Shop | company | ambiguous
    Boohoo | company | -
    Boots | company | ambiguous
    Borders | company | ambiguous
    Brooks Brothers | company | -
    Build-A-Bear | company | -
    Bulgari | company | -
    Bunnings | company | -
    Burberry | company | -
    Burlington Coat Factory | company | -
    Burton | company | ambiguous
    C&A | company | -
    Cabela's | company | -
    Calvin Klein | company | ambiguous
    Canada Goose | company | -
    Canadian Tire | company | -
    Carrefour | company | -
    Cartier | company | ambiguous
    Cencosud | company | -
    Chanel | company | ambiguous
    Choppies | company | -
    Circuit City | company | -
    Claire's | company | -
    Clarks | company | ambiguous
    Clinique | company | -
    Clorox | company | -
    Co-op | company | -
    Coach | company | ambiguous
    Coles | company | ambiguous
    Colgate | company | ambiguous
    Colgate-Palmolive | company | -
    Converse | company | ambiguous
    Coppel | company | -
    Costco | company | -
    Costcutter | company | -
    Coty | company | ambiguous
    Countdown | company | ambiguous
    Coupang | company | -
    Crate & Barrel | company | -
    Crayola | company | -
    Crocs | company | ambiguous
    Currys | company | -
    CVS | company | -
    CVS Health | company | -
    Daiso | company | -
    David Jones | company | ambiguous
    Debenhams | company | -
    Decathlon | company | ambiguous
    Delhaize | company | -
    Dick's Sporting Goods | company | -
    Diesel | company | ambiguous
    Dillard's | company | -
    Dior | company | ambiguous
    Dixons | company | -
    Dixons Carphone | company | -
    DMart | company | -
    Dolce & Gabbana | company | -
    Dollar General | company | -
    Dollar Tree | company | -
    Don Quijote | company | -
    Dorothy Perkins | company | -
    Dr. Martens | company | -
    Duane Reade | company | -
    Dunelm | company | -
    Duracell | company | -
    Dyson | company | ambiguous
    E-Mart | company | -
    Eddie Bauer | company | ambiguous
    Edeka | company | -
    El Corte Inglés | company | -
    Electronics Boutique | company | -
    Energizer | company | ambiguous
    Escada | company | -
    EssilorLuxottica | company | -
    Estee Lauder | company | ambiguous
    Estée Lauder | company | ambiguous
    Everlane | company | -
    Falabella | company | -
    Family Dollar | company | -
    FamilyMart | company | -
    Fast Retailing | company | -
    FEMSA | company | -
    Femsa | company | -
    Fendi | company | ambiguous
    Fila | company | ambiguous
    Foodstuffs | company | ambiguous
    Foot Locker | company | -
    Forever 21 | company | -
    Fortnum & Mason | company | -
    Fossil | company | ambiguous
    Fred Perry | company | ambiguous
    French Connection | company | ambiguous
    Fruit of the Loom | company | -
    Galeries Lafayette | company | -
    Gap | company | ambiguous
    Giant Eagle | company | -
    Gillette | company | ambiguous
    Giorgio Armani | company | ambiguous
    Givenchy | company | -
    Gome | company | -
    Grupo Éxito | company | -
    Gucci | company | ambiguous
    Guess | company | ambiguous
    H&M | company | -
    H.J. Heinz | company | -
    Habitat | company | ambiguous
    Hallmark | company | ambiguous
    Hamleys | company | -
    Hanes | company | ambiguous
    Hanesbrands | company | -
    Harris Teeter | company | -
    Harrods | company | -
    Harvey Nichols | company | -
    Harvey Norman | company | ambiguous
    Hasbro | company | -
    Helly Hansen | company | ambiguous
    Henkel | company | ambiguous
    Hermes | company | ambiguous
    Hermès | company | -
    Hobby Lobby | company | -
    Holland & Barrett | company | -
    Home Depot | company | -
    HomeBase | company | -
    Homebase | company | -
    House of Fraser | company | -
    Hudson's Bay | company | -
    Hugo Boss | company | ambiguous
    IKEA | company | -
    Ikea | company | -
    Inditex | company | -
    Isetan | company | -
    J Sainsbury | company | -
    J. Crew | company | -
    J.C. Penney | company | -
    J.Crew | company | -
    Jack Wolfskin | company | -
    JB Hi-Fi | company | -
    JCPenney | company | -
    JD Sports | company | -
    Jessops | company | -
    Jigsaw | company | ambiguous
    Jimmy Choo | company | ambiguous
    JJB Sports | company | -
    JoAnn Fabrics | company | -
    John Lewis | company | ambiguous
    Kaufhof | company | -
    Kenzo | company | ambiguous
    Kering | company | -
    Kiehl's | company | -
    Kingfisher | company | ambiguous
    Kirkland | company | ambiguous
    Kmart | company | -
    Kohl's | company | -
    Kroger | company | -
    L'Occitane | company | -
    L'Oreal | company | -
    L'Oréal | company | -
    L.L. Bean | company | -
    La Senza | company | -
    Lacoste | company | -
    Laura Ashley | company | ambiguous
    Lawson | company | ambiguous
    Lego | company | -
    Leroy Merlin | company | -
    Levi Strauss | company | ambiguous
    Levi's | company | -
    Li-Ning | company | -
    Lidl | company | -
    Littlewoods | company | -
    Loblaw | company | -
    Loblaws | company | -
    Lojas Americanas | company | -
    Lord & Taylor | company | -
    Lotte | company | ambiguous
    Lotte Mart | company | -
    Louis Vuitton | company | ambiguous
    Lowe's | company | -
    Lululemon | company | -
    Luxottica | company | -
    LVMH | company | -
    M&S | company | -
    Macy's | company | -
    Magalu | company | -
    Magazine Luiza | company | -
    Magnit | company | -
    Mango | company | ambiguous
    Maplin | company | -
    Marks & Spencer | company | -
    Marks and Spencer | company | -
    Marshall Field's | company | -
    Marshalls | company | ambiguous
    Massmart | company | -
    Matalan | company | -
    Mattel | company | -
    Max Factor | company | -
    Maybelline | company | -
    Media Markt | company | -
    MediaMarkt | company | -
    Mercadona | company | -
    Michael Kors | company | ambiguous
    Michaels | company | ambiguous
    Migros | company | -
    Mitsukoshi | company | -
    Moncler | company | -
    Monoprix | company | -
    Monsoon | company | ambiguous
    Montblanc | company | -
    Morrisons | company | -
    Moss Bros | company | -
    Mothercare | company | -
    Muji | company | -
    Myer | company | ambiguous
    Naivas | company | -
    Nakumatt | company | -
    Neiman Marcus | company | -
    New Look | company | ambiguous
    Nike | company | ambiguous
    Nine West | company | -
    Nitori | company | -
    Nivea | company | -
    Nordstrom | company | ambiguous
    Office Depot | company | -
    OfficeMax | company | -
    Old Navy | company | -
    Ontex | company | -
    OshKosh | company | -
    Oxxo | company | -
    P&G | company | -
    Pandora Jewelry | company | -
    Patagonia | company | ambiguous
    Payless | company | -
    PC World | company | -
    Peacocks | company | ambiguous
    Penney | company | ambiguous
    Petco | company | -
    PetSmart | company | -
    Phillips-Van Heusen | company | -
    Pick n Pay | company | -
    Pier 1 | company | -
    Poundland | company | -
    Poundstretcher | company | -
    PPR | company | -
    Prada | company | ambiguous
    Pret | company | ambiguous
    Primark | company | -
    Procter & Gamble | company | -
    Publix | company | -
    Puma | company | ambiguous
    PVH | company | -
    Pão de Açúcar | company | -
    Quiksilver | company | -
    QVC | company | -
    RadioShack | company | -
    Ralph Lauren | company | ambiguous
    Ray-Ban | company | -
    Reckitt | company | -
    Reckitt Benckiser | company | -
    Reebok | company | -
    REI | company | -
    Reitmans | company | -
    Revlon | company | -
    Rewe | company | -
    Richemont | company | -
    Rimowa | company | -
    Ripley | company | ambiguous
    Rite Aid | company | -
    River Island | company | -
    Rolex | company | -
    Roots Canada | company | -
    Ryman | company | ambiguous
    S.Oliver | company | -
    Safeway | company | ambiguous
    Sainsbury's | company | -
    Saks | company | ambiguous
    Saks Fifth Avenue | company | -
    Sally Beauty | company | -
    Sam's Club | company | -
    Samsonite | company | -
    Sears | company | ambiguous
    Selfridges | company | -
    Sephora | company | -
    Shinsegae | company | -
    Shiseido | company | -
    Shoprite | company | -
    ShopRite | company | -
    Skechers | company | -
    Skims | company | ambiguous
    Sobeys | company | -
    Spar | company | ambiguous
    Speedo | company | -
    Sports Direct | company | -
    Staples | company | ambiguous
    Steinhoff | company | -
    Stella McCartney | company | ambiguous
    Suning | company | -
    Superdrug | company | -
    Superdry | company | -
    Supervalu | company | -
    Swarovski | company | -
    Swatch | company | ambiguous
    TAG Heuer | company | -
    Takashimaya | company | -
    Talbots | company | ambiguous
    Tanishq | company | -
    Tapestry | company | ambiguous
    Target | company | ambiguous
    Ted Baker | company | ambiguous
    Tesco | company | -
    Thorntons | company | ambiguous
    Tiffany | company | ambiguous
    Tiffany & Co | company | -
    Tim Hortons | company | -
    Timberland | company | ambiguous
    Timpson | company | ambiguous
    Titan | company | ambiguous
    TJ Maxx | company | -
    TJX | company | -
    TK Maxx | company | -
    Tod's | company | -
    Tommy Hilfiger | company | ambiguous
    Topman | company | -
    Topshop | company | -
    Toys R Us | company | -
    Trader Joe's | company | -
    True Religion | company | ambiguous
    Tupperware | company | -
    Tuskys | company | -
    Under Armour | company | -
    Unilever | company | -
    Uniqlo | company | -
    United Colors of Benetton | company | -
    Urban Outfitters | company | -
    Van Cleef & Arpels | company | -
    Vans | company | ambiguous
    Versace | company | ambiguous
    Victoria's Secret | company | -
    Vivienne Westwood | company | ambiguous
    Waitrose | company | -
    Wal-Mart | company | -
    Waldbaum's | company | -
    Walgreen | company | ambiguous
    Walgreens | company | -
    Walmart | company | -
    Waterstones | company | -
    Wegmans | company | -
    Wesfarmers | company | -
    WH Smith | company | -
    Whole Foods | company | -
    Whole Foods Market | company | -
    WHSmith | company | -
    Wickes | company | -
    Wilko | company | -
    Winn-Dixie | company | -
    Woolworth | company | ambiguous
    Woolworths | company | -
    Yankee Candle | company | -
    Yves Saint Laurent | company | ambiguous
    Zale | company | ambiguous
    Zara | company | ambiguous
    Zavvi | company | -
    Zippo | company | -
    -- food, drink, restaurants and hotels
    A&W | company | -
    AB InBev | company | -
    Absolut | company | -
    Accor | company | -
    Ajinomoto | company | -
    Almarai | company | -
    Altria | company | -
    Amul | company | -
    Anheuser-Busch | company | -
    Anheuser-Busch InBev | company | -
    Applebee's | company | -
    Arby's | company | -
    Archer Daniels Midland | company | -
    Arla | company | ambiguous
    Bacardi | company | ambiguous
    Baileys | company | ambiguous
    Barilla | company | -
    Barry Callebaut | company | ambiguous
    Baskin-Robbins | company | -
    BAT | company | ambiguous
    Beck's | company | -
    Ben & Jerry's | company | -
    Best Western | company | -
    Bet365 | company | -
    Betfair | company | -
    Beyond Meat | company | -
    Bimbo | company | ambiguous
    Birds Eye | company | -
    Bob Evans | company | ambiguous
    Boston Beer | company | -
    Bournville | company | -
    BrewDog | company | -
    BRF | company | -
    Britvic | company | -
    Bud | company | ambiguous
    Bud Light | company | -
    Budweiser | company | -
    Bunge | company | ambiguous
    Burger King | company | -
    Butlins | company | -
    Cadbury | company | ambiguous
    Caffe Nero | company | -
    Caffè Nero | company | -
    Camelot | company | ambiguous
    Campari | company | -
    Campbell Soup | company | -
    Campbell's | company | -
    Cargill | company | ambiguous
    Carl's Jr | company | -
    Carling | company | ambiguous
    Carlsberg | company | -
    Carluccio's | company | -
    Carnation | company | ambiguous
    Carnival | company | ambiguous
    Carnival Cruise | company | -
    Carrabba's | company | -
    Center Parcs | company | -
    Cheesecake Factory | company | -
    Chick-fil-A | company | -
    Chili's | company | -
    China Mengniu | company | -
    Chipotle | company | ambiguous
    Chiquita | company | -
    Chobani | company | -
    Club Med | company | -
    Coca-Cola | company | -
    Coca-Cola HBC | company | -
    Coke | company | ambiguous
    ConAgra | company | -
    Conagra | company | -
    Coors | company | ambiguous
    Coral | company | ambiguous
    Costa Crociere | company | -
    Cott | company | -
    Cracker Barrel | company | -
    Cunard | company | ambiguous
    Dairy Farmers of America | company | -
    Dairy Queen | company | -
    Danone | company | -
    Del Monte | company | -
    Del Taco | company | -
    Denny's | company | -
    Diageo | company | -
    Dole | company | ambiguous
    Domino's | company | -
    Dr Pepper | company | -
    Dr Pepper Snapple | company | -
    DraftKings | company | -
    Dreyer's | company | -
    Dunkin' | company | -
    Dunkin' Donuts | company | -
    El Pollo Loco | company | -
    Entain | company | -
    Fairmont | company | ambiguous
    FanDuel | company | -
    Ferrero | company | ambiguous
    Five Guys | company | -
    Fonterra | company | -
    Foster's | company | -
    Fosters | company | ambiguous
    Four Seasons | company | ambiguous
    Frito-Lay | company | -
    Fyffes | company | -
    Gallo | company | ambiguous
    General Mills | company | ambiguous
    Genting | company | -
    Gerber | company | ambiguous
    Ginsters | company | -
    Glanbia | company | -
    Godiva | company | ambiguous
    Greene King | company | -
    Greggs | company | -
    Groupe Bel | company | -
    Grupo Bimbo | company | -
    Grupo Modelo | company | -
    Guinness | company | ambiguous
    Haagen-Dazs | company | -
    Hardee's | company | -
    Haribo | company | -
    Haven Holidays | company | -
    Heineken | company | -
    Heinz | company | ambiguous
    Hellmann's | company | -
    Hershey | company | ambiguous
    Hershey's | company | -
    Hilton | company | ambiguous
    Hilton Worldwide | company | -
    Holiday Inn | company | -
    Holland America | company | -
    Hooters | company | ambiguous
    Hormel | company | -
    Hovis | company | ambiguous
    Hyatt | company | ambiguous
    Häagen-Dazs | company | -
    IHG | company | -
    IHOP | company | -
    In-N-Out | company | -
    InBev | company | -
    Ingredion | company | -
    InterContinental | company | ambiguous
    ITC | company | -
    Jack Daniel's | company | -
    Jack in the Box | company | -
    Jacobs Douwe Egberts | company | -
    Jamba Juice | company | -
    JBS | company | -
    JD Wetherspoon | company | -
    Jim Beam | company | -
    Jollibee | company | -
    Juul | company | -
    Kellogg | company | ambiguous
    Kellogg's | company | -
    Kentucky Fried Chicken | company | -
    Keurig | company | -
    Keurig Dr Pepper | company | -
    KFC | company | -
    Kikkoman | company | -
    Kirin | company | -
    Knorr | company | -
    Kraft | company | ambiguous
    Kraft Heinz | company | -
    Krispy Kreme | company | -
    Kweichow Moutai | company | -
    La Quinta | company | -
    Lactalis | company | -
    Ladbrokes | company | -
    Lamb Weston | company | -
    Las Vegas Sands | company | -
    Lavazza | company | -
    Lay's | company | -
    Lindt | company | -
    Little Caesars | company | -
    Little Chef | company | -
    Logan's Roadhouse | company | -
    Long John Silver's | company | -
    Lorillard | company | -
    Luckin | company | -
    Luckin Coffee | company | -
    Mandarin Oriental | company | -
    Marriott | company | ambiguous
    Mars | company | ambiguous
    Maxim's | company | -
    McCormick | company | ambiguous
    McDonald's | company | -
    McDonalds | company | -
    McVitie's | company | -
    Meiji | company | ambiguous
    Melco | company | -
    Melia | company | ambiguous
    Mengniu | company | -
    Michelob | company | -
    MillerCoors | company | -
    Mitchells & Butlers | company | -
    Molson | company | ambiguous
    Molson Coors | company | -
    Mondelez | company | -
    Mondelēz | company | -
    Monster Beverage | company | -
    Motel 6 | company | -
    Moutai | company | -
    Moët & Chandon | company | -
    Mr Kipling | company | -
    Müller | company | ambiguous
    Nabisco | company | -
    Nando's | company | -
    Nathan's Famous | company | -
    Nespresso | company | -
    Nestle | company | -
    Nestlé | company | -
    Nissin | company | -
    Ocean Spray | company | -
    Olive Garden | company | -
    Orkla | company | -
    Outback Steakhouse | company | -
    P&O | company | -
    Paddy Power | company | -
    Panda Express | company | -
    Panera | company | -
    Panera Bread | company | -
    Papa John's | company | -
    Patisserie Valerie | company | -
    Pepsi | company | -
    PepsiCo | company | -
    Perdue | company | ambiguous
    Pernod | company | -
    Pernod Ricard | company | -
    Perrier | company | -
    PF Chang's | company | -
    Philip Morris | company | ambiguous
    Pilgrim's Pride | company | -
    Pizza Hut | company | -
    PizzaExpress | company | -
    Planet Hollywood | company | ambiguous
    Pontins | company | -
    Popeyes | company | -
    Premier Inn | company | -
    Pret A Manger | company | -
    Quaker Oats | company | -
    Quiznos | company | -
    R.J. Reynolds | company | -
    Radisson | company | -
    Ramada | company | -
    Red Bull | company | -
    Red Lobster | company | -
    Remy Cointreau | company | -
    Reynolds American | company | -
    Ritz | company | ambiguous
    Ritz-Carlton | company | -
    RJ Reynolds | company | -
    Royal Caribbean | company | -
    Ruby Tuesday | company | ambiguous
    Rémy Cointreau | company | -
    SAB Miller | company | -
    SABMiller | company | -
    Sadia | company | ambiguous
    Sands China | company | -
    Sapporo | company | ambiguous
    Sara Lee | company | ambiguous
    Sbarro | company | -
    Schweppes | company | -
    Scottish & Newcastle | company | -
    Shake Shack | company | -
    Shangri-La | company | -
    Sheraton | company | ambiguous
    Smirnoff | company | -
    Smithfield | company | ambiguous
    Smucker | company | -
    Snapple | company | -
    Sodexo | company | -
    Sonic Drive-In | company | -
    Soylent | company | -
    Starbucks | company | -
    Starwood | company | -
    Stella Artois | company | -
    Stoli | company | -
    Stolichnaya | company | -
    Subway | company | ambiguous
    Suntory | company | -
    Sysco | company | -
    Tabcorp | company | -
    Taco Bell | company | -
    Tata Tea | company | -
    Tate & Lyle | company | -
    Teavana | company | -
    Tetley | company | ambiguous
    Tetra Pak | company | -
    TGI Friday's | company | -
    TGI Fridays | company | -
    Tingyi | company | -
    Travelodge | company | -
    Tropicana | company | -
    Trust House Forte | company | -
    Tsingtao | company | -
    Tyson | company | ambiguous
    Uni-President | company | -
    United Biscuits | company | -
    Virgin Voyages | company | -
    Vittel | company | -
    Waffle House | company | -
    Wagamama | company | -
    Wendy's | company | -
    Westin | company | ambiguous
    Wetherspoon | company | -
    Wetherspoons | company | -
    Whataburger | company | -
    Whitbread | company | ambiguous
    White Castle | company | -
    Wild Turkey | company | -
    William Hill | company | ambiguous
    Wilmar | company | -
    Wimpy | company | ambiguous
    Wyndham | company | ambiguous
    Yili | company | -
    Yum China | company | -
    Yum! | company | -
    Zaxby's | company | -
    Zizzi | company | -
    -- medicine
    23andMe | company | -
    Abbott | company | ambiguous
    AbbVie | company | -
    Alcon | company | ambiguous
    Alexion | company | -
    Allergan | company | -
    Alnylam | company | -
    AmerisourceBergen | company | -
    Amgen | company | -
    Amneal | company | -
    Astellas | company | -
    AstraZeneca | company | -
    Babylon Health | company | -
    Barchester | company | -
    Bausch & Lomb | company | -
    Baxter | company | ambiguous
    Becton Dickinson | company | -
    BeiGene | company | -
    Biocon | company | -
    Biogen | company | -
    BioMarin | company | -
    BioNTech | company | -
    Boehringer Ingelheim | company | -
    Boston Scientific | company | -
    Bristol Myers Squibb | company | -
    Bristol-Myers | company | -
    Bristol-Myers Squibb | company | -
    CanSino | company | -
    Cardinal Health | company | -
    Celgene | company | -
    Celltrion | company | -
    Cepheid | company | -
    Cerner | company | -
    Chiron | company | ambiguous
    Cipla | company | -
    Circle Health | company | -
    CSL | company | -
    CureVac | company | -
    Daiichi Sankyo | company | -
    DaVita | company | -
    Dr Reddy's | company | -
    Dr. Reddy's | company | -
    Edwards Lifesciences | company | -
    Eisai | company | -
    Elan | company | ambiguous
    Eli Lilly | company | ambiguous
    Emergent BioSolutions | company | -
    Essilor | company | -
    Express Scripts | company | -
    Four Seasons Health Care | company | -
    Fresenius | company | -
    Fresenius Medical Care | company | -
    Genentech | company | -
    Genzyme | company | -
    Gilead | company | -
    Gilead Sciences | company | -
    Glaxo | company | -
    GlaxoSmithKline | company | -
    Grail | company | ambiguous
    Grifols | company | -
    Grunenthal | company | -
    GSK | company | -
    Haleon | company | -
    Halozyme | company | -
    HC-One | company | -
    HCA | company | -
    Hikma | company | -
    Hims & Hers | company | -
    Illumina | company | -
    Indivior | company | -
    Insys | company | -
    Intuitive Surgical | company | -
    Ionis | company | -
    Ipsen | company | -
    IQVIA | company | -
    J&J | company | -
    Janssen | company | ambiguous
    Johnson & Johnson | company | -
    LabCorp | company | -
    Lilly | company | ambiguous
    Lonza | company | -
    Lundbeck | company | -
    Lupin | company | ambiguous
    Mallinckrodt | company | -
    Marie Stopes | company | ambiguous
    McKesson | company | -
    Mediclinic | health | -
    Medtronic | company | -
    Merck | company | ambiguous
    Merck KGaA | company | -
    Merck Sharp & Dohme | company | -
    Moderna | company | -
    MSD | company | -
    Mylan | company | ambiguous
    Myriad Genetics | company | -
    Nektar | company | -
    Netcare | company | -
    Neuralink | company | -
    Novartis | company | -
    Novavax | company | -
    Novo Nordisk | company | -
    NovoNordisk | company | -
    Ono Pharmaceutical | company | -
    Optum | company | -
    Organon | company | -
    Otsuka | company | ambiguous
    Oxford BioMedica | company | -
    Oxford Nanopore | company | -
    Pasteur | company | ambiguous
    Perrigo | company | ambiguous
    Pfizer | company | -
    Pharmacia | company | -
    PharmaMar | company | -
    Purdue | company | ambiguous
    Purdue Pharma | company | -
    Ramsay Health Care | company | -
    Ranbaxy | company | -
    Regeneron | company | -
    Rhone-Poulenc Rorer | company | -
    Roche | company | ambiguous
    Samsung Biologics | company | -
    Sandoz | company | -
    Sanofi | company | -
    Sanofi Pasteur | company | -
    Sanofi-Aventis | company | -
    Schering | company | -
    Schering-Plough | company | -
    Serono | company | -
    Serum Institute of India | company | -
    Servier | company | -
    Shionogi | company | -
    Shire | company | ambiguous
    Sino Biopharm | company | -
    Sinopharm | company | -
    Sinovac | company | -
    Smith & Nephew | company | -
    SmithKline Beecham | company | -
    Southern Cross | company | ambiguous
    Stryker | company | ambiguous
    Takeda | company | ambiguous
    Teladoc | company | -
    Teva | company | -
    Theranos | company | -
    Thermo Fisher | company | -
    Thermo Fisher Scientific | company | -
    UCB | company | -
    Valeant | company | -
    Valneva | company | -
    Verily | company | ambiguous
    Vertex | company | ambiguous
    Viatris | company | -
    Vir Biotechnology | company | -
    Weight Watchers | company | -
    WeightWatchers | company | -
    WuXi AppTec | company | -
    WuXi Biologics | company | -
    Wyeth | company | ambiguous
    Zimmer | company | ambiguous
    Zimmer Biomet | company | -
    Zoetis | company | -
    """
}
