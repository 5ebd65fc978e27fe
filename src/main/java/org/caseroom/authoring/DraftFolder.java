package org.caseroom.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.source.Edits;

/// The files of a draft while somebody arranges them: it remembers which were changed and which are gone.
final class DraftFolder {

    private static final Pattern MODULE = Pattern.compile("(\\d{2,3})-[a-z0-9-]+");
    private static final Pattern ITEM = Pattern.compile(
            "((?:\\d{2,3})-[a-z0-9-]+)/(\\d{2,3})-[a-z0-9-]+(\\.md|\\.(quiz|exercise|scenario|assignment|survey)\\.yaml)");

    private final Map<String, byte[]> before;
    private final TreeMap<String, byte[]> files;

    DraftFolder(Map<String, byte[]> files) {
        this.before = Map.copyOf(files);
        this.files = new TreeMap<>(files);
    }

    Set<String> paths() {
        return files.keySet();
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    String text(String path) {
        return new String(
                Optional.ofNullable(files.get(path)).orElseThrow(DraftNotFoundException::new), StandardCharsets.UTF_8);
    }

    Optional<Edits> edits(String path) {
        return has(path) ? Edits.of(path, text(path)) : Optional.empty();
    }

    void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    void remove(String path) {
        if (files.remove(path) == null) {
            throw new DraftNotFoundException();
        }
        translations(path).forEach(files::remove);
    }

    void rename(String path, String other) {
        var bytes = files.remove(path);
        if (bytes == null || files.containsKey(other)) {
            throw new DraftNotFoundException();
        }
        files.put(other, bytes);
        translations(path)
                .forEach(translated -> files.put(
                        translated.substring(0, translated.length() - path.length()) + other,
                        Optional.ofNullable(files.remove(translated)).orElseThrow()));
    }

    /// Where the translations of a file stand: they go where it goes.
    private List<String> translations(String path) {
        return paths().stream()
                .filter(each -> each.startsWith(PackFiles.TRANSLATIONS)
                        && each.endsWith("/" + path)
                        && each.indexOf('/', PackFiles.TRANSLATIONS.length()) == each.length() - path.length() - 1)
                .toList();
    }

    /// The module folders in their order.
    List<String> modules() {
        return paths().stream()
                .map(path -> path.contains("/") ? path.substring(0, path.indexOf('/')) : "")
                .distinct()
                .filter(folder -> MODULE.matcher(folder).matches())
                .sorted(Comparator.comparingInt(DraftFolder::number).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// The paths of what a module holds, in their order.
    List<String> items(String module) {
        return paths().stream()
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .filter(item -> item.group(1).equals(module))
                .map(Matcher::group)
                .sorted(Comparator.comparingInt((String path) -> number(name(path)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    List<String> below(String folder) {
        return paths().stream().filter(path -> path.startsWith(folder + "/")).toList();
    }

    /// The value of `id` in each file that has one.
    Set<String> ids() {
        var ids = new HashSet<String>();
        Stream.concat(
                        modules().stream().map(module -> module + "/module.yaml"),
                        modules().stream().flatMap(module -> items(module).stream()))
                .flatMap(path -> edits(path).flatMap(edits -> edits.value("id")).stream())
                .forEach(ids::add);
        return ids;
    }

    Map<String, byte[]> changed() {
        PackFiles.of(files); // refuses what breaks a limit
        var changed = new HashMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, before.get(path))) {
                changed.put(path, bytes);
            }
        });
        return changed;
    }

    Set<String> removed() {
        var removed = new HashSet<>(before.keySet());
        removed.removeAll(files.keySet());
        return removed;
    }

    List<String> others() {
        var known = new ArrayList<String>();
        modules().forEach(module -> {
            known.add(module + "/module.yaml");
            known.addAll(items(module));
        });
        return paths().stream()
                .filter(path -> !known.contains(path) && !isBank(path) && !path.equals(DraftOutline.COURSE))
                .toList();
    }

    static boolean isBank(String path) {
        return path.startsWith("bank/") && path.endsWith(".questions.yaml");
    }

    /// What stands before the first hyphen of a name.
    static String digits(String name) {
        return name.substring(0, name.indexOf('-'));
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static int number(String name) {
        return Integer.parseInt(digits(name));
    }
}
