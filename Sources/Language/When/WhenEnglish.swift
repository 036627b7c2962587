extension WhenWords {
  /// See ``WhenWords`` for how this is written.
  static let english = """
    wd0 monday|mondy|moday
    wd1 tuesday|tues|tue|tuseday|tuesdy
    wd2 wednesday|weds|wensday|wednsday|wendsday|wenesday|wednesdy|wedensday
    wd3 thursday|thurs|thur|thu|thrusday|thursdy|thirsday|thusday
    wd4 friday|fri|firday|fridy
    wd5 saturday|saterday|satuday|saturdy|satday
    wd6 sunday|sundy
    wd0 mon?
    wd2 wed?
    wd5 sat?
    wd6 sun?
    wds0 mondays
    wds1 tuesdays
    wds2 wednesdays
    wds3 thursdays
    wds4 fridays
    wds5 saturdays
    wds6 sundays
    wdset:working weekday|weekdays|week day|week days|workday|workdays|during the week
    wdset:weekend weekends
    weeknights weeknight|weeknights|week nights|school nights
    mo1 january|januray|janury
    mo2 february|feb|febuary|feburary
    mo4 apr
    mo7 july|jul
    mo8 aug|august
    mo9 september|sept|sep|septmber
    mo10 october|oct
    mo11 november|nov
    mo12 december|dec|decmber
    mo1 jan?
    mo3 march?|mar?
    mo4 april?
    mo5 may?
    mo6 june?|jun?
    u:second seconds|secs|sec
    u:minute minute|minutes|min|mins
    u:hour hour|hours|hr|hrs
    u:day day|days
    u:week week|weeks|wk|wks
    u:fortnight fortnight|fortnights
    u:month month|months
    u:quarter quarter|quarters
    u:year year|years|yr|yrs
    u:weekend weekend
    u:workweek workweek|work week|working week
    u:business business day|business days|working day|working days
    day0 today|todays|this day|tody
    day1 tomorrow|tomorow|tommorow|tommorrow|tomorrows|tmrw|tmr|tomorro|tmw|2moro
    day2 day after tomorrow
    day-1 yesterday
    day-2 day before yesterday
    now now|right now|at the moment|at this moment|at the minute|at this minute|at present|at the present time|at the present|at this time|as soon as possible|asap|right away|just now|currently
    tonight tonight|tonite|2nite
    part:dawn dawn
    part:morning morning|mornings*|mornin
    part:afternoon afternoon|afternoons*|afternon
    part:evening evening|evenings*|evenin
    part:night night|nights*
    part:daytime daytime|day time
    part:nightTime nighttime|night time
    part:lunch lunchtime|lunch time|lunch hour
    lpart:morning in the morning|in the mornings*|of the morning|in the am
    lpart:afternoon in the afternoon|in the afternoons*|in the pm
    lpart:evening in the evening|in the evenings*
    lpart:night at night|in the night|at nights*|at night time
    lpart:dawn at dawn
    lpart:morning first thing in the morning|first thing|bright and early
    lpart:lunch at lunch|over lunch|at lunchtime|during lunch
    lpart:daytime in the daytime|during the day|during business hours|business hours|working hours
    lpart:nightTime in the night time|in the nighttime
    lpart:beforeWork before work|before school
    lpart:afterLunch after lunch
    lpart:afterSchool after school
    lpart:afterWork after work|after hours|after business hours|after my shift
    lpart:afterDinner after dinner|after supper
    rel:this this|current|these
    rel:next next|nxt
    rel:following following
    rel:coming coming|upcoming|this coming|comming
    rel:past previous
    rel:last last
    edge:early early|earlier|earlier in
    edge:mid mid|middle of|the middle of
    edge:late late
    edge:later later|later in
    edge:rest rest of|remaining of|remainder of|rest of the|remaining|rest of my
    edge:start beginning of|start of|first part of
    edge:end end of|the end of
    eod eod|end of day|end of the day|close of business|cob|close of day
    eom eom|end of month
    eoy eoy|end of year
    eow eow|end of week
    hol:christmas christmas|xmas|christmas day
    hol:christmasEve christmas eve|xmas eve
    hol:newYear new year|new years|new years day|new year day
    hol:newYearsEve new years eve|new year eve|nye
    hol:easter easter|easter sunday|easter day
    hol:goodFriday good friday
    hol:thanksgiving thanksgiving|thanksgiving day|thanks giving|turkey day
    hol:independence independence day|fourth of july|july fourth|4th of july
    hol:laborDay labor day|labour day
    hol:memorialDay memorial day
    hol:valentine valentines day|valentine day|valentines
    hol:halloween halloween
    hol:patrick saint patrick|st patricks day|saint patricks day|st patrick|st patricks|saint patricks|st patrick day
    hol:mlk mlk day|martin luther king day|mlk jr day
    hol:presidents presidents day
    hol:patriots patriots day
    hol:juneteenth juneteenth
    hol:veterans veterans day
    hol:blackFriday black friday
    hol:cyberMonday cyber monday
    hol:earthDay earth day
    hol:columbus columbus day|indigenous peoples day
    hol:mothers mothers day
    hol:fathers fathers day
    hol:mayDay may day
    am am|a m
    pm pm|p m
    oclock oclock|o clock|on the dot
    half half
    point12 noon|midday|mid day|12 noon|twelve noon|noontime|noonish|high noon
    point0 midnight|mid night|12 midnight|twelve midnight
    ish ish|or so|give or take
    ago ago
    fromNow from now|from today|hence|from this moment
    later later|afterwards
    couple couple|couple of
    r:at at
    r:at+around around|about|round|roughly|approximately|circa|some time around|sometime around
    r:on on
    r:within+into in
    r:within over|during|throughout
    r:inside within|inside of|in under|in less than
    r:of of|for the
    r:from from|since
    r:to+toHour to
    r:until+toHour til
    r:until+to until|till|through|thru|up to|up until
    r:between between|betwen|btw|btwn|inbetween
    r:and and|n
    r:or or
    r:except except|but|but not|besides|excluding|other than|not on|save|except for|but not on|except on|apart from|just not|only not
    r:after+past after
    r:past past
    r:before before|earlier than|prior to|ahead of
    r:after no earlier than|not before|no sooner than|later than|beyond|any time after|anytime after|post
    r:by by|no later than
    r:starting starting|beginning|begins|starts|starting from|beginning from|starting at|starting on|commencing|effective|as of
    r:lasting for|for about|lasting
    r:the the|teh
    r:one a|an|one single
    r:every every|any|each|all|most|anytime|any time
    r:onward onwards|onward|on wards|or later|or after|and later|and after|and up|and on
    r:weekOf w c|week commencing|week beginning|week starting
    zone est|edt|et|pst|pdt|pt|cst|cdt|mst|mdt|utc|gmt|eastern|pacific|eastern time|pacific time|mountain time|central time|mountain timezone|eastern standard time|est time|eastern daylight time
    filler sometime|some time|please|maybe|perhaps|like|say|either|also|only|just|is|works|scheduled|time|date|probably|preferably|ideally|exactly|sharp|promptly
    n0 zero
    n1 one
    n2 two
    n3 three
    n4 four
    n5 five
    n6 six
    n7 seven
    n8 eight
    n9 nine
    n10 ten
    n11 eleven
    n12 twelve
    n13 thirteen
    n14 fourteen
    n15 fifteen
    n16 sixteen
    n17 seventeen
    n18 eighteen
    n19 nineteen
    n20 twenty
    n30 thirty
    n40 forty|fourty
    n50 fifty
    n60 sixty
    n70 seventy
    n80 eighty
    n90 ninety
    thousand thousand
    o1 first
    o2 second
    o3 third
    o4 fourth
    o5 fifth
    o6 sixth
    o7 seventh
    o8 eighth
    o9 ninth
    o10 tenth
    o11 eleventh
    o12 twelfth
    o13 thirteenth
    o14 fourteenth
    o15 fifteenth
    o16 sixteenth
    o17 seventeenth
    o18 eighteenth
    o19 nineteenth
    o20 twentieth
    o30 thirtieth
    decade20 twenties
    decade30 thirties
    decade40 forties
    decade50 fifties
    decade60 sixties
    decade70 seventies
    decade80 eighties
    decade90 nineties
    word second thought|second thoughts|second time|every second|good morning|good afternoon|good evening|good night|good day|day to day|at the end of the day|by the way|at last|at first|at times|for now|till now|until now|one day|some day|these days|last night|last minute|sunday school|sun rise|the other day|so far|night owl|march madness|next to|next door|next of|next step|next steps|up next|past few|in the past|in and out|in on|from then on
    """
}
