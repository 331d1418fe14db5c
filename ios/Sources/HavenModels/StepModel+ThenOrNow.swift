import Thuishaven

/// Long ago or now. What is asked, and when help comes first, is the core's to say.
extension StepModel {
  /// Whether something is really going on now; the same answer again lets it go.
  public func choose(now answer: ReallyNow) async {
    await words.leave()
    await change { .reallyNow(answer: $0.chain.reallyNow == answer ? nil : answer) }
  }

  /// How much of it is from long ago, 0 to 100.
  public func choose(fromBefore share: UInt8?) async {
    await words.leave()
    await change { .fromBefore(share: share, different: $0.chain.different) }
  }
}
