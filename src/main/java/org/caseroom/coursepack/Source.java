package org.caseroom.coursepack;

import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Where a lesson has a fact from.
///
/// @param number as it stands in the text, counted from 1 in the order of the list
/// @param url begins with `https://`
public record Source(
        Slug id,
        int number,
        String title,
        String publisher,
        int year,
        @Nullable String note,
        @Nullable String url) {}
