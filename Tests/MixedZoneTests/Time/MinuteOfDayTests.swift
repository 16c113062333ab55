import Foundation
import GRDB
import MixedZone
import Testing

@Suite struct `A minute of the day` {
    @Test(arguments: [
        ("09:00", 540), ("9:00", 540), ("19.00", 1140), ("00:00", 0), ("23:59", 1439), ("24:00", 1440),
    ])
    func `is read with a colon or a dot`(text: String, minutes: Int) throws {
        #expect(try minute(text).minutes == minutes)
    }

    @Test(arguments: ["24:01", "25:00", "09:60", "9", "09:0", "09:000", "-1:00", "09:00 ", "", "009:00"])
    func `is not read when no clock shows it`(text: String) {
        #expect(MinuteOfDay(text) == nil)
    }

    @Test func `runs from 00:00 to 24:00`() {
        #expect(MinuteOfDay(minutes: -1) == nil)
        #expect(MinuteOfDay(minutes: 1441) == nil)
        #expect(MinuteOfDay(hour: 24, minute: 1) == nil)
        #expect(MinuteOfDay(hour: 0, minute: 60) == nil)
        #expect(MinuteOfDay.startOfDay.description == "00:00")
        #expect(MinuteOfDay.endOfDay.description == "24:00")
    }

    @Test func `survives its text, JSON and SQLite`() throws {
        for minutes in 0...1440 {
            let minute = try #require(MinuteOfDay(minutes: minutes))
            try #require(MinuteOfDay(minute.description) == minute)
            try #require(MinuteOfDay(hour: minute.hour, minute: minute.minute) == minute)
            try #require(MinuteOfDay.fromDatabaseValue(minute.databaseValue) == minute)
        }
        let nine = try minute("9:00")
        #expect(try String(decoding: JSONEncoder().encode([nine]), as: UTF8.self) == #"["09:00"]"#)
        #expect(try JSONDecoder().decode([MinuteOfDay].self, from: Data(#"["09.00"]"#.utf8)) == [nine])
        #expect(nine.databaseValue == 540.databaseValue)
        #expect(MinuteOfDay.fromDatabaseValue(1441.databaseValue) == nil)
    }
}
