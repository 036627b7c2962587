import Foundation

@testable import Campaign

/// A phrase, what it is read back as, and who it means, told without the query.
struct AudiencePhrase: Sendable, CustomStringConvertible {
  typealias Test = @Sendable (AudiencePerson, AudienceStore) -> Bool
  var words: String
  var sentence: String
  var test: Test
  var description: String { words }

  init(_ words: String, _ sentence: String, _ test: @escaping Test) {
    self.words = words
    self.sentence = sentence
    self.test = test
  }

  /// Several ways to say one thing.
  static func ways(_ ways: [String], _ sentence: String, _ test: @escaping Test) -> [Self] {
    ways.map { Self($0, sentence, test) }
  }

  // MARK: What is true of people

  private static func lives(_ person: AudiencePerson, in towns: String...) -> Bool {
    !person.isElsewhere && towns.contains(person.town)
  }

  private static func speaks(_ person: AudiencePerson, _ language: String) -> Bool {
    let written = ["es": "Spanish", "pt": "Portuguese"][person.writes]
    return person.isVolunteer && (person.languages.contains(language) || written == language)
  }

  private static func isContact(_ person: AudiencePerson) -> Bool {
    person.roles.contains { $0.hasPrefix("contact") }
  }

  private static func isContact(
    _ person: AudiencePerson, of hubs: String..., in store: AudienceStore
  ) -> Bool {
    hubs.contains { hub in person.roles.contains("contact \(store.hubs[hub] ?? 0)") }
  }

  private static func isCoordinator(_ person: AudiencePerson) -> Bool {
    person.roles.contains { $0.hasPrefix("coordinator") }
  }

  private static let got: Set = ["sent", "uncertain", "sending"]

  // MARK: Places

  static let places: [Self] =
    ways(
      [
        "volunteers in Worcester", "all the volunteers in Worcester please",
        "everyone in worcester",
        "EVERYBODY IN WORCESTER", "our people from Worcester", "Worcester volunteers", "Worcester",
        "people who live in Worcester", "those living in the city of Worcester",
        "everyone who is from Worcester", "volunteers in Worcester, thanks", "folks in Worcester.",
      ], "everyone in Worcester"
    ) { person, _ in lives(person, in: "Worcester") }
    + ways(
      [
        "volunteers in Worcester, Auburn or Oxford", "people in Worcester, Auburn and Oxford",
        "everyone in Worcester or Auburn or Oxford",
        "volunteers in Worcester and in Auburn and Oxford",
        "volunteers in Worcester/Auburn/Oxford",
      ], "everyone in Worcester, Auburn or Oxford"
    ) { person, _ in lives(person, in: "Worcester", "Auburn", "Oxford") }
    + ways(
      ["people in Dorchester", "everyone in Dorchester, please"],
      "everyone in Boston (for Dorchester)"
    ) { person, _ in lives(person, in: "Boston") }
    + [
      Self(
        "volunteers in Northampton or Florence",
        "everyone in Northampton or Northampton (for Florence)"
      ) {
        person, _ in lives(person, in: "Northampton")
      },
      Self("volunteers in West Springfield", "everyone in West Springfield") { person, _ in
        lives(person, in: "West Springfield")
      },
      Self("volunteers in W. Springfield", "everyone in West Springfield (for W. Springfield)") {
        person, _ in lives(person, in: "West Springfield")
      },
      Self("everyone in 01609", "everyone in ZIP code 01609") { person, _ in
        person.zip == "01609" && !person.isElsewhere
      },
      Self("volunteers in zip code 01609 or Salem", "everyone in ZIP code 01609 or Salem") {
        person, _ in
        (person.zip == "01609" || person.town == "Salem") && !person.isElsewhere
      },
      Self("people in Hampshire County", "everyone in Hampshire County") { person, _ in
        person.county == "Hampshire" && !person.isElsewhere
      },
      Self("everyone in Barnstable", "everyone in Barnstable") { person, _ in
        lives(person, in: "Barnstable")
      },
      Self("everyone in Hampden County or Pittsfield", "everyone in Hampden County or Pittsfield") {
        person, _ in
        (person.county == "Hampden" || person.town == "Pittsfield") && !person.isElsewhere
      },
    ]
    + ways(
      [
        "everyone in the west", "everyone in western Mass", "volunteers in Western Massachusetts",
        "the west", "all people in the west", "western mass volunteers",
        "everybody from the western part of the state",
      ], "everyone in the west"
    ) { person, _ in person.region == "west" }
    + ways(
      ["everyone in the east", "eastern volunteers", "people in the east"], "everyone in the east"
    ) {
      person, _ in person.region == "east"
    }
    + ways(
      ["everyone in the state", "everybody statewide", "volunteers in Massachusetts"],
      "everyone in the state"
    ) { person, _ in person.livesHere }
    + ways(["everyone", "all", "all volunteers", "everybody", "all the people"], "everyone") {
      person, _ in person.isVolunteer
    }

