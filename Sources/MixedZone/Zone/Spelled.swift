/// How short names, colours and codes are spelled wherever they are stored.
public enum Spelled {
    /// In kebab case: lower-case letters, digits and hyphens, a letter first.
    public static func isShortName(_ text: String) -> Bool {
        text.wholeMatch(of: /[a-z][a-z0-9\-]*/) != nil
    }

    /// `#rrggbb`, its letters in lower case.
    static func isColour(_ text: String) -> Bool {
        text.wholeMatch(of: /#[0-9a-f]{6}/) != nil
    }

    /// As Statistics Netherlands numbers municipalities, districts and neighbourhoods: `GM`, `WK` or `BU` with four,
    /// six or eight digits.
    public static func isAreaCode(_ text: String) -> Bool {
        text.wholeMatch(of: /GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8}/) != nil
    }

    /// As Statistics Netherlands numbers municipalities: `GM` and four digits.
    static func isMunicipalityCode(_ text: String) -> Bool {
        text.wholeMatch(of: /GM[0-9]{4}/) != nil
    }
}
