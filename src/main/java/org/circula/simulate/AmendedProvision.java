package org.circula.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;

/**
 * A provision that a reform changes, adds or takes away.
 *
 * @param jurisdiction the base that states it
 * @param law as the law has it; empty for one that the reform adds
 * @param reformed as the reform would have it; empty for one that it takes away
 */
public record AmendedProvision(String jurisdiction, Optional<Provision> law, Optional<Provision> reformed) {

    /** Its id. */
    public String id() {
        return reformed.or(() -> law).orElseThrow().id();
    }

    /** All that differ between two laws, by base and id. */
    public static List<AmendedProvision> between(RuleBases law, RuleBases reformed) {
        List<AmendedProvision> amended = new ArrayList<>();
        for (RuleBase base : reformed.bases().values()) {
            Map<String, Provision> before = byId(law.bases().get(base.jurisdiction()));
            Map<String, Provision> after = byId(base);
            after.forEach((id, provision) -> {
                Optional<Provision> old = Optional.ofNullable(before.get(id));
                if (!old.equals(Optional.of(provision))) {
                    amended.add(new AmendedProvision(base.jurisdiction(), old, Optional.of(provision)));
                }
            });
            before.forEach((id, provision) -> {
                if (!after.containsKey(id)) {
                    amended.add(new AmendedProvision(base.jurisdiction(), Optional.of(provision), Optional.empty()));
                }
            });
        }
        return List.copyOf(amended);
    }

    private static Map<String, Provision> byId(RuleBase base) {
        return base.allProvisions().stream()
                .collect(Collectors.toMap(
                        Provision::id, provision -> provision, (one, other) -> one, java.util.TreeMap::new));
    }
}
