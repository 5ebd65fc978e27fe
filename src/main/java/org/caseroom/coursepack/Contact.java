package org.caseroom.coursepack;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Somebody to turn to in a country: a point of contact, a hotline, a desk.
///
/// @param purpose what one turns to them for, in plain text
/// @param hours when they answer
/// @param url begins with `https://`
public record Contact(
        Slug id,
        String name,
        String purpose,
        @Nullable String hours,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String url,
        @Nullable String address) {

    /// How one reaches them, in a line.
    public String ways() {
        return Stream.of(phone, mail, url, address, hours)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /// What has to be the same in every language.
    Reach reach() {
        return new Reach(id, phone, mail, url);
    }

    record Reach(
            Slug id,
            @Nullable String phone,
            @Nullable String mail,
            @Nullable String url) {}
}
