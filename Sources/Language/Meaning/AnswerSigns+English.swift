extension AnswerSigns {
  static let english: [(AnswerSign, String)] = [
    (
      .idle,
      """
      i reckon, i figure, all away, keep me away
      even if|though|so|then, aunque sea
      im|am|are|were|was going to, or else, god willing
      not only, no later than, no matter, no need, not until, no rush, no hurry, no pressure
      if thats|that|its|it is? ok|okay|fine|alright|possible with? you?, if you dont mind, if you like
      if that|it|thats|they|those suits|works|fits|helps for|with? you|ana|everyone|everybody|her|him|them?, if it suits *, if it works for you, if its|it|that|thats is? not too much trouble
      if its|it|thats|that|they|theyre is|are? still? free|open|available, if nobody|noone has|else taken|has * yet?
      if no one has|else taken|has * yet?, if you need|have|want|would anything|any|more|me|to|like * * *
      let me know if|when * * * *, if anything changes, if you can|could tell|let|send * *
      if you see|talk|speak * *, no zoom, no doubt about it?, please note, first of all, for one|once
      one more thing, one thing, one question, one of these days, in case you * *, as if
      maybe|perhaps next|another|some|one other? time|day|month|year|week|one, for the first time
      the other day|night|week, last|this|next time i|we, cant complain, cant thank you enough
      no offense, not to worry, dont worry, never mind, nevermind, not bad, i see, by the way
      if ever, if only, i|didnt|dont|didn|not understand|get|follow what|you|the|this|it?, what if, as well as, as soon as, every|each other, no less, no charge
      what a|an, god willing, lord willing, good lord willing, i think id|ill like|prefer|take|go|choose|pick|want|join, i think i would|will like|prefer|take|go|choose|pick|want|join, not far, not too far, how are you *, hope you are * * *, hope all is well, hope this finds you *
      dont|not cancel, dont want|need to cancel, not canceling|cancelling, no one, no more than
      since i|we|my, why dont you, can tell, dont forget, do not forget, dont hesitate
      """
    ),
    (
      .yes,
      """
      im up for it|that|this|anything, up for it, glad to lend, lend a hand
      mark me|us down, ill|well|i|we will? be bringing|driving|wearing|the|early, hell|heck|oh|big yes|yeah, dont have to ask twice, keep me away, you had me at, what a question, try stopping me, as always, same as always|usual, you know me, of course i|we|it, is still right|good|correct|mine|current, no changes, nothing changed, hasnt changed, has not changed
      include|add me|us, right you are, include us|me
      going to come|attend|be|make|join|help, i|we will|can both|all|also|definitely|certainly|gladly come|attend|be|go|make|join|help|do, will both|all|also|definitely|certainly come|attend|be|go|join
      would be my pleasure|honor, be my pleasure|honor, an honor to, put me|us down for that|it|this|two|one|three|four, put me|us down as|please, im on it, my answer is yes, its|it is|thats a yes, yes from me|us, as a yes, consider me in, im your man|woman|person|gal|guy
      nothing id rather do, nothing i would rather do, plan on being there, deal, its a deal, naturally, why of course, certainly will, i sure will|can|do|am
      sure will|do|can, wouldnt want to miss it|this, would not want to miss it|this, been looking forward to it|this, already on my calendar, on my calendar, its on my calendar
      i never miss it|one, ready and|to|when willing|go|able|you?, youve got me, you have got me, ill bring|drive|take|wear|make|cook, we want to, youre on, right on, okey doke, righto, roger that
      yes, yes to|for, no question, id be a fool to say no * *, was going to say no * *, yep, yeah, yup, yea, yess, yesss, yes maam|sir, yse, eys, ye, aye, y, yas, yah, uh huh
      sure, sure thing, absolutely, definitely, certainly, of course, by all means, you bet, you betcha
      affirmative, indeed, correct, thats|that is|was? correct|right|me|us, its|it is|was? me|us, exactly
      i|we confirm, confirmed, confirming, consider it done, already done, done, already did|have
      count me|us|both in, im|am a yes, count on me|us, im|i|am|were|we|are|sign|put * in for|on? this|that|saturday|sunday|it?
      im in, we are|were in, all in, im all in, im|i am game|down, on board, sign me|us up, deal me in
      be there, will|shall|ill|well be there|attending|coming|joining|present, ill|well be attending|coming|joining|present
      see you there, will|shall|ill|well attend|come|join|go|participate|help|do|host|make it|that|this?
      will|shall|ill|well bring|take|drive
      i|we can|could come|attend|go|join|help|be|host|drive|bring|do|make it|that|this|there?, can make|do|attend it|that|this?, can do, yes we can
      i can, we can, i could, i do, i did, i am, i will, we will, we do, i have, it is, it does
      im|i|am|were|we|are|both coming|attending|going|planning|free|available|interested|willing|ready|in
      planning to come|attend|be|go, planning on it|coming|going|attending
      happy|glad|pleased|delighted|honored|thrilled|honoured to|too, be|am|im happy|glad|pleased|delighted|honored|thrilled to
      with pleasure, gladly, go ahead, go for it, please do, by all means, lets do it|this|that, do it
      agreed, i agree, cant|cannot wait, can not wait, wouldnt|wont miss it|this|that, would|will not miss it|this|that, never miss it|this
      wouldnt dream of missing it, would not dream of missing it, not miss it for *
      why not, dont see why not, do not see why not, how could|can i|we|anyone say no|refuse|resist
      cant|cannot|couldnt say no, can|could not say no, wont say no, without fail|doubt
      cant|couldnt think of anything|nothing better|more * *, nothing would make|please me *, no doubt, try and stop me, try to stop me
      no|not a? problem|problems at? all?, no problemo, will do, 10 4, roger, you got it, you know it
      there will|ll be|are * of us, two|three|four|both of us, looking forward to it|this|that|saturday|sunday|seeing|meeting
      still good|on|works|coming|in|there, twist my arm, im there, well be there, thumbs up, wild horses, you have my *
      i accept, accepted, we accept, with bells on, save me|us a|two|three|some? seat|seats|spot, rsvp yes, me too, us too
      still my|our|the|correct|right|valid, this is still, hell yes, heck yes, oh yes, for sure, totally, 100
      never been more sure, more than happy, put me|us down, pencil me in for sure, i should be pleased|delighted|happy|glad
      """
    ),
    (
      .wish,
      """
      would|id|wed love|like|enjoy to|that|it?, would|id|wed have loved|liked|enjoyed to?, would|id|wed be happy|glad|delighted|honored|pleased to?, love to
      i want to, we want to, i wanted to, was hoping to, hoped to
      """
    ),
    (
      .good,
      """
      works|work for|with? me|us?, that|thats|which|it|this|they would|will? works|work|fine|good|great|perfect|ok|okay|lovely|wonderful
      that|it|this|they is|are|would|will be? fine|good|great|perfect|ok|okay|lovely|wonderful|best|convenient with|by|for? me|us?
      is|are|would|will|looks|look|seems|be|sounds|sound be? fine|good|great|perfect|ok|okay|best|better|lovely|wonderful|ideal|convenient|easiest|excellent|fabulous|open|free|easier
      fine|good|great|perfect|ok|okay|best|better|better|ideal by|with|for me|us, sounds|looks good|great|perfect|lovely|wonderful|like * plan?
      ok, okay, okey, okie, okie dokie, okey dokey, k, kk, okay then, alright, all right, alrighty, fine, good, great, perfect, excellent, wonderful, fantastic, awesome, super, cool, lovely, terrific, works, work, splendid
      will|would|could|does|do|still|also works|work|suit|suits|fit|fits|do me|us|fine|great|nicely?, suits, fits, so is|does|are|would, suits me, it is, itll do
      see you, talk to you, thatll work|do, that will work|do, is|are nearest|closest|closer|nearer|home, is better|best, would be, makes sense, make sense
      thumbs up for, cheers to
      """
    ),
    (
      .take,
      """
      gimme, shoot|aim|go|opt|plan for|on, is the only one|day|time|option|slot, my only|best option|choice|day|time
      ill|i|we|id|would|well|will|lets|let|gonna take|pick|choose|do|go|say|prefer|like|want|select|vote|join|love with|for|to? be|join|help|do|host?
      i|we|could|can only? do|make|could|join|host|help|manage, prefer, preferably, preference is, my choice|pick|first|preference|vote choice|is?, my vote|choice|pick is|goes
      put|sign|book|pencil|schedule|count|mark me|us down|in|up for|with|on?, put me|us with|in|at, i choose|pick|select, book, lets say|make|go|do, make it, make that
      i can, i could, can do, could do, free on|at, available on|at, i|im free|available, only, only free|available|do|can, is good on, have to be, has to be, how about, what about, go with, leaning
      interested in, give me, rather do|have|go, happy with, happy to do, host, id host, i would host, voted for, it is|its, schedule me, i mean
      """
    ),
    (
      .no,
      """
      not a good time|day|weekend|week|month, not me this|that, already have something|plans|a|another, have something else|that, dont need another|one|it|this|that, already talked|spoke|met with|to
      have|going|gonna|need|will to? skip|miss|pass this|it|that|out|the?, sit this|it out, sit out, schedule is|looks full|packed|crazy|booked|too, tied up, bad timing|time for?, not necessary|needed|required, skip the|this|that|it, no from me, not my scene|cup, cup of tea, my apologies, wish you well|luck but, cant get away|off|out, cant this|that time|one, full plate, plate is full, better luck next, beyond me, wouldnt be able, would not be able, got to pass|skip, never again
      put me|us down as a? no
      rather just|only get|have|receive|read|stay|do, just get the, just the emails|newsletter|updates
      going|gonna to? have to say|pass|decline no?
      ill|well|will sit this one out, sit this one out, leave|skip|count me|us out, skip me, not my thing, my hands are full, have my hands full, hands full, cant commit, im swamped|overbooked|overcommitted
      overbooked, too much on my plate, health doesnt|wont allow|permit|let, health does not allow|permit|let, not up to it, past that, too old for, have to say no, hate to say no, no from me|us, thats|its|it is a no, cant swing it, cant do it this|that time
      will not be joining|coming|attending|there|able, wont be joining|attending, opt out of this, not in the cards
      no, nope, nah, nay, no no, no way, n, no thanks, no thank you, no thx, no ty, not for me|us, no maam|sir
      not interested, not this|at|today|now time|year|month|week|moment?, not right now, not at this time, not a chance, not happening, hard pass, no can do
      sorry no, afraid not, afraid i|we cant, must|have|ill|well|will|to|gonna|going|need|i to? pass|decline, gotta pass, pass on this|that|it, ill pass
      count me|us out, decline, declining, respectfully|regretfully decline, regret, with regret, regrets, i|we must say no, negative, never
      i|we dont want|need|wish, i|we dont have time|interest|any|the, i|we do not want|need|wish, i didnt, i did not, i|im|am not interested|able|available|free|going|coming|joining|up|signing|comfortable|looking
      i am not, im not, it is not|wasnt|isnt, it isnt, it wasnt, that wasnt|isnt mine|right|correct, that was|is not mine|right|correct, thats not mine|right|correct|it, that is incorrect|wrong, incorrect, not correct|right|mine
      prefer not to?, rather not, would|id rather not, better not, dont|do not call me?, dont really? do phone|calls, changed my mind about, no longer want|wish to, dont need a|any, dont want a|any|to, do not want|need|wish, not up for|to, not looking|going to|for
      wish i|we could, sure|really wish i|we could, im|i|am a no, no call|meeting needed|necessary|required, wish i|we could ** yes|come|make|join|attend|go|be|help|do, i wish, i wish i|we could, i wish i|we could ** yes|come|make|join|attend|go|be|help|do, i would if i could, would if i could, id come|go if i could, im all set, im fine thanks, were good, not attending, not going, neither|none of us|you can|will, just the|want|for newsletter, only want|here the|newsletter|for
      not possible|feasible, impossible, out of the question, no interest, thanks but no thanks, thumbs down, no longer able|interested|available|go|going|want|wish, cant help, no need for
      """
    ),
    (
      .cannot,
      """
      not gonna|going to? make|be|come|work|do it?
      cant, cannot, can not, wont be there|coming|in|around|at, not be there, not coming, not going to make it|the?, cant make|do|come|attend|go|join|help|be it?, cannot make|do|come|attend|go|join it?, can not make|do|come|attend|go|join it?, wont, will not, wont|cant|couldnt be? able, not be able to? make|do|come|attend?
      unable, unable to make|do|come|attend|go|join it?, not able|available|free|good|great|possible|convenient|open|ideal, isnt|arent|wasnt good|great|possible|convenient|open|ideal|free|best|going|gonna * *
      doesnt|dont|wont|didnt|wouldnt work|suit|fit|do for|with? me|us?, does|do|will|would|did|may|might not work|suit|fit|do for|with? me|us?, not work|suit|fit for|with? me|us?, is|are|was|be|looks bad|out|impossible|tough|tricky|hard|difficult|terrible|no for? me?, is|are not|no good|great|possible|convenient|open|free|ideal
      is|are too early|late|soon|far, too early|late|soon|far, no good, wouldnt, couldnt, could not, isnt, arent, no longer, not work|working
      no to, no for, busy, booked, im busy|booked|tied * *, have a conflict, conflict|conflicts, already booked|busy|committed|have * *
      """
    ),
    (.not, "not, never on?, not on|for|at, nor, no to"),
    (
      .away,
      """
      im|i|am|are|were|be|stay|staying in * for|until|till|through|all|thru the?, im|i|am|are|be down|up|over in * for|until|till|through|all
      out of town|state|the, im|am|be|are|ill|well out of town|state|the, will|well|ill be in|at|on * that|then|until|till|for|all|visiting|vacation, im|i|am|be|were|we|still away|traveling|travelling|abroad|overseas, on vacation, am|im|be|ill in * until|till|through, until|till january|february|march|april|may|june|july|august|september|october|november|december
      have|got a? prior|previous|another|other|already engagement|commitment|commitments|appointment|plans|obligation, have|having|need|scheduled surgery, dont go out, no longer go out|drive, am|im|i working|work that|on|saturdays|sundays|all|weekends, work weekends
      am|im working, have to work, got called into, homebound, housebound
      """
    ),
    (
      .maybe,
      """
      check with me|us, check back with?
      ask me, jury is|s still? out, juries out, clear it with, run it by, talk it over, talk to my|the husband|wife|boss|family|son|daughter, have to think, need to think, need to find out, find out if|whether|when, wait and see, waiting to hear, if i|we can|could get|find|swing|manage, going back and forth, of two minds, mixed feelings, check back, see how, let me see, no promises, cant promise, wont promise
      put me|us down as a? maybe|tentative|possible, cant commit right|now|yet|until|to
      not 100 sure|percent|certain?, remind me later|closer|again|next|in
      have to let you know, will let you know, have to check|see|ask
      still deciding|thinking|checking|undecided, need more time, need to sleep on it, sleep on it, play|playing it by ear, have to see, its|is up in the air, checking with, gotta check|ask|see|look, need a day|few|minute, give me a day|few|minute, too soon, will have to see, ask me again|later, ill get back, get back to|with you, not 100|sure, ill|will answer|reply|respond when|once|after|later
      maybe, perhaps, possibly, probably, might, may, might|may be able, im|am not too|really|quite|so? sure|certain|positive, im|am unsure, not too|really|quite|entirely? sure|certain|positive, unsure, not sure|certain|positive * which|if|when|about|yet?, uncertain
      dont know yet|if|my|what|when|which?, do not know yet|if|my|what|when|which?, dunno, idk, no idea, no clue, not yet, i guess, i suppose, guess so, suppose so, hope to, i hope, hoping
      trying, ill|will|well|going|gonna|to to? try|see|know|tell|look|check|ask to|how|if|what|you?, i try, try my best, do my best, let me|us check|see|think|look|ask|get|sleep|find, get back to you, circle back, will|ill|can i? let you know, ill|i|will|well know|tell|let|confirm
      have|need|got|want to check|think|ask|see|look|talk|consult|find|consider|wait, depends, depending, depend, it depends on, tentative, tentatively, on the fence, undecided, up in the air, toss up
      50 50, ask me later|again|tomorrow|closer, too early|soon to say|tell|know, kind|sort of possible, could be, go|could|can|swing either way, cant|cannot say|promise|tell|commit|decide|be yet|now|for|until|sure?, can|hard|not|too not say|promise|tell|commit|decide|be yet|now|for|until|sure?, who knows, tbd, tba, to be determined, pencil me in
      not decided, havent decided|figured|gotten|checked|seen|sure, have|still not decided|figured|gotten|checked|seen|sure, think about it, thinking about it, thinking it over, we|i shall see, well see, ill see, cant decide, torn, up to my, wont know, can|could|may i|we tell|let|get|answer|confirm back? to? you, hard to say|tell|know, waiting to hear|see|find, i|we dont|do know yet|my|if
      i think, i believe, will know more, waiting on|to|for, fingers crossed, unless
      """
    ),
    (
      .perhapsYes,
      """
      wouldnt say no, would not say no, if all goes well, knock on wood, should work, ought to be able, i intend to, planning on it if, likely yes|can
      think so, think i can|could|will, id like to think so, hopefully, hopefully i|we, hoping to|so, im|am|we|are hoping to|so, id|i|would say yes|so, probably yes|can|will|could, i think so, i believe so, should be able|there|ok|okay|fine|good, should be, most likely yes|can|will?, likely, hopefully yes?, i|we hope so|to, leaning yes, guess so, i guess so, i suppose so, suppose so, yes|yeah probably|maybe|i think|guess|hope, most probably, i think i|we can|will|could, i|we should be able, fairly|pretty|quite sure, more than likely, plan to, i expect so|to, almost certainly
      """
    ),
    (
      .perhapsNo,
      """
      not looking good, be surprised if, dont hold your, id be surprised, slim chance, slim to none, unlikely, long shot, chances are slim|low|not
      not likely|probable, not too|very likely
      probably not, dont think|believe|expect so|i|we|it|that?, do not think|believe|expect so|i|we|it|that?, didnt think so|i, not really, dont count on it, doubtful, very doubtful, most likely no|not, unlikely, i doubt it?, doubt it, doubt i, likely not, maybe not, perhaps not, might|may not, guess not, i guess not, suppose not, leaning no, not so sure, im afraid it might, dont believe so, dont expect so|to, probably cant|wont|no, i think not
      """
    ),
    (
      .condition,
      """
      weather|health|time|traffic|schedule permitting
      only for|until|till|an|one|after|before|from, just for an|one|the, only if
      if, unless, provided, providing, as|so long as, assuming, only if, on condition, depending on, in case, except if, whether, only when, contingent on, subject to
      """
    ),
    (
      .but,
      "but, although, though, however, yet, only not, just not, except that, alas, unfortunately, sadly"
    ),
    (
      .except,
      """
      except, except for, excluding, apart from, other than, besides, any|anything|anytime|everything|all|every|each * * but|except|besides for?, not counting
      """
    ),
    (.than, "than, rather than, instead of, over, better than, not so much"),
    (
      .any,
      """
      anything works|is|will|goes, my calendar|schedule|day|week|weekend is wide? open, take your pick
      any, any of them|these|those|the, any one|time|day|works|is|will|are|would|option|choice, anyone|anyday, anytime, any time, any of * * work|works|is|are?, either, either one|is|works|of|will|day|time, either of them|these|those, both, both of them|these|those, both are|work|is|fine|good
      all good, all of them|these|those|the|above, all of the above, all the above, all work|works|fine|good|are|three|four|ok|okay|great, they all work|are, they|these|those are all fine|good|ok|great|fine|open, all are, everything, every one, whichever, whatever, whenever
      doesnt|dont matter|care, does|do|not not matter|care, makes no difference, no preference, dont have a? preference, im|am|i|pretty|very|totally|completely flexible|easy|open, wide open, free all|any|every day|time|week|of, up to you, you choose|pick|decide, your choice|pick|call, you can choose|pick|decide, pick one|any|for|whichever for? me?, choose for me, surprise me, no strong preference, makes no difference, all the same, same to me
      """
    ),
    (
      .none,
      """
      cant|cannot|not that|those|then week|days|dates|times
      none, none of them|these|those|the|above, none of the above|times|days, none work|works|are, neither, neither one|works|of|is|day|time|work, neither of them|these|those, cant|cannot|couldnt|dont do|make|be|come * any|either|all? of? these|those|them|either times|days|dates|slots|options?, can|could not do|make|be|come * any|either|all? of? these|those|them|either times|days|dates|slots|options?, not any of, no to all|both, not available|free|good|able at|on|for any|either? of? those|these|them times|dates|days|slots?, not at|on|for any? of? those|these times|dates|days
      those|these|they days|times|dates|slots? are all|both? bad|terrible|no|taken|impossible|tough|out, those|these|they days|times|dates|slots? wont|dont all|both? work|suit|do, those|these|they days|times|dates|slots? will|do not work|suit|do, nothing there|here|works|fits, all bad
      """
    ),
    (
      .cancel,
      """
      take|drop|remove|cross|scratch|strike me|us|my|our name? off|out|from of? for? saturdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|tonights|tomorrows
      undo it|that|my, take back my, release my spot|slot, give my spot|slot|place|seat to|away, have to bow|drop|back|pull out, have to drop|bail|call, need to drop|bail|call|back off|out|it|the|this|that|tonight|tomorrow?
      cancel, cancel it|that|my|the|our|this|me, canceling, cancelling, cancellation, call it|the|this off, bow out, drop out of?, back out, pull out, bail, bailing, must withdraw, withdraw, scratch me|that|saturday|sunday|it
      take|drop|remove|cross|scratch|strike me|us|my|our name? off|out|from of? for|the|saturday|sunday|this|tuesday|monday|wednesday|thursday|friday|that, take|remove my|our name|names off the|saturday, forget about saturday|sunday|monday|tuesday|wednesday|thursday|friday
      no longer come|make|attend|able to, no longer be able,  cancelar|cancel #
      unregister, un rsvp, take back my rsvp|yes, undo it|that|my, signed up by mistake, by mistake please undo|cancel|remove, change my rsvp|yes to|answer no?, have|need to back out, have to call off, call off
      """
    ),
    (
      .afterAll,
      """
      after all, anymore, any more, any longer, no longer, something came|comes|has come? up, after saying, i know i said, i said yes, i said id, i had said, had signed up, had rsvpd, was supposed to
      """
    ),
    (
      .otherTime,
      """
      dont|do not get off|home|out|back until|till|before, do you do mornings|evenings|weekends|nights|days, off at|work until|till, got complicated
      the next|following day, the day|night|evening after|before, our|my|the ** talk|chat|call|meeting|appointment|conversation to|until, move|change|switch|push|shift|reschedule our|my|the * talk|chat|call|meeting|appointment|conversation|visit|time|slot|one, move|change|switch|push|shift it|this|that
      not free then, cant then, the one after, wrong week|day|time for, how|hows about? next|the|another week|month|following, im|i am only free|available, mornings|evenings|weekends only, only mornings|evenings|weekends|fridays|sundays|mondays, next month, in the spring|summer|fall|winter|new, after easter|christmas|thanksgiving|labor|the, once tax|school|summer|the season|starts|ends|is, too early|late in the, dont do mornings|evenings|nights, tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday same time|hour|slot|place, same time|hour next|tomorrow|on|another|following, rather do|have|meet * in the? morning|afternoon|evening, could you do, can you do, cant make those|that|these|any
      another|different|other|alternate|alternative|new monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|times|day|days|date|dates|week|weeks|slot|slots|month|weekend|options|evening|morning|afternoon|hour, another|different one, some other time|day, reschedule, rescheduling, resched, postpone, rain check, raincheck, put|push|move|switch|change|bump|shift|delay it|that|this|my|our|back|the|thursday|tuesday|monday|wednesday|friday|saturday|sunday * call|meeting|time|out|back|up|to|an|until|till|forward|appointment|off
      move|change|switch|push thursday|tuesday|monday|wednesday|friday|saturday|sunday|that|it|my|our|the to|call|meeting, push|move it, little|bit|lot|hour later|earlier|sooner, a little|bit|lot|hour later|earlier|sooner, later|earlier time|date|slot|in|one|that|on, later in the, make|do|have|at|for|is|try it? later|earlier|sooner, something|anything|any earlier|later|sooner|different, what else do you have, suggest|propose|offer others|other|another|another|some|different, a later|earlier, be|start|could|make a? bit|little|lot? earlier|later|sooner
      next week|month|weekend|year, following week|month|weekend, week after|of, the week after|of, after the holidays|holiday|election|new|first, not this week|month|weekend|saturday|sunday, this week|month wont|doesnt|isnt|is|cant|does|will * *, cant|cannot|wont|dont|not do|meet|make|work|available|free|good it? this week|month, not until, after new years, in the new year, is|are there|one a|another|one on|time * weekday|weekend|evening|other, rather a|have another, a weekday, running late|behind, got|have|do|is|are|any|there * anything|something|times|openings|other|others|chance * * at|on|in|earlier|later|else|before|after|for
      any other, other times, other days, after that, in a few weeks|days, in a couple of? weeks|days|months, in two|three|four weeks, instead
      """
    ),
    (
      .callMe,
      """
      talk|speak|chat|discuss by|on|over the? phone, talk by phone, lets talk|speak on|by|over the? phone, give me a try at, reach me at|on|by, my phone number is best
      would|do you mind calling|phoning|ringing me|us, mind calling|phoning me|us
      id|i|would|we|ill * prefer|like|rather|appreciate a|have phone call, prefer|like|want|need a phone call, phone call please|instead|is|would, by phone instead
      phone is better|best|easier, give me a jingle|tinkle, best reached by|at, prefer|rather|like a phone call, rather you called|call|phoned, can|could|would|will * call|phone|ring|telephone me|us, call my wife|husband|mother|mom|house|home|cell|landline, just phone|ring|dial|telephone, dial me, have ana|someone|somebody|them|her|him|the give me a? call|ring, i dont type|text|write, cant type|see|read well|so|very|emails|the|this|small * call|phone
      call me, call me back|at|on|anytime|instead, please|just call, give me|us a? call|ring|buzz|shout|holler, just? give me a call, phone me|us, ring me|us, telephone me|us, call|phone|text|reach|contact me|us on|at|by my|phone|telephone|home?, text me, call us, call my|her|his|our cell|phone|home|number|house|landline|mobile, have|ask|get|tell|let * * * call|phone|ring|telephone me|us, someone|somebody|anyone|you|they|please|can|could|would|might * call|phone|ring|telephone me|us, someone|somebody|anyone|you|they|please|just|can|could|would|might * * give me|us a? call|ring|buzz
      prefer|rather|better|like|want|easier a? phone|call|talk|talking|by call|to|by|on|phone? the? phone?, by phone please|is|instead, over the phone, on the phone instead|please|is, want|like a call|phone, want|like to be called, dont do|use|have|read|like email|e|computers|the|emails|mail|internet, call not email, reach me by|at|on phone|my, call from now on, my phone is best, get me by phone, call please, pls call, would|could|can|will you please? call|phone|ring, easier|better|best by|on the? phone|telephone, try me at|after|before|on|tomorrow|tonight|any
      """
    ),
    (
      .wrongPerson,
      """
      not my email|number|address|name|account, you want my brother|sister|mother|father|son|daughter|husband|wife|cousin|neighbor
      isnt|wasnt for me, is not for me, not my name, thats|that is not my ex|mother|father|husband|wife|old|late|sister|brother, doesnt|dont live|work here|there, does not live|work here|there, doesnt use this, old|previous address|number|email of, no longer uses|has|works|lives|at this|here|email, this is a business|company|store|church|school|restaurant|work, this is my|our work|business|company, nobody by that name, nobody named, you have mixed|confused, confusing|mixing me|us up|with, somebody elses, someone elses, not the one you, think youre|you looking|have|meant|want * wrong|other|someone, didnt|did not sign up, you sent this to the wrong, dont know anyone|anybody|who named|called|by|you|this|ana|that * is?, who is|the maria|joan|rose|linda|this|ana * never|not|dont
      same name as, with the same name, a different tom|maria|ana|person|one|john|man|woman, the one you want, you want the other, dont know who you are|this, no idea who you are|this, wrong person|address|email|number|guy|woman|man|lady|one|mailbox|recipient|party|individual, not the right|person|one|same|droid|guy * * * person|one|you|want|guy|looking?, got|have|reached|sent|emailed|contacted|is|its|using|youve the? same name as, with the same name, a different tom|maria|ana|person|one|john|man|woman, the one you want, you want the other, dont know who you are|this, no idea who you are|this, wrong person|address|email|number|guy|woman|man|lady|one, i|im|am not the? right|person|same|one|intended|who, this|that isnt|wasnt the? right person|one|address|email, is not the? right person|one, other * * on|in|from
      never signed|subscribed|joined|registered|asked|heard|gave|wrote|filled up|for|to|of|you|any|in|out|that?, didnt|havent sign|signed|subscribe|register|join|write|written|send|fill|ask up|for|this|that|that|out|anything, did|have not sign|signed|subscribe|register|join|write|written|send|fill|ask up|for|this|that|that|out|anything, meant|intended for|to someone|somebody|another|a|reach|else, someone|somebody|must|used|is|has|using else|have|be|is|used|put|gave|using|elses * my|address|email|this|mine|mistake|error, looking|searching|trying for|to * * * * same name, no * at this email|address|number, there is|isnt|are|theres no|nobody|any|noone * here|at|by|with, no one|nobody here|by|named|at|with|called * name?, no such person, must have the wrong, undo it by mistake, you must be|have|want looking|confused|mistaken|mixed|confusing|another|thinking|the * *, mistaken identity, not me wrong, who dis, was not me|us, wasnt me|us, isnt me|us, is not me|us, thats not me|us, i didnt write|send|sign|fill|ask|do this|that|it, i did not write|send|sign|fill|ask|do this|that|it, mixed|mistaken|confused me|up with, do not|dont know any|anyone|anybody|who|this|what|her|him|them|you * * *  is|are|called|named?, sent|got|received|getting this|it|these in|by error|mistake, by mistake i|you|this, in error, is|was this|it for|meant for? me, sure this is for|meant, another person, different person
      """
    ),
    (
      .personPlease,
      """
      email|write|answer|call me|us about this|it? herself|himself|personally|directly, * herself please, a person i|we|to|who|that, people answer|reply|read
      someone|somebody|anyone|person|human i|we can|could talk|speak|write|call, talk|speak|write|talking|speaking|writing to a? machine|computer|robot|bot|program, with a machine|robot|computer|bot
      talk|speak|write to ana directly|herself, a human to|please|and, someone who can|knows, is there a human|person|somebody|someone, are you a human|person|real, not to a machine|computer|bot|robot, live person|human, anybody real|human|there, someone in charge, whoever is in charge, whos|who is running this, forward|pass|give this to a|an|ana|the|someone person|human|organizer|who, have ana|someone|somebody|the * write|email|answer|reply|contact * me|back, want|like|need|prefer * to hear|talk|speak|deal|write with|from|to ana|the|a|someone * herself|person|human|organizer|coordinator, dont want to talk|write|speak to a? machine|computer|robot|bot
      real|actual|live|human person|human|being|someone|people|voice|individual, human being, a human, the human, an organizer, a person please|to|answer|and|get|who|call|not|write|email|talk|respond|reply|contact|there, a|real person please|not|instead, person please, person pls, talk|speak|chat|write|communicate|deal|connect to|with a|an|the|someone|somebody|some|anyone|your|whoever|real|one person|human|organizer|someone|somebody|anyone|real|live|actual|coordinator|staff|supervisor|manager|whos|who|of|in|from|who|else, speak|talk with|to someone|somebody|anyone|whoever, get me somebody|someone|a, anyone|anybody|somebody real|human there|here?, hear from a|an|someone|somebody|you|ana|the person|human|real|actual|in?, not a? bot|robot|machine|computer, answer|like|do|talk|read|want|trust to? machines|robots|bots|computers, machine|robot|bot|computer doesnt|cant|didnt understand|helping|get|answering|understanding, machine|robot|bot|computer does|did|is|keeps|not not understand|helping|get|answering|understanding, have|get|ask|let a|an|some|somebody|someone|real|whos|them person|human|real|organizer|from|in|write|email|reply|respond|answer|contact|get to|me|back? * me?, someone|somebody from|in|at the|your campaign|charge|office|hub|team|staff|human, whos in charge, who is in charge, put me in touch|through, connect me with|to, to a person, a person on, put a person|human|someone on, talking to a? computer|robot|bot|machine put|get|is|can|i * *, have|ask|let|tell her|him|ana|them write|email|answer|contact|reply to? me? herself|himself|directly|personally, from a person, with a person, a person call|calls, no more bots|robots, no bots|robots
      """
    ),
    (
      .thanks,
      """
      you|yall|ana|guys|folks rock|rocks|rule, have a great|good|nice|lovely|wonderful|blessed|safe day|weekend|evening|night|week|trip|one|time, enjoy the|your, stay warm|safe|well|strong, way to go, delicious thanks, kudos, high five, cheers
      appreciate all|what|everything, lovely|great|nice|wonderful|good|so|was meeting|seeing|hearing, lovely|great|nice|wonderful|good to meet|see|hear, was great|lovely|nice|wonderful, what a turnout|crowd|meeting
      found it, never mind, keep fighting, bless your heart, god bless|be, good for you|ana|them, so happy|glad|pleased|good to|for|that, you all are|rock, y all are|rock, what a great|wonderful|good|lovely|nice meeting|evening|event|turnout|idea|news, had a great|wonderful|good|lovely|nice time, enjoyed it|the|that, message|mail|email|note received, will be in touch, all set, sounds good thanks|thank, thats fine thanks|thank
      thank you, thanks, thx, ty, tysm, tks, thank u, thankyou, many thanks, with thanks, appreciate it|that|you|the|your, appreciated, grateful, bless you|you all, god bless, thanks for|so, youre|you are welcome|doing|the|amazing|wonderful|angels|great|so, welcome, no worries, got it, noted, received, understood, will do, you too, same to you, happy thanksgiving|holidays|new|easter|birthday, merry christmas, keep up the, youre the best|greatest, good|great|nice|amazing|wonderful|fabulous|important work|job|news, wonderful news, see you soon|then|there|later|tomorrow|saturday|sunday|monday|tuesday|wednesday|thursday|friday|on|at|next, talk to you|soon|later|then, talk soon|then|later, look|looking forward, so kind|glad|happy|sweet, kind of you, congratulations, congrats, never mind found|got|all|i, folks|guys|are the best, the best, love this|it|you|what, well done, bravo, much love, take care, amen, hooray, yay, proud of, in solidarity, good luck, thats|that is? great|wonderful|good|kind|nice|lovely|sweet|helpful|clear|all
      """
    ),
    (
      .retraction,
      """
      no wait, wait, wait no|yes, scratch that, i take|mean that|no|yes, on second thought, changed my mind, actually no|yes, or rather, correction, hold on, second thoughts, strike that, sorry i meant, i meant, oops, my mistake
      """
    ),
    (
      .asking,
      """
      what, whats, what about my, what is|are|was|were|does|do|time|day|kind|about|happened|should|will|would|can|if|else, when, when is|are|does|do|will|was|s|would|can|should|did, whens, where, where is|are|do|does|would|will|can|should, wheres, who, who is|are|else|was|will|do|does|s, whos, why, why is|are|do|does|did|would|should, how, how long|far|many|much|do|does|is|are|can|will|did|would|big|often|come|old|late|early|was|should|soon, which, whose, which one|ones|day|is|are|time
      is it|there|this|that|the|your|ana|anyone|parking|lunch|food, is everyone, are there|you|we|kids|children|they|dogs|these|those|the|all, do i|you|we|they|the|any|people, does it|the|this|that|anyone|everyone|somebody, does, did you|i|it|the|we|they|anyone|ana, will there|it|you|they|we|the|i|this, was it|that|the|this, were you|there, should i|we, have you|i|we, has the|it|anyone, has, am i, can you|my|kids|children|someone|they|people, could you|someone|my, may i, would it|you|i|there, do guys, any idea|news|word|update, can you tell|send|explain|give, could you tell|send|explain|give, wondering if|whether|what|how|when|where, wanted to ask|know, quick question for|about?, i have a question, a question for|about, tell me more|what|how|about|when|where, curious about|if|what, how come
      """
    ),
    (
      .proposing,
      """
      do you have a|an
      can|could|may|might|should|shall we|i|it|ana|they, could|can you|ana do|make|meet|offer|come|find|try|move|change, how|what about, how bout, any chance|way|possibility of|to|we|you|i|it?, is there any|a? way|chance|possibility|time|slot|opening|another|one, would it be possible, do you have|offer|do anything|any|something|times|others|another|evenings|weekends|other|one, got anything|any, have you|anything got|anything|any|at|on|later|earlier, what|how if, can we|i, could we|i, might we, want|like|prefer to? meet|talk|do|make|have|switch, is there another|one|anything|something|other
      """
    ),
    (
      .telling,
      """
      i|we work|works|worked|live|lived, because, cause, cuz, bc, since i|my|we|its, yesterday was?, was on|in a?, tells|told|says|said me?, live|lives|lived|living|work|works|worked|working|born|grew|teach|taught|moved|visiting|hospital|staying|retired|raised|from|commute in|at|on|near|up|to|there|by|from?, im|i|am|were in|from|near|at|on|out, my|our|his|her|their sister|brother|mother|father|mom|dad|son|daughter|friend|husband|wife|family|kids|doctor|office|job, used to, talked|spoke|met|called|chatted|went|came|tried|stopped|visited|saw|heard|was|were|had already|with|on|at|last|to?, is|was in the, saw|read|got|heard|met|went, last|was
      """
    ),
    (.upshot, "so, so its, therefore, then, hence, so lets|ill|id|i|say|make|that, which means"),
  ]
}
