package org.caseroom.journeys;

import static org.caseroom.journeys.Entered.Text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.caseroom.Jobs;
import org.caseroom.enrolment.EnrollingOthers;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.EmailAddress;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.OrganizationDetails;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportingPeople;

/// People and agencies with payloads as their names, from forms and from files.
final class EnteredPeople {

    /// Long enough for every payload.
    static final List<String> NAMES = Payloads.joined(140);

    /// No more than are made into sheets at once.
    private static final int SHEETS = 50;

    private final HostileHouse house;
    final List<PersonId> people = new ArrayList<>();
    final List<OrganizationId> agencies = new ArrayList<>();
    /// That let people in.
    final List<String> links = new ArrayList<>();
    final List<ImportId> imported = new ArrayList<>();
    final List<ImportId> faulty = new ArrayList<>();
    private final List<String> signInNames = new ArrayList<>();

    EnteredPeople(HostileHouse house) {
        this.house = house;
        house.entered.each(Text.ORGANIZATION_NAME, NAMES, this::addAgency);
        house.entered.each(Text.PERSON_NAME, NAMES, this::addPerson);
        house.bean(EnrollingOthers.class).enrol(house.sofia, house.run().id(), signInNames);
        people.forEach(person ->
                links.add(house.bean(LettingIn.class).issue(house.sofia, person).path()));
        var stranger = house.visitor(house.newcomer());
        house.entered.each(
                Text.BROWSER,
                NAMES,
                browser -> stranger.send(stranger.request("/export/completion.csv")
                        .header("User-Agent", browser)
                        .GET()));
        importPeople();
    }

    private void addAgency(String name) {
        agencies.add(house.bean(KeepingOrganizations.class)
                .add(
                        house.sofia,
                        new OrganizationDetails(OrganizationKind.AGENCY, new DisplayName(name), null),
                        house.world));
    }

    private void addPerson(String name) {
        var displayed = new DisplayName(name);
        var email = new AtomicReference<EmailAddress>();
        house.entered.each(Text.EMAIL, List.of(name + "@example.org"), entered -> email.set(new EmailAddress(entered)));
        var signInName = new AtomicReference<>(new SignInName("somebody-" + UUID.randomUUID()));
        house.entered.each(Text.SIGN_IN_NAME, List.of(name), entered -> signInName.set(free(new SignInName(entered))));
        signInNames.add(signInName.get().value());
        var agency = agencies.get(people.size() % agencies.size());
        people.add(house.bean(KeepingPeople.class)
                .add(house.sofia, new PersonDetails(displayed, agency, Locale.ENGLISH, signInName.get(), email.get())));
    }

    /// Some payloads differ in their case only, which sign-in names don't.
    private SignInName free(SignInName name) {
        if (house.bean(People.class).findByName(name).isPresent()) {
            throw new IllegalArgumentException("Taken.");
        }
        return name;
    }

    private void importPeople() {
        house.entered.each(
                Text.IMPORTED_CELL,
                List.of(String.join("\n", Payloads.ALL)),
                _ -> faulty.add(check("people.csv", faultyRows())));
        for (var from = 0; from < NAMES.size(); from += SHEETS) {
            imported.add(check("people.csv", soundRows(NAMES.subList(from, Math.min(from + SHEETS, NAMES.size())))));
        }
        imported.forEach(each -> house.bean(ImportingPeople.class).start(house.sofia, each));
        Jobs.named(house.application, "import-people").run();
    }

    /// Everything into everything, and a column for each.
    private static String faultyRows() {
        return "Name,Sign-in name,Organization,Language,E-mail,Role,"
                + Payloads.ALL.stream().map(EnteredPeople::cell).collect(Collectors.joining(",")) + "\n"
                + NAMES.stream()
                        .map(name -> (cell(name) + ",").repeat(5) + cell(name) + "\n")
                        .collect(Collectors.joining());
    }

    private static String soundRows(List<String> names) {
        return "Name,Sign-in name,Organization\n"
                + names.stream()
                        .map(name -> "%s,%s,%s\n".formatted(cell(name), UUID.randomUUID(), cell(HostileHouse.WORLD)))
                        .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// Hands in files under these names.
    void handIn(List<String> fileNames) {
        fileNames.forEach(name -> check(name, soundRows(List.of("Amina"))));
    }

    private ImportId check(String fileName, String file) {
        try {
            return house.bean(ImportingPeople.class)
                    .check(house.sofia, fileName, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                    .id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
