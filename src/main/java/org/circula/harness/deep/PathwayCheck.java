package org.circula.harness.deep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.circula.verdict.Finding;

/** Looks through the cells of one pathway. For one thread. */
final class PathwayCheck {

    private final RuleBases law;
    private final Asked asked;
    private final Bench bench;
    private final DeepOptions options;
    private final AxesMaker maker;
    private final Gaps gaps;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<String, Set<String>> exceptions = new HashMap<>();
    private final Set<Slice> answeredYes = new HashSet<>();
    private boolean put;

    PathwayCheck(RuleBases law, Asked asked, Bench bench, DeepOptions options, WholeLife.Rest rest) {
        this.law = law;
        this.asked = asked;
        this.bench = bench;
        this.options = options;
        this.maker = new AxesMaker(law, asked, bench, rest);
        this.gaps = new Gaps(law, asked, bench);
    }

    PathwayResult run(List<Slice> slices, Known known) {
        lookAt(known, slices);
        Map<Slice, List<Axes>> axes = new LinkedHashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (Slice slice : slices) {
            List<Axes> ofTheDay = maker.of(slice);
            axes.put(slice, ofTheDay);
            for (Axes one : ofTheDay) {
                maker.provisions(slice).forEach(provision -> blocks.add(Block.of(one, provision)));
            }
        }
        blocks.sort(Comparator.comparingDouble(Block::size));
        double cells = 0;
        List<Block> sampled = new ArrayList<>();
        double ofSampled = 0;
        for (Block block : blocks) {
            cells += block.size();
            if (cells <= options.cells()) {
                block.forEach(cell -> look(block, cell));
            } else {
                sampled.add(block);
                ofSampled += block.size();
            }
        }
        long drawn = sample(sampled);
        List<DeepFinding> findings = new ArrayList<>(gaps.found());
        Joined joined = new Joined(law, asked, bench);
        slices.forEach(slice -> findings.addAll(joined.of(slice, axes.get(slice), answeredYes.contains(slice))));
        Coverage coverage = new Coverage(
                asked.pathway().id(),
                asked.jurisdiction(),
                slices.size(),
                cells,
                ofSampled,
                drawn,
                bench.judged(),
                put);
        return new PathwayResult(asked, coverage, seen, findings);
    }

    private long sample(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return 0;
        }
        Random random = new Random(options.seed() + asked.pathway().id().hashCode());
        int draws = Math.max(1, options.sample() / blocks.size());
        for (Block block : blocks) {
            block.sample(draws, random, cell -> look(block, cell));
            ids(block.provision())
                    .forEach(id -> Asked.entries(id, asked.jurisdiction(), law)
                            .forEach(entry -> seen(entry).sampled()));
        }
        return (long) draws * blocks.size();
    }

    /** A provision and its exceptions. */
    private Set<String> ids(String provision) {
        return exceptions.computeIfAbsent(provision, id -> {
            Set<String> all = new TreeSet<>(Set.of(id));
            Asked.entries(id, asked.jurisdiction(), law).forEach(entry -> all.addAll(entry.liftedBy()));
            return all;
        });
    }

    private void look(Block block, int[] cell) {
        Axes axes = block.axes();
        Optional<Life> life = axes.life(cell);
        if (life.isEmpty()) {
            return;
        }
        Told told = bench.put(life.get(), axes.slice(), axes.status());
        put |= told.verdict().isPresent() || told.silent().isPresent();
        Supplier<Example> example = () -> new Example(asked, axes.slice(), axes.status(), axes.plain(cell), life.get());
        gaps.look(block.provision(), told, example);
        note(told, axes.slice(), example);
        for (String exception : ids(block.provision())) {
            if (!exception.equals(block.provision()) && told.spoke().contains(exception)) {
                exception(exception, told, example);
            }
        }
    }

    private void note(Told told, Slice slice, Supplier<Example> example) {
        told.verdict()
                .filter(verdict -> verdict.answer() == org.circula.verdict.Answer.YES
                        || verdict.answer() == org.circula.verdict.Answer.DISCRETIONARY)
                .ifPresent(yes -> answeredYes.add(slice));
        for (Finding finding : told.findings()) {
            boolean withRule = finding.value().filter(value -> !value.none()).isPresent();
            seen(finding.provision()).saw(finding.outcome(), withRule, example);
        }
    }

    /** Lives known from elsewhere: what they show cannot be said never to be. */
    private void lookAt(Known known, List<Slice> slices) {
        for (Known.Case one : known.of(asked)) {
            Optional<Slice> slice = slices.stream()
                    .filter(day -> day.reading() == one.reading() && !day.day().isAfter(one.asOf()))
                    .reduce((earlier, later) -> later);
            if (slice.isPresent()) {
                Slice day = new Slice(one.asOf(), one.reading());
                Told told = bench.put(one.life(), day, Optional.empty());
                Supplier<Example> example = () -> new Example(asked, day, Optional.empty(), one.life(), one.life());
                note(told, slice.get(), example);
                told.spoke().stream()
                        .filter(id -> law.provision(asked.jurisdiction(), id)
                                .filter(provision -> provision.kind() == ProvisionKind.EXCEPTION)
                                .isPresent())
                        .forEach(id -> exception(id, told, example));
            }
        }
    }

    private void exception(String id, Told told, Supplier<Example> example) {
        Seen exception = seen(law.provision(asked.jurisdiction(), id).orElseThrow());
        exception.spoke(example);
        if (!exception.hasMattered()) {
            Example life = example.get();
            Told without = bench.putWithout(id, life.whole(), life.slice(), life.status());
            if (!said(told).equals(said(without))) {
                exception.matters();
            }
        }
    }

    /** What the findings say, down to the amount and the exception named. */
    private static List<List<Object>> said(Told told) {
        return told.findings().stream()
                .map(finding -> List.<Object>of(
                        finding.provision().id(),
                        finding.outcome(),
                        finding.measured(),
                        finding.limitDay(),
                        finding.margin(),
                        finding.liftedBy(),
                        finding.otherReadings()))
                .toList();
    }

    private Seen seen(Provision provision) {
        return seen.computeIfAbsent(provision.jurisdiction() + " " + provision.id(), key -> new Seen(provision));
    }
}
