import SwiftUI
import Thuishaven

/// Words that may land hard, each with a kind hint; nothing where there are none.
struct HardWords: View {
  let title: String
  let found: [HardWordView]

  var body: some View {
    if !found.isEmpty {
      Card(warm: true) {
        Heading(words: title, size: .bodyStrong)
        ForEach(Array(found.enumerated()), id: \.offset) { _, one in
          VStack(alignment: .leading, spacing: 2) {
            Line(words: one.words, size: .bodyStrong)
            Line(words: one.hint, size: .second)
          }
          .accessibilityElement(children: .combine)
        }
      }
      .privacySensitive()
    }
  }
}

/// First whether something can be said safely; only then ways to say it, and else help.
struct SafeToSay: View {
  let words: RepairToolWords
  /// The words of the answers, and that it is copied.
  let needs: NeedsWords
  let asks: Bool
  let safe: Sure?
  let offersHelp: Bool
  let sayable: Bool
  let copied: Bool
  let answer: @MainActor (Sure) -> Void
  let show: @MainActor () -> Void
  let copy: @MainActor () -> Void

  var body: some View {
    Group {
      if asks {
        ChoiceCard(
          question: words.safeQuestion,
          choices: [
            (needs.safeYes, Sure.yes), (needs.safeNo, .no), (needs.safeDontKnow, .dontKnow),
          ],
          chosen: safe, choose: answer)
      }
      if offersHelp {
        Card {
          Line(words: words.safeFirst, size: .lead)
          HelpLink()
        }
      }
      if sayable {
        Card {
          FlowLayout {
            WordButton(words: words.show, icon: .eye, style: PillStyle(), action: show)
            WordButton(words: words.copy, style: PillStyle(main: false), action: copy)
          }
          if copied { Line(words: needs.copied, size: .second, soft: true) }
        }
      }
    }
    .onChange(of: offersHelp) { if offersHelp { announce(words.safeFirst) } }
    .onChange(of: copied) { if copied { announce(needs.copied) } }
  }
}
