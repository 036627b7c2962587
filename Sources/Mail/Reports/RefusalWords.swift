/// What the words of a refusal blame.
enum RefusalReason: Hashable, Sendable {
  /// No such user, moved, a domain that does not exist: the address will never work.
  case unknownAddress
  /// Said of addresses that do not exist, and of others too: counts if nothing else is said.
  case perhapsUnknown
  /// Said by whoever knows that the address is wrong, whatever status stands beside it.
  case certainlyUnknown
  case mailboxFull
  /// Spam, blocks, policy, authentication, content.
  case policy
  /// Relaying, or the sender's address.
  case sender
  /// Timeouts, connections, "try again".
  case temporary
  case size
  /// An account that is switched off may be switched on.
  case disabled
}

/// The words that servers use, from the manuals of the common ones and what is seen in practice.
enum RefusalWords {
  static func reasons(in words: [UInt8]) -> Set<RefusalReason> {
    var found: Set<RefusalReason> = []
    table.eachMatch(in: words) {
      found.insert($0.meaning)
      return true
    }
    return found
  }

  private static let table = PhraseTable<RefusalReason>([
    (.certainlyUnknown, certain), (.unknownAddress, unknown), (.unknownAddress, unknownAbroad),
    (.unknownAddress, noDomain), (.perhapsUnknown, perhaps), (.mailboxFull, full),
    (.policy, policy), (.sender, sender), (.temporary, temporary), (.size, size),
    (.disabled, disabled),
  ])

  private static let certain = [
    // Exchange Online, of a mailbox that its directory does not know.
    "recipient address rejected: access denied", "recipientnotfound", "recipnotfound",
    "resolver.adr.exrecipnotfound", "no longer on server", "user has moved", "has moved to",
    "address has changed", "no longer valid", "550 5.1.10", "domain is not reachable",
    "disabled or discontinued",
  ]

  private static let unknown = [
    "user unknown", "unknown user", "no such user", "no such recipient", "no such address",
    "no such mailbox", "no such person", "no such account", "no such local user", "no such id",
    "no such name", "user not found", "user is not found", "recipient not found", "not found in",
    "account not found", "mailbox not found", "address not found", "couldn't be found",
    "could not be found", "wasn't found at", "was not found at", "does not exist", "doesn't exist",
    "do not exist", "don't exist", "not exist", "didn't exist", "nonexist", "non-exist",
    "unknown recipient", "recipient unknown", "unknown address", "address unknown",
    "unknown mailbox", "unknown account", "unknown local", "unknown or illegal", "unknown virtual",
    "account unknown", "mailbox unknown", "invalid recipient", "invalid mailbox", "invalid address",
    "invalid user", "invalid final delivery", "recipient invalid", "recipient is invalid",
    "recipient is not valid", "invalid email address", "address is invalid",
    "not a valid recipient", "not a valid user", "not a valid mailbox", "not a valid address",
    "not a known user", "not a registered", "is not a user", "isn't a user", "not our customer",
    "no valid recipient", "no mailbox here", "no mailbox by that name", "no mailbox found",
    "no user by that name", "no account by that name", "not listed in", "name is not recognized",
    "address is not recognized", "not recognized as", "recipient name is not", "unrouteable",
    "unroutable", "undeliverable address", "no longer here", "no longer exists", "no longer active",
    "no longer employed", "no longer in use", "no longer available", "no longer with",
    "doesn't have a", "does not have an account", "doesn't have an account", "bad destination",
    "bad address", "bad recipient", "not local and", "inactive email address",
    "no final email delivery", "final email delivery point", "address couldn't be", "closed",
    "email address is wrong", "check for typos", "not in my control file", "mailbox is inactive",
    "mailaddress is unknown", "recipient does not", "destination unknown", "no recipient",
    "user doesn't", "user does not", "unknown destination", "not known here", "not known at",
    "unknown to", "verify the address", "never existed", "address not known", "cannot find user",
    "can't find user", "unable to find", "not in directory", "550 no user", "user is unknown",
    "mailbox has been deleted", "account has been deleted", "account deleted", "has been closed",
    "account is closed", "recipient no longer", "terminated", "invalid local", "illegal user",
    "invalid rcpt", "rcpt invalid", "unknown rcpt", "has left", "mailbox does not", "user is not",
    "account that you tried to reach does not", "550 #5.1.0 address rejected",
    "mailbox unavailable or not local", "not a local", "addressee unknown",
  ]

  private static let unknownAbroad = [
    "unbekannt", "existiert nicht", "gibt es nicht", "destinataire inconnu", "utilisateur inconnu",
    "adresse inconnue", "n'existe pas", "destinataire invalide", "utilisateur non recens",
    "adresse d'email incorrecte", "usuario desconocido", "destinatario desconocido", "no existe",
    "no se encontró la dirección", "no se encuentra", "usuário desconhecido", "não existe",
    "endereço não encontrado", "destinatário desconhecido", "utente sconosciuto",
    "destinatario sconosciuto", "non esiste", "onbekende gebruiker", "bestaat niet", "nie istnieje",
    "neexistuje", "existerar inte", "findes ikke", "finnes ikke", "не существует", "не найден",
    "неизвестный", "見つかりません", "存在しません", "ユーザーが見つ", "リストにありません", "不存在", "无此用户", "用户不存在", "존재하지 않",
    "bulunamadı",
  ]