  // MARK: Hubs

  static let hubs: [Self] =
    ways(
      [
        "volunteers of Cambridge hub", "everyone of the Cambridge hub", "people in Cambridge hub",
        "Cambridge hub", "the Cambridge hub", "Cambridge hub volunteers", "people of Cambridge",
        "members of the Cambridge hub", "the Cambridge hub's people",
      ], "everyone of the Cambridge hub"
    ) { person, store in person.hub == store.hubs["Cambridge"] }
    + ways(
      ["people of the Salem and Lynn hub", "Salem and Lynn hub"],
      "everyone of the Salem and Lynn hub"
    ) { person, store in person.hub == store.hubs["Salem and Lynn"] }
    + ways(
      ["new volunteers of Cambridge hub", "new people in the Cambridge hub"],
      "new volunteers of the Cambridge hub"
    ) { person, store in person.hub == store.hubs["Cambridge"] && person.stage == "new" }
    + [
      Self(
        "volunteers of Cambridge hub and Worcester hub",
        "everyone of the Cambridge hub or of the Worcester hub"
      ) { person, store in
        person.hub == store.hubs["Cambridge"] || person.hub == store.hubs["Worcester"]
      },
      Self("people in Pioneer Valley", "everyone of the Pioneer Valley hub") { person, store in
        person.hub == store.hubs["Pioneer Valley"]
      },
      Self("people in Salem or Cambridge hub", "everyone in Salem or of the Cambridge hub") {
        person, store in
        lives(person, in: "Salem") || person.hub == store.hubs["Cambridge"]
      },
    ]
    + ways(
      [
        "people without a hub", "volunteers in no hub", "everyone with no hub",
        "those who have no hub",
      ],
      "everyone without a hub"
    ) { person, _ in person.livesHere && person.hub == nil }
    + [
      Self(
        "people of the Springfield hub in Lynn", "people of the Springfield hub who live in Lynn"
      ) {
        person, store in lives(person, in: "Lynn") && person.hub == store.hubs["Springfield"]
      },
      Self(
        "volunteers of Springfield hub who live in Salem or Lynn",
        "people of the Springfield hub who live in Salem or Lynn"
      ) {
        person, store in
        lives(person, in: "Salem", "Lynn") && person.hub == store.hubs["Springfield"]
      },
      Self(
        "people in the west who are part of Springfield hub",
        "people in the west who are of the Springfield hub"
      ) {
        person, store in person.region == "west" && person.hub == store.hubs["Springfield"]
      },
    ]
    + ways(
      [
        "volunteers in Springfield without a hub", "everyone in Springfield with no hub",
        "people in Springfield who are not in a hub", "people in Springfield and without a hub",
      ], "everyone in Springfield without a hub"
    ) { person, _ in lives(person, in: "Springfield") && person.hub == nil }

  // MARK: Districts

  private static func lives(_ person: AudiencePerson, inDistrict district: String) -> Bool {
    !person.isElsewhere && person.districts.contains(district)
  }

  static let districts: [Self] =
    ways(
      [
        "everyone in the 3rd Middlesex Senate district",
        "people in the Third Middlesex Senate district",
        "everyone in the Senate's Third Middlesex",
      ],
      "everyone in the Third Middlesex Senate district (and those whose town lies in it in part)"
    ) { person, _ in lives(person, inDistrict: "senate Third Middlesex") }
    + ways(
      [
        "everyone in the 24th Middlesex", "people in 24th Middlesex",
        "volunteers in the 24th Middlesex House district",
        "everyone in the twenty-fourth Middlesex",
      ],
      "everyone in the 24th Middlesex House district (and those whose town lies in it in part)"
    ) { person, _ in lives(person, inDistrict: "house 24th Middlesex") }
    + ways(
      [
        "everyone in the Hampden and Hampshire", "people in the Hampden and Hampshire district",
        "volunteers in the Hampden & Hampshire Senate district",
      ],
      "everyone in the Hampden and Hampshire Senate district (and those whose town lies in it in part)"
    ) { person, _ in lives(person, inDistrict: "senate Hampden and Hampshire") }
    + ways(
      [
        "everyone in the 2nd congressional district", "people in MA-2",
        "volunteers in congressional district 2", "everyone in the second congressional",
      ],
      "everyone in the 2nd Congressional district (and those whose town lies in it in part)"
    ) { person, _ in lives(person, inDistrict: "congress MA-2") }
    + ways(
      ["everyone in the 3rd Suffolk", "people in the 3rd Suffolk House district"],
      "everyone in the 3rd Suffolk House district (and those whose town lies in it in part)"
    ) { person, _ in lives(person, inDistrict: "house 3rd Suffolk") }
    + [
      Self(
        "everyone in the 11th Hampden or the 2nd Hampden",
        "everyone in the 11th Hampden House district (and those whose town lies in it in part) or the 2nd Hampden House district (and those whose town lies in it in part)"
      ) { person, _ in
        lives(person, inDistrict: "house 11th Hampden")
          || lives(person, inDistrict: "house 2nd Hampden")
      },
      Self("volunteers in Worcester and Hampden", "everyone in Worcester or Hampden") { person, _ in
        lives(person, in: "Worcester", "Hampden")
      },
    ]

