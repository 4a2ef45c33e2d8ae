package org.circula.advise.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.circula.assess.RealLaw;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.Words;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.LifeEvent;
import org.circula.person.Stay;
import org.circula.time.Span;

/**
 * Changes by brute force: whatever the closed list of changes allows, whether or not any provision asks for it, on every day of the
 * boundary grid. Shares no code with the search.
 */
final class SingleChanges {

    /** Nobody looks further back, as the search. */
    private static final int MOST_DAYS = 3653;

    private final NearestChangesOnScenariosTest.Asked asked;
    private final LocalDate asOf;
    private final NavigableSet<LocalDate> past;
    private final NavigableSet<LocalDate> ahead;

    private SingleChanges(NearestChangesOnScenariosTest.Asked asked) {
        this.asked = asked;
        this.asOf = asked.asOf();
        NavigableSet<LocalDate> grid = BoundaryGrid.of(asked);
        this.past = new TreeSet<>(grid.headSet(asOf, true));
        this.ahead = new TreeSet<>(grid.tailSet(asOf, false));
    }

    /** One list for each thing that can be done, by more and more. */
    static List<List<Change>> of(NearestChangesOnScenariosTest.Asked asked) {
        SingleChanges changes = new SingleChanges(asked);
        List<List<Change>> all = new ArrayList<>();
        all.addAll(changes.presence());
        all.addAll(changes.statuses());
        all.addAll(changes.events());
        all.addAll(changes.contributions());
        all.addAll(changes.answers());
        if (!changes.isAboutKeeping()) {
            all.add(changes.ahead.stream()
                    .map(day -> change(ChangeKind.WAIT, null, null, Span.of(asked.asOf(), day), changes.days(day)))
                    .toList());
        }
        all.removeIf(List::isEmpty);
        return all;
    }

    private boolean isAboutKeeping() {
        return asked.put().pathway().question() == Pathway.Question.KEEP;
    }

    private int days(LocalDate other) {
        return (int) Math.abs(ChronoUnit.DAYS.between(asOf, other));
    }

    private static Change change(ChangeKind kind, String what, String place, Span days, int amount) {
        return new Change(
                kind,
                List.of(),
                Optional.ofNullable(what),
                Optional.ofNullable(place),
                Optional.ofNullable(days),
                amount,
                Change.DAYS);
    }

    private List<List<Change>> presence() {
        List<List<Change>> all = new ArrayList<>();
        asked.put().state().ifPresent(state -> {
            for (Span absence : runs(state, false)) {
                all.add(atTheEnd(ChangeKind.BACK_EARLIER, absence, state));
                all.add(atTheBeginning(ChangeKind.LEAVE_LATER, absence, state));
            }
            for (Span stay : runs(state, true)) {
                all.add(atTheEnd(ChangeKind.END_STAY_EARLIER, stay, state));
                all.add(atTheBeginning(ChangeKind.BEGIN_STAY_LATER, stay, state));
            }
        });
        return all;
    }

    private List<Change> atTheEnd(ChangeKind kind, Span run, String place) {
        LocalDate last = run.end().orElseThrow();
        return past.subSet(run.firstDay(), true, last, true).descendingSet().stream()
                .map(day -> change(kind, null, place, Span.of(day, last), (int) ChronoUnit.DAYS.between(day, last) + 1))
                .toList();
    }

    private List<Change> atTheBeginning(ChangeKind kind, Span run, String place) {
        LocalDate first = run.firstDay();
        return past.subSet(first, true, run.end().orElseThrow(), true).stream()
                .map(day ->
                        change(kind, null, place, Span.of(first, day), (int) ChronoUnit.DAYS.between(first, day) + 1))
                .toList();
    }

    /** Runs of days in a stay in the country, or in none, by looking at each day. */
    private List<Span> runs(String state, boolean wanted) {
        List<Span> found = new ArrayList<>();
        Optional<LocalDate> first = asked.life().stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(LocalDate::compareTo);
        LocalDate began = null;
        for (LocalDate day = first.orElse(asOf.plusDays(1)); !day.isAfter(asOf); day = day.plusDays(1)) {
            if (isThere(state, day) != wanted && began != null) {
                found.add(Span.of(began, day.minusDays(1)));
                began = null;
            } else if (isThere(state, day) == wanted && began == null) {
                began = day;
            }
        }
        if (began != null) {
            found.add(Span.of(began, asOf));
        }
        return found;
    }

    private boolean isThere(String state, LocalDate day) {
        return asked.life().stays().items().stream()
                        .anyMatch(stay -> stay.place().equals(new Stay.In(state))
                                && stay.days().contains(day))
                && asked.life().unknownDays().stream().noneMatch(span -> span.contains(day));
    }

    private List<List<Change>> statuses() {
        List<List<Change>> all = new ArrayList<>();
        String state = asked.put().state().orElse(null);
        if (state != null) {
            sought(state).stream()
                    .filter(kind -> !isHeldNow(kind, state))
                    .forEach(kind -> all.add(byGrid(
                            day -> change(ChangeKind.HOLD_STATUS, kind, state, Span.runningFrom(day), days(day)))));
        }
        for (HeldStatus status : asked.life().statuses().items()) {
            if (!status.planned() && status.days().end().isPresent()) {
                LocalDate end = status.days().end().get();
                all.add(Stream.concat(past.stream(), ahead.stream())
                        .filter(day -> day.isAfter(end) && ChronoUnit.DAYS.between(end, day) <= MOST_DAYS)
                        .filter(day -> !end.isBefore(asOf) || !day.isAfter(asOf))
                        .map(day -> change(
                                ChangeKind.KEEP_STATUS_LONGER,
                                status.kind(),
                                status.state(),
                                Span.of(status.days().firstDay(), day),
                                (int) ChronoUnit.DAYS.between(end, day)))
                        .toList());
            }
        }
        return all;
    }

