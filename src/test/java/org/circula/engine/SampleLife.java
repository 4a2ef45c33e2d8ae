package org.circula.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Territories;
import org.circula.measure.LifeView;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.person.Work;
import org.circula.time.Span;

/** Writes a life in a test: of each list either what is said of it, which is all, or nothing, which is unknown. */
final class SampleLife {

    /** The day asked about in all samples. */
    static final LocalDate AS_OF = LocalDate.parse("2024-06-01");

    private Known<String> nationalities = Known.unknown();
    private Known<Stay> stays = Known.unknown();
    private final List<Span> unknownDays = new ArrayList<>();
    private Known<HeldStatus> statuses = Known.unknown();
    private Known<Work> work = Known.unknown();
    private Known<Insurance> insured = Known.unknown();
    private Known<LifeEvent> events = Known.unknown();
    private final Map<String, Answer> answers = new HashMap<>();

    /** Nothing is known. */
    static SampleLife unknown() {
        return new SampleLife();
    }

    /** Every list is said to be empty. */
    static SampleLife empty() {
        return new SampleLife()
                .nationalities()
                .stays()
                .statuses()
                .work()
                .insured()
                .events();
    }

    SampleLife nationalities(String... countries) {
        nationalities = Known.all(List.of(countries));
        return this;
    }

    SampleLife stays(Stay... all) {
        stays = Known.all(List.of(all));
        return this;
    }

    SampleLife unknownDays(String days) {
        unknownDays.add(span(days));
        return this;
    }

    SampleLife statuses(HeldStatus... all) {
        statuses = Known.all(List.of(all));
        return this;
    }

    SampleLife work(Work... all) {
        work = Known.all(List.of(all));
        return this;
    }

    SampleLife insured(Insurance... all) {
        insured = Known.all(List.of(all));
        return this;
    }

    SampleLife events(LifeEvent... all) {
        events = Known.all(List.of(all));
        return this;
    }

    SampleLife answer(String fact, Answer answer) {
        answers.put(fact, answer);
        return this;
    }

    /** Whatever was said of the lists is not all. */
    SampleLife perhapsMore() {
        nationalities = Known.atLeast(nationalities.items());
        stays = Known.atLeast(stays.items());
        statuses = Known.atLeast(statuses.items());
        work = Known.atLeast(work.items());
        insured = Known.atLeast(insured.items());
        events = Known.atLeast(events.items());
        return this;
    }

    Life life() {
        return new Life(
                new Person(Optional.empty(), Optional.empty(), nationalities),
                stays,
                unknownDays,
                statuses,
                work,
                insured,
                events,
                List.of(),
                answers);
    }

    LifeView view(SampleBases bases) {
        return new LifeView(life(), new Territories(bases.words().territories()), AS_OF);
    }

    /** A status such as {@code "2010-01-01/2015-12-31"}, or with nothing after the stroke while it runs. */
    static HeldStatus status(String kind, String state, String days) {
        return new HeldStatus(kind, state, span(days), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static HeldStatus plannedStatus(String kind, String state, String days) {
        return new HeldStatus(kind, state, span(days), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static Stay stay(String country, String days) {
        return new Stay(new Stay.In(country), span(days), Optional.empty(), Optional.empty());
    }

    static Stay stay(String country, String days, String reason) {
        return new Stay(new Stay.In(country), span(days), Optional.of(reason), Optional.empty());
    }

    static Work work(String days, String occupation) {
        return new Work("ES", span(days), Optional.of(occupation), Optional.empty());
    }

    static Work work(String days) {
        return new Work("ES", span(days), Optional.empty(), Optional.empty());
    }

    static Insurance insured(String country, String branch, String days) {
        return new Insurance(country, branch, Optional.of(span(days)), Optional.empty());
    }

    static LifeEvent event(String kind, String date) {
        return new LifeEvent(
                kind, Optional.of(LocalDate.parse(date)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static LifeEvent event(String kind, String date, String state) {
        return new LifeEvent(
                kind, Optional.of(LocalDate.parse(date)), Optional.empty(), Optional.of(state), Optional.empty());
    }

    static LifeEvent undated(String kind) {
        return new LifeEvent(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Span span(String days) {
        String[] ends = days.split("/", -1);
        return new Span(
                LocalDate.parse(ends[0]), ends[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ends[1])));
    }
}
