package org.circula.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.circula.assess.Assessment.NotPut;
import org.circula.assess.Assessment.Reason;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;

/**
 * Puts pathways to a life: a keep pathway once for each status held, one for the insured once for each State of insurance, any
 * other once.
 *
 * <p>The State whose law answers for a status of the Union is the one that granted it, if its law is encoded; else the Union's
 * own values answer. Where statuses are not all said, a pathway asked for by name is put once more for the statuses there may
 * be besides.
 */
final class PutMaker {

    private static final Comparator<StatusChain> BY_GRANT = Comparator.comparing(StatusChain::grantedOn);

    private final RuleBases law;
    private final Question question;
    private final LifeView life;
    private final int firstNumber;
    private final List<Put> puts = new ArrayList<>();

    /** The sentences of those not put are only written for whoever reads them. */
    private final List<Supplier<NotPut>> notPut = new ArrayList<>();

    /**
     * A maker of puts.
     *
     * @param firstNumber the number of the first put: numbers tell the puts of one assessment apart
     */
    PutMaker(RuleBases law, Question question, LifeView life, int firstNumber) {
        this.firstNumber = firstNumber;
        this.law = law;
        this.question = question;
        this.life = life;
    }

    /** The puts made so far. */
    List<Put> puts() {
        return List.copyOf(puts);
    }

    /** How many puts were made so far. */
    int count() {
        return puts.size();
    }

    /** The pathways not put, with the reason. */
    List<NotPut> notPut() {
        return notPut.isEmpty() ? List.of() : notPut.stream().map(Supplier::get).toList();
    }

    /** Puts pathways to the life. */
    void putAll(List<LocatedPathway> pathways, boolean askedByName) {
        for (int at = 0; at < pathways.size(); at++) {
            put(pathways.get(at), askedByName);
        }
    }

