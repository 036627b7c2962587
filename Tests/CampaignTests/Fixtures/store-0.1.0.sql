BEGIN TRANSACTION;
CREATE TABLE absence (
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  "from" INTEGER NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (personID, "from")
) STRICT, WITHOUT ROWID;
CREATE TABLE address (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  -- LESS: one round mail a month.
  isMonthly INTEGER NOT NULL DEFAULT 0,
  createdAt INTEGER NOT NULL
) STRICT;
INSERT INTO "address" VALUES(1,'ana@example.org',0,1796060922380);
INSERT INTO "address" VALUES(2,'lee@example.net',0,1796060922380);
INSERT INTO "address" VALUES(3,'maria@example.com',0,1796060924834);
INSERT INTO "address" VALUES(4,'joe@example.com',0,1796060924834);
CREATE TABLE appointment (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  eventID INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  legislator TEXT NOT NULL REFERENCES legislator(id),
  -- Of the day's wall clock, in the event's zone.
  atMinute INTEGER NOT NULL,
  -- Where it is, if not at the legislator's office.
  room TEXT,
  leaderID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  state TEXT NOT NULL CHECK (state = 'planned' OR state = 'cancelled'),
  -- What those of the district were last told; while it differs, they are to be told.
  told TEXT NOT NULL DEFAULT '',
  toldAt INTEGER,
  createdAt INTEGER NOT NULL, changedAt INTEGER NOT NULL DEFAULT 0,
  UNIQUE (eventID, legislator)
) STRICT;
CREATE TABLE arrival (
  id INTEGER PRIMARY KEY,
  scope TEXT NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO "arrival" VALUES(1,'1',4,1796060924834);
INSERT INTO "arrival" VALUES(2,'east',5,1796060924834);
CREATE TABLE blast (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  kind TEXT NOT NULL,
  template TEXT NOT NULL,
  -- An Audience as JSON; NULL: exactly who got the blast `corrects`.
  audience TEXT,
  corrects INTEGER,
  sentence TEXT NOT NULL,
  -- Whose coordinators may see and stop it: their scopes, between blanks.
  scopes TEXT NOT NULL,
  -- Frozen at the YES: who comes on record later gets nothing.
  maxPersonID INTEGER,
  senderPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  senderAddressID INTEGER REFERENCES address(id),
  fromName TEXT,
  subject TEXT,
  words TEXT NOT NULL,
  "values" TEXT NOT NULL,
  about INTEGER,
  -- As it was wished; NULL: as soon as its wait is over.
  leavesAt INTEGER,
  usefulUntil INTEGER,
  -- Of the preview: a YES to an older one confirms nothing.
  version INTEGER NOT NULL DEFAULT 1,
  -- Mails, as the preview counted them.
  shown INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state = 'proposed' OR state = 'asked' OR state = 'confirmed'
    OR state = 'leaving' OR state = 'done' OR state = 'stopped'),
  confirmedAt INTEGER,
  beginsAt INTEGER,
  startedAt INTEGER,
  -- The last person whose row is made.
  cursor INTEGER NOT NULL DEFAULT 0,
  made INTEGER NOT NULL DEFAULT 0,
  leftOut INTEGER NOT NULL DEFAULT 0,
  madeAt INTEGER,
  endedAt INTEGER,
  reportedAt INTEGER,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE TABLE blocked (
  addressID INTEGER PRIMARY KEY REFERENCES address(id),
  byPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE booking (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  contactID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  hubID INTEGER NOT NULL,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  startsAt INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  how TEXT NOT NULL,
  -- The link of a video call, or the place.
  whereabouts TEXT,
  state TEXT NOT NULL CHECK (state = 'booked' OR state = 'moved' OR state = 'cancelled'
    OR state = 'met' OR state = 'missed' OR state = 'unknown'),
  -- By whom it ended: a word.
  endedBy TEXT,
  movedToID INTEGER,
  -- Calendars know it by these, and go on knowing it when it is moved.
  volunteerUID TEXT NOT NULL,
  contactUID TEXT NOT NULL,
  sequence INTEGER NOT NULL DEFAULT 0,
  -- The mails that invited first: their tokens are the ORGANIZER for good.
  volunteerRow INTEGER,
  contactRow INTEGER,
  createdAt INTEGER NOT NULL,
  endedAt INTEGER,
  -- What the two said of it afterwards.
  contactSaid TEXT,
  contactSaidAt INTEGER,
  volunteerSaid TEXT,
  volunteerSaidAt INTEGER,
  -- The contact was asked whether it stands, because they have gone quiet.
  confirmAskedAt INTEGER
) STRICT;
CREATE TABLE bookingCell (
  bookingID INTEGER NOT NULL REFERENCES booking(id) ON DELETE CASCADE,
  -- Quarters of an hour since 1970-01-01 UTC.
  cell INTEGER NOT NULL,
  contactID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  PRIMARY KEY (bookingID, cell),
  UNIQUE (contactID, cell),
  UNIQUE (personID, cell)
) STRICT, WITHOUT ROWID;
CREATE TABLE budget (
  personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  -- When the last unasked mails left, the newest first …
  unasked1 INTEGER,
  unasked2 INTEGER,
  unasked3 INTEGER,
  -- … and the last reminders of what they booked.
  booked1 INTEGER,
  booked2 INTEGER
) STRICT;
CREATE TABLE call (
  id INTEGER PRIMARY KEY,
  promptID INTEGER NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  legislator TEXT NOT NULL REFERENCES legislator(id),
  outcome TEXT NOT NULL CHECK (outcome = 'called' OR outcome = 'talked'
    OR outcome = 'message' OR outcome = 'nobody'),
  -- As they told it.
  words TEXT,
  at INTEGER NOT NULL,
  UNIQUE (promptID, personID, legislator)
) STRICT;
CREATE TABLE commandDone (
  journalID INTEGER PRIMARY KEY REFERENCES journal(id) ON DELETE CASCADE,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  isUndoable INTEGER NOT NULL,
  undoneAt INTEGER,
  -- The mails that it put into the outbox: those above the first, up to the last.
  mailsAfter INTEGER NOT NULL,
  mailsUpTo INTEGER NOT NULL
, withdrew TEXT, brought INTEGER) STRICT;
CREATE TABLE committeeSeat (
  committee TEXT NOT NULL,
  chamber TEXT NOT NULL,
  legislator TEXT NOT NULL REFERENCES legislator (id),
  role TEXT NOT NULL,
  PRIMARY KEY (committee, chamber, legislator)
) STRICT, WITHOUT ROWID;
CREATE TABLE contactDay (
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  fromMinute INTEGER NOT NULL,
  untilMinute INTEGER NOT NULL,
  PRIMARY KEY (personID, day, fromMinute)
) STRICT, WITHOUT ROWID;
CREATE TABLE contactHours (
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  -- 0 is Monday.
  weekday INTEGER NOT NULL,
  fromMinute INTEGER NOT NULL,
  untilMinute INTEGER NOT NULL,
  PRIMARY KEY (personID, weekday, fromMinute)
) STRICT, WITHOUT ROWID;
CREATE TABLE contactOff (
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  fromDay TEXT NOT NULL,
  throughDay TEXT NOT NULL,
  PRIMARY KEY (personID, fromDay)
) STRICT, WITHOUT ROWID;
CREATE TABLE contactSettings (
  personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  minutes INTEGER NOT NULL DEFAULT 30,
  leadHours INTEGER NOT NULL DEFAULT 24,
  perDay INTEGER NOT NULL DEFAULT 4,
  how TEXT NOT NULL DEFAULT 'phone',
  link TEXT,
  place TEXT,
  sharesPhone INTEGER NOT NULL DEFAULT 0,
  sharesAddress INTEGER NOT NULL DEFAULT 0,
  -- The one mail of the day: minute of the day, and on which days.
  dailyAt INTEGER NOT NULL DEFAULT 420,
  dailyDays TEXT NOT NULL DEFAULT 'all' CHECK (dailyDays = 'all' OR dailyDays = 'weekdays'),
  isAtOnce INTEGER NOT NULL DEFAULT 0,
  -- Up to when the last daily mail told.
  toldUntil INTEGER,
  -- No new bookings with them since.
  quietSince INTEGER,
  quietBecause TEXT
, owesSince INTEGER, spokeAt INTEGER, heldUntil INTEGER) STRICT;
CREATE TABLE countyRegion (
  county TEXT PRIMARY KEY COLLATE NOCASE,
  region TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "countyRegion" VALUES('Berkshire','west');
INSERT INTO "countyRegion" VALUES('Franklin','west');
INSERT INTO "countyRegion" VALUES('Hampden','west');
INSERT INTO "countyRegion" VALUES('Hampshire','west');
CREATE TABLE deceased (
  personID INTEGER PRIMARY KEY REFERENCES person(id),
  byPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  at INTEGER NOT NULL,
  record TEXT
) STRICT;
CREATE TABLE domainCount (
  domain TEXT NOT NULL,
  minute INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (domain, minute)
) STRICT, WITHOUT ROWID;
CREATE TABLE domainPace (
  domain TEXT PRIMARY KEY,
  next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE dueDone (
  key TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE editorLetter (
  id INTEGER PRIMARY KEY,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  promptID INTEGER REFERENCES prompt(id) ON DELETE SET NULL,
  topicID INTEGER REFERENCES topic(id),
  newspaperID INTEGER REFERENCES newspaper(id) ON DELETE SET NULL,
  -- Its name as it was then.
  paper TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state = 'draft' OR state = 'ready' OR state = 'sent'
    OR state = 'published' OR state = 'declined'),
  -- As written; emptied with other words of people.
  text TEXT,
  wordCount INTEGER NOT NULL DEFAULT 0,
  link TEXT,
  createdAt INTEGER NOT NULL,
  changedAt INTEGER NOT NULL,
  sentAt INTEGER
) STRICT;
CREATE TABLE event (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  -- lobby day, hearing, monthly meeting, film screening, house party, tabling, training,
  -- other
  kind TEXT NOT NULL,
  -- As its maker named it: "film night". Often the kind.
  title TEXT NOT NULL,
  -- Of one hub, or else of a region: east, west, state.
  hubID INTEGER REFERENCES hub(id) ON DELETE SET NULL,
  region TEXT NOT NULL,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  startsAt INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT,
  link TEXT,
  -- Heads; NULL is as many as come.
  capacity INTEGER,
  -- Its maker's own, in Markdown.
  words TEXT NOT NULL DEFAULT '',
  -- A JSON list of at most three.
  questions TEXT NOT NULL DEFAULT '[]',
  -- A JSON list of minutes before; NULL is the usual sequence.
  reminders TEXT,
  state TEXT NOT NULL CHECK (state = 'open' OR state = 'cancelled'),
  -- Why it was called off, in the words of who did.
  cancelWords TEXT,
  -- Public calendars know it by this one; each person's own is in rsvp.
  uid TEXT NOT NULL,
  -- Raised whenever what calendars show changes.
  sequence INTEGER NOT NULL DEFAULT 0,
  -- What the last change changed, in a JSON list: time, place, words.
  changed TEXT NOT NULL DEFAULT '[]',
  -- Somebody has still to hear of the last change.
  isToTell INTEGER NOT NULL DEFAULT 0,
  -- Who set it up: answers and questions of people about it are theirs.
  personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  createdAt INTEGER NOT NULL,
  endedAt INTEGER
, movedAt INTEGER) STRICT;
CREATE TABLE fact (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "fact" VALUES('release','0.1.0');
INSERT INTO "fact" VALUES('watch:began','1796060924783');
INSERT INTO "fact" VALUES('watch:failed','0');
INSERT INTO "fact" VALUES('watch:look','1796060925528');
CREATE TABLE farewell (
  addressID INTEGER PRIMARY KEY REFERENCES address(id),
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE forgotten (
  proof TEXT PRIMARY KEY,
  personID INTEGER NOT NULL,
  at INTEGER NOT NULL,
  -- They came back by themselves.
  liftedAt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE formerSeat (
  legislator TEXT NOT NULL REFERENCES legislator (id),
  chamber TEXT NOT NULL,
  district TEXT NOT NULL,
  endedOn TEXT NOT NULL,
  PRIMARY KEY (legislator, chamber, district, endedOn)
) STRICT, WITHOUT ROWID;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('mailroom-1-people');
INSERT INTO "grdb_migrations" VALUES('mailroom-2-books');
INSERT INTO "grdb_migrations" VALUES('mailroom-3-outbox');
INSERT INTO "grdb_migrations" VALUES('mailroom-4-hand-over');
INSERT INTO "grdb_migrations" VALUES('mailroom-5-plain-checks');
INSERT INTO "grdb_migrations" VALUES('mailroom-6-hand-over');
INSERT INTO "grdb_migrations" VALUES('mailroom-7-forgetting');
INSERT INTO "grdb_migrations" VALUES('mailroom-journal-indexes');
INSERT INTO "grdb_migrations" VALUES('mailroom-outbox-first-mails');
INSERT INTO "grdb_migrations" VALUES('mailroom-8-commands');
INSERT INTO "grdb_migrations" VALUES('mailroom-9-letters-by-id');
INSERT INTO "grdb_migrations" VALUES('mailroom-figures');
INSERT INTO "grdb_migrations" VALUES('mailroom-loops');
INSERT INTO "grdb_migrations" VALUES('mailroom-calendar');
INSERT INTO "grdb_migrations" VALUES('mailroom-budget');
INSERT INTO "grdb_migrations" VALUES('mailroom-outbox-withheld');
INSERT INTO "grdb_migrations" VALUES('mailroom-commands-undoing');
INSERT INTO "grdb_migrations" VALUES('mailroom-rounds');
INSERT INTO "grdb_migrations" VALUES('mailroom-domains');
INSERT INTO "grdb_migrations" VALUES('mailroom-soft-bounces');
INSERT INTO "grdb_migrations" VALUES('hubs-1');
INSERT INTO "grdb_migrations" VALUES('volunteers-1');
INSERT INTO "grdb_migrations" VALUES('volunteers-3-kept-words');
INSERT INTO "grdb_migrations" VALUES('places-1');
INSERT INTO "grdb_migrations" VALUES('legislators-1');
INSERT INTO "grdb_migrations" VALUES('hubs-2-programme');
INSERT INTO "grdb_migrations" VALUES('volunteers-2-roster');
INSERT INTO "grdb_migrations" VALUES('hubs-3-kept');
INSERT INTO "grdb_migrations" VALUES('one-on-ones-1');
INSERT INTO "grdb_migrations" VALUES('one-on-ones-2-day');
INSERT INTO "grdb_migrations" VALUES('one-on-ones-3-meetings');
INSERT INTO "grdb_migrations" VALUES('events-1');
INSERT INTO "grdb_migrations" VALUES('events-2');
INSERT INTO "grdb_migrations" VALUES('legislators-2-constituents');
INSERT INTO "grdb_migrations" VALUES('lobby-days-1');
INSERT INTO "grdb_migrations" VALUES('lobby-days-2');
INSERT INTO "grdb_migrations" VALUES('blasts-1');
INSERT INTO "grdb_migrations" VALUES('letters-1');
CREATE TABLE handOver (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  ledgerID INTEGER REFERENCES ledger(id) ON DELETE SET NULL,
  personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  addressID INTEGER REFERENCES address(id),
  ownerPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  ownerAddressID INTEGER REFERENCES address(id),
  because TEXT NOT NULL,
  subject TEXT NOT NULL,
  words TEXT NOT NULL,
  messageID TEXT,
  "references" TEXT,
  openedAt INTEGER NOT NULL,
  answeredAt INTEGER,
  closedAt INTEGER
, who TEXT NOT NULL DEFAULT '', sender TEXT NOT NULL DEFAULT '', outboxID INTEGER, ownerRow INTEGER, askedAt INTEGER NOT NULL DEFAULT 0, remindedAt INTEGER, lastWordAt INTEGER NOT NULL DEFAULT 0, answeredBy INTEGER REFERENCES person(id) ON DELETE SET NULL, isOperators INTEGER NOT NULL DEFAULT 0, isAtEnd INTEGER NOT NULL DEFAULT 0, listSince INTEGER, proposalKind TEXT
  CHECK (proposalKind = 'words' OR proposalKind = 'command'), proposal TEXT, proposalDoneAt INTEGER) STRICT;
CREATE TABLE handOverFile (
  id INTEGER PRIMARY KEY,
  handOverID INTEGER NOT NULL REFERENCES handOver(id) ON DELETE CASCADE,
  filename TEXT NOT NULL,
  contentType TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- NULL: too large to be kept; it lies in the mailbox.
  contents BLOB
) STRICT;
CREATE TABLE handOverLetter (
  messageID TEXT NOT NULL,
  handOverID INTEGER NOT NULL REFERENCES handOver(id) ON DELETE CASCADE,
  PRIMARY KEY (messageID, handOverID)
) STRICT, WITHOUT ROWID;
CREATE TABLE hub (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  region TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('forming', 'designated', 'paused', 'retired')),
  createdAt INTEGER NOT NULL
, startedBy INTEGER) STRICT;
INSERT INTO "hub" VALUES(1,'Worcester','east','designated',1796060922380,NULL);
CREATE TABLE hubArea (
  hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
  town TEXT NOT NULL,
  ward TEXT NOT NULL DEFAULT '',
  precinct TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (hubID, town, ward, precinct, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "hubArea" VALUES(1,'Worcester','','','');
CREATE TABLE hubDistrict (
  hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
  chamber TEXT NOT NULL,
  district TEXT NOT NULL,
  extent TEXT NOT NULL
    CHECK (extent = 'whole' OR extent = 'part' OR extent = 'possible'),
  PRIMARY KEY (hubID, chamber, district)
) STRICT, WITHOUT ROWID;
INSERT INTO "hubDistrict" VALUES(1,'congress','2','whole');
INSERT INTO "hubDistrict" VALUES(1,'house','13th Worcester','whole');
INSERT INTO "hubDistrict" VALUES(1,'senate','First Worcester','whole');
CREATE TABLE hubMeeting (
  hubID INTEGER PRIMARY KEY REFERENCES hub(id) ON DELETE CASCADE,
  -- Which ones of the month, such as 2 4; -1 is the last, and nothing is every week.
  weeks TEXT NOT NULL,
  -- 0 is Monday.
  weekday INTEGER NOT NULL,
  atMinute INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT,
  link TEXT,
  -- All of it in one text: an invitation keeps the one that it was made by.
  rule TEXT NOT NULL
) STRICT;
CREATE TABLE hubStep (
  id INTEGER PRIMARY KEY,
  hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
  before TEXT,
  after TEXT NOT NULL,
  byPersonID INTEGER,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO "hubStep" VALUES(1,1,NULL,'designated',NULL,1796060922380);
CREATE TABLE joined (
  otherID INTEGER PRIMARY KEY REFERENCES person(id),
  keptID INTEGER NOT NULL REFERENCES person(id),
  at INTEGER NOT NULL,
  record TEXT
) STRICT;
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  action TEXT NOT NULL,
  actorPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  authentication TEXT NOT NULL DEFAULT 'none',
  subjectPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  ledgerID INTEGER REFERENCES ledger(id) ON DELETE SET NULL,
  detail TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "journal" VALUES(1,1796060924834,'signed up',4,'dmarc',4,1,'');
INSERT INTO "journal" VALUES(2,1796060924834,'signed up',5,'dmarc',5,2,'');
INSERT INTO "journal" VALUES(3,1796060927743,'stop',5,'dmarc',5,3,'');
CREATE TABLE journalChange (
  journalID INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT, personID INTEGER,
  PRIMARY KEY (journalID, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "journalChange" VALUES(1,'interests',NULL,'tabling',NULL);
INSERT INTO "journalChange" VALUES(1,'stage',NULL,'new',NULL);
INSERT INTO "journalChange" VALUES(1,'town',NULL,'Worcester',NULL);
INSERT INTO "journalChange" VALUES(1,'zip',NULL,'01609',NULL);
INSERT INTO "journalChange" VALUES(2,'interests',NULL,'letters',NULL);
INSERT INTO "journalChange" VALUES(2,'stage',NULL,'new',NULL);
INSERT INTO "journalChange" VALUES(2,'town',NULL,'Somerville',NULL);
CREATE TABLE "ledger" (
  id INTEGER PRIMARY KEY,
  mailbox TEXT NOT NULL,
  uidValidity INTEGER NOT NULL,
  uid INTEGER NOT NULL,
  key TEXT,
  sha256 TEXT,
  messageID TEXT,
  kind TEXT,
  outcome TEXT NOT NULL DEFAULT 'pending' CHECK (outcome = 'pending' OR outcome = 'handled'
    OR outcome = 'handed over' OR outcome = 'failed' OR outcome = 'duplicate'
    OR outcome = 'retried'),
  note TEXT,
  personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  -- Fetched in a batch whose end is not on record: after an unclean end handled alone.
  isMarked INTEGER NOT NULL DEFAULT 0,
  -- Times that it was begun alone or threw; committed before it is parsed.
  attempts INTEGER NOT NULL DEFAULT 0,
  size INTEGER NOT NULL DEFAULT 0,
  arrivedAt INTEGER NOT NULL,
  handledAt INTEGER,
  destination TEXT,
  acknowledgedAt INTEGER,
  refusal TEXT,
  UNIQUE (mailbox, uidValidity, uid)
) STRICT;
INSERT INTO "ledger" VALUES(1,'home/in',1796060924,1,'01f8792f8818c3f8074c2856cfc519c23dc90a3995a2e3ddb7ac84b8994b7529','bd25e33a57ccf6d0231a319fcb1f857ebe6d5566010280626cd17f33a2f86e29','one@example.com','sign_up','handled','welcomed to the hub Worcester',4,0,0,343,1796060922547,1796060924834,'Handled',1796060925516,NULL);
INSERT INTO "ledger" VALUES(2,'home/in',1796060924,2,'e4302d7ac89d26622fa82af0d1a76e6175b9b095835cff695fd7ca530e0bc3ab','6a2869dc91a6aff57a2709115c3ae76d4c97c4457fae545057edfba37e9740a3','two@example.com','sign_up','handled','welcomed; the GO! Team takes them',5,0,0,330,1796060922555,1796060924834,'Handled',1796060925516,NULL);
INSERT INTO "ledger" VALUES(3,'home/in',1796060924,3,'00ffb36695c08ebe56c1763d986e649a28687a2d41646adfa483aed1d422f638','0186bd289a1763b3dc716b1cce2ca3a325c01f78886146d208aed532612c4650','three@example.com','unsubscribe','handled','stopped',5,0,0,261,1796060925747,1796060927743,'Handled',1796060928016,NULL);
CREATE TABLE legislator (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  given TEXT NOT NULL,
  family TEXT NOT NULL,
  party TEXT NOT NULL,
  chamber TEXT NOT NULL
    CHECK (chamber IN ('house', 'senate', 'congress', 'usSenate')),
  district TEXT NOT NULL,
  email TEXT NOT NULL,
  links TEXT NOT NULL,
  -- On malegislature.gov; NULL until the offices were imported.
  memberCode TEXT,
  leadership TEXT NOT NULL DEFAULT '',
  roleStart TEXT NOT NULL DEFAULT '',
  endedOn TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE legislatorStance (
  legislator TEXT PRIMARY KEY REFERENCES legislator(id),
  words TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE lobbyAsk (
  eventID INTEGER PRIMARY KEY REFERENCES event(id) ON DELETE CASCADE,
  words TEXT NOT NULL
) STRICT;
CREATE TABLE lobbyVisit (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  legislator TEXT NOT NULL REFERENCES legislator(id),
  day TEXT NOT NULL,
  -- NULL outside a lobby day.
  eventID INTEGER REFERENCES event(id) ON DELETE SET NULL,
  -- Who tells of it.
  personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  words TEXT,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE TABLE locality (
  town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
  ward TEXT NOT NULL,
  precinct TEXT NOT NULL,
  house TEXT NOT NULL,
  senate TEXT NOT NULL,
  congress TEXT NOT NULL,
  PRIMARY KEY (town, ward, precinct)
) STRICT, WITHOUT ROWID;
CREATE TABLE meetingInvite (
  id INTEGER PRIMARY KEY,
  hubID INTEGER NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  startsAt INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT,
  link TEXT,
  rule TEXT NOT NULL,
  -- How often somebody who did not come was invited before.
  round INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state = 'invited' OR state = 'coming' OR state = 'declined'
    OR state = 'cancelled' OR state = 'came' OR state = 'missed' OR state = 'unknown'),
  uid TEXT NOT NULL,
  sequence INTEGER NOT NULL DEFAULT 0,
  -- The mail that invited first: its token is the ORGANIZER for good.
  organizerRow INTEGER,
  createdAt INTEGER NOT NULL,
  endedAt INTEGER
) STRICT;
CREATE TABLE nameWord (
  word TEXT NOT NULL,
  hubID INTEGER NOT NULL,
  personID INTEGER NOT NULL,
  PRIMARY KEY (word, hubID, personID)
) STRICT, WITHOUT ROWID;
INSERT INTO "nameWord" VALUES('joe',0,5);
INSERT INTO "nameWord" VALUES('lopez',1,4);
INSERT INTO "nameWord" VALUES('maria',1,4);
INSERT INTO "nameWord" VALUES('smith',0,5);
CREATE TABLE newspaper (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  -- Where letters go: an address, in lower case, or a form's link.
  address TEXT,
  -- Of the address, unless everybody has one there.
  domain TEXT,
  link TEXT,
  wordLimit INTEGER,
  -- It takes one letter of a person in so many days.
  daysBetween INTEGER NOT NULL DEFAULT 0,
  checkedOn TEXT NOT NULL DEFAULT '',
  CHECK (address IS NOT NULL OR link IS NOT NULL)
) STRICT;
CREATE TABLE newspaperTown (
  -- '' is every town.
  town TEXT NOT NULL COLLATE NOCASE,
  newspaperID INTEGER NOT NULL REFERENCES newspaper(id) ON DELETE CASCADE,
  PRIMARY KEY (town, newspaperID)
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  byPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  at INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE TABLE number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL
) STRICT;
INSERT INTO "number" VALUES(1,'hub');
INSERT INTO "number" VALUES(2,'person');
INSERT INTO "number" VALUES(3,'person');
INSERT INTO "number" VALUES(4,'person');
INSERT INTO "number" VALUES(5,'person');
CREATE TABLE offer (
  id INTEGER PRIMARY KEY,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  hubID INTEGER NOT NULL,
  contactID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  -- Counts the times that none of the times suited.
  round INTEGER NOT NULL DEFAULT 1,
  -- Their own words of when, which outlast this offer.
  wish TEXT,
  how TEXT,
  state TEXT NOT NULL CHECK (state = 'open' OR state = 'booked' OR state = 'expired'
    OR state = 'withdrawn' OR state = 'answered'),
  createdAt INTEGER NOT NULL,
  validUntil INTEGER NOT NULL,
  endedAt INTEGER
) STRICT;
CREATE TABLE offerTime (
  offerID INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- Wall time, 2026-03-03 18:00, and the moment that it is.
  start TEXT NOT NULL,
  startsAt INTEGER NOT NULL,
  PRIMARY KEY (offerID, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE office (
  legislator TEXT NOT NULL REFERENCES legislator (id),
  kind TEXT NOT NULL CHECK (kind IN ('capitol', 'district')),
  address TEXT NOT NULL,
  voice TEXT NOT NULL,
  fax TEXT NOT NULL,
  PRIMARY KEY (legislator, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE "outbox" (
  id INTEGER PRIMARY KEY,
  -- One random secret a row; every token of the row is an HMAC under it (DESIGN §4.4).
  secret BLOB NOT NULL,
  ledgerID INTEGER REFERENCES ledger(id) ON DELETE SET NULL,
  -- At most one mail a cause.
  causeKey TEXT UNIQUE,
  because TEXT NOT NULL,
  personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  addressID INTEGER NOT NULL REFERENCES address(id),
  template TEXT NOT NULL,
  "values" TEXT NOT NULL,
  language TEXT NOT NULL,
  lane TEXT NOT NULL CHECK (lane = 'answers' OR lane = 'notices' OR lane = 'bulk'),
  fromName TEXT,
  subject TEXT,
  inReplyTo TEXT,
  "references" TEXT,
  notBefore INTEGER NOT NULL,
  usefulUntil INTEGER,
  state TEXT NOT NULL CHECK (state = 'held' OR state = 'queued' OR state = 'sending'
    OR state = 'sent' OR state = 'deferred' OR state = 'failed' OR state = 'withdrawn'
    OR state = 'uncertain'),
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Outcomes lost between the final dot and the reply; never a third try.
  uncertainTries INTEGER NOT NULL DEFAULT 0,
  -- The first mail ever to an address that a stranger's mail named.
  isFirst INTEGER NOT NULL DEFAULT 0,
  firstTriedAt INTEGER,
  sentAt INTEGER,
  reply TEXT,
  createdAt INTEGER NOT NULL,
  -- What it asks, in whose light an answer is read.
  asks TEXT,
  asked TEXT,
  askedUntil INTEGER,
  answeredAt INTEGER
, isBooked INTEGER NOT NULL DEFAULT 0, textDigest TEXT, calendar TEXT, organizerRow INTEGER, isUrgent INTEGER NOT NULL DEFAULT 0, isAtChosenHour INTEGER NOT NULL DEFAULT 0, chargedAt INTEGER, roundID INTEGER) STRICT;
INSERT INTO "outbox" VALUES(1,X'A7B2ACCAD8D12ABAAB43DDFB1F7ECF998647F1E8',1,NULL,'signed up',4,3,'welcome','{"footer person":"Ana Lima","town":"Worcester","hub_name":"Worcester","is_other_language":false,"missing":[],"times":[],"is_beside":false,"interests":"tabling","is_invited":false,"contact_name":"Ana Lima","given_name":"Maria","is_full":false}','en','answers',NULL,NULL,'one@example.com','one@example.com',1796060924834,NULL,'sent',1,0,1,1796060925561,1796060925666,'250 2.0.0 delivered',1796060924834,'sign-up facts','{"zip":"01609","language":"en","name":"Maria Lopez","givenName":"Maria","phone":"508-555-0142","town":"Worcester","otherTowns":[],"interests":["tabling"],"personID":4,"isTownCertain":true,"isUnder18":false,"place":"Worcester","spoken":[],"hubs":[],"words":"Hi, I''m Maria Lopez in Worcester 01609, I''d love to help with tabling. 508-555-0142"}',1803836924834,NULL,0,'f05c3e7cc16f7151',NULL,NULL,0,0,NULL,NULL);
INSERT INTO "outbox" VALUES(2,X'E9E6582B52EDFC60E6AF6E43603E83875B96F9F6',2,NULL,'signed up; no hub in Somerville yet',5,4,'welcome-no-hub','{"interests":"letters to the editor","given_name":"Joe","town":"Somerville","footer person":"Lee Park","region_name":"Eastern Massachusetts","team":"GO! Team of Eastern Massachusetts","missing":[]}','en','answers',NULL,NULL,'two@example.com','two@example.com',1796060924834,NULL,'sent',1,0,1,1796060925561,1796060925666,'250 2.0.0 delivered',1796060924834,'sign-up facts','{"spoken":[],"hubs":[],"language":"en","phone":"617-555-0100","place":"Somerville","town":"Somerville","words":"I''m Joe Smith from Somerville, I want to help with letters. 617-555-0100","isTownCertain":true,"givenName":"Joe","interests":["letters"],"personID":5,"isUnder18":false,"name":"Joe Smith","otherTowns":[]}',1803836924834,NULL,0,'8d9055840029a156',NULL,NULL,0,0,NULL,NULL);
INSERT INTO "outbox" VALUES(3,X'FFE7BE4EF978E89F338EE11E47CD263D39D9F26D',3,NULL,'STOP',5,4,'stopped','{"given_name":"Joe","kept":[],"cancelled":[],"footer person":"Lee Park"}','en','answers',NULL,NULL,'three@example.com','three@example.com',1796060927743,NULL,'sent',1,0,0,1796060928058,1796060928084,'250 2.0.0 delivered',1796060927743,NULL,NULL,NULL,NULL,0,'6c45cb72a36e63d5',NULL,NULL,0,0,NULL,NULL);
CREATE TABLE outboxAttachment (
  outboxID INTEGER NOT NULL REFERENCES outbox(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  filename TEXT NOT NULL,
  contentType TEXT NOT NULL,
  contents BLOB NOT NULL,
  PRIMARY KEY (outboxID, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  name TEXT NOT NULL DEFAULT '',
  givenName TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT 'en',
  phone TEXT,
  isMinor INTEGER NOT NULL DEFAULT 0,
  -- Unasked mail rests until then, because a person has the thread or an answer was unclear.
  quietUntil INTEGER,
  createdAt INTEGER NOT NULL
, isHeld INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "person" VALUES(2,'Ana Lima','Ana','en',NULL,0,NULL,1796060922380,0);
INSERT INTO "person" VALUES(3,'Lee Park','Lee','en',NULL,0,NULL,1796060922380,0);
INSERT INTO "person" VALUES(4,'Maria Lopez','Maria','en','508-555-0142',0,NULL,1796060924834,0);
INSERT INTO "person" VALUES(5,'Joe Smith','Joe','en','617-555-0100',0,NULL,1796060924834,0);
CREATE TABLE personAddress (
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  addressID INTEGER NOT NULL REFERENCES address(id),
  isPrimary INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (personID, addressID)
) STRICT, WITHOUT ROWID;
INSERT INTO "personAddress" VALUES(2,1,1);
INSERT INTO "personAddress" VALUES(3,2,1);
INSERT INTO "personAddress" VALUES(4,3,1);
INSERT INTO "personAddress" VALUES(5,4,1);
CREATE TABLE personDistrict (
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  chamber TEXT NOT NULL
    CHECK (chamber = 'house' OR chamber = 'senate' OR chamber = 'congress'),
  -- Where they lived when they told; '' is nowhere on record. Elsewhere it says nothing.
  town TEXT NOT NULL COLLATE NOCASE,
  district TEXT NOT NULL,
  known TEXT NOT NULL CHECK (known = 'said' OR known = 'precinct' OR known = 'unsure'
    OR known = 'asked'),
  at INTEGER NOT NULL,
  PRIMARY KEY (personID, chamber)
) STRICT, WITHOUT ROWID;
CREATE TABLE place (
  name TEXT NOT NULL COLLATE NOCASE,
  town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
  zips TEXT NOT NULL,
  PRIMARY KEY (name, town)
) STRICT, WITHOUT ROWID;
CREATE TABLE prompt (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind = 'letters' OR kind = 'calls'),
  topicID INTEGER NOT NULL REFERENCES topic(id),
  -- In a sentence.
  audience TEXT NOT NULL,
  -- The committee whose chairs are called; NULL for each one's own legislators.
  chairsOf TEXT,
  -- Days since 1970, the last one included.
  lastDay INTEGER NOT NULL,
  senderID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  addressID INTEGER NOT NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE TABLE prompted (
  promptID INTEGER NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  newspaperID INTEGER REFERENCES newspaper(id) ON DELETE CASCADE,
  day INTEGER,
  PRIMARY KEY (promptID, personID)
) STRICT, WITHOUT ROWID;
CREATE TABLE reminding (
  personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  hubID INTEGER NOT NULL,
  since INTEGER NOT NULL,
  sent INTEGER NOT NULL DEFAULT 0,
  dueAt INTEGER NOT NULL
) STRICT;
CREATE TABLE removal (
  ledgerID INTEGER PRIMARY KEY REFERENCES ledger(id) ON DELETE CASCADE,
  messageID TEXT,
  notBefore INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE role (
  kind TEXT NOT NULL CHECK (kind IN ('contact', 'coordinator', 'operator')),
  scope TEXT NOT NULL,
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  addressID INTEGER NOT NULL REFERENCES address(id),
  since INTEGER NOT NULL,
  PRIMARY KEY (kind, scope, personID)
) STRICT, WITHOUT ROWID;
INSERT INTO "role" VALUES('contact','1',2,1,1796060922380);
INSERT INTO "role" VALUES('coordinator','state',3,2,1796060922380);
CREATE TABLE round (
  id INTEGER PRIMARY KEY REFERENCES number(id),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'leaving'
    OR state = 'paused' OR state = 'stopped'),
  "values" TEXT NOT NULL,
  -- The sender's own words in Markdown, by language, and their subject.
  words TEXT NOT NULL DEFAULT '{}',
  subject TEXT,
  -- To whom what its answers need goes.
  ownerPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
  ownerAddressID INTEGER REFERENCES address(id)
) STRICT;
CREATE TABLE roundAnswer (
  outboxID INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (outboxID, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE roundCount (
  roundID INTEGER NOT NULL,
  what TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (roundID, what)
) STRICT, WITHOUT ROWID;
CREATE TABLE roundRefusal (
  roundID INTEGER NOT NULL,
  kind TEXT NOT NULL,
  domain TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (roundID, kind, domain)
) STRICT, WITHOUT ROWID;
CREATE TABLE rsvp (
  id INTEGER PRIMARY KEY,
  -- No cascade: an event that somebody has answered is not undone.
  eventID INTEGER NOT NULL REFERENCES event(id),
  personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  -- invited: nothing said; withdrawn: STOP, or somebody else took them off.
  state TEXT NOT NULL CHECK (state = 'invited' OR state = 'going' OR state = 'waiting'
    OR state = 'maybe' OR state = 'declined' OR state = 'withdrawn'),
  -- With themselves.
  heads INTEGER NOT NULL DEFAULT 1,
  -- A JSON list, one for each of the event's questions, and what else they said; "" is not
  -- said.
  answers TEXT NOT NULL DEFAULT '[]',
  -- Others of the district may see first name and town.
  sharesName INTEGER NOT NULL DEFAULT 0,
  -- How they said it: mail, calendar, page, contact.
  by TEXT NOT NULL,
  -- When they last said so; the waiting list's order.
  saidAt INTEGER NOT NULL,
  -- Said again, the day before, that they come.
  confirmedAt INTEGER,
  -- NULL: nobody has told.
  came INTEGER,
  cameAt INTEGER,
  -- Came without having said so.
  isWalkIn INTEGER NOT NULL DEFAULT 0,
  uid TEXT NOT NULL,
  -- The mail that invited first: its token is the ORGANIZER for good.
  organizerRow INTEGER,
  -- Of their own calendar entry.
  sequence INTEGER NOT NULL DEFAULT 0,
  -- The event's sequence that they last heard of.
  toldSequence INTEGER NOT NULL DEFAULT 0,
  createdAt INTEGER NOT NULL,
  UNIQUE (eventID, personID)
) STRICT;
CREATE TABLE sendCount (
  minute INTEGER PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT;
INSERT INTO "sendCount" VALUES(29934348,3);
CREATE TABLE softBounce (
  addressID INTEGER PRIMARY KEY REFERENCES address(id) ON DELETE CASCADE,
  -- As of `at`; worth half after two weeks.
  score REAL NOT NULL,
  at INTEGER NOT NULL,
  -- Mail was let through again by hand.
  liftedAt INTEGER
) STRICT;
CREATE TABLE "suppression" (
  addressID INTEGER PRIMARY KEY REFERENCES address(id),
  degree TEXT NOT NULL CHECK (degree = 'bulk' OR degree = 'all'),
  reason TEXT NOT NULL CHECK (reason = 'stop' OR reason = 'unsubscribe' OR reason = 'bounce'
    OR reason = 'complaint' OR reason = 'import' OR reason = 'operator'
    OR reason = 'deceased'),
  since INTEGER NOT NULL
) STRICT;
INSERT INTO "suppression" VALUES(4,'all','stop',1796060927743);
CREATE TABLE topic (
  id INTEGER PRIMARY KEY,
  -- How it is written behind '#': lower case, joined by '-'.
  word TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  link TEXT,
  -- A line each.
  points TEXT NOT NULL,
  -- Days since 1970, the last one included.
  goodUntil INTEGER NOT NULL,
  byPerson INTEGER REFERENCES person(id) ON DELETE SET NULL,
  createdAt INTEGER NOT NULL
) STRICT;
CREATE TABLE town (
  name TEXT PRIMARY KEY COLLATE NOCASE,
  kind TEXT NOT NULL,
  county TEXT NOT NULL,
  population INTEGER,
  precincts INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "town" VALUES('Somerville','city','Middlesex',NULL,NULL);
INSERT INTO "town" VALUES('Worcester','city','Worcester',NULL,NULL);
CREATE TABLE townDistrict (
  town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
  chamber TEXT NOT NULL CHECK (chamber IN ('house', 'senate', 'congress')),
  rank INTEGER NOT NULL,
  district TEXT NOT NULL,
  PRIMARY KEY (town, chamber, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO "townDistrict" VALUES('Worcester','congress',0,'2');
INSERT INTO "townDistrict" VALUES('Somerville','congress',0,'7');
INSERT INTO "townDistrict" VALUES('Worcester','house',0,'13th Worcester');
INSERT INTO "townDistrict" VALUES('Somerville','house',0,'27th Middlesex');
INSERT INTO "townDistrict" VALUES('Worcester','senate',0,'First Worcester');
INSERT INTO "townDistrict" VALUES('Somerville','senate',0,'Second Middlesex');
CREATE TABLE volunteer (
  personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  town TEXT,
  zip TEXT,
  hubID INTEGER REFERENCES hub(id) ON DELETE SET NULL,
  stage TEXT NOT NULL CHECK (stage IN
    ('known', 'new', 'offered', 'booked', 'met', 'active', 'leader', 'resting', 'gone')),
  interests TEXT NOT NULL DEFAULT '[]',
  availability TEXT,
  -- The words of the sign-up, as written.
  words TEXT,
  note TEXT,
  source TEXT NOT NULL,
  signedUpAt INTEGER,
  createdAt INTEGER NOT NULL
, elsewhere TEXT, languages TEXT NOT NULL DEFAULT '[]', stageSetAt INTEGER, stageSetBy INTEGER, addedBy INTEGER, isListed INTEGER NOT NULL DEFAULT 1, since INTEGER
  GENERATED ALWAYS AS (COALESCE(signedUpAt, createdAt)) VIRTUAL) STRICT;
INSERT INTO "volunteer" VALUES(4,'Worcester','01609',1,'new','["tabling"]',NULL,'Hi, I''m Maria Lopez in Worcester 01609, I''d love to help with tabling. 508-555-0142',NULL,'mail',1796060924834,1796060924834,NULL,'[]',NULL,NULL,NULL,1);
INSERT INTO "volunteer" VALUES(5,'Somerville',NULL,NULL,'new','["letters"]',NULL,'I''m Joe Smith from Somerville, I want to help with letters. 617-555-0100',NULL,'mail',1796060924834,1796060924834,NULL,'[]',NULL,NULL,NULL,1);
CREATE TABLE volunteerCount (
  hubID INTEGER NOT NULL,
  town TEXT NOT NULL,
  isElsewhere INTEGER NOT NULL,
  stage TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (hubID, town, isElsewhere, stage)
) STRICT, WITHOUT ROWID;
INSERT INTO "volunteerCount" VALUES(0,'Somerville',0,'new',1);
INSERT INTO "volunteerCount" VALUES(0,'Worcester',0,'new',0);
INSERT INTO "volunteerCount" VALUES(1,'Worcester',0,'new',1);
CREATE TABLE volunteerTag (
  personID INTEGER NOT NULL REFERENCES volunteer(personID) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (personID, tag)
) STRICT, WITHOUT ROWID;
INSERT INTO "volunteerTag" VALUES(5,'interest:letters',1796060924834);
INSERT INTO "volunteerTag" VALUES(4,'interest:tabling',1796060924834);
CREATE TABLE zip (
  zip TEXT PRIMARY KEY,
  town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
  latitude REAL NOT NULL,
  longitude REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE zipTown (
  zip TEXT NOT NULL,
  town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
  landShare REAL,
  isPrimary INTEGER NOT NULL,
  PRIMARY KEY (zip, town)
) STRICT, WITHOUT ROWID;
CREATE INDEX personByPhone ON person(phone) WHERE phone IS NOT NULL;
CREATE INDEX personAddressByAddress ON personAddress(addressID);
CREATE INDEX roleByAddress ON role(addressID);
CREATE INDEX journalBySubject ON journal(subjectPersonID, at);
CREATE INDEX handOverOpen ON handOver(openedAt) WHERE closedAt IS NULL;
CREATE INDEX handOverOfPerson ON handOver(personID, openedAt);
CREATE UNIQUE INDEX ledgerKey ON ledger(key)
  WHERE key IS NOT NULL AND (outcome = 'handled' OR outcome = 'handed over');
CREATE INDEX ledgerUnacknowledged ON ledger(destination)
  WHERE acknowledgedAt IS NULL AND destination IS NOT NULL;
CREATE INDEX ledgerPending ON ledger(attempts) WHERE outcome = 'pending';
CREATE INDEX ledgerBySHA256 ON ledger(sha256)
  WHERE outcome = 'handed over' OR outcome = 'failed';
CREATE INDEX outboxDue ON outbox(lane, notBefore)
  WHERE state = 'queued' OR state = 'deferred' OR state = 'uncertain';
CREATE INDEX outboxInFlight ON outbox(state) WHERE state = 'sending';
CREATE INDEX outboxToAddress ON outbox(addressID, createdAt);
CREATE INDEX outboxOpenQuestion ON outbox(personID, createdAt)
  WHERE asks IS NOT NULL AND answeredAt IS NULL;
CREATE INDEX outboxFirst ON outbox(createdAt) WHERE isFirst = 1;
CREATE INDEX outboxOpen ON outbox(createdAt)
  WHERE state = 'held' OR state = 'queued' OR state = 'sending' OR state = 'deferred';
CREATE INDEX handOverUnanswered ON handOver(askedAt)
  WHERE closedAt IS NULL AND answeredAt IS NULL;
CREATE INDEX handOverAnswered ON handOver(lastWordAt)
  WHERE closedAt IS NULL AND answeredAt IS NOT NULL;
CREATE INDEX handOverFrom ON handOver(addressID) WHERE closedAt IS NULL;
CREATE INDEX handOverByOwner ON handOver(ownerPersonID, askedAt) WHERE closedAt IS NULL;
CREATE INDEX handOverListed ON handOver(listSince) WHERE listSince IS NOT NULL;
CREATE INDEX handOverLetterOf ON handOverLetter(handOverID);
CREATE INDEX handOverFileOf ON handOverFile(handOverID);
CREATE INDEX removalDue ON removal(notBefore);
CREATE INDEX joinedInto ON joined(keptID);
CREATE INDEX ledgerByPerson ON ledger(personID) WHERE personID IS NOT NULL;
CREATE INDEX outboxByLedger ON outbox(ledgerID) WHERE ledgerID IS NOT NULL;
CREATE INDEX outboxPersonal ON outbox(createdAt) WHERE lane = 'answers' OR lane = 'notices';
CREATE INDEX journalByTime ON journal(at);
CREATE INDEX journalByAction ON journal(action, at);
CREATE INDEX journalByActor ON journal(actorPersonID, at);
CREATE INDEX outboxFirstLeaving ON outbox(notBefore) WHERE isFirst = 1;
CREATE INDEX commandDoneByPerson ON commandDone(personID, journalID);
CREATE INDEX journalChangeByPerson ON journalChange(personID) WHERE personID IS NOT NULL;
CREATE INDEX ledgerByMessageID ON ledger(messageID) WHERE messageID IS NOT NULL;
CREATE INDEX outboxFailed ON outbox(id) WHERE state = 'failed';
CREATE INDEX outboxUncertain ON outbox(id) WHERE state = 'uncertain';
CREATE INDEX roleByPerson ON role(personID);
CREATE INDEX outboxWithheld ON outbox(addressID, notBefore)
  WHERE state = 'withdrawn' AND reply = 'withheld';
CREATE UNIQUE INDEX outboxOfRound ON outbox(roundID, addressID)
  WHERE lane = 'bulk' AND roundID IS NOT NULL;
CREATE TRIGGER roundEnters AFTER UPDATE OF state ON outbox
WHEN NEW.roundID IS NOT NULL AND NEW.lane = 'bulk' AND NEW.state <> OLD.state
  AND NEW.state <> 'sending' AND NEW.state <> 'queued' AND NEW.state <> 'held'
BEGIN
  INSERT INTO roundCount (roundID, what, count) VALUES (NEW.roundID, NEW.state, 1)
    ON CONFLICT (roundID, what) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER roundLeaves AFTER UPDATE OF state ON outbox
WHEN NEW.roundID IS NOT NULL AND NEW.lane = 'bulk' AND NEW.state <> OLD.state
  AND OLD.state <> 'sending' AND OLD.state <> 'queued' AND OLD.state <> 'held'
BEGIN
  UPDATE roundCount SET count = count - 1
    WHERE roundID = NEW.roundID AND what = OLD.state;
END;
CREATE INDEX suppressionBounced ON suppression(since) WHERE reason = 'bounce';
CREATE INDEX hubAreaByTown ON hubArea(town);
CREATE INDEX volunteerWords ON volunteer(COALESCE(signedUpAt, createdAt))
  WHERE words IS NOT NULL;
CREATE INDEX townDistrictByDistrict ON townDistrict (chamber, district);
CREATE INDEX localityByHouse ON locality (house);
CREATE INDEX localityBySenate ON locality (senate);
CREATE INDEX zipTownByTown ON zipTown (town);
CREATE INDEX placeByTown ON place (town);
CREATE INDEX legislatorBySeat ON legislator (chamber, district) WHERE endedOn IS NULL;
CREATE INDEX legislatorByEmail ON legislator (email);
CREATE INDEX committeeSeatByLegislator ON committeeSeat (legislator);
CREATE INDEX hubStepOf ON hubStep(hubID, at);
CREATE INDEX hubDistrictByDistrict ON hubDistrict(chamber, district);
CREATE VIEW townRegion AS
  SELECT town.name AS town, COALESCE(countyRegion.region, 'east') AS region
  FROM town LEFT JOIN countyRegion ON countyRegion.county = town.county;
CREATE VIEW districtPiece AS
  SELECT 'house' AS chamber, house AS district, town, ward, precinct FROM locality
  UNION ALL SELECT 'senate', senate, town, ward, precinct FROM locality
  UNION ALL SELECT 'congress', congress, town, ward, precinct FROM locality
  UNION ALL SELECT chamber, district, town, '', '' FROM townDistrict
    WHERE NOT EXISTS (SELECT 1 FROM locality WHERE locality.town = townDistrict.town);
CREATE INDEX volunteerOfHub ON volunteer(hubID, stage, since);
CREATE INDEX volunteerOfTown ON volunteer(town, hubID, stage, since);
CREATE INDEX volunteerAtStage ON volunteer(stage, since);
CREATE INDEX volunteerCountByTown ON volunteerCount(town);
CREATE INDEX volunteerCountAtStage ON volunteerCount(stage);
CREATE INDEX volunteerTagNewest ON volunteerTag(tag, since);
CREATE INDEX noteOf ON note(personID, at);
CREATE INDEX noteBy ON note(byPersonID);
CREATE TRIGGER volunteerEntered AFTER INSERT ON volunteer BEGIN
  INSERT INTO volunteerCount (hubID, town, isElsewhere, stage, count)
  SELECT COALESCE(NEW.hubID, 0), COALESCE(NEW.town, ''),
    NEW.elsewhere IS NOT NULL, NEW.stage, 1 WHERE NEW.isListed = 1
  ON CONFLICT (hubID, town, isElsewhere, stage) DO UPDATE SET count = count + (1);
  INSERT INTO nameWord (word, hubID, personID)
    SELECT word.value, COALESCE(NEW.hubID, 0), NEW.personID
    FROM person, json_each(nameWords(person.name)) AS word WHERE person.id = NEW.personID;
END;
CREATE TRIGGER volunteerEnteredWithTags AFTER INSERT ON volunteer
  WHEN NEW.interests <> '[]' OR NEW.languages <> '[]'
    OR (SELECT language FROM person WHERE id = NEW.personID) <> 'en'
BEGIN DELETE FROM volunteerTag WHERE personID = NEW.personID;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, 'interest:' || value, since FROM volunteer, json_each(interests)
  WHERE personID = NEW.personID ON CONFLICT DO NOTHING;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, 'language:' || value, since FROM volunteer, json_each(languages)
  WHERE personID = NEW.personID ON CONFLICT DO NOTHING;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, CASE language WHEN 'es' THEN 'language:Spanish' WHEN 'pt' THEN 'language:Portuguese'
  ELSE 'language:' || language END, since FROM volunteer JOIN person ON person.id = personID
  WHERE personID = NEW.personID AND language <> 'en' ON CONFLICT DO NOTHING; END;
CREATE TRIGGER volunteerEnteredYoung AFTER INSERT ON volunteer
  WHEN NEW.isListed = 1 AND (SELECT isMinor FROM person WHERE id = NEW.personID) = 1
BEGIN UPDATE volunteer SET isListed = 0 WHERE personID = NEW.personID; END;
CREATE TRIGGER volunteerMoved
  AFTER UPDATE OF hubID, town, elsewhere, stage, isListed ON volunteer
  WHEN NEW.hubID IS NOT OLD.hubID OR NEW.town IS NOT OLD.town OR NEW.stage <> OLD.stage
    OR NEW.isListed <> OLD.isListed OR NEW.elsewhere IS NOT OLD.elsewhere
BEGIN
  INSERT INTO volunteerCount (hubID, town, isElsewhere, stage, count)
  SELECT COALESCE(OLD.hubID, 0), COALESCE(OLD.town, ''),
    OLD.elsewhere IS NOT NULL, OLD.stage, -1 WHERE OLD.isListed = 1
  ON CONFLICT (hubID, town, isElsewhere, stage) DO UPDATE SET count = count + (-1);
  INSERT INTO volunteerCount (hubID, town, isElsewhere, stage, count)
  SELECT COALESCE(NEW.hubID, 0), COALESCE(NEW.town, ''),
    NEW.elsewhere IS NOT NULL, NEW.stage, 1 WHERE NEW.isListed = 1
  ON CONFLICT (hubID, town, isElsewhere, stage) DO UPDATE SET count = count + (1);
END;
CREATE TRIGGER volunteerChangedHub AFTER UPDATE OF hubID ON volunteer
  WHEN NEW.hubID IS NOT OLD.hubID
BEGIN
  UPDATE nameWord SET hubID = COALESCE(NEW.hubID, 0)
    WHERE word IN (SELECT value FROM person, json_each(nameWords(name))
        WHERE person.id = NEW.personID)
      AND hubID = COALESCE(OLD.hubID, 0) AND personID = NEW.personID;
END;
CREATE TRIGGER volunteerChangedTags AFTER UPDATE OF interests, languages, signedUpAt ON volunteer
  WHEN NEW.interests <> OLD.interests OR NEW.languages <> OLD.languages
    OR NEW.since <> OLD.since
BEGIN
  DELETE FROM volunteerTag WHERE personID = NEW.personID;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, 'interest:' || value, since FROM volunteer, json_each(interests)
  WHERE personID = NEW.personID ON CONFLICT DO NOTHING;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, 'language:' || value, since FROM volunteer, json_each(languages)
  WHERE personID = NEW.personID ON CONFLICT DO NOTHING;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, CASE language WHEN 'es' THEN 'language:Spanish' WHEN 'pt' THEN 'language:Portuguese'
  ELSE 'language:' || language END, since FROM volunteer JOIN person ON person.id = personID
  WHERE personID = NEW.personID AND language <> 'en' ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER volunteerLeft AFTER DELETE ON volunteer BEGIN
  INSERT INTO volunteerCount (hubID, town, isElsewhere, stage, count)
  SELECT COALESCE(OLD.hubID, 0), COALESCE(OLD.town, ''),
    OLD.elsewhere IS NOT NULL, OLD.stage, -1 WHERE OLD.isListed = 1
  ON CONFLICT (hubID, town, isElsewhere, stage) DO UPDATE SET count = count + (-1);
  DELETE FROM nameWord
    WHERE word IN (SELECT value FROM person, json_each(nameWords(name))
        WHERE person.id = OLD.personID)
      AND hubID = COALESCE(OLD.hubID, 0) AND personID = OLD.personID;
END;
CREATE TRIGGER personRenamed AFTER UPDATE OF name ON person WHEN NEW.name <> OLD.name BEGIN
  DELETE FROM nameWord
    WHERE word IN (SELECT value FROM json_each(nameWords(OLD.name)))
      AND hubID = (SELECT COALESCE(hubID, 0) FROM volunteer WHERE personID = OLD.id)
      AND personID = OLD.id;
  INSERT INTO nameWord (word, hubID, personID)
    SELECT value, COALESCE(volunteer.hubID, 0), NEW.id
    FROM volunteer, json_each(nameWords(NEW.name)) WHERE volunteer.personID = NEW.id;
END;
CREATE TRIGGER personRemoved BEFORE DELETE ON person BEGIN
  DELETE FROM nameWord
    WHERE word IN (SELECT value FROM json_each(nameWords(OLD.name)))
      AND hubID = (SELECT COALESCE(hubID, 0) FROM volunteer WHERE personID = OLD.id)
      AND personID = OLD.id;
END;
CREATE TRIGGER personChangedLanguage AFTER UPDATE OF language ON person
  WHEN NEW.language <> OLD.language
BEGIN
  DELETE FROM volunteerTag WHERE personID = NEW.id;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, 'interest:' || value, since FROM volunteer, json_each(interests)
  WHERE personID = NEW.id ON CONFLICT DO NOTHING;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, 'language:' || value, since FROM volunteer, json_each(languages)
  WHERE personID = NEW.id ON CONFLICT DO NOTHING;
INSERT INTO volunteerTag (personID, tag, since)
  SELECT personID, CASE language WHEN 'es' THEN 'language:Spanish' WHEN 'pt' THEN 'language:Portuguese'
  ELSE 'language:' || language END, since FROM volunteer JOIN person ON person.id = personID
  WHERE personID = NEW.id AND language <> 'en' ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER personCameOfAge AFTER UPDATE OF isMinor ON person
  WHEN NEW.isMinor <> OLD.isMinor
BEGIN UPDATE volunteer SET isListed = 1 - NEW.isMinor WHERE personID = NEW.id; END;
CREATE TRIGGER hubIsNeeded BEFORE DELETE ON hub
  WHEN EXISTS (SELECT 1 FROM volunteer WHERE hubID = OLD.id)
    OR EXISTS (SELECT 1 FROM role WHERE kind = 'contact' AND scope = CAST(OLD.id AS TEXT))
BEGIN SELECT RAISE(ABORT, 'somebody is with this hub'); END;
CREATE INDEX offerTo ON offer(personID, createdAt);
CREATE INDEX offerOpen ON offer(validUntil) WHERE state = 'open';
CREATE INDEX offerOf ON offer(contactID) WHERE state = 'open';
CREATE INDEX bookingOf ON booking(personID, startsAt);
CREATE INDEX bookingWith ON booking(contactID, startsAt);
CREATE INDEX bookingToCome ON booking(startsAt) WHERE state = 'booked';
CREATE INDEX arrivalIn ON arrival(scope, at);
CREATE INDEX arrivalOf ON arrival(personID);
CREATE TRIGGER contactBack AFTER UPDATE OF quietSince ON contactSettings
  WHEN OLD.quietSince IS NOT NULL AND NEW.quietSince IS NULL
BEGIN
  UPDATE contactSettings SET owesSince = NULL, heldUntil = NULL,
    spokeAt = MAX(COALESCE(spokeAt, 0), OLD.quietSince)
  WHERE personID = NEW.personID;
END;
CREATE INDEX contactOwes ON contactSettings(owesSince) WHERE owesSince IS NOT NULL;
CREATE INDEX contactQuiet ON contactSettings(personID) WHERE quietSince IS NOT NULL;
CREATE INDEX remindingDue ON reminding(dueAt);
CREATE INDEX remindingIn ON reminding(hubID, since);
CREATE TRIGGER offerBegan AFTER INSERT ON offer BEGIN
  INSERT INTO reminding (personID, hubID, since, dueAt)
    VALUES (NEW.personID, NEW.hubID, NEW.createdAt, NEW.createdAt + 259200000)
    ON CONFLICT (personID) DO UPDATE SET hubID = excluded.hubID;
END;
CREATE TRIGGER offerEnded AFTER UPDATE OF state ON offer
  WHEN NEW.state = 'booked' OR NEW.state = 'answered'
BEGIN DELETE FROM reminding WHERE personID = NEW.personID; END;
CREATE TRIGGER bookingWasNot AFTER UPDATE OF state ON booking
  WHEN (NEW.state = 'cancelled' OR NEW.state = 'missed') AND OLD.state <> NEW.state
    AND NEW.endedBy <> 'stop'
BEGIN
  INSERT INTO reminding (personID, hubID, since, dueAt)
    VALUES (NEW.personID, NEW.hubID, NEW.endedAt, NEW.endedAt + 259200000)
    ON CONFLICT (personID) DO UPDATE SET hubID = excluded.hubID;
END;
CREATE TRIGGER bookingBegan AFTER INSERT ON booking
BEGIN DELETE FROM reminding WHERE personID = NEW.personID; END;
CREATE INDEX meetingInviteOf ON meetingInvite(personID, startsAt);
CREATE INDEX meetingInviteIn ON meetingInvite(hubID, startsAt);
CREATE INDEX meetingInviteOpen ON meetingInvite(startsAt)
  WHERE state = 'invited' OR state = 'coming';
CREATE INDEX meetingInviteMissed ON meetingInvite(endedAt)
  WHERE round = 0 AND state = 'missed';
CREATE INDEX eventToCome ON event(startsAt) WHERE state = 'open';
CREATE INDEX eventEnded ON event(endedAt) WHERE state = 'cancelled';
CREATE INDEX eventOfHub ON event(hubID, startsAt);
CREATE INDEX eventToTell ON event(id) WHERE isToTell = 1;
CREATE INDEX rsvpIn ON rsvp(eventID, state, saidAt);
CREATE INDEX rsvpOf ON rsvp(personID, eventID);
CREATE INDEX rsvpWords ON rsvp(saidAt) WHERE answers <> '[]';
CREATE INDEX personDistrictIn ON personDistrict(chamber, district);
CREATE INDEX appointmentLedBy ON appointment(leaderID) WHERE leaderID IS NOT NULL;
CREATE INDEX lobbyVisitTo ON lobbyVisit(legislator, day);
CREATE INDEX lobbyVisitIn ON lobbyVisit(eventID);
CREATE INDEX lobbyVisitBy ON lobbyVisit(personID);
CREATE INDEX blastToCome ON blast(state, beginsAt)
  WHERE state = 'asked' OR state = 'confirmed' OR state = 'leaving';
CREATE INDEX blastToReport ON blast(endedAt)
  WHERE endedAt IS NOT NULL AND reportedAt IS NULL;
CREATE INDEX blastOf ON blast(senderPersonID);
CREATE INDEX newspaperByAddress ON newspaper(address) WHERE address IS NOT NULL;
CREATE INDEX newspaperByDomain ON newspaper(domain) WHERE domain IS NOT NULL;
CREATE INDEX newspaperTownOf ON newspaperTown(newspaperID);
CREATE INDEX promptAbout ON prompt(topicID);
CREATE INDEX promptByLastDay ON prompt(lastDay);
CREATE INDEX promptedWhom ON prompted(personID);
CREATE INDEX promptedPaper ON prompted(newspaperID, day) WHERE newspaperID IS NOT NULL;
CREATE INDEX editorLetterOf ON editorLetter(personID, changedAt);
CREATE INDEX editorLetterAbout ON editorLetter(topicID, changedAt);
CREATE INDEX editorLetterFrom ON editorLetter(promptID) WHERE promptID IS NOT NULL;
CREATE INDEX editorLetterIn ON editorLetter(newspaperID);
CREATE INDEX editorLetterLately ON editorLetter(changedAt);
CREATE INDEX editorLetterWords ON editorLetter(changedAt) WHERE text IS NOT NULL;
CREATE INDEX callOf ON call(personID);
CREATE INDEX callTo ON call(legislator, at);
CREATE INDEX callWords ON call(at) WHERE words IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('number',5);
COMMIT;