  // MARK: Stages, languages, interests, days

  static let traits: [Self] =
    ways(["new volunteers", "new people", "volunteers who are new", "new"], "new volunteers") {
      person, _ in person.stage == "new"
    }
    + ways(
      ["new and offered volunteers", "new or offered people", "volunteers who are new or offered"],
      "new or offered volunteers"
    ) { person, _ in ["new", "offered"].contains(person.stage) }
    + ways(["leaders", "all our leaders", "people who are leaders"], "leaders") { person, _ in
      person.stage == "leader"
    }
    + [
      Self("active volunteers in the west", "active volunteers in the west") { person, _ in
        person.stage == "active" && person.region == "west"
      },
      Self("volunteers in Salem at met", "met volunteers in Salem") { person, _ in
        lives(person, in: "Salem") && person.stage == "met"
      },
      Self(
        "resting and known people of Worcester hub",
        "resting or known volunteers of the Worcester hub"
      ) {
        person, store in
        ["resting", "known"].contains(person.stage) && person.hub == store.hubs["Worcester"]
      },
      Self("leaders in the east", "leaders in the east") { person, _ in
        person.stage == "leader" && person.region == "east"
      },
    ]
    + ways(
      [
        "people who speak Spanish", "Spanish speakers", "Spanish-speaking volunteers",
        "everyone speaking Spanish", "those that can speak Spanish",
      ], "people who speak Spanish"
    ) { person, _ in speaks(person, "Spanish") }
    + [
      Self("volunteers who speak Spanish or Portuguese", "people who speak Spanish or Portuguese") {
        person, _ in speaks(person, "Spanish") || speaks(person, "Portuguese")
      },
      Self("people who speak English in Salem", "people in Salem who speak English") { person, _ in
        lives(person, in: "Salem") && person.writes == "en"
      },
      Self("volunteers in Salem who speak Spanish", "people in Salem who speak Spanish") {
        person, _ in lives(person, in: "Salem") && speaks(person, "Spanish")
      },
      Self("people who speak Spanish and live in Salem", "people in Salem who speak Spanish") {
        person, _ in lives(person, in: "Salem") && speaks(person, "Spanish")
      },
      Self("people who live in Salem and speak Spanish", "people in Salem who speak Spanish") {
        person, _ in lives(person, in: "Salem") && speaks(person, "Spanish")
      },
      Self(
        "volunteers in the west who speak Spanish and live in Springfield",
        "people in the west who live in Springfield and speak Spanish"
      ) {
        person, _ in
        person.region == "west" && lives(person, in: "Springfield") && speaks(person, "Spanish")
      },
      Self(
        "people in Salem or Lynn who speak Portuguese and would like to table",
        "people in Salem or Lynn who speak Portuguese and would like to help with tabling"
      ) { person, _ in
        lives(person, in: "Salem", "Lynn") && speaks(person, "Portuguese")
          && person.interests.contains("tabling")
      },
      Self(
        "people in Salem who do not speak Spanish",
        "everyone in Salem, but not people who speak Spanish"
      ) {
        person, _ in lives(person, in: "Salem") && !speaks(person, "Spanish")
      },
    ]
    + ways(
      [
        "people who tabled", "people who like tabling", "volunteers who want to help with tabling",
        "everyone interested in tabling",
      ], "people who would like to help with tabling"
    ) { person, _ in person.isVolunteer && person.interests.contains("tabling") }
    + [
      Self(
        "volunteers in Lynn who wrote letters to the editor",
        "people in Lynn who would like to help with letters to the editor"
      ) {
        person, _ in lives(person, in: "Lynn") && person.interests.contains("letters")
      },
      Self(
        "people who tabled or speak Spanish",
        "people who would like to help with tabling or speak Spanish"
      ) {
        person, _ in
        person.isVolunteer && (person.interests.contains("tabling") || speaks(person, "Spanish"))
      },
    ]
    + ways(
      [
        "volunteers new since February 20", "everyone who joined since Feb 20",
        "people since February 20",
      ],
      "everyone new since Feb 20, 2026"
    ) { person, _ in person.since >= 1_771_563_600_000 }
    + [
      Self("new since Monday in Salem", "everyone in Salem new since Mar 2, 2026") { person, _ in
        lives(person, in: "Salem") && person.since >= 1_772_427_600_000
      }
    ]

