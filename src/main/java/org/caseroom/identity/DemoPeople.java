package org.caseroom.identity;

import java.util.List;

/// The people who demonstrate the platform, where there are any: the sign-in page shows them.
public interface DemoPeople {

    List<DemoPerson> all();

    /// Whether anybody who reaches the platform may be any of them with one click. Where others than this machine
    /// reach
    /// it, their passwords are a secret of who started it.
    boolean openToAll();

    /// Somebody to try the platform as.
    record DemoPerson(String name, String signInName, String password, Role role, String place) {}
}
