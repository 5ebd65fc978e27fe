package org.caseroom.coursepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Digest;

/// A course folder that was found sound, read.
///
/// @param glossary in the order of the file
/// @param media the images by the digest of their bytes
/// @param guide for whoever teaches it in a classroom; participants never get it
/// @param files what it was read from; the banks among them hold keys and never leave the server
public record CoursePack(
        CourseSheet course,
        List<ModulePart> modules,
        List<Term> glossary,
        Map<Digest, Media> media,
        Optional<Guide> guide,
        PackFiles files) {

    public CoursePack {
        modules = List.copyOf(modules);
        glossary = List.copyOf(glossary);
        media = Map.copyOf(media);
    }

    /// Names this very content: see [PackFiles#digest()].
    public Digest digest() {
        return files.digest();
    }
}
