package org.caseroom.identity.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.Target;
import org.caseroom.shared.Ids;
import org.caseroom.shared.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets those who manage people bring them as a file: it is checked first, which changes nothing, and then its sound
/// rows are added in the background.
///
/// An import is seen by whoever handed it in and by those who administer the platform; only the former goes on with it.
@Service
@Transactional
public class ImportingPeople {

    /// How many rows a file may have.
    public static final int MOST_ROWS = PeopleFileReader.MOST_ROWS;

    /// How many bytes a file may have.
    public static final int MOST_BYTES = PeopleFileReader.MOST_BYTES;

    /// How many faulty rows are shown at once.
    public static final int PAGE_SIZE = 50;

    private static final int NEWEST = 20;
    private static final int LONGEST_FILE_NAME = 100;

    private final PeopleImports imports;
    private final ImportRows rows;
    private final Surroundings surroundings;
    private final PeopleFileReader reader;
    private final ImportWords words;
    private final KeepingOrganizations organizations;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    ImportingPeople(
            PeopleImports imports,
            ImportRows rows,
            Surroundings surroundings,
            PeopleFileReader reader,
            ImportWords words,
            KeepingOrganizations organizations,
            Access access,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.surroundings = surroundings;
        this.reader = reader;
        this.words = words;
        this.organizations = organizations;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /// Checks a file and keeps what was found. Nobody is added.
    ///
    /// @throws UnreadableFileException if it is no list of people
    public PeopleImport check(Actor actor, String fileName, InputStream file) throws IOException {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        var read = reader.read(file, actor.locale());
        var checking = checking(actor, read.rows());
        var id = new ImportId(ids.next());
        imports.add(
                id,
                actor.person(),
                plain(fileName),
                read.ignored().stream().map(ImportingPeople::plain).toList(),
                clock.instant());
        rows.add(id, read.rows().stream().map(checking::check).toList());
        return find(actor, id);
    }

    /// Begins to add the people of the sound rows. Beginning again changes nothing.
    ///
    /// @throws ImportNotFoundException if this actor has handed in no such import
    public void start(Actor actor, ImportId id) {
        own(actor, id);
        imports.begin(id);
    }

    /// Forgets an import that was checked and not begun.
    ///
    /// @throws ImportNotFoundException if this actor has handed in no such import
    public void discard(Actor actor, ImportId id) {
        own(actor, id);
        if (imports.lock(id, ImportState.CHECKED)) {
            imports.remove(id);
        }
    }

    /// @throws ImportNotFoundException if there is no such import for this actor
    @Transactional(readOnly = true)
    public PeopleImport find(Actor actor, ImportId id) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        return imports.find(id)
                .filter(found -> isOwn(actor, found) || administersPlatform(actor))
                .orElseThrow(ImportNotFoundException::new);
    }

    /// Whether the actor has handed it in, and so goes on with it.
    public boolean isOwn(Actor actor, PeopleImport found) {
        return found.startedBy().equals(actor.person());
    }

    /// The newest imports that the actor may see.
    @Transactional(readOnly = true)
    public List<PeopleImport> newest(Actor actor) {
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        return imports.newest(administersPlatform(actor) ? null : actor.person(), NEWEST);
    }

    /// The rows that are not imported, one page from after a line.
    ///
    /// @throws ImportNotFoundException if there is no such import for this actor
    @Transactional(readOnly = true)
    public List<FaultyRow> faulty(Actor actor, ImportId id, int after) {
        find(actor, id);
        return rows.faulty(id, after, PAGE_SIZE);
    }

    /// All rows that are not imported.
    ///
    /// @throws ImportNotFoundException if there is no such import for this actor
    @Transactional(readOnly = true)
    public List<FaultyRow> faulty(Actor actor, ImportId id) {
        find(actor, id);
        return rows.faulty(id, 0, MOST_ROWS);
    }

    private void own(Actor actor, ImportId id) {
        if (!isOwn(actor, find(actor, id))) {
            throw new ImportNotFoundException();
        }
    }

    private boolean administersPlatform(Actor actor) {
        return access.may(actor, Action.MANAGE_PEOPLE, Target.platform());
    }

    private RowChecking checking(Actor actor, List<FileRow> found) {
        var names = new HashSet<SignInName>();
        var twice = new HashSet<SignInName>();
        found.stream()
                .flatMap(row -> SignInName.of(row.cell(ImportColumn.SIGN_IN_NAME)).stream())
                .filter(name -> !names.add(name))
                .forEach(twice::add);
        var managed = organizations.all(actor).stream()
                .map(kept -> kept.organization().id())
                .collect(Collectors.toSet());
        return new RowChecking(
                new KnownOrganizations(surroundings.tree(), managed),
                words.languages(actor.locale()),
                words.roles(actor.locale()),
                surroundings.taken(names),
                twice,
                ImportWords.usual(actor.locale()));
    }

    /// What a file or a column is called, as any screen shows it.
    private static String plain(String name) {
        var line = PlainText.of(name).replace('\n', ' ').replace('\t', ' ');
        return line.codePoints()
                .limit(LONGEST_FILE_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