  // MARK: Roles and people

  static let roles: [Self] =
    ways(["contacts", "all hub contacts", "our contacts"], "contacts") { person, _ in
      isContact(person)
    }
    + ways(
      [
        "contacts in the west", "hub contacts in the west", "western contacts",
        "contacts of the hubs in the west",
      ], "contacts of hubs in the west"
    ) { person, store in isContact(person, of: "Springfield", "Pioneer Valley", in: store) }
    + ways(
      ["contacts of Springfield hub", "Springfield hub contacts"], "contacts of the Springfield hub"
    ) {
      person, store in isContact(person, of: "Springfield", in: store)
    }
    + [
      Self("contacts in Lynn", "contacts of hubs in Lynn") { person, store in
        isContact(person, of: "Salem and Lynn", in: store)
      },
      Self("contacts and coordinators", "contacts and coordinators") { person, _ in
        isContact(person) || isCoordinator(person)
      },
      Self("coordinators", "coordinators") { person, _ in isCoordinator(person) },
      Self("coordinators in the west", "coordinators of the west") { person, _ in
        person.roles.contains("coordinator west")
      },
      Self("Maria Lopez", "Maria Lopez (#{maria})") { person, _ in person.name == "Maria Lopez" },
      Self("Maria Lopez and leaders in Salem", "Maria Lopez (#{maria}) and leaders in Salem") {
        person, _ in
        person.name == "Maria Lopez" || lives(person, in: "Salem") && person.stage == "leader"
      },
    ]

  // MARK: Events and mails to many

  static let numbers: [Self] =
    ways(
      [
        "people going to {E}", "everyone coming to {E}", "those who said yes to {E}",
        "all the people who are going to event {E}", "volunteers signed up for {E}",
        "people attending {E}",
      ], "everyone going to {E}"
    ) { person, _ in person.rsvp == "going" }
    + ways(
      [
        "people who did not answer {E}", "those who haven't replied to {E}",
        "everyone who didn't respond to {E}",
      ], "everyone invited to {E} who have not answered"
    ) { person, _ in person.rsvp == "invited" }
    + [
      Self("people who answered {E}", "people who answered {E}") { person, _ in
        ["going", "waiting", "maybe", "declined"].contains(person.rsvp)
      },
      Self("people who said maybe to {E}", "people who said maybe to {E}") { person, _ in
        person.rsvp == "maybe"
      },
      Self("everyone on the waiting list of {E}", "everyone on the waiting list of {E}") {
        person, _ in person.rsvp == "waiting"
      },
      Self("everyone invited to {E}", "everyone invited to {E}") { person, _ in
        !person.rsvp.isEmpty && person.rsvp != "withdrawn"
      },
      Self("people who came to {E}", "people who came to {E}") { person, _ in person.came == 1 },
      Self("volunteers in Worcester going to {E}", "everyone in Worcester going to {E}") {
        person, _ in lives(person, in: "Worcester") && person.rsvp == "going"
      },
      Self(
        "volunteers in Worcester not going to {E}",
        "everyone in Worcester, but not anyone going to {E}"
      ) {
        person, _ in lives(person, in: "Worcester") && person.rsvp != "going"
      },
    ]
    + ways(
      [
        "people who did not come to {E}", "those who didn't come to {E}", "people who missed {E}",
        "everyone who never showed up at {E}", "people who didn't make it to {E}",
        "people who did not attend {E}",
      ], "people who said yes to {E} and did not come"
    ) { person, _ in person.came == 0 && ["going", "waiting"].contains(person.rsvp) }
    + ways(
      [
        "people who said no to {E}", "those who cannot come to {E}",
        "people who can't make it to {E}",
      ],
      "people who said no to {E}"
    ) { person, _ in person.rsvp == "declined" }
    + ways(
      ["people who got {B}", "everyone who received {B}", "those who got blast {B}"],
      "people who got {B}"
    ) {
      person, _ in got.contains(person.blast)
    }
    + ways(
      ["people who did not get {B}", "those who didn't receive {B}"],
      "everyone in the west, but not people who got {B}"
    ) { person, _ in person.region == "west" && !got.contains(person.blast) }
    + [
      Self(
        "volunteers in Worcester who did not get {B}",
        "everyone in Worcester, but not people who got {B}"
      ) {
        person, _ in lives(person, in: "Worcester") && !got.contains(person.blast)
      }
    ]

