package org.caseroom.casework.pool;

import java.util.ArrayList;
import java.util.List;
import org.caseroom.casework.Draw;

/// Invented people of several cultures. Given and family names are common ones, put together by chance.
public final class Names {

    private record Culture(List<String> given, List<String> family, boolean familyFirst) {}

    private static final List<Culture> CULTURES = List.of(
            new Culture(
                    List.of("Amara", "Chidi", "Ngozi", "Emeka", "Ifeoma", "Obinna", "Zainab", "Tunde"),
                    List.of("Okafor", "Balogun", "Eze", "Adeyemi", "Nwosu", "Danjuma"),
                    false),
            new Culture(
                    List.of("Minh", "Lan", "Thảo", "Quân", "Hạnh", "Đức", "Mai", "Tuấn"),
                    List.of("Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng"),
                    true),
            new Culture(
                    List.of("Lucía", "Mateo", "Valentina", "Joaquín", "Renata", "Emilio", "Ximena", "Tomás"),
                    List.of("Herrera", "Quispe", "Salazar", "Montoya", "Ibarra", "Rojas"),
                    false),
            new Culture(
                    List.of("Layla", "Omar", "Rania", "Youssef", "Salma", "Karim", "Huda", "Nabil"),
                    List.of("Haddad", "Mansour", "Khalil", "Farouk", "Saleh", "Nasser"),
                    false),
            new Culture(
                    List.of("Elena", "Marek", "Ilona", "Tomasz", "Petra", "Jonas", "Katarina", "Milan"),
                    List.of("Novak", "Kowalska", "Lindqvist", "Horvat", "Petersen", "Dvorak"),
                    false),
            new Culture(
                    List.of("Priya", "Arjun", "Meena", "Rohit", "Kavita", "Suresh", "Anjali", "Vikram"),
                    List.of("Sharma", "Iyer", "Patel", "Bose", "Reddy", "Menon"),
                    false));

    private Names() {}

    /// Different people.
    public static List<String> of(Draw draw, int count) {
        var names = new ArrayList<String>();
        while (names.size() < count) {
            var culture = draw.pick(CULTURES);
            var given = draw.pick(culture.given());
            var family = draw.pick(culture.family());
            var name = culture.familyFirst() ? family + " " + given : given + " " + family;
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
