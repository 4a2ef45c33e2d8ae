package org.circula.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;

/**
 * A provision that a reform changes or adds; one that it repeals is changed, from a day on.
 *
 * @param jurisdiction the base that states it
 * @param law as the law has it; empty for one that the reform adds
 * @param reformed as the reform would have it
 */
public record AmendedProvision(String jurisdiction, Optional<Provision> law, Provision reformed) {

    /** Its id. */
    public String id() {
        return reformed.id();
    }

    /** All that differ between two laws, by base and id. */
    public static List<AmendedProvision> between(RuleBases law, RuleBases reformed) {
        List<AmendedProvision> amended = new ArrayList<>();
        for (RuleBase base : reformed.bases().values()) {
            Map<String, Provision> before = byId(law.bases().get(base.jurisdiction()));
            for (Provision provision : base.allProvisions()) {
                Optional<Provision> old = Optional.ofNullable(before.get(provision.id()));
                if (!old.equals(Optional.of(provision))) {
                    amended.add(new AmendedProvision(base.jurisdiction(), old, provision));
                }
            }
        }
        return List.copyOf(amended);
    }

    /** What the reform brings: the values that the law does not have, or has from the same day by other sources. */
    public List<ProvisionValue> brought() {
        return reformed.values().stream().filter(value -> !isLaw(value)).toList();
    }

    private boolean isLaw(ProvisionValue value) {
        return law.stream()
                .flatMap(provision -> provision.values().stream())
                .anyMatch(known ->
                        known.from().equals(value.from()) && known.sources().equals(value.sources()));
    }

    private static Map<String, Provision> byId(RuleBase base) {
        return base.allProvisions().stream().collect(Collectors.toMap(Provision::id, Function.identity()));
    }
}
