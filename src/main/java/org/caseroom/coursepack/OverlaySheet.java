package org.caseroom.coursepack;

import java.time.LocalDate;
import java.util.Locale;
import org.caseroom.shared.Slug;

/// What a national overlay says of itself: the file `overlay.yaml`.
///
/// @param course the one that it adds to
/// @param place the country or agency whose it is, as boxes call it
/// @param asOf the day for which somebody has last checked that all of it is so
/// @param keeper who keeps it
/// @param contact whom to tell of a mistake in it
public record OverlaySheet(
        Slug course, String title, String place, Locale language, LocalDate asOf, String keeper, String contact) {}
