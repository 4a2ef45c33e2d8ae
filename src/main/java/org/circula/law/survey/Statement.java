package org.circula.law.survey;

import org.circula.law.Force;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;

/**
 * A value of a provision that holds in a jurisdiction.
 *
 * @param provision the entry that states it: the jurisdiction's own, its override, or the Union's
 * @param value what it says
 */
public record Statement(Provision provision, ProvisionValue value) {

    /** Whether an option of Union law is meant that this jurisdiction has not taken up: it binds nobody there. */
    boolean isOptionNotTaken(String jurisdiction) {
        return value.force().filter(Force.OPTION::equals).isPresent()
                && !provision.jurisdiction().equals(jurisdiction);
    }
}
