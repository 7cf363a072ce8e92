import Foundation
import Testing

/// The same texts give the same bytes, whatever language and time zone the machine is set to.
struct LocaleTests {
  static let settings: [[String: String]] = [
    ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"], ["LC_ALL": "ar_EG.UTF-8", "TZ": "Pacific/Kiritimati"],
    ["LC_ALL": "POSIX", "TZ": "America/Adak"], ["LC_ALL": "", "LANG": "", "LANGUAGE": "fr", "TZ": ""],
  ]

  static let commands = [
    "diff series/xml/A_RES_62_902.en.xml series/xml/A_RES_63_903.en.xml",
    "diff series/text/A_RES_64_904.fr.txt series/xml/A_RES_65_905.fr.xml --why --format json",
    "diff series/xml/A_RES_62_902.en.xml series/xml/A_RES_63_903.en.xml --format html",
    "diff series/xml/A_RES_62_902.en.xml series/xml/A_RES_63_903.en.xml --format docx",
    "show series/text/A_RES_65_905.fr.txt --canonical",
    "check drafts/A_C.2_66_L.95.en.txt --format json",
  ]

  @Test(arguments: commands) func theMachinesSettingsDoNotShow(command: String) throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let words = ["travaux"] + command.split(separator: " ").map(String.init)
    let usual = try sandbox.run(words)
    #expect(usual.output.utf8.count > 100)
    for setting in Self.settings {
      let run = try sandbox.run(words, environment: setting)
      #expect(run.output == usual.output && run.status == usual.status, "\(setting)")
    }
  }
}
