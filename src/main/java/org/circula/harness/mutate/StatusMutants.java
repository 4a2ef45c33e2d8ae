package org.circula.harness.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Share;
import org.circula.law.StatusKind;
import org.circula.law.StatusKind.AttributeValue;

/** The mutants of one kind of status: the shares by which its residence counts, and their days. Its other attributes turn no verdict. */
final class StatusMutants {

    private final AskableDays askable;
    private final YamlPlaces places;

    StatusMutants(AskableDays askable, YamlPlaces places) {
        this.askable = askable;
        this.places = places;
    }

    /** All mutants of a kind of status. */
    List<Mutant> of(StatusKind kind) {
        List<Mutant> mutants = new ArrayList<>();
        kind.countsTowards().keySet().stream().sorted().forEach(pathway -> {
            List<AttributeValue> values = kind.countsTowards().get(pathway);
            for (int at = 0; at < values.size(); at++) {
                addOtherShares(kind, pathway, at, mutants);
                addMovedFrom(kind, pathway, at, mutants);
            }
        });
        return mutants;
    }

    private void addOtherShares(StatusKind kind, String pathway, int at, List<Mutant> mutants) {
        AttributeValue value = kind.countsTowards().get(pathway).get(at);
        if (value.none()) {
            return;
        }
        Share share = Share.parse(value.value());
        Stream.of(Share.NOTHING, Share.WHOLE)
                .filter(other -> !other.equals(share))
                .forEach(other -> mutants.add(mutant(
                        kind,
                        pathway,
                        at,
                        MutantKind.LIMIT,
                        "counts towards " + pathway + " by " + share + " → " + other,
                        List.of(RecordCopy.with(value, "value", other.toString())),
                        at,
                        List.of(value.from()))));
    }

    private void addMovedFrom(StatusKind kind, String pathway, int at, List<Mutant> mutants) {
        List<AttributeValue> values = kind.countsTowards().get(pathway);
        LocalDate from = values.get(at).from();
        if (at == 0 && saysWhatHoldsWithoutIt(kind, values.get(0))) {
            return;
        }
        for (LocalDate other : List.of(from.minusDays(1), from.plusDays(1))) {
            LocalDate turned = other.isBefore(from) ? other : from;
            if (!askable.mayBeCountedTowards(pathway, turned)) {
                continue;
            }
            AttributeValue moved = RecordCopy.with(values.get(at), "from", other);
            List<AttributeValue> instead = at == 0
                    ? List.of(moved)
                    : List.of(RecordCopy.with(values.get(at - 1), "until", Optional.of(other.minusDays(1))), moved);
            mutants.add(mutant(
                    kind,
                    pathway,
                    at,
                    MutantKind.DATE,
                    "counts towards " + pathway + " from " + from + " → " + other,
                    instead,
                    at == 0 ? 0 : at - 1,
                    List.of(turned)));
        }
    }

    /** Without a share, residence counts in full and nothing else counts. */
    private static boolean saysWhatHoldsWithoutIt(StatusKind kind, AttributeValue value) {
        Share without = kind.statusClass() == StatusKind.StatusClass.RESIDENCE ? Share.WHOLE : Share.NOTHING;
        return !value.none() && Share.parse(value.value()).equals(without);
    }

    private Mutant mutant(
            StatusKind kind,
            String pathway,
            int at,
            MutantKind mutantKind,
            String says,
            List<AttributeValue> instead,
            int firstReplaced,
            List<LocalDate> days) {
        List<AttributeValue> values = new ArrayList<>(kind.countsTowards().get(pathway));
        for (int replaced = 0; replaced < instead.size(); replaced++) {
            values.set(firstReplaced + replaced, instead.get(replaced));
        }
        Map<String, List<AttributeValue>> shares = new HashMap<>(kind.countsTowards());
        shares.put(pathway, List.copyOf(values));
        Way way = Way.HERE.to("countsTowards").to(pathway).to(at);
        return new Mutant(
                mutantKind,
                kind.jurisdiction(),
                kind.id(),
                places.of(kind.place(), kind.id(), way),
                says,
                new Change.OfStatus(RecordCopy.with(kind, "countsTowards", shares)),
                days);
    }
}
