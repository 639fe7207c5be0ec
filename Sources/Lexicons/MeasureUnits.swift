// Units of measure with their names in text, for figures. Entry: canonical | dimension | aliases,
// separated by commas ("-" none). The canonical name is an alias of itself; regular plurals are not
// listed for full words that stand alone; aliases in capitals match only so. No conversion is
// stored. Written for this project. Licence: Apache-2.0.

/// Units with dimension and aliases.
public enum MeasureUnits {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- ratio
    basis point | ratio | basis points, bp, bps
    per mille | ratio | ‰
    percent | ratio | %, per cent, percentage, pct, pc
    percentage point | ratio | percentage points, percent point, percent points, pp, ppt
    ppb | ratio | part per billion, parts per billion
    ppm | ratio | part per million, parts per million
    -- points and scores
    bit | data | bits
    byte | data | bytes
    point | point | points, pt, pts
    -- money
    AED | money | UAE dirham, dirhams, Emirati dirham
    AFN | money | afghani, afghanis
    ALL | money | Albanian lek
    AMD | money | dram
    ARS | money | Argentine peso, Argentine pesos
    AUD | money | Australian dollar, Australian dollars, A$, AU$, AUD$
    AZN | money | manat
    BDT | money | taka
    BGN | money | lev, leva, Bulgarian lev
    BRL | money | real, reais, Brazilian real, R$
    BTC | money | bitcoin, bitcoins, ₿
    BYN | money | Belarusian rouble, Belarusian ruble
    CAD | money | Canadian dollar, Canadian dollars, C$, CA$, CAD$, CDN$
    cent | money | cents, US cent, US cents, ¢
    CHF | money | Swiss franc, Swiss francs, franc, francs, Fr, SFr
    CLP | money | Chilean peso, Chilean pesos
    CNY | money | yuan, renminbi, Chinese yuan, RMB, CN¥, Chinese yuan renminbi
    COP | money | Colombian peso, Colombian pesos
    CRC | money | Costa Rican colon, Costa Rican colón, Costa Rican colones, colones, colón, ₡
    CUP | money | Cuban peso, Cuban pesos
    CZK | money | koruna, Czech koruna, Czech crown, Czech crowns, Kč
    DEM | money | deutschmark, deutschmarks, Deutsche mark, Deutsche marks
    DKK | money | krone, kroner, Danish krone, Danish kroner, Danish crown, Danish crowns
    EGP | money | Egyptian pound, Egyptian pounds
    ESP | money | peseta, pesetas
    ETB | money | birr
    ETH | money | ether
    EUR | money | euro, euros, €
    FRF | money | French franc, French francs
    GBP | money | pound sterling, pounds sterling, £, British pound, British pounds, pound, pounds, sterling, quid
    GEL | money | lari, ₾
    GHS | money | cedi, cedis
    guinea | money | guineas
    HKD | money | Hong Kong dollar, Hong Kong dollars, HK$
    HRK | money | kuna, kunas, Croatian kuna
    HUF | money | forint, forints, Ft
    IDR | money | rupiah, Indonesian rupiah, Rp
    ILS | money | shekel, shekels, Israeli shekel, Israeli shekels, NIS, ₪, Israeli new shekel, new Israeli sheqel
    INR | money | rupee, rupees, Indian rupee, Indian rupees, ₹, Rs, Rs.
    IQD | money | Iraqi dinar, Iraqi dinars, dinar, dinars
    IRR | money | rial, rials, toman
    ISK | money | Icelandic krona, Icelandic kronur
    ITL | money | Italian lira
    JPY | money | yen, Japanese yen, ¥, JP¥
    KES | money | Kenyan shilling, Kenyan shillings, shilling, shillings
    kopeck | money | kopecks, kopek, kopeks
    KPW | money | North Korean won
    KRW | money | won, Korean won, South Korean won, ₩
    KWD | money | Kuwaiti dinar, Kuwaiti dinars
    KZT | money | tenge
    LAK | money | Lao kip, kip, kips, ₭
    LBP | money | Lebanese pound, Lebanese pounds, Lebanese lira
    LKR | money | Sri Lankan rupee, Sri Lankan rupees
    MAD | money | dirham, Moroccan dirham
    MMK | money | kyat
    MXN | money | peso, pesos, Mexican peso, Mexican pesos, MX$, MXN$, Mex$
    MYR | money | ringgit, Malaysian ringgit, RM
    NGN | money | naira, ₦
    NOK | money | Norwegian krone, Norwegian kroner, Norwegian crown, Norwegian crowns
    NPR | money | Nepalese rupee, Nepali rupee
    NZD | money | New Zealand dollar, New Zealand dollars, NZ$, NZD$
    PEN | money | Peruvian sol, soles
    penny | money | pence, pennies, p
    PHP | money | Philippine peso, Philippine pesos, ₱
    PKR | money | Pakistani rupee, Pakistani rupees
    PLN | money | zloty, zlotys, zł
    QAR | money | Qatari riyal, Qatari riyals
    RON | money | leu, lei, Romanian leu
    RSD | money | Serbian dinar, Serbian dinars
    RUB | money | rouble, roubles, ruble, rubles, Russian rouble, Russian ruble, ₽
    SAR | money | riyal, riyals, Saudi riyal, Saudi riyals
    SEK | money | krona, kronor, Swedish krona, Swedish kronor, Swedish crown, Swedish crowns
    sen | money | -
    SGD | money | Singapore dollar, Singapore dollars, Singaporean dollar, S$
    SYP | money | Syrian pound, Syrian pounds
    THB | money | baht, Thai baht, ฿
    TRY | money | lira, Turkish lira, ₺
    TWD | money | Taiwan dollar, Taiwan dollars, New Taiwan dollar, NT$
    UAH | money | hryvnia, hryvnias, hryvnya, ₴
    USD | money | dollar, dollars, $, US$, USD$, U.S.$, US dollar, US dollars, U.S. dollar, U.S. dollars, American dollar, American dollars, buck, bucks, greenback, greenbacks, United States dollar
    UZS | money | Uzbek som
    VES | money | bolivar, bolivars, bolívar, bolívares
    VND | money | dong, Vietnamese dong, ₫
    XAF | money | CFA franc, CFA francs
    ZAR | money | rand, South African rand
    -- length
    block | length | blocks
    cm | length | centimetre, centimetres, centimeter, centimeters
    fathom | length | fathoms
    foot | length | feet, ft, ′
    furlong | length | furlongs
    inch | length | inches, in., in, ″
    km | length | kilometre, kilometres, kilometer, kilometers, kms
    light-year | length | light-years, light year, light years
    m | length | metre, metres, meter, meters
    mile | length | miles, mi
    mm | length | millimetre, millimetres, millimeter, millimeters
    nautical mile | length | nautical miles, nmi
    nm | length | nanometre, nanometres, nanometer, nanometers
    storey | length | storeys, story, stories
    um | length | micrometre, micrometres, micrometer, micrometers, µm, μm, micron, microns
    yard | length | yards, yd, yds
    -- area
    acre | area | acres
    football field | area | football fields, football pitch, football pitches
    ft2 | area | square foot, square feet, sq ft, ft²
    hectare | area | hectares, ha
    in2 | area | square inch, square inches, sq in
    km2 | area | square kilometre, square kilometres, square kilometer, square kilometers, sq km, km²
    m2 | area | square metre, square metres, square meter, square meters, sq m, sqm, m²
    mi2 | area | square mile, square miles, sq mi
    yd2 | area | square yard, square yards, sq yd
    -- volume
    barrel | volume | barrels, bbl, bbls, barrel of oil, barrels of oil
    bushel | volume | bushels
    cl | volume | centilitre, centilitres
    cm3 | volume | cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc
    cup | volume | cups
    fluid ounce | volume | fluid ounces, fl oz
    ft3 | volume | cubic foot, cubic feet, cu ft
    gallon | volume | gallons, gal
    km3 | volume | cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
    litre | volume | litres, liter, liters, l, L
    m3 | volume | cubic metre, cubic metres, cubic meter, cubic meters, cu m, m³
    ml | volume | millilitre, millilitres, milliliter, milliliters
    pint | volume | pints
    quart | volume | quarts
    tablespoon | volume | tablespoons, tbsp
    teaspoon | volume | teaspoons, tsp
    teu | volume | TEU, TEUs
    -- mass
    carat | mass | carats
    deadweight ton | mass | deadweight tons, dwt
    dram | mass | drams
    g | mass | gram, grams, gramme, grammes
    gigaton | mass | gigatons, gigatonne, gigatonnes, Gt
    grain | mass | grains
    gross ton | mass | gross tons, gross tonnage, GT
    hundredweight | mass | cwt
    kg | mass | kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs
    kt | mass | kiloton, kilotons, kilotonne, kilotonnes
    lb | mass | pound-mass, pound, pounds, lbs, pound (mass)
    mg | mass | milligram, milligrams, milligramme, milligrammes
    Mt | mass | megaton, megatons, megatonne, megatonnes
    oz | mass | ounce, ounces
    stone | mass | stones, st
    t | mass | tonne, tonnes, metric ton, metric tons
    ton | mass | tons
    ug | mass | microgram, micrograms, µg, mcg
    -- time
    century | time | centuries
    day | time | days, d
    decade | time | decades
    fortnight | time | fortnights
    generation | time | generations
    hour | time | hours, hr, hrs, h
    microsecond | time | microseconds
    millennium | time | millennia
    millisecond | time | milliseconds, ms
    minute | time | minutes, min, mins
    month | time | months, month of age, mo
    nanosecond | time | nanoseconds
    night | time | nights
    quarter | time | quarters
    season | time | seasons
    second | time | seconds, sec, secs, s
    semester | time | semesters
    term | time | terms
    week | time | weeks, wk, wks
    weekend | time | weekends
    year | time | years, yr, yrs, year of age, years of age, year old, years old, age
    -- speed
    ft/s | speed | feet per second
    km/h | speed | kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, kilometres an hour, kilometers an hour, kph, kmh, kmph
    knot | speed | knots, kt, kts
    m/s | speed | metre per second, metres per second, meter per second, meters per second
    Mach | speed | mach
    mph | speed | mile per hour, miles per hour, miles an hour, mi/h
    rpm | speed | revolution per minute, revolutions per minute
    -- temperature and angle
    arcminute | angle | arcminutes
    C | temperature | degC, deg C, celsius, degree celsius, degrees celsius, degrees C, °C, centigrade, degrees centigrade
    degree | angle | degrees, °, degree angle
    F | temperature | degF, deg F, fahrenheit, degree fahrenheit, degrees fahrenheit, degrees F, °F
    K | temperature | kelvin, kelvins
    radian | angle | radians
    -- power and energy
    A | current | amp, amps, ampere, amperes
    BTU | energy | BTUs, British thermal unit, British thermal units
    calorie | energy | calories, cal, kcal, kilocalorie, kilocalories
    farad | capacitance | farads
    GW | power | gigawatt, gigawatts
    GWh | energy | gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours
    hp | power | horsepower, brake horsepower, bhp, PS
    J | energy | joule, joules
    kJ | energy | kilojoule, kilojoules
    kV | voltage | kilovolt, kilovolts
    kW | power | kilowatt, kilowatts
    kWh | energy | kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours
    mAh | charge | milliampere-hour, milliampere hour, milliampere hours, mah, milliamp hour, milliamp hours
    MJ | energy | megajoule, megajoules
    MW | power | megawatt, megawatts
    MWh | energy | megawatt hour, megawatt hours, megawatt-hour, megawatt-hours
    ohm | resistance | ohms, Ω
    TW | power | terawatt, terawatts
    TWh | energy | terawatt hour, terawatt hours, terawatt-hour, terawatt-hours
    volt | voltage | volts, V
    W | power | watt, watts
    -- frequency, data, sound, pressure, force
    atmosphere | pressure | atmospheres, atm
    bar | pressure | bars
    Bq | radiation | becquerel, becquerels
    dB | sound | decibel, decibels
    g-force | acceleration | -
    GB | data | gigabyte, gigabytes, gigs
    Gbps | data rate | gigabit per second, gigabits per second, Gb/s
    GHz | frequency | gigahertz
    GPa | pressure | gigapascal, gigapascals
    hPa | pressure | hectopascal, hectopascals
    Hz | frequency | hertz
    KB | data | kilobyte, kilobytes, kb
    kHz | frequency | kilohertz
    kN | force | kilonewton, kilonewtons
    kPa | pressure | kilopascal, kilopascals
    ksi | pressure | kilopound per square inch
    lumen | light | lumens
    lux | light | -
    MB | data | megabyte, megabytes
    Mbps | data rate | megabit per second, megabits per second, Mb/s, Mbit/s
    megapixel | resolution | megapixels, MP
    MHz | frequency | megahertz
    millibar | pressure | millibars, mb
    mmHg | pressure | millimetres of mercury, millimeters of mercury
    mol | amount | mole, moles
    MPa | pressure | megapascal, megapascals
    mpg | fuel use | mile per gallon, miles per gallon
    mSv | radiation | millisievert, millisieverts
    N | force | newton, newtons
    Nm | torque | newton metre, newton metres, newton meter, newton meters
    Pa | pressure | pascal, pascals
    PB | data | petabyte, petabytes
    pixel | resolution | pixels, px
    pound-foot | torque | pound-feet, foot pound-force, foot-pounds, lb-ft
    psi | pressure | pounds per square inch, pound per square inch
    Sv | radiation | sievert, sieverts
    TB | data | terabyte, terabytes
    """
}
