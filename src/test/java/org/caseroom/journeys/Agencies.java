package org.caseroom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Two agencies with twenty-five people each, and the file in which they come.
///
/// @param centre what everything stands below
/// @param families the first part of each name
/// @param given the second part of each name
record Agencies(
        String centre,
        String administrator,
        String instructor,
        String own,
        String other,
        List<String> families,
        List<String> given) {

    static final int PEOPLE = 25;
    static final int FAULTY = 4;

    static Agencies in(Spoken spoken) {
        return spoken.tag().equals("vi")
                ? new Agencies(
                        "Trung tâm Đào tạo Phòng chống tội phạm mạng",
                        "Nguyễn Thị Thu Hà",
                        "Phạm Quốc Đạt",
                        "Phòng An ninh mạng Hà Nội",
                        "Viện kiểm sát Đà Nẵng",
                        List.of("Trần", "Lê", "Đặng", "Võ", "Bùi"),
                        List.of("Minh Đức", "Ngọc Ánh", "Văn Hậu", "Thị Mỹ", "Gia Bảo"))
                : new Agencies(
                        "Capacity Centre against Cybercrime",
                        "Grace Mwangi",
                        "Daniel Weiss",
                        "Cybercrime Unit Nairobi",
                        "Prosecution Service Kampala",
                        List.of("Odhiambo", "Kamau", "Nakato", "Okello", "Wanjiru"),
                        List.of("Amina", "Brian", "Chebet", "David", "Esther"));
    }

    /// Who takes part: the first of the own agency.
    String trainee() {
        return name(0);
    }

    String traineeSignsInAs() {
        return "own00";
    }

    String ownFocalPoint() {
        return name(PEOPLE - 1);
    }

    String otherFocalPoint() {
        return "2 " + ownFocalPoint();
    }

    private String name(int number) {
        return families.get(number / given.size()) + " " + given.get(number % given.size());
    }

    /// The file as a spreadsheet saves it, its columns and roles named in the language of whoever hands it in; with
    /// some rows that are wrong. The trainee is entered with a language that is not theirs.
    Path file(Spoken spoken) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                spoken.say("people.field.name"),
                spoken.say("people.field.sign-in-name"),
                spoken.say("people.field.organization"),
                spoken.say("people.field.language"),
                spoken.say("people.field.email"),
                spoken.say("people.field.role")));
        rows.addAll(of(spoken, own, "own", ""));
        rows.add(List.of("Nobody", "nowhere", "No such agency", "", "", ""));
        rows.add(List.of("Nobody", "unreachable", other, "", "no address", ""));
        rows.addAll(of(spoken, other, "other", "2 "));
        rows.add(List.of("Nobody", "twice", own, "", "", ""));
        rows.add(List.of("Nobody", "twice", own, "", "", ""));
        try {
            var file = Files.createTempFile("people-" + spoken.tag(), ".csv");
            return Files.write(
                    file, rows.stream().map(row -> String.join(",", row)).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<List<String>> of(Spoken spoken, String agency, String signsInAs, String before) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> List.of(
                        before + name(number),
                        "%s%02d".formatted(signsInAs, number),
                        agency,
                        number == 0 ? spoken.other() : "",
                        "",
                        number == PEOPLE - 1 ? spoken.say("identity.role.focal-point") : ""))
                .toList();
    }
}
