package org.caseroom.shell;

import java.util.Locale;
import org.caseroom.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes down what went wrong under a number that one can read out on the telephone.
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private static final int LENGTH = 8;

    private final Ids ids;

    Incidents(Ids ids) {
        this.ids = ids;
    }

    /// Logs the trouble and gives its number.
    String note(Throwable trouble) {
        var id = ids.next().toString();
        var number = id.substring(id.length() - LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("Incident {}", number, trouble);
        return number;
    }
}