  private static let noDomain = [
    "host not found", "host unknown", "unknown host", "domain not found", "no such domain",
    "no such host", "unknown domain", "domain name not found", "domain does not", "bad host",
    "lookup failure: host", "check if address is correct", "domain doesn't", "no mx record",
    "no mx for", "no mx found", "find a mail exchanger", "couldn't find any host",
    "no smtp service", "nullmx", "null mx", "does not accept mail", "doesn't accept mail",
    "name or service not known", "nxdomain", "domain invalid", "invalid domain",
    "couldn't be found or is unable to receive", "illegal host/domain", "no host found",
    "is not a valid domain", "unresolvable",
    "destination server for this recipient could not be found",
  ]

  private static let perhaps = [
    "mailbox unavailable", "address rejected.", "address rejected 5", "recipient rejected",
    "mailbox not available", "rejecting address", "not accepted here", "refused by recipient",
    "unavailable mailbox", "bad address syntax", "inactive user",
  ]

  private static let full = [
    "quota", "mailbox full", "mailbox is full", "mailbox was full", "mailbox size", "inbox is full",
    "inbox full", "mailfolder is full", "maildir is full", "storage space", "storage limit",
    "storage allocation", "disk full", "disk space", "diskspace", "over size",
    "insufficient system storage", "out of storage", "mailbox has exceeded", "exceeded storage",
    "maildir over", "mailbox storage", "volle mailbox", "postfach ist voll", "boîte pleine",
    "buzón lleno", "buzón está lleno", "caixa de correio cheia", "caixa postal cheia",
    "casella piena", "boite du destinataire pleine", "mail box full", "mail box is full", "is full",
    "exceeded its", "not enough space", "no space left", "переполнен", "容量", "insufficient space",
    "exceeded the local limit", "number of messages in", "mailbox exceed", "exceeds allowed quota",
    "out of memory",
  ]

  private static let policy = [
    "spam", "blocked", "blacklist", "blocklist", "block list", "black list", "denylist", "dnsbl",
    "rbl", "policy", "policies", "rejected for", "greylist", "graylist", "reputation", "dmarc",
    "spf ", "spf)", "dkim", "virus", "malware", "content reject", "message content",
    "content filter", "content of", "bad content", "content denied", "prohibited content",
    "access denied", "not authorized", "unauthorized", "unauthenticated", "not permitted",
    "not allowed", "banned", "prohibited", "suspicious", "rate limit", "too many", "too fast",
    "frequency", "reverse dns", "rdns", "ptr record", "pointer record", "listed at", "listed by",
    "filtered", "bulk mail", "mail rejete", "mail rejected", "message rejected", "message refused",
    "service refuse", "connection refused by", "restricted", "only accepts",
    "not accepting mail from", "permission denied", "permission to post", "you are not a member",
    "rejecting mail from", "administratively", "on hold", "unsolicited", "abusive", "due to abuse",
    "helo", "tls", "starttls", "authentication required", "must authenticate", "smtp auth",
    "authentication check", "authentication fail", "client host", "sending ip", "your ip",
    "ip name lookup", "cannot find your hostname", "header error", "rejected due to", "not rfc",
    "not compliant", "duplicate header", "dd no mail",
  ]

  private static let sender = [
    "relaying", "relay access", "to relay", "relay denied", "relay not", "mail relay",
    "relaying denied", "not a relay", "open relay", "not local host", "we do not relay",
    "sender address", "sender rejected", "sender domain", "sender verify", "sender denied",
    "sender unknown", "unknown sender", "sender is not", "return address", "envelope sender",
    "after mail from", "mail from:<", "invalid sender", "bad sender", "domain of sender",
    "from address", "no resent-from", "sender id", "valid sender", "email address is not verified",
    "authenticated sender", "sender could not", "callback", "callout",
  ]

  private static let temporary = [
    "try again later", ", try again", "try later", "retry later", "temporar", "timed out",
    "timeout", "time-out", "loop", "too many hops", "hop count", "connection refused",
    "connection reset", "connection dropped", "connection lost", "no route to host",
    "network is unreachable", "not responding", "queue too long", "message expired",
    "envelope expired", "delivery time expired", "lost connection", "retry time", "maximum time",
    "maximum retries", "could not connect", "unable to connect", "unable to contact",
    "did not accept our requests", "wasn't able to establish", "not collected", "been collected",
    "server did not respond", "not reachable within", "giving up", "host not reachable",
    "failing for a long time", "queue file write", "encountered an error while", "internal error",
    "system error", "configuration error", "local error", "command died", "i/o error", "deferred",
    "again later", "malformed or unexpected name server", "host or domain name lookup failed",
    "dns error", "service unavailable", "unable to transfer", "protocol error",
    "allowed queue period",
  ]

  private static let size = [
    "too large", "too big", "size exceeds", "size limit", "exceeds size", "exceeds limit",
    "exceeds the maximum", "exceeded maximum", "exceeds maximum", "maximum message size",
    "message length exceed", "maximum size", "exceeds fixed", "size of your message",
  ]

  private static let disabled = [
    "disabled", "discontinued", "suspended", "deactivated", "is inactive", "locked",
    "account is blocked", "account has been blocked", "compte du destinataire est bloque",
    "temporarily limited", "not active", "has been inactive", "expired account", "account expired",
    "account has expired", "mailbox inactive",
  ]
}
