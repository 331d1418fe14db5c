import Foundation
import Observation
import Thuishaven

/// A text that is kept by itself: after a short pause in typing, and when its screen is left.
@MainActor
@Observable
public final class KeptText {
  /// What stands in the field.
  public var text: String {
    didSet { if text != oldValue { typed() } }
  }

  @ObservationIgnored private var kept: String
  @ObservationIgnored private var waiting: Task<Void, Never>?
  @ObservationIgnored private var keeping: Task<Void, Never>?
  /// Why the text is not kept; nothing when it is.
  public private(set) var trouble: Explanation?

  @ObservationIgnored private var keep: (@MainActor (String) async -> Explanation?)?
  @ObservationIgnored private weak var owner: (any AnyObject & Sendable)?
  private let pause: Duration

  init(pause: Duration) {
    text = ""
    kept = ""
    self.pause = pause
  }

  /// Who keeps the text; the answer is why it was refused. An owner stays until what is typed was kept, also when
  /// its screen is gone before.
  func keeps(
    for owner: (any AnyObject & Sendable)? = nil,
    _ keep: @escaping @MainActor (String) async -> Explanation?
  ) {
    self.owner = owner
    self.keep = keep
  }

  /// The field is left: keeps what is not kept yet. What is just being kept is waited for, for it can be refused.
  public func leave() async {
    waiting?.cancel()
    waiting = nil
    while let keeping { await keeping.value }
    guard text != kept, let keep else { return }
    let (before, sent) = (kept, text)
    kept = sent
    let work = Task {
      trouble = await keep(sent)
      if trouble != nil, kept == sent { kept = before }
      keeping = nil
    }
    keeping = work
    await work.value
  }

  /// What the core has now. Words that are still being typed are not overwritten.
  func show(_ stored: String) {
    let untouched = text == kept
    kept = stored
    if untouched { text = stored }
  }

  private func typed() {
    waiting?.cancel()
    guard text != kept else {
      // Back to what is kept: what was refused is gone.
      trouble = nil
      return
    }
    waiting = Task { [self, owner, pause] in
      guard (try? await Task.sleep(for: pause)) != nil else { return }
      await leave()
      withExtendedLifetime(owner) {}
    }
  }
}
