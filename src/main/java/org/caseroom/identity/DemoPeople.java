package org.caseroom.identity;

import java.util.List;

/// The people who demonstrate the platform, where there are any: the sign-in page shows them.
public interface DemoPeople {

    List<DemoPerson> all();

    /// Somebody to try the platform as.
    record DemoPerson(String name, String signInName, String password, Role role, String place) {}
}
