package org.circula.law.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.circula.law.Faults;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.References;
import org.circula.law.parse.References.Role;
import org.circula.law.parse.References.Use;
import org.circula.law.parse.RulesDraft;

/** Every provision is required or shown by a pathway, every exception named by what it touches, each by its kind. */
final class ProvisionsUsed implements RuleCheck {

    private static final Map<Role, Set<ProvisionKind>> KINDS = Map.of(
            Role.REQUIRED, EnumSet.of(ProvisionKind.LIMIT, ProvisionKind.TEST, ProvisionKind.DUTY),
            Role.SHOWN, EnumSet.of(ProvisionKind.QUANTITY, ProvisionKind.DUTY),
            Role.LIFTING, EnumSet.of(ProvisionKind.EXCEPTION));

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Map<String, Provision> byId = new HashMap<>();
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            byId.putIfAbsent(parsed.provision().id(), parsed.provision());
        }
        for (Use use : draft.references().uses()) {
            Optional<Provision> provision = Optional.ofNullable(byId.get(use.name()));
            if (KINDS.containsKey(use.role())
                    && provision
                            .filter(found -> !KINDS.get(use.role()).contains(found.kind()))
                            .isPresent()) {
                faults.add(use.place(), wrongKind(use, provision.get()));
            }
        }
        Set<String> used = draft.references().uses().stream()
                .filter(use -> use.role() != Role.READ && use.role() != Role.OVERRIDDEN)
                .map(References.Use::name)
                .collect(Collectors.toSet());
        for (Provision provision : byId.values()) {
            if (!used.contains(provision.id())) {
                faults.add(provision.place(), unused(provision));
            }
        }
    }

    private static String wrongKind(Use use, Provision provision) {
        String kind = provision.kind().name().toLowerCase(java.util.Locale.ROOT);
        String is = "'" + use.name() + "' is of kind " + kind;
        return switch (use.role()) {
            case REQUIRED ->
                is + ", which turns no verdict by itself. Require limits, tests and duties; move it to "
                        + (provision.kind() == ProvisionKind.EXCEPTION
                                ? "'lifted-by' of what it touches."
                                : "'shows'.");
            case SHOWN -> is + ", but under 'shows' stand quantities and duties. Move it to 'requires'.";
            default -> is + ", but only exceptions touch a provision. Name an exception, or make it one.";
        };
    }

    private static String unused(Provision provision) {
        return provision.kind() == ProvisionKind.EXCEPTION
                ? "No provision is touched by the exception '" + provision.id()
                        + "'. Name it in 'lifted-by' of the provision that it touches, or take it out."
                : "No pathway requires or shows '" + provision.id()
                        + "', so nobody would ever be told. Name it in 'requires' or 'shows' of a pathway, or take it out.";
    }
}
