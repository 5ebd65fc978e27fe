package org.caseroom.shared;

import java.text.Normalizer;

/// Letters without their marks, as people type names and words who do not have them on their keys.
///
/// What the stores compare so is said by [org.caseroom.shared.store.StoredNames].
public final class PlainLetters {

    private PlainLetters() {}

    /// Without marks, and with d for đ, which has none to lose. Case stays.
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
