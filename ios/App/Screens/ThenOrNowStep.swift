import HavenModels
import SwiftUI
import Thuishaven

/// Whether something is really going on now; and only when it is not, how much is from long ago.
struct ThenOrNowStep: View {
  let model: StepModel
  @Environment(AppModel.self) private var app

  var body: some View {
    let words = model.house.words.diary
    VStack(alignment: .leading, spacing: Measure.margin) {
      if let chain = model.chain {
        if chain.asksNow {
          answer(words.nowYes, .yes)
          answer(words.nowNo, .no)
          answer(words.nowDontKnow, .dontKnow)
        }
        if chain.offersHelp {
          Card(warm: true) {
            Line(words: words.nowHelp, size: .lead)
            HelpLink()
          }
        }
        if chain.asksBefore {
          Card {
            ScalePicker(
              question: words.beforeQuestion, scale: model.house.words.percents,
              value: chain.fromBefore, low: words.beforeLow, high: words.beforeHigh,
              words: words
            ) { share in
              Task { await model.choose(fromBefore: share) }
            }
          }
          KeptField(label: words.differentLabel, kept: model.words)
        }
        WordButton(
          words: model.house.words.offer.flashback, icon: .eye, style: PillStyle(main: false)
        ) { app.show(.grounding) }
      }
    }
    .privacySensitive()
    .onChange(of: model.chain?.offersHelp) {
      if model.chain?.offersHelp == true { announce(words.nowHelp) }
    }
  }

  private var words: DiaryWords { model.house.words.diary }

  private func answer(_ label: String, _ answer: ReallyNow) -> some View {
    OptionRow(label: label, chosen: model.chain?.reallyNow == answer) {
      Task { await model.choose(now: answer) }
    }
  }
}
