import Foundation
import Thuishaven

/// A screen above a place. It holds ids and nothing that a person wrote, and it is in memory alone: that
/// someone looked at Help is kept nowhere.
public enum Route: Hashable, Sendable {
  /// One question about a moment; alone when it was opened from the moment itself, else one of a row.
  case step(UUID, LogStep, alone: Bool)
  /// The mood of a moment.
  case mood(UUID)
  /// The same in finer marks.
  case precise(UUID)
  /// One moment.
  case moment(UUID)
  /// When a moment happened.
  case when(UUID)
  /// When calm came back after a moment.
  case calmWhen(UUID)
  /// What might be good first, and the question after it; none when nothing more is asked.
  case offer(UUID, then: LogStep?)
  /// For when it feels as if it happens now.
  case grounding
  /// What happened in one's life.
  case lifeEvents
  /// What one needs, and the sentences.
  case needs
  /// One question on the way to a sentence.
  case sentenceStep(UUID, SentenceStep)
  /// One sentence.
  case sentence(UUID)
  /// A sentence large, for the one it is for.
  case large(UUID)
  /// What others needed.
  case heard
  /// What another needed, once.
  case heardOnce(UUID)
  /// The sentences that carry.
  case cards
  /// From sharp to soft.
  case soften
  /// One sharp sentence on its way to a soft one.
  case softened(UUID)
  /// Hard talks.
  case scripts
  /// One hard talk.
  case script(UUID)
  /// Second looks at what happened.
  case looks
  /// One second look, at a moment or at something else.
  case look(UUID, at: UUID?)
  /// Talks in the mind.
  case talks
  /// Two talks in the mind.
  case twoTalks(UUID)
  /// Small daily habits.
  case habits
  /// Parting from a person.
  case parting(UUID)
  /// A letter to a person that is not sent.
  case letter(UUID, to: UUID)
  /// Negative cycles.
  case cycles
  /// One negative cycle.
  case cycle(UUID)
  /// One box of a negative cycle.
  case cycleBox(UUID, Side, CyclePart)
  /// The problems under the problems.
  case under
  /// One problem under a problem.
  case underOne(UUID)
  /// The share of the week that felt good and close.
  case week
  /// What came between oneself and someone, to log.
  case newRupture(RuptureStart)
  /// The story of one thing that came between.
  case rupture(UUID)
  /// When something came between.
  case ruptureWhen(UUID)
  /// When it was all right again.
  case closedWhen(UUID)
  /// A step towards each other, to log.
  case newAttempt(AttemptStart)
  /// One step towards each other.
  case attempt(UUID)
  /// When a step was taken.
  case attemptWhen(UUID)
  /// What came between and is all right again.
  case closedRuptures
  /// The steps that stand alone.
  case aloneAttempts
  /// What repairs say over time.
  case repairInsights
  /// The tools at hand while repairing.
  case repairTools
  /// Fuller apologies.
  case apologies
  /// One fuller apology.
  case apology(UUID)
  /// An apology large, for the one it is for.
  case apologyLarge(UUID)
  /// Soft beginnings.
  case softStarts
  /// One soft beginning.
  case softStart(UUID)
  /// A soft beginning large, for the one it is for.
  case softStartLarge(UUID)
  /// For when a "sorry" is not enough.
  case sorry
  /// Bids for contact.
  case bids
  /// Someone turns out to be the same as someone else.
  case merge(UUID)
  /// The bin.
  case bin
  /// One person.
  case person(UUID)
  /// Someone to add.
  case newcomer
  /// The settings.
  case settings
  /// Credits and licences.
  case sources
  /// What the app can and cannot hide, again.
  case privacy
  /// Help.
  case help
  /// The shelf of questionnaires.
  case library
  /// Whom a questionnaire is about, by its canonical.
  case subjects(String)
  /// One that stays closed until it is opened on purpose, by its canonical.
  case closed(String)
  /// A response that is being given.
  case taking(UUID)
  /// All its answers before it is completed.
  case review(UUID)
  /// What a finished response says.
  case result(UUID)
  /// Earlier times of a questionnaire, by its canonical.
  case history(String)
  /// A questionnaire from a file.
  case fromFile
  /// A finished response to a file.
  case toFile(UUID)
}

/// What is known when something that came between is logged.
public struct RuptureStart: Hashable, Sendable {
  /// With whom, when that is not asked.
  public var person: UUID?
  /// The moment of the diary it belongs to.
  public var moment: UUID?
  /// The negative cycle it belongs to.
  public var cycle: UUID?

  /// What is known.
  public init(person: UUID? = nil, moment: UUID? = nil, cycle: UUID? = nil) {
    self.person = person
    self.moment = moment
    self.cycle = cycle
  }
}

/// What is known when a step towards each other is logged; the next thing that is not is asked.
public struct AttemptStart: Hashable, Sendable {
  /// Who took it.
  public var way: AttemptWay?
  /// What it repairs.
  public var rupture: UUID?
  /// It is known that it repairs this, or that it stands alone.
  public var placed: Bool
  /// With whom it is, alone or not; anyone when left open.
  public var person: UUID?

  /// What is known.
  public init(
    way: AttemptWay? = nil, rupture: UUID? = nil, placed: Bool = false, person: UUID? = nil
  ) {
    self.way = way
    self.rupture = rupture
    self.placed = placed
    self.person = person
  }
}

extension Route {
  /// It is on the way of filling in a moment, or of making a sentence.
  var isStep: Bool {
    switch self {
    case .step, .offer, .sentenceStep, .sentence: true
    default: false
    }
  }

  /// It is on the way of taking a questionnaire, from beginning it to the overview.
  var isTaking: Bool {
    switch self {
    case .subjects, .closed, .taking, .review: true
    default: false
    }
  }
}
