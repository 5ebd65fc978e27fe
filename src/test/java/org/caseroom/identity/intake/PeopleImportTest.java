package org.caseroom.identity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseroom.AtOnce;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Directory;
import org.caseroom.identity.Granting;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.People;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.identity.Person;
import org.caseroom.identity.PersonState;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleAgencies;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Bringing people as a file: what the check finds, what is added, once, and by whom it is seen.
@StoreTest
class PeopleImportTest {

    private static final String HEAD = "Name,Sign-in name,Organization,Language,E-mail,Role\n";

    private final ApplicationContext application;
    private final ImportingPeople importing;
    private final ImportJob job;
    private final ImportSheet sheet;
    private final SignInSheets sheets;
    private final People people;
    private final Directory directory;
    private final Granting granting;
    private final Stumbling stumbling;
    private final RecordedActs acts;
    private SampleAgencies agencies;

    PeopleImportTest(
            ApplicationContext application,
            ImportingPeople importing,
            ImportJob job,
            ImportSheet sheet,
            SignInSheets sheets,
            People people,
            Directory directory,
            Granting granting,
            Stumbling stumbling,
            RecordedActs acts) {
        this.application = application;
        this.importing = importing;
        this.job = job;
        this.sheet = sheet;
        this.sheets = sheets;
        this.people = people;
        this.directory = directory;
        this.granting = granting;
        this.stumbling = stumbling;
        this.acts = acts;
    }

    @BeforeEach
    void twoAgencies() {
        agencies = new SampleAgencies(application);
    }

    @AfterEach
    void walkOn() {
        stumbling.nowhere();
    }

    @Test
    void theCheckChangesNothing() {
        var before = directory.count(agencies.joyce, PeopleFilter.ALL);

        var found = check(agencies.joyce, row("Minh", "Cybercrime Unit") + line("", "Cybercrime Unit"));
        job.run();

        assertThat(found.state()).isEqualTo(ImportState.CHECKED);
        assertThat(found.ready()).isEqualTo(1);
        assertThat(found.faulty()).isEqualTo(1);
        assertThat(directory.count(agencies.joyce, PeopleFilter.ALL)).isEqualTo(before);
        assertThat(person("Minh")).isEmpty();
    }

