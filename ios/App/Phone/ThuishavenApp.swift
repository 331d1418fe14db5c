#if canImport(UIKit)
  import HavenModels
  import SwiftUI
  import UIKit

  /// The app on a phone.
  @main
  struct ThuishavenApp: App {
    @UIApplicationDelegateAdaptor(Delegate.self) private var delegate
    @State private var app = AppModel(platform: ThisPhone())

    var body: some Scene {
      WindowGroup {
        RootView(app: app)
          .task {
            // Midnight, another zone, a corrected clock: while the app is in front.
            let name = UIApplication.significantTimeChangeNotification
            let changes = NotificationCenter.default.notifications(named: name).map { _ in () }
            for await _ in changes { await app.woke() }
          }
      }
    }
  }

  /// Answers what only a delegate is asked.
  final class Delegate: NSObject, UIApplicationDelegate {
    /// Keyboards of other makers could pass on what is typed here: not in this app.
    func application(
      _ application: UIApplication,
      shouldAllowExtensionPointIdentifier identifier: UIApplication.ExtensionPointIdentifier
    ) -> Bool {
      identifier != .keyboard
    }
  }

  #Preview {
    RootView(app: AppModel(platform: ThisPhone()))
  }
#endif
