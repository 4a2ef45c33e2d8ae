package org.circula.cli;

import java.util.Locale;
import org.circula.law.RuleBases;
import picocli.CommandLine.Parameters;

/** The parameter that names a rule base. */
final class RuleBaseParameter {

    @Parameters(paramLabel = "BASE", description = "A rule base: eu, or the code of a country such as es.")
    private String written = "";

    /** The rule base named, which must be there. */
    String in(RuleBases law) {
        String jurisdiction = written.strip().toLowerCase(Locale.ROOT);
        if (!law.bases().containsKey(jurisdiction)) {
            throw new BadInputException("\"" + written + "\" is no rule base. Name one of: "
                    + String.join(", ", law.bases().keySet()) + ".");
        }
        return jurisdiction;
    }
}
