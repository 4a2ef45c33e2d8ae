package org.circula.harness.mutate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;

/** All mutants of rule bases. Dates moved to where no question may be asked are none: nothing could tell them apart. */
public final class Mutants {

    private final RuleBases law;
    private final ProvisionMutants provisions;
    private final PathwayMutants pathways;
    private final StatusMutants statuses;
    private final RuleMutants rules = new RuleMutants();

    /**
     * Mutants of this law.
     *
     * @param law the rule bases
     * @param folder the folder they were read from, in which lines are looked up
     */
    public Mutants(RuleBases law, Path folder) {
        this.law = law;
        YamlPlaces places = new YamlPlaces(folder);
        AskableDays askable = new AskableDays(law);
        this.provisions = new ProvisionMutants(new Alternatives(new OtherPlaces(law)), askable, places);
        this.pathways = new PathwayMutants(places);
        this.statuses = new StatusMutants(askable, places);
    }

    /** The mutants of one base, by file and line. */
    public List<Mutant> of(String jurisdiction) {
        RuleBase base = law.bases().get(jurisdiction);
        if (base == null) {
            throw new IllegalArgumentException("There is no rule base " + jurisdiction + ".");
        }
        List<Mutant> mutants = new ArrayList<>();
        base.allProvisions().forEach(provision -> mutants.addAll(provisions.of(provision)));
        base.pathways().values().stream()
                .sorted(Comparator.comparing(Pathway::id))
                .forEach(pathway -> mutants.addAll(pathways.of(pathway)));
        base.statuses().values().stream()
                .sorted(Comparator.comparing(StatusKind::id))
                .forEach(status -> mutants.addAll(statuses.of(status)));
        mutants.addAll(rules.of(base));
        mutants.sort(Comparator.comparing((Mutant mutant) -> mutant.place().file())
                .thenComparing(mutant -> mutant.place().line()));
        return mutants;
    }
}
