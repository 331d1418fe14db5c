import Thuishaven

/// What the body does.
extension StepModel: BodyModel {
  /// What the body does, in the order in which it was said.
  public var felt: [SensationView] { chain?.body ?? [] }

  /// Says it otherwise.
  public func feel(
    _ make: @escaping @Sendable ([SensationDraft]) -> [SensationDraft]
  ) async {
    await change { .body(sensations: make($0.chain.body.map(SensationDraft.init))) }
  }
}
