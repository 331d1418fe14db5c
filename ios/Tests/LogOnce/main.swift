import Foundation
import Thuishaven

// Logs one moment in a folder and says so; then it stays, until it is killed.
let arguments = CommandLine.arguments
let utc = ZoneRules(
  id: "UTC", changes: [OffsetChange(from: Date(timeIntervalSince1970: 0), offsetSeconds: 0)])
let haven = try Haven.open(
  config: HavenConfig(
    folder: arguments[1], key: Data(repeating: 7, count: 32),
    phone: Phone(languages: ["nl"], zone: utc, clock24: true), clock: .phone))
let page = try haven.diary().log(
  draft: MomentDraft(id: newId(), mood: .step(step: 2), note: arguments[2]))
FileHandle.standardOutput.write(Data(page.moment.id.uuidString.utf8))
while true { sleep(60) }
