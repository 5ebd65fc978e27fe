package org.caseroom.coursepack.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import org.caseroom.shared.Slug;

/// Where a link of a lesson leads.
public sealed interface LinkTarget {

    /// A term of the glossary.
    record ToTerm(Slug id) implements LinkTarget {}

    /// Another lesson of the course.
    record ToLesson(Slug id) implements LinkTarget {}

    /// A fact that changes; the text of the link is what it was when it was written.
    record ToFact(Slug id) implements LinkTarget {}

    /// Somebody to turn to, in what a country adds to a course.
    record ToContact(Slug id) implements LinkTarget {}

    /// A page outside.
    record Outside(String url) implements LinkTarget {}

    /// Nowhere that a lesson may lead to.
    record Refused(String destination) implements LinkTarget {}

    static LinkTarget of(String destination) {
        if (isSlugAfter("glossary:", destination)) {
            return new ToTerm(new Slug(destination.substring("glossary:".length())));
        }
        if (isSlugAfter("lesson:", destination)) {
            return new ToLesson(new Slug(destination.substring("lesson:".length())));
        }
        if (isSlugAfter("fact:", destination)) {
            return new ToFact(new Slug(destination.substring("fact:".length())));
        }
        if (isSlugAfter("contact:", destination)) {
            return new ToContact(new Slug(destination.substring("contact:".length())));
        }
        return isHttps(destination) ? new Outside(destination) : new Refused(destination);
    }

    /// Whether this is an address outside that we link to: https, with a host, without a user name.
    static boolean isHttps(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && address.length() <= 2_000;
        } catch (URISyntaxException odd) {
            return false;
        }
    }

    private static boolean isSlugAfter(String scheme, String destination) {
        return destination.startsWith(scheme) && Slug.isSlug(destination.substring(scheme.length()));
    }
}
