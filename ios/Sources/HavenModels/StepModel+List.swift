import Thuishaven

/// The reaction that opens Help: nobody is left alone with it.
private let hurtMyself = "hurt_myself"

/// The steps that are a list of words with meanings.
extension StepModel {
  /// What was chosen, each with the line that says what it means.
  public var meanings: [ListChoice] {
    chosen.compactMap { meaning(of: $0.id) }
  }

  /// Choosing this opens Help, also when there is no room left for it.
  public func leadsToHelp(_ choice: String) -> Bool {
    step == .reaction && choice == hurtMyself && !isChosen(choice)
  }

  /// This one was felt and not done.
  public func isAlmost(_ choice: String) -> Bool {
    chain?.almost.contains(choice) ?? false
  }

  /// It was felt and not done, or it was done after all.
  public func toggleAlmost(_ choice: String) async {
    await words.leave()
    await change { page in
      let now = page.chain.almost
      let reactions = now.contains(choice) ? now.filter { $0 != choice } : now + [choice]
      return .almost(reactions: reactions)
    }
  }

  /// There is a thought of which one can say how true it felt.
  public var asksTruth: Bool {
    step == .meaning && !(chosen.isEmpty && page?.listed(step)?.own.isEmpty != false)
  }

  /// How true it felt then.
  public func choose(truth: UInt8?) async {
    await words.leave()
    await change { _ in .truth(value: truth) }
  }

  /// How true it feels, looked at again.
  public func choose(truthLater: UInt8?) async {
    await words.leave()
    await change { _ in .truthLater(value: truthLater) }
  }
}
