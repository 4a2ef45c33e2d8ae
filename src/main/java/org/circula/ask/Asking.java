package org.circula.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.circula.ask.fact.FactKind;
import org.circula.ask.fact.Ground;
import org.circula.ask.fact.Listed;
import org.circula.ask.fact.OpenFact;
import org.circula.ask.fact.OpenFacts;
import org.circula.ask.fact.ReadingOfLaw;
import org.circula.ask.fact.Reads;
import org.circula.ask.turn.Possibilities;
import org.circula.ask.turn.Tree;
import org.circula.ask.turn.Trees;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.Territories;
import org.circula.measure.Missing;
import org.circula.measure.StatusChain;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/** Works out the questions on one put. */
final class Asking {

    /** After so many steps of all searches together a fact is taken to matter. */
    private static final long MOST_STEPS = 10_000;

    /** After so many lives judged facts not yet tried are taken to matter. */
    private static final int MOST_LIVES = 1500;

    /** Fewer where no status is told: then nearly all hangs on that one answer. */
    private static final int MOST_LIVES_WITHOUT_STATUSES = 200;

    private final RuleBases law;
    private final Assessor assessor;
    private final Target target;
    private final Optional<Verdict> verdict;
    private final Question question;
    private final Pathway pathway;
    private final Units units;

    Asking(RuleBases law, Assessor assessor, Target target, Optional<Verdict> verdict) {
        this.law = law;
        this.assessor = assessor;
        this.target = target;
        this.verdict = verdict;
        this.question = target.question();
        this.pathway = target.pathway();
        this.units = Units.of(pathway, question.asOf());
    }

    /** The facts that are open, whether they matter or not. */
    List<OpenFact> facts() {
        return OpenFacts.of(ground(reads()));
    }

    Target target() {
        return target;
    }

    Questions questions() {
        Map<String, Reads> reads = reads();
        List<OpenFact> facts = OpenFacts.of(ground(reads));
        int named = (int) facts.stream()
                .map(fact -> fact.kind() + " " + fact.word() + " " + fact.stretches())
                .distinct()
                .count();
        Optional<Answer> definite = verdict.map(Verdict::answer).filter(answer -> answer != Answer.NEEDS_FACTS);
        boolean supposed = facts.stream()
                .anyMatch(fact -> fact.kind() == FactKind.EVENT
                        && reads.values().stream().anyMatch(own -> own.supposes(fact.word())));
        if (definite.isPresent() && !supposed) {
            return new Questions(
                    pathway.id(), verdict, definite.map(AskedAnswer::of), List.of(), named, List.of(), true);
        }
        Trees trees = new Trees(facts.size());
        Exploration exploration = new Exploration(
                target, question.life(), facts, reads, concerning(), holding(facts), trees, mostLives());
        Map<String, Tree> explored = exploration.trees();
        Relevance relevance = new Relevance(
                facts,
                explored,
                possibilities(trees, explored, facts),
                possibilities(trees, explored, facts),
                exploration,
                target);
        List<AskedFact> asked = relevance.asked();
        Optional<AskedAnswer> answer = relevance.onlyAnswer();
        return new Questions(
                pathway.id(),
                verdict,
                answer,
                asked,
                named,
                asked.isEmpty() && answer.equals(Optional.of(AskedAnswer.NEEDS_FACTS))
                        ? neverSettled(explored)
                        : List.of(),
                exploration.isComplete() && relevance.isExact());
    }

    private Possibilities possibilities(Trees trees, Map<String, Tree> explored, List<OpenFact> facts) {
        return new Possibilities(
                trees,
                units.joint(),
                explored,
                facts.stream().map(fact -> fact.choices().size()).toList(),
                MOST_STEPS);
    }

    private int mostLives() {
        return sought().isEmpty() ? MOST_LIVES : MOST_LIVES_WITHOUT_STATUSES;
    }

    private boolean holdersOnly() {
        return pathway.concerns() instanceof Pathway.Holders || pathway.concerns() instanceof Pathway.HoldersEver;
    }

    private Map<String, Reads> reads() {
        ReadingOfLaw reading = new ReadingOfLaw(law, states(), question.life());
        String jurisdiction = target.put().map(Put::jurisdiction).orElse(pathway.jurisdiction());
        Optional<String> ownKey = pathway.question() == Pathway.Question.KEEP
                ? target.put().flatMap(Put::held).map(StatusChain::key)
                : Optional.empty();
        Reads keeping = new KeepingOfStatuses(law, assessor, reading).open(question, ownKey, sought());
        Map<String, Reads> reads = new LinkedHashMap<>();
        reads.put(Units.PUT, new Reads());
        boolean hangs = pathway.question() != Pathway.Question.KEEP && pathway.concerns() instanceof Pathway.Holders;
        reads.put(Units.STANDS, hangs ? keeping : new Reads());
        for (String provision : units.provisions()) {
            Reads own = reading.ofProvision(provision, jurisdiction);
            reads.put(provision, own.readsStatuses() ? Reads.all(List.of(own, keeping)) : own);
        }
        Reads onThePathway = Reads.all(reads.values());
        reads.values().forEach(own -> own.readWhatIsMeasured(onThePathway));
        return reads;
    }

