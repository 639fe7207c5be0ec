// Names of places with what their people are called, for names, scopes of figures and speakers.
// Entry: name | adjective | people | kind | flag. kind: country continent region state city water,
// or head for words that make a name a place ("Grayle Point"). adjective, people: - if none. flag:
// acts (the name stands for the government), -. Written for this project. Licence: Apache-2.0.

/// Countries, continents, states, cities, waters, and words that end or begin a place name.
public enum Places {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- countries
    Afghanistan | Afghan | Afghans | country | -
    Albania | Albanian | Albanians | country | -
    Algeria | Algerian | Algerians | country | -
    America | American | Americans | country | -
    Andorra | Andorran | Andorrans | country | -
    Angola | Angolan | Angolans | country | -
    Antigua and Barbuda | Antiguan | Antiguans | country | -
    Argentina | Argentine | Argentines | country | -
    Armenia | Armenian | Armenians | country | -
    Australia | Australian | Australians | country | -
    Austria | Austrian | Austrians | country | -
    Azerbaijan | Azerbaijani | Azerbaijanis | country | -
    Bahamas | Bahamian | Bahamians | country | -
    Bahrain | Bahraini | Bahrainis | country | -
    Bangladesh | Bangladeshi | Bangladeshis | country | -
    Barbados | Barbadian | Barbadians | country | -
    Belarus | Belarusian | Belarusians | country | -
    Belgium | Belgian | Belgians | country | -
    Belize | Belizean | Belizeans | country | -
    Benin | Beninese | Beninese | country | -
    Bhutan | Bhutanese | Bhutanese | country | -
    Bolivia | Bolivian | Bolivians | country | -
    Bosnia | Bosnian | Bosnians | country | -
    Bosnia and Herzegovina | Bosnian | Bosnians | country | -
    Botswana | Botswanan | Batswana | country | -
    Brazil | Brazilian | Brazilians | country | -
    Britain | British | Britons | country | -
    Brunei | Bruneian | Bruneians | country | -
    Bulgaria | Bulgarian | Bulgarians | country | -
    Burkina Faso | Burkinabe | Burkinabe | country | -
    Burma | Burmese | Burmese | country | -
    Burundi | Burundian | Burundians | country | -
    Cambodia | Cambodian | Cambodians | country | -
    Cameroon | Cameroonian | Cameroonians | country | -
    Canada | Canadian | Canadians | country | -
    Cape Verde | Cape Verdean | Cape Verdeans | country | -
    Central African Republic | Central African | Central Africans | country | -
    Chad | Chadian | Chadians | country | -
    Chile | Chilean | Chileans | country | -
    China | Chinese | Chinese | country | -
    Colombia | Colombian | Colombians | country | -
    Comoros | Comorian | Comorians | country | -
    Congo | Congolese | Congolese | country | -
    Costa Rica | Costa Rican | Costa Ricans | country | -
    Croatia | Croatian | Croatians | country | -
    Cuba | Cuban | Cubans | country | -
    Cyprus | Cypriot | Cypriots | country | -
    Czech Republic | Czech | Czechs | country | -
    Czechia | Czech | Czechs | country | -
    Czechoslovakia | Czechoslovak | Czechoslovaks | country | -
    Democratic Republic of Congo | Congolese | Congolese | country | -
    Democratic Republic of the Congo | Congolese | Congolese | country | -
    Denmark | Danish | Danes | country | -
    Djibouti | Djiboutian | Djiboutians | country | -
    Dominica | Dominican | Dominicans | country | -
    Dominican Republic | Dominican | Dominicans | country | -
    DR Congo | Congolese | Congolese | country | -
    East Germany | East German | East Germans | country | -
    East Timor | East Timorese | East Timorese | country | -
    Ecuador | Ecuadorean | Ecuadoreans | country | -
    Egypt | Egyptian | Egyptians | country | -
    El Salvador | Salvadoran | Salvadorans | country | -
    England | English | English | country | -
    Equatorial Guinea | Equatorial Guinean | Equatorial Guineans | country | -
    Eritrea | Eritrean | Eritreans | country | -
    Estonia | Estonian | Estonians | country | -
    Eswatini | Swazi | Swazis | country | -
    Ethiopia | Ethiopian | Ethiopians | country | -
    Fiji | Fijian | Fijians | country | -
    Finland | Finnish | Finns | country | -
    France | French | French | country | -
    Gabon | Gabonese | Gabonese | country | -
    Gambia | Gambian | Gambians | country | -
    Georgia | Georgian | Georgians | country | -
    Germany | German | Germans | country | -
    Ghana | Ghanaian | Ghanaians | country | -
    Greece | Greek | Greeks | country | -
    Greenland | Greenlandic | Greenlanders | country | -
    Grenada | Grenadian | Grenadians | country | -
    Guatemala | Guatemalan | Guatemalans | country | -
    Guinea | Guinean | Guineans | country | -
    Guinea-Bissau | Bissau-Guinean | Bissau-Guineans | country | -
    Guyana | Guyanese | Guyanese | country | -
    Haiti | Haitian | Haitians | country | -
    Holland | Dutch | Dutch | country | -
    Honduras | Honduran | Hondurans | country | -
    Hungary | Hungarian | Hungarians | country | -
    Iceland | Icelandic | Icelanders | country | -
    India | Indian | Indians | country | -
    Indonesia | Indonesian | Indonesians | country | -
    Iran | Iranian | Iranians | country | -
    Iraq | Iraqi | Iraqis | country | -
    Ireland | Irish | Irish | country | -
    Israel | Israeli | Israelis | country | -
    Italy | Italian | Italians | country | -
    Ivory Coast | Ivorian | Ivorians | country | -
    Jamaica | Jamaican | Jamaicans | country | -
    Japan | Japanese | Japanese | country | -
    Jordan | Jordanian | Jordanians | country | -
    Kazakhstan | Kazakh | Kazakhs | country | -
    Kenya | Kenyan | Kenyans | country | -
    Kiribati | - | - | country | -
    Kosovo | Kosovan | Kosovars | country | -
    Kuwait | Kuwaiti | Kuwaitis | country | -
    Kyrgyzstan | Kyrgyz | Kyrgyz | country | -
    Laos | Laotian | Laotians | country | -
    Latvia | Latvian | Latvians | country | -
    Lebanon | Lebanese | Lebanese | country | -
    Lesotho | Basotho | Basotho | country | -
    Liberia | Liberian | Liberians | country | -
    Libya | Libyan | Libyans | country | -
    Liechtenstein | - | Liechtensteiners | country | -
    Lithuania | Lithuanian | Lithuanians | country | -
    Luxembourg | - | Luxembourgers | country | -
    Macedonia | Macedonian | Macedonians | country | -
    Madagascar | Malagasy | Malagasy | country | -
    Malawi | Malawian | Malawians | country | -
    Malaysia | Malaysian | Malaysians | country | -
    Maldives | Maldivian | Maldivians | country | -
    Mali | Malian | Malians | country | -
    Malta | Maltese | Maltese | country | -
    Marshall Islands | Marshallese | Marshallese | country | -
    Mauritania | Mauritanian | Mauritanians | country | -
    Mauritius | Mauritian | Mauritians | country | -
    Mexico | Mexican | Mexicans | country | -
    Micronesia | Micronesian | Micronesians | country | -
    Moldova | Moldovan | Moldovans | country | -
    Monaco | Monegasque | Monegasques | country | -
    Mongolia | Mongolian | Mongolians | country | -
    Montenegro | Montenegrin | Montenegrins | country | -
    Morocco | Moroccan | Moroccans | country | -
    Mozambique | Mozambican | Mozambicans | country | -
    Myanmar | Burmese | Burmese | country | -
    Namibia | Namibian | Namibians | country | -
    Nauru | Nauruan | Nauruans | country | -
    Nepal | Nepali | Nepalis | country | -
    Netherlands | Dutch | Dutch | country | -
    New Zealand | - | New Zealanders | country | -
    Nicaragua | Nicaraguan | Nicaraguans | country | -
    Niger | Nigerien | Nigeriens | country | -
    Nigeria | Nigerian | Nigerians | country | -
    North Korea | North Korean | North Koreans | country | -
    North Macedonia | Macedonian | Macedonians | country | -
    Northern Ireland | Northern Irish | - | country | -
    Norway | Norwegian | Norwegians | country | -
    Oman | Omani | Omanis | country | -
    Pakistan | Pakistani | Pakistanis | country | -
    Palau | Palauan | Palauans | country | -
    Palestine | Palestinian | Palestinians | country | -
    Panama | Panamanian | Panamanians | country | -
    Papua New Guinea | Papua New Guinean | Papua New Guineans | country | -
    Paraguay | Paraguayan | Paraguayans | country | -
    Peru | Peruvian | Peruvians | country | -
    Philippines | Philippine | Filipinos | country | -
    Poland | Polish | Poles | country | -
    Portugal | Portuguese | Portuguese | country | -
    Puerto Rico | Puerto Rican | Puerto Ricans | country | -
    Qatar | Qatari | Qataris | country | -
    Romania | Romanian | Romanians | country | -
    Russia | Russian | Russians | country | -
    Rwanda | Rwandan | Rwandans | country | -
    Samoa | Samoan | Samoans | country | -
    San Marino | Sammarinese | Sammarinese | country | -
    Saudi Arabia | Saudi | Saudis | country | -
    Scotland | Scottish | Scots | country | -
    Senegal | Senegalese | Senegalese | country | -
    Serbia | Serbian | Serbs | country | -
    Seychelles | Seychellois | Seychellois | country | -
    Sierra Leone | Sierra Leonean | Sierra Leoneans | country | -
    Singapore | Singaporean | Singaporeans | country | -
    Slovakia | Slovak | Slovaks | country | -
    Slovenia | Slovenian | Slovenes | country | -
    Solomon Islands | - | Solomon Islanders | country | -
    Somalia | Somali | Somalis | country | -
    Somaliland | Somalilander | Somalilanders | country | -
    South Africa | South African | South Africans | country | -
    South Korea | South Korean | South Koreans | country | -
    South Sudan | South Sudanese | South Sudanese | country | -
    Soviet Union | Soviet | Soviets | country | -
    Spain | Spanish | Spaniards | country | -
    Sri Lanka | Sri Lankan | Sri Lankans | country | -
    St Lucia | St Lucian | St Lucians | country | -
    Sudan | Sudanese | Sudanese | country | -
    Suriname | Surinamese | Surinamese | country | -
    Swaziland | Swazi | Swazis | country | -
    Sweden | Swedish | Swedes | country | -
    Switzerland | Swiss | Swiss | country | -
    Syria | Syrian | Syrians | country | -
    Taiwan | Taiwanese | Taiwanese | country | -
    Tajikistan | Tajik | Tajiks | country | -
    Tanzania | Tanzanian | Tanzanians | country | -
    Thailand | Thai | Thais | country | -
    Tibet | Tibetan | Tibetans | country | -
    Togo | Togolese | Togolese | country | -
    Tonga | Tongan | Tongans | country | -
    Trinidad | Trinidadian | Trinidadians | country | -
    Trinidad and Tobago | Trinidadian | Trinidadians | country | -
    Tunisia | Tunisian | Tunisians | country | -
    Turkey | Turkish | Turks | country | -
    Turkmenistan | Turkmen | Turkmens | country | -
    Tuvalu | Tuvaluan | Tuvaluans | country | -
    Türkiye | Turkish | Turks | country | -
    U.K. | British | Britons | country | -
    U.S. | American | Americans | country | -
    UAE | Emirati | Emiratis | country | -
    Uganda | Ugandan | Ugandans | country | -
    UK | British | Britons | country | -
    Ukraine | Ukrainian | Ukrainians | country | -
    United Arab Emirates | Emirati | Emiratis | country | -
    United Kingdom | British | Britons | country | -
    United States | American | Americans | country | -
    United States of America | American | Americans | country | -
    Uruguay | Uruguayan | Uruguayans | country | -
    US | American | Americans | country | -
    USA | American | Americans | country | -
    USSR | Soviet | Soviets | country | -
    Uzbekistan | Uzbek | Uzbeks | country | -
    Vanuatu | Ni-Vanuatu | Ni-Vanuatu | country | -
    Vatican City | - | - | country | -
    Venezuela | Venezuelan | Venezuelans | country | -
    Vietnam | Vietnamese | Vietnamese | country | -
    Wales | Welsh | Welsh | country | -
    West Germany | West German | West Germans | country | -
    Yemen | Yemeni | Yemenis | country | -
    Yugoslavia | Yugoslav | Yugoslavs | country | -
    Zaire | Zairean | Zaireans | country | -
    Zambia | Zambian | Zambians | country | -
    Zimbabwe | Zimbabwean | Zimbabweans | country | -
    -- continents and large regions
    Abkhazia | Abkhazian | Abkhazians | continent | -
    Africa | African | Africans | continent | -
    Alps | Alpine | - | continent | -
    Amazon | Amazonian | - | continent | -
    Andes | Andean | - | continent | -
    Antarctica | Antarctic | - | continent | -
    Asia | Asian | Asians | continent | -
    Balkans | Balkan | - | continent | -
    Baltics | Baltic | - | continent | -
    Benelux | - | - | continent | -
    Caribbean | Caribbean | - | continent | -
    Carpathians | - | - | continent | -
    Caucasus | Caucasian | - | continent | -
    Central Africa | Central African | Central Africans | continent | -
    Central America | Central American | Central Americans | continent | -
    Central Asia | Central Asian | Central Asians | continent | -
    Central Europe | Central European | Central Europeans | continent | -
    Chechnya | Chechen | Chechens | continent | -
    Crimea | Crimean | Crimeans | continent | -
    Dagestan | - | - | continent | -
    Darfur | - | - | continent | -
    Donbas | - | - | continent | -
    Donbass | - | - | continent | -
    East Africa | East African | East Africans | continent | -
    East Asia | East Asian | East Asians | continent | -
    Eastern Europe | Eastern European | Eastern Europeans | continent | -
    Eurasia | Eurasian | - | continent | -
    Europe | European | Europeans | continent | -
    Far East | Far Eastern | - | continent | -
    Gaza | Gazan | Gazans | continent | -
    Gaza Strip | - | - | continent | -
    Golan Heights | - | - | continent | -
    Gulf states | - | - | continent | -
    Himalayas | Himalayan | - | continent | -
    Horn of Africa | - | - | continent | -
    Iberia | Iberian | Iberians | continent | -
    Kashmir | Kashmiri | Kashmiris | continent | -
    Korean Peninsula | - | - | continent | -
    Kurdistan | Kurdish | Kurds | continent | -
    Latin America | Latin American | Latin Americans | continent | -
    Levant | Levantine | - | continent | -
    Maghreb | - | - | continent | -
    Melanesia | Melanesian | Melanesians | continent | -
    Middle East | Middle Eastern | - | continent | -
    Nagorno-Karabakh | - | - | continent | -
    Near East | - | - | continent | -
    North Africa | North African | North Africans | continent | -
    North America | North American | North Americans | continent | -
    Oceania | - | - | continent | -
    Patagonia | Patagonian | Patagonians | continent | -
    Polynesia | Polynesian | Polynesians | continent | -
    Pyrenees | - | - | continent | -
    Sahara | Saharan | - | continent | -
    Sahel | - | - | continent | -
    Scandinavia | Scandinavian | Scandinavians | continent | -
    Siberia | Siberian | Siberians | continent | -
    Silicon Valley | - | - | continent | -
    Sinai | - | - | continent | -
    South America | South American | South Americans | continent | -
    South Asia | South Asian | South Asians | continent | -
    South Ossetia | - | - | continent | -
    Southeast Asia | Southeast Asian | Southeast Asians | continent | -
    Southern Africa | Southern African | Southern Africans | continent | -
    Sub-Saharan Africa | Sub-Saharan | - | continent | -
    the Arctic | Arctic | - | continent | -
    Tigray | Tigrayan | Tigrayans | continent | -
    Transnistria | - | - | continent | -
    West Africa | West African | West Africans | continent | -
    West Bank | - | - | continent | -
    Western Europe | Western European | Western Europeans | continent | -
    -- states of the United States
    Alabama | - | Alabamians | state | -
    Alaska | Alaskan | Alaskans | state | -
    American Samoa | - | - | state | -
    Arizona | - | Arizonans | state | -
    Arkansas | - | Arkansans | state | -
    California | Californian | Californians | state | -
    Cape Cod | - | - | state | -
    Colorado | - | Coloradans | state | -
    Connecticut | - | - | state | -
    Deep South | Southern | Southerners | state | -
    Delaware | - | Delawareans | state | -
    District of Columbia | - | - | state | -
    Florida | Floridian | Floridians | state | -
    Guam | Guamanian | Guamanians | state | -
    Hawaii | Hawaiian | Hawaiians | state | -
    Idaho | - | Idahoans | state | -
    Illinois | - | Illinoisans | state | -
    Indiana | - | Hoosiers | state | -
    Iowa | Iowan | Iowans | state | -
    Kansas | - | Kansans | state | -
    Kentucky | - | Kentuckians | state | -
    Long Island | - | Long Islanders | state | -
    Louisiana | - | Louisianans | state | -
    Maine | - | Mainers | state | -
    Maryland | - | Marylanders | state | -
    Massachusetts | - | - | state | -
    Michigan | - | Michiganders | state | -
    Midwest | Midwestern | Midwesterners | state | -
    Minnesota | Minnesotan | Minnesotans | state | -
    Mississippi | - | Mississippians | state | -
    Missouri | - | Missourians | state | -
    Montana | - | Montanans | state | -
    Nebraska | - | Nebraskans | state | -
    Nevada | - | Nevadans | state | -
    New England | - | New Englanders | state | -
    New Hampshire | - | - | state | -
    New Jersey | - | New Jerseyans | state | -
    New Mexico | New Mexican | New Mexicans | state | -
    North Carolina | - | North Carolinians | state | -
    North Dakota | - | North Dakotans | state | -
    Ohio | Ohioan | Ohioans | state | -
    Oklahoma | - | Oklahomans | state | -
    Oregon | Oregonian | Oregonians | state | -
    Pacific Northwest | - | - | state | -
    Pennsylvania | - | Pennsylvanians | state | -
    Puget Sound | - | - | state | -
    Rhode Island | - | Rhode Islanders | state | -
    South Carolina | - | South Carolinians | state | -
    South Dakota | - | South Dakotans | state | -
    Tennessee | - | Tennesseans | state | -
    Texas | Texan | Texans | state | -
    U.S. Virgin Islands | - | - | state | -
    Utah | - | Utahns | state | -
    Vermont | - | Vermonters | state | -
    Virginia | Virginian | Virginians | state | -
    Washington State | - | - | state | -
    West Virginia | - | West Virginians | state | -
    Wisconsin | - | Wisconsinites | state | -
    Wyoming | - | Wyomingites | state | -
    -- regions of Britain and Ireland
    Anglesey | - | - | region | -
    Antrim | - | - | region | -
    Argyll | - | - | region | -
    Armagh | - | - | region | -
    Bedfordshire | - | - | region | -
    Berkshire | - | - | region | -
    Borders | - | - | region | -
    Buckinghamshire | - | - | region | -
    Cambridgeshire | - | - | region | -
    Channel Islands | - | - | region | -
    Cheshire | - | - | region | -
    Connacht | - | - | region | -
    Cornwall | Cornish | - | region | -
    County Durham | - | - | region | -
    Cumbria | Cumbrian | Cumbrians | region | -
    Derbyshire | - | - | region | -
    Devon | - | - | region | -
    Donegal | - | - | region | -
    Dorset | - | - | region | -
    Dyfed | - | - | region | -
    East Anglia | East Anglian | East Anglians | region | -
    East Midlands | - | - | region | -
    East Sussex | - | - | region | -
    East Yorkshire | - | - | region | -
    Essex | - | - | region | -
    Fermanagh | - | - | region | -
    Fife | - | - | region | -
    Galloway | - | - | region | -
    Galway | - | - | region | -
    Glamorgan | - | - | region | -
    Gloucestershire | - | - | region | -
    Greater Manchester | - | - | region | -
    Guernsey | - | - | region | -
    Gwent | - | - | region | -
    Gwynedd | - | - | region | -
    Hampshire | - | - | region | -
    Hebrides | Hebridean | Hebrideans | region | -
    Herefordshire | - | - | region | -
    Hertfordshire | - | - | region | -
    Highlands | - | - | region | -
    Home Counties | - | - | region | -
    Islay | - | - | region | -
    Isle of Man | Manx | - | region | -
    Isle of Skye | - | - | region | -
    Isle of Wight | - | - | region | -
    Isles of Scilly | - | - | region | -
    Jersey | - | - | region | -
    Kent | Kentish | - | region | -
    Kerry | - | - | region | -
    Kildare | - | - | region | -
    Lancashire | Lancastrian | Lancastrians | region | -
    Leicestershire | - | - | region | -
    Leinster | - | - | region | -
    Lincolnshire | - | - | region | -
    Lothian | - | - | region | -
    Mayo | - | - | region | -
    Merseyside | - | - | region | -
    Midlands | - | - | region | -
    Mull | - | - | region | -
    Munster | - | - | region | -
    Norfolk | - | - | region | -
    North Yorkshire | - | - | region | -
    Northamptonshire | - | - | region | -
    Northumberland | - | - | region | -
    Northumbria | - | - | region | -
    Nottinghamshire | - | - | region | -
    Orkney | Orcadian | Orcadians | region | -
    Outer Hebrides | - | - | region | -
    Oxfordshire | - | - | region | -
    Pembrokeshire | - | - | region | -
    Powys | - | - | region | -
    Shetland | - | Shetlanders | region | -
    Shropshire | - | - | region | -
    Somerset | - | - | region | -
    South Yorkshire | - | - | region | -
    Staffordshire | - | - | region | -
    Strathclyde | - | - | region | -
    Suffolk | - | - | region | -
    Surrey | - | - | region | -
    Sussex | - | - | region | -
    Tayside | - | - | region | -
    Teesside | - | - | region | -
    Tipperary | - | - | region | -
    Tyne and Wear | - | - | region | -
    Tyneside | - | - | region | -
    Tyrone | - | - | region | -
    Ulster | - | - | region | -
    Warwickshire | - | - | region | -
    West Midlands | - | - | region | -
    West Sussex | - | - | region | -
    West Yorkshire | - | - | region | -
    Wexford | - | - | region | -
    Wicklow | - | - | region | -
    Wiltshire | - | - | region | -
    Worcestershire | - | - | region | -
    Yorkshire | - | Yorkshiremen | region | -
    -- states and provinces elsewhere
    Aceh | Acehnese | Acehnese | state | -
    Alberta | Albertan | Albertans | state | -
    Alsace | - | - | state | -
    Anatolia | Anatolian | Anatolians | state | -
    Andalusia | Andalusian | Andalusians | state | -
    Assam | Assamese | Assamese | state | -
    Bali | Balinese | Balinese | state | -
    Balochistan | Baloch | Baloch | state | -
    Basque Country | Basque | Basques | state | -
    Bavaria | Bavarian | Bavarians | state | -
    Bermuda | Bermudian | Bermudians | state | -
    Biafra | - | - | state | -
    Bihar | Bihari | Biharis | state | -
    Borneo | - | - | state | -
    Brandenburg | - | - | state | -
    British Columbia | British Columbian | British Columbians | state | -
    Brittany | Breton | Bretons | state | -
    Canary Islands | - | - | state | -
    Catalonia | Catalan | Catalans | state | -
    Cayman Islands | - | - | state | -
    Chiapas | - | - | state | -
    Corsica | Corsican | Corsicans | state | -
    Crete | Cretan | Cretans | state | -
    Eastern Cape | - | - | state | -
    Falkland Islands | - | Falkland Islanders | state | -
    Faroe Islands | Faroese | Faroese | state | -
    Flanders | Flemish | Flemings | state | -
    French Polynesia | - | - | state | -
    Fujian | - | - | state | -
    Galicia | Galician | Galicians | state | -
    Gauteng | - | - | state | -
    Gibraltar | Gibraltarian | Gibraltarians | state | -
    Guangdong | - | - | state | -
    Gujarat | Gujarati | Gujaratis | state | -
    Hainan | - | - | state | -
    Helmand | - | - | state | -
    Henan | - | - | state | -
    Hesse | - | - | state | -
    Hokkaido | - | - | state | -
    Honshu | - | - | state | -
    Hubei | - | - | state | -
    Hunan | - | - | state | -
    Ibiza | - | - | state | -
    Inner Mongolia | - | - | state | -
    Java | Javanese | Javanese | state | -
    Jeju | - | - | state | -
    Karnataka | - | - | state | -
    Katanga | - | - | state | -
    Kerala | Keralan | Keralans | state | -
    Khyber Pakhtunkhwa | - | - | state | -
    Kivu | - | - | state | -
    KwaZulu-Natal | - | - | state | -
    Kyushu | - | - | state | -
    Labrador | - | - | state | -
    Lampedusa | - | - | state | -
    Lanzarote | - | - | state | -
    Lesbos | - | - | state | -
    Lombardy | - | - | state | -
    Lower Saxony | - | - | state | -
    Luzon | - | - | state | -
    Macau | - | - | state | -
    Maharashtra | - | - | state | -
    Majorca | - | - | state | -
    Mallorca | - | - | state | -
    Manitoba | Manitoban | Manitobans | state | -
    Mindanao | - | - | state | -
    New Brunswick | - | - | state | -
    New Caledonia | - | - | state | -
    New South Wales | - | - | state | -
    Newfoundland | - | Newfoundlanders | state | -
    Newfoundland and Labrador | - | - | state | -
    Normandy | Norman | Normans | state | -
    North Rhine-Westphalia | - | - | state | -
    Northern Territory | - | - | state | -
    Northwest Territories | - | - | state | -
    Nova Scotia | Nova Scotian | Nova Scotians | state | -
    Nunavut | - | - | state | -
    Oaxaca | - | - | state | -
    Okinawa | Okinawan | Okinawans | state | -
    Ontario | Ontarian | Ontarians | state | -
    Papua | Papuan | Papuans | state | -
    Prince Edward Island | - | - | state | -
    Provence | Provençal | - | state | -
    Punjab | Punjabi | Punjabis | state | -
    Quebec | Quebecois | Quebecers | state | -
    Queensland | - | Queenslanders | state | -
    Rajasthan | - | - | state | -
    Réunion | - | - | state | -
    Sardinia | Sardinian | Sardinians | state | -
    Saskatchewan | - | - | state | -
    Saxony | Saxon | Saxons | state | -
    Schleswig-Holstein | - | - | state | -
    Sichuan | - | - | state | -
    Sicily | Sicilian | Sicilians | state | -
    Sinaloa | - | - | state | -
    Sindh | Sindhi | Sindhis | state | -
    South Australia | South Australian | South Australians | state | -
    Sulawesi | - | - | state | -
    Sumatra | Sumatran | Sumatrans | state | -
    Svalbard | - | - | state | -
    Tahiti | Tahitian | Tahitians | state | -
    Tamil Nadu | Tamil | Tamils | state | -
    Tasmania | Tasmanian | Tasmanians | state | -
    Tenerife | - | - | state | -
    Thuringia | - | - | state | -
    Tuscany | Tuscan | Tuscans | state | -
    Uttar Pradesh | - | - | state | -
    Victoria | Victorian | Victorians | state | -
    Wallonia | Walloon | Walloons | state | -
    West Bengal | Bengali | Bengalis | state | -
    Western Australia | Western Australian | Western Australians | state | -
    Western Cape | - | - | state | -
    Xinjiang | - | - | state | -
    Yukon | - | - | state | -
    Yunnan | - | - | state | -
    Zanzibar | Zanzibari | Zanzibaris | state | -
    Zhejiang | - | - | state | -
    -- capitals that act
    Abu Dhabi | - | - | city | acts
    Abuja | - | - | city | acts
    Accra | - | - | city | acts
    Addis Ababa | - | - | city | acts
    Algiers | - | - | city | acts
    Amman | - | - | city | acts
    Ankara | - | - | city | acts
    Antananarivo | - | - | city | acts
    Ashgabat | - | - | city | acts
    Asmara | - | - | city | acts
    Astana | - | - | city | acts
    Asunción | - | - | city | acts
    Athens | Athenian | Athenians | city | acts
    Baghdad | - | - | city | acts
    Baku | - | - | city | acts
    Bamako | - | - | city | acts
    Bangkok | - | - | city | acts
    Beijing | - | - | city | acts
    Beirut | - | - | city | acts
    Belgrade | - | - | city | acts
    Berlin | - | Berliners | city | acts
    Bern | - | - | city | acts
    Bishkek | - | - | city | acts
    Bogota | - | - | city | acts
    Bogotá | - | - | city | acts
    Brasilia | - | - | city | acts
    Brasília | - | - | city | acts
    Bratislava | - | - | city | acts
    Brazzaville | - | - | city | acts
    Brussels | - | - | city | acts
    Bucharest | - | - | city | acts
    Budapest | - | - | city | acts
    Buenos Aires | - | - | city | acts
    Bujumbura | - | - | city | acts
    Cairo | - | - | city | acts
    Canberra | - | - | city | acts
    Caracas | - | - | city | acts
    Chisinau | - | - | city | acts
    Colombo | - | - | city | acts
    Conakry | - | - | city | acts
    Copenhagen | - | - | city | acts
    Dakar | - | - | city | acts
    Damascus | - | - | city | acts
    Delhi | - | - | city | acts
    Dhaka | - | - | city | acts
    Dodoma | - | - | city | acts
    Doha | - | - | city | acts
    Dublin | - | Dubliners | city | acts
    Dushanbe | - | - | city | acts
    Freetown | - | - | city | acts
    Gaborone | - | - | city | acts
    Guatemala City | - | - | city | acts
    Hanoi | - | - | city | acts
    Harare | - | - | city | acts
    Havana | - | - | city | acts
    Helsinki | - | - | city | acts
    Holyrood | - | - | city | acts
    Islamabad | - | - | city | acts
    Jakarta | - | - | city | acts
    Jerusalem | - | - | city | acts
    Juba | - | - | city | acts
    Kabul | - | - | city | acts
    Kampala | - | - | city | acts
    Kathmandu | - | - | city | acts
    Khartoum | - | - | city | acts
    Kiev | - | - | city | acts
    Kigali | - | - | city | acts
    Kingston | - | - | city | acts
    Kinshasa | - | - | city | acts
    Kuala Lumpur | - | - | city | acts
    Kuwait City | - | - | city | acts
    Kyiv | - | - | city | acts
    La Paz | - | - | city | acts
    Libreville | - | - | city | acts
    Lilongwe | - | - | city | acts
    Lima | - | - | city | acts
    Lisbon | - | - | city | acts
    Ljubljana | - | - | city | acts
    London | - | Londoners | city | acts
    Luanda | - | - | city | acts
    Lusaka | - | - | city | acts
    Madrid | - | - | city | acts
    Managua | - | - | city | acts
    Manama | - | - | city | acts
    Manila | - | - | city | acts
    Maputo | - | - | city | acts
    Mexico City | - | - | city | acts
    Minsk | - | - | city | acts
    Mogadishu | - | - | city | acts
    Monrovia | - | - | city | acts
    Montevideo | - | - | city | acts
    Moscow | Muscovite | Muscovites | city | acts
    Muscat | - | - | city | acts
    N'Djamena | - | - | city | acts
    Nairobi | - | - | city | acts
    Naypyidaw | - | - | city | acts
    New Delhi | - | - | city | acts
    Niamey | - | - | city | acts
    Nicosia | - | - | city | acts
    Oslo | - | - | city | acts
    Ottawa | - | - | city | acts
    Ouagadougou | - | - | city | acts
    Panama City | - | - | city | acts
    Paris | Parisian | Parisians | city | acts
    Phnom Penh | - | - | city | acts
    Podgorica | - | - | city | acts
    Port Moresby | - | - | city | acts
    Port-au-Prince | - | - | city | acts
    Prague | - | - | city | acts
    Pretoria | - | - | city | acts
    Pristina | - | - | city | acts
    Pyongyang | - | - | city | acts
    Quito | - | - | city | acts
    Rabat | - | - | city | acts
    Ramallah | - | - | city | acts
    Reykjavik | - | - | city | acts
    Riga | - | - | city | acts
    Riyadh | - | - | city | acts
    Rome | Roman | Romans | city | acts
    San José | - | - | city | acts
    San Salvador | - | - | city | acts
    Sanaa | - | - | city | acts
    Santiago | - | - | city | acts
    Santo Domingo | - | - | city | acts
    Sarajevo | - | - | city | acts
    Seoul | - | - | city | acts
    Skopje | - | - | city | acts
    Sofia | - | - | city | acts
    Stockholm | - | - | city | acts
    Stormont | - | - | city | acts
    Suva | - | - | city | acts
    Taipei | - | - | city | acts
    Tallinn | - | - | city | acts
    Tashkent | - | - | city | acts
    Tbilisi | - | - | city | acts
    Tegucigalpa | - | - | city | acts
    Tehran | - | - | city | acts
    Tel Aviv | - | - | city | acts
    The Hague | - | - | city | acts
    Thimphu | - | - | city | acts
    Tirana | - | - | city | acts
    Tokyo | - | - | city | acts
    Tripoli | - | - | city | acts
    Tunis | - | - | city | acts
    Ulaanbaatar | - | - | city | acts
    Valletta | - | - | city | acts
    Vienna | Viennese | Viennese | city | acts
    Vientiane | - | - | city | acts
    Vilnius | - | - | city | acts
    Warsaw | - | - | city | acts
    Washington | - | - | city | acts
    Wellington | - | - | city | acts
    Westminster | - | - | city | acts
    Windhoek | - | - | city | acts
    Yaoundé | - | - | city | acts
    Yerevan | - | - | city | acts
    Zagreb | - | - | city | acts
    -- cities
    Aarhus | - | - | city | -
    Abbottabad | - | - | city | -
    Aberdeen | Aberdonian | Aberdonians | city | -
    Aberystwyth | - | - | city | -
    Abidjan | - | - | city | -
    Acapulco | - | - | city | -
    Adelaide | - | - | city | -
    Aden | - | - | city | -
    Agadez | - | - | city | -
    Ahmedabad | - | - | city | -
    Akron | - | - | city | -
    Albany | - | - | city | -
    Albuquerque | - | - | city | -
    Aleppo | - | - | city | -
    Alexandria | - | - | city | -
    Almaty | - | - | city | -
    Amritsar | - | - | city | -
    Amsterdam | - | - | city | -
    Anchorage | - | - | city | -
    Annapolis | - | - | city | -
    Antalya | - | - | city | -
    Antwerp | - | - | city | -
    Apia | - | - | city | -
    Arequipa | - | - | city | -
    Arusha | - | - | city | -
    Aswan | - | - | city | -
    Atlanta | - | - | city | -
    Auckland | - | - | city | -
    Austin | - | - | city | -
    Bakhmut | - | - | city | -
    Baltimore | - | - | city | -
    Banda Aceh | - | - | city | -
    Bandung | - | - | city | -
    Bangalore | - | - | city | -
    Bangor | - | - | city | -
    Barcelona | - | - | city | -
    Bari | - | - | city | -
    Barranquilla | - | - | city | -
    Basel | - | - | city | -
    Basra | - | - | city | -
    Bath | - | - | city | -
    Baton Rouge | - | - | city | -
    Batumi | - | - | city | -
    Beira | - | - | city | -
    Belfast | - | - | city | -
    Belgorod | - | - | city | -
    Belize City | - | - | city | -
    Belém | - | - | city | -
    Bengaluru | - | - | city | -
    Benghazi | - | - | city | -
    Bergen | - | - | city | -
    Berkeley | - | - | city | -
    Beslan | - | - | city | -
    Bethlehem | - | - | city | -
    Bhopal | - | - | city | -
    Bilbao | - | - | city | -
    Birmingham | - | - | city | -
    Blackpool | - | - | city | -
    Bloemfontein | - | - | city | -
    Boise | - | - | city | -
    Bologna | - | - | city | -
    Bolton | - | - | city | -
    Bombay | - | - | city | -
    Bonn | - | - | city | -
    Bordeaux | - | - | city | -
    Boston | Bostonian | Bostonians | city | -
    Bournemouth | - | - | city | -
    Bradford | - | - | city | -
    Bremen | - | - | city | -
    Bridgetown | - | - | city | -
    Brighton | - | - | city | -
    Brisbane | - | - | city | -
    Bristol | - | - | city | -
    Brno | - | - | city | -
    Bronx | - | - | city | -
    Brooklyn | - | - | city | -
    Bruges | - | - | city | -
    Bucha | - | - | city | -
    Buffalo | - | - | city | -
    Bukavu | - | - | city | -
    Bulawayo | - | - | city | -
    Busan | - | - | city | -
    Cairns | - | - | city | -
    Calais | - | - | city | -
    Calcutta | - | - | city | -
    Calgary | - | - | city | -
    Cali | - | - | city | -
    Cambridge | - | - | city | -
    Cancun | - | - | city | -
    Cancún | - | - | city | -
    Cannes | - | - | city | -
    Canterbury | - | - | city | -
    Cape Town | - | - | city | -
    Cardiff | - | - | city | -
    Carlisle | - | - | city | -
    Cartagena | - | - | city | -
    Casablanca | - | - | city | -
    Catania | - | - | city | -
    Cebu | - | - | city | -
    Charleston | - | - | city | -
    Charlotte | - | - | city | -
    Charlottesville | - | - | city | -
    Chattanooga | - | - | city | -
    Chemnitz | - | - | city | -
    Chengdu | - | - | city | -
    Chennai | - | - | city | -
    Chernobyl | - | - | city | -
    Cheyenne | - | - | city | -
    Chiang Mai | - | - | city | -
    Chibok | - | - | city | -
    Chicago | - | Chicagoans | city | -
    Chittagong | - | - | city | -
    Chongqing | - | - | city | -
    Christchurch | - | - | city | -
    Cincinnati | - | - | city | -
    Ciudad Juarez | - | - | city | -
    Ciudad Juárez | - | - | city | -
    Cleveland | - | - | city | -
    Cluj | - | - | city | -
    Cochabamba | - | - | city | -
    Colchester | - | - | city | -
    Cologne | - | - | city | -
    Colorado Springs | - | - | city | -
    Columbus | - | - | city | -
    Colón | - | - | city | -
    Concepción | - | - | city | -
    Cork | - | - | city | -
    Corpus Christi | - | - | city | -
    Cotonou | - | - | city | -
    Coventry | - | - | city | -
    Cox's Bazar | - | - | city | -
    Culiacán | - | - | city | -
    Curitiba | - | - | city | -
    Cusco | - | - | city | -
    Córdoba | - | - | city | -
    Da Nang | - | - | city | -
    Daegu | - | - | city | -
    Daejeon | - | - | city | -
    Dalian | - | - | city | -
    Dallas | - | - | city | -
    Dar es Salaam | - | - | city | -
    Darwin | - | - | city | -
    Davao | - | - | city | -
    Davos | - | - | city | -
    Dayton | - | - | city | -
    Debrecen | - | - | city | -
    Denpasar | - | - | city | -
    Denver | - | - | city | -
    Derby | - | - | city | -
    Derna | - | - | city | -
    Derry | - | - | city | -
    Des Moines | - | - | city | -
    Detroit | - | - | city | -
    Dili | - | - | city | -
    Diyarbakir | - | - | city | -
    Dnipro | - | - | city | -
    Donetsk | - | - | city | -
    Dortmund | - | - | city | -
    Douala | - | - | city | -
    Dover | - | - | city | -
    Dresden | - | - | city | -
    Dubai | - | - | city | -
    Dubrovnik | - | - | city | -
    Dunblane | - | - | city | -
    Dundee | - | - | city | -
    Dunedin | - | - | city | -
    Dungeness | - | - | city | -
    Dunkirk | - | - | city | -
    Durban | - | - | city | -
    Dusseldorf | - | - | city | -
    Dún Laoghaire | - | - | city | -
    Düsseldorf | - | - | city | -
    East Palestine | - | - | city | -
    Edinburgh | - | - | city | -
    Edmonton | - | - | city | -
    Eindhoven | - | - | city | -
    El Fasher | - | - | city | -
    El Paso | - | - | city | -
    Entebbe | - | - | city | -
    Erbil | - | - | city | -
    Essen | - | - | city | -
    Exeter | - | - | city | -
    Faisalabad | - | - | city | -
    Fallujah | - | - | city | -
    Fargo | - | - | city | -
    Faro | - | - | city | -
    Ferguson | - | - | city | -
    Fez | - | - | city | -
    Flint | - | - | city | -
    Florence | Florentine | Florentines | city | -
    Folkestone | - | - | city | -
    Fort Lauderdale | - | - | city | -
    Fort McMurray | - | - | city | -
    Fort Worth | - | - | city | -
    Fortaleza | - | - | city | -
    Frankfurt | - | - | city | -
    Fresno | - | - | city | -
    Fukuoka | - | - | city | -
    Fukushima | - | - | city | -
    Gainesville | - | - | city | -
    Galveston | - | - | city | -
    Gao | - | - | city | -
    Gaza City | - | - | city | -
    Gaziantep | - | - | city | -
    Gdansk | - | - | city | -
    Gdańsk | - | - | city | -
    Geneva | - | - | city | -
    Genoa | Genoese | Genoese | city | -
    Georgetown | - | - | city | -
    Ghent | - | - | city | -
    Giza | - | - | city | -
    Glasgow | Glaswegian | Glaswegians | city | -
    Gloucester | - | - | city | -
    Goa | - | - | city | -
    Gold Coast | - | - | city | -
    Goma | - | - | city | -
    Gomel | - | - | city | -
    Gothenburg | - | - | city | -
    Granada | - | - | city | -
    Graz | - | - | city | -
    Grenfell Tower | - | - | city | -
    Grimsby | - | - | city | -
    Grozny | - | - | city | -
    Guadalajara | - | - | city | -
    Guangzhou | - | - | city | -
    Guantanamo Bay | - | - | city | -
    Guantánamo Bay | - | - | city | -
    Guayaquil | - | - | city | -
    Guwahati | - | - | city | -
    Gwangju | - | - | city | -
    Haifa | - | - | city | -
    Haiphong | - | - | city | -
    Halifax | - | - | city | -
    Hamburg | - | - | city | -
    Hamilton | - | - | city | -
    Hangzhou | - | - | city | -
    Hanover | - | - | city | -
    Harbin | - | - | city | -
    Harlem | - | - | city | -
    Harrisburg | - | - | city | -
    Hartford | - | - | city | -
    Harwich | - | - | city | -
    Hastings | - | - | city | -
    Hebron | - | - | city | -
    Helena | - | - | city | -
    Herat | - | - | city | -
    Hillsborough | - | - | city | -
    Hiroshima | - | - | city | -
    Ho Chi Minh City | - | - | city | -
    Hobart | - | - | city | -
    Hodeidah | - | - | city | -
    Hollywood | - | - | city | -
    Holyhead | - | - | city | -
    Homs | - | - | city | -
    Hong Kong | - | Hong Kongers | city | -
    Honiara | - | - | city | -
    Honolulu | - | - | city | -
    Houston | - | - | city | -
    Hue | - | - | city | -
    Hull | - | - | city | -
    Hyderabad | - | - | city | -
    Ibadan | - | - | city | -
    Idlib | - | - | city | -
    Incheon | - | - | city | -
    Indianapolis | - | - | city | -
    Innsbruck | - | - | city | -
    Inverness | - | - | city | -
    Ipswich | - | - | city | -
    Irkutsk | - | - | city | -
    Irpin | - | - | city | -
    Isfahan | - | - | city | -
    Istanbul | - | - | city | -
    Izmir | - | - | city | -
    Jackson | - | - | city | -
    Jacksonville | - | - | city | -
    Jaffna | - | - | city | -
    Jaipur | - | - | city | -
    Jalalabad | - | - | city | -
    Jeddah | - | - | city | -
    Jenin | - | - | city | -
    Johannesburg | - | - | city | -
    Johor Bahru | - | - | city | -
    Juneau | - | - | city | -
    Kaesong | - | - | city | -
    Kandahar | - | - | city | -
    Kandy | - | - | city | -
    Kano | - | - | city | -
    Kanpur | - | - | city | -
    Kansas City | - | - | city | -
    Kaohsiung | - | - | city | -
    Karachi | - | - | city | -
    Karbala | - | - | city | -
    Kazan | - | - | city | -
    Khan Younis | - | - | city | -
    Kharkiv | - | - | city | -
    Kharkov | - | - | city | -
    Kherson | - | - | city | -
    Kiel | - | - | city | -
    Kirkuk | - | - | city | -
    Kisumu | - | - | city | -
    Knoxville | - | - | city | -
    Kobani | - | - | city | -
    Kobe | - | - | city | -
    Kolkata | - | - | city | -
    Kosice | - | - | city | -
    Krakow | - | - | city | -
    Kraków | - | - | city | -
    Kumasi | - | - | city | -
    Kunduz | - | - | city | -
    Kunming | - | - | city | -
    Kursk | - | - | city | -
    Kyoto | - | - | city | -
    Lagos | - | - | city | -
    Lahore | - | - | city | -
    Lansing | - | - | city | -
    Laredo | - | - | city | -
    Las Vegas | - | - | city | -
    Latakia | - | - | city | -
    Lausanne | - | - | city | -
    Le Havre | - | - | city | -
    Leeds | - | - | city | -
    Leicester | - | - | city | -
    Leipzig | - | - | city | -
    Lhasa | - | - | city | -
    Lille | - | - | city | -
    Limerick | - | - | city | -
    Linz | - | - | city | -
    Lisburn | - | - | city | -
    Little Rock | - | - | city | -
    Liverpool | Liverpudlian | Liverpudlians | city | -
    Liège | - | - | city | -
    Lockerbie | - | - | city | -
    Lodz | - | - | city | -
    Lomé | - | - | city | -
    Londonderry | - | - | city | -
    Long Beach | - | - | city | -
    Los Angeles | - | Angelenos | city | -
    Louisville | - | - | city | -
    Luang Prabang | - | - | city | -
    Lubumbashi | - | - | city | -
    Lucknow | - | - | city | -
    Lugano | - | - | city | -
    Luhansk | - | - | city | -
    Luton | - | - | city | -
    Luxor | - | - | city | -
    Lviv | - | - | city | -
    Lyon | - | - | city | -
    Madison | - | - | city | -
    Madras | - | - | city | -
    Maiduguri | - | - | city | -
    Makassar | - | - | city | -
    Malaga | - | - | city | -
    Malmo | - | - | city | -
    Malmö | - | - | city | -
    Malé | - | - | city | -
    Manaus | - | - | city | -
    Manchester | Mancunian | Mancunians | city | -
    Mandalay | - | - | city | -
    Manhattan | - | - | city | -
    Mar-a-Lago | - | - | city | -
    Maracaibo | - | - | city | -
    Margate | - | - | city | -
    Mariupol | - | - | city | -
    Marrakech | - | - | city | -
    Marrakesh | - | - | city | -
    Marseille | - | - | city | -
    Mashhad | - | - | city | -
    Matamoros | - | - | city | -
    Mazar-i-Sharif | - | - | city | -
    Mecca | - | - | city | -
    Medan | - | - | city | -
    Medellin | - | - | city | -
    Medellín | - | - | city | -
    Medina | - | - | city | -
    Mekelle | - | - | city | -
    Melbourne | - | - | city | -
    Memphis | - | - | city | -
    Mendoza | - | - | city | -
    Miami | - | - | city | -
    Middlesbrough | - | - | city | -
    Milan | Milanese | Milanese | city | -
    Milton Keynes | - | - | city | -
    Milwaukee | - | - | city | -
    Minneapolis | - | - | city | -
    Misrata | - | - | city | -
    Mombasa | - | - | city | -
    Montego Bay | - | - | city | -
    Monterrey | - | - | city | -
    Montgomery | - | - | city | -
    Montreal | - | Montrealers | city | -
    Mostar | - | - | city | -
    Mosul | - | - | city | -
    Multan | - | - | city | -
    Mumbai | - | - | city | -
    Munich | - | - | city | -
    Murmansk | - | - | city | -
    Málaga | - | - | city | -
    Nablus | - | - | city | -
    Nagasaki | - | - | city | -
    Nagoya | - | - | city | -
    Naha | - | - | city | -
    Najaf | - | - | city | -
    Nanjing | - | - | city | -
    Nantes | - | - | city | -
    Naples | Neapolitan | Neapolitans | city | -
    Nashville | - | - | city | -
    Nassau | - | - | city | -
    New Haven | - | - | city | -
    New Orleans | - | - | city | -
    New York | - | New Yorkers | city | -
    New York City | - | - | city | -
    Newark | - | - | city | -
    Newcastle | - | - | city | -
    Newport | - | - | city | -
    Newtown | - | - | city | -
    Nice | - | - | city | -
    Norwich | - | - | city | -
    Nottingham | - | - | city | -
    Nouakchott | - | - | city | -
    Nouméa | - | - | city | -
    Novi Sad | - | - | city | -
    Novosibirsk | - | - | city | -
    Nuevo Laredo | - | - | city | -
    Nuku'alofa | - | - | city | -
    Nuremberg | - | - | city | -
    Oakland | - | - | city | -
    Odense | - | - | city | -
    Odesa | - | - | city | -
    Odessa | - | - | city | -
    Oklahoma City | - | - | city | -
    Oldham | - | - | city | -
    Omagh | - | - | city | -
    Omaha | - | - | city | -
    Omdurman | - | - | city | -
    Oran | - | - | city | -
    Orlando | - | - | city | -
    Osaka | - | - | city | -
    Ostrava | - | - | city | -
    Oxford | - | - | city | -
    Palermo | - | - | city | -
    Palm Beach | - | - | city | -
    Palma | - | - | city | -
    Palu | - | - | city | -
    Panmunjom | - | - | city | -
    Papeete | - | - | city | -
    Paramaribo | - | - | city | -
    Parkland | - | - | city | -
    Patna | - | - | city | -
    Pattaya | - | - | city | -
    Penang | - | - | city | -
    Perth | - | - | city | -
    Peshawar | - | - | city | -
    Peterborough | - | - | city | -
    Philadelphia | - | Philadelphians | city | -
    Phoenix | - | - | city | -
    Phuket | - | - | city | -
    Piraeus | - | - | city | -
    Pittsburgh | - | - | city | -
    Plovdiv | - | - | city | -
    Plymouth | - | - | city | -
    Pokhara | - | - | city | -
    Port Elizabeth | - | - | city | -
    Port Harcourt | - | - | city | -
    Port of Spain | - | - | city | -
    Port Said | - | - | city | -
    Port Sudan | - | - | city | -
    Port Vila | - | - | city | -
    Portland | - | - | city | -
    Porto | - | - | city | -
    Porto Alegre | - | - | city | -
    Portsmouth | - | - | city | -
    Poznan | - | - | city | -
    Praia | - | - | city | -
    Preston | - | - | city | -
    Princeton | - | - | city | -
    Providence | - | - | city | -
    Puebla | - | - | city | -
    Pune | - | - | city | -
    Qingdao | - | - | city | -
    Qom | - | - | city | -
    Quebec City | - | - | city | -
    Queens | - | - | city | -
    Quetta | - | - | city | -
    Quezon City | - | - | city | -
    Rafah | - | - | city | -
    Raleigh | - | - | city | -
    Ramsgate | - | - | city | -
    Rangoon | - | - | city | -
    Raqqa | - | - | city | -
    Rawalpindi | - | - | city | -
    Reading | - | - | city | -
    Recife | - | - | city | -
    Regina | - | - | city | -
    Rennes | - | - | city | -
    Reno | - | - | city | -
    Richmond | - | - | city | -
    Rio | - | - | city | -
    Rio de Janeiro | - | - | city | -
    Rochdale | - | - | city | -
    Rochester | - | - | city | -
    Rosario | - | - | city | -
    Rosslare | - | - | city | -
    Rostock | - | - | city | -
    Rostov-on-Don | - | - | city | -
    Rotterdam | - | - | city | -
    Rouen | - | - | city | -
    Sacramento | - | - | city | -
    Saigon | - | - | city | -
    Salford | - | - | city | -
    Salisbury | - | - | city | -
    Salt Lake City | - | - | city | -
    Salvador | - | - | city | -
    Salzburg | - | - | city | -
    Samarkand | - | - | city | -
    San Antonio | - | - | city | -
    San Diego | - | - | city | -
    San Francisco | - | San Franciscans | city | -
    San Jose | - | - | city | -
    San Juan | - | - | city | -
    Santa Barbara | - | - | city | -
    Santa Cruz | - | - | city | -
    Santa Monica | - | - | city | -
    Sao Paulo | - | - | city | -
    Sapporo | - | - | city | -
    Saskatoon | - | - | city | -
    Savannah | - | - | city | -
    Scunthorpe | - | - | city | -
    Seattle | - | - | city | -
    Selma | - | - | city | -
    Sendai | - | - | city | -
    Sevastopol | - | - | city | -
    Seville | - | - | city | -
    Sfax | - | - | city | -
    Shanghai | - | - | city | -
    Sharjah | - | - | city | -
    Sheffield | - | - | city | -
    Shenzhen | - | - | city | -
    Shiraz | - | - | city | -
    Sidon | - | - | city | -
    Siem Reap | - | - | city | -
    Simferopol | - | - | city | -
    Sinuiju | - | - | city | -
    Sioux Falls | - | - | city | -
    Sirte | - | - | city | -
    Sochi | - | - | city | -
    Southampton | - | - | city | -
    Southend | - | - | city | -
    Soweto | - | - | city | -
    Split | - | - | city | -
    Spokane | - | - | city | -
    Srebrenica | - | - | city | -
    Srinagar | - | - | city | -
    St Louis | - | - | city | -
    St Petersburg | - | - | city | -
    St. John's | - | - | city | -
    St. Louis | - | - | city | -
    St. Paul | - | - | city | -
    St. Petersburg | - | - | city | -
    Staten Island | - | - | city | -
    Stavanger | - | - | city | -
    Stirling | - | - | city | -
    Stoke | - | - | city | -
    Stoke-on-Trent | - | - | city | -
    Strasbourg | - | - | city | -
    Stuttgart | - | - | city | -
    Suez | - | - | city | -
    Sunderland | - | - | city | -
    Surabaya | - | - | city | -
    Swansea | - | - | city | -
    Swindon | - | - | city | -
    Sydney | - | - | city | -
    Sylhet | - | - | city | -
    Syracuse | - | - | city | -
    São Paulo | - | - | city | -
    Tabriz | - | - | city | -
    Tacloban | - | - | city | -
    Tacoma | - | - | city | -
    Taichung | - | - | city | -
    Tainan | - | - | city | -
    Tallahassee | - | - | city | -
    Tampa | - | - | city | -
    Tampere | - | - | city | -
    Tangier | - | - | city | -
    Tartu | - | - | city | -
    Thessaloniki | - | - | city | -
    Tianjin | - | - | city | -
    Tijuana | - | - | city | -
    Tikrit | - | - | city | -
    Timbuktu | - | - | city | -
    Timisoara | - | - | city | -
    Toledo | - | - | city | -
    Topeka | - | - | city | -
    Toronto | - | Torontonians | city | -
    Toulouse | - | - | city | -
    Trenton | - | - | city | -
    Trieste | - | - | city | -
    Tromsø | - | - | city | -
    Trondheim | - | - | city | -
    Tucson | - | - | city | -
    Tulsa | - | - | city | -
    Turin | - | - | city | -
    Turku | - | - | city | -
    Ulsan | - | - | city | -
    Uppsala | - | - | city | -
    Urumqi | - | - | city | -
    Utrecht | - | - | city | -
    Uvalde | - | - | city | -
    Valencia | - | - | city | -
    Valparaíso | - | - | city | -
    Vancouver | - | - | city | -
    Varanasi | - | - | city | -
    Varna | - | - | city | -
    Venice | Venetian | Venetians | city | -
    Veracruz | - | - | city | -
    Verona | - | - | city | -
    Vladivostok | - | - | city | -
    Volgograd | - | - | city | -
    Waterford | - | - | city | -
    Whitehall | - | - | city | -
    Whitehorse | - | - | city | -
    Wichita | - | - | city | -
    Wigan | - | - | city | -
    Winnipeg | - | - | city | -
    Wolverhampton | - | - | city | -
    Wonsan | - | - | city | -
    Worcester | - | - | city | -
    Wrexham | - | - | city | -
    Wroclaw | - | - | city | -
    Wuhan | - | - | city | -
    Xi'an | - | - | city | -
    Xiamen | - | - | city | -
    Yamoussoukro | - | - | city | -
    Yangon | - | - | city | -
    Yekaterinburg | - | - | city | -
    Yellowknife | - | - | city | -
    Yokohama | - | - | city | -
    York | - | - | city | -
    Zaporizhzhia | - | - | city | -
    Zaragoza | - | - | city | -
    Zeebrugge | - | - | city | -
    Zhengzhou | - | - | city | -
    Zurich | - | - | city | -
    -- seas, rivers, straits
    Adriatic | Adriatic | - | water | -
    Adriatic Sea | - | - | water | -
    Aegean | Aegean | - | water | -
    Aegean Sea | - | - | water | -
    Arabian Sea | - | - | water | -
    Aral Sea | - | - | water | -
    Arctic Ocean | - | - | water | -
    Atlantic | Atlantic | - | water | -
    Atlantic Ocean | - | - | water | -
    Bab al-Mandab | - | - | water | -
    Baltic Sea | - | - | water | -
    Barents Sea | - | - | water | -
    Bay of Bengal | - | - | water | -
    Bay of Biscay | - | - | water | -
    Bering Sea | - | - | water | -
    Black Sea | - | - | water | -
    Blue Nile | - | - | water | -
    Bosphorus | - | - | water | -
    Bosporus | - | - | water | -
    Brahmaputra | - | - | water | -
    Caribbean Sea | - | - | water | -
    Caspian Sea | - | - | water | -
    Clyde | - | - | water | -
    Colorado River | - | - | water | -
    Congo River | - | - | water | -
    Coral Sea | - | - | water | -
    Danube | - | - | water | -
    Dardanelles | - | - | water | -
    Dead Sea | - | - | water | -
    Dnieper | - | - | water | -
    Dnipro River | - | - | water | -
    Don River | - | - | water | -
    East China Sea | - | - | water | -
    Elbe | - | - | water | -
    English Channel | - | - | water | -
    Euphrates | - | - | water | -
    Forth | - | - | water | -
    Ganges | - | - | water | -
    Great Lakes | - | - | water | -
    Gulf of Aden | - | - | water | -
    Gulf of Bothnia | - | - | water | -
    Gulf of Finland | - | - | water | -
    Gulf of Guinea | - | - | water | -
    Gulf of Mexico | - | - | water | -
    Gulf of Thailand | - | - | water | -
    Han River | - | - | water | -
    Hudson | - | - | water | -
    Hudson Bay | - | - | water | -
    Hudson River | - | - | water | -
    Humber | - | - | water | -
    Indian Ocean | - | - | water | -
    Indus | - | - | water | -
    Ionian Sea | - | - | water | -
    Irish Sea | - | - | water | -
    Irrawaddy | - | - | water | -
    Jordan River | - | - | water | -
    Kattegat | - | - | water | -
    Kerch Strait | - | - | water | -
    Kiel Canal | - | - | water | -
    Lake Baikal | - | - | water | -
    Lake Chad | - | - | water | -
    Lake Constance | - | - | water | -
    Lake Erie | - | - | water | -
    Lake Geneva | - | - | water | -
    Lake Huron | - | - | water | -
    Lake Malawi | - | - | water | -
    Lake Michigan | - | - | water | -
    Lake Ontario | - | - | water | -
    Lake Superior | - | - | water | -
    Lake Tanganyika | - | - | water | -
    Lake Titicaca | - | - | water | -
    Lake Victoria | - | - | water | -
    Limpopo | - | - | water | -
    Loch Ness | - | - | water | -
    Loire | - | - | water | -
    Mackenzie | - | - | water | -
    Mediterranean | Mediterranean | - | water | -
    Mediterranean Sea | - | - | water | -
    Mekong | - | - | water | -
    Mersey | - | - | water | -
    Mississippi River | - | - | water | -
    Missouri River | - | - | water | -
    Murray River | - | - | water | -
    Neva | - | - | water | -
    Niger River | - | - | water | -
    Nile | - | - | water | -
    North Sea | - | - | water | -
    Norwegian Sea | - | - | water | -
    Oder | - | - | water | -
    Ohio River | - | - | water | -
    Orange River | - | - | water | -
    Orinoco | - | - | water | -
    Pacific | Pacific | - | water | -
    Pacific Ocean | - | - | water | -
    Panama Canal | - | - | water | -
    Paraná | - | - | water | -
    Persian Gulf | - | - | water | -
    Philippine Sea | - | - | water | -
    Potomac | - | - | water | -
    Red Sea | - | - | water | -
    Rhine | - | - | water | -
    Rhône | - | - | water | -
    Rio Grande | - | - | water | -
    Sea of Azov | - | - | water | -
    Sea of Japan | - | - | water | -
    Seine | - | - | water | -
    Severn | - | - | water | -
    Skagerrak | - | - | water | -
    Solent | - | - | water | -
    South China Sea | - | - | water | -
    Southern Ocean | - | - | water | -
    St Lawrence | - | - | water | -
    St. Lawrence | - | - | water | -
    Strait of Gibraltar | - | - | water | -
    Strait of Hormuz | - | - | water | -
    Strait of Malacca | - | - | water | -
    Suez Canal | - | - | water | -
    Taiwan Strait | - | - | water | -
    Tasman Sea | - | - | water | -
    Thames | - | - | water | -
    Tiber | - | - | water | -
    Tigris | - | - | water | -
    Tumen | - | - | water | -
    Tyne | - | - | water | -
    Tyrrhenian Sea | - | - | water | -
    Vistula | - | - | water | -
    Volga | - | - | water | -
    White Nile | - | - | water | -
    Yalu | - | - | water | -
    Yangtze | - | - | water | -
    Yellow River | - | - | water | -
    Yellow Sea | - | - | water | -
    Yukon River | - | - | water | -
    Zambezi | - | - | water | -
    -- words that make a place name
    Airport | - | - | head | -
    Alley | - | - | head | -
    Archipelago | - | - | head | -
    Atoll | - | - | head | -
    Avenue | - | - | head | -
    Bay | - | - | head | -
    Beach | - | - | head | -
    Bight | - | - | head | -
    Boulevard | - | - | head | -
    Bridge | - | - | head | -
    Brook | - | - | head | -
    Butte | - | - | head | -
    Canal | - | - | head | -
    Canyon | - | - | head | -
    Cape | - | - | head | -
    Castle | - | - | head | -
    Causeway | - | - | head | -
    Cave | - | - | head | -
    Caves | - | - | head | -
    Cemetery | - | - | head | -
    Channel | - | - | head | -
    City | - | - | head | -
    Cliff | - | - | head | -
    Cliffs | - | - | head | -
    Coast | - | - | head | -
    County | - | - | head | -
    Court | - | - | head | -
    Cove | - | - | head | -
    Creek | - | - | head | -
    Crescent | - | - | head | -
    Crossing | - | - | head | -
    Dam | - | - | head | -
    Delta | - | - | head | -
    Desert | - | - | head | -
    District | - | - | head | -
    Dock | - | - | head | -
    Docks | - | - | head | -
    Downs | - | - | head | -
    Drive | - | - | head | -
    Dunes | - | - | head | -
    Estate | - | - | head | -
    Estuary | - | - | head | -
    Falls | - | - | head | -
    Fell | - | - | head | -
    Fen | - | - | head | -
    Ferry Terminal | - | - | head | -
    Field | - | - | head | -
    Fields | - | - | head | -
    Firth | - | - | head | -
    Fjord | - | - | head | -
    Ford | - | - | head | -
    Forest | - | - | head | -
    Fort | - | - | head | -
    Garden | - | - | head | -
    Gardens | - | - | head | -
    Gate | - | - | head | -
    Glacier | - | - | head | -
    Glen | - | - | head | -
    Gorge | - | - | head | -
    Green | - | - | head | -
    Grove | - | - | head | -
    Gulch | - | - | head | -
    Gulf | - | - | head | -
    Hamlet | - | - | head | -
    Harbor | - | - | head | -
    Harbour | - | - | head | -
    Haven | - | - | head | -
    Head | - | - | head | -
    Heath | - | - | head | -
    Heights | - | - | head | -
    Highway | - | - | head | -
    Hill | - | - | head | -
    Hills | - | - | head | -
    Hollow | - | - | head | -
    Inlet | - | - | head | -
    Island | - | - | head | -
    Islands | - | - | head | -
    Isle | - | - | head | -
    Isles | - | - | head | -
    Isthmus | - | - | head | -
    Junction | - | - | head | -
    Keys | - | - | head | -
    Knoll | - | - | head | -
    Lagoon | - | - | head | -
    Lake | - | - | head | -
    Lakes | - | - | head | -
    Landing | - | - | head | -
    Lane | - | - | head | -
    Lighthouse | - | - | head | -
    Loch | - | - | head | -
    Lock | - | - | head | -
    Lough | - | - | head | -
    Marina | - | - | head | -
    Market | - | - | head | -
    Marsh | - | - | head | -
    Marshes | - | - | head | -
    Meadow | - | - | head | -
    Meadows | - | - | head | -
    Memorial | - | - | head | -
    Mesa | - | - | head | -
    Mine | - | - | head | -
    Moor | - | - | head | -
    Motorway | - | - | head | -
    Mount | - | - | head | -
    Mountain | - | - | head | -
    Mountains | - | - | head | -
    Ness | - | - | head | -
    Oblast | - | - | head | -
    Ocean | - | - | head | -
    Parade | - | - | head | -
    Parish | - | - | head | -
    Park | - | - | head | -
    Pass | - | - | head | -
    Passage | - | - | head | -
    Path | - | - | head | -
    Peak | - | - | head | -
    Peninsula | - | - | head | -
    Pier | - | - | head | -
    Place | - | - | head | -
    Plain | - | - | head | -
    Plains | - | - | head | -
    Plateau | - | - | head | -
    Plaza | - | - | head | -
    Point | - | - | head | -
    Pond | - | - | head | -
    Port | - | - | head | -
    Prairie | - | - | head | -
    Prefecture | - | - | head | -
    Promenade | - | - | head | -
    Province | - | - | head | -
    Quarter | - | - | head | -
    Quay | - | - | head | -
    Quayside | - | - | head | -
    Ranch | - | - | head | -
    Range | - | - | head | -
    Rapids | - | - | head | -
    Ravine | - | - | head | -
    Reef | - | - | head | -
    Region | - | - | head | -
    Reservation | - | - | head | -
    Reservoir | - | - | head | -
    Ridge | - | - | head | -
    River | - | - | head | -
    Road | - | - | head | -
    Rock | - | - | head | -
    Rocks | - | - | head | -
    Row | - | - | head | -
    Runway | - | - | head | -
    Sands | - | - | head | -
    Sea | - | - | head | -
    Seafront | - | - | head | -
    Shelf | - | - | head | -
    Shoal | - | - | head | -
    Shoals | - | - | head | -
    Shore | - | - | head | -
    Shores | - | - | head | -
    Sound | - | - | head | -
    Spit | - | - | head | -
    Spring | - | - | head | -
    Springs | - | - | head | -
    Square | - | - | head | -
    St | - | - | head | -
    Stadium | - | - | head | -
    State | - | - | head | -
    Station | - | - | head | -
    Strait | - | - | head | -
    Straits | - | - | head | -
    Strand | - | - | head | -
    Street | - | - | head | -
    Summit | - | - | head | -
    Swamp | - | - | head | -
    Terminal | - | - | head | -
    Terrace | - | - | head | -
    Territory | - | - | head | -
    Tower | - | - | head | -
    Town | - | - | head | -
    Township | - | - | head | -
    Trail | - | - | head | -
    Tunnel | - | - | head | -
    Turnpike | - | - | head | -
    Vale | - | - | head | -
    Valley | - | - | head | -
    Village | - | - | head | -
    Volcano | - | - | head | -
    Walk | - | - | head | -
    Ward | - | - | head | -
    Waterfall | - | - | head | -
    Waters | - | - | head | -
    Way | - | - | head | -
    Wharf | - | - | head | -
    Wood | - | - | head | -
    Woods | - | - | head | -
    Yard | - | - | head | -
    Zone | - | - | head | -
    """
}
