package org.caseroom.coursepack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.caseroom.shared.Digest;

/// The files of a course folder by their path, taken in with limits: nothing outside the folder, nothing oddly named,
/// not too
/// much. Paths are relative, in Unicode form NFC, with `/`. Hidden files are left out.
public final class PackFiles {

    static final int MOST_FILES = 2_000;
    static final int MOST_BYTES = 64 << 20;
    static final int LARGEST_TEXT = 512 << 10;
    static final int LARGEST_IMAGE = 2 << 20;

    /// By the bytes of the path in UTF-8, as `LC_ALL=C sort` does.
    private static final Comparator<String> BY_BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    /// Where the translations stand, each in a folder named by its language.
    public static final String TRANSLATIONS = "i18n/";

    private final NavigableMap<String, byte[]> files;
    private final List<Problem> oddNames;
    private final Digest digest;

    /// @param oddNames what is wrong with the names of files that were left out
    PackFiles(Map<String, byte[]> files, List<Problem> oddNames) {
        this.oddNames = List.copyOf(oddNames);
        this.files = new TreeMap<>(BY_BYTES);
        this.files.putAll(files);
        this.digest = digestOf(path -> !path.startsWith(TRANSLATIONS));
    }

    /// Reads a folder; symbolic links are refused, not followed.
    ///
    /// @throws RefusedPackException if a size or the kind of a file is not allowed
    public static PackFiles ofFolder(Path folder) throws IOException {
        return new FolderIntake().take(folder);
    }

    /// Reads a ZIP archive. Where all its files lie in one folder, that folder is the course folder.
    ///
    /// @throws RefusedPackException if it is no archive that we read, or a size or the kind of a file is not
    /// allowed
    public static PackFiles ofZip(InputStream archive) throws IOException {
        return new ZipIntake().take(archive);
    }

    /// @throws RefusedPackException if a size is not allowed
    public static PackFiles of(Map<String, byte[]> files) {
        var intake = new Intake();
        files.forEach((path, bytes) -> intake.accept(path).ifPresent(name -> intake.add(name, bytes.clone())));
        return intake.files();
    }

    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(files.navigableKeySet());
    }

    /// What is wrong with the names of files that were left out; a folder with such files is never sound.
    public List<Problem> oddNames() {
        return oddNames;
    }

    /// The files without the translations: what a version is made of.
    public PackFiles base() {
        var base = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (!path.startsWith(TRANSLATIONS)) {
                base.put(path, bytes);
            }
        });
        return base.size() == files.size() ? this : new PackFiles(base, oddNames);
    }

    /// The files of each translation by the name of its folder, with their paths in there. What lies beside these
    /// folders stands
    /// under an empty name.
    public SortedMap<String, PackFiles> translations() {
        var folders = new TreeMap<String, Map<String, byte[]>>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(TRANSLATIONS)) {
                var below = path.substring(TRANSLATIONS.length());
                var slash = below.indexOf('/');
                folders.computeIfAbsent(slash < 0 ? "" : below.substring(0, slash), _ -> new TreeMap<>())
                        .put(below.substring(slash + 1), bytes);
            }
        });
        var translations = new TreeMap<String, PackFiles>();
        folders.forEach((name, translated) -> translations.put(name, new PackFiles(translated, List.of())));
        return translations;
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /// The SHA-256 of a listing with one line a file, sorted by the bytes of the path: the file's SHA-256 in
    /// lower-case
    /// hexadecimal digits, two blanks, the path in NFC as UTF-8, a line feed. Translations do not count. This is
    /// what
    /// `find . -type f -not -path '*/.*' -not -path './i18n/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0
    /// sha256sum
    /// | sha256sum`
    /// prints.
    public Digest digest() {
        return digest;
    }

    /// The same with the translations.
    public Digest wholeDigest() {
        return digestOf(_ -> true);
    }

    /// The digest of all these files; see [#wholeDigest()].
    public static Digest digest(Map<String, Digest> files) {
        var sorted = new TreeMap<String, Digest>(BY_BYTES);
        sorted.putAll(files);
        var listing = new StringBuilder();
        sorted.forEach((path, digest) ->
                listing.append(digest).append("  ").append(path).append('\n'));
        return Digest.of(listing.toString());
    }

    private Digest digestOf(Predicate<String> which) {
        var digests = new TreeMap<String, Digest>();
        files.forEach((path, bytes) -> {
            if (which.test(path)) {
                digests.put(path, Digest.of(bytes));
            }
        });
        return digest(digests);
    }
}