  // MARK: Joined and left out

  static let joined: [Self] = [
    Self(
      "volunteers in Salem and contacts in the west",
      "everyone in Salem and contacts of hubs in the west"
    ) {
      person, store in
      lives(person, in: "Salem")
        || isContact(person, of: "Springfield", "Pioneer Valley", in: store)
    },
    Self(
      "volunteers and contacts in the west", "everyone in the west and contacts of hubs in the west"
    ) {
      person, store in
      person.region == "west" || isContact(person, of: "Springfield", "Pioneer Valley", in: store)
    },
    Self(
      "new volunteers in Salem plus leaders of Worcester hub",
      "new volunteers in Salem and leaders of the Worcester hub"
    ) {
      person, store in
      lives(person, in: "Salem") && person.stage == "new"
        || person.stage == "leader" && person.hub == store.hubs["Worcester"]
    },
    Self(
      "volunteers in Salem and people who speak Spanish",
      "everyone in Salem and people who speak Spanish"
    ) {
      person, _ in lives(person, in: "Salem") || speaks(person, "Spanish")
    },
    Self(
      "volunteers in Salem and new volunteers in Lynn and contacts",
      "everyone in Salem, new volunteers in Lynn and contacts"
    ) {
      person, _ in
      lives(person, in: "Salem") || lives(person, in: "Lynn") && person.stage == "new"
        || isContact(person)
    },
    Self(
      "volunteers in Salem who speak Spanish and people in Lynn who tabled",
      "people in Salem who speak Spanish and people in Lynn who would like to help with tabling"
    ) {
      person, _ in
      lives(person, in: "Salem") && speaks(person, "Spanish")
        || lives(person, in: "Lynn") && person.interests.contains("tabling")
    },
  ]

  static let left: [Self] =
    ways(
      [
        "everyone in the west but not Springfield", "everyone in the west except Springfield",
        "everyone in the west, but not those in Springfield",
        "volunteers in the west except for people in Springfield",
        "everyone in the west without Springfield", "everyone in the west but Springfield",
        "everyone in the west excluding Springfield", "everyone in the west other than Springfield",
      ], "everyone in the west, but not anyone in Springfield"
    ) { person, _ in person.region == "west" && !lives(person, in: "Springfield") }
    + [
      Self("volunteers in Salem but not leaders", "everyone in Salem, but not leaders") {
        person, _ in
        lives(person, in: "Salem") && person.stage != "leader"
      },
      Self("everyone but not contacts", "everyone, but not contacts") { person, _ in
        person.isVolunteer && !isContact(person)
      },
      Self(
        "everyone in Salem and Lynn but not leaders or new volunteers",
        "everyone in Salem or Lynn, but not leaders or new volunteers"
      ) {
        person, _ in
        lives(person, in: "Salem", "Lynn") && !["leader", "new"].contains(person.stage)
      },
      Self(
        "everyone in the west but not Springfield hub and not people going to {E}",
        "everyone in the west, but not anyone of the Springfield hub or anyone going to {E}"
      ) {
        person, store in
        person.region == "west" && person.hub != store.hubs["Springfield"] && person.rsvp != "going"
      },
      Self(
        "everyone in the west except those going to {E}",
        "everyone in the west, but not anyone going to {E}"
      ) {
        person, _ in person.region == "west" && person.rsvp != "going"
      },
      Self(
        "people in Springfield except Maria Lopez",
        "everyone in Springfield, but not Maria Lopez (#{maria})"
      ) {
        person, _ in lives(person, in: "Springfield") && person.name != "Maria Lopez"
      },
      Self("everyone in Salem who are not leaders", "everyone in Salem, but not leaders") {
        person, _ in lives(person, in: "Salem") && person.stage != "leader"
      },
      Self(
        "volunteers in Salem and contacts but not people who speak Spanish",
        "everyone in Salem and contacts, but not people who speak Spanish"
      ) {
        person, _ in
        (lives(person, in: "Salem") || isContact(person)) && !speaks(person, "Spanish")
      },
    ]

  static let all = places + hubs + districts + traits + roles + numbers + joined + left
}
