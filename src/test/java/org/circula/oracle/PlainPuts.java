package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind.StatusClass;
import org.circula.person.Insurance;

/** The puts of a pathway to a life whose statuses are all known, where all rule bases are asked. */
record PlainPuts(RuleBases law, PlainLife life) {

    List<PlainPut> of(Pathway pathway) {
        if (!pathway.encodes(life.day())) {
            return List.of();
        }
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            return toHolders(pathway, holders.kinds(), true);
        }
        if (pathway.concerns() instanceof Pathway.HoldersEver holders) {
            return toHolders(pathway, holders.kinds(), false);
        }
        if (pathway.concerns() instanceof Pathway.Insured insured) {
            return toInsured(pathway, insured);
        }
        return toAnybody(pathway);
    }

    /** Once in each State of the territory of that day in which the person was insured by then. */
    private List<PlainPut> toInsured(Pathway pathway, Pathway.Insured insured) {
        return life.life().insured().items().stream()
                .filter(insurance -> insurance.branch().equals(insured.branch()))
                .filter(insurance -> insurance.days().isEmpty()
                        || !insurance.days().get().firstDay().isAfter(life.day()))
                .map(Insurance::country)
                .filter(country ->
                        life.belonging(country, List.of(insured.territory())).has(life.day()))
                .distinct()
                .sorted()
                .map(state -> put(pathway, Optional.empty(), Optional.of(state)))
                .toList();
    }

    /** A keep pathway for each status; any other once, for the status granted last. */
    private List<PlainPut> toHolders(Pathway pathway, List<String> kinds, boolean today) {
        List<PlainPut> puts = new ArrayList<>();
        for (PlainLife.Chain chain : life.chains(status -> kinds.contains(status.kind()))) {
            boolean ofThatState = stateOf(pathway).map(chain.state()::equals).orElse(true);
            if (ofThatState && (!today || chain.has(life.day()))) {
                puts.add(put(pathway, Optional.of(chain), Optional.of(chain.state())));
            }
        }
        boolean each = pathway.question() == Pathway.Question.KEEP;
        return each || puts.isEmpty() ? puts : List.of(puts.get(puts.size() - 1));
    }

    /** A status of the Union is sought in each State of residence whose own law says nothing of it. */
    private List<PlainPut> toAnybody(Pathway pathway) {
        if (stateOf(pathway).isPresent() || pathway.gives().isEmpty()) {
            return List.of(put(pathway, Optional.empty(), stateOf(pathway)));
        }
        Set<String> states = new TreeSet<>();
        for (PlainLife.Chain chain : life.chains(status -> true)) {
            StatusClass ofClass = law.status(chain.kind()).orElseThrow().statusClass();
            boolean resides = ofClass == StatusClass.RESIDENCE || ofClass == StatusClass.RIGHT;
            if (resides && chain.has(life.day()) && !hasItsOwn(pathway, chain.state())) {
                states.add(chain.state());
            }
        }
        return states.stream()
                .map(state -> put(pathway, Optional.empty(), Optional.of(state)))
                .toList();
    }

    private PlainPut put(Pathway pathway, Optional<PlainLife.Chain> held, Optional<String> state) {
        LocalDate day = life.day();
        return new PlainPut(pathway, answering(pathway, state), held, state, day);
    }

    private String answering(Pathway pathway, Optional<String> state) {
        if (!pathway.jurisdiction().equals(RuleBases.UNION)) {
            return pathway.jurisdiction();
        }
        String national = state.orElse(RuleBases.UNION).toLowerCase(Locale.ROOT);
        return law.bases().containsKey(national) ? national : RuleBases.UNION;
    }

    private Optional<String> stateOf(Pathway pathway) {
        return pathway.in().or(() -> law.bases().get(pathway.jurisdiction()).country());
    }

    private boolean hasItsOwn(Pathway pathway, String state) {
        RuleBase own = law.bases().get(state.toLowerCase(Locale.ROOT));
        return own != null
                && own.pathways().values().stream()
                        .anyMatch(other -> other.question() == pathway.question()
                                && other.gives().equals(pathway.gives()));
    }
}
