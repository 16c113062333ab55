/// What a zone may be called: a file name and the first part of every address in it.
enum ZoneName {
    /// Begins with a letter, then lower-case letters, digits and single hyphens; no name that the site itself uses.
    static func isValid(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter else { return false }
        return Slug.isValid(text) && !PagePlace.reserved.contains(text) && text != "index"
    }
}
