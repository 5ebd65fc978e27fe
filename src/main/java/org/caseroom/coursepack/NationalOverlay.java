package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.shared.Digest;

/// What a country or an agency adds to a shared course in one language: its own law, contacts and examples. It holds
/// texts alone: no id, key, number or score of the course.
///
/// @param terms of its own, for its own texts
/// @param files as they were written
public record NationalOverlay(OverlaySheet sheet, List<Contact> contacts, List<Term> terms, PackFiles files) {

    public NationalOverlay {
        contacts = List.copyOf(contacts);
        terms = List.copyOf(terms);
    }

    /// Names this very overlay, with its languages.
    public Digest digest() {
        return files.wholeDigest();
    }
}
