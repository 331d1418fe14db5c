import Foundation
import Observation
import Thuishaven

/// A sore spot being added.
@MainActor
@Observable
public final class NewSpotModel {
  /// The id it gets: keeping twice adds one.
  let id: SoreSpotId = fresh()
  /// What it is called.
  public var text = ""
  /// Why it is not kept.
  public internal(set) var trouble: Explanation?
}

/// One's own sore spots.
extension StepModel {
  /// Those that can be chosen, those touched first.
  public var soreSpots: [SoreSpotView] { chain?.soreSpots ?? [] }

  /// A sore spot was touched, or it was not.
  public func toggle(spot: SoreSpotId) async {
    await change { page in
      let now = page.chain.soreSpots.filter(\.chosen).map(\.id)
      return .soreSpots(spots: now.contains(spot) ? now.filter { $0 != spot } : now + [spot])
    }
  }

  /// Begins to add one.
  public func addSpot() {
    newSpot = NewSpotModel()
  }

  /// Adds it, and it was touched; or says what is the matter.
  public func keepNewSpot() async {
    guard let spot = newSpot else { return }
    let draft = SoreSpotDraft(id: spot.id, text: spot.text)
    spot.trouble = await refusal(of: { try $0.diary().addSoreSpot(draft: draft) }) { spots = $0 }
    guard spot.trouble == nil else { return }
    newSpot = nil
    await change { page in
      let now = page.chain.soreSpots.filter(\.chosen).map(\.id)
      return .soreSpots(spots: now.contains(draft.id) ? now : now + [draft.id])
    }
  }

  /// Puts one to rest, or wakes it. The moments it was touched in keep it.
  public func rest(spot: SoreSpotId, _ resting: Bool) async {
    let id = id
    await attempt({
      let diary = $0.diary()
      return (try diary.restSoreSpot(id: spot, resting: resting), try diary.open(id: id))
    }) { view, page in
      spots = view
      show(page)
    }
  }

  func loadSpots() async {
    guard let read = try? await house.ask({ try $0.diary().soreSpots() }) else { return }
    spots = read
  }
}
