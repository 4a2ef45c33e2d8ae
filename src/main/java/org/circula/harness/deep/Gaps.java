package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.circula.ask.Asker;
import org.circula.assess.Question;
import org.circula.harness.mutate.SmallerLives;
import org.circula.law.DatedBy;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.measure.Missing;
import org.circula.person.Answer;
import org.circula.person.Life;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;

/** Days and lives without an answer though everything is told. Of one provision each kind of gap is told once. */
final class Gaps {

    /** So many lives of which something may still be asked show that the facts tried are not all that this provision reads. */
    private static final int MOST_TRIES = 3;

    /** So many smaller lives are tried, since each is asked about. */
    private static final int MOST_SMALLER = 60;

    private final RuleBases law;
    private final Asked asked;
    private final Bench bench;
    private final Asker asker;
    private final Map<String, DeepFinding> found = new LinkedHashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();

    Gaps(RuleBases law, Asked asked, Bench bench) {
        this.law = law;
        this.asked = asked;
        this.bench = bench;
        this.asker = new Asker(law, bench.assessor());
    }

    List<DeepFinding> found() {
        return List.copyOf(found.values());
    }

    /** Looks at what one provision said of a cell of its own. */
    void look(String provision, Told told, Supplier<Example> example) {
        lookAtDates(provision, told, example);
        told.on(provision)
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN && !isOlderThanItsLaw(finding))
                .ifPresent(open -> once("open " + provision, () -> open(provision, example.get())));
    }

    /** Looks only whether the rule of a provision spoke, and a value of it speaks of the day. */
    void lookAtDates(String provision, Told told, Supplier<Example> example) {
        told.silent()
                .ifPresent(silent -> once(
                        "silent " + silent,
                        () -> Optional.of(finding(
                                silent,
                                "its rule stays silent on this life, and it does not say may-not-apply",
                                example.get(),
                                example.get().whole()))));
        told.on(provision)
                .filter(finding -> isWithoutValue(finding, told))
                .ifPresent(hole -> once(
                        "hole " + provision + " " + hole.countedOn(),
                        () -> Optional.of(finding(
                                provision,
                                "no value of it speaks of " + hole.countedOn() + ", though an earlier one did",
                                example.get(),
                                example.get().whole()))));
    }

    private void once(String key, Supplier<Optional<DeepFinding>> maker) {
        if (!found.containsKey(key) && tries.merge(key, 1, Integer::sum) <= MOST_TRIES) {
            maker.get().ifPresent(finding -> found.put(key, finding));
        }
    }

    /** The rule spoke, values began before the day that counts, and none of them speaks of it. */
    private boolean isWithoutValue(Finding finding, Told told) {
        Provision provision = finding.provision();
        return finding.value().isEmpty()
                && told.spoke().contains(provision.id())
                && !finding.countedOn().isBefore(first(provision));
    }

    private static LocalDate first(Provision provision) {
        return provision.values().get(0).from();
    }

    /** A grant, an application or another event before the first encoded value: outside the encoded period on its own axis. */
    private static boolean isOlderThanItsLaw(Finding finding) {
        return finding.provision().datedBy() != DatedBy.AS_OF
                && finding.countedOn().isBefore(first(finding.provision()));
    }

    private Optional<DeepFinding> open(String provision, Example example) {
        return isOpen(provision, example.whole(), example)
                ? Optional.of(finding(
                        provision,
                        "it gives no answer on this life, though everything is told" + lacking(provision, example),
                        example,
                        smallest(provision, example)))
                : Optional.empty();
    }

    /**
     * Whether a life gets no answer though everything is told: nothing might still be asked of it, and nothing is yet to be weighed,
     * which is neither a yes nor a no.
     */
    private boolean isOpen(String provision, Life life, Example example) {
        boolean weighed = life.answers().values().stream().anyMatch(answer -> answer instanceof Answer.Weighed);
        return !weighed
                && bench.put(life, example.slice(), example.status())
                        .on(provision)
                        .filter(finding -> finding.outcome() == Outcome.UNKNOWN && tellsOfAllDays(finding))
                        .isPresent()
                && asker
                        .questions(new Question(
                                life,
                                example.slice().day(),
                                Optional.empty(),
                                example.slice().reading(),
                                List.of(),
                                List.of(asked.pathway().id())))
                        .stream()
                        .allMatch(questions -> questions.facts().isEmpty());
    }

    /** A day in no stay is told neither by place nor by reason, though it is not asked about. */
    private static boolean tellsOfAllDays(Finding finding) {
        return finding.missing().stream()
                .noneMatch(one -> one.kind() == Missing.Kind.REASON || one.kind() == Missing.Kind.PRESENCE);
    }

    private String lacking(String provision, Example example) {
        return bench.put(example.whole(), example.slice(), example.status())
                .on(provision)
                .map(Finding::missing)
                .filter(missing -> !missing.isEmpty())
                .map(missing -> ", as if this were not: "
                        + missing.stream()
                                .map(one -> one.kind() + " " + one.word())
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private Life smallest(String provision, Example example) {
        Life whole = example.whole();
        Life fewer = new Life(
                whole.person(),
                whole.stays(),
                whole.unknownDays(),
                whole.statuses(),
                whole.work(),
                whole.insured(),
                whole.events(),
                whole.plans(),
                example.plain().answers());
        int[] tries = {0};
        return SmallerLives.smallest(
                isOpen(provision, fewer, example) ? fewer : whole,
                smaller -> ++tries[0] <= MOST_SMALLER && isOpen(provision, smaller, example));
    }

    private DeepFinding finding(String provision, String says, Example example, Life life) {
        Provision stated = law.provision(asked.jurisdiction(), provision).orElseThrow();
        List<Cited> cited = new ArrayList<>();
        cited.add(Cited.of(stated, example.slice().day(), law));
        return new DeepFinding(
                FindingKind.GAP,
                asked.jurisdiction(),
                asked.pathway().id(),
                provision + ": " + says + ".",
                cited,
                example.slice().day(),
                example.slice().reading(),
                Optional.of(life),
                true);
    }
}