    private void put(LocatedPathway located, boolean askedByName) {
        Pathway pathway = located.pathway();
        int before = puts.size() + notPut.size();
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            putToHolders(located, holders.kinds(), true, askedByName);
        } else if (pathway.concerns() instanceof Pathway.HoldersEver holders) {
            putToHolders(located, holders.kinds(), false, askedByName);
        } else if (pathway.concerns() instanceof Pathway.Insured insured) {
            putToInsured(pathway, insured, askedByName);
        } else {
            putToSeekers(located, askedByName);
        }
        if (askedByName && puts.size() + notPut.size() == before) {
            notPut.add(
                    () -> new NotPut(pathway.id(), Optional.empty(), Reason.DOES_NOT_CONCERN, whomItConcerns(located)));
        }
    }

    private String whomItConcerns(LocatedPathway located) {
        Pathway pathway = located.pathway();
        if (pathway.concerns() instanceof Pathway.Insured insured) {
            return "The pathway " + pathway.id() + " is for whoever was insured for "
                    + law.words().branches().get(insured.branch()) + " in a State of "
                    + law.words().territories().get(insured.territory()).says()
                    + ", and the life lists no such insurance by " + question.asOf()
                    + ". Add the insurance, or ask about another pathway.";
        }
        return "The pathway " + pathway.id() + " is for holders of " + String.join(", ", kinds(pathway))
                + placeOf(located) + ", and the life lists no such status on " + question.asOf()
                + ". Add the status, or ask about another pathway.";
    }

    /** Once in each State that insured the person; asked for by name, once more for those that there may be besides. */
    private void putToInsured(Pathway pathway, Pathway.Insured insured, boolean askedByName) {
        for (String state : statesOfInsurance(insured)) {
            put(pathway, Optional.empty(), Optional.of(state), Truth.YES, askedByName);
        }
        if (askedByName && !life.life().insured().complete()) {
            put(pathway, Optional.empty(), Optional.empty(), Truth.MAYBE, true);
        }
    }

    /** Those that belong to the territory on the day asked about; credits have no days and count as there. */
    private Set<String> statesOfInsurance(Pathway.Insured insured) {
        List<String> territory = List.of(insured.territory());
        Set<String> states = new TreeSet<>();
        for (Insurance insurance : life.life().insured().items()) {
            boolean begun = insurance
                    .days()
                    .map(days -> !days.firstDay().isAfter(question.asOf()))
                    .orElse(true);
            boolean member = life.territories()
                    .membership(insurance.country(), territory)
                    .contains(question.asOf());
            if (insurance.branch().equals(insured.branch()) && begun && member) {
                states.add(insurance.country());
            }
        }
        return states;
    }

    private void putToHolders(LocatedPathway located, List<String> kinds, boolean onTheDay, boolean askedByName) {
        Pathway pathway = located.pathway();
        List<StatusChain> chains = chains(located, kinds, onTheDay);
        boolean eachOne = pathway.question() == Pathway.Question.KEEP;
        List<StatusChain> asked = eachOne || chains.isEmpty() ? chains : List.of(chains.get(chains.size() - 1));
        for (StatusChain chain : asked) {
            put(pathway, Optional.of(chain), Optional.of(chain.state()), Truth.YES, askedByName);
        }
        boolean mayBeMore = !life.statusesComplete() && (eachOne || asked.isEmpty());
        if (askedByName && mayBeMore) {
            put(pathway, Optional.empty(), located.state(), Truth.MAYBE, askedByName);
        }
    }

    /** The statuses of the life that the pathway is about, in the order of their grants. */
    private List<StatusChain> chains(LocatedPathway located, List<String> kinds, boolean onTheDay) {
        List<StatusChain> chains = new ArrayList<>();
        String state = located.state().orElse(null);
        List<StatusChain> all = life.statuses();
        for (int at = 0; at < all.size(); at++) {
            StatusChain chain = all.get(at);
            if (kinds.contains(chain.kind())
                    && (state == null || state.equals(chain.state()))
                    && (!onTheDay || grantedFor(chain))) {
                chains.add(chain);
            }
        }
        if (chains.size() > 1) {
            chains.sort(BY_GRANT);
        }
        return chains;
    }

    private void putToSeekers(LocatedPathway located, boolean askedByName) {
        Pathway pathway = located.pathway();
        Optional<String> state = located.state();
        boolean aboutAState = pathway.gives().isPresent();
        if (state.isPresent() || !aboutAState) {
            put(pathway, Optional.empty(), state, Truth.YES, askedByName);
            return;
        }
        Set<String> residences = statesOfResidence();
        for (String resident : residences) {
            if (askedByName || !answeredByOwnLaw(pathway, resident)) {
                put(pathway, Optional.empty(), Optional.of(resident), Truth.YES, askedByName);
            }
        }
        if (askedByName && residences.isEmpty()) {
            put(
                    pathway,
                    Optional.empty(),
                    Optional.empty(),
                    life.statusesComplete() ? Truth.YES : Truth.MAYBE,
                    askedByName);
        }
    }

    private void put(Pathway pathway, Optional<StatusChain> held, Optional<String> state, Truth truth, boolean byName) {
        String answering = answering(pathway, state);
        boolean worthSaying = byName || held.isPresent();
        if (!isAsked(pathway, answering)) {
            if (worthSaying) {
                notPut.add(() -> answeredElsewhere(pathway, held, state, answering));
            }
        } else if (!pathway.encodes(question.asOf())) {
            if (worthSaying) {
                notPut.add(() -> outsideEncodedPeriod(pathway, held));
            }
        } else {
            puts.add(new Put(firstNumber + puts.size(), pathway, answering, held, state, truth, question.asOf()));
        }
    }

    private static NotPut answeredElsewhere(
            Pathway pathway, Optional<StatusChain> held, Optional<String> state, String answering) {
        return new NotPut(
                pathway.id(),
                held.map(StatusChain::kind),
                Reason.DOES_NOT_CONCERN,
                "The law of " + state.map(PutMaker::country).orElse("the European Union")
                        + " answers this; ask the rule base " + answering + " too.");
    }

    private NotPut outsideEncodedPeriod(Pathway pathway, Optional<StatusChain> held) {
        return new NotPut(
                pathway.id(),
                held.map(StatusChain::kind),
                Reason.OUTSIDE_ENCODED_PERIOD,
                "The law on " + pathway.id() + " is encoded from " + pathway.encodedFrom()
                        + pathway.encodedUntil().map(until -> " until " + until).orElse(" on")
                        + "; " + question.asOf() + " lies outside. Ask about a day inside.");
    }

    private boolean isAsked(Pathway pathway, String answering) {
        return question.jurisdictions().isEmpty()
                || question.jurisdictions().contains(answering)
                || question.jurisdictions().contains(pathway.jurisdiction());
    }

    private String answering(Pathway pathway, Optional<String> state) {
        if (!pathway.jurisdiction().equals(RuleBases.UNION)) {
            return pathway.jurisdiction();
        }
        return state.map(country -> country.toLowerCase(Locale.ROOT))
                .filter(law.bases()::containsKey)
                .orElse(RuleBases.UNION);
    }

    /** Whether the State's own base has a pathway to the same status: then the Union's least standard is not put beside it. */
    private boolean answeredByOwnLaw(Pathway pathway, String state) {
        RuleBase own = law.bases().get(state.toLowerCase(Locale.ROOT));
        return own != null
                && own.pathways().values().stream()
                        .anyMatch(other -> other.question() == pathway.question()
                                && other.gives().equals(pathway.gives()));
    }

    private Set<String> statesOfResidence() {
        Set<String> states = new TreeSet<>();
        for (StatusChain chain : life.statuses()) {
            boolean residence = law.status(chain.kind())
                    .map(kind -> kind.statusClass() == StatusKind.StatusClass.RESIDENCE
                            || kind.statusClass() == StatusKind.StatusClass.RIGHT)
                    .orElse(false);
            if (residence && grantedFor(chain)) {
                states.add(chain.state());
            }
        }
        return states;
    }

    private boolean grantedFor(StatusChain chain) {
        List<HeldStatus> grants = chain.grants();
        for (int at = 0; at < grants.size(); at++) {
            if (grants.get(at).days().contains(question.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> kinds(Pathway pathway) {
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            return holders.kinds();
        }
        return pathway.concerns() instanceof Pathway.HoldersEver holders
                ? holders.kinds()
                : pathway.gives().map(List::of).orElse(List.of());
    }

    private static String placeOf(LocatedPathway located) {
        return located.state().map(state -> " granted by " + country(state)).orElse("");
    }

    private static String country(String code) {
        return code.isEmpty() ? "another State" : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
