package org.caseroom.demonstration;

import java.util.List;
import org.caseroom.identity.Role;

/// The invented people who demonstrate the platform.
record Cast(String name, String signInName, Role role, Agency agency, String place) {

    /// Where they work.
    enum Agency {
        NAIROBI,
        HA_NOI,
        PORT_ESTA,
        SECRETARIAT
    }

    static final List<Cast> ALL = List.of(
            new Cast("Amina Odhiambo (demo)", "amina", Role.TRAINEE, Agency.NAIROBI, "Nairobi"),
            new Cast("Trần Minh (demo)", "minh", Role.TRAINEE, Agency.HA_NOI, "Ha Noi"),
            new Cast("Odile Brant (demo)", "odile", Role.TRAINEE, Agency.PORT_ESTA, "Port Esta"),
            new Cast("Daniel Weiss (demo)", "daniel", Role.INSTRUCTOR, Agency.SECRETARIAT, "Online fraud"),
            new Cast("Phạm Thị Hương (demo)", "huong", Role.FOCAL_POINT, Agency.HA_NOI, "Ha Noi"),
            new Cast("Joyce Wanjiru (demo)", "joyce", Role.FOCAL_POINT, Agency.NAIROBI, "Nairobi"),
            new Cast("Sofia Lindqvist (demo)", "sofia", Role.ADMINISTRATOR, Agency.SECRETARIAT, "all agencies"),
            new Cast("Rahul Mehta (demo)", "rahul", Role.AUDITOR, Agency.SECRETARIAT, "all records"));
}