    @Test
    void soundRowsComeInAndTheOthersStayOut() {
        var found = check(
                agencies.joyce,
                HEAD
                        + "Trần Minh,%s,Cybercrime Unit,Tiếng Việt,minh@agency.example,instructor\n"
                                .formatted(name("Minh"))
                        + "Chef,%s,Nairobi Police,,,administrator\n".formatted(name("Chef"))
                        + "Ada,%s,nairobi  police,,,\n".formatted(name("Ada")));
        importing.start(agencies.joyce, found.id());
        job.run();

        var done = importing.find(agencies.joyce, found.id());
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.added()).isEqualTo(2);
        assertThat(done.faulty()).isEqualTo(1);
        var minh = person("Minh").orElseThrow();
        assertThat(minh.name()).isEqualTo("Trần Minh");
        assertThat(minh.organization()).isEqualTo(agencies.unit);
        assertThat(minh.locale()).isEqualTo(Locale.of("vi"));
        assertThat(minh.email()).isEqualTo("minh@agency.example");
        assertThat(minh.state()).isEqualTo(PersonState.INVITED);
        assertThat(held(minh)).containsExactly(new Actor.Held(Role.INSTRUCTOR, new Scope.Organizations(agencies.unit)));
        assertThat(held(person("Ada").orElseThrow()))
                .containsExactly(new Actor.Held(Role.TRAINEE, new Scope.Organizations(agencies.nairobi)));
        assertThat(person("Chef")).isEmpty();
        assertThat(acts.to(minh.id())).extracting(act -> act.act()).contains("person.added", "grant.given");
        assertThat(acts.to(found.id())).singleElement().satisfies(act -> {
            assertThat(act.act()).isEqualTo("people.imported");
            assertThat(act.by()).isEqualTo(agencies.joyce.person().value());
            assertThat(act.details()).isEqualTo(Map.of("added", "2", "not-added", "1"));
        });
    }

    @Test
    void eachRuleHasItsFinding() {
        var rows = List.of(
                Map.entry(",%s,Cybercrime Unit,,,", finding(ImportColumn.NAME, ImportProblem.MISSING)),
                Map.entry(
                        "x".repeat(201) + ",%s,Cybercrime Unit,,,", finding(ImportColumn.NAME, ImportProblem.TOO_LONG)),
                Map.entry("M\0inh,%s,Cybercrime Unit,,,", finding(ImportColumn.NAME, ImportProblem.CONTROL_CHARACTERS)),
                Map.entry("Minh,,Cybercrime Unit,,,", finding(ImportColumn.SIGN_IN_NAME, ImportProblem.MISSING)),
                Map.entry(
                        "Minh,a\tb,Cybercrime Unit,,,",
                        finding(ImportColumn.SIGN_IN_NAME, ImportProblem.CONTROL_CHARACTERS)),
                Map.entry(
                        "Amina,%s,Cybercrime Unit,,,".formatted(name("aMINA")),
                        finding(ImportColumn.SIGN_IN_NAME, ImportProblem.TAKEN)),
                Map.entry("Minh,twin,Cybercrime Unit,,,", finding(ImportColumn.SIGN_IN_NAME, ImportProblem.TWICE)),
                Map.entry("Minh,Twin ,Cybercrime Unit,,,", finding(ImportColumn.SIGN_IN_NAME, ImportProblem.TWICE)),
                Map.entry("Minh,%s,,,,", finding(ImportColumn.ORGANIZATION, ImportProblem.MISSING)),
                Map.entry("Minh,%s,Nowhere,,,", finding(ImportColumn.ORGANIZATION, ImportProblem.UNKNOWN_ORGANIZATION)),
                Map.entry(
                        "Minh,%s,Ha Noi Agency,,,",
                        finding(ImportColumn.ORGANIZATION, ImportProblem.UNKNOWN_ORGANIZATION)),
                Map.entry("Minh,%s,Kenya,,,", finding(ImportColumn.ORGANIZATION, ImportProblem.UNKNOWN_ORGANIZATION)),
                Map.entry(
                        "Minh,%s,Viet Nam / Cybercrime Unit,,,",
                        finding(ImportColumn.ORGANIZATION, ImportProblem.UNKNOWN_ORGANIZATION)),
                Map.entry(
                        "Minh,%s,Cybercrime Unit,tlh,,",
                        finding(ImportColumn.LANGUAGE, ImportProblem.LANGUAGE_NOT_OFFERED)),
                Map.entry(
                        "Minh,%s,Cybercrime Unit,,not an address,",
                        finding(ImportColumn.EMAIL, ImportProblem.NOT_AN_ADDRESS)),
                Map.entry("Minh,%s,Cybercrime Unit,,,Chief", finding(ImportColumn.ROLE, ImportProblem.UNKNOWN_ROLE)),
                Map.entry(
                        "Minh,%s,Cybercrime Unit,,,Administrator",
                        finding(ImportColumn.ROLE, ImportProblem.ROLE_NOT_HERE)),
                Map.entry("Minh,%s,Cybercrime Unit,,,AUDITOR", finding(ImportColumn.ROLE, ImportProblem.ROLE_NOT_HERE)),
                Map.entry("Minh,%s,Cybercrime Unit,,,,more", new Finding(null, ImportProblem.TOO_MANY_CELLS)));
        var text = HEAD
                + IntStream.range(0, rows.size())
                        .mapToObj(index -> rows.get(index).getKey().replace("%s", name("n" + index)))
                        .collect(Collectors.joining("\n"));

        var found = check(agencies.joyce, text);

        var faulty = importing.faulty(agencies.joyce, found.id());
        assertThat(faulty)
                .extracting(FaultyRow::findings)
                .containsExactlyElementsOf(
                        rows.stream().map(row -> List.of(row.getValue())).toList());
        assertThat(found.ready()).isZero();
    }

    @Test
    void aNameThatSeveralHaveNeedsItsPath() {
        var others = new SampleAgencies(application);

        var found = check(
                agencies.sofia,
                HEAD
                        + "A,%s,Viet Nam,,,\n".formatted(name("a"))
                        + "B,%s,%s / Viet Nam,,,\n".formatted(name("b"), worldName())
                        + "C,%s,%s/Viet Nam/ha noi agency,,,\n".formatted(name("c"), worldName())
                        + "D,%s,%s / Ha Noi Agency,,,\n".formatted(name("d"), worldName())
                        + "E,%s,Kenya / Viet Nam,,,\n".formatted(name("e")));

        assertThat(importing.faulty(agencies.sofia, found.id()))
                .extracting(row -> row.findings().getFirst())
                .containsExactly(
                        finding(ImportColumn.ORGANIZATION, ImportProblem.AMBIGUOUS_ORGANIZATION),
                        finding(ImportColumn.ORGANIZATION, ImportProblem.UNKNOWN_ORGANIZATION));
        assertThat(check(others.joyce, row("Minh", "Kenya / Cybercrime Unit")).ready())
                .isEqualTo(1);
    }

    @Test
    void startingTwiceAndTwoNodesAtOnceAddEverybodyOnce() {
        var found = check(agencies.joyce, many(450));
        importing.start(agencies.joyce, found.id());
        importing.start(agencies.joyce, found.id());

        AtOnce.all(this::runs, this::runs);
        job.run();

        assertThat(importing.find(agencies.joyce, found.id()).added()).isEqualTo(450);
        assertThat(directory.count(agencies.joyce, PeopleFilter.ALL)).isEqualTo(452);
        assertThat(acts.to(found.id())).hasSize(1);
        assertThat(check(agencies.joyce, many(450)).ready()).isZero();
    }

    private boolean runs() {
        job.run();
        return true;
    }

    @Test
    void whatBreaksDownInTheMiddleGoesOn() {
        var found = check(agencies.joyce, many(300));
        importing.start(agencies.joyce, found.id());
        stumbling.at("Person 250");

        job.run();

        var middle = importing.find(agencies.joyce, found.id());
        assertThat(middle.state()).isEqualTo(ImportState.RUNNING);
        assertThat(middle.added()).isEqualTo(200);
        assertThat(directory.count(agencies.joyce, PeopleFilter.ALL)).isEqualTo(202);

        stumbling.nowhere();
        job.run();

        assertThat(importing.find(agencies.joyce, found.id()).added()).isEqualTo(300);
        assertThat(directory.count(agencies.joyce, PeopleFilter.ALL)).isEqualTo(302);
    }

    @Test
    void threeThousandComeInWhileOneWaits() {
        var found = check(agencies.joyce, many(3_000));
        importing.start(agencies.joyce, found.id());

        job.run();

        assertThat(importing.find(agencies.joyce, found.id()).added()).isEqualTo(3_000);
    }

    @Test
    void whatHasChangedSinceTheCheckIsSaidAtItsRow() {
        var found = check(agencies.joyce, row("Minh", "Cybercrime Unit") + line("Linh", "Cybercrime Unit"));
        application.getBean(KeepingPeople.class).add(agencies.sofia, agencies.details("Minh", agencies.haNoi));
        importing.start(agencies.joyce, found.id());
        job.run();

        assertThat(importing.find(agencies.joyce, found.id()).added()).isEqualTo(1);
        assertThat(importing.faulty(agencies.joyce, found.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.findings())
                        .containsExactly(finding(ImportColumn.SIGN_IN_NAME, ImportProblem.TAKEN)));
    }

    @Test
    void whoMayNoLongerAddsNobodyMore() {
        var found = check(agencies.joyce, row("Minh", "Cybercrime Unit"));
        importing.start(agencies.joyce, found.id());
        application.getBean(KeepingPeople.class).disable(agencies.sofia, agencies.joyce.person());

        job.run();

        assertThat(person("Minh")).isEmpty();
        assertThat(importing.find(agencies.sofia, found.id()).state()).isEqualTo(ImportState.DONE);
        assertThat(importing.faulty(agencies.sofia, found.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.findings())
                        .containsExactly(finding(ImportColumn.ORGANIZATION, ImportProblem.NO_LONGER_YOURS)));
    }

    @Test
    void anImportIsSeenByWhoHandedItInAndByThoseWhoAdministerThePlatform() {
        var other = agencies.holding(
                "Wanjiru", agencies.nairobi, Role.ADMINISTRATOR, new Scope.Organizations(agencies.nairobi));
        var found = check(agencies.joyce, row("Minh", "Cybercrime Unit"));

        assertThat(importing.newest(agencies.joyce))
                .extracting(PeopleImport::id)
                .contains(found.id());
        assertThat(importing.newest(agencies.sofia))
                .extracting(PeopleImport::id)
                .contains(found.id());
        assertThat(importing.newest(other)).isEmpty();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> importing.find(other, found.id()),
                () -> importing.faulty(other, found.id()),
                () -> importing.start(other, found.id()),
                () -> importing.start(agencies.sofia, found.id()),
                () -> importing.discard(agencies.sofia, found.id()),
                () -> sheets.issue(other, found.id(), 0),
                () -> importing.find(
                        agencies.joyce, new ImportId(found.startedBy().value())))) {
            assertThatThrownBy(act).isInstanceOf(ImportNotFoundException.class);
        }
        assertThatThrownBy(() -> importing.find(agencies.amina, found.id())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> check(agencies.amina, row("Minh", "Cybercrime Unit")))
                .isInstanceOf(NotAllowedException.class);
        assertThat(importing.find(agencies.sofia, found.id()).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void whatWasCheckedCanBeForgottenAndWhatIsAtWorkCanNot() {
        var found = check(agencies.joyce, row("Minh", "Cybercrime Unit"));
        var begun = check(agencies.joyce, row("Linh", "Cybercrime Unit"));
        importing.start(agencies.joyce, begun.id());

        importing.discard(agencies.joyce, found.id());
        importing.discard(agencies.joyce, begun.id());

        assertThatThrownBy(() -> importing.find(agencies.joyce, found.id()))
                .isInstanceOf(ImportNotFoundException.class);
        assertThat(importing.find(agencies.joyce, begun.id()).state()).isEqualTo(ImportState.RUNNING);
        job.run();
    }

    @Test
    void theFileOfWhatWasNotImportedSaysWhyAndHoldsNoFormula() throws IOException {
        var found = check(agencies.joyce, HEAD + "\"=1+1,2\",%s,Nowhere,,,\n".formatted(name("Minh")));
        var out = new ByteArrayOutputStream();

        sheet.faulty(out, Locale.ENGLISH, importing.faulty(agencies.joyce, found.id()));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFName,Sign-in name,Organization,Language,E-mail,Role,Why it was not imported\r\n")
                .contains("\"'=1+1,2\"," + name("Minh") + ",Nowhere,,,")
                .contains("Organization: There is no organization of this name");
    }

    @Test
    void sheetsLetInThoseWhoWereAdded() {
        var found = check(agencies.joyce, many(60));
        importing.start(agencies.joyce, found.id());
        job.run();
        var letting = application.getBean(LettingIn.class);

        var first = sheets.issue(agencies.joyce, found.id(), 0);

        assertThat(first).hasSize(SignInSheets.STACK);
        assertThat(letting.find(first.getFirst().link().token()).map(Person::name))
                .contains("Person 1");
        var again = sheets.issue(agencies.joyce, found.id(), 0);
        assertThat(letting.find(first.getFirst().link().token())).isEmpty();
        assertThat(letting.find(again.getFirst().link().token())).isPresent();
        people.changePassword(again.getFirst().person().id(), SampleAgencies.PASSWORD);
        assertThat(sheets.issue(agencies.joyce, found.id(), 0)).hasSize(SignInSheets.STACK - 1);
        assertThat(sheets.issue(agencies.joyce, found.id(), 1)).hasSize(10);
    }

    private PeopleImport check(Actor actor, String text) {
        try {
            return importing.check(
                    actor, "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String row(String who, String organization) {
        return HEAD + line(who, organization);
    }

    private String line(String who, String organization) {
        return "%s,%s,%s,,,\n".formatted(who, name(who.isEmpty() ? "nobody" : who), organization);
    }

    private String many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> "Person %d,%s,Cybercrime Unit,,,\n".formatted(index, name("p" + index)))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private String name(String who) {
        return agencies.signInName(who).value();
    }

    private String worldName() {
        return directory.find(agencies.sofia, agencies.sofia.person()).organizationName();
    }

    private Optional<Person> person(String who) {
        return people.findByName(new SignInName(name(who))).map(id -> directory.find(agencies.sofia, id));
    }

    private List<Actor.Held> held(Person who) {
        return granting.of(agencies.sofia, who.id()).stream()
                .map(grant -> new Actor.Held(grant.role(), grant.scope()))
                .toList();
    }

    private static Finding finding(ImportColumn column, ImportProblem problem) {
        return new Finding(column, problem);
    }
}
