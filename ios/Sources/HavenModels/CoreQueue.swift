import Dispatch

/// Where the core is called: one call after another, in the order they were asked, and never on the main
/// actor, for the core reads and writes the disk.
public struct CoreQueue: Sendable {
  private let queue: DispatchQueue

  /// A queue of its own, or the one handed in.
  public init(_ queue: DispatchQueue = DispatchQueue(label: "nl.thuishaven.core")) {
    self.queue = queue
  }

  /// Runs work there and waits for its answer without holding a thread.
  public func run<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { waiting in
      queue.async { waiting.resume(with: Result { try work() }) }
    }
  }
}
