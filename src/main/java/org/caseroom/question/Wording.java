package org.caseroom.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a short text says, whatever the way it was typed: compatible forms of a character are one (NFKC), capitals,
/// white space, signs around it and the shape of hyphens and apostrophes make no difference. Accents do, unless they
/// are
/// to be ignored.
public final class Wording {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    private static final Pattern SIGNS_AROUND = Pattern.compile("^[\\p{P} ]+|[\\p{P} ]+$");

    /// Marks over and under Latin, Greek and Cyrillic letters, and Arabic vowel signs. Marks that are letters of
    /// their
    /// own, as in Indian scripts, are none of these.
    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F\u064B-\u0652\u0670]+");

    private Wording() {}

    static boolean same(String one, String other, ShortText.Accents accents) {
        return of(one, accents).equals(of(other, accents));
    }

    /// What two texts have in common that say the same; empty where there is nothing but signs.
    public static String of(String text, ShortText.Accents accents) {
        var plain = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = HYPHENS.matcher(plain).replaceAll("-");
        plain = BLANKS.matcher(plain).replaceAll(" ");
        plain = SIGNS_AROUND.matcher(plain).replaceAll("");
        plain = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(
                accents == ShortText.Accents.IGNORE ? withoutAccents(plain) : plain, Normalizer.Form.NFKC);
    }

    private static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('ø', 'o')
                .replace('ł', 'l');
    }
}