    /** The State of the put; where nothing is told through which it would be put, those that may have granted a status or insured. */
    private List<String> states() {
        return target.put()
                .flatMap(Put::state)
                .map(List::of)
                .orElseGet(() -> pathway.concerns() instanceof Pathway.Insured insured
                        ? oneThatMayHaveInsured(insured)
                        : ReadingOfLaw.mayGrant(sought(), law));
    }

    /** One State for all: where nothing is told of insurance it may have been in any, and what is asked is the same. */
    private List<String> oneThatMayHaveInsured(Pathway.Insured insured) {
        return new Territories(law.words().territories())
                .countries(List.of(insured.territory())).stream()
                        .sorted()
                        .limit(1)
                        .toList();
    }

    private Ground ground(Map<String, Reads> reads) {
        return new Ground(
                law,
                new Territories(law.words().territories()),
                question.life(),
                question.asOf(),
                target.put().flatMap(Put::state),
                target.grantedOn(),
                sought(),
                looksBeforeTheFirstStay(),
                reads,
                this::outcomes);
    }

    /** Days before the first stay are open, but most provisions do not look at them; those that do name them as missing. */
    private boolean looksBeforeTheFirstStay() {
        Optional<LocalDate> first = question.life().stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(Comparator.naturalOrder());
        boolean named = verdict.map(Verdict::findings).orElse(List.of()).stream()
                .flatMap(finding -> finding.missing().stream())
                .filter(missing -> missing.kind() == Missing.Kind.PRESENCE || missing.kind() == Missing.Kind.REASON)
                .flatMap(missing -> missing.stretches().stream())
                .anyMatch(days -> first.filter(days.firstDay()::isBefore).isPresent());
        return first.isEmpty() || named;
    }

    /**
     * What the requirements come to when nothing is added to any list, and when anything may be: work that is not told tells apart
     * days since which work is counted, though no work does not.
     */
    private List<Outcome> outcomes(Life life) {
        Life told = life;
        for (Listed list : Listed.values()) {
            if (list != Listed.STATUSES || sought().isEmpty()) {
                told = list.close(told);
            }
        }
        List<Outcome> outcomes = new ArrayList<>(
                Units.outcomes(target.verdict(told), units.provisions()).values());
        if (!told.equals(life)) {
            outcomes.addAll(
                    Units.outcomes(target.verdict(life), units.provisions()).values());
        }
        return List.copyOf(outcomes);
    }

    /** The kinds of status through which the pathway could be put, where it is put only in case there are some. */
    private List<String> sought() {
        boolean perhaps = target.put().map(put -> put.truth() == Truth.MAYBE).orElse(false)
                && Listed.STATUSES.isOpen(question.life());
        if (!perhaps || pathway.concerns() instanceof Pathway.Insured) {
            return List.of();
        }
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            return holders.kinds();
        }
        if (pathway.concerns() instanceof Pathway.HoldersEver holders) {
            return holders.kinds();
        }
        return law.bases().values().stream()
                .flatMap(base -> base.statuses().values().stream())
                .filter(kind -> kind.statusClass() == StatusKind.StatusClass.RESIDENCE)
                .map(StatusKind::id)
                .sorted()
                .limit(1)
                .toList();
    }

    private OptionalInt holding(List<OpenFact> facts) {
        return holdersOnly() && !sought().isEmpty() && facts.get(0).kind() == FactKind.STATUS
                ? OptionalInt.of(indexOfSought(facts))
                : OptionalInt.empty();
    }

    private int indexOfSought(List<OpenFact> facts) {
        for (int at = 0; at < facts.size(); at++) {
            if (facts.get(at).word().equals(sought().get(0))
                    && facts.get(at).list().equals(Optional.of(Listed.STATUSES))) {
                return at;
            }
        }
        throw new IllegalStateException("The status that the pathway is about is not among the open facts.");
    }

    /** What the rules of an any-of's members read. */
    private Map<String, Reads> concerning() {
        ReadingOfLaw reading = new ReadingOfLaw(law, states(), question.life());
        Map<String, Reads> concerning = new LinkedHashMap<>();
        collect(pathway.requirementsOn(question.asOf()), false, reading, concerning);
        return concerning;
    }

    private static void collect(
            Pathway.Requirement requirement, boolean inAnyOf, ReadingOfLaw reading, Map<String, Reads> found) {
        if (requirement instanceof Pathway.Single single) {
            if (inAnyOf) {
                found.put(single.provision(), reading.ofRule(single.provision()));
            }
        } else if (requirement instanceof Pathway.AllOf allOf) {
            allOf.members().forEach(member -> collect(member, inAnyOf, reading, found));
        } else if (requirement instanceof Pathway.AnyOf anyOf) {
            anyOf.members().forEach(member -> collect(member, true, reading, found));
        }
    }

    private List<String> neverSettled(Map<String, Tree> explored) {
        List<String> open = new ArrayList<>();
        Set<String> own = Set.of(Units.PUT, Units.STANDS);
        explored.forEach((unit, tree) -> {
            if (!own.contains(unit) && tree.mayBe(Outcome.UNKNOWN)) {
                open.add(unit);
            }
        });
        return open;
    }
}
