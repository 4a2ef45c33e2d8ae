package org.circula.law.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Domain;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Gathers the pathways, statuses, provisions and overrides of one folder's domain files. */
public final class DomainParser {

    private final List<Pathway> pathways = new ArrayList<>();
    private final List<StatusKind> statuses = new ArrayList<>();
    private final List<Parsed> provisions = new ArrayList<>();
    private final List<Parsed> overrides = new ArrayList<>();

    /**
     * A provision with the YAML it came from, so that a later check can name the line.
     *
     * @param provision as read
     * @param node its entry
     */
    public record Parsed(Provision provision, YamlNode.Mapping node) {}

    /** Reads {@code visa.yaml}, {@code residency.yaml}, {@code absence.yaml} or {@code portability.yaml}. */
    public void read(YamlNode root, Domain domain, Scope scope) {
        Fields.open(root, "a domain file", scope).ifPresent(fields -> {
            for (YamlNode.Entry entry : Sections.entries(fields, "pathways", scope)) {
                name(WordKind.PATHWAY, entry, scope);
                PathwayParser.pathway(entry, domain, scope).ifPresent(pathways::add);
            }
            for (YamlNode.Entry entry : Sections.entries(fields, "statuses", scope)) {
                name(WordKind.STATUS, entry, scope);
                StatusParser.status(entry, domain, scope).ifPresent(statuses::add);
            }
            for (YamlNode.Entry entry : Sections.entries(fields, "provisions", scope)) {
                name(WordKind.PROVISION, entry, scope);
                parsed(entry, domain, scope).ifPresent(provisions::add);
            }
            for (YamlNode.Entry entry : Sections.entries(fields, "overrides", scope)) {
                overridesUnion(entry, scope);
                parsed(entry, domain, scope).ifPresent(overrides::add);
            }
            fields.close();
        });
    }

    public List<Pathway> pathways() {
        return List.copyOf(pathways);
    }

    public List<StatusKind> statuses() {
        return List.copyOf(statuses);
    }

    /** The folder's own provisions. */
    public List<Parsed> provisions() {
        return List.copyOf(provisions);
    }

    /** The entries that stand in place of the Union's. */
    public List<Parsed> overrides() {
        return List.copyOf(overrides);
    }

    private static Optional<Parsed> parsed(YamlNode.Entry entry, Domain domain, Scope scope) {
        return ProvisionParser.provision(entry, domain, scope)
                .map(provision -> new Parsed(provision, (YamlNode.Mapping) entry.value()));
    }

    private static void name(WordKind kind, YamlNode.Entry entry, Scope scope) {
        scope.define(kind, entry.key(), entry.place());
        Ids.check(entry, kind, scope);
    }

    private static void overridesUnion(YamlNode.Entry entry, Scope scope) {
        if (scope.folder().equals(RuleBases.UNION)) {
            scope.fault(
                    entry.place(),
                    "The Union overrides nothing. Change the entry under 'provisions:', or give it a dated value.");
        } else if (!entry.key().startsWith(RuleBases.UNION + ".")) {
            scope.fault(
                    entry.place(),
                    "'" + entry.key()
                            + "' stands under 'overrides:', but only provisions of the Union are overridden. Move it"
                            + " to 'provisions:', or write the Union's id.");
        } else {
            scope.inside(entry.key())
                    .use(java.util.Set.of(WordKind.PROVISION), entry.key(), References.Role.OVERRIDDEN, entry.place());
        }
    }
}
