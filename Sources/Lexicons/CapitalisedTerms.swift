// Capitalised words and phrases of news that name no person, organisation or place, for names.
// Entry: term | kind | flag. kind: language people religion day event law award product disease
// abbreviation work idea. flag: ambiguous (also a common word, a person, a place or a body), or -.
// What Places and the lists of organisations hold is not repeated; plurals are entries.
// Written for this project. Licence: Apache-2.0.

/// Languages, faiths, holidays, events, laws, prizes, products, diseases, works.
public enum CapitalisedTerms {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- languages
    Afrikaans | language | -
    American Sign Language | language | -
    Amharic | language | -
    Arabic | language | -
    Aramaic | language | -
    Bahasa | language | -
    Bislama | language | -
    Braille | language | ambiguous
    British Sign Language | language | -
    Cantonese | language | -
    Creole | language | ambiguous
    Cyrillic | language | -
    Dari | language | -
    Dzongkha | language | -
    Esperanto | language | -
    Farsi | language | -
    Franglais | language | -
    Frisian | language | -
    Gaelic | language | -
    Guarani | language | -
    Hausa | language | -
    Hebrew | language | -
    Hindi | language | -
    Igbo | language | -
    Inuktitut | language | -
    Kannada | language | -
    Khmer | language | -
    Kinyarwanda | language | -
    Kurmanji | language | -
    Ladino | language | -
    Latin | language | ambiguous
    Lingala | language | -
    Luganda | language | -
    Malayalam | language | -
    Mandarin | language | ambiguous
    Maori | language | -
    Marathi | language | -
    Māori | language | -
    Nahuatl | language | -
    Ndebele | language | -
    Old English | language | -
    Oromo | language | -
    Pashto | language | -
    Persian | language | ambiguous
    Putonghua | language | -
    Quechua | language | -
    Romansh | language | -
    Sanskrit | language | -
    Shona | language | ambiguous
    Sinhala | language | -
    Sorani | language | -
    Spanglish | language | -
    Swahili | language | -
    Tagalog | language | -
    Telugu | language | -
    Tigrinya | language | -
    Twi | language | -
    Uighur | language | -
    Urdu | language | -
    Uyghur | language | -
    Wolof | language | -
    Xhosa | language | -
    Yiddish | language | -
    Yoruba | language | -
    Zulu | language | -
    -- peoples and groups
    Aboriginal | people | -
    Aboriginals | people | -
    Aborigine | people | ambiguous
    Aborigines | people | -
    African American | people | -
    African Americans | people | -
    African-American | people | -
    African-Americans | people | -
    Afrikaner | people | -
    Afrikaners | people | -
    Afro-Caribbean | people | -
    Alawite | people | -
    Alawites | people | -
    Amerindian | people | -
    Anglo | people | ambiguous
    Anglo-Saxon | people | -
    Anglophone | people | -
    Arab | people | -
    Arabian | people | -
    Arabs | people | -
    Asian American | people | -
    Asian Americans | people | -
    Asian-American | people | -
    Assyrian | people | -
    Assyrians | people | -
    Aussie | people | -
    Aussies | people | -
    Aztec | people | -
    Aztecs | people | -
    Baby Boomers | people | -
    Bedouin | people | -
    Bedouins | people | -
    Berber | people | -
    Berbers | people | -
    Boer | people | ambiguous
    Boers | people | -
    Bosniak | people | -
    Bosniaks | people | -
    Brit | people | ambiguous
    Brits | people | ambiguous
    Celt | people | ambiguous
    Cherokee | people | ambiguous
    Cockney | people | -
    Cossack | people | -
    Cossacks | people | -
    Crimean Tatar | people | -
    Crimean Tatars | people | -
    Dayak | people | -
    Dinka | people | -
    Druse | people | -
    Druze | people | -
    First Nations | people | -
    Francophone | people | -
    Fulani | people | -
    Gen Z | people | -
    Generation X | people | -
    Generation Z | people | -
    Geordie | people | -
    Global South | people | -
    Gypsies | people | ambiguous
    Gypsy | people | ambiguous
    Hazara | people | -
    Hazaras | people | -
    Hispanic | people | -
    Hispanics | people | -
    Hutu | people | -
    Hutus | people | -
    Inca | people | ambiguous
    Incas | people | -
    Indo-European | people | -
    Inuit | people | -
    Ivy League | people | -
    Jatt | people | -
    Kalenjin | people | -
    Kikuyu | people | -
    Kurd | people | -
    Latina | people | ambiguous
    Latinas | people | -
    Latino | people | -
    Latinos | people | -
    Latinx | people | -
    Loyalist | people | ambiguous
    Loyalists | people | ambiguous
    Luo | people | -
    Maasai | people | -
    Masai | people | -
    Maya | people | ambiguous
    Mayan | people | -
    Mayans | people | -
    Mestizo | people | -
    Millennials | people | -
    Mohawk | people | ambiguous
    Native American | people | -
    Native Americans | people | -
    Navajo | people | -
    Nordic | people | -
    Northerner | people | ambiguous
    Northerners | people | ambiguous
    Nuer | people | -
    Pakhtun | people | -
    Pashtun | people | -
    Pashtuns | people | -
    Pathan | people | -
    Rohingya | people | -
    Rohingyas | people | -
    Roma | people | ambiguous
    Romani | people | -
    Sami | people | ambiguous
    Scouse | people | -
    Semitic | people | -
    Sioux | people | -
    Slav | people | ambiguous
    Slavic | people | -
    Slavs | people | -
    Southerner | people | ambiguous
    Tatar | people | -
    Tatars | people | -
    Third World | people | -
    Torres Strait Islander | people | -
    Torres Strait Islanders | people | -
    Tuareg | people | -
    Tuaregs | people | -
    Tutsi | people | -
    Tutsis | people | -
    Uighurs | people | -
    Ulster Scots | people | -
    Unionist | people | ambiguous
    Unionists | people | ambiguous
    Uyghurs | people | -
    Viking | people | ambiguous
    Westerner | people | ambiguous
    Westerners | people | ambiguous
    Yank | people | ambiguous
    Yankee | people | -
    Yanomami | people | -
    Yazidi | people | -
    Yazidis | people | -
    Yezidi | people | -
    Zulus | people | -
    -- religions and their people
    Allah | religion | ambiguous
    Amish | religion | -
    Anglican | religion | -
    Anglicanism | religion | -
    Anglicans | religion | -
    Ashkenazi | religion | -
    Ashkenazim | religion | -
    Baha'i | religion | -
    Bahai | religion | -
    Baptist | religion | -
    Baptists | religion | -
    Brahmin | religion | -
    Brahmins | religion | -
    Buddha | religion | -
    Buddhism | religion | -
    Buddhist | religion | -
    Buddhists | religion | -
    Calvinism | religion | -
    Calvinist | religion | -
    Catholic | religion | -
    Catholicism | religion | -
    Catholics | religion | -
    Chabad | religion | -
    Christ | religion | ambiguous
    Christendom | religion | -
    Christian | religion | ambiguous
    Christianity | religion | -
    Christians | religion | -
    Confucian | religion | -
    Confucianism | religion | -
    Copt | religion | -
    Coptic | religion | -
    Copts | religion | -
    Creationism | religion | -
    Dalit | religion | -
    Dalits | religion | -
    Daoism | religion | -
    Deobandi | religion | -
    Eastern Orthodox | religion | -
    Episcopal | religion | -
    Episcopalian | religion | -
    Episcopalians | religion | -
    Eucharist | religion | -
    Evangelicals | religion | ambiguous
    God | religion | ambiguous
    Greek Orthodox | religion | -
    Hanafi | religion | -
    Hare Krishna | religion | -
    Haredi | religion | -
    Haredim | religion | -
    Hasidic | religion | -
    Hasidim | religion | -
    Hinduism | religion | -
    Hindus | religion | -
    Hindutva | religion | -
    Holy Spirit | religion | -
    Huguenot | religion | -
    Huguenots | religion | -
    Islam | religion | ambiguous
    Islamic | religion | -
    Islamism | religion | -
    Islamist | religion | -
    Islamists | religion | -
    Ismaili | religion | -
    Ismailis | religion | -
    Jain | religion | -
    Jainism | religion | -
    Jains | religion | -
    Jesuit | religion | -
    Jesus | religion | ambiguous
    Jew | religion | -
    Jewish | religion | -
    Jews | religion | -
    Judaism | religion | -
    Judeo-Christian | religion | -
    Kabbalah | religion | -
    Lutheran | religion | -
    Lutherans | religion | -
    Maronite | religion | -
    Maronites | religion | -
    Messiah | religion | ambiguous
    Methodist | religion | -
    Methodists | religion | -
    Mormon | religion | -
    Mormonism | religion | -
    Mormons | religion | -
    Muslim | religion | -
    Muslims | religion | -
    Pentecostal | religion | -
    Pentecostals | religion | -
    Presbyterian | religion | -
    Presbyterians | religion | -
    Protestant | religion | -
    Protestantism | religion | -
    Protestants | religion | -
    Puritan | religion | ambiguous
    Puritans | religion | ambiguous
    Quaker | religion | ambiguous
    Quakers | religion | ambiguous
    Rastafarian | religion | -
    Rastafarians | religion | -
    Roman Catholic | religion | -
    Roman Catholics | religion | -
    Russian Orthodox | religion | -
    Salafi | religion | -
    Salafis | religion | -
    Salafism | religion | -
    Salafist | religion | -
    Salafists | religion | -
    Satan | religion | -
    Scientologist | religion | -
    Scientologists | religion | -
    Sephardic | religion | -
    Shi'ite | religion | -
    Shi'ites | religion | -
    Shia | religion | -
    Shias | religion | -
    Shiite | religion | -
    Shiites | religion | -
    Shinto | religion | -
    Sikh | religion | -
    Sikhism | religion | -
    Sikhs | religion | -
    Sufi | religion | -
    Sufis | religion | -
    Sufism | religion | -
    Sunni | religion | -
    Sunnis | religion | -
    Talmudic | religion | -
    Taoism | religion | -
    Taoist | religion | -
    Unitarian | religion | -
    Virgin Mary | religion | -
    Vodou | religion | -
    Voodoo | religion | -
    Wahhabi | religion | -
    Wahhabis | religion | -
    Wahhabism | religion | -
    Wicca | religion | -
    Zen | religion | ambiguous
    Zionism | religion | -
    Zionist | religion | -
    Zionists | religion | -
    Zoroastrian | religion | -
    Zoroastrians | religion | -
    -- days and seasons
    All Saints' Day | day | -
    Anzac Day | day | -
    April Fool's Day | day | -
    April Fools' Day | day | -
    Armistice Day | day | -
    Ascension Day | day | -
    Ash Wednesday | day | -
    Ashura | day | -
    Australia Day | day | -
    Bastille Day | day | -
    Black Friday | day | -
    Black History Month | day | -
    Black Monday | day | -
    Black Wednesday | day | -
    Bloody Sunday | day | -
    Bonfire Night | day | -
    Boxing Day | day | -
    Burns Night | day | -
    Canada Day | day | -
    Chinese New Year | day | -
    Christmas | day | ambiguous
    Christmas Day | day | -
    Christmas Eve | day | -
    Chuseok | day | -
    Cinco de Mayo | day | -
    Columbus Day | day | -
    Cyber Monday | day | -
    D-Day | day | -
    Day of the Dead | day | -
    Diwali | day | -
    Durga Puja | day | -
    Dussehra | day | -
    Earth Day | day | -
    Earth Hour | day | -
    Easter | day | ambiguous
    Easter Monday | day | -
    Easter Sunday | day | -
    Eid | day | -
    Eid al-Adha | day | -
    Eid al-Fitr | day | -
    Eid ul-Fitr | day | -
    Election Day | day | -
    Epiphany | day | ambiguous
    Father's Day | day | -
    Fourth of July | day | -
    Ganesh Chaturthi | day | -
    Giving Tuesday | day | -
    Good Friday | day | -
    Groundhog Day | day | -
    Guy Fawkes Night | day | -
    Halloween | day | -
    Hanukkah | day | -
    Hogmanay | day | -
    Holi | day | ambiguous
    Holy Week | day | -
    Human Rights Day | day | -
    Ides of March | day | -
    Inauguration Day | day | -
    Independence Day | day | ambiguous
    Indigenous Peoples' Day | day | -
    International Women's Day | day | -
    Juneteenth | day | -
    Kwanzaa | day | -
    Labor Day | day | -
    Labour Day | day | -
    Lent | day | ambiguous
    Lunar New Year | day | -
    Mardi Gras | day | -
    Martin Luther King Day | day | -
    Maundy Thursday | day | -
    May Day | day | -
    Memorial Day | day | -
    Midsummer | day | ambiguous
    Mother's Day | day | -
    Muharram | day | -
    Nakba Day | day | -
    Navratri | day | -
    New Year | day | -
    New Year's | day | -
    New Year's Day | day | -
    New Year's Eve | day | -
    Nowruz | day | -
    Oktoberfest | day | -
    Orthodox Christmas | day | -
    Palm Sunday | day | -
    Passover | day | -
    Patriots' Day | day | -
    Pentecost | day | -
    Presidents' Day | day | -
    Pride Month | day | -
    Purim | day | -
    Raksha Bandhan | day | -
    Ramadan | day | -
    Red Nose Day | day | -
    Remembrance Day | day | -
    Remembrance Sunday | day | -
    Republic Day | day | -
    Rosh Hashanah | day | -
    Sabbath | day | -
    Shabbat | day | -
    Shrove Tuesday | day | -
    Singles' Day | day | -
    Songkran | day | -
    St Andrew's Day | day | -
    St George's Day | day | -
    St Patrick's Day | day | -
    St. Patrick's Day | day | -
    Sukkot | day | -
    Super Tuesday | day | -
    Tet | day | ambiguous
    Thanksgiving | day | -
    Thanksgiving Day | day | -
    Valentine's Day | day | -
    VE Day | day | -
    Vesak | day | -
    Veterans Day | day | -
    Victory Day | day | -
    VJ Day | day | -
    Waitangi Day | day | -
    World AIDS Day | day | -
    World Environment Day | day | -
    World Press Freedom Day | day | -
    Xmas | day | -
    Yom Kippur | day | -
    Yuletide | day | -
    -- wars, disasters and history
    9/11 | event | -
    American Revolution | event | -
    Arab Spring | event | -
    Armenian Genocide | event | -
    Battle of Britain | event | -
    Battle of Stalingrad | event | -
    Battle of the Bulge | event | -
    Battle of the Somme | event | -
    Bay of Pigs | event | -
    Big Bang | event | ambiguous
    Blitz | event | ambiguous
    Boer War | event | -
    Brexit | event | -
    Bronze Age | event | -
    Carnation Revolution | event | -
    Civil Rights Movement | event | -
    Civil War | event | ambiguous
    Cold War | event | -
    Crimean War | event | -
    Crusades | event | -
    Cuban Missile Crisis | event | -
    Cultural Revolution | event | -
    Dark Ages | event | -
    Desert Storm | event | -
    Dieselgate | event | -
    Dust Bowl | event | -
    Easter Rising | event | -
    English Civil War | event | -
    Enlightenment | event | ambiguous
    Euromaidan | event | -
    Falklands War | event | -
    First Intifada | event | -
    First World War | event | -
    French Revolution | event | -
    Gamergate | event | -
    Gettysburg Address | event | -
    Gilded Age | event | -
    Great Depression | event | -
    Great Fire of London | event | -
    Great Leap Forward | event | -
    Great Recession | event | -
    Great Resignation | event | -
    Great War | event | ambiguous
    Grexit | event | -
    Gulf War | event | -
    Heisei | event | -
    Holocaust | event | -
    Holodomor | event | -
    Hundred Years' War | event | -
    Ice Age | event | ambiguous
    Industrial Revolution | event | -
    Intifada | event | ambiguous
    Iran-Contra | event | -
    Iran-Iraq War | event | -
    Iraq War | event | -
    Iron Age | event | -
    Iron Curtain | event | -
    Jasmine Revolution | event | -
    Jim Crow | event | -
    Korean War | event | -
    Kristallnacht | event | -
    Long March | event | ambiguous
    Maidan | event | ambiguous
    Manhattan Project | event | -
    Marshall Plan | event | -
    Me Too | event | -
    Megxit | event | -
    Meiji Restoration | event | -
    MeToo | event | -
    Middle Ages | event | -
    Million Man March | event | -
    Nakba | event | -
    Napoleonic Wars | event | -
    New Deal | event | ambiguous
    Occupy Wall Street | event | -
    October Revolution | event | -
    Operation Sindoor | event | -
    Orange Revolution | event | -
    Ottoman | event | -
    Ottomans | event | -
    Panama Papers | event | -
    Pandora Papers | event | -
    Paradise Papers | event | -
    Partygate | event | -
    Pearl Harbor | event | -
    Pentagon Papers | event | -
    Pizzagate | event | -
    Plebgate | event | -
    Prague Spring | event | -
    Prohibition | event | ambiguous
    Reconstruction | event | ambiguous
    Reformation | event | ambiguous
    Renaissance | event | ambiguous
    Revolutionary War | event | -
    Rose Revolution | event | -
    Russiagate | event | -
    Russian Revolution | event | -
    Saffron Revolution | event | -
    Second Gulf War | event | -
    Second Intifada | event | -
    Second World War | event | -
    Shoah | event | -
    Six Day War | event | -
    Six-Day War | event | -
    Spanish Civil War | event | -
    Spanish Inquisition | event | -
    Stone Age | event | -
    Suez Crisis | event | -
    Tet Offensive | event | -
    Thirty Years' War | event | -
    Tiananmen | event | -
    Tudor | event | ambiguous
    Umbrella Movement | event | -
    Underground Railroad | event | -
    Velvet Revolution | event | -
    Vietnam War | event | -
    War of 1812 | event | -
    War of Independence | event | -
    War on Terror | event | -
    Warsaw Ghetto Uprising | event | -
    Warsaw Uprising | event | -
    Watergate | event | -
    Whitewater | event | ambiguous
    Winter War | event | -
    World War I | event | -
    World War II | event | -
    World War One | event | -
    World War Two | event | -
    WWI | event | -
    WWII | event | -
    Y2K | event | -
    Yom Kippur War | event | -
    -- sport and culture events
    Africa Cup of Nations | event | -
    African Cup of Nations | event | -
    America's Cup | event | -
    Ashes | event | ambiguous
    Asian Cup | event | -
    Asian Games | event | -
    Australian Open | event | -
    Belmont Stakes | event | -
    Big Bash | event | -
    Boston Marathon | event | -
    Carabao Cup | event | -
    CES | event | -
    Champions League | event | -
    Champions Trophy | event | -
    Club World Cup | event | -
    Comic-Con | event | -
    Commonwealth Games | event | -
    Community Shield | event | -
    Confederations Cup | event | -
    Conference League | event | -
    COP21 | event | -
    COP26 | event | -
    COP27 | event | -
    COP28 | event | -
    COP29 | event | -
    Copa America | event | -
    Copa América | event | -
    Copa del Rey | event | -
    Copa Libertadores | event | -
    Coppa Italia | event | -
    Cricket World Cup | event | -
    Davis Cup | event | -
    Daytona 500 | event | -
    DFB-Pokal | event | -
    Earth Summit | event | -
    Euro 2016 | event | -
    Euro 2020 | event | -
    Euro 2024 | event | -
    Europa Conference League | event | -
    Europa League | event | -
    European Championship | event | -
    European Championships | event | -
    Eurovision | event | -
    Eurovision Song Contest | event | -
    Expo 2020 | event | -
    FA Cup | event | -
    Fed Cup | event | -
    Final Four | event | ambiguous
    French Open | event | -
    Giro | event | ambiguous
    Giro d'Italia | event | -
    Glastonbury Festival | event | -
    Gold Cup | event | ambiguous
    Grand National | event | ambiguous
    Grand Prix | event | -
    Grand Slam | event | ambiguous
    Grey Cup | event | -
    Indian Wells | event | -
    Indianapolis 500 | event | -
    Indy 500 | event | -
    Ironman | event | ambiguous
    Kentucky Derby | event | -
    King's Speech | event | -
    Le Mans | event | -
    League Cup | event | -
    London Fashion Week | event | -
    London Marathon | event | -
    March Madness | event | -
    Masters | event | ambiguous
    Melbourne Cup | event | -
    Milan Fashion Week | event | -
    Mobile World Congress | event | -
    Monaco Grand Prix | event | -
    Nations League | event | -
    NBA Finals | event | -
    New York Fashion Week | event | -
    Olympic | event | -
    Olympic Games | event | -
    Olympics | event | -
    Open Championship | event | -
    Orange Bowl | event | -
    Pan American Games | event | -
    Paralympic | event | -
    Paralympics | event | -
    Paris Fashion Week | event | -
    Paris-Roubaix | event | -
    Preakness | event | -
    Preakness Stakes | event | -
    Pro Bowl | event | -
    Queen's Speech | event | -
    Rose Bowl | event | -
    Royal Ascot | event | -
    Rugby World Cup | event | -
    Ryder Cup | event | -
    Sheffield Shield | event | -
    Six Nations | event | -
    Solheim Cup | event | -
    South by Southwest | event | -
    Stanley Cup | event | -
    State of the Union | event | -
    Sugar Bowl | event | -
    Summer Olympics | event | -
    Super Bowl | event | -
    SXSW | event | -
    Test match | event | ambiguous
    Tour de France | event | -
    Triple Crown | event | ambiguous
    Trooping the Colour | event | -
    Twenty20 | event | -
    U.S. Open | event | -
    US Open | event | -
    Vuelta | event | -
    Winter Olympics | event | -
    Women's World Cup | event | -
    World Championship | event | -
    World Championships | event | -
    World Cup | event | -
    World Expo | event | -
    World Series | event | -
    Youth Olympics | event | -
    -- laws, treaties and plans
    25th Amendment | law | -
    Abraham Accords | law | -
    Affordable Care Act | law | -
    Americans with Disabilities Act | law | -
    Anglo-Irish Agreement | law | -
    Article 370 | law | -
    Article 5 | law | -
    Article 50 | law | -
    Balfour Declaration | law | -
    Belfast Agreement | law | -
    Belt and Road | law | -
    Belt and Road Initiative | law | -
    Bill of Rights | law | -
    Brady Bill | law | -
    Brown v. Board of Education | law | -
    CAFTA | law | -
    CARES Act | law | -
    Chapter 11 | law | -
    Chemical Weapons Convention | law | -
    CHIPS Act | law | -
    Civil Rights Act | law | -
    Clean Air Act | law | -
    Clean Power Plan | law | -
    Clean Water Act | law | -
    Common Agricultural Policy | law | -
    Cotonou Agreement | law | -
    DACA | law | -
    Dayton Accords | law | -
    Dayton Agreement | law | -
    Declaration of Independence | law | -
    Defense of Marriage Act | law | -
    Digital Markets Act | law | -
    Digital Services Act | law | -
    Dodd-Frank | law | -
    DOMA | law | -
    Dream Act | law | ambiguous
    Dublin Regulation | law | -
    Eighth Amendment | law | -
    Electoral College | law | ambiguous
    Endangered Species Act | law | -
    Equal Rights Amendment | law | -
    Equality Act | law | -
    Espionage Act | law | -
    Fifth Amendment | law | -
    First Amendment | law | -
    FISA | law | -
    Fourteenth Amendment | law | -
    Fourth Amendment | law | -
    Freedom of Information Act | law | -
    GATT | law | -
    GDPR | law | -
    Geneva Convention | law | -
    Geneva Conventions | law | -
    Genocide Convention | law | -
    Glass-Steagall | law | -
    Good Friday Agreement | law | -
    Great Firewall | law | -
    Green New Deal | law | -
    Helsinki Accords | law | -
    Highway Code | law | -
    Human Rights Act | law | -
    INF Treaty | law | -
    Inflation Reduction Act | law | -
    Insurrection Act | law | -
    Investigatory Powers Act | law | -
    JCPOA | law | -
    Jones Act | law | -
    Kyoto Protocol | law | -
    Lisbon Treaty | law | -
    Logan Act | law | -
    Maastricht Treaty | law | -
    Magna Carta | law | -
    Magnitsky Act | law | -
    Mann Act | law | -
    Medicaid | law | -
    Medicare | law | -
    Medicare for All | law | -
    Mental Health Act | law | -
    Minsk II | law | -
    Misuse of Drugs Act | law | -
    Monroe Doctrine | law | -
    Montreal Protocol | law | -
    NAFTA | law | -
    Nafta | law | -
    National Insurance | law | ambiguous
    New START | law | -
    Non-Proliferation Treaty | law | -
    Northern Ireland Protocol | law | -
    NPT | law | -
    Nuremberg Laws | law | -
    Obamacare | law | -
    Official Secrets Act | law | -
    Online Safety Act | law | -
    Oslo Accords | law | -
    Oslo Agreement | law | -
    Ottawa Treaty | law | -
    Paris Agreement | law | -
    Patriot Act | law | -
    Plan Colombia | law | ambiguous
    Project 2025 | law | -
    RICO | law | -
    Roe v Wade | law | -
    Roe v. Wade | law | -
    Rome Statute | law | -
    SALT | law | ambiguous
    Sarbanes-Oxley | law | -
    Schengen | law | -
    Second Amendment | law | -
    Section 230 | law | -
    Section 28 | law | ambiguous
    Sharia | law | ambiguous
    Shariah | law | -
    Sherman Act | law | -
    Social Security | law | ambiguous
    SOPA | law | -
    Stability Pact | law | -
    Sykes-Picot | law | -
    Taft-Hartley | law | -
    Tenth Amendment | law | -
    Thirteenth Amendment | law | -
    Title 42 | law | -
    Title IX | law | -
    TPP | law | -
    Trans-Pacific Partnership | law | -
    Treaty of Lisbon | law | -
    Treaty of Rome | law | -
    Treaty of Versailles | law | -
    Treaty of Waitangi | law | -
    Trident | law | ambiguous
    TTIP | law | -
    Twenty-Fifth Amendment | law | -
    Universal Credit | law | ambiguous
    Universal Declaration of Human Rights | law | -
    USMCA | law | -
    Versailles Treaty | law | -
    Violence Against Women Act | law | -
    Voting Rights Act | law | -
    War Powers Act | law | -
    War Powers Resolution | law | -
    Windsor Framework | law | -
    Zero Covid | law | -
    -- prizes and honours
    Academy Award | award | -
    Academy Awards | award | -
    Baftas | award | -
    BAFTAs | award | -
    Ballon d'Or | award | -
    Booker | award | ambiguous
    Booker Prize | award | -
    Brit Award | award | -
    Brit Awards | award | -
    Bronze Star | award | -
    Cannes Lions | award | -
    CBE | award | -
    Congressional Gold Medal | award | -
    Congressional Medal of Honor | award | -
    Cy Young Award | award | -
    Emmy | award | ambiguous
    Emmy Award | award | -
    Emmy Awards | award | -
    Emmys | award | -
    Fields Medal | award | -
    George Cross | award | -
    George Medal | award | -
    Golden Bear | award | -
    Golden Boot | award | -
    Golden Globe | award | -
    Golden Globes | award | -
    Golden Lion | award | -
    Goya Awards | award | -
    Grammy | award | -
    Grammy Award | award | -
    Grammy Awards | award | -
    Grammys | award | -
    Guggenheim Fellowship | award | -
    Guinness World Record | award | -
    Guinness World Records | award | -
    Heisman | award | -
    Heisman Trophy | award | -
    Hugo Award | award | -
    Iron Cross | award | -
    Legion d'honneur | award | -
    Legion of Honour | award | -
    MacArthur Fellowship | award | -
    Man Booker Prize | award | -
    MBE | award | -
    Medal of Honor | award | -
    Mercury Prize | award | -
    Military Cross | award | -
    Miss America | award | -
    Miss Universe | award | -
    Miss World | award | -
    MVP | award | -
    Nobel | award | ambiguous
    Nobel Peace Prize | award | -
    Nobel Prize | award | -
    OBE | award | -
    Olivier Award | award | -
    Olivier Awards | award | -
    Order of Australia | award | -
    Order of Canada | award | -
    Order of Merit | award | -
    Oscar | award | ambiguous
    Oscars | award | -
    Palme d'Or | award | -
    Peabody Award | award | -
    Presidential Medal of Freedom | award | -
    Pritzker Prize | award | -
    Prix Goncourt | award | -
    Pulitzer | award | ambiguous
    Pulitzer Prize | award | -
    Pulitzers | award | -
    Purple Heart | award | -
    Rhodes Scholar | award | -
    Right Livelihood Award | award | -
    Sakharov Prize | award | -
    Silver Star | award | -
    Tony | award | ambiguous
    Tony Award | award | -
    Tony Awards | award | -
    Tonys | award | -
    Turing Award | award | -
    Turner Prize | award | -
    Victoria Cross | award | -
    Walkley Award | award | -
    Webby Awards | award | -
    Women's Prize for Fiction | award | -
    World Food Prize | award | -
    -- products, machines and arms
    A320 | product | -
    A320neo | product | -
    A350 | product | -
    A380 | product | -
    Accord | product | ambiguous
    Air Force One | product | -
    AirPods | product | -
    AK-47 | product | -
    AK47 | product | -
    Apollo 11 | product | ambiguous
    Apollo 13 | product | -
    Apple Pay | product | -
    Apple Watch | product | -
    AR-15 | product | -
    Artemis | product | ambiguous
    ATACMS | product | -
    Barbie | product | ambiguous
    Bayraktar | product | -
    Big Mac | product | -
    Bitcoin | product | -
    Black Hawk | product | -
    Blackhawk | product | -
    Blu-ray | product | -
    Bluetooth | product | -
    Boeing 707 | product | -
    Boeing 737 | product | -
    Boeing 737 Max | product | -
    Boeing 747 | product | -
    Boeing 757 | product | -
    Boeing 767 | product | -
    Boeing 777 | product | -
    Boeing 787 | product | -
    Botox | product | -
    C-130 | product | -
    Call of Duty | product | -
    Camry | product | -
    Candy Crush | product | -
    Challenger | product | ambiguous
    Chrome OS | product | -
    Chromebook | product | -
    Coca-Cola Zero | product | -
    Concorde | product | ambiguous
    Corolla | product | -
    CoronaVac | product | -
    Covaxin | product | -
    Covishield | product | -
    Crew Dragon | product | -
    Cybertruck | product | -
    DALL-E | product | -
    DC-10 | product | -
    Diet Coke | product | -
    Dogecoin | product | -
    Doritos | product | -
    Dreamliner | product | -
    Dungeons & Dragons | product | -
    Echo Dot | product | -
    Encarta | product | -
    Ethereum | product | -
    Eurofighter Typhoon | product | -
    F-15 | product | -
    F-16 | product | -
    F-22 | product | -
    F-35 | product | -
    FaceTime | product | -
    Falcon 9 | product | -
    Falcon Heavy | product | -
    FarmVille | product | -
    Fortnite | product | -
    Frisbee | product | ambiguous
    Game Boy | product | -
    GameCube | product | -
    GarageBand | product | -
    Google Assistant | product | -
    Google Chrome | product | -
    Google Docs | product | -
    Google Earth | product | -
    Google Glass | product | -
    Google Maps | product | -
    Google Translate | product | -
    GPT-4 | product | -
    Grand Theft Auto | product | -
    Happy Meal | product | -
    Hellfire | product | ambiguous
    Hercules | product | ambiguous
    Himars | product | -
    HIMARS | product | -
    Hubble | product | ambiguous
    Hubble Space Telescope | product | -
    Hula Hoop | product | -
    Humvee | product | -
    Humvees | product | -
    iMac | product | -
    Instant Pot | product | -
    International Space Station | product | -
    Internet Explorer | product | -
    iOS | product | -
    iPad | product | -
    iPads | product | -
    iPhone | product | -
    iPhones | product | -
    iPod | product | -
    iPods | product | -
    Iron Dome | product | -
    Iskander | product | -
    James Webb Space Telescope | product | -
    JavaScript | product | -
    Jeopardy | product | ambiguous
    Kevlar | product | -
    Kindle | product | ambiguous
    Kinzhal | product | -
    Kleenex | product | -
    Leopard 2 | product | -
    Linux | product | -
    Litecoin | product | -
    Lycra | product | ambiguous
    Mac | product | ambiguous
    MacBook | product | -
    Macintosh | product | -
    Marine One | product | -
    Marmite | product | -
    Microsoft Office | product | -
    Microsoft Teams | product | -
    Microsoft Word | product | -
    MiG-29 | product | -
    MiG-31 | product | -
    Minecraft | product | -
    Minuteman | product | ambiguous
    Model 3 | product | -
    Model S | product | -
    Model T | product | -
    Model X | product | -
    Model Y | product | -
    Mounjaro | product | -
    Mustang | product | ambiguous
    Nescafé | product | -
    Novichok | product | -
    Nutella | product | -
    OxyContin | product | -
    Oxycontin | product | -
    Ozempic | product | -
    Paxlovid | product | -
    Perseverance | product | ambiguous
    Photoshop | product | -
    Play-Doh | product | -
    PlayStation | product | -
    PlayStation 5 | product | -
    Pokemon | product | -
    Pokemon Go | product | -
    Pokémon | product | -
    Pokémon Go | product | -
    Post-it | product | -
    PowerPoint | product | -
    Pringles | product | -
    Prius | product | -
    Prozac | product | -
    Python | product | ambiguous
    Rohypnol | product | -
    Rosetta | product | ambiguous
    Rubik's Cube | product | -
    S-300 | product | -
    S-400 | product | -
    Saturn V | product | -
    Scrabble | product | ambiguous
    Scud | product | -
    Second Life | product | -
    Semtex | product | -
    Sidewinder | product | -
    Siri | product | ambiguous
    Soyuz | product | -
    Space Shuttle | product | -
    Spam | product | ambiguous
    Spitfire | product | -
    Sputnik V | product | -
    Starliner | product | -
    Starship | product | ambiguous
    Storm Shadow | product | -
    Styrofoam | product | -
    Su-27 | product | -
    Su-35 | product | -
    Sudoku | product | ambiguous
    Super Mario | product | -
    T-72 | product | -
    T-90 | product | -
    Tamiflu | product | -
    Tannoy | product | -
    Taser | product | ambiguous
    Tasers | product | ambiguous
    Teflon | product | -
    Tetris | product | -
    Toblerone | product | -
    Tomahawk | product | ambiguous
    Tu-154 | product | -
    Tu-95 | product | -
    Tylenol | product | -
    U-boat | product | -
    U-boats | product | -
    Valium | product | -
    Vaseline | product | -
    Vegemite | product | -
    Velcro | product | ambiguous
    Viagra | product | -
    Vicodin | product | -
    Voyager | product | ambiguous
    Walkman | product | -
    Wegovy | product | -
    Whopper | product | ambiguous
    Wi-Fi | product | -
    WiFi | product | -
    Wii | product | -
    Windows | product | ambiguous
    Windows 10 | product | -
    Windows XP | product | -
    Wordle | product | -
    World Wide Web | product | -
    Xanax | product | -
    Xbox | product | -
    Zantac | product | -
    Zyklon B | product | -
    -- diseases and medicine
    ADHD | disease | -
    AIDS | disease | ambiguous
    Aids | disease | ambiguous
    ALS | disease | -
    Alzheimer's | disease | -
    Alzheimer's disease | disease | -
    Asperger's | disease | -
    Asperger's syndrome | disease | -
    BSE | disease | -
    C. difficile | disease | -
    Caesarean | disease | -
    CJD | disease | -
    COPD | disease | -
    COVID | disease | -
    Covid | disease | -
    COVID-19 | disease | -
    Covid-19 | disease | -
    Creutzfeldt-Jakob disease | disease | -
    Crohn's | disease | -
    Crohn's disease | disease | -
    CTE | disease | -
    Down syndrome | disease | -
    Down's syndrome | disease | -
    DVT | disease | -
    E coli | disease | -
    E. coli | disease | -
    Ebola | disease | -
    Ebola virus | disease | -
    Escherichia coli | disease | -
    Guillain-Barre | disease | -
    Guillain-Barré | disease | -
    H1N1 | disease | -
    H5N1 | disease | -
    H7N9 | disease | -
    HIV | disease | -
    HIV/AIDS | disease | -
    Hodgkin's lymphoma | disease | -
    HPV | disease | -
    Huntington's | disease | -
    Huntington's disease | disease | -
    IBS | disease | -
    IVF | disease | -
    Lassa | disease | -
    Lassa fever | disease | -
    Legionnaires' disease | disease | -
    Long Covid | disease | -
    Lou Gehrig's disease | disease | -
    Lyme disease | disease | -
    Marburg virus | disease | -
    MERS | disease | -
    Mers | disease | -
    MMR | disease | -
    Mpox | disease | -
    MRI | disease | -
    MRSA | disease | -
    Munchausen | disease | -
    OCD | disease | -
    Omicron | disease | -
    Parkinson's | disease | -
    Parkinson's disease | disease | -
    PTSD | disease | -
    SARS-CoV-2 | disease | -
    Spanish flu | disease | -
    STD | disease | -
    STDs | disease | -
    STI | disease | -
    Stockholm syndrome | disease | -
    Tay-Sachs | disease | -
    TB | disease | -
    Tourette syndrome | disease | -
    Tourette's | disease | -
    West Nile | disease | -
    West Nile virus | disease | -
    Zika | disease | -
    Zika virus | disease | -
    -- abbreviations of business and money
    AAA | abbreviation | -
    AGM | abbreviation | -
    APR | abbreviation | -
    ATM | abbreviation | -
    ATMs | abbreviation | -
    CAC 40 | abbreviation | -
    CAGR | abbreviation | -
    CEO | abbreviation | -
    CEOs | abbreviation | -
    CFO | abbreviation | -
    CFOs | abbreviation | -
    CIO | abbreviation | -
    COO | abbreviation | ambiguous
    CSR | abbreviation | -
    CTO | abbreviation | -
    CV | abbreviation | ambiguous
    DAX | abbreviation | -
    Dax | abbreviation | ambiguous
    Dow Jones Industrial Average | abbreviation | -
    EBITDA | abbreviation | -
    Ebitda | abbreviation | -
    EMU | abbreviation | -
    ERM | abbreviation | -
    ESG | abbreviation | -
    ETF | abbreviation | -
    ETFs | abbreviation | -
    EUR | abbreviation | -
    Euribor | abbreviation | -
    FDI | abbreviation | -
    Forex | abbreviation | -
    FTSE | abbreviation | -
    FTSE 100 | abbreviation | -
    GBP | abbreviation | -
    GDP | abbreviation | -
    GMO | abbreviation | -
    GMOs | abbreviation | -
    GMT | abbreviation | -
    GNP | abbreviation | -
    GST | abbreviation | -
    Hang Seng | abbreviation | -
    Hang Seng Index | abbreviation | -
    HR | abbreviation | ambiguous
    IOU | abbreviation | -
    IPO | abbreviation | -
    IPOs | abbreviation | -
    ISA | abbreviation | ambiguous
    ISAs | abbreviation | -
    JPY | abbreviation | -
    Kospi | abbreviation | -
    KPI | abbreviation | -
    LBO | abbreviation | -
    Libor | abbreviation | -
    LIBOR | abbreviation | -
    M&A | abbreviation | -
    MBA | abbreviation | -
    MBAs | abbreviation | -
    NFT | abbreviation | -
    NFTs | abbreviation | -
    Nifty | abbreviation | ambiguous
    Nikkei 225 | abbreviation | -
    P/E | abbreviation | -
    PAYE | abbreviation | -
    PIN | abbreviation | ambiguous
    PMI | abbreviation | -
    PPI | abbreviation | -
    PR | abbreviation | ambiguous
    QE | abbreviation | -
    R&D | abbreviation | -
    REIT | abbreviation | -
    RPI | abbreviation | -
    S&P | abbreviation | -
    S&P 500 | abbreviation | -
    Sensex | abbreviation | -
    SME | abbreviation | -
    SMEs | abbreviation | -
    SPAC | abbreviation | -
    SPACs | abbreviation | -
    SUV | abbreviation | -
    SUVs | abbreviation | -
    USD | abbreviation | -
    USP | abbreviation | -
    VAT | abbreviation | -
    VIP | abbreviation | -
    VIPs | abbreviation | -
    YTD | abbreviation | -
    -- abbreviations of science and technology
    3-D | abbreviation | -
    3D | abbreviation | -
    4G | abbreviation | -
    4K | abbreviation | -
    5G | abbreviation | -
    AGI | abbreviation | -
    AI | abbreviation | ambiguous
    API | abbreviation | -
    APIs | abbreviation | -
    ASCII | abbreviation | -
    CBD | abbreviation | -
    CD | abbreviation | -
    CD-ROM | abbreviation | -
    CDs | abbreviation | -
    CFC | abbreviation | -
    CFCs | abbreviation | -
    CGI | abbreviation | -
    CO2 | abbreviation | -
    CPR | abbreviation | -
    CPU | abbreviation | -
    CRISPR | abbreviation | -
    Crispr | abbreviation | -
    CT | abbreviation | -
    DDT | abbreviation | -
    DIY | abbreviation | -
    DNA | abbreviation | -
    DRM | abbreviation | -
    DVD | abbreviation | -
    DVDs | abbreviation | -
    DVR | abbreviation | -
    ECG | abbreviation | -
    ECMO | abbreviation | -
    EEG | abbreviation | -
    EKG | abbreviation | -
    EpiPen | abbreviation | -
    EV | abbreviation | -
    EVs | abbreviation | -
    fMRI | abbreviation | -
    GMAT | abbreviation | -
    GPS | abbreviation | -
    GPU | abbreviation | -
    GPUs | abbreviation | -
    HD | abbreviation | -
    HDMI | abbreviation | -
    HDTV | abbreviation | -
    HTML | abbreviation | -
    HTTP | abbreviation | -
    Hz | abbreviation | -
    ICBM | abbreviation | -
    ICBMs | abbreviation | -
    ICU | abbreviation | -
    ICUs | abbreviation | -
    ID | abbreviation | ambiguous
    IDs | abbreviation | -
    IED | abbreviation | -
    IEDs | abbreviation | -
    IoT | abbreviation | -
    IQ | abbreviation | -
    ISBN | abbreviation | -
    ISP | abbreviation | -
    ISPs | abbreviation | -
    IT | abbreviation | ambiguous
    IUD | abbreviation | -
    JPEG | abbreviation | -
    LCD | abbreviation | -
    LED | abbreviation | ambiguous
    LEDs | abbreviation | -
    LLM | abbreviation | -
    LLMs | abbreviation | -
    LNG | abbreviation | -
    LPG | abbreviation | -
    LSD | abbreviation | -
    MDMA | abbreviation | -
    MP3 | abbreviation | -
    MP4 | abbreviation | -
    mRNA | abbreviation | -
    NFC | abbreviation | -
    NGO | abbreviation | -
    NGOs | abbreviation | -
    OLED | abbreviation | -
    PC | abbreviation | -
    PCR | abbreviation | -
    PCs | abbreviation | -
    PDF | abbreviation | -
    PDFs | abbreviation | -
    PFAS | abbreviation | -
    pH | abbreviation | -
    PPE | abbreviation | -
    RAM | abbreviation | ambiguous
    RFID | abbreviation | -
    RNA | abbreviation | -
    ROM | abbreviation | ambiguous
    RPG | abbreviation | -
    RPGs | abbreviation | -
    SMS | abbreviation | -
    SSD | abbreviation | -
    THC | abbreviation | -
    TV | abbreviation | -
    TVs | abbreviation | -
    UAV | abbreviation | -
    UAVs | abbreviation | -
    UFO | abbreviation | -
    UFOs | abbreviation | -
    URL | abbreviation | -
    URLs | abbreviation | -
    USB | abbreviation | -
    UV | abbreviation | -
    VHS | abbreviation | -
    VoIP | abbreviation | -
    VPN | abbreviation | -
    VPNs | abbreviation | -
    VR | abbreviation | -
    WMD | abbreviation | -
    WMDs | abbreviation | -
    WWW | abbreviation | -
    X-ray | abbreviation | -
    X-rays | abbreviation | -
    XML | abbreviation | -
    -- abbreviations of public life
    A&E | abbreviation | -
    A-level | abbreviation | -
    A-levels | abbreviation | -
    AD | abbreviation | ambiguous
    ASBO | abbreviation | -
    Asbo | abbreviation | -
    AWOL | abbreviation | -
    BA | abbreviation | -
    Bame | abbreviation | -
    BAME | abbreviation | -
    BBQ | abbreviation | -
    BC | abbreviation | ambiguous
    BCE | abbreviation | -
    BDSM | abbreviation | -
    BSc | abbreviation | -
    BYOB | abbreviation | -
    DEI | abbreviation | -
    DJ | abbreviation | -
    DJs | abbreviation | -
    DMZ | abbreviation | -
    DOA | abbreviation | -
    DOB | abbreviation | -
    DUI | abbreviation | -
    DWI | abbreviation | -
    EDT | abbreviation | -
    EMT | abbreviation | -
    EMTs | abbreviation | -
    ESL | abbreviation | -
    EST | abbreviation | ambiguous
    FAQ | abbreviation | -
    FAQs | abbreviation | -
    FOI | abbreviation | -
    FYI | abbreviation | -
    GCSE | abbreviation | -
    GCSEs | abbreviation | -
    GP | abbreviation | -
    GPA | abbreviation | -
    GPs | abbreviation | -
    GRE | abbreviation | -
    HGV | abbreviation | -
    HGVs | abbreviation | -
    HMS | abbreviation | -
    HQ | abbreviation | -
    IB | abbreviation | -
    IDP | abbreviation | -
    IDPs | abbreviation | -
    JD | abbreviation | -
    KC | abbreviation | -
    KO | abbreviation | -
    LGBT | abbreviation | -
    LGBTI | abbreviation | -
    LGBTQ | abbreviation | -
    LGBTQ+ | abbreviation | -
    LGBTQIA+ | abbreviation | -
    LLB | abbreviation | -
    LOL | abbreviation | -
    MA | abbreviation | ambiguous
    MAGA | abbreviation | -
    Maga | abbreviation | -
    MC | abbreviation | -
    MD | abbreviation | -
    MEP | abbreviation | -
    MEPs | abbreviation | -
    MIA | abbreviation | ambiguous
    MLA | abbreviation | -
    MLAs | abbreviation | -
    MOT | abbreviation | -
    MP | abbreviation | -
    MPhil | abbreviation | -
    MPs | abbreviation | -
    MSc | abbreviation | -
    MSP | abbreviation | -
    MSPs | abbreviation | -
    NB | abbreviation | -
    NCO | abbreviation | -
    NDA | abbreviation | -
    NDAs | abbreviation | -
    NIMBY | abbreviation | -
    Nimby | abbreviation | -
    Nimbys | abbreviation | -
    OAP | abbreviation | -
    OAPs | abbreviation | -
    OK | abbreviation | ambiguous
    OMG | abbreviation | -
    PDT | abbreviation | -
    PhD | abbreviation | -
    PhDs | abbreviation | -
    PM | abbreviation | -
    PMQs | abbreviation | -
    PMs | abbreviation | -
    POW | abbreviation | -
    POWs | abbreviation | -
    PS | abbreviation | ambiguous
    PST | abbreviation | -
    PTA | abbreviation | -
    Q&A | abbreviation | -
    QC | abbreviation | -
    QCs | abbreviation | -
    RIP | abbreviation | -
    RMS | abbreviation | -
    RSVP | abbreviation | -
    SAM | abbreviation | ambiguous
    SAT | abbreviation | ambiguous
    SATs | abbreviation | -
    SOS | abbreviation | -
    SPF | abbreviation | -
    STEM | abbreviation | ambiguous
    SWAT | abbreviation | -
    TBA | abbreviation | -
    TD | abbreviation | -
    TDs | abbreviation | -
    USS | abbreviation | -
    UTC | abbreviation | -
    VC | abbreviation | -
    VCs | abbreviation | -
    WAG | abbreviation | ambiguous
    WAGs | abbreviation | ambiguous
    -- books, films, shows and songs
    Aeneid | work | -
    American Idol | work | -
    Animal Farm | work | -
    Arabian Nights | work | -
    Avatar | work | ambiguous
    Batman | work | ambiguous
    Bayeux Tapestry | work | -
    Bhagavad Gita | work | -
    Bible | work | -
    Big Bang Theory | work | -
    Blue Peter | work | -
    Book of Mormon | work | -
    Brave New World | work | -
    Breaking Bad | work | -
    Catcher in the Rye | work | -
    Communist Manifesto | work | -
    Coronation Street | work | -
    Crown | work | ambiguous
    Da Vinci Code | work | -
    Daily Show | work | -
    Dancing with the Stars | work | -
    Das Kapital | work | -
    Dead Sea Scrolls | work | -
    Desert Island Discs | work | -
    Doctor Who | work | -
    Domesday Book | work | -
    Don Quixote | work | -
    Downton Abbey | work | -
    Dune | work | ambiguous
    EastEnders | work | -
    Family Guy | work | -
    Fifty Shades of Grey | work | -
    Game of Thrones | work | -
    God Save the King | work | -
    God Save the Queen | work | -
    Gone with the Wind | work | -
    Gospel | work | ambiguous
    Gospels | work | ambiguous
    Great Gatsby | work | -
    Guernica | work | -
    Hadith | work | -
    Handmaid's Tale | work | -
    Hansard | work | -
    Harry Potter | work | -
    House of Cards | work | -
    Hunger Games | work | -
    Internationale | work | -
    Jurassic Park | work | -
    Kamasutra | work | -
    King Lear | work | -
    Koran | work | -
    Koranic | work | -
    Lady Chatterley's Lover | work | -
    Les Miserables | work | -
    Les Misérables | work | -
    Line of Duty | work | -
    Little Red Book | work | -
    Lolita | work | ambiguous
    Lord of the Flies | work | -
    Lord of the Rings | work | -
    Love Island | work | -
    Macbeth | work | -
    Mad Men | work | -
    Mahabharata | work | -
    Mamma Mia | work | -
    Marseillaise | work | -
    Match of the Day | work | -
    Mein Kampf | work | -
    Moby Dick | work | -
    Moby-Dick | work | -
    Mona Lisa | work | -
    Monopoly | work | ambiguous
    Narnia | work | ambiguous
    New Testament | work | -
    Nineteen Eighty-Four | work | -
    Old Testament | work | -
    Only Fools and Horses | work | -
    Oppenheimer | work | ambiguous
    Peaky Blinders | work | -
    Peppa Pig | work | -
    Pride and Prejudice | work | -
    Psalm | work | ambiguous
    Psalms | work | ambiguous
    Question Time | work | -
    Qur'an | work | -
    Qur'anic | work | -
    Quran | work | -
    Quranic | work | -
    Ramayana | work | -
    Romeo and Juliet | work | -
    Rosetta Stone | work | -
    Satanic Verses | work | -
    Saturday Night Live | work | -
    Scrooge | work | ambiguous
    Sesame Street | work | -
    Sex and the City | work | -
    Shakespearean | work | -
    Sherlock Holmes | work | -
    Silent Spring | work | -
    Simpsons | work | -
    Sopranos | work | ambiguous
    Sound of Music | work | -
    Spider-Man | work | -
    Squid Game | work | -
    Stairway to Heaven | work | -
    Star Trek | work | -
    Star Wars | work | -
    Star-Spangled Banner | work | -
    Stranger Things | work | -
    Strictly Come Dancing | work | -
    Succession | work | ambiguous
    Superman | work | ambiguous
    Talmud | work | -
    Ten Commandments | work | -
    Thought for the Day | work | -
    Titanic | work | ambiguous
    To Kill a Mockingbird | work | -
    Top Gear | work | -
    Top Gun | work | -
    Torah | work | -
    Toy Story | work | -
    Turin Shroud | work | -
    Ulysses | work | ambiguous
    Upanishads | work | -
    Vedas | work | -
    War and Peace | work | -
    West Side Story | work | -
    Wizard of Oz | work | -
    Wuthering Heights | work | -
    X Factor | work | -
    X-Files | work | -
    Yellow Submarine | work | -
    Yes Minister | work | -
    -- beliefs, styles and ideas
    Achilles heel | idea | -
    American Dream | idea | -
    Americana | idea | -
    Americanism | idea | -
    Anglophile | idea | -
    Anthropocene | idea | -
    Anti-Semitism | idea | -
    Art Deco | idea | -
    Art Nouveau | idea | -
    Baathist | idea | -
    Baathists | idea | -
    Bauhaus | idea | ambiguous
    Big Oil | idea | -
    Big Pharma | idea | -
    Big Society | idea | -
    Big Tech | idea | -
    Big Tobacco | idea | -
    Blairism | idea | -
    Blairite | idea | -
    Blairites | idea | -
    Bollywood | idea | -
    Bolshevik | idea | -
    Bolshevism | idea | -
    Brexiteer | idea | -
    Brexiteers | idea | -
    Britishness | idea | -
    Britpop | idea | -
    Byzantine | idea | -
    Catch-22 | idea | ambiguous
    Celsius | idea | -
    Chavismo | idea | -
    Chavista | idea | -
    Chavistas | idea | -
    Communism | idea | -
    Communist | idea | ambiguous
    Communists | idea | -
    Corbynista | idea | -
    Corbynistas | idea | -
    Cubism | idea | -
    Cubist | idea | -
    Dadaism | idea | -
    Darwinian | idea | -
    Darwinism | idea | -
    Deep State | idea | ambiguous
    Earth | idea | ambiguous
    Edwardian | idea | -
    Elizabethan | idea | -
    Englishness | idea | -
    Eurobond | idea | -
    Eurobonds | idea | -
    Eurocentric | idea | -
    Eurodollar | idea | -
    Europeanism | idea | -
    Eurosceptic | idea | -
    Euroscepticism | idea | -
    Eurosceptics | idea | -
    Eurozone | idea | -
    Fahrenheit | idea | -
    Fascism | idea | -
    Fascist | idea | ambiguous
    Fascists | idea | -
    Freudian | idea | -
    Gaullism | idea | -
    Gaullist | idea | -
    Gaullists | idea | -
    Germanic | idea | -
    Gothic | idea | ambiguous
    Great Replacement | idea | -
    Halley's Comet | idea | -
    Holocene | idea | -
    Impressionism | idea | -
    Impressionist | idea | -
    Industry 4.0 | idea | -
    Islamophobia | idea | -
    J-pop | idea | -
    Jacobean | idea | -
    Jeffersonian | idea | -
    Jewishness | idea | -
    Juche | idea | -
    Jupiter | idea | ambiguous
    Jurassic | idea | -
    K-pop | idea | -
    Kafkaesque | idea | -
    Kelvin | idea | ambiguous
    Kemalism | idea | -
    Kemalist | idea | -
    Keynesian | idea | -
    Keynesianism | idea | -
    Kirchnerism | idea | -
    Kirchnerismo | idea | -
    Kirchnerist | idea | -
    Leave | idea | ambiguous
    Leaver | idea | ambiguous
    Leavers | idea | ambiguous
    Leninism | idea | -
    Leninist | idea | -
    Machiavellian | idea | -
    Maoism | idea | -
    Maoist | idea | -
    Marxism | idea | -
    Marxist | idea | -
    Marxists | idea | -
    McCarthyism | idea | -
    Mercury | idea | ambiguous
    Midas touch | idea | -
    Milky Way | idea | -
    Modernism | idea | -
    Moore's law | idea | -
    Murphy's law | idea | -
    Nazi | idea | -
    Nazism | idea | -
    Neo-Nazi | idea | -
    Neo-Nazis | idea | -
    Neolithic | idea | -
    Neptune | idea | ambiguous
    Newtonian | idea | -
    Nollywood | idea | -
    Occam's razor | idea | -
    Orwellian | idea | -
    Pan-African | idea | -
    Pan-Africanism | idea | -
    Pan-Arab | idea | -
    Peronism | idea | -
    Peronist | idea | -
    Peronists | idea | -
    Platonic | idea | ambiguous
    Pleistocene | idea | -
    Pluto | idea | ambiguous
    Ponzi | idea | -
    Ponzi scheme | idea | -
    Pop Art | idea | -
    Pyrrhic victory | idea | -
    Reaganism | idea | -
    Reaganomics | idea | -
    Remain | idea | ambiguous
    Remainer | idea | ambiguous
    Remainers | idea | -
    Richter scale | idea | -
    Russophobia | idea | -
    Silk Route | idea | -
    Socratic | idea | -
    Sod's law | idea | -
    Stalinism | idea | -
    Stalinist | idea | -
    Stalinists | idea | -
    Surrealism | idea | -
    Thatcherism | idea | -
    Thatcherite | idea | -
    Thatcherites | idea | -
    Third Way | idea | ambiguous
    Triassic | idea | -
    Trojan horse | idea | -
    Trotskyism | idea | -
    Trotskyist | idea | -
    Trotskyists | idea | -
    Trumpian | idea | -
    Trumpism | idea | -
    Trumpist | idea | -
    Turing test | idea | -
    Uranus | idea | -
    Utopian | idea | ambiguous
    Venus | idea | ambiguous
    Washington Consensus | idea | -
    Web3 | idea | -
    """
}