    /** From the day asked about on, and only for keeping also before: what is sought can be reached from today on. */
    private List<Change> byGrid(java.util.function.Function<LocalDate, Change> made) {
        return isAboutKeeping() ? past.descendingSet().stream().map(made).toList() : List.of(made.apply(asOf));
    }

    /** Kinds of the State and of the Union to which some pathway leads. */
    private Set<String> sought(String state) {
        Set<String> kinds = new TreeSet<>();
        for (String base : List.of(asked.put().jurisdiction(), RuleBases.UNION)) {
            RealLaw.law().bases().get(base).statuses().keySet().stream()
                    .filter(kind -> RealLaw.law().bases().values().stream()
                            .flatMap(other -> other.pathways().values().stream())
                            .filter(pathway -> pathway.question() == Pathway.Question.ACQUIRE
                                    || pathway.question() == Pathway.Question.ENTER)
                            .anyMatch(pathway -> pathway.gives().equals(Optional.of(kind))))
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private boolean isHeldNow(String kind, String state) {
        return asked.life().statuses().items().stream()
                .anyMatch(status -> status.kind().equals(kind)
                        && status.state().equals(state)
                        && status.days().contains(asOf));
    }

    private List<List<Change>> events() {
        List<List<Change>> all = new ArrayList<>();
        String state = asked.put().state().orElse(null);
        for (Map.Entry<String, Words.EventWord> word :
                RealLaw.law().words().events().entrySet()) {
            if (!word.getValue().byOwnAct()) {
                continue;
            }
            List<LocalDate> happened = asked.life().events().items().stream()
                    .filter(event -> event.kind().equals(word.getKey()))
                    .map(LifeEvent::date)
                    .flatMap(Optional::stream)
                    .filter(date -> !date.isAfter(asOf))
                    .toList();
            if (happened.isEmpty()) {
                all.add(byGrid(
                        day -> change(ChangeKind.HAVE_EVENT, word.getKey(), state, Span.of(day, day), days(day))));
            } else {
                LocalDate was = happened.get(happened.size() - 1);
                all.add(moved(
                        ChangeKind.EVENT_EARLIER,
                        word.getKey(),
                        state,
                        was,
                        past.headSet(was, false).descendingSet()));
                all.add(moved(ChangeKind.EVENT_LATER, word.getKey(), state, was, past.tailSet(was, false)));
            }
        }
        return all;
    }

    private List<Change> moved(
            ChangeKind kind, String event, String state, LocalDate was, NavigableSet<LocalDate> days) {
        return days.stream()
                .map(day -> change(
                        kind, event, state, Span.of(day, day), (int) Math.abs(ChronoUnit.DAYS.between(was, day))))
                .toList();
    }

    /** Insured or at work from each day of the grid up to the day asked about; and at work no more. */
    private List<List<Change>> contributions() {
        List<List<Change>> all = new ArrayList<>();
        asked.put().state().ifPresent(state -> {
            for (String branch : branches()) {
                all.add(upToNow(ChangeKind.INSURED_LONGER, branch, state));
            }
            all.add(upToNow(ChangeKind.WORK_LONGER, null, state));
            all.add(upToNow(ChangeKind.WORK_LESS, null, state));
        });
        return all;
    }

    private Set<String> branches() {
        Set<String> branches = new TreeSet<>();
        BoundaryGrid.provisions(asked)
                .flatMap(provision -> provision.values().stream())
                .flatMap(value -> value.measure().stream())
                .filter(measure -> measure.take().name().contains("INSURED"))
                .forEach(measure -> branches.add(measure.branch().orElse("old-age")));
        return branches;
    }

    private List<Change> upToNow(ChangeKind kind, String what, String state) {
        return past.descendingSet().stream()
                .map(day -> change(kind, what, state, Span.of(day, asOf), days(day) + 1))
                .toList();
    }

    private List<List<Change>> answers() {
        List<List<Change>> all = new ArrayList<>();
        RealLaw.law().words().answers().forEach((fact, word) -> {
            boolean isYes = new Answer.YesNo(true).equals(asked.life().answers().get(fact));
            if (word.canAct() && word.type() == Words.AnswerType.YES_NO && !isYes) {
                all.add(List.of(change(ChangeKind.ANSWER_YES, fact, null, null, 0)));
            } else if (word.canAct() && word.type() == Words.AnswerType.COUNT) {
                all.add(IntStream.rangeClosed(1, 60)
                        .mapToObj(more -> change(ChangeKind.RAISE_COUNT, fact, null, null, more))
                        .toList());
            }
        });
        return all;
    }

    /** Of each thing the least, the middle and the most. */
    static List<Change> sampled(List<List<Change>> single) {
        List<Change> found = new ArrayList<>();
        for (List<Change> one : single) {
            found.add(one.get(one.size() - 1));
            if (one.size() > 1) {
                found.add(one.get(0));
                found.add(one.get(one.size() / 2));
            }
        }
        found.sort(Comparator.comparing(change -> change.kind().name().toLowerCase(Locale.ROOT)));
        return found;
    }
}
