import Thuishaven

extension MomentView {
  /// What stands beside the mood of a moment, in the order of the log flow.
  public var tags: [String] {
    let began = triggers.map(\.label) + [ownTrigger]
    let felt = emotions.map(\.label) + [ownEmotion]
    return (began + felt + people.map(\.label)).filter { !$0.isEmpty }
  }
}
